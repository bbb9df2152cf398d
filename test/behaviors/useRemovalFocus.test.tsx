import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useLayoutEffect, useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useRemovalFocus } from '../../src/behaviors';

interface ItemProps {
  name: string;
  /** It is disabled while it waits. */
  locks: boolean;
  onRemove: () => void;
}

function Item({ name, locks, onRemove }: ItemProps) {
  const [locked, setLocked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const removalAsked = useRemovalFocus(button);
  return (
    <li>
      <button
        ref={button}
        type="button"
        disabled={locked}
        onClick={() => {
          removalAsked();
          setLocked(locks);
          onRemove();
        }}
      >
        {name}
      </button>
    </li>
  );
}

interface ListProps {
  later?: Promise<void>;
  locks?: boolean;
  without?: string;
  /** The page knows a better place itself. */
  takes?: boolean;
}

function List({ later, locks = false, without, takes = false }: ListProps) {
  const [names, setNames] = useState(['A', 'B', 'C']);
  const before = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takes && names.length < 3) before.current!.focus();
  }, [names, takes]);
  const remove = (name: string) => setNames((all) => all.filter((other) => other !== name));
  const shown = names.filter((name) => name !== without);
  return (
    <>
      <button ref={before} type="button">
        Before
      </button>
      <ul>
        {shown.map((name) => (
          <Item
            key={name}
            name={name}
            locks={locks}
            onRemove={() => {
              if (later) void later.then(() => act(() => remove(name)));
              else remove(name);
            }}
          />
        ))}
      </ul>
      <button type="button">After</button>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

/** Presses a button that has the focus, as the keyboard does. */
async function press(name: string) {
  await act(async () => {
    button(name).focus();
    button(name).click();
  });
}

describe('useRemovalFocus', () => {
  it.each([
    [['A'], 'B'],
    [['B'], 'C'],
    [['C'], 'B'],
    [['C', 'B'], 'A'],
    [['A', 'B', 'C'], 'After'],
  ])('after removing %j the focus is on %s', async (removed, next) => {
    render(
      <StrictMode>
        <List />
      </StrictMode>,
    );
    for (const name of removed) await press(name);
    expect(button(next)).toHaveFocus();
  });

  it.each([false, true])('waits for a removal that takes its time, disabled: %s', async (locks) => {
    let settle = () => {};
    const later = new Promise<void>((resolve) => {
      settle = resolve;
    });
    render(<List later={later} locks={locks} />);
    await press('B');
    await waitFor(() => expect(locks ? document.body : button('B')).toHaveFocus());
    await act(async () => settle());
    expect(screen.queryByRole('button', { name: 'B' })).toBeNull();
    expect(button('C')).toHaveFocus();
  });

  it('leaves the focus where the page puts it as the element goes', async () => {
    render(<List takes />);
    await press('B');
    expect(button('Before')).toHaveFocus();
  });

  it('leaves the focus where people have moved it meanwhile', async () => {
    let settle = () => {};
    const later = new Promise<void>((resolve) => {
      settle = resolve;
    });
    render(<List later={later} />);
    await press('B');
    button('Before').focus();
    await act(async () => settle());
    expect(button('Before')).toHaveFocus();
  });

  it('does nothing when nobody asked: pages change under the focus all the time', async () => {
    const { rerender } = render(<List />);
    button('B').focus();
    rerender(<List without="B" />);
    await act(async () => {});
    expect(document.body).toHaveFocus();
  });
});
