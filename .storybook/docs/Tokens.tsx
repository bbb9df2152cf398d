import { Prose } from './Prose';
import { Table } from './Table';
import type { Token } from './tokensOf';
import { TokenValue } from './TokenValue';

/** Tokens with their values; many of them stay folded. */
export function Tokens({ of }: { of: Token[] }) {
  return (
    <details className="doc-tokens" open={of.length <= 16}>
      <summary>{of.length === 1 ? '1 token' : `${of.length} tokens`}</summary>
      <Table
        label="Tokens used"
        columns={['Token', 'Value', 'Meaning']}
        rows={of.map((token) => ({
          key: token.path,
          cells: [
            <code key="path" className="doc-type">
              {token.path}
            </code>,
            <TokenValue key="value" token={token} />,
            <Prose key="meaning">{token.description ?? ''}</Prose>,
          ],
        }))}
      />
    </details>
  );
}
