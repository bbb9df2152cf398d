import { Button, Dialog, toast, useUnsavedChanges } from 'entasis';
import { AddIcon } from 'entasis/icons/AddIcon';
import { useState } from 'react';
import type { Claim } from './claims';
import { NewClaimForm } from './NewClaimForm';

interface NewClaimProps {
  claims: Claim[];
  onClaim: (claim: Claim) => void;
}

export function NewClaim({ claims, onClaim }: NewClaimProps) {
  const [open, setOpen] = useState(false);
  const [dirty, setDirty] = useState(false);
  const [sending, setSending] = useState(false);
  const mayClose = useUnsavedChanges(dirty);

  function change(next: boolean) {
    setOpen(next);
    setDirty(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      onBeforeClose={mayClose}
      title="New claim"
      description="Others with a claim to the work are told about it."
      trigger={<Button icon={<AddIcon />}>New claim</Button>}
      footer={(close) => (
        <>
          <Button variant="secondary" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" form="new-claim" loading={sending}>
            Send claim
          </Button>
        </>
      )}
    >
      <NewClaimForm
        id="new-claim"
        claims={claims}
        onDirty={() => setDirty(true)}
        onSending={setSending}
        onClaim={(claim) => {
          onClaim(claim);
          change(false);
          toast(`The claim to “${claim.work}” was sent.`, { tone: 'success' });
        }}
      />
    </Dialog>
  );
}
