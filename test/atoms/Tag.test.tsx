import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LocaleProvider, Tag, type TagProps } from '../../src';
import { PersonIcon } from '../../src/icons/PersonIcon';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const toggle = () => screen.getByRole('button', { name: 'Film' });
const remove = (label = 'Film') => screen.getByRole('button', { name: `Remove ${label}` });
const long = 'Rechteinhaberschaftsverzeichnis'.repeat(160);

describe('Tag', () => {
  itKeepsTheContract(<Tag label="Film" />);

  it('is one element of one class, and no control', () => {
    const { container } = render(<Tag label="Film" />);
    expect(container.querySelectorAll('*')).toHaveLength(1);
    expect(container.firstElementChild!.classList).toHaveLength(1);
    expect(container.firstElementChild).toHaveProperty('tabIndex', -1);
  });

  it.each<[string, Partial<TagProps>]>([
    ['alone', {}],
    ['as a link', { href: '/film' }],
    ['selectable', { defaultSelected: false }],
    ['removable', { onRemove: () => {} }],
    ['with everything', { defaultSelected: true, icon: <PersonIcon />, onRemove: () => {} }],
  ])('stays inside its parent, on one line of 24 px, %s', (_, props) => {
    const { container } = render(
      <div style={{ inlineSize: 200 }}>
        <Tag label={long} {...props} />
      </div>,
    );
    const { width, height } = container.querySelector('[class]')!.getBoundingClientRect();
    expect([width, height]).toEqual([200, 24]);
    for (const control of screen.queryAllByRole('button')) {
      const { right } = control.getBoundingClientRect();
      expect(right).toBeLessThanOrEqual(container.getBoundingClientRect().left + 200);
    }
  });

  it('falls back for an unknown tone, with one warning', () => {
    render(<Tag label="Film" {...({ tone: 'loud' } as object)} />);
    expect(screen.getByText('Film').classList).toHaveLength(1);
    expect(takeConsole()).toEqual([expect.stringContaining('Tag tone does not know "loud"')]);
  });
});

describe('Tag, selectable', () => {
  itKeepsTheContract(<Tag label="Film" defaultSelected />);

  it.each(['{Enter}', ' '])('is a toggle button that acts on the key %j', async (key) => {
    const change = vi.fn();
    render(<Tag label="Film" onSelectedChange={change} />);
    expect(toggle()).toHaveAttribute('aria-pressed', 'false');
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(toggle()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard(key);
    expect(change.mock.calls.map(([selected]) => selected)).toEqual([true, false]);
  });

  it('follows the value it is given', async () => {
    const change = vi.fn();
    const { rerender } = render(<Tag label="Film" selected={false} onSelectedChange={change} />);
    await userEvent.click(toggle());
    expect(change).toHaveBeenCalledExactlyOnceWith(true, expect.anything());
    expect(toggle()).toHaveAttribute('aria-pressed', 'false');
    rerender(<Tag label="Film" selected onSelectedChange={change} />);
    expect(toggle()).toHaveAttribute('aria-pressed', 'true');
  });

  it('holds its state itself where it is given null', async () => {
    render(<Tag label="Film" selected={null as never} onSelectedChange={() => {}} />);
    await userEvent.click(toggle());
    expect(toggle()).toHaveAttribute('aria-pressed', 'true');
  });

  it('warns once when it is controlled without a handler', async () => {
    render(<Tag label="Film" selected />);
    await userEvent.click(toggle());
    expect(toggle()).toHaveAttribute('aria-pressed', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('Tag selected is set without')]);
  });

  it('does not change, nor submit, when disabled, also by a fieldset', async () => {
    const change = vi.fn();
    render(
      <form onSubmit={change}>
        <Tag label="Film" disabled onSelectedChange={change} />
        <fieldset disabled>
          <Tag label="Jazz" onSelectedChange={change} />
        </fieldset>
      </form>,
    );
    toggle().click();
    screen.getByRole('button', { name: 'Jazz' }).click();
    expect(change).not.toHaveBeenCalled();
  });
});

