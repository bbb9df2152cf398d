import type { PropDoc } from './docgen';
import { Prose } from './Prose';
import { Table } from './Table';

interface PropsTableProps {
  /** The component, for those who cannot see the heading above the table. */
  of: string;
  props: PropDoc[];
}

/** The props of a component, as its source describes them. */
export function PropsTable({ of, props }: PropsTableProps) {
  if (props.length === 0) return <p className="doc-note">It takes no props of its own.</p>;
  return (
    <Table
      label={`Props of ${of}`}
      columns={['Name', 'Type', 'Default', 'Meaning']}
      rows={props.map((prop) => ({
        key: prop.name,
        cells: [
          <span key="name" className="doc-prop">
            <code>{prop.name}</code>
            {prop.required && <span className="doc-required">required</span>}
            {prop.deprecated && <span className="doc-required">deprecated</span>}
          </span>,
          <code key="type" className="doc-type">
            {prop.type}
          </code>,
          <code key="default" className="doc-default">
            {prop.fallback ?? '–'}
          </code>,
          <span key="meaning">
            <Prose>{prop.description}</Prose>
            {prop.from && <span className="doc-from"> From {prop.from}.</span>}
          </span>,
        ],
      }))}
    />
  );
}
