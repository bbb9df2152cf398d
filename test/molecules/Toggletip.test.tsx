import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog, Inline, TextField, Toggletip } from '../../src';
import { expectNoViolations } from '../support/axe';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

// Real keys and animations change state when they like, not when a test says so.
beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const button = () => screen.getByRole('button', { name: 'About shares' });
const status = () => screen.getByRole('status');
const closed = () => waitFor(() => expect(status()).toBeEmptyDOMElement());

const shares = <Toggletip label="About shares">All shares of a work add up to 100 %.</Toggletip>;

describe('Toggletip', () => {
  itKeepsTheContract(shares);

  it('says in a status what it has to say, once it is pressed, and keeps the focus', async () => {
    render(shares);
    expect(status()).toBeEmptyDOMElement();
    await userEvent.click(button());
    expect(status()).toHaveTextContent('All shares of a work add up to 100 %.');
    expect(status().firstElementChild!.matches(':popover-open')).toBe(true);
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    expect(button()).toHaveFocus();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await expectNoViolations(document.body);
  });

  it.each(['{Enter}', ' '])('opens and closes with the key %j', async (key) => {
    render(shares);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(status()).not.toBeEmptyDOMElement();
    await userEvent.keyboard(key);
    await closed();
  });

  it('closes on Escape, by its button and by a press elsewhere, not by one inside', async () => {
    const change = vi.fn();
    render(
      <Toggletip label="About shares" onOpenChange={change}>
        All shares
      </Toggletip>,
    );
    const ways = [
      () => userEvent.keyboard('{Escape}'),
      () => userEvent.click(button()),
      () => userEvent.click(document.body, { position: { x: 400, y: 400 } }),
    ];
    for (const close of ways) {
      await userEvent.click(button());
      await userEvent.click(screen.getByText('All shares'));
      expect(status()).not.toBeEmptyDOMElement();
      await close();
      await closed();
    }
    expect(change.mock.calls.flat()).toEqual(ways.flatMap(() => [true, false]));
  });

  it('lets a link in it be reached', async () => {
    render(
      <Toggletip label="About shares">
        All shares. <a href="#rules">The rules</a>
      </Toggletip>,
    );
    await userEvent.click(button());
    await userEvent.tab();
    expect(screen.getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(button()).toHaveFocus();
  });

  it('is open for as long as a parent says so', async () => {
    const change = vi.fn();
    render(
      <Toggletip open label="About shares" onOpenChange={change}>
        All shares
      </Toggletip>,
    );
    await userEvent.keyboard('{Escape}');
    expect(change.mock.calls).toEqual([[false]]);
    await expect.poll(() => status().firstElementChild!.matches(':popover-open')).toBe(true);
  });

  it('takes one place in a row, may stand in a paragraph, and is easy to hit', () => {
    render(
      <Inline gap={4}>
        <p style={{ font: '14px/20px sans-serif', margin: 0 }}>Share {shares}</p>
        {shares}
        <i>next</i>
      </Inline>,
    );
    const [inText, alone] = screen.getAllByRole('button').map((one) => one.getBoundingClientRect());
    expect(screen.getByText('Share').getBoundingClientRect().height).toBe(20);
    const next = screen.getByText('next').getBoundingClientRect();
    expect(next.left - alone!.right).toBeCloseTo(16, 0);
    const hit = document.elementFromPoint(inText!.left - 3, inText!.top + 8);
    expect(hit).toBe(screen.getAllByRole('button')[0]);
  });

  it('stands after the label of a field, and is no part of its name', async () => {
    const { container } = render(<TextField label="Share" info={shares} required />);
    const field = screen.getByRole('textbox', { name: 'Share' });
    expect(container.querySelector('label')).not.toContainElement(button());
    await userEvent.click(button());
    expect(status()).not.toBeEmptyDOMElement();
    expect(field).not.toHaveFocus();
  });

  it('closes alone in a dialog, and leaves nothing behind when it is unmounted while open', async () => {
    const { unmount } = render(
      <StrictMode>
        <Dialog defaultOpen title="Edit work">
          {shares}
        </Dialog>
      </StrictMode>,
    );
    await userEvent.click(button());
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.click(button());
    unmount();
    expect(document.querySelectorAll('[popover]')).toHaveLength(0);
  });
});
