import {
  Badge,
  Container,
  Heading,
  Inline,
  Select,
  Stack,
  Tabs,
  Text,
  Toasts,
  Tooltips,
} from 'entasis';
import { useState } from 'react';
import { ExportButton } from './ExportButton';
import { Figures } from './Figures';
import { Header } from './Header';
import { Overview } from './Overview';
import { figures, quarters, runs } from './royalties';
import { Runs } from './Runs';
import { Territories } from './Territories';

export function App() {
  const [quarter, setQuarter] = useState('2026-q3');
  const shown = figures[quarter]!;
  const label = quarters.find(({ value }) => value === quarter)!.label;

  return (
    <>
      <Header />
      <main>
        <Container size="large">
          <Stack gap={6} className="page">
            <div className="title">
              <Stack gap={1}>
                <Heading level={1} size="xlarge">
                  Royalties
                </Heading>
                <Text tone="subtle">What came in and what went out, in all territories.</Text>
              </Stack>
              <Inline gap={2} align="end">
                <Select
                  label="Quarter"
                  options={quarters}
                  value={quarter}
                  onValueChange={setQuarter}
                  className="quarter"
                />
                <ExportButton label={label} />
              </Inline>
            </div>
            <Figures quarter={shown} />
            <Tabs
              label="Parts of the report"
              items={[
                {
                  value: 'overview',
                  label: 'Overview',
                  content: <Overview months={shown.months} label={label} />,
                },
                { value: 'territories', label: 'Territories', content: <Territories /> },
                {
                  value: 'runs',
                  label: 'Runs',
                  badge: <Badge count={runs.length} />,
                  content: <Runs />,
                },
                {
                  value: 'statements',
                  label: 'Statements',
                  disabledReason: 'Statements come out once all runs of the quarter are paid.',
                },
              ]}
            />
          </Stack>
        </Container>
      </main>
      <Tooltips />
      <Toasts />
    </>
  );
}
