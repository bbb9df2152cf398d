import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Image, type ImageProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { brokenPicture, picture, pictureSettled } from '../support/pictures';

const alt = 'Cover of “La mer”';
const root = () => screen.getByRole('img', { name: alt });
const inner = () => root().querySelector('img')!;
const sizeOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

function show(props: Partial<ImageProps>) {
  return render(
    <div style={{ inlineSize: 320 }}>
      <Image alt={alt} src={picture()} {...props} />
    </div>,
  );
}

describe('Image', () => {
  itKeepsTheContract(<Image alt={alt} src={picture()} />);

  it('is as large as its picture, and never larger than its parent', async () => {
    show({ src: picture(200, 100), 'aria-describedby': 'small' });
    await pictureSettled(inner());
    expect(sizeOf(inner())).toEqual([200, 100]);
    expect(sizeOf(root())).toEqual([200, 100]);
    document.body.replaceChildren();
    show({ src: picture(640, 320) });
    await pictureSettled(inner());
    expect(sizeOf(root())).toEqual([320, 160]);
  });

  it.each([picture(600, 100), picture(100, 600), brokenPicture])(
    'has its ratio before its picture is there, and after',
    async (src) => {
      show({ ratio: '16/9', src });
      expect(sizeOf(root())).toEqual([320, 180]);
      await pictureSettled(inner());
      expect(sizeOf(root())).toEqual([320, 180]);
      expect(sizeOf(inner())).toEqual([320, 180]);
    },
  );

  it('keeps the room of the width and height it is given', async () => {
    show({ width: 160, height: 90, src: brokenPicture });
    const before = sizeOf(root());
    await pictureSettled(inner());
    expect(sizeOf(root())).toEqual(before);
    expect(before).toEqual([160, 90]);
  });

  it('shows the fallback when the picture is broken, and no sign of breakage', async () => {
    const photo = () => page.elementLocator(root()).screenshot({ save: false });
    const { rerender } = show({ ratio: '4/3', src: brokenPicture, fallback: 'No cover' });
    const image = (src: string | undefined) => (
      <div style={{ inlineSize: 320 }}>
        <Image alt={alt} ratio="4/3" src={src} fallback="No cover" />
      </div>
    );
    // What is still moving on the page may be in one picture, not in the other.
    await vi.waitFor(
      async () => {
        rerender(image(brokenPicture));
        expect(await pictureSettled(inner())).toBe(false);
        const broken = await photo();
        rerender(image(undefined));
        expect(inner()).toBeNull();
        expect(root()).toHaveTextContent('No cover');
        expect(await photo()).toBe(broken);
      },
      { timeout: 10_000 },
    );
  });

  it('waits until it is near, and takes what belongs to its picture', async () => {
    const load = vi.fn();
    show({ srcSet: `${picture()} 1x`, sizes: '50vw', fetchPriority: 'high', onLoad: load });
    expect(inner().loading).toBe('lazy');
    expect(inner().decoding).toBe('async');
    expect(inner().sizes).toBe('50vw');
    await pictureSettled(inner());
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  });

  it('says nothing with an empty alt', () => {
    const { container } = render(<Image alt="" src={picture()} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  it.each(['javascript:alert(1)', ' JaVa\nScript:alert(2)', 'data:text/html,<p>', 'vbscript:x'])(
    'refuses the address %j',
    (src) => {
      show({ src, srcSet: src });
      expect(inner()).toBeNull();
      expect(takeConsole()).toEqual([expect.stringContaining('refused to show')]);
    },
  );

  it.each(['https://example.com/a.png', '/a.png', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='])(
    'takes the address %j',
    (src) => {
      const { container } = render(<Image alt={alt} src={src} loading="lazy" />);
      expect(container.querySelector('img')).toHaveAttribute('src', src);
    },
  );

  it('falls back for unknown values, with one warning each', () => {
    show({ fit: 'stretch', ratio: '5/1' } as never);
    expect(takeConsole()).toEqual([
      expect.stringContaining('Image ratio does not know "5/1"'),
      expect.stringContaining('Image fit does not know "stretch"'),
    ]);
  });
});
