import { useEffect, useRef, useState } from 'react';
import {
  Button,
  Grid,
  GridItem,
  IconButton,
  Inline,
  Meter,
  NumberField,
  Select,
  Stack,
  TextField,
} from '../../src';
import { AddIcon } from '../../src/icons/AddIcon';
import { DeleteIcon } from '../../src/icons/DeleteIcon';

const roles = [
  { value: 'CA', label: 'Composer and author' },
  { value: 'C', label: 'Composer' },
  { value: 'A', label: 'Author' },
  { value: 'AR', label: 'Arranger' },
  { value: 'E', label: 'Publisher' },
];

const thresholds = [
  { from: 0, label: 'Not all shared out', tone: 'warning' },
  { from: 99.995, label: 'Complete', tone: 'success' },
  { from: 100.005, label: 'More than there is', tone: 'danger' },
] as const;

interface Writer {
  id: number;
  share: number;
}

/** As many writers as a work has, and how much of it they have together. */
export function FormsWriters() {
  const [writers, setWriters] = useState<Writer[]>([{ id: 0, share: 0 }]);
  const [added, setAdded] = useState(0);
  const latest = useRef<HTMLInputElement>(null);
  const total = Number(writers.reduce((sum, { share }) => sum + share, 0).toFixed(2));

  const change = (id: number, share: number) =>
    setWriters((before) => before.map((one) => (one.id === id ? { id, share } : one)));

  // Who has asked for a line wants to fill it in.
  useEffect(() => {
    if (added > 0) latest.current?.focus();
  }, [added]);

  return (
    <Stack gap={4}>
      {writers.map(({ id }, index) => (
        <Grid key={id} gap={3} align="start">
          <GridItem span={{ base: 12, small: 5 }}>
            <TextField
              label={`Writer ${index + 1}`}
              name={`writers.${index}.name`}
              required
              autoComplete="off"
              ref={id === added ? latest : undefined}
            />
          </GridItem>
          <GridItem span={{ base: 7, small: 4 }}>
            <Select
              label={`Role ${index + 1}`}
              name={`writers.${index}.role`}
              options={roles}
              defaultValue="CA"
            />
          </GridItem>
          <GridItem span={{ base: 5, small: 3 }}>
            <Inline gap={2} align="start" style={{ flexWrap: 'nowrap' }}>
              <NumberField
                label={`Share ${index + 1}`}
                name={`writers.${index}.share`}
                min={0}
                max={100}
                suffix="%"
                required
                style={{ flexGrow: 1 }}
                onValueChange={(share) => change(id, share ?? 0)}
              />
              {writers.length > 1 && (
                <IconButton
                  label={`Remove writer ${index + 1}`}
                  variant="quiet"
                  style={{ marginBlockStart: '1.375rem' }}
                  icon={<DeleteIcon />}
                  onClick={() => setWriters(writers.filter((one) => one.id !== id))}
                />
              )}
            </Inline>
          </GridItem>
        </Grid>
      ))}
      <Meter
        label="Shares of all writers"
        value={Math.min(total, 100.01)}
        max={100.01}
        valueText={`${total} % of 100 %`}
        thresholds={[...thresholds]}
      />
      <Button
        variant="secondary"
        size="small"
        icon={<AddIcon />}
        style={{ alignSelf: 'start' }}
        onClick={() => {
          setAdded(added + 1);
          setWriters([...writers, { id: added + 1, share: 0 }]);
        }}
      >
        Add a writer
      </Button>
    </Stack>
  );
}
