import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusLabel, type StatusLabelProps } from '../../src';
import { SuccessIcon } from '../../src/icons/SuccessIcon';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const tones = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'] as const;

/** How the mark before the words is drawn, without its colour. */
function shapeOf(props: Partial<StatusLabelProps>) {
  const { container } = render(<StatusLabel {...props}>Registered</StatusLabel>);
  const { backgroundImage, borderRadius, borderTopWidth, clipPath, content } = getComputedStyle(
    container.firstElementChild!,
    '::before',
  );
  const drawing = backgroundImage.replaceAll(/(rgb|oklch)a?\([^)]*\)/g, '');
  return [content, clipPath, borderRadius, borderTopWidth, drawing].join(' ');
}

describe('StatusLabel', () => {
  itKeepsTheContract(<StatusLabel tone="success">Registered</StatusLabel>);

  it('is one element', () => {
    const { container } = render(<StatusLabel>Registered</StatusLabel>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
  });

  it.each(['quiet', 'tinted'] as const)('has a shape of its own for every tone, %s', (variant) => {
    const shapes = tones.map((tone) => shapeOf({ tone, variant }));
    expect(new Set(shapes)).toHaveLength(tones.length);
  });

  it('is never narrower than a word, however narrow its column', () => {
    render(
      <table style={{ inlineSize: 10 }}>
        <tbody>
          <tr>
            <td>
              <StatusLabel>Registered today</StatusLabel>
            </td>
            <td>Works of the catalogue</td>
          </tr>
        </tbody>
      </table>,
    );
    expect(screen.getByText('Registered today').clientHeight).toBeLessThan(50);
  });

  it('shows an icon in place of the shape, hidden from assistive technology', () => {
    expect(shapeOf({ icon: <SuccessIcon /> })).toMatch(/^none/);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Registered').textContent).toBe('Registered');
  });

  it.each([false, '', null])('keeps the shape where the icon is %j', (icon) => {
    expect(shapeOf({ icon, tone: 'danger' })).toBe(shapeOf({ tone: 'danger' }));
  });

  it.each(['quiet', 'tinted'] as const)('breaks a long word inside its parent, %s', (variant) => {
    render(
      <div style={{ inlineSize: 120 }}>
        <StatusLabel variant={variant}>{'Rechteinhaberschaftsprüfung'.repeat(9)}</StatusLabel>
      </div>,
    );
    const label = screen.getByText(/Rechte/);
    expect(label.scrollWidth).toBeLessThanOrEqual(120);
  });

  it('falls back for an unknown tone and variant, with one warning each', () => {
    render(<StatusLabel {...({ tone: 'loud', variant: 'big' } as object)}>Draft</StatusLabel>);
    expect(screen.getByText('Draft').classList).toHaveLength(1);
    expect(takeConsole()).toEqual([
      expect.stringContaining('StatusLabel tone does not know "loud"'),
      expect.stringContaining('StatusLabel variant does not know "big"'),
    ]);
  });
});
