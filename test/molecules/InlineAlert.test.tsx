import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InlineAlert, type InlineAlertProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const tones: InlineAlertProps['tone'][] = ['neutral', 'info', 'success', 'warning', 'danger'];
const text = 'Two publishers claim 80 % each.';

/** Alerts that go when they are dismissed. */
function Alerts({ count }: { count: number }) {
  const [shown, setShown] = useState(Array.from({ length: count }, (_, index) => index));
  return (
    <main>
      <div>
        {shown.map((index) => (
          <InlineAlert
            key={index}
            title={`Alert ${index}`}
            onDismiss={() => setShown(shown.filter((other) => other !== index))}
          />
        ))}
      </div>
      <button type="button">Save</button>
    </main>
  );
}
const dismiss = () => screen.getAllByRole('button', { name: 'Dismiss' });

describe('InlineAlert', () => {
  itKeepsTheContract(<InlineAlert title="Conflict">{text}</InlineAlert>);
  itKeepsTheContract(
    <InlineAlert tone="danger" live onDismiss={() => {}} actions={<button>Resolve</button>}>
      {text}
    </InlineAlert>,
  );

  it('has an icon of its own for every tone that is told by it', () => {
    render(tones.map((tone) => <InlineAlert key={tone} tone={tone} title={tone} />));
    const drawings = [...document.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML);
    expect(new Set(drawings).size).toBe(4);
  });

  it('takes another icon, or none', () => {
    const { container } = render(<InlineAlert icon={null}>{text}</InlineAlert>);
    expect(container.querySelector('svg')).toBeNull();
  });

  it.each([
    ['info', 'status'],
    ['success', 'status'],
    ['warning', 'alert'],
    ['danger', 'alert'],
  ] as const)('is, %s and live, a %s', (tone, role) => {
    const { rerender } = render(<InlineAlert tone={tone}>{text}</InlineAlert>);
    expect(screen.queryByRole(role)).toBeNull();
    rerender(
      <InlineAlert tone={tone} live>
        {text}
      </InlineAlert>,
    );
    expect(screen.getByRole(role)).toHaveTextContent(text);
  });

  it('gives the focus to its neighbour when it is dismissed', async () => {
    render(<Alerts count={3} />);
    await userEvent.click(dismiss()[1]!);
    await expect.poll(() => document.activeElement).toBe(dismiss()[1]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(dismiss()[0]);
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole('button', { name: 'Save' }));
  });

  it('falls back for an unknown tone, with one warning', () => {
    render(<InlineAlert {...({ tone: 'pink' } as object)}>{text}</InlineAlert>);
    expect(screen.getByText(text)).toBeVisible();
    expect(takeConsole()).toEqual([expect.stringContaining('does not know "pink"')]);
  });

  it('holds a word of 5,000 letters', () => {
    render(
      <div style={{ inlineSize: '300px' }}>
        <InlineAlert title={'T'.repeat(5000)} data-testid="alert" />
      </div>,
    );
    expect(screen.getByTestId('alert').scrollWidth).toBeLessThanOrEqual(300);
  });
});
