/** Whether something said of some stories holds for one: of itself, of all of its component, or of every story. */
export function covers({ stories }: { stories?: readonly string[] }, story: string): boolean {
  return stories?.some((id) => id === story || story.startsWith(`${id}--`)) ?? true;
}
