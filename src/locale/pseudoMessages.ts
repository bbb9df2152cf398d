import type { Messages, PluralForms } from './Messages';

const plain = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const accented = 'ÅåÇçĐđÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
const filler = ' łöñğéŕ þĥåñ ţĥé öŕîğîñåļ';

function pseudo(text: string): string {
  const words = text.replace(/\{\w+\}|[a-z]/gi, (part) => accented[plain.indexOf(part)] ?? part);
  const padding = filler.repeat(4).slice(0, Math.ceil(text.length * 0.4));
  return `[${words}${padding}]`;
}

/** The same messages with accents, 40 % longer and in brackets; placeholders stay as they are. */
export function pseudoMessages(messages: Messages): Messages {
  const entries = Object.entries<string | PluralForms>(messages).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? pseudo(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudo(text)])),
  ]);
  return Object.fromEntries(entries) as Messages;
}
