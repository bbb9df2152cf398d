/** An example of a guide: where it stands, and what it takes for granted. */
export interface CodeBlock {
  file: string;
  /** The line of its first line of code. */
  line: number;
  language: string;
  code: string;
  /** What the reader has of their own: from a comment of MDX before the block that begins with "Given:". */
  given: string;
}

const fenced = /(?:\{\/\* Given:\s*([^]*?)\*\/\}\s*)?^```(\w*)[^\n]*\n([^]*?)^```$/gm;

/** Every fenced block of a Markdown or MDX file. */
export function codeBlocksOf(file: string, text: string): CodeBlock[] {
  return [...text.matchAll(fenced)].map((match) => {
    const [whole, given = '', language = '', code = ''] = match;
    const start = match.index + whole.length - '```'.length - code.length;
    const line = text.slice(0, start).split('\n').length;
    return { file, line, language, code, given: given.trim() };
  });
}
