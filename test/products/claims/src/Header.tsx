import {
  Avatar,
  IconButton,
  Link,
  Menu,
  SegmentedControl,
  setTheme,
  useTheme,
  type Theme,
} from 'entasis';
import { ContrastIcon } from 'entasis/icons/ContrastIcon';
import { DarkIcon } from 'entasis/icons/DarkIcon';
import { DesktopIcon } from 'entasis/icons/DesktopIcon';
import { LightIcon } from 'entasis/icons/LightIcon';
import { MenuIcon } from 'entasis/icons/MenuIcon';

const pages = [
  { label: 'Works', href: '#works' },
  { label: 'Claims', href: '#claims' },
  { label: 'Statements', href: '#statements' },
];

const themes = [
  { value: 'system', label: 'As the system', icon: <DesktopIcon />, iconOnly: true },
  { value: 'light', label: 'Light', icon: <LightIcon />, iconOnly: true },
  { value: 'dark', label: 'Dark', icon: <DarkIcon />, iconOnly: true },
  { value: 'high-contrast', label: 'High contrast', icon: <ContrastIcon />, iconOnly: true },
];

/** Where there is little room, pages and themes are in one menu. */
export function Header() {
  const value = useTheme();
  const onValueChange = (theme: string) => setTheme(theme as Theme);
  return (
    <header className="bar">
      <div className="narrow">
        <Menu
          trigger={<IconButton label="Pages and theme" icon={<MenuIcon />} />}
          items={[...pages, { heading: 'Theme', options: themes, value, onValueChange }]}
        />
      </div>
      <span className="brand">Tessera Rights</span>
      <nav aria-label="Main" className="wide">
        {pages.map(({ label, href }) => (
          <Link
            key={href}
            href={href}
            variant="standalone"
            tone="neutral"
            aria-current={label === 'Claims' ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <SegmentedControl
        label="Theme"
        size="small"
        options={themes}
        value={value}
        onValueChange={onValueChange}
        className="wide"
      />
      <Avatar name="Eleni Markou" size="small" />
    </header>
  );
}
