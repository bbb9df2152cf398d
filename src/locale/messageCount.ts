export const messageCount = 130;
