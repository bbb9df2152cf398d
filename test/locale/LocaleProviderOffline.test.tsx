import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { en, LocaleProvider, useMessages } from '../../src/locale';
import { languages } from '../../src/locale/languages';
import { takeConsole } from '../support/failOnConsole';

beforeEach(() => {
  const loaders = languages as Record<'de' | 'ja', () => Promise<unknown>>;
  for (const language of ['de', 'ja'] as const) {
    vi.spyOn(loaders, language).mockRejectedValue(new TypeError('Failed to fetch'));
  }
});

const Close = () => useMessages(en)('dialogClose');

const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

it('keeps English when the language cannot be fetched, and warns once', async () => {
  for (const key of ['a', 'b']) {
    render(
      <StrictMode key={key}>
        <LocaleProvider locale="de">
          <Close />
        </LocaleProvider>
      </StrictMode>,
    );
  }
  await wait();
  expect(screen.getAllByText('Close')).toHaveLength(2);
  expect(takeConsole()).toEqual([
    expect.stringMatching(
      /^warn: Entasis: The messages for “de” could not be loaded .*Failed to fetch.*messages=/,
    ),
  ]);
});

it('says nothing when it unmounts before the fetch fails', async () => {
  const { unmount } = render(
    <LocaleProvider locale="ja">
      <Close />
    </LocaleProvider>,
  );
  unmount();
  await wait();
});
