import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Container, Stack, type ContainerProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const content = <div data-testid="content">Works</div>;
const place = () => screen.getByTestId('content').getBoundingClientRect();

afterEach(() => page.viewport(1024, 768));

describe('Container', () => {
  itKeepsTheContract(<Container>Works</Container>);

  it.each([
    [undefined, 1200],
    ['small', 640],
    ['medium', 960],
    ['large', 1200],
    ['xlarge', 1440],
  ] as const)(
    'with the size %s, its content is at most %d px wide and in the middle',
    async (size, width) => {
      await page.viewport(1600, 600);
      render(<Container size={size}>{content}</Container>);
      expect(place().width).toBe(width);
      expect(place().left).toBe((document.documentElement.clientWidth - width) / 2);
    },
  );

  it.each([
    [320, 16],
    [700, 24],
    [1100, 32],
  ])('in a window of %d px, the margin beside it is %d px', async (width, margin) => {
    await page.viewport(width, 600);
    render(<Container>{content}</Container>);
    expect(place().left).toBe(margin);
    expect(document.documentElement.clientWidth - place().right).toBe(margin);
  });

  it('fills a stack that does not stretch its children', () => {
    render(
      <Stack align="start">
        <Container size="small">{content}</Container>
      </Stack>,
    );
    expect(place().width).toBe(640);
  });

  it('renders one element of one class', () => {
    const { container } = render(<Container />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
  });

  it('falls back for an unknown size, with one warning', () => {
    render(<Container size={'huge' as ContainerProps['size']}>{content}</Container>);
    expect(place().left).toBe(32);
    expect(takeConsole()).toEqual([expect.stringContaining('Container size does not know "huge"')]);
  });
});
