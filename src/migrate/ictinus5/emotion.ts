import type { PackageChanges } from '../engine/Migration.ts';
import { buttons } from './buttons.ts';
import { choices } from './choices.ts';
import { display } from './display.ts';
import { calls, feedback } from './feedback.ts';
import { fields } from './fields.ts';
import { iconComponent } from './icons.ts';
import { box } from './layout.ts';
import { overlays } from './overlays.ts';
import { navigation } from './navigation.ts';
import { missing, nothingHere } from './shared.ts';
import { typography } from './text.ts';

/** What was said by a theme object, a scale or a hook. */
const theme = Object.fromEntries(
  ['elevation', 'overrides', 'palette', 'spacing', 'themeConfig', 'themeFunctions', 'useTheme'].map(
    (name) => [
      name,
      missing("take tokens from 'entasis/tokens': they follow the theme by themselves"),
    ],
  ),
);

const widths = missing("ask in CSS; `breakpoint` of 'entasis/tokens' has the widths");

/** What the half that is written in Emotion exports. */
export const emotion: PackageChanges = {
  components: {
    ...buttons,
    ...choices,
    ...display,
    ...feedback,
    ...fields,
    ...navigation,
    ...overlays,
    ...theme,
    Box: box,
    ClickAwayListener: missing('popups close themselves'),
    Icon: iconComponent,
    ThemeProvider: missing(
      'there is no theme object: set tokens in CSS, and the theme by an attribute',
    ),
    Typography: typography,
    queriesSizes: widths,
    useBreakpoints: widths,
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
