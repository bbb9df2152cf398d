'use client';

import type { ChangeEvent, ComponentProps } from 'react';
import type { SegmentOption } from './SegmentedControl';
import * as styles from './SegmentedControl.styles';

interface SegmentProps extends ComponentProps<'input'> {
  option: SegmentOption;
  onCheckedChange: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
}

/** One segment: a native radio button under its label. */
export function Segment({ option, onCheckedChange, ...props }: SegmentProps) {
  const { icon, iconOnly, label } = option;
  const name = iconOnly && typeof label === 'string' ? label : undefined;
  return (
    <label className={styles.segment} title={name}>
      <input
        className={styles.input}
        type="radio"
        aria-label={name}
        onChange={(event) => onCheckedChange(true, event)}
        {...props}
      />
      {icon}
      {name === undefined && label}
    </label>
  );
}
