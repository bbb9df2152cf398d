import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FormatNumber, LocaleProvider, type FormatNumberProps } from '../../src';
import { el } from '../../src/locale/languages/el';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const text = (props: FormatNumberProps) =>
  render(<FormatNumber {...props} />).container.textContent;

describe('FormatNumber', () => {
  itKeepsTheContract(<FormatNumber value={1234.5} />);

  it.each<[FormatNumberProps, string]>([
    [{ value: 1234.5 }, '1,234.5'],
    [{ value: 9_007_199_254_740_993n }, '9,007,199,254,740,993'],
    [{ value: -0 }, '0'],
    [{ value: 0.1 + 0.2 }, '0.3'],
    [{ value: 48_290.7, options: { style: 'currency', currency: 'EUR' } }, '€48,290.70'],
    [{ value: 0.125, options: { style: 'percent', maximumFractionDigits: 1 } }, '12.5%'],
  ])('writes %o', (props, expected) => {
    expect(text(props)).toBe(expected);
  });

  it('writes as the language around it does', () => {
    const { container } = render(
      <LocaleProvider locale="el" messages={el}>
        <FormatNumber value={1234.5} options={{ style: 'currency', currency: 'EUR' }} />
      </LocaleProvider>,
    );
    expect(container.textContent).toBe('1.234,50\u00a0€');
  });

  it.each([null, undefined])('shows a dash for %j, which is no fault', (value) => {
    expect(text({ value })).toBe('–');
  });

  it.each([Number.NaN, Infinity, -Infinity, 'abc', '12', {}, true])(
    'shows a dash for %o, and warns once',
    (value) => {
      const props = { value } as unknown as FormatNumberProps;
      expect(text(props) + text(props)).toBe('––');
      expect(takeConsole()).toEqual([
        expect.stringContaining(`FormatNumber got "${String(value)}"`),
      ]);
    },
  );
});
