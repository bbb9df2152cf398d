import { Card, FormatNumber, Grid, GridItem, Heading, Meter, Stack, Text } from 'entasis';
import { MonthChart } from './MonthChart';
import { sources, type Month } from './royalties';

const thresholds = [
  { from: 0, label: 'Below what was agreed', tone: 'danger' },
  { from: 60, label: 'Behind', tone: 'warning' },
  { from: 85, label: 'On time', tone: 'success' },
] as const;

const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;

export function Overview({ months, label }: { months: Month[]; label: string }) {
  return (
    <Grid gap={4}>
      <GridItem span={{ medium: 7 }}>
        <Card padding={5} className="fill">
          <MonthChart months={months} label={label} />
        </Card>
      </GridItem>
      <GridItem span={{ medium: 5 }}>
        <Card padding={5} className="fill">
          <Stack gap={5}>
            <Heading level={2} size="small">
              Paid out, by source
            </Heading>
            {sources.map(({ name, collected, paid }) => (
              <Stack key={name} gap={1.5}>
                <div className="between">
                  <Text variant="label">{name}</Text>
                  <Text tone="subtle" size="small" tabular>
                    <FormatNumber value={collected} options={euros} />
                  </Text>
                </div>
                <Meter
                  label={`${name}, paid out`}
                  value={paid * 100}
                  valueText={`${Math.round(paid * 100)} %`}
                  thresholds={[...thresholds]}
                  size="small"
                />
              </Stack>
            ))}
          </Stack>
        </Card>
      </GridItem>
    </Grid>
  );
}
