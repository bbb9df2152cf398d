import {
  drop,
  items,
  listedIn,
  propertiesOf,
  todo,
  type ComponentChange,
  type PropChange,
} from '../engine/changes.ts';
import { bare, outcomes, staticValue } from '../engine/syntax.ts';
import type { Use } from '../engine/Use.ts';
import { optionKeys } from './choices.ts';
import { field, missing, requireProp } from './shared.ts';

/** `status` said which kind of hint stands below; each kind is a prop of its own. */
const status: PropChange = (use, attribute) => {
  const expression = use.expression(attribute);
  const states = expression
    ? outcomes(expression).map((outcome) => ({ outcome, keys: propertiesOf(outcome) }))
    : [];
  const kinds = states.map(({ keys }) =>
    keys ? staticValue(keys.get('type')!)?.value : undefined,
  );
  const [first] = states;
  if (
    !expression ||
    !first ||
    states.some(({ keys }, index) => !keys?.has('type') || !kinds[index])
  ) {
    use.todo('"status" is now "error", "description" or "readOnly"', attribute);
    return;
  }
  const { module } = use;
  if (states.length === 1) {
    const hint = first.keys?.get('hintMessage');
    const name = kinds[0] === 'error' ? 'error' : 'description';
    use.remove(attribute);
    if (kinds[0] === 'read-only') use.add('readOnly', 'readOnly');
    if (!hint) {
      if (kinds[0] === 'error') use.todo('say what is wrong in "error"');
      return;
    }
    const text = staticValue(hint)?.value;
    if (typeof text === 'string' && !text.includes('"')) use.add(name, `${name}="${text}"`);
    else use.add(name, `${name}={`, hint, '}');
    return;
  }
  // A condition: an error in some cases, and no hint in the others.
  const isSimple = states.every(({ keys }, index) =>
    kinds[index] === 'error'
      ? keys?.has('hintMessage')
      : kinds[index] === 'normal' && !keys?.has('hintMessage'),
  );
  if (!isSimple) {
    use.todo('"status" is now "error", "description" and "readOnly"', attribute);
    return;
  }
  use.rename(attribute, 'error');
  const whole = bare(expression);
  const message = states.length === 2 ? first.keys?.get('hintMessage') : undefined;
  // `error ? error : undefined` is `error`.
  if (
    message &&
    whole.type === 'ConditionalExpression' &&
    module.codeOf(whole.test) === module.codeOf(message)
  ) {
    module.edits.replace(expression.start, expression.end, module.codeOf(message));
    return;
  }
  for (const { outcome, keys } of states) {
    const hint = keys?.get('hintMessage');
    module.edits.replace(outcome.start, outcome.end, hint ? module.codeOf(hint) : 'undefined');
  }
};

const text = { ...field, status };

const multi = ['tags', 'onMultiValueDelete', 'onMultiValueClearAll'];

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

const select: ComponentChange = {
  to: (use) =>
    use.static('isSearchable') === false && use.static('isMulti') !== true ? 'Select' : 'Combobox',
  asValue: 'Combobox',
  first: chosen,
  props: {
    ...text,
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
      if (list && typeof optionsChange === 'function') optionsChange(use, attribute);
    },
  },
};

const optionsChange = items('options', optionKeys);

export const fields: Readonly<Record<string, ComponentChange>> = {
  TextField: {
    to: (use) =>
      use.static('isMulti') === true
        ? 'TagsField'
        : use.static('type') === 'password'
          ? 'PasswordField'
          : 'TextField',
    asValue: 'TextField',
    props: {
      ...text,
      isMulti: drop,
      mask: todo('make a mask by textMask(), or use one of ours, such as isrcMask'),
      type: (use, attribute) => {
        const type = use.static('type');
        if (type === 'password' || type === 'text') use.remove(attribute);
        else if (type === 'number') use.todo('use <NumberField>', attribute);
      },
      ...Object.fromEntries(
        multi.map((name) => [name, todo('a TagsField has "value" and "onValueChange"')]),
      ),
    },
  },
  NumberField: {
    props: {
      ...text,
      formatOptions: 'format',
      hasStepper: 'stepper',
      maxValue: 'max',
      minValue: 'min',
      onChange: (use, attribute) => {
        use.rename(attribute, 'onValueChange');
        use.todo('an empty field is `null`', attribute);
      },
    },
  },
  TextArea: {
    props: {
      ...text,
      isResizeEnabled: drop,
      maxCharacters: (use, attribute) => {
        use.rename(attribute, 'maxLength');
        use.add('counter', 'counter');
      },
    },
  },
  Search: {
    to: 'SearchField',
    first: (use) => requireProp(use, 'label', ['aria-label', 'placeholder'], 'give it a "label"'),
    props: {
      ...text,
      filterConfig: todo('put a <Select> beside it'),
      onClear: todo('clearing calls "onValueChange" with an empty text'),
    },
  },
  Select: select,
  Label: {
    props: {
      hasError: drop,
      isAnimated: drop,
      isRequired: 'required',
      label: (use, attribute) => {
        if (!use.attributeToContent(attribute, 'Label'))
          use.todo('its words are its content', attribute);
      },
      size: drop,
    },
  },
  TextInputBase: missing('use <Field>, which labels any control'),
  MultiTextFieldBase: missing('use <TagsField>'),
  StatefulSelect: missing('use <Combobox> or <Select>: without "value" they keep their own state'),
};