describe('Tag, removable', () => {
  itKeepsTheContract(<Tag label="Film" onRemove={() => {}} />);

  it('has a button named after it, in the language of the page, 24 px large', async () => {
    const act = vi.fn();
    const { rerender } = render(<Tag label="Film" onRemove={act} />);
    const { width, height } = remove().getBoundingClientRect();
    expect([width, height]).toEqual([24, 24]);
    await userEvent.click(remove());
    expect(act).toHaveBeenCalledOnce();
    rerender(
      <LocaleProvider locale="de">
        <Tag label="Film" onRemove={act} />
      </LocaleProvider>,
    );
    expect(await screen.findByRole('button', { name: 'Film entfernen' })).toBeVisible();
  });

  it('submits no form', async () => {
    const submit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={submit}>
        <Tag label="Film" defaultSelected={false} onRemove={() => {}} />
      </form>,
    );
    await userEvent.click(remove());
    await userEvent.click(toggle());
    expect(submit).not.toHaveBeenCalled();
  });

  it.each(['{Delete}', '{Backspace}'])(
    'is removed by %s from either of its buttons',
    async (key) => {
      const act = vi.fn();
      render(<Tag label="Film" defaultSelected={false} onRemove={act} />);
      toggle().focus();
      await userEvent.keyboard(key);
      remove().focus();
      await userEvent.keyboard(key);
      expect(act).toHaveBeenCalledTimes(2);
      expect(toggle()).toHaveAttribute('aria-pressed', 'false');
    },
  );

  it('takes no neighbour with it while the key is held down', () => {
    const act = vi.fn();
    render(<Tag label="Film" onRemove={act} />);
    remove().dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, key: 'Delete', repeat: true }),
    );
    expect(act).not.toHaveBeenCalled();
  });

  it('is not removed when disabled', async () => {
    const act = vi.fn();
    render(<Tag label="Film" disabled onRemove={act} />);
    expect(remove()).toBeDisabled();
    await userEvent.click(screen.getByText('Film'));
    await userEvent.keyboard('{Delete}');
    expect(act).not.toHaveBeenCalled();
  });

  it('nests no control in another', () => {
    const { container } = render(
      <>
        <Tag label="Film" defaultSelected onRemove={() => {}} />
        <Tag label="Jazz" href="/jazz" onRemove={() => {}} />
      </>,
    );
    expect(container.querySelector(':is(a, button) :is(a, button)')).toBeNull();
    expect(container.querySelectorAll('a, button')).toHaveLength(4);
  });

  it('hands the focus on: to the next, from the last to the one before', async () => {
    function Genres() {
      const [genres, setGenres] = useState(['Film', 'Jazz', 'Opera']);
      return genres.map((genre) => (
        <Tag
          key={genre}
          label={genre}
          onRemove={() => setGenres(genres.filter((other) => other !== genre))}
        />
      ));
    }
    render(
      <>
        <p>
          <Genres />
        </p>
        <button type="button">Save</button>
      </>,
    );
    await userEvent.click(remove('Jazz'));
    expect(remove('Opera')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    expect(remove('Film')).toHaveFocus();
    await userEvent.keyboard('{Backspace}');
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
  });
});

describe('Tag with href', () => {
  itKeepsTheContract(<Tag label="Film" href="/film" />);
  const link = () => screen.getByRole('link', { name: 'Film' });

  it('is a link, which gives a new tab no way back', () => {
    render(<Tag label="Film" href="/film" target="_blank" rel="help" />);
    expect(link()).toHaveAttribute('href', '/film');
    expect(link()).toHaveAttribute('rel', 'noopener noreferrer help');
  });

  it.each(['javascript:alert(1)', ' JaVa\nScript:alert(2)', 'data:text/html,<p>', 'vbscript:x'])(
    'refuses the address %j',
    (href) => {
      render(<Tag label="Film" href={href} onRemove={() => {}} />);
      expect(link()).not.toHaveAttribute('href');
      expect(link()).toHaveAttribute('aria-disabled', 'true');
      takeConsole();
    },
  );

  it('leads nowhere when disabled, and does nothing', () => {
    const act = vi.fn();
    render(<Tag label="Film" href="/film" disabled onClick={act} />);
    link().click();
    expect(act).not.toHaveBeenCalled();
    expect(link()).not.toHaveAttribute('href');
    expect(link()).toHaveAttribute('aria-disabled', 'true');
  });
});
