// Generated from tokens/ by build/tokens.ts. Do not edit.

/** Distances on a 4 px grid, with 2 and 6 for the insides of small things. Things that belong together are closer than things that do not. */
export const space = {
  /** 0 px: no distance. */
  0: 'var(--ent-space-0)',
  /** 2 px: inside the smallest marks. */
  0.5: 'var(--ent-space-0-5)',
  /** 4 px: label to field. */
  1: 'var(--ent-space-1)',
  /** 6 px: icon to its label. */
  1.5: 'var(--ent-space-1-5)',
  /** 8 px: between controls of a row. */
  2: 'var(--ent-space-2)',
  /** 12 px: inside tight cards and cells. */
  3: 'var(--ent-space-3)',
  /** 16 px: field to field. */
  4: 'var(--ent-space-4)',
  /** 20 px: inside dialogs. */
  5: 'var(--ent-space-5)',
  /** 24 px: inside roomy cards. */
  6: 'var(--ent-space-6)',
  /** 32 px: group to group. */
  8: 'var(--ent-space-8)',
  /** 40 px: section to section. */
  10: 'var(--ent-space-10)',
  /** 48 px: chapter to chapter. */
  12: 'var(--ent-space-12)',
  /** 64 px: the largest pause. */
  16: 'var(--ent-space-16)',
} as const;

/** From the edge of a control to the text in it. */
export const controlInset = {
  /** 8 px. */
  small: 'var(--ent-control-inset-small)',
  /** 10 px. */
  medium: 'var(--ent-control-inset-medium)',
  /** 12 px. */
  large: 'var(--ent-control-inset-large)',
} as const;

/** Sizes of pointer targets. */
export const target = {
  /** 24 px: the least a pointer target may measure (WCAG 2.5.8). */
  minimum: 'var(--ent-target-minimum)',
} as const;

/** Corners: the larger the thing, the rounder. */
export const radius = {
  /** 4 px: tags, checkboxes, small marks. */
  tag: 'var(--ent-radius-tag)',
  /** 6 px: buttons and fields. */
  control: 'var(--ent-radius-control)',
  /** 10 px: cards and popups. */
  card: 'var(--ent-radius-card)',
  /** 14 px: dialogs. */
  dialog: 'var(--ent-radius-dialog)',
  /** Pills and avatars. */
  full: 'var(--ent-radius-full)',
} as const;

/** Widths of lines. */
export const line = {
  /** 1 px: edges and hairlines. */
  thin: 'var(--ent-line-thin)',
  /** 2 px: the focus ring, the mark of a current tab. */
  thick: 'var(--ent-line-thick)',
  /** 2 px: from an element to its focus ring. */
  offset: 'var(--ent-line-offset)',
} as const;

/** Icons; they grow with the text. */
export const icon = {
  /** 16 px: beside text. */
  small: 'var(--ent-icon-small)',
  /** 20 px: beside large text. */
  medium: 'var(--ent-icon-medium)',
  /** 24 px: alone. */
  large: 'var(--ent-icon-large)',
} as const;

/** For images and drawings only: text takes a colour. */
export const opacity = {
  /** Pictures of things that are off. */
  muted: 'var(--ent-opacity-muted)',
  /** A veil over pictures under text. */
  scrim: 'var(--ent-opacity-scrim)',
} as const;

/** Widths at which a page changes, for media and container queries. Plain values: custom properties do not work there. */
export const breakpoint = {
  /** 640 px: large phones. */
  small: '640px',
  /** 768 px: tablets. */
  medium: '768px',
  /** 1024 px: small laptops. */
  large: '1024px',
  /** 1280 px: desktops. */
  xlarge: '1280px',
  /** 1536 px: wide screens. */
  xxlarge: '1536px',
} as const;

