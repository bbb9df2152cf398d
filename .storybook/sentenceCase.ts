/** `In A Form`, as Storybook spells the name of an export, as people write it: “In a form”. */
export const sentenceCase = (name: string) =>
  name.replace(/(?<=\S\s+)(?:A\b|[A-Z](?=[a-z]))/g, (letter) => letter.toLowerCase());
