import { afterEach, beforeEach, expect, vi } from 'vitest';

let messages = [];

beforeEach(() => {
  messages = [];
  for (const level of ['error', 'warn']) {
    vi.spyOn(console, level).mockImplementation((...values) => messages.push(values.join(' ')));
  }
});
afterEach(() => expect(messages).toEqual([]));
