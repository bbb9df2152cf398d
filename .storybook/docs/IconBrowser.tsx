import { useDeferredValue, useState } from 'react';
import { allIcons } from './allIcons';

/** Every icon; found by what it means, copied by a click or Enter. */
export function IconBrowser() {
  const [query, setQuery] = useState('');
  const [copied, setCopied] = useState('');
  const sought = useDeferredValue(query).toLowerCase().split(/\s+/).filter(Boolean);
  const found = allIcons.filter(({ words }) => sought.every((word) => words.includes(word)));

  const copy = async (module: string) => {
    await navigator.clipboard.writeText(`import { ${module} } from 'entasis/icons/${module}';`);
    setCopied(module);
  };

  return (
    <>
      <div className="doc-search">
        <label htmlFor="icon-search">Search by meaning</label>
        <input
          id="icon-search"
          type="search"
          placeholder="bin, money, statement…"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <output className="doc-from">
          {copied ? `Copied the import line of ${copied}` : `${found.length} icons`}
        </output>
      </div>
      {found.length === 0 && (
        <p className="doc-note">
          Nothing means “{query}” yet. Try another word, or propose the icon.
        </p>
      )}
      <ul className="doc-icons">
        {found.map(({ module, meaning, Drawing }) => (
          <li key={module}>
            <button
              type="button"
              className="doc-icon"
              title={meaning}
              data-copied={copied === module || undefined}
              onClick={() => void copy(module)}
            >
              {Drawing && <Drawing />}
              <span>{copied === module ? 'Copied' : module}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
