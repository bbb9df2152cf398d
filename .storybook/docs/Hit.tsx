import { allIcons } from './allIcons';
import { CopyButton } from './CopyButton';
import { DocLink } from './DocLink';
import type { Finding } from './findings';
import { firstSentence } from './firstSentence';
import { Prose } from './Prose';
import { records } from './records';
import { Status } from './Status';
import { allTokens } from './tokensOf';
import { TokenValue } from './TokenValue';

/** What tells things of one kind apart at a glance. */
function Glance({ kind, name }: Finding) {
  if (kind === 'Components') {
    const record = records.components[name];
    return record ? <Status status={record.status} /> : null;
  }
  if (kind === 'Tokens') {
    const token = allTokens.find(({ path }) => path === name);
    return token ? <TokenValue token={token} /> : null;
  }
  const Drawing = allIcons.find(({ module }) => kind === 'Icons' && module === name)?.Drawing;
  return Drawing ? <Drawing /> : null;
}

/** One thing that was found. */
export function Hit({ of }: { of: Finding }) {
  return (
    <li className="doc-hit">
      <span className="doc-hit-name">
        <DocLink to={of.to}>{of.name}</DocLink>
        <Glance {...of} />
      </span>
      <span className="doc-from">
        <Prose>{firstSentence(of.description)}</Prose>
      </span>
      {of.copies && <CopyButton text={of.copies} what={of.copies} />}
    </li>
  );
}
