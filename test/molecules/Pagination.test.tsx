import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LinkProvider, LocaleProvider, Pagination, PaginationSize } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const button = (name: string) => screen.getByRole('button', { name });
const link = (name: string) => screen.getByRole('link', { name });
const current = () => document.querySelector('[aria-current=page]')?.textContent;

describe('Pagination', () => {
  itKeepsTheContract(<Pagination total={12_304} />);
  itKeepsTheContract(
    <Pagination label="Claims" defaultPage={7} total={12_304} href={(page) => `?page=${page}`} />,
  );
  itKeepsTheContract(<Pagination previous={null} next={() => {}} />);

  it('goes to a page, and one on or back', async () => {
    const onPageChange = vi.fn();
    render(<Pagination total={12_304} onPageChange={onPageChange} />);
    await userEvent.click(button('Page 5'));
    await userEvent.click(button('Next page'));
    await userEvent.click(button('Previous page'));
    expect(onPageChange.mock.calls.map(([page]) => page)).toEqual([5, 6, 5]);
    await userEvent.click(button('Page 5'));
    expect(onPageChange).toHaveBeenCalledTimes(3);
    expect(current()).toBe('5');
  });

  it('keeps the focus on what leads no further', async () => {
    render(<Pagination total={100} />);
    await userEvent.click(button('Next page'));
    expect(button('Next page')).toHaveFocus();
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(current()).toBe('2');
  });

  it('keeps the focus when the page that has it is there no more', () => {
    const { rerender } = render(<Pagination total={1000} page={18} onPageChange={() => {}} />);
    button('Page 20').focus();
    rerender(<Pagination total={100} page={2} onPageChange={() => {}} />);
    expect(button('Page 1')).toHaveFocus();
    rerender(<Pagination previous="?to=1" next="?from=2" />);
    link('Next page').focus();
    rerender(<Pagination previous={null} next={null} />);
    expect(button('Previous page')).toHaveFocus();
  });

  it('keeps its places while people walk through it', async () => {
    render(<Pagination total={1000} />);
    const at = () => button('Next page').getBoundingClientRect().left;
    const places = new Set<number>();
    for (let page = 1; page < 9; page += 1) {
      button('Next page').click();
      await expect.poll(current).toBe(`${page + 1}`);
      places.add(at());
    }
    expect(places.size).toBe(1);
    expect(document.querySelectorAll('li')).toHaveLength(9);
  });

  it.each([
    ['en', '1–50 of 12,304'],
    ['de', '1–50 von 12.304'],
    ['ja', '12,304件中1–50件'],
  ])('says in %s which items it shows', async (locale, expected) => {
    render(
      <LocaleProvider locale={locale}>
        <Pagination total={12_304} />
      </LocaleProvider>,
    );
    expect(await screen.findByText(expected)).toBeVisible();
  });

  it('says the page where nobody knows how many there are, and where it ends', () => {
    const { rerender } = render(<Pagination defaultPage={3} />);
    expect(screen.getByText('Page 3')).toBeVisible();
    expect(button('Next page')).not.toHaveAttribute('aria-disabled');
    rerender(<Pagination defaultPage={3} last />);
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
  });

  it('shows the last page for one beyond, with one warning, and asks for nothing', () => {
    const onPageChange = vi.fn();
    render(<Pagination page={99} pageSize={10} total={30} onPageChange={onPageChange} />);
    expect(current()).toBe('3');
    expect(onPageChange).not.toHaveBeenCalled();
    expect(takeConsole()).toEqual([expect.stringContaining('It shows page 3 of 3')]);
  });

  it('shows page 1 of nothing', () => {
    render(<Pagination total={0} />);
    expect(current()).toBe('1');
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('navigation').textContent).not.toContain('of');
  });

  it('is read-only without a handler, with one warning', async () => {
    render(<Pagination page={2} total={500} />);
    await userEvent.click(button('Page 4'));
    expect(current()).toBe('2');
    expect(takeConsole()).toEqual([expect.stringContaining('Pagination page is set without')]);
  });
});

describe('Pagination, as links', () => {
  it('leads to an address for every page, through the router of the app', async () => {
    const navigate = vi.fn();
    render(
      <LinkProvider navigate={(href) => navigate(href)}>
        <Pagination page={2} total={500} href={(page) => `/works?page=${page}`} />
      </LinkProvider>,
    );
    expect(link('Page 4')).toHaveAttribute('href', '/works?page=4');
    expect(link('Next page')).toHaveAttribute('rel', 'next');
    await userEvent.click(link('Next page'));
    expect(navigate).toHaveBeenCalledWith('/works?page=3');
    expect(current()).toBe('2');
  });

  it('stays where it is when another tab or window is asked for', async () => {
    const change = vi.fn();
    render(<Pagination total={500} href={(page) => `#${page}`} onPageChange={change} />);
    // It would open.
    link('Page 3').addEventListener('click', (event) => event.preventDefault());
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      fireEvent.click(link('Page 3'), { [key]: true });
    }
    expect(change).not.toHaveBeenCalled();
    expect(current()).toBe('1');
    fireEvent.click(link('Page 3'));
    expect(current()).toBe('3');
  });

  it('stays a link at the end, without an address', () => {
    render(<Pagination defaultPage={10} total={500} href={(page) => `?page=${page}`} />);
    expect(link('Next page')).not.toHaveAttribute('href');
    expect(link('Next page')).toHaveAttribute('aria-disabled', 'true');
  });

  it('refuses unsafe addresses', () => {
    render(<Pagination total={40} href={() => 'javascript:alert(9)'} />);
    expect(link('Page 1')).not.toHaveAttribute('href');
    expect(takeConsole()).toEqual([expect.stringContaining('refused to link')]);
  });
});

describe('Pagination, by cursors', () => {
  it('shows what comes before and after, and no numbers', async () => {
    const next = vi.fn();
    const { rerender } = render(<Pagination previous={null} next={next} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(button('Previous page')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button('Next page'));
    expect(next).toHaveBeenCalledOnce();
    rerender(<Pagination previous={() => {}} next={null} />);
    expect(button('Next page')).toHaveFocus();
  });

  it('leads to addresses', () => {
    render(<Pagination previous={null} next="?after=t-034" />);
    expect(link('Next page')).toHaveAttribute('href', '?after=t-034');
    expect(link('Previous page')).not.toHaveAttribute('href');
  });
});

describe('PaginationSize', () => {
  it('asks how many stand on a page', async () => {
    const change = vi.fn();
    render(
      <Pagination total={12_304} pageSize={1000}>
        <PaginationSize value={1000} sizes={[100, 1000]} onValueChange={change} />
      </Pagination>,
    );
    const select = screen.getByRole('combobox', { name: 'Per page' });
    expect(select).toHaveTextContent('1,000');
    await userEvent.click(select);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(change).toHaveBeenCalledWith(100);
  });
});
