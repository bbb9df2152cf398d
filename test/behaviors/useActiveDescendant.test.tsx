import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { useActiveDescendant } from '../../src/behaviors';

function List({ id, options }: { id: string | undefined; options: string[] }) {
  const control = useRef<HTMLInputElement>(null);
  useActiveDescendant(control, id);
  return (
    <>
      <input ref={control} aria-label="Control" />
      {options.map((option) => (
        <p key={option} id={option} />
      ))}
    </>
  );
}

const pointed = () => screen.getByLabelText('Control').getAttribute('aria-activedescendant');

describe('useActiveDescendant', () => {
  it('points at what is there, and at nothing else', () => {
    const { rerender } = render(<List id="a" options={['a', 'b']} />);
    expect(pointed()).toBe('a');
    rerender(<List id="b" options={['a', 'b']} />);
    expect(pointed()).toBe('b');
    rerender(<List id="b" options={['a']} />);
    expect(pointed()).toBeNull();
    rerender(<List id={undefined} options={['a']} />);
    expect(pointed()).toBeNull();
  });

  it('points at nothing once it is gone', () => {
    function Page({ listed }: { listed: boolean }) {
      const control = useRef<HTMLInputElement>(null);
      return (
        <>
          <input ref={control} aria-label="Control" />
          {listed && <Pointer control={control} />}
        </>
      );
    }
    function Pointer({ control }: { control: React.RefObject<HTMLElement | null> }) {
      useActiveDescendant(control, 'one');
      return <p id="one" />;
    }
    const { rerender } = render(<Page listed />);
    expect(pointed()).toBe('one');
    rerender(<Page listed={false} />);
    expect(pointed()).toBeNull();
  });
});
