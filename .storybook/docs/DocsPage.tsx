import { Controls, DocsContext, Unstyled, useOf } from '@storybook/addon-docs/blocks';
import { use } from 'react';
import { CheckIcon } from '../../src/icons/CheckIcon';
import { CloseIcon } from '../../src/icons/CloseIcon';
import type { ComponentPage } from '../ComponentPage';
import { CopyButton } from './CopyButton';
import { elementOf, isBuilt, nameOf, propsOf, purposeOf, sourcePathOf } from './docgen';
import { Example } from './Example';
import { Page } from './Page';
import { Prose } from './Prose';
import { Section } from './Section';
import { Table } from './Table';
import { tokensOf } from './tokensOf';
import { TokenValue } from './TokenValue';

const STATUS = {
  stable: 'Stable',
  preview: 'Preview: it may change in any release',
  deprecated: 'Deprecated: it goes with the next major',
};

/** The page of a component: what its stories, its source and its `page` parameter say. */
export function DocsPage() {
  const { componentStories } = use(DocsContext);
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const page = preparedMeta.parameters.page as ComponentPage | undefined;
  const component: unknown = preparedMeta.component;
  const name = nameOf(component) ?? preparedMeta.title.replace(/.*\//, '');
  const [kicker = '', ...rest] = preparedMeta.title.split('/');
  const [lead, ...limits] = purposeOf(component);
  const stories = componentStories().map(({ id }) => ({
    id,
    of: csfFile.stories[id]?.moduleExport,
  }));
  const [playground, ...examples] = stories;
  const props = propsOf(name, component);
  const element = elementOf(name);
  const tokens = tokensOf(name);
  const subpath = sourcePathOf(name)?.startsWith('icons/') ? 'entasis/icons/Icon' : 'entasis';
  const importLine = `import { ${name} } from '${subpath}';`;

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
            <div className="doc-facts">
              {page && (
                <span className="doc-status" data-status={page.status}>
                  {STATUS[page.status]}
                </span>
              )}
              <span className="doc-import">
                <code>{importLine}</code>
                <CopyButton text={importLine} what="import line" />
              </span>
            </div>
          </>
        }
      >
        {playground && (
          <Section title="Try it">
            <Example of={playground.of} primary />
            <details className="doc-controls">
              <summary>Change its props</summary>
              <Controls of={playground.of} />
            </details>
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
                <dl className="doc-alternatives">
                  {page.alternatives.map(({ component: other, when }) => (
                    <div key={other + when}>
                      <dt>
                        <Prose>{other}</Prose>
                        {!isBuilt(other.split(' ')[0] ?? '') && (
                          <span className="doc-from"> planned</span>
                        )}
                      </dt>
                      <dd>
                        <Prose>{when}</Prose>
                      </dd>
                    </div>
                  ))}
                </dl>
              </Section>
            )}
            <Section title="Do and don’t">
              <div className="doc-advice">
                <div className="doc-do">
                  <h3>
                    <CheckIcon /> Do
                  </h3>
                  <ul>
                    {page.dos.map((line) => (
                      <li key={line}>
                        <Prose>{line}</Prose>
                      </li>
                    ))}
                  </ul>
                </div>
                <div className="doc-dont">
                  <h3>
                    <CloseIcon /> Don’t
                  </h3>
                  <ul>
                    {page.donts.map((line) => (
                      <li key={line}>
                        <Prose>{line}</Prose>
                      </li>
                    ))}
                  </ul>
                </div>
              </div>
            </Section>
            <Section title="Keyboard">
              {typeof page.keyboard === 'string' ? (
                <p className="doc-note">
                  <Prose>{page.keyboard}</Prose>
                </p>
              ) : (
                <Table
                  label="Keyboard"
                  columns={['Keys', 'What they do']}
                  rows={page.keyboard.map(({ keys, action }) => ({
                    key: keys.join() + action,
                    cells: [
                      <span key="keys" className="doc-keys">
                        {keys.map((key) => (
                          <kbd key={key} className="doc-key">
                            {key}
                          </kbd>
                        ))}
                      </span>,
                      <Prose key="action">{action}</Prose>,
                    ],
                  }))}
                />
              )}
            </Section>
            <Section title="Accessibility">
              <ul className="doc-list">
                {page.accessibility.map((line) => (
                  <li key={line}>
                    <Prose>{line}</Prose>
                  </li>
                ))}
              </ul>
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
          <Table
            label="Props"
            columns={['Name', 'Type', 'Default', 'Meaning']}
            rows={props.map((prop) => ({
              key: prop.name,
              cells: [
                <span key="name" className="doc-prop">
                  <code>{prop.name}</code>
                  {prop.required && <span className="doc-required">required</span>}
                </span>,
                <code key="type" className="doc-type">
                  {prop.type}
                </code>,
                <code key="default" className="doc-default">
                  {prop.fallback ?? '–'}
                </code>,
                <span key="meaning">
                  <Prose>{prop.description}</Prose>
                  {prop.from && <span className="doc-from"> From {prop.from}.</span>}
                </span>,
              ],
            }))}
          />
        </Section>
        {tokens.length > 0 && (
          <Section title="Tokens used" lead="Read from its style file.">
            <details className="doc-tokens" open={tokens.length <= 16}>
              <summary>{tokens.length === 1 ? '1 token' : `${tokens.length} tokens`}</summary>
              <Table
                label="Tokens used"
                columns={['Token', 'Value', 'Meaning']}
                rows={tokens.map((token) => ({
                  key: token.path,
                  cells: [
                    <code key="path" className="doc-type">
                      {token.path}
                    </code>,
                    <TokenValue key="value" token={token} />,
                    <Prose key="meaning">{token.description ?? ''}</Prose>,
                  ],
                }))}
              />
            </details>
          </Section>
        )}
        {page && (
          <Section title="Design">
            <p className="doc-note">
              {'url' in page.figma ? (
                <a href={page.figma.url}>Open in Figma</a>
              ) : (
                <>Figma: {page.figma.missing}</>
              )}
            </p>
          </Section>
        )}
      </Page>
    </Unstyled>
  );
}
