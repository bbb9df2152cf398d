import type { ReactNode } from 'react';

interface TableProps {
  /** What the table holds, for those who cannot see the heading above it. */
  label: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table that turns into a list of cards where there is no room for columns. */
export function Table({ label, columns, rows }: TableProps) {
  return (
    <div className="doc-table-frame">
      <table className="doc-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={columns[index]} data-label={columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
