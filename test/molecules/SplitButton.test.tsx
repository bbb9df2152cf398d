import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SplitButton, type SplitButtonProps } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const split = (props: Partial<SplitButtonProps> = {}) => (
  <SplitButton
    menuLabel="More ways to export"
    items={[{ label: 'Export as CSV' }, { label: 'Export as PDF' }]}
    {...props}
  >
    Export
  </SplitButton>
);
const button = () => screen.getByRole('button', { name: 'Export' });
const more = () => screen.getByRole('button', { name: 'More ways to export' });

describe('SplitButton', () => {
  itKeepsTheContract(split(), { control: (container) => container.querySelector('button') });

  it('is a group of two buttons, each with one name', () => {
    render(split());
    expect(screen.getByRole('group', { name: 'Export' })).toBeVisible();
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(more()).toHaveAttribute('aria-haspopup', 'menu');
  });

  it('does the usual thing at once, and offers the others', async () => {
    const onClick = vi.fn();
    render(split({ onClick }));
    await userEvent.click(button());
    expect(onClick).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(more());
    expect(screen.getByRole('menu', { name: 'More ways to export' })).toBeVisible();
    expect(onClick).toHaveBeenCalledOnce();
  });

  it.each([
    ['is loading', { loading: true }],
    ['has a reason', { disabledReason: 'In dispute' }],
  ])('still offers the others while the first %s', async (_, props) => {
    render(split(props));
    await userEvent.click(more());
    expect(screen.getByRole('menu')).toBeVisible();
  });

  it('is disabled whole', () => {
    render(split({ disabled: true }));
    expect(button()).toBeDisabled();
    expect(more()).toBeDisabled();
  });

  it('has a menu as wide as its buttons, unless the words need more room', async () => {
    const items = [{ label: 'As CSV' }, { label: 'With the shares of all writers' }];
    render(
      <>
        <SplitButton menuLabel="More ways to export" items={items.slice(0, 1)}>
          Export all that is approved
        </SplitButton>
        <SplitButton menuLabel="More ways to share" items={items}>
          Share
        </SplitButton>
      </>,
    );
    const widths = () =>
      [screen.getByRole('menu'), screen.getByRole('menu').closest('[role=group]')!].map((one) =>
        Math.round(one.getBoundingClientRect().width),
      );
    await userEvent.click(more());
    const [menu, buttons] = widths();
    expect(menu).toBe(buttons);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('menu')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'More ways to share' }));
    const [longer, short] = widths();
    expect(longer).toBeGreaterThan(short!);
  });

  it('looks the same while its menu is open, which ends where the buttons end', async () => {
    render(<div style={{ paddingInlineStart: 200 }}>{split()}</div>);
    const looks = () =>
      [button(), more()].map((one) => [
        getComputedStyle(one).borderRadius,
        one.getBoundingClientRect().left,
      ]);
    const before = looks();
    await userEvent.click(more());
    expect(looks()).toEqual(before);
    await expect
      .poll(() =>
        Math.abs(
          screen.getByRole('menu').getBoundingClientRect().right -
            more().getBoundingClientRect().right,
        ),
      )
      .toBeLessThan(2);
  });
});
