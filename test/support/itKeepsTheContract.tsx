import { render } from '@testing-library/react';
import { cloneElement, createRef, StrictMode, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addStyles } from './addStyles';
import { expectNoViolations } from './axe';

/** Where a component's parts are, for components whose root is not their only element. */
export interface ContractOptions {
  /** What `className`, `style` and `data-*` reach; by default the first element rendered. */
  root?: (container: HTMLElement) => Element | null;
  /** What `ref`, `id` and native attributes reach: a field's control. By default the root. */
  control?: (container: HTMLElement) => Element | null;
}

/** What every component promises, whatever else it does. Call it first in every component's test. */
export function itKeepsTheContract(element: ReactElement, options: ContractOptions = {}) {
  const root = options.root ?? ((container: HTMLElement) => container.firstElementChild);
  const control = options.control ?? root;
  const withProps = (props: object) => cloneElement(element as ReactElement<object>, props);

  it('keeps the contract: ref, id and native attributes arrive', () => {
    const ref = createRef<Element>();
    const { container } = render(
      withProps({ ref, id: 'given', lang: 'el', 'data-given': 'yes', 'aria-keyshortcuts': 'g' }),
    );
    const target = control(container)!;
    expect(ref.current).toBe(target);
    expect(target.id).toBe('given');
    expect(target.getAttribute('lang')).toBe('el');
    expect(target.getAttribute('data-given')).toBe('yes');
    expect(target.getAttribute('aria-keyshortcuts')).toBe('g');
  });

  it('keeps the contract: className and style reach the root and add to ours', () => {
    const { container: ours } = render(element);
    const own = [...root(ours)!.classList];
    const { container } = render(withProps({ className: 'given', style: { order: 7 } }));
    const target = root(container) as HTMLElement;
    expect([...target.classList]).toEqual([...own, 'given']);
    expect(target.style.order).toBe('7');
  });

  it('keeps the contract: the page’s own CSS wins over ours', () => {
    addStyles('.given { outline: 3px dotted rgb(1, 2, 3); padding: 7px }');
    const { container } = render(withProps({ className: 'given' }));
    expect(getComputedStyle(root(container)!).paddingTop).toBe('7px');
  });

  it('keeps the contract: axe is content', async () => {
    const { container } = render(element);
    await expectNoViolations(container);
  });

  it('keeps the contract: renders on the server and hydrates silently in StrictMode', async () => {
    const page = <StrictMode>{element}</StrictMode>;
    const container = document.createElement('div');
    document.body.append(container);
    const markup = renderToString(page);
    expect(markup).not.toContain('<style');
    container.innerHTML = markup;
    const errors: unknown[] = [];
    const mounted = await act(async () =>
      hydrateRoot(container, page, { onRecoverableError: (error) => errors.push(error) }),
    );
    expect(errors).toEqual([]);
    await act(async () => mounted.unmount());
    container.remove();
  });
}
