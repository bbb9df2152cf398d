import { CopyButton } from './CopyButton';
import { figmaOf, sinceOf, type ComponentRecord } from './records';
import { Status } from './Status';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

interface FactsProps {
  /** The line that imports the component. */
  importLine: string;
  record: ComponentRecord;
}

/** What is recorded of a component: how far it may be relied on, since when, who has looked at it. */
export function Facts({ importLine, record }: FactsProps) {
  const figma = figmaOf(record);
  const { accessibilityReviewed: reviewed, alsoCalled } = record;
  return (
    <>
      <div className="doc-facts">
        <Status status={record.status} long />
        <span className="doc-import">
          <code>{importLine}</code>
          <CopyButton text={importLine} what="import line" />
        </span>
      </div>
      <dl className="doc-record">
        <div>
          <dt>Release</dt>
          <dd>{sinceOf(record)}</dd>
        </div>
        <div>
          <dt>Accessibility</dt>
          <dd>
            {reviewed
              ? `Reviewed by a person on ${day.format(new Date(reviewed))}`
              : 'Checked by machines on every change; not yet reviewed by a person'}
          </dd>
        </div>
        <div>
          <dt>Design</dt>
          <dd>{'url' in figma ? <a href={figma.url}>Open in Figma</a> : figma.missing}</dd>
        </div>
        {alsoCalled.length > 0 && (
          <div>
            <dt>Also called</dt>
            <dd>{alsoCalled.join(', ')}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
