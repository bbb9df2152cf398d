import { Button, StatusLabel, TextField } from '../../src';

const THEMES = [
  { title: 'Light', attributes: { 'data-ent-theme': 'light' } },
  { title: 'Dark', attributes: { 'data-ent-theme': 'dark' } },
  { title: 'High contrast', attributes: { 'data-ent-theme': 'high-contrast' } },
] as const;

/** The same corner of a product in three themes at once: they nest, so all of them show. */
export function Specimen({ dir }: { dir: 'ltr' | 'rtl' }) {
  return (
    <div className="doc-specimens" dir={dir}>
      {THEMES.map(({ title, attributes }) => (
        <section key={title} className="doc-specimen" aria-label={title} {...attributes}>
          <p className="doc-specimen-title">{title}</p>
          <TextField label="Share of Manos Hadjidakis" defaultValue="62.5" suffix="%" />
          <p className="doc-specimen-states">
            <StatusLabel tone="success">Registered</StatusLabel>
            <StatusLabel tone="danger">In conflict</StatusLabel>
          </p>
          <p className="doc-specimen-states">
            <Button size="small">Approve claim</Button>
            <Button size="small" variant="secondary">
              Compare
            </Button>
          </p>
        </section>
      ))}
    </div>
  );
}
