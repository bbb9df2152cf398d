import { fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { toast, Toasts } from '../../src';
import { actAlone, button, dismissAll, says, toasts } from '../support/toasts';

beforeAll(actAlone);
afterEach(dismissAll);

const middle = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  // Vitest shows the page in a frame.
  const frame = frameElement!.getBoundingClientRect();
  return { x: frame.x + x + width / 2, y: frame.y + y + height / 2 };
};

const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', x = 0, y = 0) =>
  cdp().send('Input.dispatchTouchEvent', {
    type,
    touchPoints: /Start|Move/.test(type) ? [{ x, y }] : [],
  });

/** Draws a finger from the middle of something, step by step, and does not lift it. */
async function draw(element: Element, across: number, down = 0) {
  const { x, y } = middle(element);
  await finger('touchStart', x, y);
  for (let part = 1; part <= 4; part += 1) {
    await finger('touchMove', x + (across * part) / 4, y + (down * part) / 4);
  }
}

const place = () => toasts()[0]!.getBoundingClientRect().x;

async function shown(direction = 'ltr') {
  document.documentElement.dir = direction;
  render(<Toasts />);
  toast('Claim filed', { id: 'filed', duration: Infinity, undo });
  await says('Claim filed');
  await Promise.all(
    toasts()[0]!
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

const undo = vi.fn();

describe('a toast and a finger', () => {
  it.each([
    ['ltr', 80],
    ['rtl', -80],
  ])('goes when it is drawn to the side it stands at: %s', async (direction, across) => {
    await shown(direction);
    const before = place();
    await draw(toasts()[0]!, across);
    await waitFor(() => expect(place() - before).toBe(across));
    await finger('touchEnd');
    await says();
    expect(undo).not.toHaveBeenCalled();
  });

  it.each([
    ['not far enough', 40, 0],
    ['to the other side', -80, 0],
    ['down, which scrolls', 4, 80],
  ])('springs back when it is drawn %s', async (_, across, down) => {
    await shown();
    const before = place();
    await draw(toasts()[0]!, across, down);
    await finger('touchEnd');
    await waitFor(() => expect(place()).toBe(before));
    await says('Claim filed');
  });

  it('heeds no second finger', async () => {
    await shown();
    const [item] = toasts();
    fireEvent.pointerDown(item!, { pointerId: 5, pointerType: 'touch' });
    fireEvent.pointerMove(document.body, { clientX: 90, pointerId: 6 });
    expect(item!.style.translate).toBe('');
    fireEvent.pointerUp(document.body, { clientX: 90, pointerId: 6 });
    await says('Claim filed');
    fireEvent.pointerUp(document.body, { pointerId: 5 });
  });

  it('is in its place when it is shown again while it goes', async () => {
    await shown();
    const before = place();
    await draw(toasts()[0]!, 80);
    await finger('touchEnd');
    await says();
    toast('Claim filed', { id: 'filed', duration: Infinity });
    await says('Claim filed');
    await new Promise((done) => setTimeout(done, 300));
    await waitFor(() => expect(place()).toBe(before));
  });

  it('springs back when the system takes the finger away', async () => {
    await shown();
    const before = place();
    await draw(toasts()[0]!, 80);
    await finger('touchCancel');
    await waitFor(() => expect(place()).toBe(before));
    await says('Claim filed');
  });

  it('still has buttons, which a finger presses', async () => {
    await shown();
    const { x, y } = middle(button('Undo'));
    await finger('touchStart', x, y);
    await finger('touchEnd');
    await waitFor(() => expect(undo).toHaveBeenCalledOnce());
    await says();
  });

  it('leaves its text to a mouse', async () => {
    await shown();
    const before = place();
    const { x, y } = middle(toasts()[0]!);
    const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', from: number) =>
      cdp().send('Input.dispatchMouseEvent', { type, x: from, y, button: 'left', clickCount: 1 });
    await mouse('mousePressed', x);
    await mouse('mouseMoved', x + 80);
    expect(place()).toBe(before);
    await mouse('mouseReleased', x + 80);
    await says('Claim filed');
    // Left here, it would point at the toasts of the next file.
    await mouse('mouseMoved', 0);
  });
});
