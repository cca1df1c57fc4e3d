import type { Page } from '@playwright/test';
import { expect, open, parts, ready, test } from './atlas';
import { goTo, settled, withoutFullScreen } from './axe';
import { openSpeaker, PRESENTING, withTalk } from './talk';
import { walkRound } from './walk';

/*
 * Once round with Tab in every mode: each stop can be seen, is covered by nothing and shows that it
 * has the focus; a dialog keeps it.
 */

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

const STEP = 'mode=present&tour=karamay&step=karamay-2025';
const DIALOG = 'dialog[open]';
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const credits = '#toolbar .tools > button >> nth=-1';

interface Mode {
  readonly name: string;
  readonly address?: string;
  readonly sign: string;
  readonly show?: (page: Page) => Promise<void>;
  /** Whether the walk begins at what was pressed last. */
  readonly stay?: boolean;
  readonly fewest: number;
  readonly most?: number;
}

const EXPLORE: readonly Mode[] = [
  { name: 'the opening view', sign: '[data-panel="event"]', fewest: 20 },
  { name: 'a country', address: 'country=IND', sign: '[data-subject="IND"]', fewest: 20 },
];

const OVERVIEW: readonly Mode[] = [
  { name: 'the overview', address: 'event=none', sign: '[data-panel="overview"]', fewest: 20 },
  {
    name: 'the menu of lanes',
    address: 'event=none&date=never',
    sign: '.notice',
    show: click('.lanes-menu summary'),
    stay: true,
    fewest: 25,
  },
];

const DIALOGS: readonly Mode[] = [
  { name: 'the keys', sign: '.keys', show: press('?'), fewest: 1, most: 2 },
  { name: 'the credits', sign: `${DIALOG} ul`, show: click(credits), fewest: 5, most: 6 },
  {
    name: 'the borders',
    address: 'borders=india',
    sign: `${DIALOG} .area-list a`,
    show: async (page) => {
      await click(credits)(page);
      await click(`${DIALOG} p > button >> nth=1`)(page);
    },
    fewest: 10,
  },
  { name: 'a “+n” list', sign: '.more-list[open]', show: click('[data-more]'), fewest: 3 },
  { name: 'the tours', sign: `${DIALOG} .tour-list`, show: click('.present-button'), fewest: 6 },
];

const TALK: readonly Mode[] = [
  { name: 'a step', address: STEP, sign: '.caption-claim', fewest: 6 },
  {
    name: 'the overview of steps',
    address: STEP,
    sign: '.step-cards',
    show: press('o'),
    fewest: 15,
    most: 16,
  },
  { name: 'the number of a step', address: STEP, sign: '.go-to-step', show: press('g'), fewest: 3 },
  {
    name: 'what the presenter chose',
    address: 'mode=present&tour=karamay',
    sign: '[data-aside] #details h2',
    show: click('#timeline .mark:not(.is-selected)'),
    fewest: 10,
  },
  {
    name: 'an unattended screen',
    address: 'mode=present&tour=hall-screen',
    sign: '.caption-claim',
    fewest: 5,
  },
  {
    name: 'the notes where windows are refused',
    address: STEP,
    sign: '.notes-bar',
    show: press('s'),
    fewest: 7,
  },
  {
    name: 'the black screen, over those notes',
    address: STEP,
    sign: '.black-screen:not([hidden])',
    show: press('b'),
    fewest: 0,
    most: 0,
  },
];

async function expectWalk(page: Page, { name, stay, fewest, most }: Mode): Promise<void> {
  const { stops, faults } = await walkRound(page, { stay });
  expect.soft(faults, name).toEqual([]);
  expect.soft(stops.length, `${name}: ${stops.join(', ')}`).toBeGreaterThanOrEqual(fewest);
  if (most !== undefined) expect.soft(stops.length, name).toBeLessThanOrEqual(most);
}

for (const viewport of SIZES) {
  test.describe(`At ${viewport.width} by ${viewport.height} each stop of Tab is seen`, () => {
    test.use({ viewport });

    for (const [group, modes] of [
      ['in the atlas', EXPLORE],
      ['in the overview and the menu of lanes', OVERVIEW],
      ['in the dialogs', DIALOGS],
      ['in a talk', TALK],
    ] as const) {
      test(group, async ({ page }) => {
        test.setTimeout(180_000);
        await withoutFullScreen(page);
        await page.addInitScript(() => {
          window.open = () => null;
        });
        await open(page);
        for (const mode of modes) {
          const { address = '', show, sign } = mode;
          await goTo(page, address, address.includes('present') ? '.caption-claim' : '#details h2');
          await show?.(page);
          await page.locator(sign).first().waitFor();
          await expectWalk(page, mode);
          while (await page.locator(DIALOG).count()) await page.keyboard.press('Escape');
        }
      });
    }

    test('in the editor of a tour', async ({ page }) => {
      test.slow();
      await open(page);
      await page.locator('.present-button').click();
      await page.getByRole('button', { name: 'New tour' }).click();
      await expectWalk(page, { name: 'no step', sign: '', fewest: 20 });
      await page.locator('.add-view').click();
      await parts(page).cursor.focus();
      await page.keyboard.press('Shift+ArrowLeft');
      const draw = page.getByRole('button', { name: 'Show the fields' });
      if (await draw.isVisible()) await draw.click();
      await page.getByLabel('Planned seconds').fill('1');
      await expectWalk(page, { name: 'a step and a fault', sign: '', fewest: 25 });
    });

    test('in the speaker window', async ({ page, context }) => {
      test.slow();
      await withTalk(context);
      await open(page, PRESENTING);
      const popUp = await openSpeaker(page);
      await popUp.setViewportSize(viewport);
      await expectWalk(popUp, { name: 'a step', sign: '', fewest: 7 });
      await popUp.keyboard.press('g');
      await expectWalk(popUp, { name: 'the number of a step', sign: '', fewest: 3, most: 3 });
      await popUp.keyboard.press('Escape');
      await settled(popUp);
      await popUp.keyboard.press('?');
      await expectWalk(popUp, { name: 'the keys', sign: '', fewest: 1, most: 2 });
    });

    test('where the facts or the outlines failed', async ({ page, watch }) => {
      watch.allow(/status of 404/);
      watch.allow(/preload/);
      await page.route('**/data/*.json', (route) => route.fulfill({ status: 404 }));
      await page.goto('./');
      await page.getByRole('alert').waitFor();
      await expectWalk(page, { name: 'no facts', sign: '', fewest: 1 });
      await page.unroute('**/data/*.json');
      await page.route('**/data/outlines-*.json', (route) => route.fulfill({ status: 404 }));
      await page.reload();
      await ready(page);
      await page.locator('#map .fault').waitFor();
      await expectWalk(page, { name: 'no outlines', sign: '', fewest: 20 });
    });
  });
}
