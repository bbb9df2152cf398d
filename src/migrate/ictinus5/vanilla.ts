import type { ComponentChange } from '../engine/ComponentChange.ts';
import type { PackageChanges } from '../engine/Migration.ts';
import { drop, todo } from '../engine/propEdits.ts';
import { values } from '../engine/values.ts';
import { vanillaButton } from './buttons.ts';
import { tag } from './display.ts';
import { iconComponent, iconComponents } from './icons.ts';
import { box } from './layout.ts';
import { themeProvider } from './navigation.ts';
import { takeParts } from './parts.ts';
import { missing, nothingHere, paintTone, requireProp } from './shared.ts';
import { styleProps } from './styleProps.ts';
import { vanillaText } from './text.ts';
import { vanillaTooltip } from './tooltip.ts';

const parts = (names: readonly string[], message: string) =>
  Object.fromEntries(names.map((name): [string, ComponentChange] => [name, missing(message)]));

const vanillaSkeleton: ComponentChange = {
  first: (use) => styleProps(use, ['rounded']),
  props: {
    asChild: drop,
    circle: todo('put an <Avatar> inside: it takes the shape of what it stands for'),
    rounded: drop,
  },
};

/** The same, with the style props that every component of this half took. */
const styled = (change: ComponentChange): ComponentChange => ({
  ...change,
  last: (use) => {
    change.last?.(use);
    styleProps(use, ['color', 'size', 'width', 'height', 'bg']);
  },
});

/** What the newer half exports. */
export const vanilla: PackageChanges = {
  components: {
    ...iconComponents,
    Badge: styled({
      props: {
        color: values('tone', paintTone),
        size: drop,
        variant: values('variant', { default: null }),
      },
    }),
    Box: box,
    Button: styled(vanillaButton),
    Dialog: {
      first: (use) => {
        takeParts(use, 'Dialog');
        requireProp(use, 'title', ['aria-label'], 'give it a "title"');
      },
    },
    Icon: iconComponent,
    Skeleton: vanillaSkeleton,
    Tag: styled(tag),
    Text: vanillaText,
    ThemeProvider: themeProvider,
    Tooltip: vanillaTooltip,
    ...parts(
      [
        'DialogTrigger',
        'DialogTitle',
        'DialogDescription',
        'DialogHeader',
        'DialogBody',
        'DialogFooter',
      ],
      'a Dialog has "trigger", "title", "description", its content and "footer"',
    ),
    ...parts(
      [
        'Menu',
        'MenuContent',
        'MenuItem',
        'MenuSection',
        'MenuSeparator',
        'MenuTrigger',
        'MenuSubmenu',
        'MenuHeader',
        'MenuLabel',
        'MenuDescription',
      ],
      'use <Menu trigger={…} items={[…]}>',
    ),
    ...parts(
      [
        'Popover',
        'PopoverTrigger',
        'PopoverContent',
        'PopoverHeader',
        'PopoverBody',
        'PopoverFooter',
        'PopoverTitle',
        'PopoverDescription',
      ],
      'use <Popover label="…" trigger={…}>',
    ),
    ...parts(
      [
        'Table',
        'TableBody',
        'TableCell',
        'TableFooter',
        'TableHeader',
        'TableHeaderCell',
        'TableRow',
        'DataTable',
      ],
      'there is no table yet: keep this one',
    ),
    ...parts(
      ['TagGroup', 'TagList', 'TagRemoveButton'],
      'put Tags into an <Inline>; each has "onRemove" and "selected"',
    ),
    ...parts(
      ['TooltipContent', 'TooltipTrigger'],
      'a Tooltip has "content", and one element inside',
    ),
    useTheme: missing(
      'there is no context: `useTheme` gives the theme’s name, and setTheme() sets it',
    ),
  },
  missing: nothingHere,
};
