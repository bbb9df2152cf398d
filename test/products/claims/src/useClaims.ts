import { useState } from 'react';
import { firstClaims, type Claim, type ClaimState } from './claims';

export interface ClaimFilters {
  query: string;
  states: ClaimState[];
  territory: string;
}

export const noFilters: ClaimFilters = { query: '', states: [], territory: '' };

/** The claims of the list, those of them that the filters leave, and the page of those that is shown. */
export function useClaims() {
  const [claims, setClaims] = useState(firstClaims);
  const [filters, setFilters] = useState(noFilters);
  const [page, setPage] = useState(1);
  const [pageSize, setPageSize] = useState(10);
  const found = claims.filter((claim) => passes(claim, filters));

  return {
    claims,
    found,
    filters,
    page,
    pageSize,
    shown: found.slice((page - 1) * pageSize, page * pageSize),
    setPage,
    filter(next: Partial<ClaimFilters>) {
      setFilters((before) => ({ ...before, ...next }));
      setPage(1);
    },
    resize(next: number) {
      setPage(Math.floor(((page - 1) * pageSize) / next) + 1);
      setPageSize(next);
    },
    add(claim: Claim) {
      setClaims((before) => [claim, ...before]);
      setPage(1);
    },
    change(id: string, state: ClaimState) {
      setClaims((before) => before.map((claim) => (claim.id === id ? { ...claim, state } : claim)));
    },
  };
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function passes(claim: Claim, { query, states, territory }: ClaimFilters) {
  const words = plain(`${claim.work} ${claim.iswc} ${claim.claimant}`);
  return (
    words.includes(plain(query.trim())) &&
    (states.length === 0 || states.includes(claim.state)) &&
    (territory === '' || claim.territory === territory)
  );
}
