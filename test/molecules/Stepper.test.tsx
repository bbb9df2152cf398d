import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Stepper, type StepperProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const steps = [
  { id: 'work', label: 'Work' },
  { id: 'writers', label: 'Writers' },
  { id: 'shares', label: 'Shares', description: 'Must add up to 100 %' },
  { id: 'claim', label: 'Claim' },
];
const current = () => document.querySelector('[aria-current=step]');
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

describe('Stepper', () => {
  itKeepsTheContract(<Stepper steps={steps} current="shares" />);
  itKeepsTheContract(<Stepper steps={steps} linear={false} orientation="vertical" />);

  it('is a list with a name, and says where people are', () => {
    render(<Stepper steps={steps} current="writers" />);
    expect(screen.getByRole('list', { name: 'Steps' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(current()?.textContent).toContain('Writers');
    expect(buttons()).toEqual([]);
  });

  it.each(['complete', 'error', 'open'] as const)(
    'draws a ring where people are, and only there, when the step is %s',
    (status) => {
      render(<Stepper steps={steps.map((step) => ({ ...step, status }))} current="writers" />);
      const marks = screen
        .getAllByRole('listitem')
        .map((item) => item.querySelector('[aria-hidden]')!);
      const rings = marks.map((mark) => getComputedStyle(mark).outlineStyle);
      expect(rings).toEqual(['none', 'solid', 'none', 'none']);
    },
  );

  it('says in words what its marks say', () => {
    const given = [{ ...steps[0]!, status: 'error' as const }, ...steps.slice(1)];
    render(<Stepper steps={given} current="shares" />);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toContain('Work, Has errors');
    expect(items[1]).toContain('Writers, Completed');
    expect(items[2]).not.toContain(', ');
    expect(items[3]).toMatch(/^4/);
  });

  it('leads back in order, and to no step beyond', async () => {
    const onCurrentChange = vi.fn();
    render(<Stepper steps={steps} current="writers" onCurrentChange={onCurrentChange} />);
    expect(buttons()).toHaveLength(2);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onCurrentChange).toHaveBeenCalledWith('work', expect.anything());
  });

  it('leads to any step where the order does not matter, but to none that is off', async () => {
    const given = [...steps.slice(0, 3), { ...steps[3]!, disabled: true }];
    render(<Stepper steps={given} linear={false} />);
    expect(buttons()).toHaveLength(3);
    await userEvent.click(screen.getByText('Shares'));
    expect(current()?.textContent).toContain('Shares');
  });

  it('stays where it is when another tab or window is asked for', () => {
    render(<Stepper linear={false} steps={steps.map((step) => ({ ...step, href: '#step' }))} />);
    const link = screen.getByRole('link', { name: /Shares/ });
    // It would open.
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(current()?.textContent).toContain('Work');
    fireEvent.click(link);
    expect(current()?.textContent).toContain('Shares');
  });

  it('leads to addresses, but not to unsafe ones', () => {
    render(
      <Stepper
        steps={[
          { id: 'a', label: 'Work', href: '/work' },
          { id: 'b', label: 'Writers', href: 'javascript:alert(4)' },
        ]}
        current="b"
      />,
    );
    expect(screen.getByRole('link', { name: /Work/ })).toHaveAttribute('href', '/work');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(takeConsole()).toEqual([expect.stringContaining('refused to link')]);
  });

  it.each([
    ['is off', steps.map((step) => ({ ...step, disabled: step.id === 'writers' }))],
    ['is gone', steps.filter(({ id }) => id !== 'writers')],
  ])('keeps the focus when the step that has it %s', (_, then) => {
    const { rerender } = render(<Stepper steps={steps} defaultCurrent="shares" />);
    screen.getByRole('button', { name: /Writers/ }).focus();
    rerender(<Stepper steps={then} defaultCurrent="shares" />);
    expect(screen.getByRole('button', { name: /Work/ })).toHaveFocus();
  });

  it('gives the focus to the list when the only step that can be gone to cannot any more', () => {
    const { rerender } = render(
      <Stepper steps={steps} current="writers" onCurrentChange={() => {}} />,
    );
    screen.getByRole('button', { name: /Work/ }).focus();
    rerender(<Stepper steps={steps} current="writers" />);
    expect(screen.getByRole('list')).toHaveFocus();
  });

  it('shows where there is little room the current step alone, and which of how many it is', () => {
    const { rerender } = render(
      <div style={{ inlineSize: '320px' }}>
        <Stepper steps={steps} current="shares" />
      </div>,
    );
    expect(screen.getByText('Step 3 of 4')).toBeVisible();
    expect(screen.getByText('Shares')).toBeVisible();
    expect(screen.getByText('Writers')).not.toBeVisible();
    rerender(
      <div style={{ inlineSize: '320px' }}>
        <Stepper steps={steps} current="shares" orientation="vertical" />
      </div>,
    );
    expect(screen.getByText('Writers')).toBeVisible();
    expect(screen.getByText('Step 3 of 4')).not.toBeVisible();
  });

  it('shows all of several with one id, with one warning, and skips what is none', () => {
    const given = [steps[0], steps[0], null, undefined] as StepperProps['steps'];
    const { rerender } = render(<Stepper steps={given} current="work" />);
    rerender(<Stepper steps={given} current="work" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(takeConsole()).toEqual([expect.stringContaining('several steps with the id "work"')]);
    rerender(<Stepper {...({ current: 'nowhere' } as StepperProps)} />);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
