import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  Checkbox,
  Combobox,
  Disclosure,
  Form,
  NumberField,
  RadioGroup,
  Select,
  Stack,
  SubmitButton,
  TextField,
  type FormProps,
} from '../../src';
import { expectNoViolations } from '../support/axe';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const options = [
  { value: 'gr', label: 'Greece' },
  { value: 'de', label: 'Germany' },
];

const work = (
  <Stack gap={4}>
    <TextField label="Title" name="title" required />
    <Select label="Society" name="society" options={options} required />
    <Combobox label="Territory" name="territory" options={options} required />
    <RadioGroup label="Role" name="role" options={options} required />
    <NumberField label="Share" name="share" required min={0} />
    <Checkbox label="I may register it" name="may" required />
  </Stack>
);

const form = (props: FormProps = {}, children: ReactNode = work) => (
  <Form {...props}>
    {children}
    <SubmitButton>Save work</SubmitButton>
    <button type="reset">Reset</button>
  </Form>
);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save work' }));
const summary = () => screen.queryByRole('group', { name: /problem/ });
const title = () => screen.getByRole('textbox', { name: 'Title' });
const lines = () => Array.from(summary()?.querySelectorAll('li') ?? [], (line) => line.textContent);

describe('Form', () => {
  itKeepsTheContract(form());

  it('is a native form', () => {
    const { container } = render(
      form({ action: '/works', method: 'post', autoComplete: 'off', noValidate: true }),
    );
    const element = container.querySelector('form')!;
    expect(element.action).toMatch(/\/works$/);
    expect(element.method).toBe('post');
    expect(element.noValidate).toBe(true);
  });
});

