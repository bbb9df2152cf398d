import { render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { Button, Dialog, Drawer, toast, Toasts } from '../../src';
import { actAlone, button, dismissAll, region, says, words } from '../support/toasts';

beforeAll(actAlone);
afterEach(async () => {
  dismissAll();
  await browserPage.viewport(1024, 768);
});

describe('a toast and a modal dialog', () => {
  const page = (
    <>
      <Dialog title="Edit work" trigger={<Button>Edit</Button>}>
        <Button onClick={() => toast('Draft saved', { undo: () => {} })}>Save draft</Button>
        <Dialog title="Choose a writer" trigger={<Button>Choose</Button>} />
      </Dialog>
      <Toasts />
    </>
  );

  it('can be pressed and reached in the dialog, follows to the one above, and back to the page', async () => {
    render(page);
    toast('Claim filed', { duration: Infinity });
    await says('Claim filed');
    await userEvent.click(button('Edit'));
    const edit = screen.getByRole('dialog', { name: 'Edit work' });
    await expect.poll(() => edit.contains(region())).toBe(true);
    expect(region().matches(':popover-open')).toBe(true);
    await userEvent.click(button('Save draft'));
    await says('Claim filed', 'Draft saved');
    await userEvent.click(button('Undo'));
    await says('Claim filed');
    expect(edit).toBeVisible();
    await userEvent.click(button('Choose'));
    const choose = screen.getByRole('dialog', { name: 'Choose a writer' });
    await expect.poll(() => choose.contains(region())).toBe(true);
    await userEvent.keyboard('{F6}{Tab}');
    expect(button('Dismiss')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(choose.contains(document.activeElement)).toBe(true);
    expect(choose.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => edit.contains(region())).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => region().closest('dialog')).toBeNull();
    expect(words()).toEqual(['Claim filed']);
    expect(button('Edit')).toHaveFocus();
  });

  it('is not covered by a drawer that lets the page go on', async () => {
    const seen = () => {
      const { x, y } = button('Dismiss').getBoundingClientRect();
      return region().contains(document.elementFromPoint(x + 4, y + 4));
    };
    render(
      <>
        <Toasts />
        <Drawer title="Claim 4711" modal={false} trigger={<Button>Details</Button>} />
      </>,
    );
    toast('Claim filed', { duration: Infinity });
    await says('Claim filed');
    await userEvent.click(button('Details'));
    const drawer = screen.getByRole('dialog', { name: 'Claim 4711' });
    await Promise.all(drawer.getAnimations().map(({ finished }) => finished));
    await expect.poll(seen).toBe(true);
    drawer.focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => region().closest('dialog')).toBeNull();
    await expect.poll(seen).toBe(true);
    expect(button('Details')).toHaveFocus();
  });

  it.each([
    [
      'a drawer',
      1280,
      <Drawer key="d" defaultOpen title="Claim 4711" footer={<Button>Save</Button>} />,
    ],
    [
      'a drawer where lines begin',
      1280,
      <Drawer
        key="d"
        defaultOpen
        side="inline-start"
        title="Claim 4711"
        footer={<Button>Save</Button>}
      />,
    ],
    [
      'a drawer as wide as the window',
      320,
      <Drawer key="d" defaultOpen title="Claim 4711" footer={<Button>Save</Button>} />,
    ],
    [
      'a dialog',
      1280,
      <Dialog key="d" defaultOpen size="full" title="Claim" footer={<Button>Save</Button>} />,
    ],
  ])('leaves the buttons of %s free', async (_, width, layer) => {
    await browserPage.viewport(width, 640);
    render(
      <>
        <Toasts />
        {layer}
      </>,
    );
    toast('12 claims archived', { undo: () => {} });
    await says('12 claims archived');
    const dialog = screen.getByRole('dialog');
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
    const { x, y, width: wide, height } = button('Save').getBoundingClientRect();
    for (const at of [1, wide / 2, wide - 1])
      expect(button('Save')).toContainElement(
        document.elementFromPoint(x + at, y + height / 2) as HTMLElement,
      );
  });

  it('outlives a dialog that is taken off the page', async () => {
    const { rerender } = render(
      <>
        <Toasts key="toasts" />
        <Dialog defaultOpen title="Edit work" />
      </>,
    );
    toast('Claim filed', { duration: Infinity });
    await says('Claim filed');
    expect(region().closest('dialog')).not.toBeNull();
    rerender(<Toasts key="toasts" />);
    await says('Claim filed');
    expect(region().closest('dialog')).toBeNull();
    expect(region().matches(':popover-open')).toBe(true);
  });
});
