import { Button, Card, EmptyState, Pagination, PaginationSize } from 'entasis';
import { SearchIcon } from 'entasis/icons/SearchIcon';
import { ClaimRow } from './ClaimRow';
import type { Claim } from './claims';
import { noFilters, type useClaims } from './useClaims';

type ClaimTableProps = ReturnType<typeof useClaims> & { onWithdraw: (claim: Claim) => void };

export function ClaimTable({ onWithdraw, ...list }: ClaimTableProps) {
  if (list.found.length === 0)
    return (
      <Card padding={8}>
        <EmptyState
          title="No claims match"
          level={2}
          icon={<SearchIcon />}
          actions={
            <Button variant="secondary" onClick={() => list.filter(noFilters)}>
              Show all claims
            </Button>
          }
        >
          Look for fewer words, or in more territories and states.
        </EmptyState>
      </Card>
    );

  return (
    <>
      <Card padding={0} className="sheet">
        <table>
          <caption>Claims, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">Work</th>
              <th scope="col" className="wide">
                Claimant
              </th>
              <th scope="col" className="wide">
                Territory
              </th>
              <th scope="col" className="number">
                Share
              </th>
              <th scope="col" className="wide">
                State
              </th>
              <th scope="col" className="wide number">
                Updated
              </th>
              <th scope="col">
                <span className="unseen">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.shown.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} onWithdraw={onWithdraw} />
            ))}
          </tbody>
        </table>
      </Card>
      <Pagination
        page={list.page}
        onPageChange={list.setPage}
        pageSize={list.pageSize}
        total={list.found.length}
      >
        <PaginationSize value={list.pageSize} sizes={[10, 25, 50]} onValueChange={list.resize} />
      </Pagination>
    </>
  );
}
