import type { ComponentPage } from '../ComponentPage';
import { DocLink } from './DocLink';
import { pageIdOf } from './docgen';
import { Prose } from './Prose';

/** `Button with an icon` leads to Button; the name of a component that leads nowhere is planned. */
function Name({ children }: { children: string }) {
  const [first = ''] = children.split(' ');
  const page = pageIdOf(first);
  if (page) {
    return (
      <DocLink to={page}>
        <Prose>{children}</Prose>
      </DocLink>
    );
  }
  const planned = /^[A-Z]\w+$/.test(children) && !first.endsWith('Icon');
  return (
    <>
      <Prose>{children}</Prose>
      {planned && <span className="doc-from"> planned</span>}
    </>
  );
}

/** What to use instead of a component, and when. */
export function Alternatives({ of }: { of: ComponentPage['alternatives'] }) {
  return (
    <dl className="doc-alternatives">
      {of.map(({ component, when }) => (
        <div key={component + when}>
          <dt>
            <Name>{component}</Name>
          </dt>
          <dd>
            <Prose>{when}</Prose>
          </dd>
        </div>
      ))}
    </dl>
  );
}
