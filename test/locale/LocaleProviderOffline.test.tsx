import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { en, LocaleProvider, useMessages } from '../../src/locale';
import { takeConsole } from '../support/failOnConsole';

vi.mock('../../src/locale/languages', () => ({
  languages: {
    de: () => Promise.reject(new TypeError('Failed to fetch')),
    ja: () => Promise.reject(new TypeError('Failed to fetch')),
  },
}));

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
