import { Button, Dialog, Stack, TextField } from 'entasis';
import { AddIcon } from 'entasis/icons/AddIcon';
import { useState, type SubmitEvent } from 'react';
import type { Claim } from './claims';

export function NewClaim({ onClaim }: { onClaim: (claim: Claim) => void }) {
  const [open, setOpen] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onClaim({
      work: String(data.get('work')),
      identifier: String(data.get('identifier')),
      claimant: 'Meridian Songs',
      territory: 'World',
      share: Number(data.get('share')),
      status: 'In review',
    });
    setOpen(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="New claim"
      description="Others with a claim to the work are told about it."
      trigger={<Button icon={<AddIcon />}>New claim</Button>}
      footer={(close) => (
        <>
          <Button variant="secondary" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" form="new-claim">
            Send claim
          </Button>
        </>
      )}
    >
      <form id="new-claim" onSubmit={submit}>
        <Stack gap={4}>
          <TextField label="Work" name="work" required />
          <TextField
            label="ISWC"
            name="identifier"
            description="Eleven characters, as on the registration."
            required
          />
          <TextField
            label="Share"
            name="share"
            inputMode="decimal"
            pattern="\d+(\.\d+)?"
            suffix="%"
            defaultValue="100"
          />
        </Stack>
      </form>
    </Dialog>
  );
}
