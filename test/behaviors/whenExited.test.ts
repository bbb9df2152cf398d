import { afterEach, expect, it, vi } from 'vitest';
import { whenExited } from '../../src/behaviors';

const element = document.createElement('div');
afterEach(() => {
  for (const animation of element.getAnimations()) animation.cancel();
  element.remove();
});

const animate = (options: KeyframeAnimationOptions) => {
  document.body.append(element);
  return element.animate({ opacity: [1, 0] }, options);
};

it('whenExited is done at once without animations', () => {
  const done = vi.fn();
  whenExited(element, done);
  expect(done).toHaveBeenCalledOnce();
});

it.each([100, Infinity])('whenExited waits once for an animation of %i', async (duration) => {
  animate({ duration: Math.min(duration, 1e6), iterations: duration === Infinity ? Infinity : 1 });
  const done = vi.fn();
  whenExited(element, done);
  expect(done).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce(), { timeout: 1500 });
});

it('whenExited takes a cancelled animation for an end', async () => {
  const animation = animate({ duration: 1e6 });
  const done = vi.fn();
  whenExited(element, done);
  animation.cancel();
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce(), { timeout: 500 });
});

it('whenExited can be stopped', async () => {
  animate({ duration: 50 });
  const done = vi.fn();
  whenExited(element, done)();
  await new Promise((next) => setTimeout(next, 100));
  expect(done).not.toHaveBeenCalled();
});
