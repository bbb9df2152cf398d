import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AspectRatio, type AspectRatioProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

/** A picture of 40 by 400 px. */
const tall =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='400'></svg>";

function heightOf(ratio?: unknown, child = <div data-testid="child" />) {
  render(
    <div style={{ inlineSize: 720 }}>
      <AspectRatio ratio={ratio as AspectRatioProps['ratio']} data-testid="frame">
        {child}
      </AspectRatio>
    </div>,
  );
  return screen.getByTestId('frame').getBoundingClientRect().height;
}
const child = () => screen.getByTestId('child').getBoundingClientRect();

describe('AspectRatio', () => {
  itKeepsTheContract(
    <AspectRatio>
      <img alt="" src={tall} />
    </AspectRatio>,
  );

  it.each([
    [undefined, 405],
    ['1/1', 720],
    ['4/3', 540],
    ['3/2', 480],
    ['16/9', 405],
    ['21/9', 308.57],
    ['3/4', 960],
    ['2/3', 1080],
    ['9/16', 1280],
  ])('with the ratio %s, 720 px wide, is %d px high', (ratio, height) => {
    expect(heightOf(ratio)).toBeCloseTo(height, 1);
    expect(child().height).toBeCloseTo(height, 1);
    expect(child().width).toBe(720);
  });

  it('keeps its ratio before a picture is there and after, and cuts it to fit', async () => {
    const picture = <img alt="" src={tall} data-testid="child" />;
    expect(heightOf('16/9', picture)).toBe(405);
    await screen.getByTestId<HTMLImageElement>('child').decode();
    expect(screen.getByTestId('frame').getBoundingClientRect().height).toBe(405);
    expect(child().height).toBe(405);
    expect(child().width).toBe(720);
    expect(getComputedStyle(screen.getByTestId('child')).objectFit).toBe('cover');
  });

  it('keeps its ratio around content that is too high, and does not cut words', () => {
    const words = (
      <p data-testid="child" style={{ margin: 0 }}>
        {'Rechteinhaber '.repeat(2000)}
      </p>
    );
    expect(heightOf('16/9', words)).toBe(405);
    expect(getComputedStyle(screen.getByTestId('frame')).overflow).toBe('visible');
  });

  it('renders one element of one class, and no style', () => {
    const { container } = render(<AspectRatio>{null}</AspectRatio>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
    expect(container.firstElementChild).not.toHaveAttribute('style');
  });

  it.each([NaN, 0, -1, Infinity, 'wide', null])(
    'falls back for the ratio %s, with one warning',
    (ratio) => {
      expect(heightOf(ratio)).toBe(405);
      expect(takeConsole()).toEqual([
        expect.stringContaining(`AspectRatio ratio does not know "${ratio}"`),
      ]);
    },
  );
});
