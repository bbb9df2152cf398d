import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Radio } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const form = () => document.querySelector('form')!;

describe('Radio', () => {
  itKeepsTheContract(<Radio label="Exclusive" />, {
    control: (container) => container.querySelector('input'),
  });

  it('lets go of the others of its name; arrow keys choose', async () => {
    const change = vi.fn();
    render(
      <form>
        <Radio name="kind" value="exclusive" label="Exclusive" defaultChecked />
        <Radio name="kind" value="shared" label="Shared" onCheckedChange={change} />
      </form>,
    );
    await userEvent.tab();
    expect(radio('Exclusive')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(radio('Shared')).toBeChecked();
    expect(radio('Exclusive')).not.toBeChecked();
    expect(change).toHaveBeenCalledExactlyOnceWith(true, expect.anything());
    expect(new FormData(form()).get('kind')).toBe('shared');
    form().reset();
    expect(radio('Exclusive')).toBeChecked();
  });

  it('is controlled by `checked`, after a reset too', async () => {
    function Kind() {
      const [kind, setKind] = useState('Exclusive');
      return (
        <form>
          {['Exclusive', 'Shared'].map((one) => (
            <Radio
              key={one}
              name="kind"
              label={one}
              checked={kind === one}
              onCheckedChange={() => setKind(one)}
            />
          ))}
        </form>
      );
    }
    render(<Kind />);
    await userEvent.click(radio('Shared'));
    expect(radio('Shared')).toBeChecked();
    form().reset();
    expect(radio('Shared')).toBeChecked();
    expect(radio('Exclusive')).not.toBeChecked();
  });

  it('is read-only when controlled without a handler, with one warning', async () => {
    render(
      <>
        <Radio name="kind" label="Exclusive" checked />
        <Radio name="kind" label="Shared" checked={false} />
      </>,
    );
    await userEvent.click(radio('Shared'));
    expect(radio('Exclusive')).toBeChecked();
    expect(radio('Exclusive')).not.toHaveAttribute('aria-readonly');
    expect(takeConsole()).toEqual([
      expect.stringContaining('Radio checked is set without a handler'),
    ]);
  });

  it('looks chosen only when it is: a group without a choice is `:indeterminate`', () => {
    render(<Radio name="kind" label="Exclusive" />);
    const { backgroundColor, borderTopWidth } = getComputedStyle(radio('Exclusive'));
    expect(borderTopWidth).toBe('1px');
    radio('Exclusive').checked = true;
    expect(getComputedStyle(radio('Exclusive')).borderTopWidth).toBe('5px');
    expect(backgroundColor).not.toBe(getComputedStyle(radio('Exclusive')).borderTopColor);
  });

  it('is wrong until one of its group is chosen', async () => {
    render(
      <form>
        <Radio name="kind" label="Exclusive" required />
        <Radio name="kind" label="Shared" required />
      </form>,
    );
    expect(form().checkValidity()).toBe(false);
    await userEvent.click(radio('Shared'));
    expect(form().checkValidity()).toBe(true);
  });
});
