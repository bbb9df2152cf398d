import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { Button, SearchField } from '../../src';
import { find } from './findings';
import { Hit } from './Hit';
import { Section } from './Section';

/** As many of one kind as a reader takes in; whoever wants another writes one more letter. */
const MOST = 8;

const examples = ['dropdown', 'modal', 'gap', 'danger', 'bin', 'right to left'];

/** Searches components, guides, tokens and icons; arrow keys walk through what is found, Enter opens it. */
export function Search() {
  const [query, setQuery] = useState('');
  const groups = find(useDeferredValue(query));
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);

  function walk(event: KeyboardEvent) {
    const links = [...(results.current?.querySelectorAll<HTMLElement>('.doc-hit a') ?? [])];
    const inField = event.target === input.current;
    const here = links.findIndex((link) => link.closest('li')?.contains(event.target as Node));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      (links[Math.min(here + step, links.length - 1)] ?? input.current)?.focus();
    } else if (event.key === 'Enter' && inField) links[0]?.click();
    else if (event.key === 'Escape' && !inField) input.current?.focus();
  }

  return (
    // The keys are those of the field and of the links in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={walk}>
      <search>
        <SearchField
          label="Search"
          description="Components, guides, tokens and icons. Arrow keys walk through what is found, Enter opens it."
          ref={input}
          size="large"
          shortcut="/"
          value={query}
          onValueChange={setQuery}
        />
      </search>
      <output className="doc-found">
        {query && (count === 1 ? '1 result' : `${count} results`)}
      </output>
      {!query && (
        <div className="doc-tries">
          {examples.map((example) => (
            <Button
              key={example}
              variant="secondary"
              size="small"
              onClick={() => {
                setQuery(example);
                input.current?.focus();
              }}
            >
              {example}
            </Button>
          ))}
        </div>
      )}
      {query && count === 0 && (
        <p className="doc-note">
          Nothing is called “{query}” here. Try another word for it, or propose it in an issue.
        </p>
      )}
      <div ref={results}>
        {groups.map(({ kind, found }) => (
          <Section key={kind} title={kind}>
            <ul className="doc-hits">
              {found.slice(0, MOST).map((finding) => (
                <Hit key={finding.id} of={finding} />
              ))}
            </ul>
            {found.length > MOST && (
              <p className="doc-note doc-after">{`The best ${MOST} of ${found.length}.`}</p>
            )}
          </Section>
        ))}
      </div>
    </div>
  );
}
