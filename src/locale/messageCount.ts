export const messageCount = 136;
