import {
  Avatar,
  FormatDate,
  FormatNumber,
  IconButton,
  Link,
  Menu,
  StatusLabel,
  Text,
  toast,
} from 'entasis';
import { CopyIcon } from 'entasis/icons/CopyIcon';
import { DeleteIcon } from 'entasis/icons/DeleteIcon';
import { MoreIcon } from 'entasis/icons/MoreIcon';
import { PanelIcon } from 'entasis/icons/PanelIcon';
import { toneOf, type Claim } from './claims';
import { navigate } from './useAddress';

interface ClaimRowProps {
  claim: Claim;
  onWithdraw: (claim: Claim) => void;
}

const percent = { style: 'unit', unit: 'percent', maximumFractionDigits: 2 } as const;

export function ClaimRow({ claim, onWithdraw }: ClaimRowProps) {
  const { id, work, iswc, claimant, territory, share, state, updated } = claim;
  const href = `?claim=${id}`;
  const withdrawn = state === 'Withdrawn';
  return (
    <tr>
      <th scope="row">
        <Link href={href} variant="standalone" tone="neutral">
          {work}
        </Link>
        <Text variant="code" size="small" tone="subtle" className="line">
          {iswc}
        </Text>
        <span className="narrow line">
          <StatusLabel tone={toneOf[state]}>{state}</StatusLabel>
        </span>
      </th>
      <td className="wide">
        <span className="party">
          <Avatar name={claimant} shape="square" size="small" alt="" />
          {claimant}
        </span>
      </td>
      <td className="wide">{territory}</td>
      <td className="number">
        <FormatNumber value={share} options={percent} />
      </td>
      <td className="wide">
        <StatusLabel tone={toneOf[state]}>{state}</StatusLabel>
      </td>
      <td className="wide number">
        <FormatDate value={updated} />
      </td>
      <td className="actions">
        <Menu
          trigger={<IconButton size="small" label={`Actions for ${work}`} icon={<MoreIcon />} />}
          items={[
            { label: 'Open', icon: <PanelIcon />, onSelect: () => navigate(href) },
            {
              label: 'Copy ISWC',
              icon: <CopyIcon />,
              onSelect: () => {
                void navigator.clipboard.writeText(iswc);
                toast('The ISWC is on the clipboard.');
              },
            },
            'separator',
            {
              label: 'Withdraw…',
              icon: <DeleteIcon />,
              tone: 'danger',
              disabledReason: withdrawn ? 'It is withdrawn already.' : undefined,
              onSelect: () => onWithdraw(claim),
            },
          ]}
        />
      </td>
    </tr>
  );
}
