import { composeStory } from '@storybook/react-vite';
import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

type Compose = Parameters<typeof composeStory>;

/** A story as `meta.story` and `extend` make it. */
interface FactoryStory {
  _tag: 'Story';
  input: Compose[0];
  meta: { input: Compose[1]; preview: { composed: Compose[2] } };
}

const files = import.meta.glob<Record<string, unknown>>('../../stories/**/*.stories.tsx');

const isStory = (entry: [string, unknown]): entry is [string, FactoryStory] =>
  typeof entry[1] === 'object' &&
  entry[1] !== null &&
  '_tag' in entry[1] &&
  entry[1]._tag === 'Story';

describe.each(Object.entries(files))('%s on the server', (_path, load) => {
  it('renders every story and hydrates it silently', async () => {
    const stories = Object.entries(await load()).filter(isStory);
    expect(stories.length).toBeGreaterThan(0);
    const failures: string[] = [];
    for (const [name, { input, meta }] of stories) {
      const Story = composeStory(input, meta.input, meta.preview.composed, name);
      const page = (
        <StrictMode>
          <Story />
        </StrictMode>
      );
      const container = document.createElement('div');
      document.body.append(container);
      container.innerHTML = renderToString(page);
      const mounted = await act(async () =>
        hydrateRoot(container, page, {
          onRecoverableError: (error) => failures.push(`${name}: ${String(error)}`),
          onUncaughtError: (error) => failures.push(`${name}: ${String(error)}`),
        }),
      );
      await act(async () => mounted.unmount());
      container.remove();
    }
    expect(failures).toEqual([]);
  });
});
