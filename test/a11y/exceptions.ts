/** A finding of an engine that is let pass, and why. */
export interface Exception {
  engine: 'axe' | 'ibm' | 'html-validate';
  /** The engine's own name of the rule: IBM's with the reason code, axe's with `/review` where it only asks a person. */
  rule: string;
  /** Stories (`atoms-heading--levels`) or components (`atoms-heading`) it holds for; every story where none is named. */
  stories?: readonly string[];
  /** Only for elements that match this selector. */
  selector?: string;
  /** The rule is not asked at all. */
  asked?: false;
  /** Why it is no fault, in a sentence for whoever doubts it. */
  reason: string;
}

const partOfAPage =
  'A story shows a component, not a page: landmarks, skip links and the outline belong to the page it will stand on.';
/**
 * Everything the accessibility checks let pass. One that no story needs any more fails the run, so this list is never
 * longer than it must be.
 */
export const exceptions: readonly Exception[] = [
  // A story is part of a page.
  { engine: 'axe', rule: 'region', reason: partOfAPage },
  { engine: 'ibm', rule: 'skip_main_exists/Fail_1', reason: partOfAPage },
  { engine: 'ibm', rule: 'aria_content_in_landmark/Fail_1', reason: partOfAPage },
  {
    engine: 'ibm',
    rule: 'skip_main_described/Potential_1',
    stories: ['atoms-skiplink'],
    reason: 'The words of a skip link say where it leads; the engine asks a person to read them.',
  },

  // The engine asks a person; the answer is the same for every story.
  {
    engine: 'ibm',
    rule: 'element_tabbable_unobscured',
    asked: false,
    reason:
      'It compares everything that takes the focus with everything on the page, half of the time the engine needs, and never finds: it asks a person. Layers open beside what they belong to, which tests of their places hold (WCAG 2.4.11).',
  },
  {
    engine: 'axe',
    rule: 'color-contrast/review',
    reason:
      'axe cannot see the ground behind pseudo-elements, gradients and layers. Every pair of text and ground is tested in `test/tokens`, and IBM’s checker computes what axe leaves open.',
  },
  {
    engine: 'ibm',
    rule: 'style_highcontrast_visible/Manual_1',
    reason: 'Forced colours are a mode of the visual comparison: a person approved each picture.',
  },
  {
    engine: 'ibm',
    rule: 'style_focus_visible/potential_focus_not_visible',
    reason:
      'One ring for the page, in `base.css`, shows every focus; the focused states are stories and are compared as pictures.',
  },
  {
    engine: 'ibm',
    rule: 'style_color_misuse/Potential_1',
    reason:
      'Asked wherever a story sets a colour in `style`: the grounds of examples, which mean nothing.',
  },
  {
    engine: 'ibm',
    rule: 'img_alt_background/Manual_1',
    selector: 'dialog div',
    reason: 'The shadows at the edges of a body that scrolls: decoration, drawn as a background.',
  },
  {
    engine: 'ibm',
    rule: 'aria_keyboard_handler_exists/potential_no_keyboard_access',
    selector: '[role="combobox"], [role="menu"], [role="radiogroup"], [role="tablist"]',
    reason:
      'The keys are listened for by React at the root, where the engine does not look. Each of these widgets is tested with real keys.',
  },
  {
    engine: 'ibm',
    rule: 'text_sensory_misuse/potential_other',
    reason:
      'Words of an example that name a size or a place; none is an instruction that needs eyes.',
  },
  {
    engine: 'ibm',
    rule: 'text_sensory_misuse/potential_position',
    reason: 'Words such as “characters left”: a number that remains, not a side.',
  },
  {
    engine: 'ibm',
    rule: 'text_block_heading/potential_heading',
    stories: ['molecules-emptystate', 'molecules-errorstate'],
    reason:
      'A message in a place of its own. Where it heads a part of the page, the caller gives it a level, and it is a heading.',
  },
  {
    engine: 'ibm',
    rule: 'a_target_warning/potential_warn',
    stories: ['atoms-link'],
    reason: 'The link says “opens in a new tab” to assistive technology, and shows an arrow.',
  },

  // Forms.
  {
    engine: 'ibm',
    rule: 'input_fields_grouped/Potential_1',
    reason: 'Fields of one story stand beside each other to be compared; they are no group.',
  },
  {
    engine: 'ibm',
    rule: 'input_checkboxes_grouped/potential_unnamedcheckbox',
    reason:
      'Single checkboxes and switches without a `name`: the engine asks whether they belong together; they do not.',
  },
  {
    engine: 'ibm',
    rule: 'input_checkboxes_grouped/fail_notsamegroup',
    stories: ['molecules-checkboxgroup--states'],
    reason: 'The same question in several states on one page, so the same name in several groups.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible/potential_no_label',
    selector: '[aria-hidden="true"], button[aria-label], input[aria-label]',
    reason:
      'What has no visible label is hidden from everybody (the value a form sends), is labelled by its icon, or stands in a row or a group whose words say what it is about.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible/potential_no_label',
    selector: 'textarea[id]',
    reason:
      'The engine does not see the `<label for>` of a text area, not even in plain HTML. Ours stands above it, and tests find it by its words.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible/potential_placeholder_only',
    selector: 'textarea[id]',
    reason: 'The same: there is a label above the placeholder.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible/potential_no_label',
    selector: 'textarea[aria-label]',
    stories: ['molecules-dialog--unsaved-changes'],
    reason: 'The title of the dialog stands above the only field in it.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_exists/Fail_1',
    selector: 'output',
    reason: 'An `<output>` says what came of something; HTML asks for no label.',
  },
  {
    engine: 'ibm',
    rule: 'input_autocomplete_valid/fail_incorrect',
    selector: '[type="email"][autocomplete="username"]',
    reason: 'HTML allows `username` on an e-mail field since 2021; the engine’s table is older.',
  },
  {
    engine: 'ibm',
    rule: 'label_content_exists/Fail_1',
    stories: ['molecules-segmentedcontrol--icons'],
    reason: 'A segment that is an icon alone: its radio button carries the name itself.',
  },
  {
    engine: 'ibm',
    rule: 'label_ref_valid/fail_invalid',
    stories: ['molecules-fileupload--states'],
    reason: 'A read-only upload hides its input, and the label stays as the title of its files.',
  },
  {
    engine: 'ibm',
    rule: 'aria_attribute_redundant/fail_redundant',
    selector: '[role="combobox"][required]',
    reason:
      'With several values the input is `required` only while there are none, but the question is always: hence `aria-required`.',
  },

  // Lists that open: the focus stays in the field or on the list.
  {
    engine: 'ibm',
    rule: 'combobox_active_descendant/Fail_active_not_selected',
    reason:
      'The option the keys are at is not yet the chosen one: `aria-selected` says what is chosen (APG, Select-Only Combobox).',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_exists/fail_no_tabbable',
    selector:
      '[role="listbox"], [role="menu"], [role="radiogroup"], button[tabindex="-1"], [tabindex="-1"]',
    reason:
      'The focus stays in the field, or moves by arrow keys (APG: Combobox, Menu, Radio Group); a radio group whose choices are all disabled has none to give.',
  },
  {
    engine: 'ibm',
    rule: 'aria_child_tabbable/fail_missing_child',
    stories: ['molecules-contextmenu'],
    reason:
      'Opened by a pointer, the menu itself has the focus until an arrow key is pressed (APG, Menu).',
  },
  {
    engine: 'ibm',
    rule: 'aria_child_valid/Fail_invalid_child',
    selector: '[role="menu"]',
    reason:
      'Separators stand in menus (WAI-ARIA 1.3 and the APG’s own examples), and a submenu beside the item that opens it.',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_single/potential_multiple_tabbable',
    stories: ['molecules-treeview--links-and-actions'],
    reason:
      'The actions of a row can be reached by Tab as well, for those who do not know the arrow keys.',
  },
  {
    engine: 'axe',
    rule: 'label-content-name-mismatch',
    stories: ['molecules-treeview--links-and-actions'],
    reason:
      'The tooltip of an action opens in its row, and axe takes its words for those of the row.',
  },
  {
    engine: 'axe',
    rule: 'aria-valid-attr-value/review',
    stories: ['molecules-treeview'],
    reason:
      'Levels deeper than six: some screen readers do not say them. A deep tree has them all the same.',
  },

  // What WAI-ARIA allows since the engine's tables were written, or the engine does not see.
  {
    engine: 'ibm',
    rule: 'aria_attribute_allowed/Fail_1',
    selector: '[aria-description]',
    reason: '`aria-description` is WAI-ARIA 1.3, and read by Chromium, Firefox and WebKit.',
  },
  {
    engine: 'ibm',
    rule: 'aria_descendant_valid/fail_child_explicit_role',
    stories: ['atoms-badge--beside-text'],
    reason: 'A count with a label of its own inside a button is part of the button’s name.',
  },
  {
    engine: 'ibm',
    rule: 'list_structure_proper/Potential_1',
    selector: 'dl:has(> div)',
    reason:
      'HTML groups a term and its description in a `<div>`; the engine only knows them alone.',
  },
  {
    engine: 'ibm',
    rule: 'element_tabbable_role_valid/fail_no_valid_role',
    stories: ['atoms-truncatedtext'],
    reason:
      'Text that is cut off takes the focus so that the keyboard can show the whole of it (WCAG 2.1.1).',
  },
  {
    engine: 'ibm',
    rule: 'element_tabbable_role_valid/fail_invalid_role',
    stories: ['molecules-fileupload--states'],
    reason:
      'A list that scrolls takes the focus so that the keyboard can scroll it (axe asks for it).',
  },
  {
    engine: 'ibm',
    rule: 'text_contrast_sufficient/fail_contrast',
    selector: '[inert], [inert] *',
    stories: ['atoms-skeleton'],
    reason: 'The words under a skeleton are hidden and inert; they only give it its width.',
  },

  // The markup a server sends.
  {
    engine: 'html-validate',
    rule: 'no-redundant-role',
    selector: 'ul[role="list"], li[role="listitem"], ol[role="list"]',
    reason: 'WebKit takes the role of a list away with its bullets; written out, it stays.',
  },
  {
    engine: 'html-validate',
    rule: 'prefer-native-element',
    selector: '[role="progressbar"]',
    reason: 'A native `<progress>` cannot be drawn as a circle; the role comes with its values.',
  },
  {
    engine: 'html-validate',
    rule: 'prefer-native-element',
    stories: ['molecules-banner'],
    reason: 'A banner is a region only where it is not an alert: one element for both roles.',
  },
  {
    engine: 'html-validate',
    rule: 'prefer-native-element',
    selector: 'span[role="list"], span[role="listitem"]',
    stories: ['molecules-tagsfield'],
    reason: 'The tags stand in a control, among phrasing content, where HTML allows no `<ul>`.',
  },
  {
    engine: 'html-validate',
    rule: 'attribute-allowed-values',
    selector: 'form[action^="javascript:"]',
    reason: 'What React sends for a form action until it has hydrated.',
  },
];
