import type { PropEdit } from './ComponentChange.ts';
import { bare, staticValue } from './syntax.ts';

/** The prop goes away: what it did is the default now, or is no longer needed. */
export const drop: PropEdit = (use, attribute) => use.remove(attribute);

/** The prop goes away where its value is written out and has been taken account of; else a person decides. */
export const settled =
  (message: string): PropEdit =>
  (use, attribute) => {
    if (use.static(String(attribute.name.name)) === undefined) use.todo(message, attribute);
    else use.remove(attribute);
  };

/** The prop stays, and a person decides. */
export const todo =
  (message: string): PropEdit =>
  (use, attribute) =>
    use.todo(message, attribute);

/** `onClose` becomes `name`, which is told whether it is open now. */
export const closing =
  (name: string): PropEdit =>
  (use, attribute) => {
    const expression = use.expression(attribute);
    if (!expression) return;
    const handler = bare(expression);
    use.rename(attribute, name);
    const { edits } = use.module;
    if (handler.type === 'ArrowFunctionExpression' && handler.params.length === 0) {
      const head = use.module.text.indexOf(')', handler.start) + 1;
      if (handler.body.type !== 'BlockStatement' && !handler.async) {
        edits.replace(handler.start, head, '(open)');
        edits.insert(handler.body.start, '!open && ');
        return;
      }
    }
    const call = handler.type === 'Identifier' || handler.type === 'MemberExpression';
    edits.insert(expression.start, call ? '(open) => !open && ' : '(open) => !open && (');
    edits.insert(expression.end, call ? '()' : ')()');
  };

/** A prop that was true when the new one is false. */
export const opposite =
  (name: string): PropEdit =>
  (use, attribute) => {
    const expression = use.expression(attribute);
    const known = attribute.value ? expression && staticValue(expression)?.value : true;
    if (known !== undefined) {
      if (known) use.replace(attribute, name, `${name}={false}`);
      else use.remove(attribute);
      return;
    }
    use.rename(attribute, name);
    if (!expression) return;
    use.module.edits.insert(expression.start, '!(');
    use.module.edits.insert(expression.end, ')');
  };
