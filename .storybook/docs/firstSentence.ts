/** The first sentence of a text. */
export const firstSentence = (text: string) => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
