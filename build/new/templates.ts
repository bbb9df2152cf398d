import type { Request } from './readRequest.ts';

/** How every sentence begins that only the author of the component can write. */
export const placeholder = 'Replace this:';

const component = (name: string) => `import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './${name}.styles';

export interface ${name}Props extends ComponentProps<'div'> {
  /** ${placeholder} what the content is, in one sentence. */
  children?: ReactNode;
}

/**
 * ${placeholder} what it is for, in one sentence.
 *
 * ${placeholder} what it is not for, and what to use there.
 */
export function ${name}({ className, ...props }: ${name}Props) {
  return <div className={clsx(styles.root, className)} {...props} />;
}
`;

const styles = (layer: string) => `import { color, font, layer } from '../../theme';

const { css } = layer('${layer}');

export const root = css({
  color: color.text.default,
  font: font.body.medium,
  overflowWrap: 'anywhere',
});
`;

const index = (name: string) => `export { ${name}, type ${name}Props } from './${name}';
`;

const story = (name: string, title: string) => `import { expect } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { ${name} } from '../../src';

const meta = preview.meta({
  title: '${title}/${name}',
  component: ${name},
  args: { children: 'Gymnopédie No. 1' },
  argTypes: { children: { control: 'text' } },
  parameters: {
    page: {
      alternatives: [
        { component: 'Text', when: '${placeholder} what speaks for another component.' },
      ],
      dos: ['${placeholder} what it is good at.'],
      donts: ['${placeholder} what it is often mistaken for.'],
      keyboard: 'It takes no focus and no keys.',
      accessibility: ['${placeholder} its role and name, and the pattern it follows.'],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** A word that is longer than the place it has is broken. */
export const LongWords = meta.story({
  args: { children: 'Urheberrechtswahrnehmungsgesellschaftsvertragsverhandlungen' },
  render: (args) => (
    <div style={{ inlineSize: '160px' }}>
      <${name} {...args} />
    </div>
  ),
  play: async ({ canvas }) => {
    const { offsetWidth, scrollWidth } = canvas.getByText(/^Urheber/);
    await expect(scrollWidth).toBeLessThanOrEqual(offsetWidth);
  },
});
`;

const test = (name: string) => `import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ${name} } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

describe('${name}', () => {
  itKeepsTheContract(<${name}>Gymnopédie No. 1</${name}>);

  it('is one element of one class', () => {
    const { container } = render(<${name}>Gymnopédie No. 1</${name}>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
  });
});
`;

/** The files of a component, by their path. */
export function filesOf({ name, layer }: Request): Record<string, string> {
  const title = layer.charAt(0).toUpperCase() + layer.slice(1);
  return {
    [`src/${layer}/${name}/${name}.tsx`]: component(name),
    [`src/${layer}/${name}/${name}.styles.ts`]: styles(layer),
    [`src/${layer}/${name}/index.ts`]: index(name),
    [`stories/${layer}/${name}.stories.tsx`]: story(name, title),
    [`test/${layer}/${name}.test.tsx`]: test(name),
  };
}
