import preview from '../../.storybook/preview';
import { Button } from '../../src';

const meta = preview.meta({ component: Button, args: { children: 'Save changes' } });

export const Playground = meta.story();
