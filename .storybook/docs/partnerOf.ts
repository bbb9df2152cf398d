/** A colour and the one it stands on or under, and the contrast they owe each other. */
export interface Partner {
  front: string;
  ground: string;
  as: 'text' | 'mark';
  least?: { usual: number; highContrast: number };
}

const text = { usual: 4.5, highContrast: 7 };
const mark = { usual: 3, highContrast: 3 };
const page = 'color.surface.page';

/** What a role is measured against: the rest of the pair it was made for. */
export function partnerOf(path: string): Partner | undefined {
  const [, group = '', name = ''] = path.split('.');
  if (group === 'shadow' || path === 'color.surface.backdrop') return undefined;
  if (group === 'text') {
    return { front: path, ground: page, as: 'text', least: name === 'disabled' ? undefined : text };
  }
  if (group === 'surface')
    return { front: 'color.text.default', ground: path, as: 'text', least: text };
  if (group === 'border' || group === 'focus') {
    const hairline = name === 'subtle' || name === 'default';
    return { front: path, ground: page, as: 'mark', least: hairline ? undefined : mark };
  }
  if (group === 'disabled') {
    if (name === 'border') return { front: path, ground: page, as: 'mark' };
    return { front: 'color.disabled.onFill', ground: 'color.disabled.fill', as: 'text' };
  }
  if (group === 'data') return { front: path, ground: page, as: 'mark', least: mark };
  if (name === 'border') return { front: path, ground: page, as: 'mark', least: mark };
  const tinted = name.toLowerCase().endsWith('tint') || name.startsWith('tint');
  const partner = `color.${group}.${tinted ? 'onTint' : 'onFill'}`;
  const ground = name.startsWith('on') ? `color.${group}.${tinted ? 'tint' : 'fill'}` : path;
  return { front: partner, ground, as: 'text', least: text };
}
