import source from '../../tokens/palette.json';

interface Step {
  $value: { components: number[] };
}

const isStep = ([name]: [string, unknown]) => !name.startsWith('$');

/** The hues of one scheme, each with its steps as CSS. */
export function paletteOf(scheme: 'light' | 'dark'): { hue: string; steps: string[] }[] {
  return Object.entries(source.palette[scheme])
    .filter(isStep)
    .map(([hue, steps]) => ({
      hue,
      steps: Object.entries(steps as Record<string, unknown>)
        .filter(isStep)
        .map(([, step]) => `oklch(${(step as Step).$value.components.join(' ')})`),
    }));
}
