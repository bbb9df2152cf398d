import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Link, LinkProvider, type LinkProps } from '../../src';

const navigate = vi.fn();
const preload = vi.fn();

/** Clicks as a browser would; true when the browser is to follow the link. The page itself stays. */
function click(element: Element, init: MouseEventInit = {}) {
  let follows = true;
  const stay = (event: Event) => {
    follows = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stay);
  fireEvent(
    element,
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
  );
  window.removeEventListener('click', stay);
  return follows;
}

const provide = (children: ReactNode) =>
  render(<LinkProvider navigate={navigate}>{children}</LinkProvider>);
const link = () => screen.getByRole('link');
const here = location.pathname + location.search;

beforeEach(() => {
  navigate.mockReset();
  preload.mockReset();
});

describe('LinkProvider', () => {
  it('renders no element', () => {
    expect(provide('text').container.innerHTML).toBe('text');
  });

  it.each([Link, Button])('gives the address of a $name to the router', (Component) => {
    provide(<Component href="/works?page=2#title">Works</Component>);
    expect(click(link())).toBe(false);
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/works?page=2#title', expect.any(MouseEvent));
  });

  it('follows a relative address, and one from a part of the link', () => {
    provide(
      <Link href="./works">
        <b>Works</b>
      </Link>,
    );
    expect(click(screen.getByText('Works'))).toBe(false);
    expect(navigate).toHaveBeenCalledWith(
      new URL('./works', location.href).pathname,
      expect.anything(),
    );
  });

  it('acts on Enter', async () => {
    provide(<Link href="/works">Works</Link>);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(navigate).toHaveBeenCalledOnce();
  });

  it.each<[string, LinkProps]>([
    ['another origin', { href: 'https://iswc.org/works' }],
    ['a telephone', { href: 'tel:+302101234567' }],
    ['mail', { href: 'mailto:claims@example.com' }],
    ['a file made on the page', { href: `blob:${location.origin}/works` }],
    ['a new tab', { href: '/works', target: '_blank' }],
    ['a frame', { href: '/works', target: 'preview' }],
    ['a download', { href: '/works', download: true }],
    ['a download with a name', { href: '/works', download: 'works.csv' }],
    ['what is external', { href: '/works', external: true }],
    ['what the caller calls external', { href: '/works', rel: 'help external' }],
    ['a hash of this page', { href: '#title' }],
    ['a hash of this page, spelt out', { href: `${here}#title` }],
    ['the top of this page', { href: '#' }],
  ])('leaves %s to the browser', (_, props) => {
    provide(<Link {...props}>Works</Link>);
    expect(click(link())).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });

  it.each([undefined, 'own', 'own ent-Link-root'])(
    'leaves a link of the app’s own, of class %j, to the browser',
    (className) => {
      provide(
        <a className={className} href="/works">
          Works
        </a>,
      );
      expect(click(link())).toBe(true);
      expect(navigate).not.toHaveBeenCalled();
    },
  );

  it.each<MouseEventInit>([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('leaves a click with %j to the browser', (init) => {
    provide(<Link href="/works">Works</Link>);
    expect(click(link(), init)).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });

  it.each(['_SELF', '_self'])('takes the target %j', (target) => {
    provide(
      <Link href="/works" target={target}>
        Works
      </Link>,
    );
    expect(click(link())).toBe(false);
  });

  it('leaves what was prevented, such as by a router’s own link', () => {
    provide(
      <Link href="/works" onClick={(event) => event.preventDefault()}>
        Works
      </Link>,
    );
    click(link());
    expect(navigate).not.toHaveBeenCalled();
  });

  it('leaves a link that is off', () => {
    provide(
      <Link href="/works" disabled>
        Works
      </Link>,
    );
    expect(click(link())).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });

  it('reaches links in portals', () => {
    provide(createPortal(<Link href="/works">Works</Link>, document.body));
    expect(click(link())).toBe(false);
  });

  it('reaches links in shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const root = createRoot(shadow);
    await act(async () => root.render(<Link href="/works">Works</Link>));
    provide('text');
    expect(click(shadow.querySelector('a')!)).toBe(false);
    await act(async () => root.unmount());
    host.remove();
  });

  it.each(['/claims', '/claims/', 'claims'])(
    'leaves other apps of the origin to the browser, and speaks to its own without its base %j',
    (base) => {
      const App = ({ href }: { href: string }) => (
        <LinkProvider base={base} navigate={navigate}>
          <Link href={href}>Works</Link>
        </LinkProvider>
      );
      const { rerender } = render(<App href="/claims/7?tab=shares" />);
      expect(click(link())).toBe(false);
      expect(navigate).toHaveBeenLastCalledWith('/7?tab=shares', expect.anything());
      rerender(<App href="/claims" />);
      expect(click(link())).toBe(false);
      expect(navigate).toHaveBeenLastCalledWith('/', expect.anything());
      for (const href of ['/', '/catalogue', '/claims-archive/7']) {
        rerender(<App href={href} />);
        expect(click(link())).toBe(true);
      }
    },
  );
});

describe('LinkProvider, preloading', () => {
  const page = (
    <LinkProvider navigate={navigate} preload={preload}>
      <Link href="/works">
        All <b>works</b>
      </Link>
      <Link href="https://iswc.org">ISWC</Link>
    </LinkProvider>
  );

  it('prepares what the pointer reaches, once for each time it comes', async () => {
    render(page);
    await userEvent.hover(screen.getByText('All', { exact: false, selector: 'a' }));
    await userEvent.hover(screen.getByText('works'));
    expect(preload.mock.calls).toEqual([['/works']]);
    await userEvent.hover(screen.getByText('ISWC'));
    await userEvent.hover(screen.getByText('works'));
    expect(preload.mock.calls).toEqual([['/works'], ['/works']]);
  });

  it('prepares what the keyboard reaches', async () => {
    // Wherever the pointer has been left, it reaches nothing here.
    render(<div style={{ pointerEvents: 'none' }}>{page}</div>);
    await userEvent.tab();
    await userEvent.tab();
    expect(preload.mock.calls).toEqual([['/works']]);
  });
});

describe('LinkProvider, several', () => {
  it.each([false, true])('lets the innermost decide, also when mounted later: %j', (later) => {
    const inner = vi.fn();
    function App() {
      const [nested, nest] = useState(!later);
      const works = <Link href="/works">Works</Link>;
      return (
        <LinkProvider navigate={navigate}>
          {nested ? <LinkProvider navigate={inner}>{works}</LinkProvider> : works}
          <button onClick={() => nest(!nested)}>Nest</button>
        </LinkProvider>
      );
    }
    render(<App />, { wrapper: StrictMode });
    if (later) fireEvent.click(screen.getByRole('button'));
    click(link());
    expect(inner).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button'));
    click(link());
    expect(inner).toHaveBeenCalledOnce();
    expect(navigate).toHaveBeenCalledOnce();
  });

  it('uses the newest function of its last render', () => {
    const { rerender } = provide(<Link href="/works">Works</Link>);
    const next = vi.fn();
    rerender(
      <LinkProvider navigate={next}>
        <Link href="/works">Works</Link>
      </LinkProvider>,
    );
    click(link());
    expect(next).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
  });

  it('leaves no listener behind', () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const { unmount } = render(
      <StrictMode>
        <LinkProvider navigate={navigate} preload={preload} />
      </StrictMode>,
    );
    unmount();
    const ours = (calls: unknown[][]) =>
      calls.filter(([type]) => ['click', 'pointerover', 'focusin'].includes(String(type)));
    expect(ours(added.mock.calls)).toHaveLength(6);
    expect(ours(removed.mock.calls)).toEqual(ours(added.mock.calls));
  });
});
