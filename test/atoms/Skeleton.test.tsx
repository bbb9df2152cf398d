import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Avatar, Button, Skeleton, SkeletonRegion, Text, TextField } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { picture } from '../support/pictures';

const rects = (container: Element) =>
  [...container.querySelectorAll('[data-shape]')].flatMap((element) =>
    [...element.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height]),
  );

/** Where everything stands while loading, and afterwards. */
function beforeAndAfter(content: (loading: boolean) => React.ReactNode) {
  const { container, rerender } = render(<div style={{ inlineSize: 300 }}>{content(true)}</div>);
  const before = rects(container);
  rerender(<div style={{ inlineSize: 300 }}>{content(false)}</div>);
  expect(before.length).toBeGreaterThan(1);
  return [before, rects(container)];
}

describe('Skeleton', () => {
  itKeepsTheContract(<Skeleton>Clair de lune</Skeleton>);

  it.each([
    ['words', 'Clair de lune, from the Suite bergamasque, for piano; registered in 1905.'],
    ['a text', <Text key="a">Clair de lune</Text>],
    ['an avatar', <Avatar key="a" name="Claude Debussy" src={picture()} />],
    ['a button', <Button key="a">Save changes</Button>],
    ['a field', <TextField key="a" label="Title" description="As registered" />],
  ])('moves nothing when its content comes: %s', (_, content) => {
    const [before, after] = beforeAndAfter((loading) => (
      <>
        <span data-shape>Title</span>
        <Skeleton loading={loading}>{content}</Skeleton>
        <p data-shape>Below</p>
      </>
    ));
    expect(after).toEqual(before);
  });

  it.each([1, 3, 6])('%d lines are as high as so many lines of the text around', (lines) => {
    render(
      <Text data-testid="text" style={{ display: 'block' }}>
        <Skeleton lines={lines} />
      </Text>,
    );
    const text = screen.getByTestId('text');
    const lineHeight = parseFloat(getComputedStyle(text).lineHeight);
    expect(text.getBoundingClientRect().height).toBeCloseTo(lines * lineHeight, 1);
  });

  it.each([
    [0, 1],
    [-3, 1],
    [NaN, 1],
    ['abc', 1],
    ['2', 2],
    [2.9, 2],
    [Infinity, 100],
    [undefined, 1],
  ])('reads the number of lines %j as %d', (lines, count) => {
    const { container } = render(<Skeleton lines={lines as number} />);
    expect(container.firstElementChild!.children).toHaveLength(count);
  });

  it('is neither read out nor reached by the keyboard', async () => {
    render(
      <>
        <Skeleton>
          <Button>Save</Button>
        </Skeleton>
        <Button>Cancel</Button>
      </>,
    );
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });

  it('keeps the corners of what it stands for, and hides the rest of it', () => {
    render(
      <Skeleton>
        <Avatar name="Claude Debussy" src={picture()} data-testid="avatar" />
      </Skeleton>,
    );
    const avatar = screen.getByTestId('avatar');
    expect(getComputedStyle(avatar).borderRadius).toBe('999px');
    expect(getComputedStyle(avatar).webkitTextFillColor).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(avatar.querySelector('img')!).visibility).toBe('hidden');
  });

  it('paints over the words that a component comes to', () => {
    const Translated = () => 'Clair de lune';
    const { container: bare } = render(<Skeleton>Clair de lune</Skeleton>);
    const { container } = render(
      <Skeleton>
        <Translated />
      </Skeleton>,
    );
    const look = ({ firstElementChild }: Element) => {
      const { backgroundColor, borderRadius, display, webkitTextFillColor } = getComputedStyle(
        firstElementChild!,
      );
      return { backgroundColor, borderRadius, display, webkitTextFillColor };
    };
    expect(look(container)).toEqual(look(bare));
  });

  it('is its children and nothing else once they are there', () => {
    const { container } = render(
      <Skeleton loading={false} lines={3} className="given">
        <b>Clair de lune</b>
      </Skeleton>,
    );
    expect(container.innerHTML).toBe('<b>Clair de lune</b>');
  });
});

describe('SkeletonRegion', () => {
  itKeepsTheContract(<SkeletonRegion label="Loading claims" loading />);

  it('says once that it is busy, in an attribute and in words, until it is not', () => {
    const region = (loading: boolean) => (
      <SkeletonRegion label="Loading claims" loading={loading} data-testid="region">
        <Skeleton loading={loading}>Clair de lune</Skeleton>
        <Skeleton loading={loading}>Gymnopédie</Skeleton>
      </SkeletonRegion>
    );
    const { container, rerender } = render(region(true));
    expect(container.querySelectorAll('[aria-busy]')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('Loading claims');
    expect(screen.getByTestId('region')).not.toContainElement(screen.getByRole('status'));
    rerender(region(false));
    expect(screen.getByTestId('region')).not.toHaveAttribute('aria-busy');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
