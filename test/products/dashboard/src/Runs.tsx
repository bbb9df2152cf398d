import { Card, FormatNumber, ProgressBar, Stack, StatusLabel, Switch, Text } from 'entasis';
import { useState } from 'react';
import { runs } from './royalties';

export function Runs() {
  const [paid, setPaid] = useState(true);
  return (
    <Stack gap={4}>
      <Switch label="Show runs that are paid" checked={paid} onCheckedChange={setPaid} />
      <Card padding={0} className="sheet">
        <ul className="runs" aria-label="Distribution runs">
          {runs
            .filter(({ state }) => paid || state !== 'Paid')
            .map(({ name, done, of, state, tone }) => (
              <li key={name}>
                <Stack gap={2}>
                  <div className="between">
                    <Text variant="label">{name}</Text>
                    <StatusLabel tone={tone}>{state}</StatusLabel>
                  </div>
                  <ProgressBar
                    label={`${name}: works paid`}
                    value={done}
                    max={of}
                    valueText={`${done} of ${of} works`}
                    tone={tone === 'neutral' ? 'accent' : tone}
                    size="small"
                  />
                  <Text size="small" tone="subtle" tabular>
                    <FormatNumber value={done} /> of <FormatNumber value={of} /> works
                  </Text>
                </Stack>
              </li>
            ))}
        </ul>
      </Card>
    </Stack>
  );
}