/** The page grid. */
export const grid = {
  /** The most a page or a section may measure. Plain values, as for breakpoints. */
  container: {
    /** 640 px: forms and articles. */
    small: '640px',
    /** 960 px: detail pages. */
    medium: '960px',
    /** 1200 px: most pages. */
    large: '1200px',
    /** 1440 px: tables and dashboards. */
    xlarge: '1440px',
  },
  /** Columns of the page grid. */
  columns: 'var(--ent-grid-columns)',
  /** Between columns: 16 px, 24 from 1024. */
  gutter: 'var(--ent-grid-gutter)',
  /** Beside the page: 16 px, 24 from 640, 32 from 1024. */
  margin: 'var(--ent-grid-margin)',
} as const;

/** Three heights, for layers only: everything else has a border. */
export const elevation = {
  /** Menus, lists, popovers, tooltips. */
  popup: 'var(--ent-elevation-popup)',
  /** Dialogs and drawers. */
  dialog: 'var(--ent-elevation-dialog)',
  /** Messages that float above everything. */
  toast: 'var(--ent-elevation-toast)',
} as const;

/** Typefaces. Inter is optional; the system takes its place. */
export const fontFamily = {
  /** Everything people read. */
  sans: 'var(--ent-font-family-sans)',
  /** Code, keys and identifiers. */
  mono: 'var(--ent-font-family-mono)',
} as const;

/** Sizes in rem, so that they follow the font size a reader has chosen. */
export const fontSize = {
  /** 11 px. */
  11: 'var(--ent-font-size-11)',
  /** 12 px. */
  12: 'var(--ent-font-size-12)',
  /** 13 px. */
  13: 'var(--ent-font-size-13)',
  /** 14 px. */
  14: 'var(--ent-font-size-14)',
  /** 16 px. */
  16: 'var(--ent-font-size-16)',
  /** 18 px. */
  18: 'var(--ent-font-size-18)',
  /** 22 px. */
  22: 'var(--ent-font-size-22)',
  /** 28 px. */
  28: 'var(--ent-font-size-28)',
  /** 36 px. */
  36: 'var(--ent-font-size-36)',
} as const;

/** Weights. */
export const fontWeight = {
  /** Text. */
  regular: 'var(--ent-font-weight-regular)',
  /** Labels. */
  medium: 'var(--ent-font-weight-medium)',
  /** Headings and emphasis. */
  semibold: 'var(--ent-font-weight-semibold)',
} as const;

/** Line heights as multiples of the size. */
export const lineHeight = {
  /** Labels and headings. */
  label: 'var(--ent-line-height-label)',
  /** Text of more than one line. */
  reading: 'var(--ent-line-height-reading)',
} as const;

/** Distances between letters. */
export const letterSpacing = {
  /** As the typeface has it. */
  normal: 'var(--ent-letter-spacing-normal)',
  /** Headings are set a little tighter. */
  heading: 'var(--ent-letter-spacing-heading)',
} as const;

/** The width of prose: about 70 characters of the text it is used in. */
export const measure = 'var(--ent-measure)' as const;

/** Whole type styles, for the `font` property. */
export const font = {
  /** Headings. Add `letterSpacing.heading`. */
  heading: {
    /** 16 px: cards and field sets. */
    small: 'var(--ent-font-heading-small)',
    /** 18 px: dialogs and sections. */
    medium: 'var(--ent-font-heading-medium)',
    /** 22 px: parts of a page. */
    large: 'var(--ent-font-heading-large)',
    /** 28 px: pages. */
    xlarge: 'var(--ent-font-heading-xlarge)',
    /** 36 px: first pages, large figures. */
    xxlarge: 'var(--ent-font-heading-xxlarge)',
  },
  /** Code. */
  code: {
    /** 12 px: code in small text. */
    small: 'var(--ent-font-code-small)',
    /** 13 px: code in text and blocks. */
    medium: 'var(--ent-font-code-medium)',
    /** 14 px: code in large text. */
    large: 'var(--ent-font-code-large)',
  },
  /** Reading. */
  body: {
    /** 12 px: captions and help. */
    small: 'var(--ent-font-body-small)',
    /** 14 px, 13 when compact: the text of the page. */
    medium: 'var(--ent-font-body-medium)',
    /** 16 px: articles. */
    large: 'var(--ent-font-body-large)',
  },
  /** Words on and beside controls. */
  label: {
    /** 12 px: small controls, tags, table heads. */
    small: 'var(--ent-font-label-small)',
    /** 14 px, 13 when compact: controls and field labels. */
    medium: 'var(--ent-font-label-medium)',
    /** 16 px: large controls. */
    large: 'var(--ent-font-label-large)',
  },
} as const;

