import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Badge, IconButton } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const shown = (badge: React.ReactElement) => render(badge).container.textContent;

describe('Badge', () => {
  itKeepsTheContract(<Badge count={48} label="48 open claims" />);

  it('is one element of one class', () => {
    const { container } = render(<Badge count={48} />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
  });

  it.each([
    [1, '1'],
    [99, '99'],
    [100, '99+'],
    [2.9, '2'],
    ['12', '12'],
    [Infinity, '99+'],
    [0, ''],
    [-0, ''],
    [-3, ''],
    [-Infinity, ''],
    [NaN, ''],
    ['abc', ''],
    ['', ''],
    [null, ''],
    [undefined, ''],
  ])('writes the count %j as %j', (count, text) => {
    const { container } = render(<Badge count={count as number} />);
    expect(container.textContent).toBe(text);
    expect(container.childElementCount).toBe(text === '' ? 0 : 1);
  });

  it.each([
    [9, '9+'],
    [1000, '480'],
    [0, '99+'],
    [-5, '99+'],
    [NaN, '99+'],
    [Infinity, '480'],
    ['9', '9+'],
  ])('with the maximum %j writes 480 as %j', (max, text) => {
    expect(shown(<Badge count={480} max={max as number} />)).toBe(text);
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [-3, '0'],
    [NaN, ''],
    [undefined, ''],
  ])('asked to show zero, writes %j as %j', (count, text) => {
    expect(shown(<Badge count={count} showZero />)).toBe(text);
  });

  it('says its label to assistive technology, and nothing else', () => {
    render(<button type="button">Claims {<Badge count={120} label="120 unread" />}</button>);
    expect(screen.getByRole('button')).toHaveAccessibleName('Claims 120 unread');
    expect(screen.getByRole('img', { name: '120 unread' })).toHaveTextContent('99+');
  });

  it('is read as it stands without a label', () => {
    render(<button type="button">Claims {<Badge count={120} />}</button>);
    expect(screen.getByRole('button')).toHaveAccessibleName('Claims 99+');
  });

  it.each([null, false, ''])('renders nothing for the words %j', (words) => {
    expect(render(<Badge>{words}</Badge>).container.childElementCount).toBe(0);
  });

  it('gives all figures one width', () => {
    const width = (count: number) =>
      render(
        <Badge count={count} max={9999} />,
      ).container.firstElementChild!.getBoundingClientRect().width;
    expect(width(1111)).toBe(width(8888));
  });

  it('falls back for an unknown tone and variant, with one warning each', () => {
    render(<Badge count={4} {...({ tone: 'loud', variant: 'big' } as object)} />);
    expect(screen.getByText('4').classList).toHaveLength(1);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Badge variant does not know "big"'),
      expect.stringContaining('Badge tone does not know "loud"'),
    ]);
  });
});

describe('Badge, a dot', () => {
  it('shows no number, and says its label', () => {
    render(<Badge dot count={4} label="New claims" />);
    expect(screen.getByRole('img', { name: 'New claims' })).toBeEmptyDOMElement();
  });

  it.each([0, NaN, -1])('is not there for the count %j', (count) => {
    expect(render(<Badge dot count={count} />).container.childElementCount).toBe(0);
  });

  it('is round, however it is arranged', () => {
    const { container } = render(
      <div style={{ display: 'flex', inlineSize: 40 }}>
        <Badge dot />
        <span style={{ flexShrink: 0, inlineSize: 100 }} />
      </div>,
    );
    const { width, height } = container.querySelector('span')!.getBoundingClientRect();
    expect([width, height]).toEqual([8, 8]);
  });
});

describe('Badge, attached', () => {
  it.each(['ltr', 'rtl'])('grows from the upper end corner outwards in %s', (dir) => {
    render(
      <div dir={dir} style={{ margin: 100 }}>
        <IconButton label="Notifications, 99+ unread" icon={<Badge attached count={100} />} />
      </div>,
    );
    const parent = screen.getByRole('button').getBoundingClientRect();
    const badge = screen.getByText('99+').getBoundingClientRect();
    expect(badge.bottom).toBe(parent.top + 12);
    if (dir === 'ltr') expect(badge.left).toBe(parent.right - 12);
    else expect(badge.right).toBe(parent.left + 12);
    expect(badge.height).toBe(20);
  });
});
