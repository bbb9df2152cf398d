'use client';

import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { classOf } from '../../behaviors';
import { drawerResize, useWords } from '../../locale';
import type { DrawerProps } from './Drawer';
import * as styles from './Drawer.styles';

const english = { drawerResize };

/** How much of the window a key moves it by, and the least and most it may take, in percent. */
const [step, least, most] = [5, 20, 100];

const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/** The edge of a drawer, to be dragged, or moved by the arrow keys (APG Window Splitter). */
export function DrawerHandle({ side }: { side: NonNullable<DrawerProps['side']> }) {
  const word = useWords(english);
  const [share, setShare] = useState(most);
  const across = side.startsWith('inline');
  // In a wide window it may be narrower from the start.
  const floor = Math.min(least, share);

  function resize(handle: HTMLElement, wanted: number) {
    const percent = Math.min(Math.max(Math.round(wanted), floor), most);
    setShare(percent);
    handle.parentElement!.style.setProperty(
      '--drawer-size',
      `calc(${percent} * var(--drawer-unit))`,
    );
  }

  function shareOf(handle: HTMLElement) {
    const { width, height } = handle.parentElement!.getBoundingClientRect();
    return across ? (width / innerWidth) * 100 : (height / innerHeight) * 100;
  }

  function look(handle: HTMLElement | null) {
    if (handle) setShare(Math.round(shareOf(handle)));
  }

  /** Whether a larger coordinate of the pointer means a smaller drawer. */
  function growsBackwards(handle: HTMLElement) {
    const turned = across && getComputedStyle(handle).direction === 'rtl';
    return side.endsWith('end') !== turned;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const handle = event.currentTarget;
    const at = keys.indexOf(event.key);
    if (at < 0 || (at < 4 && across !== at < 2)) return;
    event.preventDefault();
    const forth = (at % 2 === 0) !== growsBackwards(handle);
    if (at > 3) resize(handle, at === 4 ? floor : most);
    else resize(handle, shareOf(handle) + (forth ? step : -step));
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const handle = event.currentTarget;
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const part = across ? event.clientX / innerWidth : event.clientY / innerHeight;
    resize(handle, 100 * (growsBackwards(handle) ? 1 - part : part));
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a splitter is interactive
    <hr
      ref={look}
      aria-label={word('drawerResize')}
      aria-orientation={across ? 'vertical' : 'horizontal'}
      aria-valuemax={most}
      aria-valuemin={floor}
      aria-valuenow={share}
      className={`${styles.handle} ${classOf(styles.edge, side, 'inline-end', 'Drawer side')}`}
      onFocus={({ currentTarget }) => look(currentTarget)}
      onKeyDown={onKeyDown}
      onPointerDown={({ button, currentTarget, pointerId }) => {
        if (button === 0) currentTarget.setPointerCapture?.(pointerId);
      }}
      onPointerMove={onPointerMove}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a splitter is a control
      tabIndex={0}
    />
  );
}
