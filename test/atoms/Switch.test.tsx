import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Switch } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const toggle = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Match claims' });
const thumb = () => getComputedStyle(toggle()).backgroundPositionX;

describe('Switch', () => {
  describe('with a label', () => {
    itKeepsTheContract(<Switch label="Match claims" />, {
      control: (container) => container.querySelector('input'),
    });
  });
  describe('alone', () => {
    itKeepsTheContract(<Switch aria-label="Match claims" />);
  });

  it('is two elements', () => {
    const { container } = render(<Switch label="Match claims" />);
    expect(container.querySelectorAll('*')).toHaveLength(2);
  });

  it('is turned with Space and a press on its words, and submitted', async () => {
    const change = vi.fn();
    render(
      <form>
        <Switch label="Match claims" name="match" onCheckedChange={change} />
      </form>,
    );
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(toggle()).toBeChecked();
    expect(new FormData(document.querySelector('form')!).get('match')).toBe('on');
    await userEvent.click(screen.getByText('Match claims'));
    expect(change.mock.calls.map(([checked]) => checked as boolean)).toEqual([true, false]);
  });

  it.each([
    ['ltr', '0%', '100%'],
    ['rtl', '100%', '0%'],
  ])('says by its thumb what is on, %s', (dir, off, on) => {
    const { rerender } = render(
      <div dir={dir}>
        <Switch label="Match claims" checked={false} onCheckedChange={() => undefined} />
      </div>,
    );
    expect(thumb()).toBe(off);
    rerender(
      <div dir={dir}>
        <Switch label="Match claims" checked onCheckedChange={() => undefined} />
      </div>,
    );
    expect(thumb()).toBe(on);
  });

  it('is read-only when asked, and when controlled without a handler, with one warning', async () => {
    const { rerender } = render(<Switch label="Match claims" defaultChecked readOnly />);
    await userEvent.click(toggle());
    expect(toggle()).toBeChecked();
    rerender(<Switch key="held" label="Match claims" checked />);
    await userEvent.click(toggle());
    expect(toggle()).toBeChecked();
    expect(toggle()).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([
      expect.stringContaining('Switch checked is set without a handler'),
    ]);
  });

  it.each(['comfortable', 'compact'])('has a target of 24 px at least, %s', (density) => {
    render(
      <div data-ent-density={density} style={{ padding: 20 }}>
        <Switch aria-label="Match claims" />
      </div>,
    );
    const { x, y, width, height } = toggle().getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(24);
    for (const top of [-11, 11]) {
      expect(document.elementFromPoint(x + width / 2, y + height / 2 + top)).toBe(toggle());
    }
  });
});
