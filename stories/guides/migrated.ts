type Row = readonly [from: string, to: string, besides: string];

/** What becomes of the components of Ictinus 5. A test compares it with what the command knows. */
export const migrated: readonly { family: string; rows: readonly Row[] }[] = [
  {
    family: 'Actions',
    rows: [
      [
        'Button, ButtonBase',
        'Button',
        'The type is the variant, tertiary is quiet, and htmlType is the type. Icons are elements, not names. isPending is loading; onPress is onClick.',
      ],
      ['IconButton, Button iconOnly', 'IconButton', 'An aria-label or a title becomes the label.'],
      ['Link', 'Link', 'A block is the standalone variant.'],
    ],
  },
  {
    family: 'Fields',
    rows: [
      [
        'TextField',
        'TextField, PasswordField, TagsField',
        'The status becomes error, description or readOnly. A password and several values have fields of their own.',
      ],
      ['NumberField', 'NumberField', 'min, max, stepper, onValueChange.'],
      ['TextArea', 'TextArea', 'maxCharacters is maxLength with a counter.'],
      ['Search', 'SearchField', 'Its label may come from the placeholder.'],
      [
        'Select',
        'Select, Combobox',
        'A Combobox where people could search. The value is the value of an option, not the option.',
      ],
      ['Label', 'Label', 'The label is its content.'],
    ],
  },
  {
    family: 'Choices',
    rows: [
      [
        'CheckBox',
        'Checkbox',
        'The content is the label, isSelected is checked, and a help text the description.',
      ],
      ['Radio', 'Radio', 'Like Checkbox.'],
      ['RadioGroup', 'RadioGroup', 'Radios that are written out become options.'],
      ['Switch', 'Switch', 'Like Checkbox.'],
    ],
  },
  {
    family: 'Text and layout',
    rows: [
      [
        'Typography, Text',
        'Heading, Text',
        'A headline is a Heading with its level; the other styles are variant and size.',
      ],
      [
        'Box',
        'Stack, Inline, Box',
        'A plain flex box is a Stack or an Inline. Style props go into style, in tokens and logical directions.',
      ],
      ['Card', 'Card', 'elevated="00" is flat. It had no padding, so padding={0} is said.'],
      [
        'Icon, SearchIcon',
        'SearchIcon',
        'And all others: one module each, from entasis/icons. A size is the fontSize.',
      ],
      ['Skeleton', 'Skeleton', 'Style props go into style.'],
    ],
  },
  {
    family: 'Display',
    rows: [
      ['Avatar', 'Avatar', 'Sizes 1 to 6 are small to xlarge.'],
      ['AvatarStack', 'AvatarGroup', 'maxAvatars is max.'],
      ['Badge', 'Badge', 'A colour is a tone: what it means, not what it looks like.'],
      [
        'Tag',
        'Tag',
        'The content is the label. onClear is onRemove; onSelect is onSelectedChange.',
      ],
      ['ProgressIndicator', 'ProgressBar, ProgressCircle', 'By its type.'],
      ['TruncatedContent', 'TruncatedText', 'It shows the rest by itself.'],
    ],
  },
  {
    family: 'Feedback',
    rows: [
      [
        'InlineAlert, InlineNotification',
        'InlineAlert',
        'The status is the tone; the message is the content.',
      ],
      ['Broadcast, Banner', 'Banner', 'The content or the message is the title.'],
      ['ToastContainer', 'Toasts', 'Mounted once.'],
      ['toast()', 'toast()', 'status is tone; timeout is duration.'],
    ],
  },
  {
    family: 'Overlays',
    rows: [
      [
        'Modal',
        'Dialog',
        'contentProps become title, content and footer. onClose is onOpenChange.',
      ],
      ['Dialog', 'Dialog', 'Header, body and footer become title, content and footer.'],
      ['Drawer', 'Drawer', 'The anchor is the side, which follows the direction of the text.'],
      ['Tooltip', 'Tooltip', 'Its parts become content, and one element inside.'],
    ],
  },
  {
    family: 'Navigation and theme',
    rows: [
      ['Tabs', 'Tabs', 'In items, id is value and counter is badge. The aria-label is the label.'],
      ['Breadcrumb', 'Breadcrumbs', 'The items stay.'],
      ['Pagination', 'Pagination', 'It counts rows: give total and pageSize.'],
      ['ThemeProvider', 'ThemeProvider', 'Of the newer half: colorScheme is theme.'],
    ],
  },
];
