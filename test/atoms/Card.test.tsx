import { render, screen } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Card, Heading, Select, type CardProps } from '../../src';
import { expectNoViolations } from '../support/axe';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const words = () => screen.getByText('Erik Satie');
const content = (
  <>
    <Heading level={2}>Gnossienne No. 1</Heading>
    <p>Erik Satie</p>
  </>
);
const card = (container: HTMLElement) => container.firstElementChild as HTMLElement;

afterEach(() => {
  getSelection()?.removeAllRanges();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('Card', () => {
  itKeepsTheContract(<Card>{content}</Card>);

  it('is one element with an edge and no shadow', () => {
    const { container } = render(<Card>Works</Card>);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(card(container).classList).toHaveLength(1);
    const style = getComputedStyle(card(container));
    expect(style.borderTopWidth).toBe('1px');
    expect(style.boxShadow).toBe('none');
    expect(style.padding).toBe('16px');
    expect(style.margin).toBe('0px');
  });

  it('has another ground for each elevation', () => {
    const grounds = (['raised', 'flat', 'sunken'] as const).map((elevation) => {
      const { container } = render(<Card elevation={elevation}>Works</Card>);
      return getComputedStyle(card(container)).backgroundColor;
    });
    expect(new Set(grounds).size).toBe(3);
  });

  it('falls back for unknown values, with one warning each', () => {
    const { container } = render(<Card {...({ padding: NaN, elevation: 'floating' } as object)} />);
    expect(getComputedStyle(card(container)).padding).toBe('16px');
    expect(takeConsole()).toEqual([
      expect.stringContaining('Card elevation does not know "floating"'),
      expect.stringContaining('Card padding does not know "NaN"'),
    ]);
  });
});

describe.each([
  ['link', { href: '#gnossienne' }],
  ['button', { onClick: () => undefined }],
] as const)('Card as a %s', (role, props) => {
  const element = (
    <Card {...props} label="Gnossienne No. 1" data-testid="card">
      {content}
    </Card>
  );
  const target = () => screen.getByRole(role, { name: 'Gnossienne No. 1' });
  itKeepsTheContract(element);

  it('is covered by one target, which holds nothing', async () => {
    const { container } = render(element);
    expect(target()).toBeEmptyDOMElement();
    expect(target().getBoundingClientRect()).toEqual(card(container).getBoundingClientRect());
    await expectNoViolations(container);
  });

  it('shows the focus around all of it', async () => {
    render(element);
    await userEvent.tab();
    expect(target()).toHaveFocus();
    expect(getComputedStyle(target()).outlineWidth).toBe('2px');
  });
});

describe('Card, pressed', () => {
  const onClick = vi.fn();
  const open = (props: Partial<CardProps> = {}) => {
    onClick.mockReset();
    return render(
      <Card onClick={onClick} label="Gnossienne No. 1" {...props}>
        {content}
        <Button>Approve</Button>
        <label>
          Note <input />
        </label>
      </Card>,
    );
  };

  it.each(['{Enter}', ' '])('acts on the key %j', async (key) => {
    open();
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('acts on a click on its edge and on its words, once', async () => {
    const { container } = open();
    await userEvent.click(card(container), { position: { x: 2, y: 2 } });
    expect(onClick).toHaveBeenCalledTimes(1);
    await userEvent.click(words());
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  it('is one click to those around it, and none on a card it lies on', async () => {
    const around = vi.fn();
    render(
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <div onClick={around}>
        <Card onClick={around} label="Gnossiennes">
          <Card onClick={onClick} label="Gnossienne No. 1">
            {content}
          </Card>
        </Card>
      </div>,
    );
    onClick.mockReset();
    await userEvent.click(words());
    expect(onClick).toHaveBeenCalledOnce();
    expect(around).toHaveBeenCalledOnce();
  });

  it('follows its link from its words, and hands the keys that are held to it', async () => {
    open({ href: '#gnossienne' });
    await userEvent.click(words());
    expect(location.hash).toBe('#gnossienne');
    onClick.mockImplementation((event: MouseEvent) => event.preventDefault());
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(words());
    await userEvent.keyboard('{/Shift}');
    expect(onClick.mock.lastCall![0]).toMatchObject({ shiftKey: true, type: 'click' });
  });

  it('leaves the controls on it to themselves', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    await userEvent.click(screen.getByText('Note'));
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(onClick).not.toHaveBeenCalled();
  });

  it('leaves the popups on it to themselves', async () => {
    onClick.mockReset();
    render(
      <Card onClick={onClick} label="Gnossienne No. 1">
        <Select label="Status" options={[{ value: 'open', label: 'Open' }]} />
      </Card>,
    );
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.click(screen.getByRole('option'));
    expect(screen.getByRole('combobox')).toHaveTextContent('Open');
    expect(onClick).not.toHaveBeenCalled();
  });

  it('lets its words be selected, and does not act on that', async () => {
    open();
    await userEvent.dragAndDrop(words(), words(), {
      sourcePosition: { x: 1, y: 10 },
      targetPosition: { x: 60, y: 10 },
    });
    expect(getSelection()!.toString()).toMatch(/^Erik Sat/);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('ignores clicks on what it only holds in React', async () => {
    render(
      <Card onClick={onClick} label="Gnossienne No. 1">
        {createPortal(<p>Elsewhere</p>, document.body)}
      </Card>,
    );
    onClick.mockReset();
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(onClick).not.toHaveBeenCalled();
  });

  it.each(['javascript:alert(1)', ' JaVa\nScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'refuses to link to %j',
    (href) => {
      open({ href });
      const link = screen.getByRole('link', { name: 'Gnossienne No. 1' });
      expect(link).not.toHaveAttribute('href');
      expect(link).toHaveAttribute('aria-disabled', 'true');
      expect(takeConsole()).toEqual([expect.stringContaining('refused to link')]);
    },
  );

  it('gives no way back from a new tab', () => {
    open({ href: '/works', target: '_blank' });
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('asks for a label', () => {
    const { container } = render(
      <Card {...({ href: '/works' } as { href: string; label: string })} />,
    );
    expect(container.querySelector('a')).toBeInTheDocument();
    expect(takeConsole()).toEqual([expect.stringContaining('has no label')]);
  });
});
