import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button, setTheme, ThemeProvider, useTheme, type Theme } from '../../src';
import { themeScript } from '../../src/theme/ThemeProvider';

const page = document.documentElement;
const attributes = () =>
  Object.fromEntries(
    ['data-ent-theme', 'data-ent-density', 'dir', 'lang'].map((name) => [
      name,
      page.getAttribute(name),
    ]),
  );
const nothing = attributes();
const ground = (element: Element) => getComputedStyle(element).backgroundColor;

afterEach(() => {
  cleanup();
  page.removeAttribute('data-ent-theme');
  localStorage.clear();
  expect(attributes()).toEqual(nothing);
});

describe('ThemeProvider', () => {
  it('themes the page by attributes, adds no element, and puts back what was there', () => {
    const { container, unmount } = render(
      <ThemeProvider theme="dark" density="compact" locale="ar">
        <Button>حفظ</Button>
      </ThemeProvider>,
    );
    expect(attributes()).toEqual({
      'data-ent-theme': 'dark',
      'data-ent-density': 'compact',
      dir: 'rtl',
      lang: 'ar',
    });
    expect(container.firstElementChild).toBe(screen.getByRole('button'));
    expect(screen.getByRole('button').getBoundingClientRect().height).toBe(28);
    unmount();
  });

  it('changes the theme without rendering anything inside again', () => {
    const rendered = vi.fn();
    const Child = () => {
      rendered();
      return <Button>Save</Button>;
    };
    const child = <Child />;
    const { rerender } = render(<ThemeProvider theme="light">{child}</ThemeProvider>);
    const light = ground(page);
    rerender(<ThemeProvider theme="dark">{child}</ThemeProvider>);
    expect(ground(page)).not.toBe(light);
    expect(rendered).toHaveBeenCalledOnce();
  });

  it('nests anywhere: light in dark in light has the colours of light', () => {
    render(
      <ThemeProvider theme="light">
        <ThemeProvider theme="dark">
          <Button>Dark</Button>
          <ThemeProvider theme="light">
            <Button>Light</Button>
          </ThemeProvider>
        </ThemeProvider>
        <Button>Page</Button>
      </ThemeProvider>,
    );
    const fill = (name: string) => ground(screen.getByRole('button', { name }));
    expect(fill('Light')).toBe(fill('Page'));
    expect(fill('Dark')).not.toBe(fill('Page'));
  });

  it('themes a part of the page through a system theme again', () => {
    const { container } = render(
      <ThemeProvider theme="dark">
        <ThemeProvider theme="system">
          <Button>Save</Button>
        </ThemeProvider>
      </ThemeProvider>,
    );
    const scheme = getComputedStyle(container.firstElementChild!).colorScheme;
    expect(scheme).toBe('light dark');
  });

  it('lets an explicit direction win over that of the language', () => {
    render(<ThemeProvider locale="ar" direction="ltr" />);
    expect(page.dir).toBe('ltr');
  });

  it('renders on the server and hydrates silently, nested too', async () => {
    const tree = (
      <StrictMode>
        <ThemeProvider theme="dark">
          <ThemeProvider theme="light" direction="rtl">
            <Button>Save</Button>
          </ThemeProvider>
        </ThemeProvider>
      </StrictMode>
    );
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).toContain('data-ent-theme="light" dir="rtl"');
    const onRecoverableError = vi.fn();
    const root = await act(async () => hydrateRoot(container, tree, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    container.remove();
  });
});

describe('useTheme and setTheme', () => {
  const Switch = () => <output>{useTheme()}</output>;

  it('shows the theme of the page, however it was set', async () => {
    render(<Switch />);
    expect(screen.getByRole('status')).toHaveTextContent('system');
    await act(async () => setTheme('dark'));
    expect(screen.getByRole('status')).toHaveTextContent('dark');
    await act(async () => page.setAttribute('data-ent-theme', 'light'));
    expect(screen.getByRole('status')).toHaveTextContent('light');
  });

  it('is restored by the script before the first paint', () => {
    setTheme('high-contrast');
    page.removeAttribute('data-ent-theme');
    new Function(themeScript)();
    expect(page.getAttribute('data-ent-theme')).toBe('high-contrast');
  });

  it('works for as long as the page when storage is refused', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused');
    });
    setTheme('dark');
    expect(page.getAttribute('data-ent-theme')).toBe('dark');
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused');
    });
    expect(() => new Function(themeScript)()).not.toThrow();
  });

  it.each<Theme>(['light', 'dark', 'high-contrast', 'system'])('knows the theme %s', (theme) => {
    setTheme(theme);
    const scheme = getComputedStyle(page).colorScheme;
    expect(scheme).toBe({ light: 'light', dark: 'dark' }[theme as 'light'] ?? 'light dark');
  });
});
