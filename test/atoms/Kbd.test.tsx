import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Kbd, LocaleProvider } from '../../src';
import { de } from '../../src/locale/languages/de';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const onPlatform = (platform: string) =>
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);

const text = (keys: string) => render(<Kbd keys={keys} />).container.textContent;

describe('Kbd', () => {
  itKeepsTheContract(<Kbd keys="Mod+K" />);

  it.each([
    ['Mod+K', 'Ctrl+K', '⌘K'],
    ['Mod+Shift+z', 'Ctrl+Shift+Z', '⇧⌘Z'],
    ['Alt + ArrowUp', 'Alt+↑', '⌥↑'],
    ['Control+Alt+Delete', 'Ctrl+Alt+Delete', '⌃⌥Delete'],
    ['Mod++', 'Ctrl++', '⌘+'],
  ])('shows %s as %s, and on Apple devices as %s', (keys, other, apple) => {
    onPlatform('Win32');
    expect(text(keys)).toBe(other);
    onPlatform('MacIntel');
    expect(text(keys)).toBe(apple);
  });

  it.each([
    ['Escape', 'Escape'],
    ['g', 'G'],
    ['+', '+'],
    ['', ''],
  ])('shows %j as %j, without a script', (keys, expected) => {
    expect(text(keys)).toBe(expected);
  });

  it.each(['iPhone', 'iPad', 'MacIntel'])('knows %s', (platform) => {
    onPlatform(platform);
    expect(text('Mod+K')).toBe('⌘K');
  });

  it('names the glyphs', () => {
    onPlatform('MacIntel');
    const { getAllByRole } = render(<Kbd keys="Mod+Shift+K" />);
    const names = getAllByRole('img').map((glyph) => glyph.getAttribute('aria-label'));
    expect(names).toEqual(['Shift', 'Command']);
  });

  it('shows keys as they are printed where the reader lives', () => {
    onPlatform('Win32');
    const { container } = render(
      <LocaleProvider locale="de" messages={de}>
        <Kbd keys="Mod+Shift+K" />
      </LocaleProvider>,
    );
    expect(container.textContent).toBe('Strg+Umschalt+K');
  });

  it('shows what the caller writes', () => {
    expect(render(<Kbd>Esc</Kbd>).container.textContent).toBe('Esc');
  });

  it('runs left to right in a page that does not', () => {
    const { container } = render(
      <p dir="rtl">
        <Kbd keys="Mod+." />
      </p>,
    );
    expect(getComputedStyle(container.querySelector('kbd')!).direction).toBe('ltr');
  });

  it('is the same on the server as at first on an Apple device, then its own', async () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(<Kbd keys="Mod+K" />);
    onPlatform('MacIntel');
    expect(container.textContent).toBe('Ctrl+K');
    const errors: unknown[] = [];
    const mounted = await act(async () =>
      hydrateRoot(container, <Kbd keys="Mod+K" />, {
        onRecoverableError: (error) => errors.push(error),
      }),
    );
    expect(errors).toEqual([]);
    expect(container.textContent).toBe('⌘K');
    await act(async () => mounted.unmount());
  });
});
