import type { ComponentChange } from '../engine/ComponentChange.ts';
import { attributeToContent } from '../engine/content.ts';
import { drop, settled, todo } from '../engine/propEdits.ts';
import { field } from './field.ts';
import { select } from './select.ts';
import { missing, requireProp } from './shared.ts';

const multi = ['tags', 'onMultiValueDelete', 'onMultiValueClearAll'];

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
      ...field,
      isMulti: settled('use <TagsField> where it holds several'),
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
      ...field,
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
      ...field,
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
      ...field,
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
        if (!attributeToContent(use, attribute)) use.todo('its words are its content', attribute);
      },
      size: drop,
    },
  },
  TextInputBase: missing('use <Field>, which labels any control'),
  MultiTextFieldBase: missing('use <TagsField>'),
  StatefulSelect: missing('use <Combobox> or <Select>: without "value" they keep their own state'),
};
