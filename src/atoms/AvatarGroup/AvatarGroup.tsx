import { clsx } from 'clsx/lite';
import {
  Children,
  cloneElement,
  Fragment,
  isValidElement,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { Avatar, type AvatarProps } from '../Avatar';
import * as styles from './AvatarGroup.styles';

export interface AvatarGroupProps extends ComponentProps<'ul'> {
  /** Who they are together, such as “Writers”: names the list. */
  label?: string;
  /**
   * How many are shown. The others are counted, “+4”; their names are read out, and are the title of the count.
   * @default 5
   */
  max?: number;
  /**
   * The size of every avatar in it.
   * @default 'medium'
   */
  size?: AvatarProps['size'];
  /**
   * The shape of every avatar in it: `round` for people, `square` for organisations.
   * @default 'round'
   */
  shape?: AvatarProps['shape'];
  /** The avatars, each an `Avatar` with a `name`. */
  children?: ReactNode;
}

/** The avatars in it, those in fragments, too. */
const avatarsIn = (children: ReactNode): ReactNode[] | null | undefined =>
  Children.map(children, (child) =>
    isValidElement<AvatarGroupProps>(child) && child.type === Fragment
      ? avatarsIn(child.props.children)
      : child,
  );

/** Shows several people or organisations in the room of a few: a list (`<ul>`) of overlapping avatars. */
export function AvatarGroup({
  label,
  max = 5,
  size = 'medium',
  shape = 'round',
  className,
  children,
  ...props
}: AvatarGroupProps) {
  const avatars = (avatarsIn(children) ?? []).filter((child) => isValidElement<AvatarProps>(child));
  const shown = avatars.slice(0, max >= 1 ? max : 5);
  const others = avatars.slice(shown.length);
  const names = others.map(({ props: { alt, name } }) => alt || name);
  const cut = shape === 'square' ? styles.cut.square : styles.cut.round;
  return (
    <ul
      className={clsx(styles.root, className)}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes it away with the bullets
      role="list"
      {...props}
    >
      {shown.map((avatar, index) => (
        <li key={avatar.key} className={styles.item}>
          {cloneElement(avatar, {
            className: clsx(index < avatars.length - 1 && cut, avatar.props.className),
            shape,
            size,
          })}
        </li>
      ))}
      {others.length > 0 && (
        // “+4” in every direction of writing.
        <li className={styles.item} dir="ltr" title={names.join('\n')} aria-hidden>
          <Avatar
            icon={others.length > 99 ? '99+' : `+${others.length}`}
            shape={shape}
            size={size}
          />
        </li>
      )}
      {names.map((name, index) => (
        <li key={others[index]!.key} className={styles.hidden}>
          {name}
        </li>
      ))}
    </ul>
  );
}
