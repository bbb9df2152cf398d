import type { ComponentChange, PropChange } from '../engine/ComponentChange.ts';
import { closing, drop, opposite, todo } from '../engine/propEdits.ts';
import { values } from '../engine/values.ts';
import { dialogContent } from './dialogContent.ts';
import { takeParts } from './parts.ts';
import { everywhere, missing, requireProp, sides } from './shared.ts';
import { tooltip } from './tooltip.ts';

const opened: Readonly<Record<string, PropChange>> = {
  ...everywhere,
  isOpen: 'open',
  onClose: closing('onOpenChange'),
};

export const overlays: Readonly<Record<string, ComponentChange>> = {
  Modal: {
    to: 'Dialog',
    first: dialogContent,
    props: {
      ...opened,
      isContentPadded: todo('content keeps its distance from the edges'),
      maxHeight: drop,
      maxWidth: todo('use "size": small, medium, large or full'),
    },
  },
  ModalContent: missing('a Dialog has "title", its content and "footer"'),
  Drawer: {
    first: (use) => {
      takeParts(use, 'Drawer');
      use.addDefault('anchor', 'side="inline-start"');
      requireProp(use, 'title', ['aria-label'], 'give it a "title"');
    },
    props: {
      ...opened,
      anchor: values('side', sides),
      hasFixedLayout: drop,
      isBackgroundActive: opposite('modal'),
      parent: drop,
      size: todo('use "size": small, medium or large'),
    },
  },
  DrawerHeader: missing('a Drawer has "title", its content and "footer"'),
  DrawerContent: missing('a Drawer has "title", its content and "footer"'),
  DrawerFooter: missing('a Drawer has "title", its content and "footer"'),
  Tooltip: tooltip,
  Menu: missing('use <Menu trigger={…} items={[…]}>: it opens and closes itself'),
  MenuItemDivider: missing("use <Menu items={[…]}>, in which 'separator' is a line"),
  ExpandCollapse: missing('use <Disclosure label="…">'),
};
