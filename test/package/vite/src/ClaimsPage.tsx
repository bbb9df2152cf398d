import { Button, formatNumber, Text } from 'entasis';
import { ExportIcon } from 'entasis/icons/ExportIcon';
import { useState } from 'react';
import { firstClaims, type Claim } from './claims';
import { countRender } from './countRender';
import { NewClaim } from './NewClaim';
import { ThemeToggle } from './ThemeToggle';

const tones = { Agreed: 'success', 'In review': 'warning', Conflict: 'danger' } as const;

export function ClaimsPage() {
  countRender('ClaimsPage');
  const [claims, setClaims] = useState(firstClaims);
  return (
    <>
      <header className="bar">
        <strong className="brand">Tessera Rights</strong>
        <nav aria-label="Main">
          <a href="#claims" aria-current="page">
            Claims
          </a>
          <a href="#works">Works</a>
          <a href="#statements">Statements</a>
        </nav>
        <ThemeToggle />
      </header>
      <main>
        <div className="heading">
          <div>
            <h1>Claims</h1>
            <Text tone="subtle">Who claims which share of a work, and where.</Text>
          </div>
          <div className="actions">
            <Button variant="secondary" icon={<ExportIcon />}>
              Export
            </Button>
            <NewClaim onClaim={(claim) => setClaims((before) => [claim, ...before])} />
          </div>
        </div>
        <div className="card">
          <table>
            <thead>
              <tr>
                <th>Work</th>
                <th>Claimant</th>
                <th>Territory</th>
                <th className="number">Share</th>
                <th>Status</th>
                <th>
                  <span className="hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => (
                <ClaimRow key={claim.identifier} {...claim} />
              ))}
            </tbody>
          </table>
        </div>
      </main>
    </>
  );
}

function ClaimRow({ work, identifier, claimant, territory, share, status }: Claim) {
  countRender('ClaimRow');
  return (
    <tr>
      <td>
        <Text variant="label">{work}</Text>
        <br />
        <Text variant="code" size="small" tone="subtle">
          {identifier}
        </Text>
      </td>
      <td>{claimant}</td>
      <td>{territory}</td>
      <td className="number">
        <Text tabular tone={share > 100 ? 'danger' : 'default'}>
          {formatNumber(share / 100, 'en', { style: 'percent', maximumFractionDigits: 2 })}
        </Text>
      </td>
      <td>
        <Text tone={tones[status]}>{status}</Text>
      </td>
      <td>
        <Button size="small" variant="quiet" className="flush">
          Open
        </Button>
      </td>
    </tr>
  );
}
