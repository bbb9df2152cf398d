/** @jsxImportSource @emotion/react */
import { ThemeProvider } from '@emotion/react';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src';
import { theme } from '../../src/emotion';

describe('entasis/emotion', () => {
  it('the css prop wins over our styles', () => {
    render(<Button css={{ paddingInlineStart: 77 }}>Save</Button>);
    expect(getComputedStyle(screen.getByRole('button')).paddingLeft).toBe('77px');
  });

  it('the typed theme gives tokens that follow the page', () => {
    render(
      <ThemeProvider theme={theme}>
        <p css={(tokens) => ({ paddingTop: tokens.space[6], color: tokens.color.text.subtle })}>
          48 claims
        </p>
      </ThemeProvider>,
    );
    const text = screen.getByText('48 claims');
    expect(getComputedStyle(text).paddingTop).toBe('24px');
    const light = getComputedStyle(text).color;
    document.documentElement.setAttribute('data-ent-theme', 'dark');
    expect(getComputedStyle(text).color).not.toBe(light);
    document.documentElement.removeAttribute('data-ent-theme');
  });
});
