import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Label, LocaleProvider } from '../../src';
import { el } from '../../src/locale/languages/el';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

describe('Label', () => {
  itKeepsTheContract(<Label>Title of the work</Label>);

  it('is one element, and names the control it points at', async () => {
    const { container } = render(
      <>
        <Label htmlFor="title">Title of the work</Label>
        <input id="title" />
      </>,
    );
    expect(container.querySelectorAll('*')).toHaveLength(2);
    await userEvent.click(screen.getByText('Title of the work'));
    expect(screen.getByRole('textbox', { name: 'Title of the work' })).toHaveFocus();
  });

  it('names the control inside it', () => {
    render(
      <Label>
        Title of the work <input />
      </Label>,
    );
    expect(screen.getByRole('textbox')).toHaveAccessibleName('Title of the work');
  });

  it.each([
    ['required', 'Required'],
    ['optional', 'Optional'],
  ])('shows the mark %s, and keeps it out of the name', (prop, word) => {
    render(
      <>
        <Label htmlFor="title" {...{ [prop]: true }}>
          Title
        </Label>
        <input id="title" />
      </>,
    );
    expect(screen.getByText(word)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveAccessibleName('Title');
  });

  it('marks in the language around it, and as required when it is told both', () => {
    render(
      <LocaleProvider locale="el" messages={el}>
        <Label required optional>
          Τίτλος
        </Label>
      </LocaleProvider>,
    );
    expect(screen.getByText('Υποχρεωτικό')).toBeVisible();
    expect(screen.queryByText('Προαιρετικό')).toBeNull();
  });
});
