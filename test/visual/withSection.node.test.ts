import { expect, it } from 'vitest';
import { withSection } from './mutations/withSection';

it('replaces one section of a text and leaves the others', () => {
  const text = '# Tests\n\n## One\n\nold\n\n## Two\n\nstays\n';
  expect(withSection(text, 'One', 'new')).toBe('# Tests\n\n## One\n\nnew\n\n## Two\n\nstays\n');
  expect(withSection(text, 'Two', 'new')).toBe('# Tests\n\n## One\n\nold\n\n## Two\n\nnew\n');
  expect(withSection(text, 'Three', 'new')).toBe(`${text}\n## Three\n\nnew\n`);
});
