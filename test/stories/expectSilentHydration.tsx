import { composeStory } from '@storybook/react-vite';
import { act } from '@testing-library/react';
import { StrictMode, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect } from 'vitest';

const nothing = composeStory({ render: () => <></> }, { title: 'Nothing' });

/** Renders a story as a server does, and lets React take it over: it must find nothing that differs. */
export async function expectSilentHydration(Story: ComponentType) {
  // Takes the one that was played off the page: two that are open would fight for the focus.
  await nothing.run();
  const failures: string[] = [];
  const fail = (error: unknown) => failures.push(String(error));
  const page = (
    <StrictMode>
      <Story />
    </StrictMode>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  const mounted = await act(async () =>
    hydrateRoot(container, page, { onRecoverableError: fail, onUncaughtError: fail }),
  );
  await act(async () => mounted.unmount());
  container.remove();
  expect(failures, 'the page a server renders must hydrate silently').toEqual([]);
}
