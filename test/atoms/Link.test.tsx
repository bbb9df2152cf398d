import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Link, LocaleProvider } from '../../src';
import { el } from '../../src/locale/languages/el';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const link = () => screen.getByRole('link');

describe('Link', () => {
  itKeepsTheContract(<Link href="/works">Works</Link>);

  it('is one plain element', () => {
    const { container } = render(<Link href="/works">Works</Link>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(link().getAttributeNames().toSorted()).toEqual(['class', 'href']);
  });

  it('is underlined in a sentence, and alone only under the pointer', async () => {
    const { rerender } = render(<Link href="/works">Works</Link>);
    expect(getComputedStyle(link()).textDecorationLine).toBe('underline');
    rerender(
      <Link href="/works" variant="standalone">
        Works
      </Link>,
    );
    expect(getComputedStyle(link()).textDecorationLine).toBe('none');
    await userEvent.hover(link());
    expect(getComputedStyle(link()).textDecorationLine).toBe('underline');
  });

  it('is a target of 24 px when it stands alone', () => {
    render(
      <Link href="/works" variant="standalone" style={{ fontSize: 12 }}>
        Works
      </Link>,
    );
    expect(link().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  it('takes the size of the text around it', () => {
    render(
      <p style={{ fontSize: '31px' }}>
        <Link href="/works">Works</Link>
      </p>,
    );
    expect(getComputedStyle(link()).fontSize).toBe('31px');
  });

  it('gives a new tab no way back, keeps the caller’s rel, and says that it opens one', () => {
    render(
      <Link href="https://iswc.org" target="_blank" rel="license">
        ISWC
      </Link>,
    );
    expect(link()).toHaveAttribute('rel', 'noopener noreferrer license');
    expect(link()).toHaveAccessibleName('ISWC Opens in a new tab');
  });

  it('says it in the language around it', () => {
    render(
      <LocaleProvider locale="el" messages={el}>
        <Link href="https://iswc.org" target="_blank">
          ISWC
        </Link>
      </LocaleProvider>,
    );
    expect(link()).toHaveAccessibleName('ISWC Ανοίγει σε νέα καρτέλα');
  });

  it('marks what leads out, without a word where no tab opens', () => {
    const { container } = render(
      <Link href="https://iswc.org" external>
        ISWC
      </Link>,
    );
    expect(link()).toHaveAttribute('rel', 'external');
    expect(link()).toHaveAccessibleName('ISWC');
    expect(container.querySelector('svg')).toBeVisible();
  });

  it('never leaves its mark alone on a line', () => {
    const { container } = render(
      <div style={{ font: '16px monospace' }}>
        <Link href="https://iswc.org" external>
          International Standard Musical Work Code
        </Link>
      </div>,
    );
    const room = container.firstElementChild as HTMLElement;
    const words = link().firstChild as Text;
    const word = document.createRange();
    word.setStart(words, words.data.lastIndexOf(' ') + 1);
    word.setEnd(words, words.data.length);
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    const heights = new Set<number>();
    for (let width = 460; width > 120; width -= 3) {
      room.style.inlineSize = `${width}px`;
      const mark = container.querySelector('svg')!.getBoundingClientRect();
      const distance = middle(mark) - middle(word.getBoundingClientRect());
      expect(Math.abs(distance), `at ${width}px`).toBeLessThan(5);
      heights.add(room.offsetHeight);
    }
    expect(heights.size).toBeGreaterThan(2);
  });

  it.each(['javascript:alert(1)', ' JaVa\nScript:alert(2)', 'data:text/html,<p>', 'vbscript:x'])(
    'refuses the address %j',
    (href) => {
      // Another test of this page may have been warned of the same address.
      render(<Link href={`${href}//link`}>Works</Link>);
      expect(link()).not.toHaveAttribute('href');
      expect(link()).toHaveAttribute('aria-disabled', 'true');
      expect(takeConsole()).toEqual([expect.stringContaining('refused to link')]);
    },
  );

  it('stays a link where plain JavaScript gives it null', () => {
    render(<Link href={null as never}>Works</Link>);
    expect(link()).toHaveAttribute('aria-disabled', 'true');
  });

  it('has no address and no focus when disabled, does nothing, and stays a link', async () => {
    const act = vi.fn();
    render(
      <>
        <Link href="/works" disabled onClick={act}>
          Works
        </Link>
        <button type="button">Next</button>
      </>,
    );
    expect(link()).not.toHaveAttribute('href');
    expect(link()).toHaveAttribute('aria-disabled', 'true');
    link().click();
    expect(act).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('falls back for an unknown variant and tone, with one warning each', () => {
    const unknown = { variant: 'shiny', tone: 'loud' } as object;
    render(
      <Link href="/works" {...unknown}>
        Works
      </Link>,
    );
    expect(takeConsole()).toEqual([
      expect.stringContaining('Link variant does not know "shiny"'),
      expect.stringContaining('Link tone does not know "loud"'),
    ]);
  });

  it.each([null, false, 0, '', [[null], 'Works'], <>Works</>])(
    'renders the children %j',
    (children) => {
      render(
        <Link aria-label="Works" href="/works" target="_blank">
          {children}
        </Link>,
      );
      expect(link()).toBeInTheDocument();
    },
  );
});
