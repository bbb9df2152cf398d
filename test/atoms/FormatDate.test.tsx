import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FormatDate, LocaleProvider, ThemeProvider, type FormatDateProps } from '../../src';
import { el } from '../../src/locale/languages/el';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const moment = new Date('2024-05-01T22:30:00Z');
const text = (props: FormatDateProps) => render(<FormatDate {...props} />).container.textContent;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

describe('FormatDate', () => {
  itKeepsTheContract(<FormatDate value={moment} />);

  it('is a <time> with the exact moment', () => {
    const { container } = render(<FormatDate value={moment.getTime()} timeZone="Asia/Tokyo" />);
    expect(container.innerHTML).toBe(
      '<time datetime="2024-05-01T22:30:00.000Z">May 2, 2024</time>',
    );
  });

  it.each([
    ['UTC', 'May 1, 2024'],
    ['Europe/Athens', 'May 2, 2024'],
    ['America/Los_Angeles', 'May 1, 2024'],
    ['Pacific/Kiritimati', 'May 2, 2024'],
  ])('reads it in %s as %s, wherever the machine is', (timeZone, expected) => {
    expect(text({ value: moment, timeZone })).toBe(expected);
  });

  it('reads it in UTC where nobody names a zone, wherever the machine is', () => {
    expect(text({ value: moment, options: { ...clock, timeZoneName: 'short' } })).toBe('22:30 UTC');
  });

  it.each([
    ['before the gap', '2024-03-31T00:59:00Z', '02:59'],
    ['after the gap', '2024-03-31T01:00:00Z', '04:00'],
    ['before the overlap', '2024-10-27T00:59:00Z', '03:59'],
    ['in the overlap', '2024-10-27T01:00:00Z', '03:00'],
  ])('keeps to the clock of Athens %s', (_, iso, expected) => {
    expect(text({ value: new Date(iso), timeZone: 'Europe/Athens', options: clock })).toBe(
      expected,
    );
  });

  it('knows a day without midnight', () => {
    const value = new Date('2018-11-04T03:00:00Z');
    expect(text({ value, timeZone: 'America/Sao_Paulo', options: clock })).toBe('01:00');
  });

  it.each([
    ['LocaleProvider', LocaleProvider],
    ['ThemeProvider', ThemeProvider],
  ])('takes language and zone from a %s, also from two', (_, Provider) => {
    const options = { dateStyle: 'long', timeStyle: 'short' } as const;
    const { container } = render(
      <Provider locale="el" messages={el}>
        <LocaleProvider timeZone="Europe/Athens">
          <FormatDate value={moment} options={options} />
          <FormatDate value={moment} options={options} timeZone="UTC" />
        </LocaleProvider>
      </Provider>,
    );
    const [own, given] = [...container.querySelectorAll('time')].map((time) => time.textContent);
    expect(own).toMatch(/^2 Μαΐου 2024.*1:30\sπ\.μ\.$/);
    expect(given).toMatch(/^1 Μαΐου 2024.*10:30\sμ\.μ\.$/);
  });

  it('takes the zone of a ThemeProvider alone', () => {
    const { container } = render(
      <ThemeProvider timeZone="Asia/Tokyo">
        <FormatDate value={moment} />
      </ThemeProvider>,
    );
    expect(container.textContent).toBe('May 2, 2024');
  });

  it.each([null, undefined])(
    'shows a dash for %j, which is no fault, and is no <time>',
    (value) => {
      const { container } = render(<FormatDate value={value} />);
      expect(container.innerHTML).toBe('<span>–</span>');
    },
  );

  it.each([Number.NaN, new Date('2024-02-30T99:00'), '2024-02-30', '', 8.64e15 + 1, {}])(
    'shows a dash for %o, and warns once',
    (value) => {
      const props = { value } as unknown as FormatDateProps;
      expect(text(props) + text(props)).toBe('––');
      expect(takeConsole()).toEqual([expect.stringContaining(`FormatDate got "${String(value)}"`)]);
    },
  );

  it('shows a dash and warns where there is no such zone', () => {
    expect(text({ value: moment, timeZone: 'Mars/Olympus' })).toBe('–');
    expect(takeConsole()).toEqual([expect.stringContaining('Mars/Olympus')]);
  });
});
