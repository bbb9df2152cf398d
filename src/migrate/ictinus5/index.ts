import type { Migration, PackageChanges } from '../engine/Migration.ts';
import { todo, values, type ComponentChange } from '../engine/changes.ts';
import { buttons, vanillaButton } from './buttons.ts';
import { choices } from './choices.ts';
import { display, tag } from './display.ts';
import { calls, feedback } from './feedback.ts';
import { fields } from './fields.ts';
import { iconComponent, iconComponents } from './icons.ts';
import { box } from './layout.ts';
import { navigation, themeProvider } from './navigation.ts';
import { overlays, takeParts, vanillaTooltip } from './overlays.ts';
import { missing, paintTone, requireProp } from './shared.ts';
import { styleProps } from './styleProps.ts';
import { typography, vanillaText } from './text.ts';

const nothingHere = (name: string) =>
  `${name} has no counterpart here: keep it, or write it yourself`;

const emotion: PackageChanges = {
  components: {
    ...buttons,
    ...choices,
    ...display,
    ...feedback,
    ...fields,
    ...navigation,
    ...overlays,
    Box: box,
    Icon: iconComponent,
    ThemeProvider: missing(
      'there is no theme object: set tokens in CSS, and the theme by an attribute',
    ),
    Typography: typography,
  },
  calls,
  missing: nothingHere,
  names: {
    BreadcrumbItem: 'BreadcrumbItem',
    CheckBoxProps: 'CheckboxProps',
    SelectOption: 'SelectOption',
    TabItem: 'TabItem',
  },
};

const parts = (names: readonly string[], message: string) =>
  Object.fromEntries(names.map((name): [string, ComponentChange] => [name, missing(message)]));

const vanillaSkeleton: ComponentChange = {
  first: (use) => styleProps(use, ['rounded']),
  props: {
    asChild: (use, attribute) => use.remove(attribute),
    circle: todo('put an <Avatar> inside: it takes the shape of what it stands for'),
    rounded: (use, attribute) => use.remove(attribute),
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

const vanilla: PackageChanges = {
  components: {
    ...iconComponents,
    Badge: styled({
      props: {
        color: values('tone', paintTone),
        size: (use, attribute) => use.remove(attribute),
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

/** From Ictinus 5: from the half that is written in Emotion, and from the newer one. */
export const fromIctinus5: Migration = {
  from: 'ictinus5',
  to: '1',
  title: 'Ictinus 5, both halves, to Entasis 1',
  target: 'entasis',
  packages: { '@orfium/ictinus': emotion, '@orfium/ictinus/vanilla': vanilla },
  notes: [
    "Import 'entasis/styles.css' once, at the entry of the app.",
    'Mount <Tooltips />, and <Toasts /> where toast() is called, once in the page.',
    'A `dataTestPrefixId` was the beginning of several identifiers; now it is the `data-testid` of the whole.',
    'The order of values in handlers: `onValueChange(value, event)`, `onOpenChange(open)`, `onCheckedChange(checked, event)`.',
  ],
};
