import { act, render, screen, waitFor } from '@testing-library/react';
import { useActionState, useState } from 'react';
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Form, SubmitButton, TextField, type FormProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';

const form = (props: FormProps) => (
  <Form {...props}>
    <TextField label="Title" name="title" />
    <SubmitButton>Save work</SubmitButton>
    <SubmitButton name="draft" value="yes">
      Save draft
    </SubmitButton>
  </Form>
);
const button = (name = 'Save work') => screen.getByRole('button', { name });
const save = () => userEvent.click(button());
const title = () => screen.getByRole('textbox', { name: 'Title' });

describe('Form, submitting', () => {
  it('gives the action the data, the pressed button’s too, and resets the form afterwards', async () => {
    const action = vi.fn(async (_: FormData) => undefined);
    render(form({ action }));
    await userEvent.type(title(), 'Zorba');
    await userEvent.click(button('Save draft'));
    await waitFor(() => expect(title()).toHaveValue(''));
    expect(action).toHaveBeenCalledOnce();
    expect(Object.fromEntries(action.mock.calls[0]![0])).toEqual({ title: 'Zorba', draft: 'yes' });
  });

  it('is pending until the promise is kept: one button loads, none submits again', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const action = vi.fn(() => promise);
    const { container } = render(form({ action }));
    await save();
    expect(button()).toHaveAttribute('aria-busy', 'true');
    expect(button('Save draft')).not.toHaveAttribute('aria-busy');
    expect(button('Save draft')).toHaveAttribute('aria-disabled', 'true');
    expect(container.querySelector('form')).toHaveAttribute('data-pending');
    act(() => button('Save draft').click());
    await userEvent.type(title(), 'a{Enter}');
    act(() => container.querySelector('form')!.requestSubmit());
    expect(action).toHaveBeenCalledOnce();
    expect(button()).toHaveAttribute('aria-busy', 'true');
    await act(async () => resolve());
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'));
    await save();
    expect(action).toHaveBeenCalledTimes(2);
  });

  it('is submitted once by two requests in one moment', async () => {
    const action = vi.fn(async () => undefined);
    const { container } = render(form({ action }));
    await act(async () => {
      container.querySelector('form')!.requestSubmit();
      container.querySelector('form')!.requestSubmit();
    });
    expect(action).toHaveBeenCalledOnce();
  });

  it('waits for what onSubmit returns, and leaves the values', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const onSubmit: FormProps['onSubmit'] = (event) => {
      event.preventDefault();
      return promise;
    };
    render(form({ onSubmit }));
    await userEvent.type(title(), 'Zorba');
    await save();
    expect(button()).toHaveAttribute('aria-busy', 'true');
    await act(async () => resolve());
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'));
    expect(title()).toHaveValue('Zorba');
  });

  it('keeps what people typed when useActionState answers errors, and resets when it does not', async () => {
    function Page() {
      const [errors, action] = useActionState(
        async (_: object, data: FormData) =>
          data.get('title') === 'Zorba' ? { title: 'Taken' } : {},
        {},
      );
      return form({ action, errors });
    }
    render(<Page />);
    await userEvent.type(title(), 'Zorba');
    await save();
    await waitFor(() => expect(title()).toHaveAccessibleErrorMessage('Taken'));
    await waitFor(() => expect(title()).toHaveFocus());
    expect(title()).toHaveValue('Zorba');
    await userEvent.type(title(), 's Dance');
    await save();
    await waitFor(() => expect(title()).toHaveValue(''));
    expect(title()).not.toHaveAttribute('aria-invalid');
  });

  it('says that it failed when the action throws, keeps the values, and can be tried again', async () => {
    const action = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('Refused'));
    const reported: string[] = [];
    const report = (event: ErrorEvent) => {
      event.preventDefault();
      reported.push(event.message);
    };
    addEventListener('error', report);
    render(form({ action }));
    await userEvent.type(title(), 'Zorba');
    await save();
    expect(await screen.findByText(/^That did not work/)).toBeVisible();
    expect(reported).toEqual([expect.stringContaining('Refused')]);
    removeEventListener('error', report);
    expect(takeConsole()).toEqual([expect.stringContaining('Refused')]);
    expect(title()).toHaveValue('Zorba');
    await waitFor(() => expect(screen.getByRole('group', { name: /a problem/ })).toHaveFocus());
    await save();
    await waitFor(() => expect(title()).toHaveValue(''));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells onFailure what was thrown, in place of the page', async () => {
    const failure = new Error('Refused');
    const onFailure = vi.fn();
    const action = () => {
      throw failure;
    };
    render(form({ action, onFailure }));
    await save();
    await waitFor(() => expect(onFailure).toHaveBeenCalledExactlyOnceWith(failure));
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('says so too when the promise of onSubmit is broken', async () => {
    const onSubmit: FormProps['onSubmit'] = async (event) => {
      event.preventDefault();
      throw new Error('Refused');
    };
    const onFailure = vi.fn();
    render(form({ onFailure, onSubmit }));
    await save();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('says so too when onSubmit throws, and is not submitted then', async () => {
    const onFailure = vi.fn();
    const action = vi.fn();
    const error = new Error('No network');
    const onSubmit = () => {
      throw error;
    };
    render(form({ action, onFailure, onSubmit }));
    await userEvent.type(title(), 'Zorba');
    await save();
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(error);
    expect(action).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(title()).toHaveValue('Zorba');
  });

  it('lets no other button act while it is pending', async () => {
    const onClick = vi.fn();
    const { promise, resolve } = Promise.withResolvers<void>();
    render(
      <Form action={() => promise}>
        <SubmitButton>Save work</SubmitButton>
        <SubmitButton onClick={onClick}>Save draft</SubmitButton>
      </Form>,
    );
    await save();
    act(() => button('Save draft').click());
    expect(onClick).not.toHaveBeenCalled();
    // React ends no action on this page before all have ended.
    await act(async () => resolve());
  });

  it('does nothing more after it is gone', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const onFailure = vi.fn();
    const { unmount } = render(form({ action: () => promise, onFailure }));
    await save();
    unmount();
    await act(async () => reject(new Error('Late')));
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('may go at once when it is submitted', async () => {
    function Page() {
      const [sent, setSent] = useState(false);
      const onSubmit: FormProps['onSubmit'] = (event) => {
        event.preventDefault();
        flushSync(() => setSent(true));
      };
      return sent ? 'Thank you' : form({ onSubmit });
    }
    render(<Page />);
    await save();
    expect(screen.getByText('Thank you')).toBeVisible();
  });
});
