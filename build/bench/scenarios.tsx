import type { ReactElement } from 'react';
import {
  Accordion,
  Avatar,
  Badge,
  Button,
  Checkbox,
  Combobox,
  Menu,
  ProgressBar,
  Select,
  Stack,
  Switch,
  Tabs,
  Text,
  TextField,
  Tooltip,
} from 'entasis';

/** The same page twice: of bare elements, and of ours. */
export interface Scenario {
  name: string;
  plain: () => ReactElement;
  entasis: () => ReactElement;
}

const societies = ['AEPI', 'BUMA', 'GEMA', 'PRS', 'SACEM', 'SGAE', 'SIAE', 'STIM'];
const options = societies.map((value) => ({ value, label: value }));
const parts = ['Work', 'Writers', 'Shares', 'Claims', 'History'];
const actions = societies.map((label) => ({ label }));
const tabs = parts.map((label) => ({ value: label, label, content: label }));
const sections = parts.map((label) => ({ id: label, label, content: label }));

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
    name: '1,000 Badges',
    plain: () =>
      times(1000, (index) => (
        <span key={index} className="badge">
          48
        </span>
      )),
    entasis: () => times(1000, (index) => <Badge key={index} count={48} />),
  },
  {
    name: '500 Avatars',
    plain: () =>
      times(500, (index) => (
        <span key={index} className="avatar" role="img" aria-label="Clara Schumann">
          CS
        </span>
      )),
    entasis: () => times(500, (index) => <Avatar key={index} name="Clara Schumann" />),
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
    name: '500 Checkboxes',
    plain: () =>
      times(500, (index) => (
        <label key={index} className="choice">
          <input type="checkbox" className="checkbox" />
          Exclusive rights
        </label>
      )),
    entasis: () => times(500, (index) => <Checkbox key={index} label="Exclusive rights" />),
  },
  {
    name: '500 Switches',
    plain: () =>
      times(500, (index) => (
        <label key={index} className="choice">
          <input type="checkbox" role="switch" className="switch" />
          Exclusive rights
        </label>
      )),
    entasis: () => times(500, (index) => <Switch key={index} label="Exclusive rights" />),
  },
  {
    name: '500 Progress bars',
    plain: () =>
      times(500, (index) => (
        <progress key={index} className="progress" value={40} max={100} aria-label="Matched" />
      )),
    entasis: () => times(500, (index) => <ProgressBar key={index} value={40} label="Matched" />),
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
  {
    name: '200 closed Selects',
    plain: () =>
      times(200, (index) => (
        <div key={index} className="field">
          <label htmlFor={`select-${index}`}>Society</label>
          <select id={`select-${index}`}>
            {societies.map((society) => (
              <option key={society}>{society}</option>
            ))}
          </select>
        </div>
      )),
    entasis: () => times(200, (index) => <Select key={index} label="Society" options={options} />),
  },
  {
    name: '100 Comboboxes',
    plain: () =>
      times(100, (index) => (
        <div key={index} className="field">
          <label htmlFor={`combobox-${index}`}>Society</label>
          <input id={`combobox-${index}`} type="text" role="combobox" aria-expanded="false" />
          <button type="button" className="button" aria-label="Show">
            ⌄
          </button>
        </div>
      )),
    entasis: () =>
      times(100, (index) => <Combobox key={index} label="Society" options={options} />),
  },
  {
    name: '500 Tooltips',
    plain: () =>
      times(500, (index) => (
        <button key={index} type="button" className="button">
          Save changes
        </button>
      )),
    entasis: () =>
      times(500, (index) => (
        <Tooltip key={index} content="Writes a new version">
          <Button>Save changes</Button>
        </Tooltip>
      )),
  },
  {
    name: '200 closed Menus',
    plain: () =>
      times(200, (index) => (
        <button key={index} type="button" className="button" aria-haspopup="menu">
          Register with
        </button>
      )),
    entasis: () =>
      times(200, (index) => (
        <Menu key={index} trigger={<Button>Register with</Button>} items={actions} />
      )),
  },
  {
    name: '100 Tabs of 5',
    plain: () =>
      times(100, (index) => (
        <div key={index}>
          <div className="tabs" role="tablist" aria-label="Parts">
            {parts.map((part, place) => (
              <button
                key={part}
                type="button"
                className="tab"
                id={`tab-${index}-${part}`}
                role="tab"
                aria-selected={place === 0}
                tabIndex={place === 0 ? 0 : -1}
              >
                {part}
              </button>
            ))}
          </div>
          <div role="tabpanel" aria-labelledby={`tab-${index}-${parts[0]}`}>
            {parts[0]}
          </div>
        </div>
      )),
    entasis: () => times(100, (index) => <Tabs key={index} label="Parts" items={tabs} />),
  },
  {
    name: '100 Accordions of 5',
    plain: () =>
      times(100, (index) => (
        <div key={index}>
          {parts.map((part) => (
            <details key={part} className="details">
              <summary>{part}</summary>
              {part}
            </details>
          ))}
        </div>
      )),
    entasis: () => times(100, (index) => <Accordion key={index} items={sections} />),
  },
];
