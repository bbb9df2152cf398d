import { afterEach, describe, expect, it } from 'vitest';
import { focusPoint, holdsFocus, returnFocus, takesFocus } from '../../src/behaviors';

const page = document.createElement('div');
afterEach(() => page.remove());

function write(html: string) {
  page.innerHTML = html;
  document.body.append(page);
  return (id: string) => page.querySelector<HTMLElement>(`#${id}`)!;
}

describe('returnFocus', () => {
  it.each([
    ['the same element', '', 'here'],
    ['the next one when it is gone', 'here', 'after'],
    ['the one before when nothing is after it', 'here after', 'before'],
    ['what is around it when nothing else is left', 'here after before', 'around'],
    ['main at the last', 'here after before around', 'main'],
  ])('goes to %s', (_, removed, expected) => {
    const at = write(
      '<main id="main"><div id="around" tabindex="-1"><button id="before">b</button>' +
        '<button tabindex="-1">skipped</button><button disabled>off</button><button id="here">h</button>' +
        '<button tabindex="-1">skipped</button><button hidden>hidden</button><button id="after">a</button></div></main>',
    );
    at('here').focus();
    const point = focusPoint();
    for (const id of removed.split(' ').filter(Boolean)) at(id).remove();
    returnFocus(point);
    expect(document.activeElement?.id).toBe(expected);
    (document.activeElement as HTMLElement).blur();
    expect(page.querySelector('#main')!.hasAttribute('tabindex')).toBe(false);
  });

  it('goes on before it goes back to what is around it', () => {
    const at = write(
      '<div id="around" tabindex="0"><button id="here">h</button></div><button id="after">a</button>',
    );
    at('here').focus();
    const point = focusPoint();
    at('here').remove();
    returnFocus(point);
    expect(at('after')).toHaveFocus();
  });

  it('starts from a place when nothing had the focus', () => {
    const at = write(
      '<button id="before">b</button><i id="place"></i><button id="after">a</button>',
    );
    (document.activeElement as HTMLElement | null)?.blur();
    returnFocus(focusPoint(at('place')));
    expect(at('after')).toHaveFocus();
  });
});

describe('holdsFocus', () => {
  it('is untrue of what is hidden by now, and will lose it', () => {
    const at = write('<div id="around"><button id="here">h</button></div>');
    expect(holdsFocus()).toBe(false);
    at('here').focus();
    expect(holdsFocus()).toBe(true);
    at('around').hidden = true;
    expect(holdsFocus()).toBe(false);
  });
});

describe('takesFocus', () => {
  it.each([
    '<button id="x" disabled>',
    '<p id="x">',
    '<div inert><button id="x">',
    '<button id="x" hidden>',
  ])('says no of %s', (html) => expect(takesFocus(write(html)('x'))).toBe(false));

  it('says no of nothing, and yes of a button', () => {
    expect(takesFocus(null)).toBe(false);
    expect(takesFocus(write('<button id="x">')('x'))).toBe(true);
  });
});
