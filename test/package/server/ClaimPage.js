import { Button, Dialog, IconButton, Stack, Text, TextField, ThemeProvider } from 'entasis';
import { SearchIcon } from 'entasis/icons/SearchIcon';
import { el } from 'entasis/locale/el';
import { createElement } from 'react';

/** The options of the page, for `<html>` and for what is in it. */
export const options = { theme: 'dark', density: 'compact', locale: 'el' };

/** One claim, in Greek, as the server and the browser both draw it. */
export function ClaimPage() {
  return createElement(
    ThemeProvider,
    { ...options, messages: el },
    createElement(
      'main',
      null,
      createElement(
        Stack,
        { padding: 6 },
        createElement('h1', null, 'Αξίωση'),
        createElement(Text, { tone: 'subtle', id: 'note' }, 'Θάλασσα πλατιά'),
        createElement(IconButton, { label: 'Αναζήτηση', icon: createElement(SearchIcon) }),
        createElement(TextField, { label: 'Έργο', name: 'work', required: true, clear: true }),
        createElement(TextField, { label: 'Σχόλιο', counter: true, maxLength: 40, optional: true }),
        createElement(
          Dialog,
          {
            title: 'Διαγραφή;',
            trigger: createElement(Button, { variant: 'danger', id: 'delete' }, 'Διαγραφή'),
          },
          createElement(TextField, { label: 'Λόγος' }),
        ),
        // One that the server is told is open.
        createElement(Dialog, { title: 'Καλωσορίσατε', defaultOpen: true }, 'Όλα είναι έτοιμα.'),
        createElement(Button, { href: '/claims', loading: true, id: 'list' }, 'Κατάλογος'),
      ),
    ),
  );
}
