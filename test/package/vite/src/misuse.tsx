/** @jsxImportSource @emotion/react */
import 'entasis/styles.css';
import 'entasis/styles/PasswordField.css';
import {
  Button,
  Dialog,
  Icon,
  IconButton,
  Stack,
  Text,
  TextField,
  useLocale,
  type AccordionProps,
  type ButtonProps,
  type TooltipProps,
} from 'entasis';
import type * as entasis from 'entasis';
import 'entasis/emotion';
import { SearchIcon } from 'entasis/icons/SearchIcon';
import { el } from 'entasis/locale/el';
import { installPlatform } from 'entasis/test';
import { themeScript, themeScriptHash } from 'entasis/theme-script';
import { color, space } from 'entasis/tokens';

/** What is right, so that nothing below is an error for another reason. */
export const right = [
  <Button key="button" variant="danger" />,
  <IconButton key="icon-button" label="Search" icon={<SearchIcon />} />,
  <TextField key="field" label="Work" />,
  <Dialog key="dialog" title="New claim" />,
  <Stack key="stack" gap={1.5} />,
  <Text key="text" tone="subtle" css={(theme) => ({ color: theme.color.text.subtle })} />,
  <Icon key="icon" />,
  color.text.subtle satisfies `var(--ent-${string})`,
  space[4],
  el.dialogClose,
  installPlatform,
  themeScript,
  themeScriptHash satisfies string,
];

/** The props that need not be given, and yet refuse `undefined`. */
type Refusing<Props> = Props extends unknown
  ? {
      [Name in keyof Props]-?: object extends Pick<Props, Name>
        ? undefined extends Required<Props>[Name]
          ? never
          : Name
        : never;
    }[keyof Props]
  : never;
type PropsOf<Component> = Component extends (props: infer Props) => unknown ? Props : never;
type Component = keyof typeof entasis & Capitalize<keyof typeof entasis>;
type AllRefusing = { [Name in Component]: Refusing<PropsOf<(typeof entasis)[Name]>> };
/** What a product has or has not can be handed on as it is. */
export const none = undefined as unknown as AllRefusing satisfies Record<Component, never>;

/** What is inferred from ours has a name that others can import. */
export const useProductLocale = () => useLocale();
export const inferred = (accordion: AccordionProps, tooltip: TooltipProps) => ({
  level: accordion.level,
  ...tooltip,
});

// @ts-expect-error -- a token that does not exist
export const misspelt = color.text.subtel;
// @ts-expect-error -- a step that the scale does not have
export const between = space[7];
// @ts-expect-error -- an unknown variant
export const unknownVariant = <Button variant="primry" />;
// @ts-expect-error -- an unknown value for a prop's type
export const unknownSize: ButtonProps['size'] = 'huge';
// @ts-expect-error -- an icon alone has no name
export const unnamed = <IconButton icon={<SearchIcon />} />;
// @ts-expect-error -- a field without a label
export const unlabelled = <TextField name="work" />;
// @ts-expect-error -- a dialog without a title
export const untitled = <Dialog />;
// @ts-expect-error -- a step that the scale does not have
export const unevenGap = <Stack gap={7} />;
// @ts-expect-error -- an unknown tone
export const unknownTone = <Text tone="loud" />;
// @ts-expect-error -- a theme value that does not exist
export const wrongTheme = <Text css={(theme) => ({ color: theme.color.text.subtel })} />;
// @ts-expect-error -- there is no such icon
export type NoSuchIcon = typeof import('entasis/icons/NoSuchIcon');
// @ts-expect-error -- the inside of the package is closed
export type Inside = typeof import('entasis/dist/atoms/Button/Button.js');
