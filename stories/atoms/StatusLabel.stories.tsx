import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Stack, StatusLabel, type StatusLabelProps } from '../../src';
import { DisputeIcon } from '../../src/icons/DisputeIcon';
import { ScheduledIcon } from '../../src/icons/ScheduledIcon';
import { VerifiedIcon } from '../../src/icons/VerifiedIcon';
import { Row } from '../support/Row';

const meta = preview.meta({
  title: 'Atoms/StatusLabel',
  component: StatusLabel,
  args: { children: 'Registered', tone: 'success' as const },
  argTypes: {
    children: { control: 'text' },
    icon: { control: false },
    tone: {
      control: 'select',
      options: ['neutral', 'accent', 'success', 'warning', 'danger', 'info'],
    },
    variant: { control: 'select', options: ['quiet', 'tinted'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Badge', when: 'It counts, or marks something as new.' },
        { component: 'Tag', when: 'It says what a thing is filed under.' },
        { component: 'InlineAlert', when: 'People must do something about it.' },
      ],
      dos: [
        'Name the state in a word or two: “Registered”, “In dispute”.',
        'Use `quiet` in columns of tables, `tinted` where one stands alone, such as in a page header.',
        'Give one state one tone and one word, everywhere in a product.',
      ],
      donts: [
        'Don’t leave the words out where space is scarce: shape and colour only support them.',
        'Don’t use `danger` for what is merely unfinished.',
        'Don’t put a sentence in it.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is plain text: nothing is said twice, and nothing is said by colour alone (WCAG 1.4.1).',
        'Every tone has a shape of its own, which also remains in forced colours and in print.',
        'Shapes keep 3:1 on every surface (WCAG 1.4.11).',
        'Changes are not announced. Where they must be, put it in a live region (WCAG 4.1.3).',
      ],
    } satisfies ComponentPage,
  },
});

const states: [StatusLabelProps['tone'], string][] = [
  ['neutral', 'Draft'],
  ['accent', 'Matching'],
  ['info', 'Announced'],
  ['success', 'Registered'],
  ['warning', 'Shares exceed 100%'],
  ['danger', 'Rejected'],
];

const cell = { padding: '0 var(--ent-space-4) 0 0' };

export const Playground = meta.story();

/** A shape for every tone; no two are told apart by colour alone. */
export const Tones = meta.story({
  render: () => (
    <Stack gap={2}>
      {states.map(([tone, text]) => (
        <Row key={tone}>
          {(['quiet', 'tinted'] as const).map((variant) => (
            <span key={variant} style={{ inlineSize: '180px' }}>
              <StatusLabel tone={tone} variant={variant}>
                {text}
              </StatusLabel>
            </span>
          ))}
        </Row>
      ))}
    </Stack>
  ),
});

/** Quiet in a column: the data stays the loudest thing. */
export const InTable = meta.story({
  render: () => (
    <table style={{ borderCollapse: 'collapse', lineHeight: 2, textAlign: 'start' }}>
      <tbody>
        {(
          [
            ['Clair de lune', 'T-070.905.459-0', ...states[3]!],
            ['Gnossienne No. 1', 'T-034.524.680-1', ...states[1]!],
            ['Boléro', 'T-900.755.214-4', ...states[4]!],
            ['La mer', 'T-010.427.913-9', ...states[5]!],
          ] as const
        ).map(([work, code, tone, text]) => (
          <tr key={work}>
            <th scope="row" style={{ ...cell, font: 'inherit', textAlign: 'start' }}>
              {work}
            </th>
            <td
              style={{ ...cell, fontFamily: 'var(--ent-font-family-mono)', whiteSpace: 'nowrap' }}
            >
              {code}
            </td>
            <td style={cell}>
              <StatusLabel tone={tone}>{text}</StatusLabel>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
});

/** An icon in place of the shape, where a product has one that everyone knows. */
export const WithIcon = meta.story({
  render: () => (
    <Stack gap={3}>
      {(['quiet', 'tinted'] as const).map((variant) => (
        <Row key={variant}>
          <StatusLabel variant={variant} tone="success" icon={<VerifiedIcon />}>
            Verified
          </StatusLabel>
          <StatusLabel variant={variant} tone="danger" icon={<DisputeIcon />}>
            In dispute
          </StatusLabel>
          <StatusLabel variant={variant} icon={<ScheduledIcon />}>
            Scheduled
          </StatusLabel>
        </Row>
      ))}
    </Stack>
  ),
});

/** Words break where they must; the shape stays with the first line. */
export const LongLabels = meta.story({
  render: () => (
    <Stack gap={3} align="start" style={{ maxInlineSize: '150px' }}>
      <StatusLabel tone="warning" lang="de">
        Rechteinhaberschaftsprüfung ausstehend
      </StatusLabel>
      <StatusLabel tone="warning" variant="tinted" lang="de">
        Rechteinhaberschaftsprüfung ausstehend
      </StatusLabel>
      <StatusLabel tone="success" lang="ar" dir="rtl">
        مسجل لدى الجمعية
      </StatusLabel>
    </Stack>
  ),
});
