'use client';

import { useApplePlatform } from '../../behaviors';
import { kbdCommand, kbdControl, kbdOption, kbdShift, useWords } from '../../locale';
import { readKeys } from './readKeys';

const english = { kbdCommand, kbdControl, kbdOption, kbdShift };

interface KbdModifiersProps {
  /** As `Kbd` has them. */
  keys: string;
}

type Word = keyof typeof english;

/**
 * Apple's glyphs, in the order Apple gives them, and what they are called; and what is printed on other
 * keyboards, where that is not the name of the key.
 */
const modifiers: Record<string, [glyph: string, name: Word, printed?: Word]> = {
  Control: ['⌃', 'kbdControl', 'kbdControl'],
  Alt: ['⌥', 'kbdOption'],
  Shift: ['⇧', 'kbdShift', 'kbdShift'],
  Mod: ['⌘', 'kbdCommand', 'kbdControl'],
};

/** Keys that differ between platforms. A module of its own: only the browser knows where it runs. */
export function KbdModifiers({ keys }: KbdModifiersProps) {
  const names = readKeys(keys);
  const apple = useApplePlatform();
  const word = useWords(english);
  if (!apple) {
    const printed = (name: string) => modifiers[name]?.[2];
    return names.map((name) => (printed(name) ? word(printed(name)!) : name)).join('+');
  }
  const held = Object.entries(modifiers).filter(([name]) => names.includes(name));
  return [
    ...held.map(([name, [glyph, called]]) => (
      // A glyph is read as “place of interest sign” or the like: it gets its name.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is text, and sized as text
      <span key={name} role="img" aria-label={word(called)}>
        {glyph}
      </span>
    )),
    ...names.filter((name) => !modifiers[name]),
  ];
}
