/** What went wrong, in words for whoever runs the command. */
export class UserError extends Error {}
