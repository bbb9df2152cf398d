'use client';

import { useApplePlatform } from '../../behaviors';
import { kbdCommand, kbdControl, kbdOption, kbdShift, useMessages } from '../../locale';

const english = { kbdCommand, kbdControl, kbdOption, kbdShift };

interface KbdModifiersProps {
  /** The keys, modifiers under their own names. */
  names: string[];
}

/** Apple's glyphs, in the order Apple gives them, and what they are called. */
const modifiers: Record<string, [glyph: string, name: keyof typeof english]> = {
  Control: ['⌃', 'kbdControl'],
  Alt: ['⌥', 'kbdOption'],
  Shift: ['⇧', 'kbdShift'],
  Mod: ['⌘', 'kbdCommand'],
};

/** What is printed on other keyboards, where that is not the name of the key. */
const words: Record<string, keyof typeof english> = {
  Control: 'kbdControl',
  Shift: 'kbdShift',
  Mod: 'kbdControl',
};

/** Keys that differ between platforms. A module of its own: only the browser knows where it runs. */
export function KbdModifiers({ names }: KbdModifiersProps) {
  const apple = useApplePlatform();
  const message = useMessages(english);
  if (!apple) return names.map((name) => (words[name] ? message(words[name]) : name)).join('+');
  const held = Object.keys(modifiers).filter((name) => names.includes(name));
  return [
    ...held.map((name) => (
      // A glyph is read as “place of interest sign” or the like: it gets its name.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is text, and sized as text
      <span key={name} role="img" aria-label={message(modifiers[name]![1])}>
        {modifiers[name]![0]}
      </span>
    )),
    ...names.filter((name) => !modifiers[name]),
  ];
}
