import { act, render, screen } from '@testing-library/react';
import { Profiler, StrictMode, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { en, formatNumber, LocaleProvider, useLocale, useMessages } from '../../src/locale';
import { ar } from '../../src/locale/languages/ar';
import { el } from '../../src/locale/languages/el';
import { takeConsole } from '../support/failOnConsole';

/** Shows one plain message, one with a number, the locale and the direction. */
function Words() {
  const message = useMessages(en);
  const { locale, direction } = useLocale();
  return (
    <p>
      {[
        message('dialogClose'),
        message('textFieldCharactersLeft', { count: 1200 }),
        formatNumber(0.5, locale),
        locale,
        direction,
      ].join(' | ')}
    </p>
  );
}

const english = 'Close | 1,200 characters left | 0.5 | en | ltr';
const greek = 'Κλείσιμο | Απομένουν 1.200 χαρακτήρες | 0,5 | el | ltr';

// Each language arrives once per page, so a test of loading takes one that no other test has loaded.
describe('LocaleProvider', () => {
  it('is not needed for English', () => {
    render(<Words />);
    expect(screen.getByText(english)).toBeVisible();
  });

  it('renders no element', () => {
    const { container } = render(<LocaleProvider locale="en">text</LocaleProvider>);
    expect(container.innerHTML).toBe('text');
  });

  it('shows the given messages at once and fetches nothing', () => {
    render(
      <LocaleProvider locale="el" messages={el}>
        <Words />
      </LocaleProvider>,
    );
    expect(screen.getByText(greek)).toBeVisible();
  });

  it('shows English words and local numbers until the language is there, then renders once', async () => {
    const onRender = vi.fn();
    render(
      <StrictMode>
        <Profiler id="page" onRender={onRender}>
          <LocaleProvider locale="de-AT">
            <Words />
          </LocaleProvider>
        </Profiler>
      </StrictMode>,
    );
    expect(screen.getByText(/^Close \| 1.200 characters left \| 0,5/)).toBeVisible();
    expect(
      await screen.findByText(/^Schließen \| Noch 1.200 Zeichen \| 0,5 \| de-AT/),
    ).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(onRender.mock.calls.map(([, phase]) => phase)).toEqual(['mount', 'update']);
  });

  it('shows a language at once that another provider has fetched', async () => {
    const page = (
      <LocaleProvider locale="es">
        <Words />
      </LocaleProvider>
    );
    const { unmount } = render(page);
    await screen.findByText(/^Cerrar/);
    unmount();
    const onRender = vi.fn();
    render(
      <Profiler id="page" onRender={onRender}>
        {page}
      </Profiler>,
    );
    expect(screen.getByText(/^Cerrar/)).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(onRender).toHaveBeenCalledTimes(1);
  });

  it('does nothing when it unmounts before the language is there', async () => {
    const { unmount } = render(
      <LocaleProvider locale="fr">
        <Words />
      </LocaleProvider>,
    );
    unmount();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.body.textContent?.trim()).toBe('');
  });

  it('drops a language that arrives after the locale has changed', async () => {
    const page = (locale: string) => (
      <LocaleProvider locale={locale}>
        <Words />
      </LocaleProvider>
    );
    const { rerender } = render(page('pt-BR'));
    rerender(page('en-XA'));
    expect(await screen.findByText(/^\[Çļöšé/)).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.getByText(/en-XA/)).toBeVisible();
    rerender(page('en'));
    expect(screen.getByText(english)).toBeVisible();
  });

  it('puts some words of your own over the language', async () => {
    const messages = { dialogClose: 'Τέλος', dialogDiscard: undefined };
    render(
      <LocaleProvider locale="el" messages={messages}>
        <Words />
      </LocaleProvider>,
    );
    expect(screen.getByText(/^Τέλος/)).toBeVisible();
    expect(await screen.findByText(/^Τέλος \| Απομένουν/)).toBeVisible();
  });

  it('nests: another language inside, and the words of the outer one in the same language', () => {
    const outer = { ...el, dialogClose: 'Τέλος' };
    render(
      <LocaleProvider locale="el" messages={outer}>
        <Words />
        <LocaleProvider locale="ar" messages={ar}>
          <Words />
          <LocaleProvider locale="en">
            <Words />
          </LocaleProvider>
        </LocaleProvider>
        <LocaleProvider locale="el-GR" messages={{ dialogDiscard: 'Όχι' }}>
          <Words />
        </LocaleProvider>
      </LocaleProvider>,
    );
    expect(screen.getAllByRole('paragraph').map((element) => element.textContent)).toEqual([
      'Τέλος | Απομένουν 1.200 χαρακτήρες | 0,5 | el | ltr',
      `إغلاق | يتبقّى ${formatNumber(1200, 'ar')} حرف | ${formatNumber(0.5, 'ar')} | ar | rtl`,
      english,
      'Τέλος | Απομένουν 1.200 χαρακτήρες | 0,5 | el-GR | ltr',
    ]);
  });

  it('keeps English words for a language it does not have, and formats as that language does', async () => {
    render(
      <LocaleProvider locale="sv">
        <Words />
      </LocaleProvider>,
    );
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.getByText(/^Close \| 1.200 characters left \| 0,5 \| sv/)).toBeVisible();
  });

  it.each(['!!', 'el_GR', '', null, 42])(
    'keeps the locale around it for the tag %o, and warns once',
    (tag) => {
      const locale = tag as string;
      const page: ReactNode = (
        <LocaleProvider locale="el" messages={el}>
          <LocaleProvider locale={locale}>
            <Words />
          </LocaleProvider>
        </LocaleProvider>
      );
      const { rerender } = render(page);
      rerender(<StrictMode>{page}</StrictMode>);
      expect(screen.getByText(greek)).toBeVisible();
      expect(takeConsole()).toEqual([
        expect.stringContaining(`Entasis: “${tag}” is not a language tag, so “el” is used`),
      ]);
    },
  );

  it('keeps the function that writes messages until the language changes', () => {
    const seen = new Set<unknown>();
    function Probe({ children }: { children: string }) {
      seen.add(useMessages(en)).add(useLocale());
      return children;
    }
    const page = (text: string) => (
      <LocaleProvider locale="el" messages={el}>
        <Probe>{text}</Probe>
      </LocaleProvider>
    );
    const { rerender } = render(page('a'));
    rerender(page('b'));
    expect(seen.size).toBe(2);
  });

  it('hydrates in silence: English from the server first, also where the language is here already', async () => {
    const page = (
      <StrictMode>
        <LocaleProvider locale="el">
          <Words />
        </LocaleProvider>
      </StrictMode>
    );
    const { unmount } = render(page);
    await screen.findByText(/^Κλείσιμο/);
    unmount();
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(page);
    expect(container.textContent).toMatch(/^Close/);
    const onRecoverableError = vi.fn();
    const root = await act(() => hydrateRoot(container, page, { onRecoverableError }));
    expect(container.textContent).toBe(greek);
    expect(onRecoverableError).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });

  it('renders given messages on the server', () => {
    expect(
      renderToString(
        <LocaleProvider locale="el" messages={el}>
          <Words />
        </LocaleProvider>,
      ),
    ).toContain(greek);
  });
});
