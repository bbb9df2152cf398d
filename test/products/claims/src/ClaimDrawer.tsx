import { Button, Drawer, FormatDate, Meter, Stack, StatusLabel, Text } from 'entasis';
import { toneOf, type Claim } from './claims';

interface ClaimDrawerProps {
  claim: Claim;
  onClose: () => void;
  onWithdraw: () => void;
}

export function ClaimDrawer({ claim, onClose, onWithdraw }: ClaimDrawerProps) {
  const { id, work, iswc, claimant, territory, share, state, updated } = claim;
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={work}
      description={`Claim ${id} of ${claimant}`}
      footer={
        <>
          <Button
            variant="danger"
            disabledReason={state === 'Withdrawn' ? 'It is withdrawn already.' : undefined}
            onClick={onWithdraw}
          >
            Withdraw
          </Button>
          <Button variant="secondary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <Stack gap={6}>
        <Stack gap={2}>
          <Text variant="label">Share of the work</Text>
          <Meter
            label="Share of the work"
            value={share}
            valueText={`${share} % of 100 %`}
            size="large"
          />
        </Stack>
        <dl className="facts">
          <dt>State</dt>
          <dd>
            <StatusLabel tone={toneOf[state]} variant="tinted">
              {state}
            </StatusLabel>
          </dd>
          <dt>ISWC</dt>
          <dd>
            <Text variant="code">{iswc}</Text>
          </dd>
          <dt>Claimant</dt>
          <dd>{claimant}</dd>
          <dt>Territory</dt>
          <dd>{territory}</dd>
          <dt>Updated</dt>
          <dd>
            <FormatDate value={updated} options={{ dateStyle: 'long' }} />
          </dd>
        </dl>
      </Stack>
    </Drawer>
  );
}
