import type { ComponentChange } from '../engine/ComponentChange.ts';
import { items } from '../engine/objects.ts';
import { drop, todo } from '../engine/propEdits.ts';
import { values } from '../engine/values.ts';
import { everywhere, missing, requireProp } from './shared.ts';

export const navigation: Readonly<Record<string, ComponentChange>> = {
  Tabs: {
    first: (use) => {
      requireProp(use, 'label', ['aria-label'], 'give it a "label": what is divided');
      if (use.children.length > 0) use.todo('what each tab shows is "content" of its item');
    },
    props: {
      ...everywhere,
      items: items('items', { counter: 'badge', id: 'value' }),
      onSelectionChange: 'onValueChange',
      selectedKey: 'value',
    },
  },
  TabPanel: missing('what each tab shows is "content" of its item'),
  TabsContainer: missing('use <Tabs items={[…]}>'),
  TabList: missing('use <Tabs items={[…]}>'),
  Tab: missing('use <Tabs items={[…]}>'),
  TabStepper: missing('use <Stepper steps={[…]}>'),
  Pagination: {
    first: (use) => use.todo('give "total" and "pageSize" in rows: pages follow'),
    props: {
      ...everywhere,
      count: (use, attribute) => {
        use.rename(attribute, 'total');
        use.add('pageSize', 'pageSize={1}');
      },
      isEnhancedPaginationVisible: drop,
      isNextPageDisabled: todo('it follows from "total"'),
      isPrevPageDisabled: drop,
      onChange: 'onPageChange',
    },
  },
  Breadcrumb: {
    to: 'Breadcrumbs',
    props: {
      ...everywhere,
      backTo: todo('write a <Link>'),
      items: items('items', { component: null }),
    },
  },
  TopNavBar: missing('there is no page frame yet: keep this one'),
  Navigation: missing('there is no page frame yet: keep this one'),
};

/** The newer half’s provider, which knew two schemes. */
export const themeProvider: ComponentChange = {
  props: {
    asChild: drop,
    colorScheme: values('theme', { light: 'light', dark: 'dark' }),
  },
};
