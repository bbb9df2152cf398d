import { Unstyled } from '@storybook/addon-docs/blocks';
import { Table } from '../../.storybook/docs/Table';
import { migrated } from './migrated';

/** What becomes of one family of components, as a table. */
export function MigratedFamily({ name }: { name: string }) {
  const rows = migrated.find(({ family }) => family === name)?.rows ?? [];
  return (
    <Unstyled>
      <Table
        label={name}
        columns={['From', 'To', 'What else']}
        rows={rows.map(([from, to, besides]) => ({
          key: from,
          cells: [<code key="from">{from}</code>, <code key="to">{to}</code>, besides],
        }))}
      />
    </Unstyled>
  );
}
