/** How many messages a whole language has. Counting them here would bring them all to every page. */
export const messageCount = 93;
