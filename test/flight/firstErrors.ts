/** Where the part of an output begins that says what is wrong, the surest sign first. */
const signs = [
  /^✖ failing tests:/,
  /\berror TS\d+/,
  /^\s*(?:✖|✗|×|not ok\b)/,
  /\b(?:\w*Error|error|ERR!?)\b/i,
];

const isNoise = (line: string) =>
  line.trim() === '' ||
  /^\s*at .+:\d+/.test(line) ||
  /^\s*at \w+ \(node:/.test(line) ||
  /^(?:test at |✖ failing tests:|ℹ )/.test(line);

/** The first lines of an output that say what went wrong; its last lines where none does. */
export function firstErrors(output: string, count = 4): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  const start = signs
    .map((sign) => lines.findIndex((line) => sign.test(line)))
    .find((at) => at >= 0);
  const told = (start === undefined ? lines : lines.slice(start)).filter((line) => !isNoise(line));
  const some = start === undefined ? told.slice(-count) : told.slice(0, count);
  return some.map((line) => (line.length > 200 ? `${line.slice(0, 199)}…` : line));
}
