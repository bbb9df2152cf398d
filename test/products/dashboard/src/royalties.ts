export const quarters = [
  { value: '2026-q3', label: 'Q3 2026' },
  { value: '2026-q2', label: 'Q2 2026' },
  { value: '2026-q1', label: 'Q1 2026' },
];

/** What came in during one month, in euros. */
export interface Month {
  name: string;
  collected: number;
  distributed: number;
}

export interface Quarter {
  months: Month[];
  /** Against the quarter before. */
  growth: number;
  matched: number;
  openClaims: number;
  overdue: number;
}

export const figures: Record<string, Quarter> = {
  '2026-q3': {
    months: [
      { name: 'July', collected: 1_512_400, distributed: 1_204_900 },
      { name: 'August', collected: 1_387_050, distributed: 1_298_300 },
      { name: 'September', collected: 1_921_730, distributed: 1_022_600 },
    ],
    growth: 0.062,
    matched: 0.934,
    openClaims: 214,
    overdue: 12,
  },
  '2026-q2': {
    months: [
      { name: 'April', collected: 1_404_120, distributed: 1_320_440 },
      { name: 'May', collected: 1_560_900, distributed: 1_498_020 },
      { name: 'June', collected: 1_574_610, distributed: 1_510_800 },
    ],
    growth: -0.018,
    matched: 0.951,
    openClaims: 187,
    overdue: 0,
  },
  '2026-q1': {
    months: [
      { name: 'January', collected: 1_498_300, distributed: 1_490_010 },
      { name: 'February', collected: 1_612_540, distributed: 1_603_220 },
      { name: 'March', collected: 1_512_880, distributed: 1_509_900 },
    ],
    growth: 0.034,
    matched: 0.972,
    openClaims: 163,
    overdue: 3,
  },
};

/** How much of what a source reports is paid out, in euros, and the least share that was agreed. */
export const sources = [
  { name: 'Streaming', collected: 2_604_300, paid: 0.912 },
  { name: 'Broadcast', collected: 1_180_450, paid: 0.787 },
  { name: 'Live and venues', collected: 642_910, paid: 0.554 },
  { name: 'Synchronisation', collected: 393_520, paid: 0.978 },
];

export const territories = [
  { name: 'Germany', society: 'GEMA', collected: 912_480, growth: 0.081 },
  { name: 'United Kingdom', society: 'PRS', collected: 804_110, growth: 0.023 },
  { name: 'United States', society: 'ASCAP, BMI', collected: 777_925, growth: 0.117 },
  { name: 'Greece', society: 'Autodia', collected: 402_360, growth: -0.042 },
  { name: 'France', society: 'SACEM', collected: 388_700, growth: 0.009 },
  { name: 'Japan', society: 'JASRAC', collected: 241_090, growth: -0.013 },
];

export const runs = [
  { name: 'Streaming, August', done: 48_210, of: 48_210, state: 'Paid', tone: 'success' },
  { name: 'Streaming, September', done: 31_480, of: 52_900, state: 'Running', tone: 'accent' },
  { name: 'Broadcast, third quarter', done: 1_204, of: 9_610, state: 'Held', tone: 'warning' },
  { name: 'Live, summer festivals', done: 0, of: 3_455, state: 'Planned', tone: 'neutral' },
] as const;
