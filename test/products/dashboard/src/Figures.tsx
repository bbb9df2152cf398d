import { Card, FormatNumber, Grid, GridItem, Heading, Stack, StatusLabel, Text } from 'entasis';
import type { ReactNode } from 'react';
import { Change } from './Change';
import type { Quarter } from './royalties';

const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
const percent = { style: 'percent', maximumFractionDigits: 1 } as const;

export function Figures({ quarter }: { quarter: Quarter }) {
  const { months, growth, matched, openClaims, overdue } = quarter;
  const collected = months.reduce((sum, month) => sum + month.collected, 0);
  const distributed = months.reduce((sum, month) => sum + month.distributed, 0);
  return (
    <Grid gap={4} aria-label="Key figures" role="group">
      <Figure name="Collected" note={<Change value={growth} of="the last quarter" />}>
        <FormatNumber value={collected} options={euros} />
      </Figure>
      <Figure
        name="Distributed"
        note={
          <Text tone="subtle">
            <FormatNumber value={distributed / collected} options={percent} /> of what came in
          </Text>
        }
      >
        <FormatNumber value={distributed} options={euros} />
      </Figure>
      <Figure
        name="Recordings matched"
        note={
          <StatusLabel tone={matched < 0.95 ? 'warning' : 'success'}>
            {matched < 0.95 ? 'Below the agreed 95 %' : 'As agreed'}
          </StatusLabel>
        }
      >
        <FormatNumber value={matched} options={percent} />
      </Figure>
      <Figure
        name="Open claims"
        note={
          <StatusLabel tone={overdue > 0 ? 'danger' : 'success'}>
            {overdue > 0 ? `${overdue} overdue` : 'None overdue'}
          </StatusLabel>
        }
      >
        <FormatNumber value={openClaims} />
      </Figure>
    </Grid>
  );
}

interface FigureProps {
  name: string;
  note: ReactNode;
  children: ReactNode;
}

function Figure({ name, note, children }: FigureProps) {
  return (
    <GridItem span={{ small: 6, large: 3 }}>
      <Card className="figure">
        <Stack gap={2}>
          <Heading level={2} size="small" className="name">
            {name}
          </Heading>
          <p className="value">{children}</p>
          {note}
        </Stack>
      </Card>
    </GridItem>
  );
}
