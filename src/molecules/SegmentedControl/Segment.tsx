'use client';

import type { ChangeEvent, ComponentProps, RefCallback } from 'react';
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
          const { checked } = props;
          // What the page holds stays through a reset of the form.
          if (input && checked !== undefined) input.defaultChecked = checked;
          if (input?.checked && checked === false) {
            // Pressed before the page was ready.
            input.checked = false;
            setTimeout(() => input.click());
          }
          return ref?.(input);
        }}
      />
      {icon}
      {name === undefined && label}
    </label>
  );
}
