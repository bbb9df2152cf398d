import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Code } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const code = () => screen.getByRole('code');

describe('Code', () => {
  itKeepsTheContract(<Code>GET /claims</Code>);

  it('is as large as the text around it, nearly', () => {
    render(
      <p style={{ fontSize: '40px' }}>
        <Code>GET /claims</Code>
      </p>,
    );
    expect(parseFloat(getComputedStyle(code()).fontSize)).toBeCloseTo(37, 0);
  });

  it('runs left to right in a page that does not, and is left alone by translators', () => {
    render(
      <p dir="rtl">
        <Code>-x/--yes</Code>
      </p>,
    );
    expect(getComputedStyle(code()).direction).toBe('ltr');
    expect(code().translate).toBe(false);
  });

  it('breaks what is too long', () => {
    const { container } = render(
      <div style={{ inlineSize: 200 }}>
        <Code>{'T-034.524.680-1'.repeat(40)}</Code>
        <Code block>{'T-034.524.680-1'.repeat(40)}</Code>
      </div>,
    );
    expect(container.firstElementChild!.scrollWidth).toBe(200);
  });

  it('keeps spaces and line breaks in a block', () => {
    render(<Code block>{'{\n  "share": 50\n}'}</Code>);
    const lineHeight = parseFloat(getComputedStyle(code()).lineHeight);
    expect(code().getBoundingClientRect().height).toBeGreaterThan(3 * lineHeight);
    expect(code().innerText).toBe('{\n  "share": 50\n}');
  });
});
