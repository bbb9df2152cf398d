import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** What is shown, in a sentence. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of a page, with a heading people can link to. */
export function Section({ title, lead, children }: SectionProps) {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-');
  return (
    <section className="doc-section">
      <h2 className="doc-heading" id={id}>
        {title}
      </h2>
      {lead && <p className="doc-note">{lead}</p>}
      {children}
    </section>
  );
}
