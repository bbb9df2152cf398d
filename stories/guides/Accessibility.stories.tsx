import { Exceptions } from '../../.storybook/docs/Exceptions';
import { Page } from '../../.storybook/docs/Page';
import { Prose } from '../../.storybook/docs/Prose';
import preview from '../../.storybook/preview';

const meta = preview.meta({
  title: 'Guides/Accessibility',
  tags: ['!autodocs', 'no-visual'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** What the accessibility checks let pass, and why: nothing is skipped in silence. */
export const Accessibility = meta.story({
  render: () => (
    <Page
      kicker="Guides"
      title="Accessibility"
      lead={
        <>
          <p>
            The aim is WCAG 2.2, level AA. Two engines look at every story, a third at its markup,
            and what a screen reader is told of it is kept and reviewed like code.
          </p>
          <p className="doc-limits">
            <Prose>
              {
                'What the engines find is mended, or stands below with the reason why it is no fault. A line that no story needs any more fails `npm run test:a11y`, so the list is never longer than it must be. No engine sees everything: the day a person last went through a component stands on its page.'
              }
            </Prose>
          </p>
        </>
      }
    >
      <Exceptions />
    </Page>
  ),
});
