import type { Hand } from './Hand.ts';

/** What the browser's own keyboard and mouse do to a story. Its play, of events made by hand, came before. */
export interface KeyCheck {
  /** The id of the story. */
  story: string;
  /** What it does. */
  name: string;
  run: (hand: Hand) => Promise<void>;
}

export const keyChecks: readonly KeyCheck[] = [
  ...['Enter', 'Space'].map((key) => ({
    story: 'molecules-dialog--playground',
    name: `opens by ${key}, keeps Tab inside, closes by Escape`,
    async run({ press, sees }: Hand) {
      await press(key);
      await sees('layer Edit work', 'Edit work');
      await press('Tab');
      await sees('Close', 'Edit work');
      await press('Tab', 'Tab');
      await sees('Save changes', 'Edit work');
      await press('Shift+Tab');
      await sees('Cancel', 'Edit work');
      await press('Escape');
      await sees('Edit work');
    },
  })),
  {
    story: 'molecules-dialog--nested',
    name: 'opens by the mouse, and each Escape closes one',
    async run({ click, press, sees }) {
      await click('Edit work');
      await click('Choose a writer');
      await sees('Eleni Karaindrou', 'Edit work', 'Choose a writer');
      await press('Escape');
      await sees('Choose a writer', 'Edit work');
      await click('Choose a writer');
      await click('Eleni Karaindrou');
      await sees('Choose a writer', 'Edit work');
      await press('Escape');
      await sees('Edit work');
    },
  },
  {
    story: 'molecules-menu--submenus',
    name: 'opens three levels by the keyboard, and closes them one by one',
    async run({ press, sees }) {
      await press('Enter');
      await sees('Edit work', 'Actions');
      await press('ArrowDown', 'ArrowDown');
      await sees('Share', 'Actions');
      await press('ArrowRight');
      await sees('With a publisher', 'Actions', 'Share');
      await press('ArrowDown', 'ArrowRight');
      await sees('AEPI', 'Actions', 'Share', 'With a society');
      await press('End');
      await sees('SACEM', 'Actions', 'Share', 'With a society');
      await press('ArrowLeft');
      await sees('With a society', 'Actions', 'Share');
      await press('Escape');
      await sees('Share', 'Actions');
      await press('Escape');
      await sees('Actions');
      await press('ArrowUp');
      await sees('Delete work', 'Actions');
      await press('Tab');
    },
  },
  {
    story: 'molecules-menu--submenus',
    name: 'opens level by level under the mouse, and by Space',
    async run({ click, hover, press, sees }) {
      await click('Actions');
      await hover('Share');
      await sees('Share', 'Actions', 'Share');
      await hover('With a society');
      await sees('With a society', 'Actions', 'Share', 'With a society');
      await click('GEMA');
      await sees('Actions');
      await press('Space');
      await sees('Edit work', 'Actions');
      await press('Escape');
      await sees('Actions');
    },
  },
  {
    story: 'molecules-select--playground',
    name: 'opens by arrows, finds by typing, chooses by Enter, closes by Escape',
    async run({ press, sees }) {
      await press('Tab', 'ArrowDown');
      await sees('Language of the lyrics', 'Language of the lyrics');
      await press('g', 'r', 'Enter');
      await sees('Language of the lyrics');
      await press('Space');
      await sees('Language of the lyrics', 'Language of the lyrics');
      await press('Escape');
      await sees('Language of the lyrics');
    },
  },
  {
    story: 'molecules-combobox--playground',
    name: 'filters what is typed, chooses by Enter or the mouse, closes by Escape',
    async run({ click, press, sees }) {
      await click('Writer');
      await sees('Writer', 'Suggestions');
      await press('Escape');
      await sees('Writer');
      await press('t', 'h', 'ArrowDown');
      await sees('Writer', 'Suggestions');
      await press('Enter');
      await sees('Writer');
      await press('ArrowDown');
      await click('Galani, Dimitra');
      await sees('Writer');
    },
  },
  {
    story: 'molecules-popover--nested',
    name: 'opens by Enter and Space, and each Escape closes one',
    async run({ press, sees }) {
      await sees('Filter');
      await press('Enter');
      await sees('Territories', 'Filter claims');
      await press('Space');
      await sees('Greece', 'Filter claims', 'Territories');
      await press('Tab');
      await sees('Cyprus', 'Filter claims', 'Territories');
      await press('Escape');
      await sees('Territories', 'Filter claims');
      await press('Escape');
      await sees('Filter');
    },
  },
  {
    story: 'atoms-tooltip--placements',
    name: 'shows for the keyboard and the mouse, and goes by Escape',
    async run({ hears, hover, press }) {
      const words = 'Sends the claim to all publishers';
      await press('Tab');
      await hears(words);
      await press('Escape');
      await hears('');
      await press('Tab');
      await hears(words);
      await press('Escape');
      await hover('inline-start');
      await hears(words);
      await press('Escape');
      await hears('');
    },
  },
  {
    story: 'atoms-iconbutton--in-row',
    name: 'tells the name of each that the mouse comes to',
    async run({ hears, hover }) {
      for (const verb of ['Edit', 'Download', 'Remove']) {
        const name = `${verb} “Clair de lune”`;
        await hover(name);
        await hears(name);
      }
    },
  },
  {
    story: 'molecules-layers--walk-out',
    name: 'goes in by keys, and out by Escape, layer by layer',
    async run({ press, sees, hears }) {
      await press('Enter');
      await sees('Edit share', 'Claim 4711');
      await press('Space');
      await sees('Territory', 'Claim 4711', 'Edit share');
      await press('Tab');
      await hears('For this share alone');
      await press('ArrowDown');
      await sees('Split share', 'Claim 4711', 'Edit share', 'Actions');
      await press('Escape');
      await sees('Actions', 'Claim 4711', 'Edit share');
      await press('Shift+Tab', 'ArrowDown');
      await sees('Territory', 'Claim 4711', 'Edit share', 'Territory');
      await press('Escape');
      await sees('Territory', 'Claim 4711', 'Edit share');
      await press('Tab');
      await hears('For this share alone');
      await press('Escape');
      await hears('');
      await sees('Actions', 'Claim 4711', 'Edit share');
      await press('Escape');
      await sees('Edit share', 'Claim 4711');
      await press('Escape');
      await sees('Show the claim');
    },
  },
];
