import { act, screen, waitFor } from '@testing-library/react';
import { Activity, cloneElement, StrictMode, useState, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  Checkbox,
  CheckboxGroup,
  ChoiceCards,
  Combobox,
  FileUpload,
  isrcMask,
  NumberField,
  PasswordField,
  RadioGroup,
  RangeSlider,
  SearchField,
  SegmentedControl,
  Select,
  Slider,
  TagsField,
  TextArea,
  TextField,
} from '../../src';
import { fileOf, transferOf } from '../support/files';

const options = [
  { value: 'gr', label: 'Greece' },
  { value: 'de', label: 'Germany' },
];
const given = { label: 'Given', name: 'given' };
const form = () => document.querySelector('form')!;
const data = () => new FormData(form()).getAll('given');

type Early = (inputs: HTMLInputElement[]) => unknown;

interface Case {
  what: string;
  field: ReactElement<{ onValueChange?: unknown }>;
  early: Early;
  /** What the page is told, and what is sent. */
  value: unknown;
  sent?: unknown[];
}

/** A page whose scripts arrive late: until then, its inputs are the browser's. Returns what renders it again. */
async function arriveLate(field: ReactElement, early: Early) {
  const page = () => (
    <StrictMode>
      <form>{cloneElement(field)}</form>
    </StrictMode>
  );
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page());
  early([...container.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')]);
  const root = await act(async () => hydrateRoot(container, page()));
  onTestFinished(async () => {
    await act(async () => root.unmount());
    container.remove();
  });
  return () => act(async () => root.render(page()));
}

const write =
  (...texts: string[]): Early =>
  (inputs) =>
    texts.forEach((text, at) => {
      inputs[at]!.value = text;
    });
const press =
  (...which: number[]): Early =>
  (inputs) =>
    which.forEach((at) => inputs[at]!.click());

describe('what is done before a page is ready', () => {
  it('is not taken for finished while people are at it', async () => {
    await arriveLate(<NumberField {...given} />, ([input]) => {
      input!.focus();
      input!.value = '1234';
    });
    await act(async () => new Promise((done) => setTimeout(done, 20)));
    expect(screen.getByRole('spinbutton')).toHaveValue('1234');
    expect(data()).toEqual(['1234']);
  });

  it.each<Case>([
    {
      what: 'a number',
      field: <NumberField {...given} />,
      early: write('1,234.5'),
      value: 1234.5,
      sent: ['1234.5'],
    },
    {
      what: 'what is filled in',
      field: <Select {...given} options={options} />,
      early: write('Germany'),
      value: 'de',
    },
    { what: 'a text', field: <TextField {...given} />, early: write('Zorba'), value: 'Zorba' },
    {
      what: 'a text in its form',
      field: <TextField {...given} mask={isrcMask} />,
      early: write('grf018312345'),
      value: 'GR-F01-83-12345',
    },
    {
      what: 'a secret',
      field: <PasswordField {...given} />,
      early: write('Zorba'),
      value: 'Zorba',
    },
    { what: 'a query', field: <SearchField {...given} />, early: write('Zorba'), value: 'Zorba' },
    { what: 'a tag', field: <TagsField {...given} />, early: write('Zorba'), value: ['Zorba'] },
    {
      what: 'a list',
      field: <TagsField {...given} />,
      early: write('Zorba, Dance, '),
      value: ['Zorba', 'Dance'],
    },
    {
      what: 'an option',
      field: <Combobox {...given} options={options} />,
      early: write('Germany'),
      value: 'de',
    },
    { what: 'a place', field: <Slider {...given} />, early: write('30'), value: 30, sent: ['30'] },
    {
      what: 'an end',
      field: <RangeSlider {...given} />,
      early: write('30'),
      value: [30, 100],
      sent: ['30', '100'],
    },
    {
      what: 'ticks',
      field: <CheckboxGroup {...given} options={options} />,
      early: press(0, 1),
      value: ['gr', 'de'],
    },
    {
      what: 'a card',
      field: <ChoiceCards {...given} options={options} defaultValue="gr" />,
      early: press(1),
      value: 'de',
    },
  ])('keeps $what, and tells of it', async ({ field, early, value, sent = [value].flat() }) => {
    const onValueChange = vi.fn();
    const renderAgain = await arriveLate(cloneElement(field, { onValueChange }), early);
    await waitFor(() => expect(data()).toEqual(sent));
    expect(onValueChange).toHaveBeenLastCalledWith(value, expect.anything());
    await renderAgain();
    expect(data()).toEqual(sent);
  });

  it('keeps what a page holds itself', async () => {
    const onCheckedChange = vi.fn();
    function Page() {
      const [agreed, setAgreed] = useState(false);
      const [where, setWhere] = useState('gr');
      return (
        <>
          <Checkbox
            label="I agree"
            checked={agreed}
            onCheckedChange={(checked) => {
              onCheckedChange(checked);
              setAgreed(checked);
            }}
          />
          <RadioGroup {...given} options={options} value={where} onValueChange={setWhere} />
          <output>{`${agreed} ${where}`}</output>
        </>
      );
    }
    await arriveLate(<Page />, press(0, 2));
    expect(await screen.findByText('true de')).toBeVisible();
    expect(screen.getByLabelText('I agree')).toBeChecked();
    expect(screen.getByLabelText('Germany')).toBeChecked();
    expect(onCheckedChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('keeps what is written in two fields that a page holds itself', async () => {
    function Page() {
      const [text, setText] = useState('');
      const [more, setMore] = useState('');
      return (
        <>
          <TextField {...given} value={text} onValueChange={setText} />
          <TextArea label="More" value={more} onValueChange={setMore} />
          <output>{`${text} ${more}`}</output>
        </>
      );
    }
    const renderAgain = await arriveLate(<Page />, ([input]) => {
      document.querySelector('textarea')!.value = 'of 1964';
      input!.value = 'Zorba';
    });
    expect(await screen.findByText('Zorba of 1964', { selector: 'output' })).toBeVisible();
    await renderAgain();
    expect(data()).toEqual(['Zorba']);
  });

  it('is heard once', async () => {
    const onValueChange = vi.fn();
    let mode: 'hidden' | 'visible' = 'visible';
    const Page = () => (
      <Activity mode={mode}>
        <TextField {...given} onValueChange={onValueChange} />
      </Activity>
    );
    const renderAgain = await arriveLate(<Page />, write('Zorba'));
    mode = 'hidden';
    await renderAgain();
    mode = 'visible';
    await renderAgain();
    expect(screen.getByLabelText('Given')).toHaveValue('Zorba');
    expect(onValueChange).toHaveBeenCalledOnce();
  });

  it('keeps the segment that a page holds itself', async () => {
    function Page() {
      const [where, setWhere] = useState('gr');
      return (
        <>
          <SegmentedControl {...given} options={options} value={where} onValueChange={setWhere} />
          <output>{where}</output>
        </>
      );
    }
    await arriveLate(<Page />, press(1));
    expect(await screen.findByText('de')).toBeVisible();
    expect(data()).toEqual(['de']);
  });

  it('goes back where the page does not go along', async () => {
    await arriveLate(<Checkbox label="I agree" checked readOnly />, press(0));
    await waitFor(() => expect(screen.getByLabelText('I agree')).toBeChecked());
  });

  it('keeps a file that is chosen', async () => {
    const onFilesChange = vi.fn();
    const field = <FileUpload {...given} onFilesChange={onFilesChange} />;
    const renderAgain = await arriveLate(field, ([input]) => {
      input!.files = transferOf(fileOf('A.pdf')).files;
    });
    expect(screen.getByText('A.pdf')).toBeVisible();
    expect(onFilesChange).toHaveBeenCalledOnce();
    await renderAgain();
    expect(data()).toEqual([expect.objectContaining({ name: 'A.pdf' })]);
  });

  it('is finished where people have gone on', async () => {
    await arriveLate(<NumberField {...given} />, write('1234.5'));
    await waitFor(() => expect(screen.getByRole('spinbutton')).toHaveValue('1,234.5'));
  });

  it.each([true, false])('opens a list only where people still are (%s)', async (here) => {
    await arriveLate(<Combobox {...given} options={options} />, ([input]) => {
      input!.value = 'Germ';
      if (here) input!.focus();
    });
    const combobox = screen.getByRole('combobox');
    await waitFor(() => expect(combobox).toHaveValue(here ? 'Germ' : ''));
    expect(combobox).toHaveAttribute('aria-expanded', String(here));
  });
});
