import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useFormReset } from '../../src/behaviors/useFormReset';

function Listener({ control, onReset }: { control: HTMLInputElement | null; onReset: () => void }) {
  useFormReset(control, onReset);
  return null;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function setUp() {
  const form = document.createElement('form');
  const control = document.createElement('input');
  form.append(control);
  document.body.append(form);
  return { form, control, onReset: vi.fn() };
}

describe('useFormReset', () => {
  it('calls once the values are back', async () => {
    const { form, control, onReset } = setUp();
    onReset.mockImplementation(() => expect(control.value).toBe(''));
    render(<Listener control={control} onReset={onReset} />);
    control.value = 'typed';
    form.reset();
    expect(onReset).not.toHaveBeenCalled();
    await settled();
    expect(onReset).toHaveBeenCalledOnce();
    form.remove();
  });

  it('does not call when somebody prevents the reset, later too', async () => {
    const { form, control, onReset } = setUp();
    render(<Listener control={control} onReset={onReset} />);
    form.addEventListener('reset', (event) => event.preventDefault());
    form.reset();
    await settled();
    expect(onReset).not.toHaveBeenCalled();
    form.remove();
  });

  it('leaves nothing behind', async () => {
    const { form, control, onReset } = setUp();
    const { unmount } = render(<Listener control={control} onReset={onReset} />);
    form.reset();
    unmount();
    form.reset();
    await settled();
    expect(onReset).not.toHaveBeenCalled();
    form.remove();
  });

  it.each([null, document.createElement('input')])(
    'bears a control without a form: %s',
    (control) => {
      render(<Listener control={control} onReset={vi.fn()} />);
    },
  );
});
