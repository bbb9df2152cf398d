import '@fontsource-variable/inter';
import '../src/theme/base.css';
import addonA11y from '@storybook/addon-a11y';
import addonDesigns from '@storybook/addon-designs';
import addonDocs from '@storybook/addon-docs';
import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { definePreview } from '@storybook/react-vite';
import { lazy, Suspense } from 'react';
import { configure } from 'storybook/test';
import addonPseudoStates from 'storybook-addon-pseudo-states';
import { globalTypes, initialGlobals } from './globals';
import { withGlobals } from './withGlobals';

// A busy machine takes its time: waiting longer costs nothing where the state arrives.
configure({ asyncUtilTimeout: 10_000 });

// Loaded with the first documentation page: a story alone needs neither.
const LazyFrame = lazy(() =>
  import('./docs/DocsFrame').then(({ DocsFrame }) => ({ default: DocsFrame })),
);
const LazyPage = lazy(() =>
  import('./docs/DocsPage').then(({ DocsPage }) => ({ default: DocsPage })),
);

const Frame = (props: DocsContainerProps) => (
  <Suspense>
    <LazyFrame {...props} />
  </Suspense>
);

export default definePreview({
  addons: [addonA11y(), addonDesigns(), addonDocs(), addonPseudoStates()],
  decorators: [withGlobals],
  globalTypes,
  initialGlobals,
  // A font that arrives late moves what a story has measured or scrolled to.
  loaders: [async () => void (await document.fonts.load('1em "Inter Variable"'))],
  // A play begins when effects have run: outside development, React puts them off until after the paint.
  mount: (context) => async (ui) => {
    if (ui) context.originalStoryFn = () => ui;
    await context.renderToCanvas();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    return context.canvas;
  },
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    backgrounds: { disable: true },
    chromatic: {
      modes: {
        light: { theme: 'light' },
        dark: { theme: 'dark' },
        'high contrast': { theme: 'high-contrast' },
      },
    },
    docs: {
      container: Frame,
      page: LazyPage,
      toc: { headingSelector: 'h2', ignoreSelector: '.doc-stage *', title: 'On this page' },
    },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          [
            'Search',
            'Components',
            'Getting started',
            'Theming',
            'Localisation',
            'Routing',
            'Forms',
            'Accessibility',
            'What changed',
            'Migrating',
            'Versioning',
            'Contributing',
            'Decisions',
          ],
          'Foundations',
          ['Colour', 'Typography', 'Spacing', 'Grid', 'Elevation', 'Motion', 'Icons'],
          'Atoms',
          'Molecules',
          'Organisms',
        ],
      },
    },
  },
});
