import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog, Link, Popover } from '../../src';

const cornerOf = (name: string) => getComputedStyle(screen.getByText(name)).borderTopLeftRadius;

it('draws a ring around the page’s own links, too, and leaves them their corners', async () => {
  render(
    <>
      <a href="#own">Own</a>
      <Link href="#ours">Ours</Link>
    </>,
  );
  await userEvent.tab();
  expect(screen.getByText('Own')).toHaveFocus();
  expect(getComputedStyle(screen.getByText('Own')).outlineStyle).toBe('solid');
  expect(cornerOf('Own')).toBe('0px');
  await userEvent.tab();
  expect(cornerOf('Ours')).not.toBe('0px');
});

it.each([
  [
    'a dialog',
    <Dialog key="dialog" title="Edit work" defaultOpen>
      Words
    </Dialog>,
  ],
  [
    'a popover',
    <Popover key="popover" label="Share" trigger={<button>Share</button>} defaultOpen>
      Words
    </Popover>,
  ],
])('draws what is raised level with %s, in dark too', async (_name, layer) => {
  render(<div data-ent-theme="dark">{layer}</div>);
  expectLevel(await screen.findByRole('dialog'));
});

it('draws what is raised level with a dialog that brings the theme of its place along', async () => {
  render(
    <form>
      <div data-ent-theme="dark">
        <Dialog title="Edit work" defaultOpen>
          Words
        </Dialog>
      </div>
    </form>,
  );
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveAttribute('data-ent-theme', 'dark');
  expectLevel(dialog);
});

function expectLevel(layer: HTMLElement) {
  const raised = document.createElement('span');
  raised.style.backgroundColor = 'var(--ent-color-surface-raised)';
  layer.append(raised);
  expect(getComputedStyle(raised).backgroundColor).toBe(getComputedStyle(layer).backgroundColor);
  raised.remove();
}
