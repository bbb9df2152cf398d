import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Heading, type HeadingProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const heading = () => screen.getByRole('heading');
const styleOf = (property: keyof CSSStyleDeclaration) => getComputedStyle(heading())[property];
const long = 'Rechteinhaberbenachrichtigungsschreiben der Verwertungsgesellschaft '.repeat(20);

describe('Heading', () => {
  itKeepsTheContract(<Heading level={2}>Shares</Heading>);

  it.each([
    [1, '36px'],
    [2, '28px'],
    [3, '22px'],
    [4, '18px'],
    [5, '16px'],
    [6, '16px'],
  ] as const)('is a heading of level %d, and by default as large as that level', (level, size) => {
    render(<Heading level={level}>Shares</Heading>);
    expect(heading().tagName).toBe(`H${level}`);
    expect(styleOf('fontSize')).toBe(size);
  });

  it.each([
    ['small', '16px'],
    ['medium', '18px'],
    ['large', '22px'],
    ['xlarge', '28px'],
    ['xxlarge', '36px'],
  ] as const)('is set %s whatever its level', (size, pixels) => {
    render(
      <Heading level={2} size={size}>
        Shares
      </Heading>,
    );
    expect(heading().tagName).toBe('H2');
    expect(styleOf('fontSize')).toBe(pixels);
  });

  it('is one element, bold, a little tighter than text, and without a margin', () => {
    const { container } = render(<Heading level={1}>Shares</Heading>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(styleOf('fontWeight')).toBe('600');
    expect(styleOf('letterSpacing')).toBe('-0.36px');
    expect(styleOf('margin')).toBe('0px');
    expect(styleOf('textWrap')).toBe('balance');
  });

  it('breaks a word that is longer than its column', () => {
    render(
      <div style={{ inlineSize: 200 }}>
        <Heading level={1}>Rechteinhaberbenachrichtigungsschreiben</Heading>
      </div>,
    );
    expect(heading().scrollWidth).toBe(200);
  });

  it('keeps to one line when truncated', () => {
    render(
      <div style={{ inlineSize: 200 }}>
        <Heading level={2} truncate>
          {long}
        </Heading>
      </div>,
    );
    expect(heading().getBoundingClientRect().height).toBe(35);
    expect(heading().scrollWidth).toBeGreaterThan(200);
  });

  it.each([2, 3, 4, 5, 6] as const)('keeps to %d lines', (lines) => {
    render(
      <div style={{ inlineSize: 200 }}>
        <Heading level={2} lines={lines}>
          {long}
        </Heading>
      </div>,
    );
    expect(heading().getBoundingClientRect().height).toBeCloseTo(lines * 35, 0);
  });

  it('has the colour of the text around it until it is given a tone', () => {
    const { rerender } = render(<Heading level={2}>Shares</Heading>, { wrapper: Coloured });
    expect(styleOf('color')).toBe('rgb(1, 2, 3)');
    rerender(
      <Heading level={2} tone="danger">
        Shares
      </Heading>,
    );
    expect(styleOf('color')).not.toBe('rgb(1, 2, 3)');
  });

  it.each([null, false, 0, '', [[null], 'Shares'], <>Shares</>])(
    'renders the children %j',
    (children) => {
      render(<Heading level={3}>{children}</Heading>);
      expect(heading()).toBeInTheDocument();
    },
  );

  it('falls back for unknown values, with one warning each', () => {
    const unknown = { level: 7, size: 'huge', tone: 'loud', lines: 99 } as unknown as HeadingProps;
    const { rerender } = render(<Heading {...unknown}>Shares</Heading>);
    rerender(<Heading {...unknown}>Shares</Heading>);
    expect(heading().tagName).toBe('H2');
    expect(styleOf('fontSize')).toBe('28px');
    expect(takeConsole()).toEqual([
      expect.stringContaining('Heading level does not know "7"'),
      expect.stringContaining('Heading size does not know "huge"'),
      expect.stringContaining('Heading tone does not know "loud"'),
      expect.stringContaining('Heading lines does not know "99"'),
    ]);
  });
});

function Coloured({ children }: { children: React.ReactNode }) {
  return <div style={{ color: 'rgb(1, 2, 3)' }}>{children}</div>;
}
