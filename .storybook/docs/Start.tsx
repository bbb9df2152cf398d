import type { ReactNode } from 'react';
import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { SegmentedControl } from '../../src';
import { directionFor } from '../globals';
import { DocLink } from './DocLink';
import { Specimen } from './Specimen';

const MODES = [
  {
    name: 'theme',
    label: 'Theme',
    options: [
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      { value: 'high-contrast', label: 'High contrast' },
    ],
  },
  {
    name: 'density',
    label: 'Density',
    options: [
      { value: 'comfortable', label: 'Comfortable' },
      { value: 'compact', label: 'Compact' },
    ],
  },
  {
    name: 'direction',
    label: 'Direction of text',
    options: [
      { value: 'ltr', label: 'Left to right' },
      { value: 'rtl', label: 'Right to left' },
    ],
  },
] as const;

const setMode = (name: string, value: string) =>
  addons.getChannel().emit(UPDATE_GLOBALS, { globals: { [name]: value } });

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="doc-step-card">
      <h2>{title}</h2>
      {children}
    </li>
  );
}

/** How a designer reviews a change, on one screen. */
export function Start({ globals }: { globals: Record<string, string> }) {
  const direction = directionFor(globals);
  // Where the theme is the system's, none of them is chosen.
  const chosen: Record<string, string> = { ...globals, direction };
  return (
    <>
      <ol className="doc-steps">
        <Step title="See what changed">
          <p>
            Open the visual report of the pull request: the check <b>Design QA</b> keeps it. Each
            story that looks different stands there as it was, as it is, and what differs.
          </p>
          <p>
            On your own machine:{' '}
            <code className="doc-code doc-code-short">npm run test:visual</code>
          </p>
        </Step>
        <Step title="Look at it in every mode">
          <p>
            The toolbar above the canvas changes them, and so do these. Then make the window narrow.
          </p>
          <div className="doc-modes">
            {MODES.map(({ name, label, options }) => (
              <SegmentedControl
                key={name}
                label={label}
                size="small"
                options={[...options]}
                value={chosen[name] ?? ''}
                onValueChange={(value) => setMode(name, value)}
              />
            ))}
          </div>
        </Step>
        <Step title="Compare it with the design">
          <p>
            Every component’s page leads to its frame in Figma, or says why there is none. Rest,
            hover, focus, pressed and disabled stand side by side in the story “States”.
          </p>
          <p>
            <DocLink to="guides-components--components">All components, and what is drawn</DocLink>
          </p>
        </Step>
        <Step title="Say yes, or say no">
          <p>
            <b>Yes:</b> approve the pull request. Whoever made the change accepts its pictures with{' '}
            <code className="doc-code doc-code-short">npm run visual:approve</code> and commits them
            with it.
          </p>
          <p>
            <b>No:</b> request changes there, with the name of the story and the mode. Nobody
            reviews the code before you have said yes.
          </p>
        </Step>
      </ol>
      <Specimen dir={direction} />
      <nav className="doc-ways" aria-label="Other ways in">
        <DocLink to="guides-search--search">Search</DocLink>
        <DocLink to="guides-getting-started--docs">Build with it</DocLink>
        <DocLink to="guides-contributing--docs">Contribute</DocLink>
        <DocLink to="guides-what-changed--docs">What changed</DocLink>
        <DocLink to="guides-decisions--docs">Why it is as it is</DocLink>
      </nav>
    </>
  );
}
