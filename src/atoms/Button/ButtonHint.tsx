'use client';

import type { ComponentProps, SyntheticEvent } from 'react';
import { ButtonLink } from './ButtonLink';

/** Loaded when people first come near: most pages open no tooltip at once, and many none at all. */
const explain = ({ currentTarget, nativeEvent }: SyntheticEvent<Element>) =>
  void import('../Tooltip').then(({ hintTitle }) => hintTitle(currentTarget, nativeEvent));

/** A button or link whose `title` shows as a tooltip; without scripts, as the browser's own. */
export function ButtonHint(props: ComponentProps<'button'> & { href?: string }) {
  const Root = (props.href == null ? 'button' : ButtonLink) as 'button';
  return (
    <Root
      onClickCapture={explain}
      onFocusCapture={explain}
      onPointerOverCapture={explain}
      {...props}
    />
  );
}
