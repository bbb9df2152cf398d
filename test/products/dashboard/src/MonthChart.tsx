import { FormatNumber, Heading, Inline, Stack, Text } from 'entasis';
import type { CSSProperties } from 'react';
import type { Month } from './royalties';

const millions = { maximumFractionDigits: 2, minimumFractionDigits: 2 } as const;
const series = [
  { key: 'collected', label: 'Collected', color: 'var(--ent-color-data-1)' },
  { key: 'distributed', label: 'Distributed', color: 'var(--ent-color-data-2)' },
] as const;

/** Two bars a month. The numbers stand on them, so that nobody needs the colours. */
export function MonthChart({ months, label }: { months: Month[]; label: string }) {
  const most = Math.max(...months.flatMap((month) => [month.collected, month.distributed]));
  return (
    <Stack gap={5} className="fill">
      <div className="between">
        <Heading level={2} size="small">
          {label}, in millions of euros
        </Heading>
        <Inline gap={4} aria-hidden>
          {series.map(({ label: name, color }) => (
            <Text key={name} size="small" tone="subtle" className="legend">
              <i style={{ background: color }} />
              {name}
            </Text>
          ))}
        </Inline>
      </div>
      <ul className="chart">
        {months.map((month) => (
          <li key={month.name}>
            <div className="bars">
              {series.map(({ key, label: name, color }) => (
                <div
                  key={key}
                  className="column"
                  style={{ '--share': month[key] / most, '--fill': color } as CSSProperties}
                >
                  <span className="unseen">{name} </span>
                  <Text size="small" tabular>
                    <FormatNumber value={month[key] / 1_000_000} options={millions} />
                  </Text>
                  <i />
                </div>
              ))}
            </div>
            <Text variant="label" size="small" tone="subtle">
              {month.name}
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
