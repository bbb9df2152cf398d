'use client';

import type { ChangeEvent, ComponentProps, RefCallback } from 'react';
import { keepChecked } from '../../behaviors';
import type { SegmentOption } from './SegmentedControl';
import * as styles from './SegmentedControl.styles';

interface SegmentProps extends Omit<ComponentProps<'input'>, 'ref'> {
  option: SegmentOption;
  ref: RefCallback<HTMLInputElement> | undefined;
  onCheckedChange: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
}

/** One segment: a native radio button under its label. */
export function Segment({ option, onCheckedChange, ref, ...props }: SegmentProps) {
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
        ref={(input) => {
          if (input) keepChecked(input, props.checked);
          return ref?.(input);
        }}
      />
      {icon}
      {name === undefined && label}
    </label>
  );
}
