import type { FormErrorMessages } from 'entasis';
import type { Claim } from './claims';

export interface Answer {
  claim?: Claim;
  errors?: FormErrorMessages;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Stands for the server: takes a moment, and refuses a second claim to the same work. */
export async function sendClaim(data: FormData, claims: Claim[]): Promise<Answer> {
  await pause();
  const iswc = String(data.get('iswc'));
  const claimant = String(data.get('claimant'));
  const earlier = claims.find((claim) => claim.iswc === iswc && claim.claimant === claimant);
  if (earlier)
    return { errors: { iswc: `${claimant} claims this work already, as ${earlier.id}.` } };
  return {
    claim: {
      id: `C-${20467 + claims.length}`,
      work: String(data.get('work')),
      iswc,
      claimant,
      territory: String(data.get('territory')),
      share: Number(data.get('share')),
      state: 'In review',
      updated: new Date(Date.UTC(2026, 8, 29)),
    },
  };
}
