/** `Disabled With Reason`, as Storybook spells the name of an export, as people write it. */
export const sentenceCase = (name: string) =>
  name.replace(/(?<=\S\s+)[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
