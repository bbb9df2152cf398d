import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ScrollArea, type ScrollAreaProps } from '../../src';
import { expectNoViolations } from '../support/axe';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

interface AreaProps extends Partial<ScrollAreaProps> {
  width?: number;
  height?: number;
}

const area = ({ width = 100, height = 100, ...props }: AreaProps = {}) => (
  <ScrollArea label="Claims" style={{ blockSize: 200, inlineSize: 200 }} {...props}>
    <div style={{ blockSize: height, inlineSize: width }}>Claims</div>
  </ScrollArea>
);
const region = () => screen.queryByRole('region', { name: 'Claims' });
const shown = async () => {
  await waitFor(() => expect(region()).not.toBeNull());
  return region()!;
};
/** Where the shadows at both ends of an axis stand; out of sight they are not at an edge. */
const shadows = (axis: 'X' | 'Y') =>
  (['::before', '::after'] as const).map((end) => {
    const positions = getComputedStyle(region()!.parentElement!, end)[`backgroundPosition${axis}`];
    return ['0px', '0%', '100%'].includes(positions.split(', ')[axis === 'Y' ? 0 : 1]!);
  });
const frames = () =>
  act(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('ScrollArea', () => {
  itKeepsTheContract(<ScrollArea label="Claims">48 claims</ScrollArea>, {
    control: (container) => container.firstElementChild!.firstElementChild,
  });

  it('takes no focus, and has no role, while all of it is seen', async () => {
    const { container } = render(area());
    await frames();
    expect(region()).toBeNull();
    expect(container.querySelector('[tabindex]')).toBeNull();
  });

  it.each([{ height: 300 }, { width: 300 }])(
    'takes the focus, with a name, for %j',
    async (size) => {
      const { container } = render(area(size));
      expect(await shown()).toHaveAttribute('tabindex', '0');
      await expectNoViolations(container);
    },
  );

  it('is scrolled by keyboard, and shows the focus around itself', async () => {
    render(area({ height: 900 }));
    const viewport = await shown();
    await userEvent.tab();
    expect(viewport).toHaveFocus();
    expect(getComputedStyle(viewport.parentElement!).outlineWidth).toBe('2px');
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(viewport.scrollTop).toBe(700));
  });

  it('follows its content, and keeps the focus when there is nothing left to scroll', async () => {
    const { rerender } = render(area());
    rerender(area({ height: 300 }));
    const viewport = await shown();
    viewport.focus();
    rerender(area({ height: 20 }));
    await waitFor(() => expect(region()).toBeNull());
    await frames();
    expect(viewport).toHaveFocus();
    expect(viewport).toHaveAttribute('tabindex', '-1');
  });

  it('sees that a wide thing came', async () => {
    const { rerender } = render(area());
    rerender(area({ width: 600 }));
    await shown();
  });

  it('scrolls within a greatest height, and is no higher than its content', async () => {
    const root = () => screen.getByTestId('area').parentElement!.getBoundingClientRect().height;
    const style = { maxBlockSize: 200 };
    const { rerender } = render(area({ style, 'data-testid': 'area' } as AreaProps));
    expect(root()).toBe(100);
    rerender(area({ style, height: 300, 'data-testid': 'area' } as AreaProps));
    expect(root()).toBe(200);
    await shown();
  });

  it('hands its ref to what scrolls', async () => {
    const ref = createRef<HTMLDivElement>();
    render(area({ ref, height: 300 }));
    expect(ref.current).toBe(await shown());
  });

  it('does without ResizeObserver', () => {
    const { ResizeObserver } = window;
    Reflect.deleteProperty(window, 'ResizeObserver');
    render(area({ height: 300 }));
    window.ResizeObserver = ResizeObserver;
    expect(screen.getByText('Claims')).toBeVisible();
  });
});

describe('ScrollArea, its shadows', () => {
  it.each(['X', 'Y'] as const)('say where there is more along %s', async (axis) => {
    render(area(axis === 'Y' ? { height: 900 } : { width: 900 }));
    const viewport = await shown();
    await frames();
    expect(shadows(axis)).toEqual([false, true]);
    viewport.scrollTo({ left: 300, top: 300 });
    await frames();
    expect(shadows(axis)).toEqual([true, true]);
    viewport.scrollTo({ left: 900, top: 900 });
    await frames();
    expect(shadows(axis)).toEqual([true, false]);
    expect(shadows(axis === 'X' ? 'Y' : 'X')).toEqual([false, false]);
  });

  it('are mirrored from right to left', async () => {
    render(area({ dir: 'rtl', width: 900 }));
    const viewport = await shown();
    await frames();
    expect(getComputedStyle(viewport.parentElement!, '::after').scale).toBe('-1 1');
    expect(shadows('X')).toEqual([false, true]);
  });

  it('let the pointer through', async () => {
    render(area({ height: 300 }));
    const root = (await shown()).parentElement!;
    expect(getComputedStyle(root, '::after').pointerEvents).toBe('none');
  });
});

it('shows everything on paper', async () => {
  render(area({ height: 900 }));
  const viewport = await shown();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(viewport.parentElement!.getBoundingClientRect().height).toBe(900);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});
