import { CheckIcon } from '../../src/icons/CheckIcon';
import { CloseIcon } from '../../src/icons/CloseIcon';
import type { ComponentPage } from '../ComponentPage';
import { Lines } from './Lines';

/** What to do with a component, beside what not to do. */
export function Advice({ dos, donts }: Pick<ComponentPage, 'dos' | 'donts'>) {
  return (
    <div className="doc-advice">
      <div className="doc-do">
        <h3>
          <CheckIcon /> Do
        </h3>
        <Lines lines={dos} />
      </div>
      <div className="doc-dont">
        <h3>
          <CloseIcon /> Don’t
        </h3>
        <Lines lines={donts} />
      </div>
    </div>
  );
}
