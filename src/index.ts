export { AspectRatio, type AspectRatioProps } from './atoms/AspectRatio';
export { Avatar, type AvatarProps } from './atoms/Avatar';
export { AvatarGroup, type AvatarGroupProps } from './atoms/AvatarGroup';
export { Badge, type BadgeProps } from './atoms/Badge';
export { Box, type BoxProps } from './atoms/Box';
export { Button, type ButtonProps } from './atoms/Button';
export { ButtonGroup, type ButtonGroupProps } from './atoms/ButtonGroup';
export { Card, type CardProps } from './atoms/Card';
export { Checkbox, type CheckboxProps } from './atoms/Checkbox';
export { Code, type CodeProps } from './atoms/Code';
export { Container, type ContainerProps } from './atoms/Container';
export { Divider, type DividerProps } from './atoms/Divider';
export { FormatDate, type FormatDateProps } from './atoms/FormatDate';
export { FormatNumber, type FormatNumberProps } from './atoms/FormatNumber';
export { Grid, GridItem, type GridItemProps, type GridProps, type GridSpan } from './atoms/Grid';
export { Heading, type HeadingProps } from './atoms/Heading';
export { Highlight, type HighlightProps } from './atoms/Highlight';
export { IconButton, type IconButtonProps } from './atoms/IconButton';
export { Image, type ImageProps } from './atoms/Image';
export { Inline, type InlineProps } from './atoms/Inline';
export { Kbd, type KbdProps } from './atoms/Kbd';
export { Label, type LabelProps } from './atoms/Label';
export { Link, LinkProvider, type LinkProps, type LinkProviderProps } from './atoms/Link';
export { Meter, type MeterProps, type MeterThreshold } from './atoms/Meter';
export { ProgressBar, type ProgressBarProps } from './atoms/ProgressBar';
export { ProgressCircle, type ProgressCircleProps } from './atoms/ProgressCircle';
export { Radio, type RadioProps } from './atoms/Radio';
export { RelativeTime, type RelativeTimeProps } from './atoms/RelativeTime';
export { ScrollArea, type ScrollAreaProps } from './atoms/ScrollArea';
export {
  Skeleton,
  SkeletonRegion,
  type SkeletonProps,
  type SkeletonRegionProps,
} from './atoms/Skeleton';
export { SkipLink, type SkipLinkProps } from './atoms/SkipLink';
export { Spinner, type SpinnerProps } from './atoms/Spinner';
export { Stack, type StackProps } from './atoms/Stack';
export { StatusLabel, type StatusLabelProps } from './atoms/StatusLabel';
export { Switch, type SwitchProps } from './atoms/Switch';
export { Tag, type TagProps } from './atoms/Tag';
export { Text, type TextProps } from './atoms/Text';
export { ToggleButton, type ToggleButtonProps } from './atoms/ToggleButton';
export { Tooltip, Tooltips, type TooltipPlacement, type TooltipProps } from './atoms/Tooltip';
export { TruncatedText, type TruncatedTextProps } from './atoms/TruncatedText';
export { VisuallyHidden, type VisuallyHiddenProps } from './atoms/VisuallyHidden';
export type { HeadingLevel } from './behaviors';
export { Icon, type IconProps } from './icons/Icon';
export {
  directionOf,
  formatDate,
  formatList,
  formatMessage,
  formatNumber,
  formatRelativeTime,
  loadMessages,
  LocaleProvider,
  useLocale,
  type FormatDateOptions,
  type FormatRelativeTimeOptions,
  type LocaleInfo,
  type LocaleProviderProps,
  type MessageKey,
  type Messages,
  type PluralForms,
} from './locale';
export { Accordion, type AccordionItem, type AccordionProps } from './molecules/Accordion';
export { Banner, type BannerProps } from './molecules/Banner';
export { Breadcrumbs, type BreadcrumbItem, type BreadcrumbsProps } from './molecules/Breadcrumbs';
export { CheckboxGroup, type CheckboxGroupProps } from './molecules/CheckboxGroup';
export { ChoiceCards, type ChoiceCardOption, type ChoiceCardsProps } from './molecules/ChoiceCards';
export {
  Combobox,
  type ComboboxAnswer,
  type ComboboxLoad,
  type ComboboxOption,
  type ComboboxProps,
  type ComboboxRequest,
  type ComboboxValue,
} from './molecules/Combobox';
export {
  confirm,
  ConfirmDialog,
  ConfirmDialogs,
  useUnsavedChanges,
  type ConfirmDialogProps,
  type ConfirmOptions,
} from './molecules/ConfirmDialog';
export { ContextMenu, type ContextMenuProps } from './molecules/ContextMenu';
export { Dialog, type DialogContent, type DialogProps } from './molecules/Dialog';
export { Disclosure, type DisclosureProps } from './molecules/Disclosure';
export { Drawer, type DrawerProps } from './molecules/Drawer';
export { EmptyState, type EmptyStateProps } from './molecules/EmptyState';
export { ErrorState, type ErrorStateProps } from './molecules/ErrorState';
export { Field, type FieldControlProps, type FieldProps } from './molecules/Field';
export {
  FileUpload,
  uploadTo,
  type FileUploadHandler,
  type FileUploadItem,
  type FileUploadProps,
  type FileUploadRequest,
  type StoredFile,
  type UploadToOptions,
} from './molecules/FileUpload';
export {
  Form,
  SubmitButton,
  type FormErrorMessages,
  type FormProps,
  type SubmitButtonProps,
} from './molecules/Form';
export { HoverCard, type HoverCardProps } from './molecules/HoverCard';
export { InlineAlert, type InlineAlertProps } from './molecules/InlineAlert';
export { LoadingOverlay, type LoadingOverlayProps } from './molecules/LoadingOverlay';
export {
  Menu,
  type MenuItem,
  type MenuItems,
  type MenuProps,
  type MenuRadioGroup,
  type MenuRadioOption,
  type MenuSection,
} from './molecules/Menu';
export {
  NumberField,
  type NumberFieldFormat,
  type NumberFieldProps,
} from './molecules/NumberField';
export {
  Pagination,
  PaginationSize,
  type PaginationProps,
  type PaginationSizeProps,
} from './molecules/Pagination';
export { PasswordField, type PasswordFieldProps } from './molecules/PasswordField';
export { Popover, type PopoverProps } from './molecules/Popover';
export {
  RadioGroup,
  type ChoiceOption,
  type ChoiceOptions,
  type RadioGroupProps,
} from './molecules/RadioGroup';
export { RangeSlider, type RangeSliderProps } from './molecules/RangeSlider';
export { SearchField, type SearchFieldProps } from './molecules/SearchField';
export {
  SegmentedControl,
  type SegmentedControlProps,
  type SegmentOption,
} from './molecules/SegmentedControl';
export {
  Select,
  type SelectOption,
  type SelectOptions,
  type SelectProps,
} from './molecules/Select';
export { Slider, type SliderMark, type SliderProps } from './molecules/Slider';
export { SplitButton, type SplitButtonProps } from './molecules/SplitButton';
export { Stepper, type StepperProps, type StepperStep } from './molecules/Stepper';
export { Tabs, type TabItem, type TabItems, type TabsProps } from './molecules/Tabs';
export { TagsField, type TagsFieldProps } from './molecules/TagsField';
export { TextArea, type TextAreaProps } from './molecules/TextArea';
export {
  TextField,
  type MaskedEdit,
  type TextFieldProps,
  type TextMask,
} from './molecules/TextField';
export {
  cardMask,
  ipiMask,
  isrcMask,
  iswcMask,
  phoneMask,
  textMask,
  type TextMaskOptions,
} from './molecules/TextMask';
export {
  toast,
  Toasts,
  useToast,
  type ShowToast,
  type ToastAction,
  type ToastOptions,
  type ToastPromiseMessages,
  type ToastsProps,
  type ToastState,
} from './molecules/Toast';
export { Toggletip, type ToggletipProps } from './molecules/Toggletip';
export {
  TreeView,
  type TreeNode,
  type TreeViewAction,
  type TreeViewLoad,
  type TreeViewProps,
} from './molecules/TreeView';
export {
  setTheme,
  themeAttributes,
  ThemeProvider,
  useTheme,
  type Density,
  type Theme,
  type ThemeAttributes,
  type ThemeOptions,
  type ThemeProviderProps,
} from './theme/ThemeProvider';
