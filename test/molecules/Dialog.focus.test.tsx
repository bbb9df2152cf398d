import { render, screen, waitFor } from '@testing-library/react';
import { createRef, useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../src/atoms/Button';
import { Dialog, Popover, Tag, type DialogProps } from '../../src';

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const dialogs = () => [...document.querySelectorAll('dialog')];
const dialog = (name = 'Edit work') => screen.getByRole<HTMLDialogElement>('dialog', { name });
const button = (name: string) => screen.getByRole('button', { name });
const gone = () => waitFor(() => expect(dialogs()).toHaveLength(0));

const show = (props: Partial<DialogProps>) =>
  render(<Dialog defaultOpen title="Edit work" {...props} />);

describe('Dialog, where the focus begins', () => {
  it('is the first control of the content', () => {
    show({
      children: (
        <>
          <input aria-label="Locked" disabled />
          <button tabIndex={-1}>Skipped</button>
          <input aria-label="Hidden" hidden />
          <input aria-label="Title" />
        </>
      ),
    });
    expect(screen.getByLabelText('Title')).toHaveFocus();
  });

  it('is what has autoFocus', () => {
    show({
      children: (
        <>
          <input aria-label="Title" />
          <input aria-label="Name" autoFocus />
        </>
      ),
    });
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });

  it.each(['[name=name]', createRef<HTMLInputElement>()])(
    'is what initialFocus says: %o',
    (initialFocus) => {
      show({
        initialFocus,
        children: (
          <>
            <input aria-label="Title" />
            <input
              aria-label="Name"
              name="name"
              ref={typeof initialFocus === 'string' ? null : initialFocus}
            />
          </>
        ),
      });
      expect(screen.getByLabelText('Name')).toHaveFocus();
    },
  );

  it('is the first control when initialFocus finds nothing', () => {
    show({ initialFocus: '.nothing', children: <input aria-label="Title" /> });
    expect(screen.getByLabelText('Title')).toHaveFocus();
  });

  it('is the dialog itself when there is only text, and not a button', () => {
    show({ children: 'Text', footer: <Button>Delete</Button> });
    expect(dialog()).toHaveFocus();
  });

  it('is the text when that scrolls, and the keyboard scrolls it', async () => {
    show({ children: <div style={{ blockSize: 3000 }}>Text</div> });
    const body = await screen.findByRole('group', { name: 'Edit work' });
    expect(body).toHaveFocus();
    // Safari makes no stop of what scrolls.
    expect(body).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(body.scrollTop).toBeGreaterThan(50));
  });

  it('stays inside', async () => {
    render(
      <>
        <button>Outside</button>
        <Dialog defaultOpen title="Edit work">
          <input aria-label="Title" />
        </Dialog>
      </>,
    );
    button('Close').focus();
    screen.getByText('Outside').focus();
    expect(button('Close')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByLabelText('Title')).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(button('Close')).toHaveFocus();
  });

  it.each(['goes', 'is hidden'])('goes to the title when what has it %s', async (fate) => {
    function Steps() {
      const [done, setDone] = useState(false);
      if (done && fate === 'goes') return 'Done';
      return (
        <button hidden={done} onClick={() => setDone(true)}>
          Next
        </button>
      );
    }
    show({ children: <Steps /> });
    await userEvent.click(button('Next'));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Edit work' })).toHaveFocus());
  });

  it('goes to the next tag when one is removed, whatever else changes then', async () => {
    function Tags() {
      const [works, setWorks] = useState(['Aegean', 'Piraeus']);
      return (
        <>
          {works.length > 1 && <p>Several works</p>}
          {works.map((work) => (
            <Tag
              key={work}
              label={work}
              onRemove={() => setWorks(works.filter((other) => other !== work))}
            />
          ))}
        </>
      );
    }
    show({ children: <Tags /> });
    await userEvent.click(button('Remove Aegean'));
    await waitFor(() => expect(button('Remove Piraeus')).toHaveFocus());
  });

  it('stays in the dialog when its text is pressed', async () => {
    show({ children: 'Some text' });
    button('Close').focus();
    await userEvent.click(screen.getByText('Some text'));
    expect(dialog().contains(document.activeElement)).toBe(true);
  });
});

interface PageProps {
  /** What becomes of the button that opens the dialog, when the dialog asks for it. */
  fate: 'stays' | 'goes' | 'is disabled' | 'goes with its row' | 'is the last of all';
}

/** A list from which the dialog removes what opened it. */
function Page({ fate }: PageProps) {
  const [open, setOpen] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const last = fate === 'is the last of all';
  const there = !deleted || fate === 'stays' || fate === 'is disabled';
  const opener = there && (
    <button disabled={deleted && fate === 'is disabled'} onClick={() => setOpen(true)}>
      Delete
    </button>
  );
  return (
    <main>
      {!last && <button>Before</button>}
      {fate === 'goes with its row' ? there && <div>{opener}</div> : opener}
      {!last && <button>After</button>}
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Edit work"
        footer={(close) => (
          <Button
            onClick={() => {
              setDeleted(true);
              close();
            }}
          >
            Yes
          </Button>
        )}
      />
    </main>
  );
}

