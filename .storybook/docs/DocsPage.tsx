import { Controls, DocsContext, Unstyled, useOf } from '@storybook/addon-docs/blocks';
import { use } from 'react';
import type { ComponentPage } from '../ComponentPage';
import { Advice } from './Advice';
import { Alternatives } from './Alternatives';
import { Changes } from './Changes';
import {
  elementOf,
  nameOf,
  partsOf,
  propsOf,
  purposeOf,
  purposeOfNamed,
  sourcePathOf,
} from './docgen';
import { Deprecations, deprecationsIn } from './Deprecations';
import { Example } from './Example';
import { Facts } from './Facts';
import { Fold } from './Fold';
import { Keyboard } from './Keyboard';
import { Lines } from './Lines';
import { Page } from './Page';
import { PropsTable } from './PropsTable';
import { Prose } from './Prose';
import { records } from './records';
import { Section } from './Section';
import { Tokens } from './Tokens';
import { tokensOf } from './tokensOf';

/** The page of a component: what its stories, its source, its `page` parameter and its record say. */
export function DocsPage() {
  const { componentStories } = use(DocsContext);
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const page = preparedMeta.parameters.page as ComponentPage | undefined;
  const component: unknown = preparedMeta.component;
  const name = nameOf(component) ?? preparedMeta.title.replace(/.*\//, '');
  const [kicker = '', ...rest] = preparedMeta.title.split('/');
  const [lead, ...limits] = purposeOf(component);
  const [playground, ...examples] = componentStories().map(({ id }) => ({
    id,
    of: csfFile.stories[id]?.moduleExport,
  }));
  const element = elementOf(name);
  const [, folder = name] = sourcePathOf(name)?.split('/') ?? [];
  const tokens = tokensOf(folder);
  const going = deprecationsIn(folder);
  const subpath = sourcePathOf(name)?.startsWith('icons/') ? 'entasis/icons/Icon' : 'entasis';
  const record = records.components[name];

  return (
    <Unstyled>
      <Page
        kicker={kicker}
        title={rest.join(' / ') || name}
        lead={
          <>
            {lead && (
              <p>
                <Prose>{lead}</Prose>
              </p>
            )}
            {limits.map((paragraph) => (
              <p key={paragraph} className="doc-limits">
                <Prose>{paragraph}</Prose>
              </p>
            ))}
            {record && (
              <Facts importLine={`import { ${name} } from '${subpath}';`} record={record} />
            )}
          </>
        }
      >
        {going.length > 0 && (
          <Section title="Deprecated">
            <Deprecations of={going} />
          </Section>
        )}
        {playground && (
          <Section title="Try it">
            <Example of={playground.of} primary />
            <Fold className="doc-controls" summary="Change its props">
              <Controls of={playground.of} />
            </Fold>
          </Section>
        )}
        {examples.length > 0 && (
          <Section title="Examples">
            {examples.map((example) => (
              <Example key={example.id} of={example.of} />
            ))}
          </Section>
        )}
        {page && (
          <>
            {page.alternatives.length > 0 && (
              <Section title="When to use another component">
                <Alternatives of={page.alternatives} />
              </Section>
            )}
            <Section title="Do and don’t">
              <Advice dos={page.dos} donts={page.donts} />
            </Section>
            <Section title="Keyboard">
              <Keyboard of={page.keyboard} />
            </Section>
            <Section title="Accessibility">
              <Lines lines={page.accessibility} />
            </Section>
          </>
        )}
        <Section
          title="Props"
          lead={
            element && (
              <Prose>{`It also takes every attribute of \`<${element}>\`; \`className\`, \`style\`, \`ref\` and \`data-*\` arrive too.`}</Prose>
            )
          }
        >
          <PropsTable of={name} props={propsOf(name, component)} />
        </Section>
        {partsOf(name).map((part) => (
          <Section
            key={part}
            title={`Props of ${part}`}
            lead={<Prose>{purposeOfNamed(part).join(' ')}</Prose>}
          >
            <PropsTable of={part} props={propsOf(part)} />
          </Section>
        ))}
        {tokens.length > 0 && (
          <Section title="Tokens used" lead="Read from its style file.">
            <Tokens of={tokens} />
          </Section>
        )}
        <Section title="What changed">
          <Changes of={name} />
        </Section>
      </Page>
    </Unstyled>
  );
}
