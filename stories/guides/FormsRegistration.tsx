import { startTransition, useActionState, useMemo, useState, type ReactNode } from 'react';
import {
  Button,
  Card,
  Checkbox,
  ChoiceCards,
  Combobox,
  Divider,
  FileUpload,
  Form,
  Grid,
  GridItem,
  Heading,
  Inline,
  isrcMask,
  iswcMask,
  Stack,
  StatusLabel,
  SubmitButton,
  Switch,
  TagsField,
  Text,
  TextField,
  useLocale,
} from '../../src';
import { registerWork, type Registration } from './FormsServer';
import { territoriesIn } from './FormsTerritories';
import { FormsWriters } from './FormsWriters';

const world = [{ value: '2WL', label: 'World' }];

const agreements = [
  {
    value: 'general',
    label: 'General agreement',
    description: 'Covers all works of its writers, old and new.',
  },
  {
    value: 'specific',
    label: 'Specific agreement',
    description: 'Covers this work alone.',
  },
  { value: 'none', label: 'None', description: 'The writers keep all rights.' },
];

function Section({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <Grid gap={6}>
      <GridItem span={{ base: 12, small: 4 }}>
        <Stack gap={1}>
          <Heading level={2} size="small">
            {title}
          </Heading>
          <Text size="small" tone="subtle">
            {note}
          </Text>
        </Stack>
      </GridItem>
      <GridItem span={{ base: 12, small: 8 }}>
        <Stack gap={4}>{children}</Stack>
      </GridItem>
    </Grid>
  );
}

function Registered({
  work,
  onAgain,
}: {
  work: { id: string; title: string };
  onAgain: () => void;
}) {
  return (
    <Stack gap={4} align="start">
      <StatusLabel tone="success">Registered</StatusLabel>
      {/* The form is gone, and the focus with it: this is where people are now. */}
      <Heading level={2} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {work.title} is registered
      </Heading>
      <Text>Its number is {work.id}. The writers and their societies hear of it within a day.</Text>
      <Button variant="secondary" onClick={onAgain}>
        Register another work
      </Button>
    </Stack>
  );
}

function Fields() {
  const { locale } = useLocale();
  const territories = useMemo(() => territoriesIn(locale), [locale]);
  return (
    <>
      <Section title="Work" note="As it is named on the recording or the score.">
        <TextField label="Title" name="title" required autoComplete="off" />
        <TagsField
          label="Alternative titles"
          name="alternatives"
          optional
          description="Translations and short forms. Enter ends each."
        />
        <Grid gap={4} align="start">
          <GridItem span={{ base: 12, small: 6 }}>
            <TextField
              label="ISWC"
              name="iswc"
              optional
              autoComplete="off"
              mask={iswcMask}
              description="T, nine digits and a check digit."
            />
          </GridItem>
          <GridItem span={{ base: 12, small: 6 }}>
            <TextField
              label="ISRC"
              name="isrc"
              optional
              autoComplete="off"
              mask={isrcMask}
              description="Of the first recording."
            />
          </GridItem>
        </Grid>
      </Section>
      <Divider />
      <Section title="Writers" note="Everybody who shares in the work. Together they have 100 %.">
        <FormsWriters />
      </Section>
      <Divider />
      <Section title="Rights" note="Where you represent the work, and on what ground.">
        <Combobox
          label="Territories"
          name="territories"
          options={territories}
          pinned={world}
          multiple
          required
          clear
          description="Leave out the countries where somebody else represents it."
        />
        <ChoiceCards label="Agreement" name="agreement" options={agreements} required />
      </Section>
      <Divider />
      <Section title="Files" note="They help to find the work where it is played.">
        <FileUpload
          label="Recordings and scores"
          name="files"
          accept="audio/*,.pdf"
          maxFiles={5}
          maxSize={50_000_000}
          optional
        />
      </Section>
      <Divider />
    </>
  );
}

/** A form as a rights company has it: checked by the browser, refused by a server, never emptied by a failure. */
export function FormsRegistration() {
  const [down, setDown] = useState(false);
  const [round, setRound] = useState(0);
  const [{ errors, error, work }, action] = useActionState<Registration, FormData | null>(
    (_, data) => (data ? registerWork(data, down) : {}),
    {},
  );

  return (
    <Stack gap={6} style={{ marginInline: 'auto', maxInlineSize: '960px' }}>
      <Stack gap={1}>
        <Heading level={1}>Register a work</Heading>
        <Text tone="subtle">
          So that its writers are paid wherever it is played. It takes about five minutes.
        </Text>
      </Stack>
      <Card padding={6}>
        {work ? (
          <Registered work={work} onAgain={() => startTransition(() => action(null))} />
        ) : (
          <Form action={action} errors={errors} error={error} onReset={() => setRound(round + 1)}>
            <Stack gap={8} key={round}>
              <Fields />
              <Checkbox
                label="I am entitled to register this work, and its writers know of it"
                name="entitled"
                required
              />
              <Inline gap={3} align="center" justify="between">
                <Inline gap={2}>
                  <SubmitButton>Register work</SubmitButton>
                  <Button type="reset" variant="quiet">
                    Start again
                  </Button>
                </Inline>
                <Switch label="Let the server be down" checked={down} onCheckedChange={setDown} />
              </Inline>
            </Stack>
          </Form>
        )}
      </Card>
    </Stack>
  );
}
