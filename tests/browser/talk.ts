import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, ready } from './atlas';

/** Stands for whichever source the facts name first. */
const ANY_SOURCE = 'any-source';
export const PRESENTING = 'mode=present&tour=talk';
const TALK = {
  id: 'talk',
  title: { en: 'A talk' },
  describes: { en: 'Three steps.' },
  steps: [
    {
      id: 'first',
      state: '',
      title: { en: 'The fourth meeting' },
      caption: [{ text: { en: 'The ministers met in Karamay.' }, sources: [ANY_SOURCE] }],
      notes: { en: 'Welcome everybody.\nSay where Karamay is.' },
      seconds: 90,
    },
    {
      id: 'second',
      state: 'country=KGZ',
      title: { en: 'The next host' },
      caption: [{ text: { en: 'Kyrgyzstan hosts the fifth meeting.' }, sources: [] }],
      seconds: 60,
    },
    { id: 'third', state: 'event=none', title: { en: 'Thanks' }, caption: [], seconds: 30 },
  ],
};

/** The atlas with one tour that this file knows. */
export async function withTalk(context: BrowserContext): Promise<void> {
  await context.route('**/data/atlas-*.json', async (route) => {
    const answer = await route.fetch();
    const facts = (await answer.json()) as { sources: { id: string }[] };
    const source = facts.sources[0]?.id ?? '';
    const talk = JSON.parse(JSON.stringify(TALK).replaceAll(ANY_SOURCE, source));
    await route.fulfill({ response: answer, json: { ...facts, tours: [talk] } });
  });
}

/** Presses S in the presenting window and waits for the speaker's to show something. */
export async function openSpeaker(page: Page): Promise<Page> {
  await page.locator('#caption').waitFor();
  const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await ready(popUp);
  return popUp;
}

export const titleIn = (popUp: Page) => popUp.getByRole('heading', { level: 1 });
export const button = (popUp: Page, name: string) =>
  popUp.getByRole('button', { name, exact: true });

export async function expectStep(page: Page, step: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`step=${step}`));
}

export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
  expect.soft(told, `axe: ${what}`).toEqual([]);
}
