import { expect } from 'storybook/test';
import { Page } from '../../.storybook/docs/Page';
import { Start as StartPage } from '../../.storybook/docs/Start';
import preview from '../../.storybook/preview';

const meta = preview.meta({
  title: 'Start',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** How a designer reviews a change: four steps, on one screen. */
export const Start = meta.story({
  render: (_args, { globals }) => (
    <Page
      kicker="Design QA"
      title="Review a change"
      lead={
        <p>What looks wrong never reaches a reviewer of code: you see it first, in four steps.</p>
      }
    >
      <StartPage globals={globals} />
    </Page>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
  },
});
