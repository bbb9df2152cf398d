'use client';

import { useId } from 'react';
import { Button, type ButtonProps } from '../../atoms/Button';
import { ButtonGroup } from '../../atoms/ButtonGroup';
import { IconButton } from '../../atoms/IconButton';
import { ChevronDownIcon } from '../../icons/ChevronDownIcon';
import { Menu, type MenuItems } from '../Menu';
import * as styles from './SplitButton.styles';

export interface SplitButtonProps extends ButtonProps {
  /** The other actions, or a function that is called whenever the open menu is drawn. */
  items: MenuItems | (() => MenuItems);
  /** The name of the button that opens the menu, such as “More ways to export”. */
  menuLabel: string;
}

/**
 * One action, and a menu of others like it (APG: Menu Button). For actions of which none is the usual one
 * use `Menu`.
 *
 * `className` and `style` reach the pair of buttons, all else the first of them.
 */
export function SplitButton({
  items,
  menuLabel,
  variant,
  size,
  className,
  style,
  ...props
}: SplitButtonProps) {
  const generatedId = useId();
  const { id = generatedId, disabled } = props;
  const look = { variant: variant ?? 'primary', size, disabled } as const;
  return (
    <ButtonGroup attached aria-labelledby={id} className={className} style={style}>
      <Button {...look} {...props} id={id} />
      <Menu
        className={styles.menu}
        items={items}
        trigger={<IconButton {...look} icon={<ChevronDownIcon />} label={menuLabel} />}
      />
    </ButtonGroup>
  );
}
