import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import preview from '../../.storybook/preview';
import {
  Avatar,
  AvatarGroup,
  Badge,
  Box,
  Button,
  ButtonGroup,
  Card,
  Checkbox,
  Code,
  Container,
  Divider,
  FormatDate,
  FormatNumber,
  Grid,
  GridItem,
  Heading,
  Highlight,
  IconButton,
  Image,
  Inline,
  Kbd,
  Label,
  Link,
  Meter,
  ProgressBar,
  ProgressCircle,
  Radio,
  RelativeTime,
  ScrollArea,
  Skeleton,
  SkeletonRegion,
  SkipLink,
  Spinner,
  Stack,
  StatusLabel,
  Switch,
  Tag,
  Text,
  ToggleButton,
  Tooltip,
  TruncatedText,
  VisuallyHidden,
  type GridItemProps,
} from '../../src';
import { AddIcon } from '../../src/icons/AddIcon';
import { DeleteIcon } from '../../src/icons/DeleteIcon';
import { DownloadIcon } from '../../src/icons/DownloadIcon';
import { EditIcon } from '../../src/icons/EditIcon';
import { HeadphonesIcon } from '../../src/icons/HeadphonesIcon';
import { NotificationIcon } from '../../src/icons/NotificationIcon';
import { PlayIcon } from '../../src/icons/PlayIcon';
import { StarIcon } from '../../src/icons/StarIcon';
import { ownControl } from '../support/ownControl';
import { cover, portrait } from '../support/pictures';

const meta = preview.meta({
  title: 'Atoms/Kitchen sink',
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
});

const half: GridItemProps['span'] = { small: 12, large: 6 };
const third: GridItemProps['span'] = { small: 12, medium: 6, large: 4 };

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card padding={5} style={{ blockSize: '100%' }}>
      <Stack gap={4}>
        <Heading level={2} size="small">
          {title}
        </Heading>
        {children}
      </Stack>
    </Card>
  );
}

const day = (date: string) => Date.parse(date);

const statements = [
  { period: day('2026-09-30'), amount: 12_304.5, share: 0.5 },
  { period: day('2026-06-30'), amount: 9_871.25, share: 0.5 },
  { period: day('2026-03-31'), amount: 11_020, share: 0.375 },
];

const Head = () => (
  <Inline gap={5} align="center" justify="between">
    <Inline gap={4} align="center">
      <Image src={cover(215)} alt="" ratio="1/1" style={{ inlineSize: '4rem' }} />
      <Stack gap={1}>
        <Inline gap={3} align="center">
          <Heading level={1} size="xlarge">
            Clair de lune
          </Heading>
          <StatusLabel tone="success" variant="tinted">
            Registered
          </StatusLabel>
        </Inline>
        <Text tone="subtle">
          Claude Debussy · <TruncatedText tail={4}>T-070.237.604-1</TruncatedText> ·{' '}
          <RelativeTime value={day('2026-11-20T16:20:00Z')} now={day('2026-11-21T09:00:00Z')} />
        </Text>
      </Stack>
    </Inline>
    <Inline gap={2} align="center">
      <span style={{ marginInlineEnd: 'var(--ent-space-3)', position: 'relative' }}>
        <IconButton label="Messages" icon={<NotificationIcon />} />
        <Badge attached count={12} label="12 unread" tone="danger" variant="solid" />
      </span>
      <Button variant="secondary" icon={<DownloadIcon />}>
        Export
      </Button>
      <Button icon={<AddIcon />}>Add writer</Button>
    </Inline>
  </Inline>
);

