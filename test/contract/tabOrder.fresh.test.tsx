import { render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { tabOrder } from './tabOrder';

const page = (
  <>
    <a href="#works">Works</a>
    <button disabled>Disabled</button>
    <fieldset disabled>
      <input aria-label="In a disabled group" />
    </fieldset>
    <input aria-label="Title" />
    <label>
      <input type="radio" name="territory" /> World
    </label>
    <label>
      <input type="radio" name="territory" defaultChecked /> Europe
    </label>
    <div inert>
      <button>Inert</button>
    </div>
    <div style={{ visibility: 'hidden' }}>
      <button>Invisible</button>
    </div>
    <details>
      <summary>Shares</summary>
      <button>Folded away</button>
    </details>
    <button tabIndex={-1}>Skipped</button>
    <span role="button" tabIndex={0}>
      Claim “A”
    </span>
    {/* oxlint-disable-next-line jsx-a11y/tabindex-no-positive -- What nobody should do must be told all the same. */}
    <button tabIndex={1}>First of all</button>
  </>
);

describe('tabOrder', () => {
  it('is where the Tab key leads', async () => {
    render(page);
    const expected = tabOrder();
    const names = [];
    for (const _ of expected) {
      await userEvent.tab();
      const { activeElement } = document;
      names.push(
        activeElement?.getAttribute('aria-label') ??
          activeElement?.closest('label')?.textContent.trim() ??
          activeElement?.textContent,
      );
    }
    expect(expected).toEqual([
      'button "First of all"',
      'link "Works"',
      'textbox "Title"',
      'radio "Europe"',
      'summary "Shares"',
      'button "Claim “A”"',
    ]);
    expect(names).toEqual(['First of all', 'Works', 'Title', 'Europe', 'Shares', 'Claim “A”']);
  });

  it('stays in the modal dialog on top', () => {
    const { container } = render(
      <>
        <button>Behind</button>
        <dialog>
          <button>Keep</button>
        </dialog>
      </>,
    );
    container.querySelector('dialog')?.showModal();
    expect(tabOrder()).toEqual(['button "Keep"']);
  });
});
