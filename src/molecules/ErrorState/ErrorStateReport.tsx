'use client';

import { useRef, useState } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { CheckIcon } from '../../icons/CheckIcon';
import { CopyIcon } from '../../icons/CopyIcon';
import { errorStateCopied, errorStateCopy, errorStateReport, useMessages } from '../../locale';
import * as styles from './ErrorState.styles';

const english = { errorStateCopied, errorStateCopy, errorStateReport };

interface ErrorStateReportProps {
  reportId: string;
}

/** The id of a report, and a button that copies it; where pages may not copy, it selects it. */
export function ErrorStateReport({ reportId }: ErrorStateReportProps) {
  const message = useMessages(english);
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(reportId);
      setCopied(true);
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
    }
  }

  return (
    <div className={styles.report}>
      {message('errorStateReport')}
      <code ref={code} className={styles.id}>
        {reportId}
      </code>
      <IconButton
        size="small"
        label={message('errorStateCopy')}
        icon={copied ? <CheckIcon /> : <CopyIcon />}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      />
      <output className={styles.announcement}>{copied && message('errorStateCopied')}</output>
    </div>
  );
}
