import { expect, open, test } from './atlas';
import { bringAxe, expectNothing, LANGS, settled } from './axe';
import { openSpeaker, PRESENTING, withTalk } from './talk';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;
/** A small window beside another on a laptop. */
const SMALL = { width: 320, height: 360 };

for (const lang of LANGS) {
  test(`In ${lang} axe finds nothing in the speaker window, and nothing scrolls sideways`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await withTalk(context);
    await open(page, PRESENTING, `lang=${lang}`);
    const popUp = await openSpeaker(page);
    await expect(popUp.locator('html')).toHaveAttribute('lang', lang);
    await bringAxe(popUp);
    await popUp.keyboard.press('b');
    await expect(popUp.locator('.speaker-alert')).toBeVisible();
    for (const size of [...SIZES, SMALL]) {
      await popUp.setViewportSize(size);
      const at = `at ${size.width} by ${size.height}`;
      await expectNothing(popUp, `a step and the black screen ${at}`);
      const wide = await popUp.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect.soft(wide, at).toBe(false);
      if (size === SMALL) continue;
      for (const [key, sign] of [
        ['g', '.go-form'],
        ['?', '.keys'],
      ] as const) {
        await popUp.keyboard.press(key);
        await expect(popUp.locator(sign)).toBeVisible();
        await expectNothing(popUp, `${sign} ${at}`, 'dialog[open]');
        await popUp.keyboard.press('Escape');
        // The focus leaves a closed dialog with the next frame; until then keys are still text.
        await settled(popUp);
      }
    }
    await popUp.keyboard.press('b');
    await popUp.keyboard.press('Escape');
    await expect(popUp.locator('.speaker-state')).toBeVisible();
    for (const size of SIZES) {
      await popUp.setViewportSize(size);
      await expectNothing(popUp, `after the end at ${size.width} by ${size.height}`);
    }
  });
}
