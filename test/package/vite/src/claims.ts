/** One claim to a share of a musical work. */
export interface Claim {
  work: string;
  identifier: string;
  claimant: string;
  territory: string;
  share: number;
  status: 'Agreed' | 'In review' | 'Conflict';
}

export const firstClaims: Claim[] = [
  {
    work: 'Harbour at Dusk',
    identifier: 'T-301.448.219-7',
    claimant: 'Meridian Songs',
    territory: 'World',
    share: 62.5,
    status: 'Agreed',
  },
  {
    work: 'Paper Lanterns',
    identifier: 'T-300.914.552-0',
    claimant: 'Oriel Publishing',
    territory: 'European Union',
    share: 50,
    status: 'In review',
  },
  {
    work: 'Seven Bridges (Live)',
    identifier: 'T-302.775.031-4',
    claimant: 'Northlight Music',
    territory: 'Japan',
    share: 112.5,
    status: 'Conflict',
  },
  {
    work: 'Θάλασσα πλατιά',
    identifier: 'T-300.102.887-3',
    claimant: 'Aegean Rights',
    territory: 'Greece, Cyprus',
    share: 100,
    status: 'Agreed',
  },
];
