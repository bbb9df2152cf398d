import '@fontsource-variable/inter';
import '../src/theme/base.css';
import addonA11y from '@storybook/addon-a11y';
import addonDesigns from '@storybook/addon-designs';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import addonPseudoStates from 'storybook-addon-pseudo-states';
import { globalTypes, initialGlobals } from './globals';
import { withGlobals } from './withGlobals';

export default definePreview({
  addons: [addonA11y(), addonDesigns(), addonDocs(), addonPseudoStates()],
  decorators: [withGlobals],
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    backgrounds: { disable: true },
    controls: { expanded: true },
  },
});
