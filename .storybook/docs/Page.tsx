import type { ReactNode } from 'react';
import './docs.css';

interface PageProps {
  /** What kind of page it is, above the title. */
  kicker: string;
  title: string;
  /** What the page is about, in a sentence or two. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A page of the documentation: its title, what it is about, and sections. */
export function Page({ kicker, title, lead, children }: PageProps) {
  return (
    <main className="doc-page" dir="ltr" lang="en">
      <header className="doc-header">
        <p className="doc-kicker">{kicker}</p>
        <h1 className="doc-title">{title}</h1>
        {lead && <div className="doc-lead">{lead}</div>}
      </header>
      {children}
    </main>
  );
}
