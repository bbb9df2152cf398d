import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EmptyState } from '../../src';
import { InboxIcon } from '../../src/icons/InboxIcon';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

describe('EmptyState', () => {
  itKeepsTheContract(
    <EmptyState title="No claims yet" level={2} icon={<InboxIcon />} actions={<button>Add</button>}>
      They appear here once a work is registered.
    </EmptyState>,
  );

  it('is a heading where it is told its level', () => {
    const { rerender } = render(<EmptyState title="No claims yet" />);
    expect(screen.queryByRole('heading')).toBeNull();
    rerender(<EmptyState title="No claims yet" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'No claims yet' })).toBeVisible();
  });

  it('renders nothing for what it is not given', () => {
    const { container } = render(<EmptyState title="No claims yet">{null}</EmptyState>);
    expect(container.querySelectorAll('*')).toHaveLength(2);
  });

  it('holds a word of 5,000 letters', () => {
    const { container } = render(
      <div style={{ inlineSize: '300px' }}>
        <EmptyState title={'T'.repeat(5000)}>{'t'.repeat(5000)}</EmptyState>
      </div>,
    );
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(300);
  });
});
