'use client';

import { useApplePlatform } from '../../behaviors';
import { kbdCommand, kbdControl, kbdOption, kbdShift, useMessages } from '../../locale';
import { readKeys } from './readKeys';

const english = { kbdCommand, kbdControl, kbdOption, kbdShift };

interface KbdModifiersProps {
  /** As `Kbd` was given them. */
  keys: string;
}

interface Modifier {
  /** What is printed on other keyboards; without it, the name of the key. */
  word?: keyof typeof english;
  glyph: string;
  /** What the glyph is called. */
  name: keyof typeof english;
}

// In the order Apple gives them.
const modifiers: Record<string, Modifier> = {
  Control: { word: 'kbdControl', glyph: '⌃', name: 'kbdControl' },
  Alt: { glyph: '⌥', name: 'kbdOption' },
  Shift: { word: 'kbdShift', glyph: '⇧', name: 'kbdShift' },
  Mod: { word: 'kbdControl', glyph: '⌘', name: 'kbdCommand' },
};

/** Keys that differ between platforms. A module of its own: only the browser knows where it runs. */
export function KbdModifiers({ keys }: KbdModifiersProps) {
  const apple = useApplePlatform();
  const message = useMessages(english);
  const { names } = readKeys(keys);
  if (!apple) {
    const word = (name: string) => modifiers[name]?.word;
    return names.map((name) => (word(name) ? message(word(name)!) : name)).join('+');
  }
  const held = Object.entries(modifiers).filter(([name]) => names.includes(name));
  return (
    <>
      {held.map(([id, { glyph, name }]) => (
        // A glyph is read as “place of interest sign” or the like: it gets its name.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is text, and sized as text
        <span key={id} role="img" aria-label={message(name)}>
          {glyph}
        </span>
      ))}
      {names.filter((name) => !modifiers[name])}
    </>
  );
}
