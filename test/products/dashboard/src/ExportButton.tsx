import { Button, toast } from 'entasis';
import { ExportIcon } from 'entasis/icons/ExportIcon';
import { useState } from 'react';

/** Stands for the server, which takes a moment to write the file. */
const writeFile = () => new Promise((resolve) => setTimeout(resolve, 200));

export function ExportButton({ label }: { label: string }) {
  const [writing, setWriting] = useState(false);

  async function start() {
    setWriting(true);
    await toast.promise(writeFile(), {
      loading: 'Writing the report…',
      success: `The report for ${label} is ready.`,
      error: 'The report could not be written. Try again.',
    });
    setWriting(false);
  }

  return (
    <Button variant="secondary" icon={<ExportIcon />} loading={writing} onClick={start}>
      Export
    </Button>
  );
}
