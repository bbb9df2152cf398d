import { act } from '@testing-library/react';
import { StrictMode, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

/** A story, composed with everything around it. */
interface ComposedStory {
  Component: ComponentType;
}

const files = import.meta.glob<Record<string, unknown>>('../../stories/**/*.stories.tsx');

const isStory = (value: unknown): value is ComposedStory =>
  typeof value === 'object' && value !== null && '_tag' in value && value._tag === 'Story';

describe.each(Object.entries(files))('%s on the server', (_path, load) => {
  it('renders every story and hydrates it silently', async () => {
    const stories = Object.entries(await load()).filter(([, value]) => isStory(value));
    expect(stories.length).toBeGreaterThan(0);
    const failures: string[] = [];
    for (const [name, story] of stories) {
      const { Component } = story as ComposedStory;
      const page = (
        <StrictMode>
          <Component />
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
