import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LinkProvider, SkipLink } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const link = () => screen.getByRole('link', { name: 'Skip to content' });

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const page = (
  <>
    <SkipLink href="#content">Skip to content</SkipLink>
    <button type="button">Navigation</button>
    <main id="content" tabIndex={-1}>
      <button type="button">First claim</button>
    </main>
  </>
);

describe('SkipLink', () => {
  itKeepsTheContract(<SkipLink href="#content">Skip to content</SkipLink>);

  it('is out of sight until the keyboard reaches it', async () => {
    render(page);
    expect(link().getBoundingClientRect().height).toBe(1);
    await userEvent.tab();
    expect(link()).toHaveFocus();
    expect(link().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(document.elementFromPoint(20, 24)).toBe(link());
    await userEvent.tab();
    expect(link().getBoundingClientRect().height).toBe(1);
  });

  it.each([1, 2])('moves the focus to its target, the %d. time too', async (times) => {
    render(page);
    for (let time = 0; time < times; time += 1) {
      link().focus();
      await userEvent.keyboard('{Enter}');
      expect(screen.getByRole('main')).toHaveFocus();
    }
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'First claim' })).toHaveFocus();
  });

  it('is left to the browser by a router', async () => {
    render(
      <LinkProvider
        navigate={() => {
          throw new Error('The router was asked');
        }}
      >
        {page}
      </LinkProvider>,
    );
    link().focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('stays over what the page keeps at its top', async () => {
    render(
      <>
        {page}
        <header style={{ insetBlockStart: 0, position: 'fixed', inlineSize: 500, zIndex: 9999 }}>
          Catalogue
        </header>
      </>,
    );
    await userEvent.tab();
    expect(document.elementFromPoint(20, 24)).toBe(link());
  });
});