/** Colours by what they are for. Each works in every theme. */
export const color = {
  /** Text on surfaces. */
  text: {
    /** Text that is there to be read. Light `#2a2722`, dark `#ece9e4`. */
    default: 'var(--ent-color-text-default)',
    /** Text that supports other text: descriptions, captions, units. Light `#58554e`, dark `#c4c0ba`. */
    subtle: 'var(--ent-color-text-subtle)',
    /** An example inside an empty field. Light `#68645d`, dark `#9c9890`. */
    placeholder: 'var(--ent-color-text-placeholder)',
    /** Text of something that cannot be used now. Light `#86837c`, dark `#79756e`. */
    disabled: 'var(--ent-color-text-disabled)',
    /** Text that leads elsewhere. Light `#0864bf`, dark `#96c4ff`. */
    link: 'var(--ent-color-text-link)',
    /** A link under the pointer. Light `#0054a6`, dark `#dbebff`. */
    linkHover: 'var(--ent-color-text-link-hover)',
    /** What went wrong, next to its cause. Light `#ba3138`, dark `#ffaba6`. */
    danger: 'var(--ent-color-text-danger)',
    /** What went well. Light `#177438`, dark `#9acda4`. */
    success: 'var(--ent-color-text-success)',
    /** What needs attention. Light `#8c5a01`, dark `#e4ba85`. */
    warning: 'var(--ent-color-text-warning)',
  },
  /** Grounds. */
  surface: {
    /** The ground everything stands on. Light `#fcfbf9`, dark `#100f0d`. */
    page: 'var(--ent-color-surface-page)',
    /** Cards, tables, panels and fields on the page. Light `#fff`, dark `#181714`. */
    raised: 'var(--ent-color-surface-raised)',
    /** Wells, tracks and table heads: lower than the page. Light `#f6f5f2`, dark `#0c0b09`. */
    sunken: 'var(--ent-color-surface-sunken)',
    /** Popups and dialogs. Light `#fff`, dark `#211f1c`. */
    overlay: 'var(--ent-color-surface-overlay)',
    /** What is chosen on a calm ground, such as the segment of a switch: raised above it. Light `#fff`, dark `#3c3a36`. */
    chosen: 'var(--ent-color-surface-chosen)',
    /** The faint ground of a field that can be read but not changed. Translucent. Light `#1916100a`, dark `#f7f5f10a`. */
    readOnly: 'var(--ent-color-surface-read-only)',
    /** A row or an item under the pointer. Translucent: it lies on any surface. Light `#1916100a`, dark `#f7f5f10f`. */
    hover: 'var(--ent-color-surface-hover)',
    /** Dims the page behind a dialog. Translucent. Light `#19161066`, dark `#19161099`. */
    backdrop: 'var(--ent-color-surface-backdrop)',
  },
  /** Lines and edges. */
  border: {
    /** Hairline between things of one kind. Translucent. Light `#19161014`, dark `#f7f5f114`. */
    subtle: 'var(--ent-color-border-subtle)',
    /** Hairline around cards, popups and tables. Translucent. Light `#1916101f`, dark `#f7f5f11f`. */
    default: 'var(--ent-color-border-default)',
    /** Edge of a field or a checkbox; 3:1 on every surface. Light `#86837c`, dark `#79756e`. */
    control: 'var(--ent-color-border-control)',
    /** The same edge under the pointer. Light `#68645d`, dark `#9c9890`. */
    controlHover: 'var(--ent-color-border-control-hover)',
    /** An edge that must be seen: a selected column, a divider of chapters. Light `#2a2722`, dark `#ece9e4`. */
    strong: 'var(--ent-color-border-strong)',
  },
  /** Keyboard focus. */
  focus: {
    /** The ring around the focused element; 3:1 on every surface. Light `#002753`, dark `#dbebff`. */
    ring: 'var(--ent-color-focus-ring)',
  },
  /** A control that cannot be used now. */
  disabled: {
    /** Ground of a disabled control. Light `#f0eeeb`, dark `#2b2924`. */
    fill: 'var(--ent-color-disabled-fill)',
    /** Text on that ground. Light `#86837c`, dark `#79756e`. */
    onFill: 'var(--ent-color-disabled-on-fill)',
    /** Edge of a disabled control. Light `#e4e2dd`, dark `#3c3a36`. */
    border: 'var(--ent-color-disabled-border)',
  },
  /** The two lights of a shadow; elevation uses them. */
  shadow: {
    /** Soft light from everywhere. Light `#19161014`, dark `#19161066`. */
    ambient: 'var(--ent-color-shadow-ambient)',
    /** The lamp above. Light `#19161029`, dark `#19161099`. */
    key: 'var(--ent-color-shadow-key)',
  },
  /** The action we hope people take, the selected thing, the current place. */
  accent: {
    /** Accent: solid ground. Light `#1b74d6`, dark `#1d75d7`. */
    fill: 'var(--ent-color-accent-fill)',
    /** Accent: solid ground under the pointer. Light `#0864bf`, dark `#1a66bc`. */
    fillHover: 'var(--ent-color-accent-fill-hover)',
    /** Accent: solid ground while pressed. Light `#0054a6`, dark `#1658a2`. */
    fillActive: 'var(--ent-color-accent-fill-active)',
    /** Accent: text and icons on the solid grounds. Light `#fff`, dark `#fff`. */
    onFill: 'var(--ent-color-accent-on-fill)',
    /** Accent: calm ground. Light `#e4f0ff`, dark `#172a42`. */
    tint: 'var(--ent-color-accent-tint)',
    /** Accent: calm ground under the pointer. Light `#d9eaff`, dark `#1b3250`. */
    tintHover: 'var(--ent-color-accent-tint-hover)',
    /** Accent: calm ground while pressed. Light `#cfe4ff`, dark `#1f3b5f`. */
    tintActive: 'var(--ent-color-accent-tint-active)',
    /** Accent: text and icons on the calm grounds. Light `#0054a6`, dark `#96c4ff`. */
    onTint: 'var(--ent-color-accent-on-tint)',
    /** Accent: edge, 3:1 on surfaces and on the calm ground. Light `#3584e2`, dark `#1d75d7`. */
    border: 'var(--ent-color-accent-border)',
  },
  /** Things without a message of their own. */
  neutral: {
    /** Neutral: solid ground. Light `#78746d`, dark `#79756e`. */
    fill: 'var(--ent-color-neutral-fill)',
    /** Neutral: solid ground under the pointer. Light `#68645d`, dark `#6a665f`. */
    fillHover: 'var(--ent-color-neutral-fill-hover)',
    /** Neutral: solid ground while pressed. Light `#58554e`, dark `#5b5851`. */
    fillActive: 'var(--ent-color-neutral-fill-active)',
    /** Neutral: text and icons on the solid grounds. Light `#fff`, dark `#fff`. */
    onFill: 'var(--ent-color-neutral-on-fill)',
    /** Neutral: calm ground. Light `#f0eeeb`, dark `#2b2924`. */
    tint: 'var(--ent-color-neutral-tint)',
    /** Neutral: calm ground under the pointer. Light `#eae8e4`, dark `#33312d`. */
    tintHover: 'var(--ent-color-neutral-tint-hover)',
    /** Neutral: calm ground while pressed. Light `#e4e2dd`, dark `#3c3a36`. */
    tintActive: 'var(--ent-color-neutral-tint-active)',
    /** Neutral: text and icons on the calm grounds. Light `#58554e`, dark `#c4c0ba`. */
    onTint: 'var(--ent-color-neutral-on-tint)',
    /** Neutral: edge, 3:1 on surfaces and on the calm ground. Light `#86837c`, dark `#79756e`. */
    border: 'var(--ent-color-neutral-border)',
  },
  /** Something went well or is healthy. */
  success: {
    /** Success: solid ground. Light `#288545`, dark `#298646`. */
    fill: 'var(--ent-color-success-fill)',
    /** Success: solid ground under the pointer. Light `#177438`, dark `#24753d`. */
    fillHover: 'var(--ent-color-success-fill-hover)',
    /** Success: solid ground while pressed. Light `#0e632d`, dark `#1f6534`. */
    fillActive: 'var(--ent-color-success-fill-active)',
    /** Success: text and icons on the solid grounds. Light `#fff`, dark `#fff`. */
    onFill: 'var(--ent-color-success-on-fill)',
    /** Success: calm ground. Light `#e5f2e7`, dark `#192d1e`. */
    tint: 'var(--ent-color-success-tint)',
    /** Success: calm ground under the pointer. Light `#dbedde`, dark `#1e3723`. */
    tintHover: 'var(--ent-color-success-tint-hover)',
    /** Success: calm ground while pressed. Light `#d1e8d4`, dark `#234129`. */
    tintActive: 'var(--ent-color-success-tint-active)',
    /** Success: text and icons on the calm grounds. Light `#0e632d`, dark `#9acda4`. */
    onTint: 'var(--ent-color-success-on-tint)',
    /** Success: edge, 3:1 on surfaces and on the calm ground. Light `#3f9356`, dark `#298646`. */
    border: 'var(--ent-color-success-border)',
  },
  /** Something needs attention soon. */
  warning: {
    /** Warning: solid ground. Light `#a16801`, dark `#a36900`. */
    fill: 'var(--ent-color-warning-fill)',
    /** Warning: solid ground under the pointer. Light `#8c5a01`, dark `#8e5c02`. */
    fillHover: 'var(--ent-color-warning-fill-hover)',
    /** Warning: solid ground while pressed. Light `#774c01`, dark `#7b4f01`. */
    fillActive: 'var(--ent-color-warning-fill-active)',
    /** Warning: text and icons on the solid grounds. Light `#fff`, dark `#fff`. */
    onFill: 'var(--ent-color-warning-on-fill)',
    /** Warning: calm ground. Light `#f8ede0`, dark `#362610`. */
    tint: 'var(--ent-color-warning-tint)',
    /** Warning: calm ground under the pointer. Light `#f5e6d4`, dark `#422e13`. */
    tintHover: 'var(--ent-color-warning-tint-hover)',
    /** Warning: calm ground while pressed. Light `#f3dfc7`, dark `#4e3615`. */
    tintActive: 'var(--ent-color-warning-tint-active)',
    /** Warning: text and icons on the calm grounds. Light `#774c01`, dark `#e4ba85`. */
    onTint: 'var(--ent-color-warning-on-tint)',
    /** Warning: edge, 3:1 on surfaces and on the calm ground. Light `#b57604`, dark `#a36900`. */
    border: 'var(--ent-color-warning-border)',
  },
  /** Something failed or will be destroyed. */
  danger: {
    /** Danger: solid ground. Light `#d04045`, dark `#d14246`. */
    fill: 'var(--ent-color-danger-fill)',
    /** Danger: solid ground under the pointer. Light `#ba3138`, dark `#b83a3d`. */
    fillHover: 'var(--ent-color-danger-fill-hover)',
    /** Danger: solid ground while pressed. Light `#a0262d`, dark `#9e3134`. */
    fillActive: 'var(--ent-color-danger-fill-active)',
    /** Danger: text and icons on the solid grounds. Light `#fff`, dark `#fff`. */
    onFill: 'var(--ent-color-danger-on-fill)',
    /** Danger: calm ground. Light `#ffeae8`, dark `#411f1d`. */
    tint: 'var(--ent-color-danger-tint)',
    /** Danger: calm ground under the pointer. Light `#ffe2e0`, dark `#502524`. */
    tintHover: 'var(--ent-color-danger-tint-hover)',
    /** Danger: calm ground while pressed. Light `#ffd9d7`, dark `#5f2b2a`. */
    tintActive: 'var(--ent-color-danger-tint-active)',
    /** Danger: text and icons on the calm grounds. Light `#a0262d`, dark `#ffaba6`. */
    onTint: 'var(--ent-color-danger-on-tint)',
    /** Danger: edge, 3:1 on surfaces and on the calm ground. Light `#de5556`, dark `#d14246`. */
    border: 'var(--ent-color-danger-border)',
  },
  /** Something worth knowing. */
  info: {
    /** Info: solid ground. Light `#037f9a`, dark `#01809c`. */
    fill: 'var(--ent-color-info-fill)',
    /** Info: solid ground under the pointer. Light `#036e86`, dark `#047088`. */
    fillHover: 'var(--ent-color-info-fill-hover)',
    /** Info: solid ground while pressed. Light `#035d72`, dark `#026076`. */
    fillActive: 'var(--ent-color-info-fill-active)',
    /** Info: text and icons on the solid grounds. Light `#fff`, dark `#fff`. */
    onFill: 'var(--ent-color-info-on-fill)',
    /** Info: calm ground. Light `#e2f1f6`, dark `#142c33`. */
    tint: 'var(--ent-color-info-tint)',
    /** Info: calm ground under the pointer. Light `#d8ecf2`, dark `#17363f`. */
    tintHover: 'var(--ent-color-info-tint-hover)',
    /** Info: calm ground while pressed. Light `#cce7f0`, dark `#1a3f4a`. */
    tintActive: 'var(--ent-color-info-tint-active)',
    /** Info: text and icons on the calm grounds. Light `#035d72`, dark `#8fcadd`. */
    onTint: 'var(--ent-color-info-on-tint)',
    /** Info: edge, 3:1 on surfaces and on the calm ground. Light `#178fac`, dark `#01809c`. */
    border: 'var(--ent-color-info-border)',
  },
  /** Eight categories of a chart, in this order: neighbours differ in lightness, and all stay apart for colour-blind readers. */
  data: {
    /** Category 1 of a chart. Light `#0054a6`, dark `#1d75d7`. */
    1: 'var(--ent-color-data-1)',
    /** Category 2 of a chart. Light `#bc5805`, dark `#d88351`. */
    2: 'var(--ent-color-data-2)',
    /** Category 3 of a chart. Light `#007168`, dark `#01847a`. */
    3: 'var(--ent-color-data-3)',
    /** Category 4 of a chart. Light `#ce5a97`, dark `#f8aace`. */
    4: 'var(--ent-color-data-4)',
    /** Category 5 of a chart. Light `#a0262d`, dark `#d14246`. */
    5: 'var(--ent-color-data-5)',
    /** Category 6 of a chart. Light `#3f9356`, dark `#9acda4`. */
    6: 'var(--ent-color-data-6)',
    /** Category 7 of a chart. Light `#035d72`, dark `#01809c`. */
    7: 'var(--ent-color-data-7)',
    /** Category 8 of a chart. Light `#906fde`, dark `#c8b7fe`. */
    8: 'var(--ent-color-data-8)',
  },
  /** From little (1) to much (9): one hue, lightness alone carries the order. */
  sequence: {
    /** The least. Light `#d3edf6`, dark `#143678`. */
    1: 'var(--ent-color-sequence-1)',
    /** Step 2 of nine. Light `#addbef`, dark `#0f4c9d`. */
    2: 'var(--ent-color-sequence-2)',
    /** Step 3 of nine. Light `#88c7e9`, dark `#0565be`. */
    3: 'var(--ent-color-sequence-3)',
    /** Step 4 of nine. Light `#62b1e1`, dark `#1680cf`. */
    4: 'var(--ent-color-sequence-4)',
    /** Step 5 of nine. */
    5: 'var(--ent-color-sequence-5)',
    /** Step 6 of nine. Light `#1680cf`, dark `#62b1e1`. */
    6: 'var(--ent-color-sequence-6)',
    /** Step 7 of nine. Light `#0565be`, dark `#88c7e9`. */
    7: 'var(--ent-color-sequence-7)',
    /** Step 8 of nine. Light `#0f4c9d`, dark `#addbef`. */
    8: 'var(--ent-color-sequence-8)',
    /** The most. Light `#143678`, dark `#d3edf6`. */
    9: 'var(--ent-color-sequence-9)',
  },
} as const;

