import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const button = () => screen.getByRole('button', { name: 'Save' });

describe('Button', () => {
  itKeepsTheContract(<Button>Save</Button>);

  it.each(['{Enter}', ' '])('acts on the key %j', async (key) => {
    const act = vi.fn();
    render(<Button onClick={act}>Save</Button>);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(act).toHaveBeenCalledOnce();
  });

  it('does not submit a form unless it is asked to', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <Button>Save</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    await userEvent.click(button());
    expect(submit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(submit).toHaveBeenCalledOnce();
  });

  it('renders one element', () => {
    const { container } = render(<Button>Save</Button>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
  });

  it('falls back for an unknown variant and size, with one warning each', () => {
    const unknown = { variant: 'shiny', size: 'enormous' } as object;
    const { rerender } = render(<Button {...unknown}>Save</Button>);
    rerender(<Button {...unknown}>Save</Button>);
    expect(button().className).toBe(
      render(<Button>Keep</Button>).container.querySelector('button')!.className,
    );
    expect(takeConsole()).toEqual([
      expect.stringContaining('Button variant does not know "shiny"'),
      expect.stringContaining('Button size does not know "enormous"'),
    ]);
  });

  it.each([null, false, 0, '', [[null], 'Save'], <>Save</>])(
    'renders the children %j',
    (children) => {
      render(<Button aria-label="Save">{children}</Button>);
      expect(button()).toBeVisible();
    },
  );
});

describe('Button, loading', () => {
  it('keeps its name, its width and the focus, and says that it is busy', async () => {
    const { rerender } = render(<Button>Save</Button>);
    await userEvent.tab();
    const width = button().getBoundingClientRect().width;
    rerender(<Button loading>Save</Button>);
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute('aria-busy', 'true');
    expect(button().getBoundingClientRect().width).toBe(width);
  });

  it.each([true, false])(
    'ignores clicks and keys, and submits nothing (heard: %s)',
    async (heard) => {
      const act = vi.fn();
      const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
      render(
        <form onSubmit={submit}>
          <input aria-label="Title" />
          <Button type="submit" loading onClick={heard ? act : undefined}>
            Save
          </Button>
        </form>,
      );
      button().click();
      button().focus();
      await userEvent.keyboard('{Enter} ');
      screen.getByRole('textbox').focus();
      await userEvent.keyboard('{Enter}');
      expect(act).not.toHaveBeenCalled();
      expect(submit).not.toHaveBeenCalled();
    },
  );
});

describe('Button, not available', () => {
  it('is skipped by the keyboard when disabled', async () => {
    render(
      <>
        <Button disabled>Save</Button>
        <Button>Cancel</Button>
      </>,
    );
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  it('stays focusable with a reason, describes it, and ignores clicks', async () => {
    const act = vi.fn();
    render(
      <Button disabledReason="Add a title first" onClick={act}>
        Save
      </Button>,
    );
    await userEvent.tab();
    expect(button()).toHaveFocus();
    expect(button()).toHaveAccessibleDescription('Add a title first');
    await userEvent.keyboard('{Enter}');
    expect(act).not.toHaveBeenCalled();
  });

  it('is available when there is no reason left', async () => {
    const act = vi.fn();
    render(
      <Button disabledReason="" onClick={act}>
        Save
      </Button>,
    );
    await userEvent.click(button());
    expect(act).toHaveBeenCalledOnce();
    expect(button()).not.toHaveAttribute('aria-disabled');
  });
});

describe('Button with href', () => {
  const link = () => screen.getByRole('link', { name: 'Save' });

  it('is a link', () => {
    render(<Button href="/catalogue">Save</Button>);
    expect(link()).toHaveAttribute('href', '/catalogue');
    expect(link()).not.toHaveAttribute('type');
  });

  it('does nothing when disabled', () => {
    const act = vi.fn();
    render(
      <Button href="#save" disabled onClick={act}>
        Save
      </Button>,
    );
    link().click();
    expect(act).not.toHaveBeenCalled();
    expect(location.hash).not.toBe('#save');
  });

  it('leads to this page with an empty address, and is not off', () => {
    render(<Button href="">Save</Button>);
    expect(screen.getByText('Save')).toHaveAttribute('href', '');
    expect(screen.getByText('Save')).not.toHaveAttribute('aria-disabled');
  });

  it('gives a new tab no way back', () => {
    render(
      <Button href="/" target="_blank" rel="help">
        Save
      </Button>,
    );
    expect(link()).toHaveAttribute('rel', 'noopener noreferrer help');
  });

  it.each(['javascript:alert(1)', ' JaVa\nScript:alert(2)', 'data:text/html,<p>', 'vbscript:x'])(
    'refuses the address %j',
    (href) => {
      render(<Button href={href}>Save</Button>);
      expect(link()).not.toHaveAttribute('href');
      expect(link()).toHaveAttribute('aria-disabled', 'true');
      expect(takeConsole()).toEqual([expect.stringContaining('refused to link')]);
    },
  );

  it('keeps the focus while loading, and goes nowhere', async () => {
    const { rerender } = render(<Button href="#there">Save</Button>);
    await userEvent.tab();
    rerender(
      <Button href="#there" loading>
        Save
      </Button>,
    );
    expect(link()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('');
  });
});
