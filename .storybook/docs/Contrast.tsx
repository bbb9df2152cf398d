import { useEffect, useRef, useState } from 'react';
import { CheckIcon } from '../../src/icons/CheckIcon';
import { WarningIcon } from '../../src/icons/WarningIcon';
import { measureContrast } from './measureContrast';

interface ContrastProps {
  theme: 'light' | 'dark' | 'high-contrast';
  /** The custom properties of the colour in front and of the ground below it. */
  front: string;
  ground: string;
  /** How the colour in front is used. */
  as: 'text' | 'mark';
  /** The least contrast it must have; without it there is nothing to pass. */
  least?: number;
}

/** A colour on its ground in one theme, with the contrast as this browser shows it. */
export function Contrast({ theme, front, ground, as, least }: ContrastProps) {
  const sample = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number>();

  useEffect(() => {
    const measure = () => {
      const cell = sample.current?.parentElement;
      if (!sample.current || !cell) return;
      const { borderTopColor, backgroundColor } = getComputedStyle(sample.current);
      setRatio(
        measureContrast(borderTopColor, backgroundColor, getComputedStyle(cell).backgroundColor),
      );
    };
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    measure();
    scheme.addEventListener('change', measure);
    return () => scheme.removeEventListener('change', measure);
  }, []);

  const passes = least === undefined || ratio === undefined || ratio >= least;
  return (
    <span className="doc-contrast" data-ent-theme={theme}>
      <span
        ref={sample}
        className="doc-sample"
        aria-hidden="true"
        // What owes no contrast is something that is off.
        aria-disabled={least === undefined || undefined}
        style={{
          backgroundColor: `var(${ground})`,
          // Read back by the measurement; the browser resolves it in the theme of the cell.
          borderColor: `var(${front})`,
          color: `var(${front})`,
        }}
      >
        {as === 'text' ? 'Aa' : <span className="doc-dot" />}
      </span>
      <span className="doc-ratio">
        {ratio?.toFixed(ratio < 10 ? 2 : 1) ?? '–'}
        {least !== undefined &&
          (passes ? (
            <CheckIcon label={`meets ${least}`} />
          ) : (
            <WarningIcon label={`below ${least}`} />
          ))}
      </span>
    </span>
  );
}
