import type { ReactElement } from 'react';
import { Button, Stack, Text, TextField } from 'entasis';

/** The same page twice: of bare elements, and of ours. */
export interface Scenario {
  name: string;
  plain: () => ReactElement;
  entasis: () => ReactElement;
}

const times = (count: number, item: (index: number) => ReactElement) => (
  <div>{Array.from({ length: count }, (_, index) => item(index))}</div>
);

const nested = (depth: number, wrap: (inner: ReactElement) => ReactElement): ReactElement =>
  depth === 0 ? <i /> : wrap(nested(depth - 1, wrap));

export const scenarios: Scenario[] = [
  {
    name: '1,000 Buttons',
    plain: () =>
      times(1000, (index) => (
        <button key={index} type="button" className="button">
          Save changes
        </button>
      )),
    entasis: () => times(1000, (index) => <Button key={index}>Save changes</Button>),
  },
  {
    name: '1,000 Texts',
    plain: () =>
      times(1000, (index) => (
        <span key={index} className="text">
          48 claims
        </span>
      )),
    entasis: () => times(1000, (index) => <Text key={index}>48 claims</Text>),
  },
  {
    name: '500 nested Stacks',
    plain: () =>
      times(50, (index) => (
        <section key={index}>
          {nested(10, (inner) => (
            <div className="stack">{inner}</div>
          ))}
        </section>
      )),
    entasis: () =>
      times(50, (index) => (
        <section key={index}>
          {nested(10, (inner) => (
            <Stack gap={2}>{inner}</Stack>
          ))}
        </section>
      )),
  },
  {
    name: '300 TextFields',
    plain: () =>
      times(300, (index) => (
        <div key={index} className="field">
          <label htmlFor={`field-${index}`}>Title</label>
          <input id={`field-${index}`} type="text" />
        </div>
      )),
    entasis: () => times(300, (index) => <TextField key={index} label="Title" />),
  },
];
