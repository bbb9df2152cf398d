import { confirm, toast } from 'entasis';
import type { Claim, ClaimState } from './claims';

/** Asks, withdraws, and offers to take it back. */
export async function withdraw(claim: Claim, change: (id: string, state: ClaimState) => void) {
  const confirmed = await confirm({
    title: 'Withdraw this claim?',
    description: `The other parties to “${claim.work}” are told, and its statements are held.`,
    confirmLabel: 'Withdraw claim',
    cancelLabel: 'Keep claim',
    tone: 'danger',
  });
  if (!confirmed) return;
  change(claim.id, 'Withdrawn');
  toast(`The claim to “${claim.work}” is withdrawn.`, {
    undo: () => change(claim.id, claim.state),
  });
}
