export const messageCount = 133;
