import type { PropChange } from '../engine/ComponentChange.ts';
import { propertiesOf } from '../engine/objects.ts';
import { bare, outcomes, staticValue } from '../engine/syntax.ts';

/** `status` said which kind of hint stands below; each kind is a prop of its own. */
export const status: PropChange = (use, attribute) => {
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
    use.addValue(name, hint);
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