describe('Form, native validation', () => {
  it('sums up what is wrong in the order of the form, in the words of its fields', async () => {
    const onSubmit = vi.fn();
    const { container } = render(form({ onSubmit }));
    expect(summary()).toBeNull();
    await save();
    expect(await screen.findByText('There are 6 problems')).toBeVisible();
    expect(lines()).toEqual([
      'Title: Fill in this field',
      'Society: Choose an option',
      'Territory: Choose an option',
      'Role: Choose an option',
      'Share: Fill in this field',
      'I may register it: Required',
    ]);
    expect(onSubmit).not.toHaveBeenCalled();
    await expectNoViolations(container);
  });

  it('puts the focus into the first field that is wrong', async () => {
    render(form());
    await save();
    await screen.findByText('There are 6 problems');
    expect(title()).toHaveFocus();
  });

  it('puts it on the summary when asked to, each time', async () => {
    render(form({ focusOnError: 'summary' }));
    await save();
    await waitFor(() => expect(summary()).toHaveFocus());
    await save();
    await waitFor(() => expect(summary()).toHaveFocus());
  });

  it.each([
    ['Title', () => title()],
    ['Society', () => screen.getByRole('combobox', { name: 'Society' })],
    ['Territory', () => screen.getByRole('combobox', { name: 'Territory' })],
    ['Role', () => screen.getByRole('radio', { name: 'Greece' })],
    ['Share', () => screen.getByRole('spinbutton', { name: 'Share' })],
    ['I may register it', () => screen.getByRole('checkbox')],
  ])('leads from its line to the control people use: %s', async (name, control) => {
    render(form());
    await save();
    await userEvent.click(await screen.findByRole('link', { name: new RegExp(`^${name}: `) }));
    expect(control()).toHaveFocus();
  });

  it('opens what hides a control, and leads there', async () => {
    render(
      form(
        {},
        <Disclosure label="More">
          <Disclosure label="Still more">
            <TextField label="Title" name="title" required />
          </Disclosure>
        </Disclosure>,
      ),
    );
    await save();
    await waitFor(() => expect(title()).toHaveFocus());
    for (const details of document.querySelectorAll('details')) details.open = false;
    await userEvent.click(screen.getByRole('link', { name: /^Title: / }));
    await waitFor(() => expect(title()).toHaveFocus());
  });

  it('announces how much is wrong, and leaves the list to those who go there', async () => {
    render(form());
    await save();
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert.textContent.trim()).toBe('There are 6 problems'));
  });

  it('lets go of a line as soon as its field is right, and goes with the last', async () => {
    render(
      form(
        {},
        <>
          <TextField label="Title" name="title" required />
          <Checkbox label="I may register it" required />
        </>,
      ),
    );
    await save();
    await screen.findByText('There are 2 problems');
    await userEvent.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(lines()).toEqual(['Title: Fill in this field']));
    await userEvent.type(title(), 'Zorba');
    await waitFor(() => expect(summary()).toBeNull());
  });

  it.each(['summary', 'Title', 'Writer'])(
    'keeps the focus in the form when %s goes away with it',
    async (place) => {
      function Work() {
        const [known, setKnown] = useState('');
        return form(
          { focusOnError: 'summary' },
          <>
            <TextField label="Title" value={known} onValueChange={setKnown} required />
            <TextField label="Writer" value={known} onValueChange={setKnown} required />
            <button type="button" onClick={() => setKnown('Zorba')}>
              Look it up
            </button>
          </>,
        );
      }
      render(<Work />);
      await save();
      await waitFor(() => expect(summary()).toHaveFocus());
      if (place !== 'summary') screen.getByRole('link', { name: new RegExp(place) }).focus();
      fireEvent.click(screen.getByText('Look it up'));
      await waitFor(() => expect(summary()).toBeNull());
      expect(title()).toHaveFocus();
    },
  );

  it('takes the focus of a line that goes', async () => {
    function Work() {
      const [known, setKnown] = useState('');
      return form(
        {},
        <>
          <TextField label="Title" required />
          <TextField label="Writer" value={known} onValueChange={setKnown} required />
          <button type="button" onClick={() => setKnown('Zorba')}>
            Look it up
          </button>
        </>,
      );
    }
    render(<Work />);
    await save();
    (await screen.findByRole('link', { name: /Writer/ })).focus();
    fireEvent.click(screen.getByText('Look it up'));
    await waitFor(() => expect(lines()).toEqual(['Title: Fill in this field']));
    expect(summary()).toHaveFocus();
  });

  it('sums up what is wrong outside, too', async () => {
    render(
      <>
        {form({ id: 'work' }, null)}
        <TextField label="Title" name="title" form="work" required />
      </>,
    );
    await save();
    await waitFor(() => expect(lines()).toEqual(['Title: Fill in this field']));
    expect(title()).toHaveFocus();
  });

  it('lets go of the line of a field that stands outside, and of what the server said of it', async () => {
    render(
      <>
        {form(
          { id: 'work', errors: { society: 'Unknown' } },
          <TextField label="Writer" name="writer" required />,
        )}
        <TextField label="Title" name="title" form="work" required />
        <RadioGroup label="Role" name="role" options={options} form="work" required />
        <Select label="Society" name="society" options={options} form="work" defaultValue="gr" />
      </>,
    );
    await save();
    await screen.findByText('There are 4 problems');
    const named = () => lines().map((line) => line.split(':')[0]);
    expect(named()).toEqual(['Writer', 'Title', 'Role', 'society']);
    await userEvent.type(title(), 'Zorba');
    await waitFor(() => expect(named()).toEqual(['Writer', 'Role', 'society']));
    await userEvent.click(screen.getByRole('radio', { name: 'Germany' }));
    await waitFor(() => expect(named()).toEqual(['Writer', 'society']));
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.click(screen.getByRole('option', { name: 'Germany' }));
    await waitFor(() => expect(named()).toEqual(['Writer']));
  });

  it('does not count what nobody has been told yet', async () => {
    render(form({}, <TextField label="Title" name="title" required defaultValue="A" />));
    await userEvent.clear(title());
    expect(summary()).toBeNull();
  });

  it('follows fields that come and go while it is open', async () => {
    function Writers() {
      const [more, setMore] = useState(true);
      return form(
        {},
        <>
          <TextField label="Title" name="title" required />
          {more && <TextField label="Writer" name="writer" required />}
          <button type="button" onClick={() => setMore(!more)}>
            Toggle
          </button>
        </>,
      );
    }
    render(<Writers />);
    await save();
    await screen.findByText('There are 2 problems');
    await userEvent.click(screen.getByText('Toggle'));
    await waitFor(() => expect(lines()).toEqual(['Title: Fill in this field']));
    await userEvent.click(screen.getByText('Toggle'));
    await save();
    await screen.findByText('There are 2 problems');
  });

  it('does not take a field for the value of another that is called like it', async () => {
    render(
      form(
        {},
        <>
          <TextField label="Price" id="price" />
          <TextField
            label="Value"
            id="price-value"
            required
            validityMessages={{ valueMissing: 'Say it' }}
          />
        </>,
      ),
    );
    await userEvent.click(screen.getByText('Save work'));
    expect(screen.getByRole('link')).toHaveTextContent('Value: Say it');
  });

  it('leaves out what is disabled', async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(form({ onSubmit }, <fieldset disabled>{work}</fieldset>));
    await save();
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(summary()).toBeNull();
  });

  it('stays silent when a script only looks', async () => {
    const { container } = render(form());
    expect(container.querySelector('form')!.checkValidity()).toBe(false);
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(summary()).toBeNull();
  });

  it('speaks for the browser in its own form, not in another', async () => {
    render(
      <>
        {form({}, <input aria-label="Own" required />)}
        <form aria-label="Search">
          <input aria-label="Work" required />
          <button>Search</button>
        </form>
      </>,
    );
    const said = vi.fn((event: Event) => event.defaultPrevented);
    for (const name of ['Own', 'Work'])
      screen.getByLabelText(name).addEventListener('invalid', said);
    await userEvent.click(screen.getByText('Search'));
    expect(said).toHaveLastReturnedWith(false);
    expect(summary()).toBeNull();
    await save();
    expect(said).toHaveLastReturnedWith(true);
    await waitFor(() => expect(summary()).toBeVisible());
  });

  it('refuses nothing with noValidate', async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(form({ noValidate: true, onSubmit }));
    await save();
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(summary()).toBeNull();
  });

  it('lists no fields with hideSummary, but what no field says', async () => {
    render(form({ hideSummary: true }));
    await save();
    await waitFor(() => expect(lines()).toEqual([expect.stringMatching(/^I may register it/)]));
    expect(title()).toHaveFocus();
  });

  it('is cleared by a reset, unless that is prevented', async () => {
    const { container } = render(form());
    await save();
    await screen.findByText('There are 6 problems');
    const prevent = (event: Event) => event.preventDefault();
    container.addEventListener('reset', prevent);
    await userEvent.click(screen.getByText('Reset'));
    await new Promise((done) => setTimeout(done));
    expect(summary()).toBeVisible();
    container.removeEventListener('reset', prevent);
    await userEvent.click(screen.getByText('Reset'));
    await waitFor(() => expect(summary()).toBeNull());
    expect(title()).not.toHaveAttribute('aria-invalid');
  });

  it('takes no notice of another form that its content opens elsewhere on the page', async () => {
    const onSubmit = vi.fn();
    const filter = (
      <form aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <button>Apply</button>
      </form>
    );
    const fields = (
      <>
        <TextField label="Title" name="title" />
        {createPortal(filter, document.body)}
      </>
    );
    render(form({ errors: { title: 'Taken' }, onSubmit }, fields));
    act(() => screen.getByRole<HTMLFormElement>('form', { name: 'Filter' }).reset());
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(title()).toHaveAttribute('aria-invalid');
    await userEvent.click(screen.getByText('Apply'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('is not submitted by the Enter that chooses an option or ends a composition', async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(form({ onSubmit }, <Combobox label="Territory" name="territory" options={options} />));
    const box = screen.getByRole('combobox');
    await userEvent.type(box, 'ger');
    await screen.findByRole('option', { name: 'Germany' });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229, isComposing: true });
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    await act(async () => undefined);
  });
});
