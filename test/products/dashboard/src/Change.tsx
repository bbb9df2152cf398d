import { FormatNumber, Text } from 'entasis';
import { TrendDownIcon } from 'entasis/icons/TrendDownIcon';
import { TrendUpIcon } from 'entasis/icons/TrendUpIcon';

const signed = { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;

/** How much more or less than before: the sign says it, the arrow and the colour support it. */
export function Change({ value, of }: { value: number; of?: string }) {
  return (
    <Text tone={value < 0 ? 'danger' : 'success'} tabular className="change">
      {value < 0 ? <TrendDownIcon /> : <TrendUpIcon />}
      <FormatNumber value={value} options={signed} />
      {of && <span className="of"> on {of}</span>}
    </Text>
  );
}
