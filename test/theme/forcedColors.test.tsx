import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import {
  Checkbox,
  FileUpload,
  Image,
  Menu,
  SegmentedControl,
  Select,
  Skeleton,
  Switch,
  ToggleButton,
  TreeView,
} from '../../src';

const force = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

/** In a theme that is as dark as the colours of the reader’s system are light. */
const show = (children: ReactNode) => render(<div data-ent-theme="dark">{children}</div>);
const edgeOf = (element: Element, pseudo: string) =>
  getComputedStyle(element, pseudo).borderBlockStartColor;
/** What the browser makes of the name of a system colour. */
function system(color: string) {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `color: ${color}; forced-color-adjust: none`;
  const { color: found } = getComputedStyle(probe);
  probe.remove();
  return found;
}

describe('where the reader’s system forces its colours', () => {
  beforeAll(() => force('active'));
  afterAll(() => force('none'));

  it('draws the marks of a menu in the colour of its words', async () => {
    show(
      <Menu
        defaultOpen
        items={[
          { label: 'First' },
          { label: 'Share', checked: true, onCheckedChange: () => {} },
          { label: 'Export', items: [{ label: 'As CSV' }] },
        ]}
        trigger={<button type="button">Actions</button>}
      />,
    );
    const checked = await screen.findByRole('menuitemcheckbox', { name: 'Share' });
    expect(edgeOf(checked, '::before')).toBe(system('CanvasText'));
    expect(edgeOf(screen.getByRole('menuitem', { name: 'Export' }), '::after')).toBe(
      system('CanvasText'),
    );
  });

  it('draws the tick of what is chosen in the colour of its words', async () => {
    const options = ['Greek', 'Italian'].map((label) => ({ value: label, label }));
    show(<Select label="Language" options={options} defaultValue="Italian" />);
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard('{Home}');
    const chosen = await screen.findByRole('option', { name: 'Italian' });
    expect(edgeOf(chosen, '::after')).toBe(system('CanvasText'));
  });

  it('draws what opens a node of a tree in the colour of its words', () => {
    show(
      <TreeView
        label="Territories"
        nodes={[{ id: 'eu', label: 'Europe', children: [{ id: 'gr', label: 'Greece' }] }]}
      />,
    );
    const [toggle] = screen.getByRole('treeitem', { name: 'Europe' }).children;
    expect(edgeOf(toggle!, '::before')).toBe(system('CanvasText'));
  });

  it('draws no ground behind a drawing, whose lines have the colour of the words', () => {
    const { container } = show(<FileUpload label="Recordings" />);
    const { backgroundColor } = getComputedStyle(container.querySelector('svg')!);
    expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('draws the whole of the picture that stands for one, and not its frame alone', () => {
    const { container } = show(<Image alt="" ratio="1/1" src={undefined!} />);
    const { backgroundImage, color } = getComputedStyle(
      container.querySelector('[data-ent-theme] *')!,
      '::before',
    );
    expect(backgroundImage).toContain('gradient');
    expect(color).toBe(system('CanvasText'));
  });

  it('keeps a ring that is seen around what has a ground of its own', async () => {
    show(
      <>
        <ToggleButton defaultPressed>Only mine</ToggleButton>
        <Checkbox label="Print" />
        <Switch label="Tell me" defaultChecked />
      </>,
    );
    for (const role of ['button', 'checkbox', 'switch']) {
      await userEvent.tab();
      expect(screen.getByRole(role)).toHaveFocus();
      expect(getComputedStyle(screen.getByRole(role)).outlineColor).toBe(system('Highlight'));
    }
  });

  it('keeps a ring that is seen inside what is chosen', async () => {
    show(
      <>
        <SegmentedControl
          label="Show as"
          options={[{ value: 'list', label: 'List' }]}
          defaultValue="list"
        />
        <TreeView
          label="Territories"
          nodes={[{ id: 'eu', label: 'Europe' }]}
          selection="multiple"
          defaultSelected={['eu']}
        />
      </>,
    );
    for (const role of ['radio', 'treeitem']) {
      await userEvent.tab();
      const { outlineColor, outlineOffset } = getComputedStyle(screen.getByRole(role));
      expect([outlineColor, outlineOffset]).toEqual([system('HighlightText'), '-4px']);
    }
  });

  it('shows that a button is pressed in, even one that is off', () => {
    show(
      <>
        <ToggleButton disabled>Out</ToggleButton>
        <ToggleButton disabled pressed>
          In
        </ToggleButton>
      </>,
    );
    const edge = (name: string) => getComputedStyle(screen.getByText(name)).borderTopWidth;
    expect([edge('Out'), edge('In')]).toEqual(['1px', '2px']);
  });

  it('draws the edges of what is still to come, and does not fill it', () => {
    show(<Skeleton>Clair de lune</Skeleton>);
    const { backgroundColor, boxShadow } = getComputedStyle(screen.getByText('Clair de lune'));
    expect(backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(boxShadow).toContain(system('GrayText'));
  });
});
