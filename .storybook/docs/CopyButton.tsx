import { useState } from 'react';
import { Button } from '../../src';
import { CheckIcon } from '../../src/icons/CheckIcon';
import { CopyIcon } from '../../src/icons/CopyIcon';

interface CopyButtonProps {
  /** What is copied. */
  text: string;
  /** What it is, in words: "Copy" and this name the button. */
  what: string;
}

/** Copies a line and says so. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={copied ? <CheckIcon /> : <CopyIcon />}
        aria-label={`Copy ${what}`}
        onClick={copy}
      >
        {copied ? 'Copied' : 'Copy'}
      </Button>
      <output className="doc-hidden">{copied ? 'Copied' : ''}</output>
    </>
  );
}
