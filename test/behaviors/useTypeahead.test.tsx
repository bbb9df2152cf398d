import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useTypeahead } from '../../src/behaviors';

const works = [
  'Ásgeir',
  'Œuvres complètes',
  'Ōtsuka',
  'Straßenmusik',
  'مُحَمَّد',
  'E\u0301tude',
  'カタカナ',
  'Ελλάδα',
  '🎻 Violin',
  'Étoile',
];

function List({ locale, names = works }: { locale: string; names?: string[] }) {
  const [at, setAt] = useState(-1);
  const search = useTypeahead(locale);
  return (
    <button
      onKeyDown={(event) => {
        const found = search(event, () => names, at);
        if (found !== undefined) setAt(found);
      }}
    >
      {names[at] ?? 'None'}
    </button>
  );
}

it.each([
  ['en', 'a', 'Ásgeir'],
  ['en', 'A', 'Ásgeir'],
  ['fr', 'oeu', 'Œuvres complètes'],
  ['de', 'strasse', 'Straßenmusik'],
  ['ar', 'محمد', 'مُحَمَّد'],
  ['fr', 'etu', 'E\u0301tude'],
  ['fr', 'ee', 'Étoile'],
  ['ja', 'かた', 'カタカナ'],
  ['el', 'ελλ', 'Ελλάδα'],
  ['en', '🎻 v', '🎻 Violin'],
  ['en', 'x', 'None'],
  ['en', ' ', 'None'],
])('in %s, “%s” finds %s', (locale, typed, found) => {
  render(<List locale={locale} />);
  for (const key of typed) fireEvent.keyDown(screen.getByRole('button'), { key });
  expect(screen.getByRole('button')).toHaveTextContent(found);
});

it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'leaves a key alone that is not typed here: %o',
  (init) => {
    render(<List locale="en" />);
    fireEvent.keyDown(screen.getByRole('button'), { key: 'a', ...init });
    expect(screen.getByRole('button')).toHaveTextContent('None');
  },
);

it('starts anew after a pause', async () => {
  render(<List locale="en" />);
  fireEvent.keyDown(screen.getByRole('button'), { key: 'a' });
  await new Promise((done) => setTimeout(done, 750));
  fireEvent.keyDown(screen.getByRole('button'), { key: 's' });
  expect(screen.getByRole('button')).toHaveTextContent('Straßenmusik');
});

it.each([
  ['en', 'Åland'],
  ['sv', 'None'],
])('in %s, “a” finds %s', (locale, found) => {
  render(<List locale={locale} names={['Åland']} />);
  fireEvent.keyDown(screen.getByRole('button'), { key: 'a' });
  expect(screen.getByRole('button')).toHaveTextContent(found);
});