describe('Dialog, where the focus returns', () => {
  it.each<[PageProps['fate'], string]>([
    ['stays', 'Delete'],
    ['goes', 'After'],
    ['is disabled', 'After'],
    ['goes with its row', 'After'],
  ])('when the opener %s: %s', async (fate, name) => {
    render(<Page fate={fate} />);
    await userEvent.click(button('Delete'));
    await userEvent.click(button('Yes'));
    expect(button(name)).toHaveFocus();
    await gone();
    expect(button(name)).toHaveFocus();
  });

  it('to the one before when there is none after', async () => {
    const page = (there: boolean, open: boolean) => (
      <>
        <button>Before</button>
        {there && <button>Delete</button>}
        <Dialog open={open} onOpenChange={() => {}} title="Edit work" />
      </>
    );
    const { rerender } = render(page(true, false));
    button('Delete').focus();
    rerender(page(true, true));
    rerender(page(false, true));
    rerender(page(false, false));
    expect(button('Before')).toHaveFocus();
    await gone();
  });

  it('to main when nothing is left, without a trace on it', async () => {
    render(<Page fate="is the last of all" />);
    await userEvent.click(button('Delete'));
    await userEvent.click(button('Yes'));
    const main = screen.getByRole('main');
    expect(main).toHaveFocus();
    await gone();
    expect(main).toHaveFocus();
    main.blur();
    expect(main.hasAttribute('tabindex')).toBe(false);
  });

  it('finds a neighbour of an opener that leaves just as the dialog comes', async () => {
    const page = (there: boolean, open: boolean) => (
      <>
        <button>Menu</button>
        {there && <button>Item</button>}
        <button>After</button>
        <Dialog open={open} onOpenChange={() => {}} title="Edit work" />
      </>
    );
    const { rerender } = render(page(true, false));
    button('Item').focus();
    rerender(page(false, true));
    rerender(page(false, false));
    expect(button('After')).toHaveFocus();
    await gone();
  });

  it('finds the trigger in a browser that gave it no focus', async () => {
    render(
      <>
        <button>Before</button>
        <Dialog title="Edit work" trigger={<Button>Edit</Button>} />
        <button>After</button>
      </>,
    );
    (document.activeElement as HTMLElement).blur();
    button('Edit').click();
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    expect(button('Edit')).toHaveFocus();
    await gone();
  });

  it('is the trigger in a browser that focuses what is around a pressed button', async () => {
    render(
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as a panel of tabs has it
      <div role="group" tabIndex={0}>
        <Dialog
          title="Edit work"
          trigger={<Button onMouseDown={(event) => event.preventDefault()}>Edit</Button>}
        />
      </div>,
    );
    screen.getByRole('group').focus();
    await userEvent.click(button('Edit'));
    await userEvent.keyboard('{Escape}');
    expect(button('Edit')).toHaveFocus();
    await gone();
  });

  it('is the trigger of a popover that the dialog was opened from, and that has closed', async () => {
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <main>
          <Popover label="Filter claims" trigger={<Button>Filter</Button>}>
            <Button onClick={() => setOpen(true)}>Save filter</Button>
          </Popover>
          <Dialog open={open} onOpenChange={setOpen} title="Save filter">
            <input aria-label="Name" />
          </Dialog>
          <Button>After</Button>
        </main>
      );
    }
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save filter' }));
    expect(screen.getByLabelText('Name')).toHaveFocus();
    await waitFor(() => expect(document.querySelector('[popover]')).toBeNull());
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus();
  });

  it('goes back all the way when the outer dialog closes before the inner one', async () => {
    const page = (outer: boolean, inner: boolean) => (
      <>
        <button>First</button>
        <button>Opener</button>
        <button>Last</button>
        <Dialog open={outer} onOpenChange={() => {}} title="Outer">
          <button>More</button>
        </Dialog>
        <Dialog open={inner} onOpenChange={() => {}} title="Inner" />
      </>
    );
    const { rerender } = render(page(false, false));
    button('Opener').focus();
    rerender(page(true, false));
    expect(button('More')).toHaveFocus();
    rerender(page(true, true));
    rerender(page(false, true));
    expect(dialog('Inner').contains(document.activeElement)).toBe(true);
    await waitFor(() => expect(dialogs()).toHaveLength(1));
    rerender(page(false, false));
    expect(button('Opener')).toHaveFocus();
    await gone();
    expect(button('Opener')).toHaveFocus();
  });

  it('takes an inner dialog along when the outer one closes', async () => {
    const page = (open: boolean) => (
      <>
        <button>Opener</button>
        <Dialog open={open} onOpenChange={() => {}} title="Outer">
          <Dialog defaultOpen title="Inner">
            Text
          </Dialog>
        </Dialog>
      </>
    );
    const { rerender } = render(page(false));
    button('Opener').focus();
    rerender(page(true));
    expect(dialog('Inner').matches(':modal')).toBe(true);
    rerender(page(false));
    expect(document.querySelectorAll('dialog[open]')).toHaveLength(0);
    expect(button('Opener')).toHaveFocus();
    await gone();
    expect(button('Opener')).toHaveFocus();
  });
});
