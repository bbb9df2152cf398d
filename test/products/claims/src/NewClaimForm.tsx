import {
  Form,
  iswcMask,
  NumberField,
  Select,
  Stack,
  TextArea,
  TextField,
  type FormErrorMessages,
} from 'entasis';
import { useState } from 'react';
import { claimants, territories, type Claim } from './claims';
import { sendClaim } from './sendClaim';

interface NewClaimFormProps {
  id: string;
  claims: Claim[];
  onDirty: () => void;
  onSending: (sending: boolean) => void;
  onClaim: (claim: Claim) => void;
}

const options = (values: string[]) => values.map((value) => ({ value, label: value }));

export function NewClaimForm({ id, claims, onDirty, onSending, onClaim }: NewClaimFormProps) {
  const [errors, setErrors] = useState<FormErrorMessages>();

  async function send(data: FormData) {
    onSending(true);
    const answer = await sendClaim(data, claims);
    onSending(false);
    setErrors(answer.errors);
    if (answer.claim) onClaim(answer.claim);
  }

  return (
    <Form id={id} action={send} errors={errors ?? null} onInput={onDirty} hideSummary>
      <Stack gap={4}>
        <TextField label="Work" name="work" autoComplete="off" required />
        <TextField
          label="ISWC"
          name="iswc"
          description="As on the registration of the work."
          mask={iswcMask}
          required
        />
        <div className="pair">
          <NumberField
            label="Share"
            name="share"
            format={{ style: 'unit', unit: 'percent', maximumFractionDigits: 2 }}
            min={0.01}
            max={100}
            required
          />
          <Select
            label="Territory"
            name="territory"
            options={options(territories)}
            defaultValue="World"
          />
        </div>
        <Select label="Claimant" name="claimant" options={options(claimants)} required />
        <TextArea
          label="Basis"
          name="basis"
          description="Such as the contract."
          rows={2}
          optional
        />
      </Stack>
    </Form>
  );
}
