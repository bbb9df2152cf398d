import preview from '../../.storybook/preview';
import { FileUpload } from '../../src';

const meta = preview.meta({
  title: 'Molecules/FileUpload',
  component: FileUpload,
  args: { label: 'Recordings' },
});

export const Playground = meta.story();
