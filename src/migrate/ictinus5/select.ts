import type { ComponentChange } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { items, listedIn } from '../engine/objects.ts';
import { drop, todo } from '../engine/propEdits.ts';
import { bare } from '../engine/syntax.ts';
import { field } from './field.ts';

const optionKeys = {
  helperText: 'description',
  iconProps: null,
  isCreated: null,
  isDisabled: 'disabled',
  options: null,
  tooltipInfo: null,
} as const;

/** Options and the chosen one were objects; values are strings, and what was chosen is found by its value. */
function chosen(use: Use) {
  const selected = use.attribute('selectedOption');
  const change = use.attribute('onChange');
  const list = use.attribute('options');
  const isMultiple = use.static('isMulti') === true;
  const options = list && use.expression(list);
  if (selected) {
    const expression = use.expression(selected);
    use.rename(selected, 'value');
    const isShort = expression && /^[\w.]+$/.test(use.module.codeOf(expression));
    if (expression && isShort)
      use.module.edits.insert(
        expression.end,
        isMultiple ? '?.map(({ value }) => value)' : '?.value ?? null',
      );
    else use.todo('"value" is the value of the option, not the option', selected);
  }
  if (!change) return;
  const handler = use.expression(change);
  const isNamed =
    options &&
    handler &&
    bare(options).type === 'Identifier' &&
    bare(handler).type === 'Identifier';
  use.rename(change, 'onValueChange');
  if (!isNamed) {
    use.todo('it is told the value of the option, not the option', change);
    return;
  }
  const [all, call] = [use.module.codeOf(options), use.module.codeOf(handler)];
  use.module.edits.replace(
    handler.start,
    handler.end,
    isMultiple
      ? `(values) => ${call}(${all}.filter(({ value }) => values.includes(value)))`
      : `(chosen) => ${call}(${all}.find(({ value }) => value === chosen))`,
  );
}

export const select: ComponentChange = {
  to: (use) =>
    use.static('isSearchable') === false && use.static('isMulti') !== true ? 'Select' : 'Combobox',
  asValue: 'Combobox',
  first: chosen,
  props: {
    ...field,
    asyncSearch: todo('give "load": it is asked for options, and answers with a promise'),
    hasHighlightSearch: drop,
    hasSelectAllOption: 'selectAll',
    isAsync: drop,
    isCreatable: todo('give "onCreate": it makes an option of what was typed'),
    isLoading: todo('"load" knows by itself when it is waiting'),
    isMulti: 'multiple',
    isSearchable: drop,
    isVirtualized: drop,
    minCharactersToSearch: 'minCharacters',
    options: (use, attribute) => {
      const expression = use.expression(attribute);
      const list = expression && listedIn(use.module, expression);
      // A list from elsewhere mostly has nothing but values and labels.
      if (list) items('options', optionKeys)(use, attribute);
    },
  },
};
