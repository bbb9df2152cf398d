import found from 'virtual:deprecations';
import { Prose } from './Prose';
import { Table } from './Table';

/** What is deprecated in the folder of a component. */
export const deprecationsIn = (folder: string) => found.filter(({ owner }) => owner === folder);

/** What goes, when, and what to do about it: of one folder, or of all. */
export function Deprecations({ of = found }: { of?: typeof found }) {
  if (of.length === 0) return <p className="doc-note">Nothing is deprecated.</p>;
  return (
    <Table
      label="Deprecated"
      columns={['Name', 'In', 'Since', 'Removed in', 'What to do']}
      rows={of.map(({ name, owner, file, line, clock }) => ({
        key: `${file}:${line}`,
        cells: [
          <code key="name">{name}</code>,
          owner,
          clock?.since ?? '–',
          clock?.removed ?? '–',
          <span key="instead">
            <Prose>{clock?.instead ?? 'Its source says.'}</Prose>{' '}
            <span className="doc-from">
              {clock && clock.codemod !== 'none' ? (
                <Prose>{`The codemod \`${clock.codemod}\` does it for you.`}</Prose>
              ) : (
                'By hand: no codemod can.'
              )}
            </span>
          </span>,
        ],
      }))}
    />
  );
}
