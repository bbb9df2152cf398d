import { Source, Story, useOf, type Of } from '@storybook/addon-docs/blocks';
import { useState } from 'react';
import { sentenceCase } from '../sentenceCase';
import { Prose } from './Prose';

interface ExampleProps {
  of: Of;
  /** The first one answers to the controls. */
  primary?: boolean;
}

/** A story as it looks, with what it shows above and its code below. */
export function Example({ of, primary = false }: ExampleProps) {
  const { story } = useOf(of, ['story']);
  // Setting the code in colours takes longer than the story, and few people open it.
  const [opened, setOpened] = useState(false);
  const description: unknown = story.parameters.docs?.description?.story;
  return (
    <article className="doc-example">
      {!primary && (
        <h3 className="doc-subheading" id={`example-${story.id}`}>
          {sentenceCase(story.name)}
        </h3>
      )}
      {typeof description === 'string' && (
        <p className="doc-note">
          <Prose>{description}</Prose>
        </p>
      )}
      <div className="doc-stage">
        <Story of={of} __primary={primary} __forceInitialArgs={!primary} />
      </div>
      <details className="doc-source" onToggle={() => setOpened(true)}>
        <summary>
          Code<span className="doc-hidden"> of {sentenceCase(story.name)}</span>
        </summary>
        {opened && <Source of={of} __forceInitialArgs={!primary} />}
      </details>
    </article>
  );
}
