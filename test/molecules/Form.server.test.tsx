import { act, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  Checkbox,
  CheckboxGroup,
  ChoiceCards,
  Combobox,
  Form,
  NumberField,
  RadioGroup,
  RangeSlider,
  Select,
  Slider,
  SubmitButton,
  TextArea,
  TextField,
  type FormProps,
} from '../../src';

const options = [
  { value: 'gr', label: 'Greece' },
  { value: 'de', label: 'Germany' },
];

const form = (props: FormProps, children: ReactNode = <TextField label="Title" name="title" />) => (
  <Form {...props}>
    {children}
    <SubmitButton>Save work</SubmitButton>
    <button type="reset">Reset</button>
  </Form>
);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save work' }));
const title = () => screen.getByRole('textbox', { name: 'Title' });
const lines = () => screen.queryAllByRole('listitem').map((line) => line.textContent);

describe('Form, errors of a server', () => {
  const every = {
    title: 'Taken',
    notes: 'Too rude',
    society: 'Not a member',
    territory: 'Not ours',
    role: 'Not yours',
    kinds: 'One too many',
    cards: 'Not these',
    share: 'Too much',
    volume: 'Too loud',
    range: 'Too wide',
  };
  const fields = (
    <>
      <TextField label="Title" name="title" />
      <TextArea label="Notes" name="notes" />
      <Select label="Society" name="society" options={options} />
      <Combobox label="Territory" name="territory" options={options} multiple />
      <RadioGroup label="Role" name="role" options={options} />
      <CheckboxGroup label="Kinds" name="kinds" options={options} />
      <ChoiceCards label="Cards" name="cards" options={options} />
      <NumberField label="Share" name="share" />
      <Slider label="Volume" name="volume" />
      <RangeSlider label="Range" name="range" />
    </>
  );

  it('reach every kind of field by its name', () => {
    render(form({ errors: every }, fields));
    expect(lines()).toEqual([
      'Title: Taken',
      'Notes: Too rude',
      'Society: Not a member',
      'Territory: Not ours',
      'Role: Not yours',
      'Kinds: One too many',
      'Cards: Not these',
      'Share: Too much',
      'Volume: Too loud',
      'Range: Too wide',
    ]);
    for (const text of Object.values(every)) expect(screen.getByText(text)).toBeVisible();
    expect(title()).toHaveAccessibleErrorMessage('Taken');
  });

  it('are there when the server renders the page', () => {
    expect(renderToString(form({ errors: { title: 'Taken' } }))).toContain('Taken');
  });

  it('do not move the focus of people who have submitted nothing', () => {
    render(form({ errors: every }, fields));
    expect(document.body).toHaveFocus();
  });

  it('may be lists, empty or nothing', () => {
    render(
      form(
        { errors: { title: ['Taken.', 'Too short.'], notes: [], society: '', role: null } },
        fields,
      ),
    );
    expect(lines()).toEqual(['Title: Taken. Too short.']);
  });

  it('stand in the summary without a link when there is no such field', () => {
    render(
      form({ errors: { title: 'Taken', 'writers.3': 'Unknown', token: 'Old' } }, [
        <TextField key="title" label="Title" name="title" />,
        <input key="token" type="hidden" name="token" value="1" />,
      ]),
    );
    expect(lines()).toEqual(['Title: Taken', 'Unknown', 'Old']);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('lead to a control that has no field', async () => {
    render(form({ errors: { may: 'You may not' } }, <Checkbox label="I may" name="may" />));
    await userEvent.click(screen.getByRole('link', { name: 'I may: You may not' }));
    expect(screen.getByRole('checkbox')).toHaveFocus();
  });

  it.each([
    ['Title', () => userEvent.type(title(), 'a')],
    [
      'Society',
      async () => {
        await userEvent.click(screen.getByRole('combobox', { name: 'Society' }));
        await userEvent.click(screen.getByRole('option', { name: 'Greece' }));
      },
    ],
    [
      'Territory',
      async () => {
        await userEvent.type(screen.getByRole('combobox', { name: 'Territory' }), 'ger');
        await userEvent.click(await screen.findByRole('option', { name: 'Germany' }));
      },
    ],
    ['Role', () => userEvent.click(screen.getByRole('radio', { name: 'Greece' }))],
    ['Share', () => userEvent.type(screen.getByRole('spinbutton', { name: 'Share' }), '5')],
  ])('go when people change that field, and only there: %s', async (name, change) => {
    const names = ['title', 'society', 'territory', 'role', 'share', 'token'];
    const errors = Object.fromEntries(names.map((key) => [key, 'Wrong']));
    render(
      form({ errors }, [
        <TextField key="title" label="Title" name="title" />,
        <Select key="society" label="Society" name="society" options={options} />,
        <Combobox key="territory" label="Territory" name="territory" options={options} />,
        <RadioGroup key="role" label="Role" name="role" options={options.slice(0, 1)} />,
        <NumberField key="share" label="Share" name="share" />,
      ]),
    );
    expect(lines()).toHaveLength(6);
    await change();
    await waitFor(() => expect(lines()).toHaveLength(5));
    expect(lines()).not.toContain(`${name}: Wrong`);
  });

  it('stay gone while the page renders the same errors anew, and come back with the next answer', async () => {
    function Page() {
      const [typed, setTyped] = useState('');
      return form(
        { errors: { title: 'Taken' }, onSubmit: async (event) => event.preventDefault() },
        <TextField label="Title" name="title" value={typed} onValueChange={setTyped} />,
      );
    }
    render(<Page />);
    await userEvent.type(title(), 'ab');
    await waitFor(() => expect(title()).not.toHaveAttribute('aria-invalid'));
    await waitFor(() => expect(lines()).toEqual([]));
    await save();
    await waitFor(() => expect(title()).toHaveAccessibleErrorMessage('Taken'));
  });

  it('do not keep people from submitting again', async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(form({ errors: { title: 'Taken' }, error: 'Closed', onSubmit }));
    await save();
    await save();
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('take the focus to the first field when they come in answer', async () => {
    function Page() {
      const [errors, setErrors] = useState({});
      const onSubmit: FormProps['onSubmit'] = (event) => {
        event.preventDefault();
        setTimeout(() => setErrors({ title: 'Taken' }));
      };
      return form({ errors, onSubmit });
    }
    render(<Page />);
    await save();
    await waitFor(() => expect(title()).toHaveFocus());
  });

  it('leave the focus where people have gone meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    function Page() {
      const [errors, setErrors] = useState({});
      const action = async () => {
        await promise;
        setErrors({ title: 'Taken' });
      };
      return form({ action, errors }, [
        <TextField key="title" label="Title" name="title" />,
        <TextField key="notes" label="Notes" name="notes" />,
      ]);
    }
    render(<Page />);
    await save();
    await userEvent.click(screen.getByRole('textbox', { name: 'Notes' }));
    await act(async () => resolve());
    await waitFor(() => expect(lines()).toEqual(['Title: Taken']));
    expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveFocus();
  });

  it('are said of the whole by `error`, which gets the focus when no field is wrong', async () => {
    function Page() {
      const [error, setError] = useState('');
      const onSubmit: FormProps['onSubmit'] = (event) => {
        event.preventDefault();
        setError('The server is closed until six.');
      };
      return form({ error, onSubmit });
    }
    render(<Page />);
    await save();
    expect(await screen.findByText('The server is closed until six.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('group', { name: /a problem/ })).toHaveFocus());
  });

  it('are cleared by a reset', async () => {
    render(form({ errors: { title: 'Taken', nobody: 'Wrong' }, error: 'Closed' }));
    await userEvent.click(screen.getByText('Reset'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(title()).not.toHaveAttribute('aria-invalid');
  });

  it('take no notice of names that every object has', () => {
    render(form({ errors: {} }, <TextField label="Title" name="constructor" />));
    expect(title()).not.toHaveAttribute('aria-invalid');
  });
});
