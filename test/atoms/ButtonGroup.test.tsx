import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, ButtonGroup, Popover, type ButtonGroupProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const names = ['Day', 'Month', 'Year'];
const buttons = () => names.map((name) => screen.getByRole('button', { name }));
const group = (props: Partial<ButtonGroupProps> = {}) => (
  <ButtonGroup aria-label="Period" {...props}>
    {names.map((name) => (
      <Button key={name} variant="secondary">
        {name}
      </Button>
    ))}
  </ButtonGroup>
);

describe('ButtonGroup', () => {
  itKeepsTheContract(group());

  it('is a named group of plain buttons: each is a stop for Tab', async () => {
    render(group());
    expect(screen.getByRole('group', { name: 'Period' })).toBeVisible();
    for (const button of buttons()) {
      await userEvent.tab();
      expect(button).toHaveFocus();
    }
  });

  it('wants a name', () => {
    // @ts-expect-error -- a group without a name says nothing
    const unnamed = <ButtonGroup />;
    expect(unnamed).toBeDefined();
  });

  it.each([
    ['ltr', 'borderTopLeftRadius', 'borderTopRightRadius'],
    ['rtl', 'borderTopRightRadius', 'borderTopLeftRadius'],
  ] as const)('is round only at its ends when attached, %s', (dir, start, end) => {
    render(<div dir={dir}>{group({ attached: true })}</div>);
    const corners = buttons().map((button) => {
      const style = getComputedStyle(button);
      return [style[start], style[end]];
    });
    expect(corners).toEqual([
      ['6px', '0px'],
      ['0px', '0px'],
      ['0px', '6px'],
    ]);
  });

  it('is round at its top and bottom when attached in a column', () => {
    render(group({ attached: true, orientation: 'vertical' }));
    const corners = buttons().map((button) => {
      const { borderTopLeftRadius, borderBottomLeftRadius } = getComputedStyle(button);
      return [borderTopLeftRadius, borderBottomLeftRadius];
    });
    expect(corners).toEqual([
      ['6px', '0px'],
      ['0px', '0px'],
      ['0px', '6px'],
    ]);
  });

  it('stays as it is while the first button has a popover open', async () => {
    render(
      <ButtonGroup aria-label="Claims" attached>
        <Popover label="Share" trigger={<Button variant="secondary">Share</Button>}>
          By mail
        </Popover>
        <Button variant="secondary">Export</Button>
      </ButtonGroup>,
    );
    const share = screen.getByRole('button', { name: 'Share' });
    const { left } = share.getBoundingClientRect();
    await userEvent.click(share);
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(share.getBoundingClientRect().left).toBe(left);
    expect(getComputedStyle(share).borderStartStartRadius).toBe('6px');
  });

  it('shows one edge between two, and the whole ring of the one with the focus', async () => {
    render(group({ attached: true }));
    const [first, second] = buttons().map((button) => button.getBoundingClientRect());
    expect(second!.left).toBe(first!.right - 1);
    await userEvent.tab();
    await userEvent.tab();
    expect(getComputedStyle(buttons()[1]!).zIndex).toBe('1');
  });

  it('stays inside a narrow place: spaced it wraps, attached its words do', () => {
    const { rerender } = render(<div style={{ inlineSize: 120 }}>{group()}</div>);
    expect(buttons()[2]!.getBoundingClientRect().top).toBeGreaterThan(
      buttons()[0]!.getBoundingClientRect().top,
    );
    rerender(
      <div style={{ inlineSize: 200 }}>
        <ButtonGroup aria-label="Files" attached>
          <Button variant="secondary">Export statements</Button>
          <Button variant="secondary">Export all claims</Button>
        </ButtonGroup>
      </div>,
    );
    expect(screen.getByRole('group').getBoundingClientRect().width).toBeLessThanOrEqual(200);
    expect(screen.getByRole('group').scrollWidth).toBeLessThanOrEqual(200);
  });

  it('falls back for an unknown orientation, with one warning', () => {
    render(group({ attached: true, ...({ orientation: 'diagonal' } as object) }));
    expect(takeConsole()).toEqual([
      expect.stringContaining('ButtonGroup orientation does not know "diagonal"'),
    ]);
  });
});