const Actions = () => (
  <Panel title="Actions">
    <Inline gap={2}>
      <Button>Save changes</Button>
      <Button variant="secondary">Cancel</Button>
      <Button variant="quiet">Skip</Button>
      <Button variant="danger" icon={<DeleteIcon />}>
        Withdraw claim
      </Button>
      <Button loading>Match works</Button>
      <Button disabledReason="Shares must sum to 100 %">Register</Button>
    </Inline>
    <Inline gap={3} align="center">
      <ButtonGroup aria-label="Period" attached>
        <Button variant="secondary">Week</Button>
        <Button variant="secondary">Month</Button>
        <Button variant="secondary">Quarter</Button>
      </ButtonGroup>
      <ToggleButton defaultPressed icon={<StarIcon />}>
        Follow
      </ToggleButton>
      <Tooltip content="Thirty seconds of the recording">
        <IconButton label="Play" icon={<PlayIcon />} variant="secondary" shape="round" />
      </Tooltip>
      <IconButton label="Edit work" icon={<EditIcon />} />
    </Inline>
  </Panel>
);

const Words = () => (
  <Panel title="Words">
    <Stack gap={2}>
      <Text>
        A claim names a <Link href="#share">share</Link>, a territory and a period; press{' '}
        <Kbd keys="Mod+K" /> to find one, or ask for <Code>claimId</Code>.
      </Text>
      <Text tone="subtle" size="small">
        <Highlight query="debussy">Debussy, Claude Achille · Durand et Fils</Highlight>
      </Text>
      <Link href="https://iswcnet.cisac.org" external variant="standalone">
        ISWC Network
      </Link>
      <VisuallyHidden>End of the description</VisuallyHidden>
    </Stack>
    <Divider label="or" />
    <Stack gap={1} align="start">
      <Label htmlFor="kitchen-sink-title" required>
        Title of the work
      </Label>
      <input id="kitchen-sink-title" required style={ownControl} />
    </Stack>
    <Code block>{'{ "iswc": "T0702376041", "share": 0.5 }'}</Code>
  </Panel>
);

const Marks = () => (
  <Panel title="Marks">
    <Inline gap={2} align="center">
      <Tag label="Classical" />
      <Tag label="Piano" tone="accent" defaultSelected onSelectedChange={() => undefined} />
      <Tag label="Europe" onRemove={() => undefined} />
      <Badge count={48} />
      <Badge tone="accent" variant="solid">
        New
      </Badge>
      <Badge dot tone="danger" />
    </Inline>
    <Inline gap={4}>
      <StatusLabel tone="success">Matched</StatusLabel>
      <StatusLabel tone="warning">Disputed</StatusLabel>
      <StatusLabel tone="danger">Rejected</StatusLabel>
      <StatusLabel tone="info">In review</StatusLabel>
      <StatusLabel>Draft</StatusLabel>
    </Inline>
    <Inline gap={3} align="center">
      <Avatar name="Clara Schumann" src={portrait(30)} />
      <Avatar name="Lili Boulanger" />
      <Avatar name="Durand et Fils" shape="square" />
      <AvatarGroup max={3} label="Writers">
        <Avatar name="Claude Debussy" src={portrait(200)} />
        <Avatar name="Paul Verlaine" />
        <Avatar name="Maurice Ravel" />
        <Avatar name="Gabriel Fauré" />
        <Avatar name="Erik Satie" />
      </AvatarGroup>
    </Inline>
  </Panel>
);

const Choices = () => (
  <Panel title="Choices">
    <Grid gap={4}>
      <GridItem span={{ small: 6 }}>
        <Stack gap={1}>
          <Checkbox label="Mechanical" defaultChecked />
          <Checkbox label="Performing" indeterminate />
          <Checkbox label="Print" disabled />
        </Stack>
      </GridItem>
      <GridItem span={{ small: 6 }}>
        <Stack gap={1} role="radiogroup" aria-label="Territory">
          <Radio name="kitchen-sink" label="World" defaultChecked />
          <Radio name="kitchen-sink" label="Europe" />
          <Radio name="kitchen-sink" label="Japan" disabled />
        </Stack>
      </GridItem>
    </Grid>
    <Switch label="Tell me of new claims" description="Once a day, by mail." defaultChecked />
  </Panel>
);

