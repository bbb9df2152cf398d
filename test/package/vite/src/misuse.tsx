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
  type ButtonProps,
} from 'entasis';
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
