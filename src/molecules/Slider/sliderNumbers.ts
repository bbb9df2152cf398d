/** The numbers of a slider, such as a native one takes them: finite, in order, with a step above zero. */
export interface SliderScale {
  min: number;
  max: number;
  step: number;
}

/** What anyone sends, as a finite number. */
const finite = (value: unknown, fallback: number) => {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  // Adding nought takes the sign from −0.
  return Number.isFinite(number) ? number + 0 : fallback;
};

const decimalsOf = (value: number) => {
  const [digits = '', exponent = '0'] = `${value}`.split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
};

/** The scale of a slider, whatever it was told: a maximum below the minimum is the minimum, a senseless step is 1. */
export function sliderScale(min: unknown, max: unknown, step: unknown): SliderScale {
  const low = finite(min, 0);
  const high = Math.max(low, finite(max, Math.max(100, low)));
  const size = finite(step, 1);
  return { min: low, max: high, step: size > 0 ? size : 1 };
}

/** The value on the scale that is nearest to what was sent: within its bounds, on a step, and without the noise of 0.1 + 0.2. */
export function onScale(value: unknown, { min, max, step }: SliderScale, fallback = min): number {
  const wanted = Math.min(Math.max(finite(value, fallback), min), max);
  const last = Math.floor((max - min) / step + 1e-9);
  const steps = Math.min(Math.round((wanted - min) / step), last);
  const decimals = Math.min(100, Math.max(decimalsOf(step), decimalsOf(min)));
  return Number((min + steps * step).toFixed(decimals));
}
