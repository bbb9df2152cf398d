import { Button, SearchField, Select, Tag, Text } from 'entasis';
import { FilterClearIcon } from 'entasis/icons/FilterClearIcon';
import { states, territories } from './claims';
import { noFilters, type ClaimFilters } from './useClaims';

interface ClaimFilterBarProps {
  filters: ClaimFilters;
  found: number;
  total: number;
  onFilter: (filters: Partial<ClaimFilters>) => void;
}

const everywhere = { value: '', label: 'Everywhere' };

export function ClaimFilterBar({ filters, found, total, onFilter }: ClaimFilterBarProps) {
  const filtered = filters.query !== '' || filters.states.length > 0 || filters.territory !== '';
  return (
    <search className="filters">
      <SearchField
        label="Search"
        placeholder="Title, ISWC or claimant"
        shortcut="/"
        value={filters.query}
        onValueChange={(query) => onFilter({ query })}
        className="query"
      />
      <Select
        label="Territory"
        options={[everywhere, ...territories.map((value) => ({ value, label: value }))]}
        value={filters.territory}
        placeholder="Everywhere"
        onValueChange={(territory) => onFilter({ territory })}
        className="territory"
      />
      <div className="states">
        <div role="group" aria-label="State" className="tags">
          {states.map((state) => (
            <Tag
              key={state}
              label={state}
              selected={filters.states.includes(state)}
              onSelectedChange={(selected) =>
                onFilter({
                  states: states.filter((one) =>
                    one === state ? selected : filters.states.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
        <Text role="status" size="small" tone="subtle" tabular>
          {filtered ? `${found} of ${total} claims` : `${total} claims`}
        </Text>
        {filtered && (
          <Button
            variant="quiet"
            size="small"
            icon={<FilterClearIcon />}
            onClick={() => onFilter(noFilters)}
          >
            Clear filters
          </Button>
        )}
      </div>
    </search>
  );
}
