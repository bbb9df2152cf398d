import { render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Icon, type IconProps } from '../../src/icons/Icon';
import gallery from '../../src/icons/icons.json';
import { ChevronEndIcon } from '../../src/icons/ChevronEndIcon';
import { SearchIcon } from '../../src/icons/SearchIcon';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const modules = import.meta.glob<Record<string, ComponentType<IconProps>>>(
  '../../src/icons/*Icon.tsx',
  { eager: true },
);
const icons = Object.entries(modules).map(([path, module]) => {
  const name = path.replace(/^.*\/(\w+)\.tsx$/, '$1');
  return { name, Drawing: module[name] as ComponentType<IconProps> };
});

const draw = (props: IconProps = {}, fontSize = 14) => {
  const { container } = render(
    <p style={{ fontSize }}>
      <SearchIcon {...props} />
    </p>,
  );
  return container.querySelector('svg') as SVGSVGElement;
};

describe('Icon', () => {
  itKeepsTheContract(
    <Icon>
      <path d="M0 0h24" />
    </Icon>,
  );

  it('is hidden from assistive technology while it has no name', () => {
    const svg = draw();
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.getAttribute('role')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is an image with a name when it has a label', () => {
    expect(draw({ label: 'Search' })).toBe(screen.getByRole('img', { name: 'Search' }));
  });

  it('stays hidden when its label is empty', () => {
    expect(draw({ label: '' }).getAttribute('aria-hidden')).toBe('true');
  });

  it('takes its name and role from native attributes as well', () => {
    draw({ 'aria-label': 'Find' });
    expect(screen.getByRole('img', { name: 'Find' })).toBeVisible();
    render(<b id="word">Look up</b>);
    draw({ 'aria-labelledby': 'word' });
    expect(screen.getByRole('img', { name: 'Look up' })).toBeVisible();
    draw({ role: 'graphics-symbol', 'aria-label': 'Glass' });
    expect(screen.getByRole('graphics-symbol', { name: 'Glass' })).toBeVisible();
  });

  it('lets the attributes of the caller come last', () => {
    const svg = draw({ 'aria-hidden': false, className: 'mine', viewBox: '0 0 12 12' });
    expect(svg.getAttribute('aria-hidden')).toBe('false');
    expect(svg.getAttribute('viewBox')).toBe('0 0 12 12');
    expect(svg.classList).toContain('mine');
    expect(svg.classList.length).toBe(2);
  });

  it.each([
    [11, 12],
    [12, 16],
    [13, 16],
    [14, 16],
    [16, 20],
    [17, 20],
    [18, 20],
    [22, 24],
    [28, 32],
  ])('stands beside text of %i px in a square of %i px', (fontSize, side) => {
    const { width, height } = draw({}, fontSize).getBoundingClientRect();
    expect([width, height]).toEqual([side, side]);
  });

  it('draws a line of 1.5 px at 16 px, and relatively finer ones beside larger text', () => {
    const line = (fontSize: number, side: number) =>
      (Number.parseFloat(getComputedStyle(draw({}, fontSize)).strokeWidth) * side) / 24;
    expect(line(12, 16)).toBeCloseTo(1.5, 2);
    expect(line(14, 16)).toBeCloseTo(1.5, 2);
    expect(line(18, 20)).toBeCloseTo(1.7, 1);
    expect(line(28, 32)).toBeCloseTo(2, 1);
  });

  it.each([12, 14, 18, 28])(
    'centres on the capitals of text of %i px, on whole pixels',
    (fontSize) => {
      const { container } = render(
        <p style={{ fontFamily: 'sans-serif', fontSize, lineHeight: 1.5 }}>
          <SearchIcon />
          <span style={{ blockSize: '1cap', display: 'inline-block', inlineSize: 1 }} />
        </p>,
      );
      const [icon, capital] = [...(container.firstElementChild?.children ?? [])].map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      expect(Math.abs((icon ?? 0) - (capital ?? 9))).toBeLessThanOrEqual(0.5);
    },
  );

  it('does not make a line of text higher', () => {
    const { container } = render(
      <div style={{ fontFamily: 'sans-serif', fontSize: 14, lineHeight: 1.5 }}>
        <p>Search</p>
        <p>
          Search <SearchIcon />
        </p>
      </div>,
    );
    const [without, beside] = [...container.querySelectorAll('p')].map((p) => p.offsetHeight);
    expect(beside).toBe(without);
  });

  it('keeps its size in a row that is too narrow', () => {
    const { container } = render(
      <div style={{ display: 'flex', fontSize: 14, inlineSize: 20, whiteSpace: 'nowrap' }}>
        <SearchIcon />
        <span>A label that is much too long</span>
      </div>,
    );
    expect(container.querySelector('svg')?.getBoundingClientRect().width).toBe(16);
  });

  it('is drawn in the colour of the text, without a fill', () => {
    const { container } = render(
      <p style={{ color: 'rgb(1, 2, 3)' }}>
        <SearchIcon />
      </p>,
    );
    const shape = getComputedStyle(container.querySelector('path') as SVGPathElement);
    expect(shape.stroke).toBe('rgb(1, 2, 3)');
    expect(shape.fill).toBe('none');
  });

  it('follows the text in forced colours, even where it has a colour of its own', async () => {
    const features = (value: string) => ({ features: [{ name: 'forced-colors', value }] });
    const { container } = render(
      <p style={{ color: 'rgb(1, 2, 3)' }}>
        <SearchIcon /> <SearchIcon style={{ color: 'rgb(4, 5, 6)' }} />
      </p>,
    );
    const paints = () => [
      getComputedStyle(container.firstElementChild as Element).color,
      ...[...container.querySelectorAll('svg')].map((svg) => getComputedStyle(svg).stroke),
    ];
    expect(paints()).toEqual(['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    await cdp().send('Emulation.setEmulatedMedia', features('active'));
    const [text, ...strokes] = paints();
    await cdp().send('Emulation.setEmulatedMedia', features('none'));
    expect(text).not.toBe('rgb(1, 2, 3)');
    expect(strokes).toEqual([text, text]);
  });

  it('turns round in right-to-left text when it points along the line, and only then', () => {
    const { container } = render(
      <div dir="rtl">
        <ChevronEndIcon />
        <SearchIcon />
        <ChevronEndIcon mirrored={false} />
        <span dir="ltr">
          <ChevronEndIcon />
        </span>
      </div>,
    );
    const scales = [...container.querySelectorAll('svg')].map((svg) => getComputedStyle(svg).scale);
    expect(scales).toEqual(['-1 1', 'none', 'none', 'none']);
  });

  it('follows a change of direction', () => {
    const { container } = render(
      <div dir="ltr">
        <ChevronEndIcon />
      </div>,
    );
    const root = container.firstElementChild as HTMLElement;
    const scale = () => getComputedStyle(container.querySelector('svg') as SVGSVGElement).scale;
    expect(scale()).toBe('none');
    root.dir = 'rtl';
    expect(scale()).toBe('-1 1');
  });

  it('draws shapes of the caller in the same box', () => {
    const { container } = render(
      <Icon label="Line">
        <path d="M0 12h24" />
      </Icon>,
    );
    expect(container.querySelector('path')?.getBBox().width).toBe(24);
  });
});

describe('the icons', () => {
  it('are those of the gallery, turned round where it says so', () => {
    expect(icons.map(({ name }) => name).toSorted()).toEqual(
      gallery.map(({ module }) => module).toSorted(),
    );
    for (const { name, Drawing } of icons) {
      const { container, unmount } = render(
        <p dir="rtl">
          <Drawing />
        </p>,
      );
      const { scale } = getComputedStyle(container.querySelector('svg') as SVGSVGElement);
      const { mirrored } = gallery.find(({ module }) => module === name) ?? {};
      expect([name, scale]).toEqual([name, mirrored ? '-1 1' : 'none']);
      unmount();
    }
  });

  it.each(icons)('$name fills its box and stays inside it', ({ Drawing }) => {
    const { container } = render(<Drawing />);
    const shapes = [...container.querySelectorAll<SVGGeometryElement>('svg > *')];
    const boxes = shapes.map((shape) => shape.getBBox());
    expect(shapes.every((shape) => shape.getTotalLength() > 0)).toBe(true);

    const left = Math.min(...boxes.map(({ x }) => x));
    const top = Math.min(...boxes.map(({ y }) => y));
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    // Half the widest stroke: more would be cut off at the edge.
    expect(Math.min(left, top, 24 - right, 24 - bottom)).toBeGreaterThanOrEqual(2.25 / 2);
    expect(Math.max(right - left, bottom - top)).toBeGreaterThanOrEqual(12);
  });
});
