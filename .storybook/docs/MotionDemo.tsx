import { useState } from 'react';
import { Button } from '../../src';
import { PlayIcon } from '../../src/icons/PlayIcon';
import { Prose } from './Prose';
import type { Token } from './tokensOf';

interface MotionDemoProps {
  /** What is shown side by side: durations with one easing, or easings with one duration. */
  tokens: Token[];
  transition: (token: Token) => string;
}

/** Moves a dot for each token, all at once, so that they can be compared. */
export function MotionDemo({ tokens, transition }: MotionDemoProps) {
  const [there, setThere] = useState(false);
  return (
    <>
      <Button variant="secondary" icon={<PlayIcon />} onClick={() => setThere(!there)}>
        Play
      </Button>
      <div className="doc-lines doc-motion" data-there={there || undefined}>
        {tokens.map((token) => (
          <div key={token.path} className="doc-line">
            <span className="doc-line-name">
              <code className="doc-type">{token.path}</code>
              <span className="doc-from">
                <Prose>{token.description ?? ''}</Prose>
              </span>
            </span>
            <span className="doc-track">
              <span
                className="doc-runner"
                style={{ transition: `inset-inline-start ${transition(token)}` }}
              />
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
