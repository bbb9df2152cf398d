import { useState, type ReactElement } from 'react';
import { Button, Combobox, Dialog, Select } from 'entasis';

/** What people do to a page that stands: the same once with bare elements, and once with ours. */
export interface Action {
  name: string;
  plain: () => ReactElement;
  entasis: () => ReactElement;
  /** What has happened before. */
  prepare?: (container: HTMLElement) => void;
  /** What is measured until it is painted. */
  act: (container: HTMLElement) => void;
}

const titles = Array.from({ length: 10_000 }, (_, index) => `Work ${index} for string quartet`);
const works = titles.map((label) => ({ value: label, label }));

const click = (container: HTMLElement) => container.querySelector<HTMLElement>('button')!.click();

/** As React sees people type. */
function type(container: HTMLElement) {
  const input = container.querySelector('input')!;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  set!.call(input, '99');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

function PlainDialog() {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  return (
    <div>
      <button type="button" className="button" onClick={() => dialog?.showModal()}>
        New claim
      </button>
      <dialog ref={setDialog}>
        <h2>New claim</h2>
        <p>Say which part of the work is yours.</p>
        <button type="button" className="button">
          Close
        </button>
      </dialog>
    </div>
  );
}

function PlainSelect() {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Work
      </button>
      {open && (
        <div role="listbox" aria-label="Work">
          {titles.slice(0, 1000).map((title) => (
            <div key={title} role="option" aria-selected="false">
              {title}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function PlainCombobox() {
  const [query, setQuery] = useState('');
  return (
    <div className="field">
      <input
        aria-label="Work"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div role="listbox" aria-label="Work">
        {titles
          .filter((title) => title.includes(query))
          .slice(0, 20)
          .map((title) => (
            <div key={title} role="option" aria-selected="false">
              {title}
            </div>
          ))}
      </div>
    </div>
  );
}

export const actions: Action[] = [
  {
    name: 'open a Dialog',
    plain: () => <PlainDialog />,
    entasis: () => (
      <div>
        <Dialog title="New claim" trigger={<Button>New claim</Button>}>
          <p>Say which part of the work is yours.</p>
        </Dialog>
      </div>
    ),
    act: click,
  },
  {
    name: 'a Select of 1,000',
    plain: () => <PlainSelect />,
    entasis: () => (
      <div>
        <Select label="Work" options={works.slice(0, 1000)} />
      </div>
    ),
    act: click,
  },
  {
    name: 'a key of 10,000',
    plain: () => <PlainCombobox />,
    entasis: () => (
      <div>
        <Combobox label="Work" options={works} />
      </div>
    ),
    prepare: (container) => {
      const input = container.querySelector('input')!;
      input.focus();
      input.click();
    },
    act: type,
  },
];
