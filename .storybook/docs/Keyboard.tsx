import type { ComponentPage } from '../ComponentPage';
import { Prose } from './Prose';
import { Table } from './Table';

/** What keys do. */
export function Keyboard({ of }: { of: ComponentPage['keyboard'] }) {
  if (typeof of === 'string') {
    return (
      <p className="doc-note">
        <Prose>{of}</Prose>
      </p>
    );
  }
  return (
    <Table
      label="Keyboard"
      columns={['Keys', 'What they do']}
      rows={of.map(({ keys, action }) => ({
        key: keys.join() + action,
        cells: [
          <span key="keys" className="doc-keys">
            {keys.map((key) => (
              <kbd key={key} className="doc-key">
                {key}
              </kbd>
            ))}
          </span>,
          <Prose key="action">{action}</Prose>,
        ],
      }))}
    />
  );
}
