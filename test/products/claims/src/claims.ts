export const states = ['Agreed', 'In review', 'Conflict', 'Withdrawn'] as const;
export type ClaimState = (typeof states)[number];

export const toneOf = {
  Agreed: 'success',
  'In review': 'accent',
  Conflict: 'danger',
  Withdrawn: 'neutral',
} as const satisfies Record<ClaimState, string>;

/** What one publisher says it owns of a musical work. */
export interface Claim {
  id: string;
  work: string;
  iswc: string;
  claimant: string;
  territory: string;
  /** Per cent of the work. */
  share: number;
  state: ClaimState;
  /** When it was last touched, in UTC. */
  updated: Date;
}

export const claimants = [
  'Meridian Songs',
  'Oriel Publishing',
  'Northlight Music',
  'Aegean Rights',
  'Casa Fontana',
  'Kestrel & Rowe',
];

export const territories = ['World', 'European Union', 'Greece, Cyprus', 'Japan', 'Latin America'];

const titles = [
  'Harbour at Dusk',
  'Paper Lanterns',
  'Seven Bridges (Live)',
  'Θάλασσα πλατιά',
  'Blue Hour',
  'Leave the Porch Light On',
  'Ithaka',
  'Under the Plane Tree',
  'Slow Train to Larissa',
  'Ferry Song',
  'Sombra y sal',
  'A Room in Valparaíso',
  'Chalk and Salt',
  'The Cartographer',
  'Vienna, Twice',
  'Half a Moon over Kobe',
  'Night Market',
  'Olive Groves',
  'Letters from Trieste',
  'Common Ground',
  'Kites over Porto',
  'Low Tide',
  'Μικρή πατρίδα',
  'Amber',
  'Nine Minutes Past',
  'Winter Wheat',
  'Cicadas',
  'The Long Way Round',
  'Saffron',
  'Two Lighthouses',
  'Northbound',
  'Glass Orchard',
  'Rain on Tin',
  'Marble and Dust',
  'Every Other Sunday',
  'Compass Rose',
  'Silver Birches',
  'Borrowed Time',
  'Quiet Carriage',
  'Fig Tree',
  'Old Harbour Road',
  'Cadence',
  'Evening Post',
  'Cobalt',
  'Thin Ice',
  'First Swallow',
  'What the Sea Keeps',
];

const order: ClaimState[] = ['Agreed', 'In review', 'Agreed', 'Conflict', 'Agreed', 'In review'];
const shares = [62.5, 50, 33.33, 100, 25, 12.5, 75];

/** The newest first. */
export const firstClaims: Claim[] = titles.map((work, index) => ({
  id: `C-${20467 - index * 7}`,
  work,
  iswc: `T-30${index % 10}.${448 + index * 11}.${String(219 + index * 16).slice(-3)}-${(index * 7) % 10}`,
  claimant: claimants[(index * 5) % claimants.length]!,
  territory: territories[(index * 3) % territories.length]!,
  share: shares[index % shares.length]!,
  state: index % 17 === 11 ? 'Withdrawn' : order[index % order.length]!,
  updated: new Date(Date.UTC(2026, 8, 28 - Math.floor(index / 2), 9, 30)),
}));
