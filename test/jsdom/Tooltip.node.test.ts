import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createElement, Fragment } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '../../src/atoms/Button';
import { Tooltip, Tooltips } from '../../src/atoms/Tooltip';
import { TruncatedText } from '../../src/atoms/TruncatedText';
import { failOnConsole } from '../support/failOnConsole';

failOnConsole();

afterEach(cleanup);

describe('in jsdom, which has no popovers and lays nothing out', () => {
  it('a Tooltip opens, can be seen, and closes', async () => {
    const button = createElement('button', {}, 'Approve');
    render(createElement(Tooltip, { content: 'Sends the claim', children: button }));
    fireEvent.pointerOver(screen.getByRole('button'));
    const tooltip = await screen.findByRole('tooltip');
    await waitFor(() => expect(tooltip.textContent).toBe('Sends the claim'));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('a Button explains why it is not available', async () => {
    const save = createElement(Button, { disabledReason: 'Add a title first' }, 'Save');
    render(createElement(Fragment, {}, createElement(Tooltips), save));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('tooltip')).textContent).toBe('Add a title first');
  });

  it('a TruncatedText is its text', () => {
    const { container } = render(
      createElement(TruncatedText, { children: 'T-034.524.680-1', tail: 5 }),
    );
    expect(container.textContent).toBe('T-034.524.680-1');
  });
});
