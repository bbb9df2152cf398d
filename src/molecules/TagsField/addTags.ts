/** What parts a list of values, in every script that has signs of its own. */
const separators = /[,;\n\r\t，；、،؛]+/;

/** Whether a text holds more than one value, or has come to the end of one. */
export function isList(text: string): boolean {
  return separators.test(text);
}

/** The values of a list, without what surrounds them: its lines, the cells of a spreadsheet, what commas part. */
export function tagsOf(text: string): string[] {
  return text
    .split(separators)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** What becomes of values when others are added to them. */
export interface AddedTags {
  values: readonly string[];
  added: string[];
  /** Those that were there already. */
  repeated: string[];
  /** Those for which there is no room. */
  left: string[];
}

/** Adds values to others, each once, and no more than `max` together. */
export function addTags(values: readonly string[], tags: string[], max: number): AddedTags {
  const held = new Set(values);
  const result: Omit<AddedTags, 'values'> = { added: [], repeated: [], left: [] };
  for (const tag of tags) {
    if (held.has(tag)) result.repeated.push(tag);
    else if (held.size >= max) result.left.push(tag);
    else {
      held.add(tag);
      result.added.push(tag);
    }
  }
  return { values: [...values, ...result.added], ...result };
}
