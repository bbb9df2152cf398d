import { useState } from 'react';
import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Inline, Stack, Stepper, type StepperStep } from '../../src';

const steps: StepperStep[] = [
  { id: 'work', label: 'Work', description: 'Titles and ISWC' },
  { id: 'writers', label: 'Writers', description: 'With their IPI' },
  { id: 'shares', label: 'Shares', description: 'By territory' },
  { id: 'check', label: 'Check' },
];

const meta = preview.meta({
  title: 'Molecules/Stepper',
  component: Stepper,
  args: { steps, label: 'Register a work', defaultCurrent: 'shares' },
  argTypes: { ref: { control: false } },
  parameters: {
    page: {
      alternatives: [
        { component: 'ProgressBar', when: 'People only watch.' },
        { component: 'Accordion', when: 'The parts can be done in any order, on one page.' },
        { component: 'Pagination', when: 'They are pages of a list.' },
      ],
      dos: [
        'Use it for three to six steps.',
        'Name each step by what is done there, in a word or two.',
        'Mark a step that must be mended with `status: "error"`, and lead back to it.',
      ],
      donts: [
        'Don’t add steps while people are on their way.',
        'Don’t use it in place of buttons that go on and back.',
        'Don’t hide in a step what people need to know before they begin.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the next step that people may go to.' },
        { keys: ['Enter', 'Space'], action: 'Goes there. A link ignores Space.' },
      ],
      accessibility: [
        'It is an ordered list with a name; where people are has `aria-current="step"`.',
        'How a step stands is a number, a tick or a cross, and is read out after its label: never colour alone (WCAG 1.4.1).',
        'Where there is little room, only the current step is shown, as “Step 3 of 4”.',
        'Steps that cannot be reached are text: no stops for the keyboard.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** People go on in order, and back to what they have done. */
export const Linear = meta.story({
  render: function Render({ defaultCurrent: _, ...args }) {
    const [at, setAt] = useState(1);
    return (
      <Stack gap={6}>
        <Stepper
          {...args}
          current={steps[at]!.id}
          onCurrentChange={(id) => setAt(steps.findIndex((step) => step.id === id))}
        />
        <Inline gap={2}>
          <Button variant="secondary" disabled={at === 0} onClick={() => setAt(at - 1)}>
            Back
          </Button>
          <Button disabled={at === steps.length - 1} onClick={() => setAt(at + 1)}>
            Continue
          </Button>
        </Inline>
      </Stack>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    const current = () => canvas.getAllByRole('listitem').find((item) => item.dataset['current']);
    await expect(current()).toHaveTextContent('Shares');
    await userEvent.click(canvas.getByRole('button', { name: /Work/ }));
    await expect(current()).toHaveTextContent('Work');
  },
});

/** In any order: each can be reached, and says how it stands. */
export const AnyOrder = meta.story({
  args: {
    linear: false,
    steps: [
      { ...steps[0]!, status: 'complete' },
      { ...steps[1]!, status: 'error', description: 'One IPI is not known' },
      { ...steps[2]! },
      { ...steps[3]!, disabled: true },
    ],
  },
});

export const Vertical = meta.story({
  args: {
    orientation: 'vertical',
    steps: [steps[0]!, { ...steps[1]!, status: 'error' }, steps[2]!, steps[3]!],
  },
});

/** Too narrow for all of them: the one that matters, and which it is. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ maxInlineSize: '300px' }}>
      <Stepper {...args} />
    </div>
  ),
});
