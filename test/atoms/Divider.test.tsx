import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Divider, Inline, Stack } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const divider = () => screen.getByRole('separator');

describe('Divider', () => {
  itKeepsTheContract(<Divider />);

  it('is a line of 1 px across its parent', () => {
    render(
      <Stack align="start">
        <p>Writers</p>
        <Divider />
      </Stack>,
    );
    expect(divider().tagName).toBe('HR');
    expect(divider().getBoundingClientRect().height).toBe(1);
    expect(divider().getBoundingClientRect().width).toBe(document.body.clientWidth);
    expect(getComputedStyle(divider()).margin).toBe('0px');
  });

  it('stands between things in a row, as high as the row', () => {
    render(
      <Inline>
        <p style={{ blockSize: 40 }}>Writers</p>
        <Divider orientation="vertical" />
      </Inline>,
    );
    expect(divider()).toHaveAttribute('aria-orientation', 'vertical');
    expect(divider().getBoundingClientRect().width).toBe(1);
    expect(divider().getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
  });

  it.each(['horizontal', 'vertical'] as const)(
    'leaves nothing of itself to its %s neighbours',
    (orientation) => {
      render(<Divider orientation={orientation} decorative data-testid="line" />);
      expect(screen.queryByRole('separator')).toBeNull();
      expect(screen.getByTestId('line')).not.toHaveAttribute('aria-orientation');
    },
  );
});

describe('Divider, labelled', () => {
  itKeepsTheContract(<Divider label="or" />);
  itKeepsTheContract(<Divider label="or" orientation="vertical" />);

  it('is a separator with the label as its name, between two lines', () => {
    render(<Divider label="March 2026" />);
    expect(divider()).toHaveAccessibleName('March 2026');
    expect(divider()).toHaveTextContent('March 2026');
    for (const line of ['::before', '::after']) {
      expect(getComputedStyle(divider(), line).borderTopWidth).toBe('1px');
      expect(parseFloat(getComputedStyle(divider(), line).width)).toBeGreaterThan(300);
    }
  });

  it('leaves a long label room to wrap, and itself its lines', () => {
    render(
      <div style={{ inlineSize: 200 }}>
        <Divider label="Claims that were registered before the end of the quarter" />
      </div>,
    );
    expect(divider().scrollWidth).toBe(200);
    expect(getComputedStyle(divider(), '::before').width).toBe('12px');
  });

  it('is plain text when the line is decorative', () => {
    render(<Divider label="or" decorative />);
    expect(screen.queryByRole('separator')).toBeNull();
    expect(screen.getByText('or')).not.toHaveAttribute('aria-label');
  });

  it('is a line alone without words', () => {
    const { container } = render(<Divider label="" />);
    expect(container.querySelector('hr')).toBe(divider());
  });

  it('falls back for an unknown orientation, with one warning', () => {
    render(<Divider {...({ orientation: 'diagonal' } as object)} />);
    expect(divider().getBoundingClientRect().height).toBe(1);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Divider orientation does not know "diagonal"'),
    ]);
  });
});
