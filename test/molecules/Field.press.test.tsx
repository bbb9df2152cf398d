import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { TextField } from '../../src';

const missing = 'Fill in this field';
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
const field = () => input().closest<HTMLElement>('form > div')!;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function Work({ onSend }: { onSend: () => void }) {
  const [error, setError] = useState('');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField label="Title" required defaultValue="Zorba" />
      <TextField
        label="Code"
        error={error}
        onBlur={(event) => setError(event.currentTarget.value && 'Nobody has this code')}
      />
      <button type="submit" onClick={onSend}>
        Send
      </button>
      <button type="reset">Reset</button>
    </form>
  );
}

async function tap(element: Element) {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const { x, y, width, height } = element.getBoundingClientRect();
  const point = { x: frame.x + (x + width / 2) * scale, y: frame.y + (y + height / 2) * scale };
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('Field, while a pointer is down', () => {
  it('keeps the button under the pointer that leaves a wrong field by it', async () => {
    const onSend = vi.fn();
    render(<Work onSend={onSend} />);
    await userEvent.clear(input());
    await press('Send');
    expect(onSend).toHaveBeenCalledOnce();
    expect(await screen.findByText(missing)).toBeVisible();
  });

  it('does so when the page finds the error as people leave', async () => {
    const onSend = vi.fn();
    render(<Work onSend={onSend} />);
    await userEvent.type(screen.getByLabelText('Code'), 'x');
    await press('Send');
    expect(onSend).toHaveBeenCalledOnce();
    expect(screen.getByText('Nobody has this code')).toBeVisible();
  });

  it('grows when the press is over, whatever it was on', async () => {
    render(<Work onSend={() => undefined} />);
    await userEvent.clear(input());
    const { height, width } = field().getBoundingClientRect();
    const sizes: number[][] = [];
    const look = () => {
      const box = field().getBoundingClientRect();
      sizes.push([box.width, box.height]);
    };
    window.addEventListener('pointerup', look, { once: true });
    await userEvent.click(document.body, { position: { x: 5, y: 500 } });
    expect(sizes).toEqual([[width, height]]);
    expect(screen.getByText(missing)).toBeVisible();
    await vi.waitFor(() => expect(field().offsetHeight).toBeGreaterThan(height + 10));
    expect(field()).not.toHaveAttribute('style', expect.stringMatching(/\w/));
  });

  // Browsers leave what a finger has pressed `:active` for a while.
  it('grows when a finger has left', async () => {
    const onSend = vi.fn();
    render(<Work onSend={onSend} />);
    await userEvent.clear(input());
    const { height } = field().getBoundingClientRect();
    await tap(screen.getByText('Send'));
    await vi.waitFor(() => expect(onSend).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(field().offsetHeight).toBeGreaterThan(height + 10));
  });

  it('says nothing of what the press resets', async () => {
    render(<Work onSend={() => undefined} />);
    await userEvent.clear(input());
    await press('Reset');
    await vi.waitFor(() => expect(input()).toHaveValue('Zorba'));
    await vi.waitFor(() => expect(screen.queryByText(missing)).toBeNull());
  });

  it('does not wait where the keyboard is used', async () => {
    render(<Work onSend={() => undefined} />);
    await userEvent.clear(input());
    await userEvent.tab();
    expect(screen.getByText(missing)).toBeVisible();
  });
});
