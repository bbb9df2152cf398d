'use client';

import { clsx } from 'clsx/lite';
import { formatNumber, paginationSize, useLocale, useMessages } from '../../locale';
import { Select, type SelectProps } from '../Select';
import * as styles from './Pagination.styles';

const english = { paginationSize };

export interface PaginationSizeProps extends Omit<
  SelectProps,
  'label' | 'options' | 'value' | 'defaultValue' | 'onValueChange'
> {
  /** What is asked for. By default “Per page” in the language around it. */
  label?: SelectProps['label'];
  /** How many items stand on a page. Without `onValueChange` it is read-only. */
  value: number;
  /** Called with how many items people want on a page. Go to the page that holds the item they were at. */
  onValueChange?: (pageSize: number) => void;
  /**
   * How many there may be.
   * @default [25, 50, 100]
   */
  sizes?: readonly number[];
}

const usual = [25, 50, 100];

/** Asks how many items stand on a page of a list. It stands in a `Pagination`. */
export function PaginationSize({
  label,
  value,
  onValueChange,
  sizes = usual,
  size = 'small',
  className,
  ...props
}: PaginationSizeProps) {
  const message = useMessages(english);
  const { locale } = useLocale();
  return (
    <Select
      label={label ?? message('paginationSize')}
      size={size}
      className={clsx(styles.size, className)}
      options={sizes.map((count) => ({ value: `${count}`, label: formatNumber(count, locale) }))}
      value={`${value}`}
      onValueChange={onValueChange && ((chosen) => onValueChange(Number(chosen)))}
      {...props}
    />
  );
}
