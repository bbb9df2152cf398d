import { createElement } from 'react';
import { exceptions, type Exception } from '../../test/a11y/exceptions';
import { DocLink } from './DocLink';
import { Prose } from './Prose';
import { records } from './records';
import { Section } from './Section';
import { Table } from './Table';

const ENGINES = {
  axe: { title: 'axe', on: 'Asked of every story in every theme and both directions.' },
  ibm: { title: 'IBM Equal Access', on: 'Asked of every story, by the rules for WCAG 2.2.' },
  'html-validate': { title: 'html-validate', on: 'Asked of the markup a server sends.' },
};

/** The stories of a component, or one story, of which an exception holds. */
function Place({ of }: { of: string }) {
  // The checks name a story after its file; the page of Icon stands among the atoms.
  const to = of.replace(/^icons-/, 'atoms-');
  const [component = '', story] = to.split('--');
  const id = component.replace(/^\w+-/, '');
  const name = Object.keys(records.components).find((known) => known.toLowerCase() === id) ?? id;
  return (
    <DocLink to={story ? to : `${to}--docs`}>
      {story ? `${name}: ${story.replaceAll('-', ' ')}` : name}
    </DocLink>
  );
}

function Where({ stories, selector }: Exception) {
  return (
    <>
      {stories?.map((story) => (
        <span key={story} className="doc-place">
          <Place of={story} />
        </span>
      )) ?? 'Every story'}
      {selector && <span className="doc-from"> on elements like </span>}
      {selector && <code className="doc-code">{selector}</code>}
    </>
  );
}

/** Some names are longer than a phone is wide: they break where their words end. */
function Rule({ name }: { name: string }) {
  const [first, ...rest] = name.split(/(?<=[/_])/);
  const parts = rest.flatMap((part) => [createElement('wbr'), part]);
  return createElement('code', null, first, ...parts);
}

/** Everything the accessibility checks let pass, and why. */
export function Exceptions() {
  return Object.entries(ENGINES).map(([engine, { title, on }]) => (
    <Section key={engine} title={title} lead={on}>
      <Table
        label={`What ${title} is not asked`}
        columns={['Rule', 'Where', 'Why it is no fault']}
        rows={exceptions
          .filter((exception) => exception.engine === engine)
          .map((exception) => ({
            key: exception.rule + exception.selector + exception.stories?.join(),
            cells: [
              <Rule key="rule" name={exception.rule} />,
              <Where key="where" {...exception} />,
              <Prose key="why">{exception.reason}</Prose>,
            ],
          }))}
      />
    </Section>
  ));
}
