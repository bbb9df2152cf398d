import { Button, Dialog, TextField } from 'entasis';
import { useState } from 'react';

export function NewClaim({ onClaim }) {
  const [open, setOpen] = useState(false);

  function submit(event) {
    event.preventDefault();
    onClaim(Object.fromEntries(new FormData(event.currentTarget)));
    setOpen(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="New claim"
      description="Others with a claim to the work are told about it."
      trigger={<Button>New claim</Button>}
    >
      <form onSubmit={submit}>
        <TextField label="Work" name="work" required />
        <TextField label="Share" name="share" defaultValue="100" suffix="%" />
        <Button type="submit">Send claim</Button>
      </form>
    </Dialog>
  );
}
