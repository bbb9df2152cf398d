import changelog from '../../CHANGELOG.md?raw';
import { changesOf } from './changelog';
import { DocLink } from './DocLink';
import { Prose } from './Prose';

/** What the changelog says about a component, the newest release first. */
export function Changes({ of }: { of: string }) {
  const releases = changesOf(of, changelog);
  return (
    <>
      {releases.length === 0 && <p className="doc-note">No release has changed it yet.</p>}
      {releases.map(({ title, changes }) => (
        <div key={title} className="doc-release">
          <h3 className="doc-subheading">{title}</h3>
          <ul className="doc-list">
            {changes.map(({ kind, text }) => (
              <li key={text}>
                {kind === 'Breaking' && <strong className="doc-breaking">Breaking. </strong>}
                <Prose>{text}</Prose>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="doc-note doc-after">
        <DocLink to="guides-what-changed--docs">All that changed</DocLink>
      </p>
    </>
  );
}
