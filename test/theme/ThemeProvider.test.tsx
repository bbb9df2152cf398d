import { act, cleanup, render, screen } from '@testing-library/react';
import { Activity, StrictMode, Suspense, use } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button, setTheme, Tag, ThemeProvider, useTheme, type Theme } from '../../src';
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

  it.each([{ locale: 'el' }, { timeZone: 'Europe/Athens' }, { theme: 'dark' }] as const)(
    'keeps what stands inside when %j arrives late',
    (late) => {
      const { rerender } = render(
        <ThemeProvider>
          <ThemeProvider>
            <input aria-label="Title" />
          </ThemeProvider>
        </ThemeProvider>,
      );
      const title = screen.getByRole('textbox');
      rerender(
        <ThemeProvider {...late}>
          <ThemeProvider {...late}>
            <input aria-label="Title" />
          </ThemeProvider>
        </ThemeProvider>,
      );
      expect(screen.getByRole('textbox')).toBe(title);
    },
  );

  it('passes words on without a language, too', () => {
    render(
      <ThemeProvider messages={{ tagRemove: 'Discard {label}' }}>
        <Tag label="Film" onRemove={() => {}} />
      </ThemeProvider>,
    );
    expect(screen.getByRole('button', { name: 'Discard Film' })).toBeVisible();
  });

  it('themes the page while something inside suspends, and not while it is hidden', async () => {
    const never = new Promise<string>(() => {});
    const Page = ({ waits }: { waits: boolean }) => (waits ? use(never) : null);
    const App = ({ waits = false, hidden = false }) => (
      <Suspense>
        <Activity mode={hidden ? 'hidden' : 'visible'}>
          <ThemeProvider theme="dark" locale="ar">
            <Page waits={waits} />
          </ThemeProvider>
        </Activity>
      </Suspense>
    );
    const { rerender } = render(<App />, { reactStrictMode: true });
    const themed = attributes();
    await act(async () => rerender(<App waits />));
    expect(attributes()).toEqual(themed);
    await act(async () => rerender(<App hidden />));
    expect(attributes()).toEqual(nothing);
    await act(async () => rerender(<App />));
    expect(attributes()).toEqual(themed);
  });

  it('puts back what was there before, whatever it was changed to meanwhile', () => {
    page.lang = 'fr';
    const { rerender, unmount } = render(<ThemeProvider locale="el" />);
    rerender(<ThemeProvider locale="de" />);
    rerender(<ThemeProvider />);
    expect(page.lang).toBe('fr');
    rerender(<ThemeProvider locale="de" />);
    expect(page.lang).toBe('de');
    unmount();
    expect(page.lang).toBe('fr');
    if (nothing.lang === null) page.removeAttribute('lang');
    else page.lang = nothing.lang!;
  });

  it.each([0, 1])('of two roots on a page, either may leave first: %j', (first) => {
    const roots = [
      render(<ThemeProvider theme="dark" density="compact" />),
      render(<ThemeProvider theme="light" />),
    ];
    roots.splice(first, 1)[0]!.unmount();
    expect(attributes()).toMatchObject({ 'data-ent-theme': first === 0 ? 'light' : 'dark' });
    roots[0]!.unmount();
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
