import {
  Avatar,
  Badge,
  Button,
  IconButton,
  Link,
  Menu,
  setTheme,
  toast,
  useTheme,
  type Theme,
} from 'entasis';
import { ContrastIcon } from 'entasis/icons/ContrastIcon';
import { DarkIcon } from 'entasis/icons/DarkIcon';
import { DesktopIcon } from 'entasis/icons/DesktopIcon';
import { LightIcon } from 'entasis/icons/LightIcon';
import { NotificationIcon } from 'entasis/icons/NotificationIcon';
import { SettingsIcon } from 'entasis/icons/SettingsIcon';
import { SignOutIcon } from 'entasis/icons/SignOutIcon';
import { useState } from 'react';

const themes = [
  { value: 'system', label: 'As the system', icon: <DesktopIcon /> },
  { value: 'light', label: 'Light', icon: <LightIcon /> },
  { value: 'dark', label: 'Dark', icon: <DarkIcon /> },
  { value: 'high-contrast', label: 'High contrast', icon: <ContrastIcon /> },
];

export function Header() {
  const theme = useTheme();
  const [unread, setUnread] = useState(3);

  function read() {
    setUnread(0);
    toast('All notifications are read.', { undo: () => setUnread(unread) });
  }

  return (
    <header className="bar">
      <Link href="#top" variant="standalone" tone="neutral" className="brand">
        Tessera Rights
      </Link>
      <IconButton
        label={unread > 0 ? `Mark ${unread} notifications as read` : 'No new notifications'}
        icon={
          <>
            <NotificationIcon />
            <Badge count={unread} variant="solid" tone="danger" attached aria-hidden />
          </>
        }
        onClick={unread > 0 ? read : undefined}
      />
      <Menu
        trigger={
          <Button variant="quiet" icon={<Avatar name="Nikos Adamou" size="small" alt="" />}>
            <span className="user">Nikos Adamou</span>
          </Button>
        }
        items={[
          {
            heading: 'Theme',
            options: themes,
            value: theme,
            onValueChange: (value) => setTheme(value as Theme),
          },
          'separator',
          { label: 'Settings', icon: <SettingsIcon />, href: '#settings' },
          { label: 'Sign out', icon: <SignOutIcon />, href: '#sign-out' },
        ]}
      />
    </header>
  );
}
