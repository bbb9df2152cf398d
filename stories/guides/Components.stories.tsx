import { ComponentList } from '../../.storybook/docs/ComponentList';
import { Page } from '../../.storybook/docs/Page';
import preview from '../../.storybook/preview';

const meta = preview.meta({
  title: 'Guides/Components',
  // A list that changes with every component; they have their own pictures.
  tags: ['!autodocs', 'no-visual'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** Every component: how far it may be relied on, since when, who has looked at it. */
export const Components = meta.story({
  render: () => (
    <Page
      kicker="Guides"
      title="Components"
      lead={
        <p>
          How far each may be relied on. Machines check the accessibility of every one on every
          change; “reviewed” is the day a person last went through it with assistive technology.
        </p>
      }
    >
      <ComponentList />
    </Page>
  ),
});
