import { afterEach, expect, it, vi } from 'vitest';
import { whenOutOfSight } from '../../src/behaviors/whenOutOfSight';

const page = document.createElement('div');
page.style.cssText = 'block-size: 100px; overflow: auto';
afterEach(() => page.remove());

function write() {
  page.innerHTML = '<div style="block-size: 1000px"></div><button>Go</button>';
  document.body.append(page);
  return page.querySelector('button')!;
}
const noticed = () => new Promise((done) => setTimeout(done, 100));

it('calls once what was in sight has been scrolled away, and not before it was', async () => {
  const done = vi.fn();
  whenOutOfSight(write(), done);
  await noticed();
  expect(done).not.toHaveBeenCalled();
  page.scrollTop = 1000;
  await noticed();
  page.scrollTop = 0;
  await expect.poll(() => done.mock.calls.length).toBe(1);
});

it('calls when it leaves the page, whether it was ever seen or not', async () => {
  const done = vi.fn();
  const element = write();
  whenOutOfSight(element, done);
  element.remove();
  await expect.poll(() => done.mock.calls.length).toBe(1);
});

it('stops when it is told to', async () => {
  const done = vi.fn();
  const element = write();
  page.scrollTop = 1000;
  const stop = whenOutOfSight(element, done);
  await noticed();
  stop();
  element.remove();
  await noticed();
  expect(done).not.toHaveBeenCalled();
});