/** Heights of controls; everything that stands in a row with one takes the same. */
export const control = {
  /** 28 px, 24 when compact. */
  small: 'var(--ent-control-small)',
  /** 32 px, 28 when compact. */
  medium: 'var(--ent-control-medium)',
  /** 40 px, 32 when compact. */
  large: 'var(--ent-control-large)',
} as const;

/** Time and distance of what moves. */
export const motion = {
  /** Durations; exits take 60 % of the entry. */
  duration: {
    /** 0 ms: no time at all. */
    instant: 'var(--ent-motion-duration-instant)',
    /** 120 ms: hover and press. */
    quick: 'var(--ent-motion-duration-quick)',
    /** 200 ms: popups open. */
    moderate: 'var(--ent-motion-duration-moderate)',
    /** 320 ms: dialogs and drawers open. */
    slow: 'var(--ent-motion-duration-slow)',
    /** 120 ms: popups close. */
    moderateExit: 'var(--ent-motion-duration-moderate-exit)',
    /** 192 ms: dialogs and drawers close. */
    slowExit: 'var(--ent-motion-duration-slow-exit)',
    /** 300 ms: how long quick work may take before a spinner says so. */
    delay: 'var(--ent-motion-duration-delay)',
    /** 800 ms: one turn of a spinner; 6 s where less motion is wanted. */
    loop: 'var(--ent-motion-duration-loop)',
  },
  /** Courses of a movement. */
  easing: {
    /** Arrives: fast, then settles. */
    enter: 'var(--ent-motion-easing-enter)',
    /** Leaves: slow, then gone. */
    exit: 'var(--ent-motion-easing-exit)',
    /** Changes in place. */
    standard: 'var(--ent-motion-easing-standard)',
  },
  /** Hover and press. Write it after the property: `background-color ${motion.quick}`. */
  quick: 'var(--ent-motion-quick)',
  /** A popup opens. */
  popupEnter: 'var(--ent-motion-popup-enter)',
  /** A popup closes. */
  popupExit: 'var(--ent-motion-popup-exit)',
  /** A dialog or drawer opens. */
  dialogEnter: 'var(--ent-motion-dialog-enter)',
  /** A dialog or drawer closes. */
  dialogExit: 'var(--ent-motion-dialog-exit)',
  /** 8 px: the farthest anything moves. Nothing moves when the reader asked for less motion. */
  distance: 'var(--ent-motion-distance)',
} as const;

/** What a colour says. Every tone has the same colours: `color[tone].fill` and so on. */
export type Tone = 'accent' | 'neutral' | 'success' | 'warning' | 'danger' | 'info';
