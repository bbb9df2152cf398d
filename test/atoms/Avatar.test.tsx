import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Avatar } from '../../src';
import { contrast, type Rgba } from '../support/color';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { brokenPicture, picture, pictureSettled } from '../support/pictures';

const avatar = () => screen.getByRole('img');
const image = (container: HTMLElement) => container.querySelector('img')!;

/** A computed colour as numbers, whatever space it was mixed in. */
function pixel(color: string): Rgba {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return { alpha: 1, rgb: [r! / 255, g! / 255, b! / 255] };
}

const photo = (element: HTMLElement) =>
  page.elementLocator(element).screenshot({ save: false }) as Promise<string>;

describe('Avatar', () => {
  itKeepsTheContract(<Avatar name="Claude Debussy" src={picture()} />);

  it.each([
    ['Claude Debussy', 'CD'],
    ['Clara Josephine Wieck Schumann', 'CS'],
    ['beyoncé', 'B'],
    ['  élisabeth   jacquet ', 'ÉJ'],
    ['E\u0301lisabeth Jacquet', 'E\u0301J'],
    ['“Weird Al” Yankovic', 'WY'],
    ['Jean-Michel Jarre', 'JJ'],
    ['50 Cent', '5C'],
    ['Ólafur (composer)', 'ÓC'],
    ['Νίκος Γκάτσος', 'ΝΓ'],
    ['坂本 龍一', '坂'],
    ['周杰倫', '周'],
    ['아이유', '아'],
    ['فيروز الرحباني', 'ف'],
    ['क्षितिज', 'क्षि'],
    ['👩🏽‍🎤 Kay', '👩🏽‍🎤'],
    ['🇬🇷', '🇬🇷'],
    ['𝒜da Lovelace', '𝒜L'],
    ['!!!', ''],
    ['\u202E\u0000', ''],
    ['\uD83D', ''],
    ['   ', ''],
    ['', ''],
  ])('writes the initials of %j as %j, or draws somebody', (name, initials) => {
    render(<Avatar name={name} alt="Writer" />);
    expect(avatar().textContent).toBe(initials);
    const drawn = getComputedStyle(avatar(), '::before').content !== 'none';
    expect(drawn).toBe(initials === '');
  });

  it.each([undefined, null, 7])('does not mind the name %j', (name) => {
    render(<Avatar name={name as never} alt="Writer" />);
    expect(avatar()).toBeVisible();
  });

  it('is one element without a picture', () => {
    const { container } = render(<Avatar name="Claude Debussy" />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(avatar()).toHaveAccessibleName('Claude Debussy');
  });

  it('is decorative with an empty alt, and without a name', () => {
    render(
      <>
        <Avatar name="Claude Debussy" alt="" />
        <Avatar />
        <Avatar name=" " />
      </>,
    );
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('CD')).toHaveAttribute('aria-hidden', 'true');
  });

  it('has one colour for one name, and eight for many', () => {
    const names = Array.from({ length: 100 }, (_, index) => `Writer ${index}`);
    const { container } = render(names.map((name) => <Avatar key={name} name={name} />));
    const classes = [...container.children].map(({ className }) => className);
    expect(new Set(classes)).toHaveLength(8);
    const { container: again } = render(names.map((name) => <Avatar key={name} name={name} />));
    expect([...again.children].map(({ className }) => className)).toEqual(classes);
  });

  it.each([
    ['light', 4.5],
    ['dark', 4.5],
    ['high-contrast', 7],
  ])('keeps its initials readable in every colour, %s', (theme, ratio) => {
    const { container } = render(
      <div data-ent-theme={theme}>
        {Array.from({ length: 60 }, (_, index) => (
          <Avatar key={index} name={`Writer ${index}`} />
        ))}
      </div>,
    );
    for (const element of container.querySelectorAll('span')) {
      const { backgroundColor, color } = getComputedStyle(element);
      expect(contrast(pixel(color), pixel(backgroundColor))).toBeGreaterThanOrEqual(ratio);
    }
  });

  it('draws people and organisations differently, and an icon in place of either', () => {
    render(
      <>
        <Avatar alt="Writer" />
        <Avatar alt="Publisher" shape="square" />
        <Avatar alt="Performer" icon="♪" />
        <Avatar alt="Arranger" icon={false} />
      </>,
    );
    const drawings = screen
      .getAllByRole('img')
      .map((element) => getComputedStyle(element, '::before').backgroundImage);
    expect(new Set(drawings)).toHaveLength(3);
    expect(drawings[2]).toBe('none');
    expect(drawings[3]).toBe(drawings[0]);
  });

  it('falls back for unknown values, with one warning each', () => {
    render(<Avatar alt="Writer" {...({ shape: 'star', size: 'huge' } as object)} />);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Avatar size does not know "huge"'),
      expect.stringContaining('Avatar shape does not know "star"'),
    ]);
  });
});

describe('Avatar with a picture', () => {
  it('covers its initials, and keeps its size', async () => {
    const { container } = render(<Avatar name="Claude Debussy" src={picture(400, 100)} />);
    const before = avatar().getBoundingClientRect();
    expect(await pictureSettled(image(container))).toBe(true);
    const { width, height } = image(container).getBoundingClientRect();
    expect([width, height]).toEqual([32, 32]);
    expect(avatar().getBoundingClientRect()).toEqual(before);
  });

  it('looks as if it had none when the picture is broken', async () => {
    const { container, rerender } = render(<Avatar name="Claude Debussy" src={brokenPicture} />);
    // What is still moving on the page may be in one picture, not in the other.
    await vi.waitFor(
      async () => {
        rerender(<Avatar name="Claude Debussy" src={brokenPicture} />);
        expect(await pictureSettled(image(container))).toBe(false);
        const broken = await photo(avatar());
        rerender(<Avatar name="Claude Debussy" />);
        expect(await photo(avatar())).toBe(broken);
      },
      { timeout: 10_000 },
    );
  });

  it.each(['javascript:alert(1)', ' JaVa\nScript:alert(2)', 'data:text/html,<p>', 'vbscript:x'])(
    'refuses the address %j',
    (src) => {
      const { container } = render(<Avatar name="Claude Debussy" src={src} />);
      expect(image(container)).toBeNull();
      expect(takeConsole()).toEqual([expect.stringContaining('refused to show')]);
    },
  );

  it('asks for no picture without an address', () => {
    const { container } = render(<Avatar name="Claude Debussy" src="" />);
    expect(image(container)).toBeNull();
  });
});
