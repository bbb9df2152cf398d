import preview from '../../.storybook/preview';
import { MotionDemo } from '../../.storybook/docs/MotionDemo';
import { Page } from '../../.storybook/docs/Page';
import { Section } from '../../.storybook/docs/Section';
import { tokensBelow } from '../../.storybook/docs/tokensOf';

const meta = preview.meta({
  title: 'Foundations/Motion',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const whole = tokensBelow('motion').filter(({ type }) => type === 'transition');

/** Durations, easings, and the pairs that belong together. */
export const Motion = meta.story({
  render: () => (
    <Page
      kicker="Foundations"
      title="Motion"
      lead={
        <p>
          Motion says where something came from and where it went. It is short, moves at most 8 px
          and never loops, but for progress. Exits take 60 % of the entry. Where people ask for less
          motion, a short fade or nothing is left.
        </p>
      }
    >
      <Section title="Pairs" lead="A duration and its easing. Use these before the parts.">
        <MotionDemo tokens={whole} transition={({ cssVariable }) => `var(${cssVariable})`} />
      </Section>
      <Section title="Durations" lead="With the standard easing.">
        <MotionDemo
          tokens={tokensBelow('motion.duration')}
          transition={({ cssVariable }) => `var(${cssVariable}) var(--ent-motion-easing-standard)`}
        />
      </Section>
      <Section
        title="Easings"
        lead="Over 800 ms, slower than anything in use, so that they can be seen."
      >
        <MotionDemo
          tokens={tokensBelow('motion.easing')}
          transition={({ cssVariable }) => `var(--ent-motion-duration-loop) var(${cssVariable})`}
        />
      </Section>
    </Page>
  ),
});

/** The same page, moving. For the tests. */
export const Moving = Motion.extend({
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    for (const button of canvas.getAllByRole('button', { name: 'Play' })) {
      await userEvent.click(button);
    }
  },
});
