import type { Page } from '@playwright/test';
import { ownBundle } from '../fixtures/own-data';
import { TODAY } from './atlas';

/** A part of the page that loads late. */
export interface LatePart {
  readonly name: string;
  /** The script that it is asked for by, as it is named in the built folder without its hash. */
  readonly script: string | null;
  /** What a visitor does to have it; done again after a failure, it asks again. */
  readonly use: (page: Page) => Promise<void>;
  /** What is seen once it is there. */
  readonly shown: string;
  readonly close: (page: Page) => Promise<void>;
  /** Without these files the whole page waits or says so, and not the part alone. */
  readonly holds?: RegExp;
  /** These files are not held to be ours before they are used: one of another version brings nothing. */
  readonly trusted?: RegExp;
  /** The style that comes with it, broken together with the script at the opening. */
  readonly style?: string;
  /** It is asked for at the opening of the page, and never later. */
  readonly once?: boolean;
  /** The address that asks for it at once. */
  readonly address?: string;
}

/** A click by script: it neither waits nor scrolls, so that a table of hundreds stays quick. */
const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((each) => {
    document.querySelector(each)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }, selector);

const view = (page: Page, fragment: string, today = TODAY): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `${fragment}&today=${today}`);

const closeDialogs = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const dialog of [...document.querySelectorAll('dialog[open]')].reverse()) {
      (dialog as HTMLDialogElement).close();
    }
  });

const explore = (page: Page): Promise<void> => view(page, '');

async function speak(page: Page, lang: string): Promise<void> {
  await page.locator('#language').evaluate((list, value) => {
    (list as HTMLSelectElement).value = value;
    list.dispatchEvent(new Event('change'));
  }, lang);
}

const CREDITS = '.tools > button:last-child';
const dialog = (name: string) => `dialog[open][aria-label="${name}"]`;

/** From the credits, by the button with those words. */
async function fromCredits(page: Page, words: string): Promise<void> {
  await press(page, CREDITS);
  await page.locator(dialog('Sources and credits')).getByText(words, { exact: true }).click();
}

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.locator(`${dialog(name)} input[type="file"]`).setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** The way to what is new and to datasets of one's own. */
export const THE_CREDITS: LatePart = {
  name: 'Credits',
  script: 'credits.js',
  use: (page) => press(page, CREDITS),
  shown: dialog('Sources and credits'),
  close: closeDialogs,
};

/** What opens over the page. The later ones of a list may use scripts that earlier ones brought. */
export const DIALOGS: readonly LatePart[] = [
  {
    name: 'Search',
    script: 'search.js',
    use: async (page) => {
      await press(page, '.search-button');
      // Typed as soon as there is a field: what is found shows that the records are there.
      await page.evaluate(async () => {
        const field = () => document.querySelector<HTMLInputElement>('.search input');
        for (let frame = 0; frame < 30 && !field(); frame += 1) {
          await new Promise(requestAnimationFrame);
        }
        const input = field();
        if (!input) return;
        input.value = 'Karamay';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    shown: '.search [role="option"]',
    close: closeDialogs,
  },
  {
    name: 'Take along',
    script: 'take-along.js',
    use: (page) => press(page, '.take-along-button'),
    shown: dialog('Take along'),
    close: closeDialogs,
  },
  {
    name: 'Tours',
    script: 'tours.js',
    use: (page) => press(page, '.present-button'),
    shown: dialog('Tours'),
    close: closeDialogs,
  },
  {
    name: 'What is new',
    script: 'whats-new.js',
    use: (page) => fromCredits(page, 'What’s new in the data'),
    shown: dialog('What’s new in the data'),
    close: closeDialogs,
  },
  {
    name: 'Own datasets',
    script: 'own-data.js',
    use: (page) => fromCredits(page, 'Open a dataset'),
    shown: dialog('Open a dataset'),
    close: closeDialogs,
  },
  {
    name: 'Sources of the borders',
    script: null,
    use: (page) => press(page, '[data-tool="borders-about"]'),
    shown: `${dialog('Borders')} .area-list small`,
    trusted: /./,
    close: closeDialogs,
  },
];

/** What the page is laid out for, coloured by or translated to. */
export const LAYOUTS: readonly LatePart[] = [
  {
    name: 'Presentation',
    script: 'presentation.js',
    use: (page) => page.keyboard.press('p'),
    shown: '#caption .caption-body',
    address: 'mode=present',
    close: (page) => page.keyboard.press('Escape'),
    holds: /./,
  },
  {
    name: 'Numbers of a country',
    script: 'draw-numbers.js',
    use: (page) => view(page, 'country=KGZ'),
    shown: '.country-numbers svg',
    address: 'country=KGZ',
    close: explore,
  },
  {
    name: 'Colours of a number',
    script: 'indicator-coat.js',
    use: (page) => view(page, 'color=internet_users_pct'),
    shown: '#map[data-classes]',
    address: 'color=internet_users_pct',
    close: explore,
  },
  {
    name: 'Table',
    script: 'mount-table.js',
    address: 'view=table',
    use: (page) => view(page, 'view=table'),
    shown: '#reading table',
    close: explore,
  },
  {
    name: 'Themes',
    script: 'mount-themes.js',
    address: 'view=themes',
    use: (page) => view(page, 'view=themes'),
    shown: '#reading table',
    close: explore,
  },
  {
    name: 'Members compared',
    script: 'mount-compare.js',
    address: 'view=compare',
    use: (page) => view(page, 'view=compare'),
    shown: '#reading svg',
    close: explore,
  },
  {
    name: 'Age of the facts',
    script: 'mount-aged-notice.js',
    use: (page) => view(page, 'date=2025-06-17', '2028-01-01'),
    shown: '.aged-notice',
    close: explore,
  },
  {
    // The other languages come the same way.
    name: 'Russian',
    script: 'ru.js',
    address: 'lang=ru',
    use: (page) => speak(page, 'ru'),
    shown: 'html[lang="ru"] #map [data-country]',
    close: async (page) => {
      await speak(page, 'en');
      await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    },
  },
];

/** What a visitor's own file needs. */
export const OWN_FILES: readonly LatePart[] = [
  {
    name: 'A file held against the facts',
    script: 'read-facts.js',
    use: async (page) => {
      await fromCredits(page, 'What’s new in the data');
      await choose(page, 'What’s new in the data', '{}');
    },
    shown: `${dialog('What’s new in the data')} .facts-report > p`,
    close: closeDialogs,
  },
  {
    name: 'A dataset from a file',
    script: 'opened.js',
    use: async (page) => {
      await fromCredits(page, 'Open a dataset');
      await choose(page, 'Open a dataset', JSON.stringify(ownBundle()));
    },
    shown: '.own-bar',
    close: explore,
    holds: /open-data/,
  },
];

/** The way out of an embedded page. */
export const WAY_OUT: LatePart = {
  name: 'Embedded page',
  script: 'mount-way-out.js',
  style: 'mount-way-out.css',
  use: async () => {},
  shown: '.way-out',
  close: async () => {},
  address: 'embed=1',
  once: true,
};
