import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Code, Stack, Text } from '../../src';

const meta = preview.meta({
  title: 'Atoms/Code',
  component: Code,
  args: { children: 'GET /works/{iswc}' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        {
          component: 'Text with `variant="code"`',
          when: 'People read it: an ISRC, an ISWC, an IPI.',
        },
        { component: 'Kbd', when: 'It is to be pressed, not typed.' },
        { component: 'ScrollArea', when: 'Lines may not wrap. Put the block inside it.' },
      ],
      dos: ['Use it for what a machine reads: a path, a field name, a query.'],
      donts: [
        'Don’t use it to make words stand out.',
        'Don’t put a whole file into a block: link to it.',
      ],
      keyboard: 'It takes no focus and no keys.',
      accessibility: [
        'It is a `<code>`, which browsers give the role `code`.',
        'A block wraps in place of scrolling, so there is nothing the keyboard cannot reach (WCAG 2.1.1).',
        'It runs left to right in any page, and translators leave it alone.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** As large as the text it stands in. */
export const InText = meta.story({
  render: () => (
    <Stack gap={3} style={{ maxInlineSize: '420px' }}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <Text key={size} size={size}>
          Send the file to <Code>/claims/import</Code> with the header{' '}
          <Code>Content-Type: text/csv</Code> and wait.
        </Text>
      ))}
    </Stack>
  ),
});

/** Spaces and line breaks stay. */
export const Block = meta.story({
  args: {
    block: true,
    children: `{
  "title": "Wide sea",
  "iswc": "T-034.524.680-1",
  "shares": [{ "writer": "Eleni Vlachou", "percent": 50 }]
}`,
  },
});

/** What has no spaces breaks anywhere. */
export const LongCode = meta.story({
  render: () => (
    <Stack gap={3} style={{ maxInlineSize: '240px' }}>
      <Text>
        The answer names <Code>rechteinhaberbenachrichtigungsschreibenvorlage_identifier</Code>.
      </Text>
      <Code block>
        SELECT work_id FROM claims WHERE territory = &apos;GR&apos; AND share_percent &gt; 100
      </Code>
    </Stack>
  ),
});
