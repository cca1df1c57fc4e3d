import type { Page } from '@playwright/test';
import { expect, open, parts, test } from './atlas';
import { bringAxe, expectNothing, goTo, LANGS, settled, withoutFullScreen } from './axe';

/*
 * What is opened over the atlas, in every language, light and dark. What lies behind a dialog
 * cannot be reached while it is open, and is looked at in the matrix of modes.
 */

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
/** Each language on a laptop or a phone, English on both. */
const SIZES = { en: [LAPTOP, PHONE], ru: [PHONE], zh: [LAPTOP], fa: [PHONE] } as const;

const STEP = 'mode=present&tour=karamay&step=karamay-2025';
const DIALOG = 'dialog[open]';
const credits = (page: Page) => page.locator('#toolbar .tools > button').last();

/** Each dialog of the atlas, and what opens it in any language. */
const DIALOGS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  // A phone has no button for the keys; the list still opens by its own key.
  ['the keys', (page) => page.keyboard.press('?')],
  ['the credits', (page) => credits(page).click()],
  ['the list of a “+n” mark', (page) => page.locator('[data-more]').first().click()],
  ['the tours', (page) => page.locator('.present-button').click()],
];

const DIALOGS_OF_A_TALK = [
  ['the number of a step', 'g', '.go-to-step'],
  ['the overview of steps', 'o', '.step-cards'],
] as const;

for (const lang of LANGS) {
  for (const size of SIZES[lang]) {
    const at = `at ${size.width} by ${size.height}`;
    test.describe(`In ${lang} ${at} axe finds nothing`, () => {
      test.use({ viewport: size });

      test('in the dialogs, in the menu of lanes and in a notice', async ({ page }) => {
        test.setTimeout(120_000);
        await withoutFullScreen(page);
        await open(page, `lang=${lang}`, 'date=never');
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await bringAxe(page);
        await page.locator('.lanes-menu summary').click();
        await expect(page.locator('.notice')).toBeVisible();
        await expectNothing(page, 'a notice and the menu of lanes');
        await page.locator('.notice button').click();
        await page.locator('.lanes-menu summary').click();
        for (const [name, show] of DIALOGS) {
          await show(page);
          await expect(page.locator(DIALOG)).toBeVisible();
          await expectNothing(page, name, DIALOG);
          if (name === 'the credits') {
            await page.locator(`${DIALOG} p > button`).nth(1).click();
            await expectNothing(page, 'the borders', `${DIALOG}:has(.area-list)`);
            await page.keyboard.press('Escape');
          }
          await page.keyboard.press('Escape');
          await expect(page.locator(DIALOG)).toHaveCount(0);
        }
        await goTo(page, `lang=${lang}&${STEP}`, '#caption .caption-claim');
        for (const [name, key, sign] of DIALOGS_OF_A_TALK) {
          await page.keyboard.press(key);
          await expect(page.locator(sign)).toBeVisible();
          await expectNothing(page, name, DIALOG);
          await page.keyboard.press('Escape');
          // The focus leaves a closed dialog with the next frame; until then keys are still text.
          await settled(page);
        }
      });

      test('in the editor of a tour and in the dialog that tells of it', async ({ page }) => {
        test.setTimeout(120_000);
        await open(page, `lang=${lang}`);
        await bringAxe(page);
        const present = page.locator('.present-button');
        const file = page.locator(`${DIALOG} input[type="file"]`);
        await present.click();
        await page.locator(`${DIALOG} .tour-buttons:has(input) button`).first().click();
        const editor = page.locator('#tour-editor');
        await expectNothing(page, 'the editor without a step', '#tour-editor');
        await editor.locator('.add-view').click();
        await parts(page).cursor.or(page.locator('.scrubber')).focus();
        await page.keyboard.press('Shift+ArrowLeft');
        const draw = editor.locator('.sheet-button');
        if (await draw.isVisible()) await draw.click();
        await editor.locator('[inputmode="numeric"]').fill('1');
        await expect(editor.locator('.tour-fault')).toBeVisible();
        await expectNothing(page, 'the editor with a step and a fault');
        await editor.locator('.editor-head > button:not(.icon-button, .sheet-button)').click();
        await present.click();
        const name = 'a.json';
        await file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') });
        await expect(page.locator('.tour-report')).toBeVisible();
        await page.locator(`${DIALOG} [data-tour^="own"] button`).last().click();
        await expect(page.locator('[data-deleted]')).toBeVisible();
        await settled(page);
        await expectNothing(page, 'a refused file and a deleted tour', DIALOG);
      });
    });
  }
}