const Progress = () => (
  <Panel title="Progress">
    <Stack gap={1}>
      <Inline justify="between" aria-hidden>
        <Text>Recordings matched</Text>
        <Text tabular tone="subtle">
          1,926 of 3,010
        </Text>
      </Inline>
      <ProgressBar label="Recordings matched" value={1926} max={3010} valueText="1,926 of 3,010" />
    </Stack>
    <Meter
      label="Share claimed"
      value={86}
      valueText="86%"
      thresholds={[
        { from: 0, label: 'Incomplete', tone: 'warning' },
        { from: 100, label: 'Complete', tone: 'success' },
      ]}
    />
    <Inline gap={4} align="center">
      <ProgressCircle label="Upload" value={40} />
      <Spinner label="Loading works" />
      <SkeletonRegion label="Loading the cover" loading style={{ flex: 1 }}>
        <Skeleton lines={2} />
      </SkeletonRegion>
    </Inline>
  </Panel>
);

const Numbers = () => (
  <Panel title="Numbers and time">
    <ScrollArea label="Statements">
      <Stack gap={2}>
        <Grid gap={2}>
          {(['Period', 'Share', 'Amount'] as const).map((head, index) => (
            <GridItem
              key={head}
              span={([5, 3, 4] as const)[index]}
              style={{ textAlign: index ? 'end' : 'start' }}
            >
              <Text variant="label" size="small" tone="subtle">
                {head}
              </Text>
            </GridItem>
          ))}
        </Grid>
        <Divider />
        {statements.map(({ period, amount, share }) => (
          <Grid key={period} gap={2}>
            <GridItem span={5}>
              <Text>
                <FormatDate value={period} options={{ dateStyle: 'medium' }} />
              </Text>
            </GridItem>
            <GridItem span={3} style={{ textAlign: 'end' }}>
              <Text tabular tone="subtle">
                <FormatNumber
                  value={share}
                  options={{ style: 'percent', minimumFractionDigits: 1 }}
                />
              </Text>
            </GridItem>
            <GridItem span={4} style={{ textAlign: 'end' }}>
              <Text tabular>
                <FormatNumber value={amount} options={{ style: 'currency', currency: 'EUR' }} />
              </Text>
            </GridItem>
          </Grid>
        ))}
      </Stack>
    </ScrollArea>
  </Panel>
);

const Listen = () => (
  <Card href="#recording" label="Recording of 1913" padding={5} style={{ blockSize: '100%' }}>
    <Inline gap={4} align="center">
      <HeadphonesIcon />
      <Stack gap={0.5}>
        <Text variant="label">Recording of 1913</Text>
        <Text size="small" tone="subtle">
          Welte-Mignon roll, 4:41. The whole card leads there.
        </Text>
      </Stack>
    </Inline>
  </Card>
);

/** Every atom on one page, in the light it will be seen in: a work and what is known about it. */
export const KitchenSink = meta.story({
  render: () => (
    <main>
      <SkipLink href="#kitchen-sink">Skip to the work</SkipLink>
      <Container size="large">
        <Box padding={5}>
          <Stack gap={6} id="kitchen-sink" tabIndex={-1}>
            <Head />
            <Divider />
            <Grid gap={4}>
              <GridItem span={half}>
                <Actions />
              </GridItem>
              <GridItem span={half}>
                <Words />
              </GridItem>
              <GridItem span={third}>
                <Marks />
              </GridItem>
              <GridItem span={third}>
                <Choices />
              </GridItem>
              <GridItem span={{ ...third, medium: 12 }}>
                <Progress />
              </GridItem>
              <GridItem span={half}>
                <Numbers />
              </GridItem>
              <GridItem span={half}>
                <Listen />
              </GridItem>
            </Grid>
          </Stack>
        </Box>
      </Container>
    </main>
  ),
  play: async ({ canvasElement, canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
});
