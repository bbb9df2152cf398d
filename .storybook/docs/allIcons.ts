import type { ComponentType } from 'react';
import icons from '../../src/icons/icons.json';

const modules = import.meta.glob<Record<string, ComponentType>>('../../src/icons/*Icon.tsx', {
  eager: true,
});

/** Every icon with its drawing, and the words it is found by. */
export const allIcons = icons.map((icon) => ({
  ...icon,
  Drawing: modules[`../../src/icons/${icon.module}.tsx`]?.[icon.module],
  words: [icon.name, icon.meaning, ...icon.aliases, ...icon.keywords, ...icon.categories]
    .join(' ')
    .toLowerCase(),
}));
