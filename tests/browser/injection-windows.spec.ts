import type { Page } from '@playwright/test';
import { expect, open, parts, ready, test } from './atlas';
import {
  AS_TEXT,
  expectUntouched,
  MARKUP,
  PAYLOADS,
  refuseDialogs,
  TOUR,
  watchLinks,
  withEach,
  withTexts,
} from './injection';
import { expectStep, openSpeaker, PRESENTING, titleIn, withTalk } from './talk';

/* What the browser keeps for the page, and what other windows send to it. */

const ELSEWHERE = 'http://elsewhere.example/';
/** Every key that the page writes. */
const LANG = 'sco-atlas.lang';
const KEPT_TOUR = 'sco-atlas.tour.';
const TALK = 'sco-digital-atlas-talk';
const BRIEFING = {
  kind: 'briefing',
  lang: 'en',
  tour: 'talk',
  index: 1,
  count: 3,
  title: 'A title',
  caption: ['A claim'],
  notes: 'Notes',
  sources: [{ publisher: 'A', title: 'B', url: 'https://example.org/', date: '2025', lang: 'en' }],
  next: { title: 'Next', line: 'More' },
  planned: { all: 60, before: 0, step: 30 },
  began: 0,
  black: false,
  strayed: false,
};

test.beforeEach(({ context }) => refuseDialogs(context));

const keysOf = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());

test('Whatever is kept under the keys of the page is text, or as good as not there', async ({
  page,
}) => {
  await test.step('these are all keys', async () => {
    await open(page);
    await page.locator('#language').selectOption('ru');
    await page.locator('#language').selectOption('en');
    await parts(page).button('Present').first().click();
    await parts(page).button('New tour').click();
    await parts(page).button('Add this view as a step').click();
    await parts(page).button('Done').click();
    const keys = () => keysOf(page);
    await expect.poll(keys).toEqual([LANG, expect.stringMatching(/^sco-atlas\.tour\.own-/)]);
  });
  await test.step('the talk', async () => {
    await page.goto('./#mode=present&tour=karamay');
    await page.reload();
    await page.locator('#caption').waitFor();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await keysOf(page)).toContain(TALK);
  });
  const file = (tour: unknown) => JSON.stringify({ format: 1, kind: 'sco-atlas-tour', tour });
  const kept: Readonly<Record<string, string>> = Object.fromEntries(
    PAYLOADS.flatMap((payload, at) => [
      [
        `${KEPT_TOUR}own-text-${at}`,
        file(withTexts({ ...TOUR, id: `own-text-${at}` }, () => payload)),
      ],
      [`${KEPT_TOUR}own-raw-${at}`, payload],
      [KEPT_TOUR + payload, file({ ...TOUR, id: payload })],
      ...withEach(TOUR, payload).map((tour, index) => [
        `${KEPT_TOUR}own-${at}-${index}`,
        file(tour),
      ]),
    ]),
  );
  for (const payload of [MARKUP, 'javascript:window.injected=1']) {
    await test.step(payload.slice(0, 12), async () => {
      const talk = JSON.stringify({ id: payload, tour: payload, began: 1, left: Date.now() });
      await page.evaluate(
        ([local, session]) => {
          for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
          for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value);
        },
        [{ ...kept, [LANG]: payload }, { [TALK]: talk }] as const,
      );
      await page.goto('about:blank');
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await parts(page).button('Present').first().click();
      await expect(page.getByRole('dialog', { name: 'Tours' })).toContainText(AS_TEXT);
      await expectUntouched(page, 'the list of tours');
    });
  }
  await page.locator('[data-tour="own-text-0"]').getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByLabel('Title of the tour', { exact: true })).toHaveValue(/<script>/);
  await expectUntouched(page, 'the editor');
});

test.describe('A message of another window', () => {
  test.beforeEach(({ context }) => withTalk(context));

  test('of this site that knows the talk is a text, or is not heard', async ({ page, context }) => {
    await open(page, PRESENTING);
    const popUp = await openSpeaker(page);
    const talk = new URLSearchParams(new URL(popUp.url()).hash.slice(1)).get('talk') ?? '';
    await watchLinks(popUp);
    const spy = await context.newPage();
    await spy.goto('./licences.txt');
    let number = 0;
    const say = async (end: 'main' | 'speaker', message: unknown) => {
      number += 1;
      await spy.evaluate(
        (envelope: { readonly talk: string }) => {
          const name = `sco-digital-atlas-${envelope.talk}`;
          new BroadcastChannel(name).postMessage(envelope);
        },
        { talk, end, sender: 'spy', number, message },
      );
    };
    for (const payload of PAYLOADS) {
      for (const command of withEach({ kind: 'command', command: 'next' }, payload)) {
        await say('speaker', command);
      }
      await say('speaker', { kind: 'go', index: payload });
      await say('speaker', payload);
      for (const briefing of withEach(BRIEFING, payload)) await say('main', briefing);
      await say('main', { ...BRIEFING, title: payload, notes: payload });
      await expect(titleIn(popUp)).toContainText(payload.slice(0, 8).trim());
      await expectUntouched(popUp, `the speaker’s window told ${payload}`);
    }
    await say('main', {
      ...(withTexts(BRIEFING, () => MARKUP) as object),
      notes: MARKUP,
      caption: [MARKUP],
    });
    await expect(popUp.locator('#speaker')).toContainText(AS_TEXT);
    await expectUntouched(popUp, 'the speaker’s window');
    await expectUntouched(page, 'the presentation');
    await expectStep(page, 'first');
    // The same way with a message that means something is heard: what came before was refused.
    await say('speaker', { kind: 'command', command: 'next' });
    await expectStep(page, 'second');
  });

  test('of another site is not heard, whatever it knows', async ({
    page,
    context,
    watch,
    baseURL,
  }) => {
    watch.allow(new RegExp(`request to ${ELSEWHERE}`));
    await context.route(`${ELSEWHERE}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
    );
    await page.goto(ELSEWHERE);
    const opening = page.waitForEvent('popup');
    await page.evaluate((url) => {
      Object.assign(window, { atlas: window.open(url) });
    }, `${baseURL}#${PRESENTING}&today=2026-11-23`);
    const atlas = await opening;
    await ready(atlas);
    const popUp = await openSpeaker(atlas);
    const talk = new URLSearchParams(new URL(popUp.url()).hash.slice(1)).get('talk') ?? '';
    await atlas.evaluate((origin) => {
      addEventListener('message', (event) => {
        if (`${event.origin}/` !== origin) return;
        const { arrived } = document.documentElement.dataset;
        document.documentElement.dataset.arrived = String(Number(arrived ?? 0) + 1);
      });
    }, ELSEWHERE);
    await page.evaluate((known) => {
      const { atlas: opened } = window as unknown as { atlas: Window };
      for (const message of [
        { kind: 'command', command: 'last' },
        { kind: 'go', index: 2 },
      ]) {
        const envelope = { talk: known, end: 'speaker', sender: 'x', number: 9, message };
        opened.postMessage(envelope, '*');
        opened.postMessage(message, '*');
        opened.postMessage(JSON.stringify(envelope), '*');
      }
    }, talk);
    await expect(atlas.locator('html')).toHaveAttribute('data-arrived', '6');
    await popUp.keyboard.press('ArrowRight');
    await expectStep(atlas, 'second');
    await expect(titleIn(popUp)).toHaveText('The next host');
    await expectUntouched(atlas, 'the presentation');
  });
});
