import { Source, Story, useOf, type Of } from '@storybook/addon-docs/blocks';
import { sentenceCase } from '../sentenceCase';
import { Fold } from './Fold';
import { Prose } from './Prose';
import { useNear } from './useNear';

interface ExampleProps {
  of: Of;
  /** The first one answers to the controls. */
  primary?: boolean;
}

/** A story as it looks, drawn once it comes near, with what it shows above and its code below. */
export function Example({ of, primary = false }: ExampleProps) {
  const { story } = useOf(of, ['story']);
  const [stage, near] = useNear<HTMLDivElement>();
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
      <div className="doc-stage" ref={stage}>
        {near && <Story of={of} __primary={primary} __forceInitialArgs={!primary} />}
      </div>
      <Fold
        className="doc-source"
        summary={
          <>
            Code<span className="doc-hidden"> of {sentenceCase(story.name)}</span>
          </>
        }
      >
        <Source of={of} __forceInitialArgs={!primary} />
      </Fold>
    </article>
  );
}
