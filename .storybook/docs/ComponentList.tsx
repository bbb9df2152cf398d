import { Deprecations } from './Deprecations';
import { DocLink } from './DocLink';
import { pageIdOf, purposeOfNamed, sourcePathOf } from './docgen';
import { firstSentence } from './firstSentence';
import { Prose } from './Prose';
import { figmaOf, records, type ComponentRecord } from './records';
import { Section } from './Section';
import { Status } from './Status';
import { Table } from './Table';

const LAYERS = { Atoms: /^(atoms|icons)/, Molecules: /^molecules/, Organisms: /^organisms/ };

const all = Object.entries(records.components);

const purpose = (name: string) => firstSentence(purposeOfNamed(name)[0] ?? '');

function cellsOf(name: string, record: ComponentRecord) {
  const figma = figmaOf(record);
  return [
    <DocLink key="name" to={pageIdOf(name) ?? ''}>
      {name}
    </DocLink>,
    <Prose key="purpose">{purpose(name)}</Prose>,
    <Status key="status" status={record.status} />,
    record.since,
    record.accessibilityReviewed ?? '–',
    'url' in figma ? (
      <a key="figma" href={figma.url}>
        Figma
      </a>
    ) : (
      '–'
    ),
  ];
}

const counts = () => {
  const of = (status: ComponentRecord['status']) =>
    all.filter(([, record]) => record.status === status).length;
  const reviewed = all.filter(([, record]) => record.accessibilityReviewed !== null).length;
  const drawn = all.filter(([, record]) => 'url' in figmaOf(record)).length;
  return [
    { name: 'Components', count: all.length },
    { name: 'Stable', count: of('stable') },
    { name: 'Preview', count: of('preview') },
    { name: 'Deprecated', count: of('deprecated') },
    { name: 'Reviewed by a person', count: reviewed },
    { name: 'In Figma', count: drawn },
  ];
};

/** Every component with what is recorded of it. */
export function ComponentList() {
  return (
    <>
      <dl className="doc-counts">
        {counts().map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {Object.entries(LAYERS).map(([layer, folder]) => {
        const members = all.filter(([name]) => folder.test(sourcePathOf(name) ?? ''));
        return (
          members.length > 0 && (
            <Section key={layer} title={layer}>
              <Table
                label={layer}
                columns={['Name', 'What it is for', 'Status', 'Release', 'Reviewed', 'Design']}
                rows={members.map(([name, record]) => ({
                  key: name,
                  cells: cellsOf(name, record),
                }))}
              />
            </Section>
          )
        );
      })}
      <Section title="Deprecated">
        <Deprecations />
      </Section>
    </>
  );
}
