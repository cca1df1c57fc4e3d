import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './atlas';

/* Texts that mean no good, ways to put them everywhere, and how a page looks that took none of them. */

/** Whatever of a text were run would leave this behind. */
const RUN = 'window.injected=1';
/** Signs that turn the order of what follows around. */
export const TURNED = '\u202egnp.\u2066';
const CONTROL = '\u0007\u001b[31m\u0000';

/** All at once: markup for elements, attributes, comments and SVG, templates, and turned letters. */
export const MARKUP = `"'><img src=x onerror="${RUN}"><script>${RUN}</script><svg onload=${RUN}><a href="javascript:${RUN}">go</a>]]>-->{{${RUN}}}\${${RUN}}</textarea>&lt;img src=x onerror=${RUN}&gt;${TURNED}`;
/** What a table or a calendar would take for an order: a formula, and a line of its own. */
export const ORDER = `=HYPERLINK("https://elsewhere.example/","x")\r\nATTENDEE:mailto:x@elsewhere.example\r\nEND:VEVENT`;

/** One by one, so that what is refused for one reason does not hide the next. */
export const PAYLOADS = [
  MARKUP,
  `<img src=x onerror=${RUN}>`,
  `" autofocus onfocus="${RUN}" x="`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  '//elsewhere.example/x.js',
  `{{constructor.constructor("${RUN}")()}}\${${RUN}}`,
  ORDER,
  TURNED,
  CONTROL,
] as const;

/** A part of MARKUP that can only be read where it is text. */
export const AS_TEXT = `<script>${RUN}</script>`;

/** A tour that has every field that a tour may have. */
export const TOUR = {
  id: 'own-hostile',
  title: { en: 'A tour' },
  describes: { en: 'One step.' },
  steps: [
    {
      id: 'one',
      state: 'country=KGZ',
      title: { en: 'A step' },
      caption: [{ text: { en: 'A claim' }, sources: ['seed-uzdaily'] }],
      notes: { en: 'Notes' },
    },
  ],
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Change = (text: string, key: string) => string;

/** The keys of strings that people read; all others are ids, dates, addresses and words of the form. */
const TEXTS =
  /^(en|ru|zh|fa|name|names|text|title|publisher|originalPublisher|attribution|usedFor|licence|localName)$/;

/** The same with every text that people read changed, and nothing else. */
export const withTexts = (value: unknown, put: (text: string) => string): unknown =>
  changed(value as Json, (text, key) => (TEXTS.test(key) ? put(text) : text));

/** One copy for each string within, in which that string alone is the payload. */
export function withEach<T>(value: T, payload: string): readonly T[] {
  let count = 0;
  changed(value as Json, (text) => {
    count += 1;
    return text;
  });
  return Array.from({ length: count }, (_, wanted) => {
    let at = -1;
    return changed(value as Json, (text) => {
      at += 1;
      return at === wanted ? payload : text;
    }) as T;
  });
}

/** Keeps in mind, from now on, every link to another scheme that was there for ever so short a time. */
export async function watchLinks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { documentElement: root } = document;
    new MutationObserver(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        if (!/^(https?|blob):$/.test(link.protocol)) root.dataset.ledTo = link.href;
      }
    }).observe(root, { subtree: true, childList: true, attributeFilter: ['href'] });
  });
}

function changed(value: Json, put: Change, key = ''): Json {
  if (typeof value === 'string') return put(value, key);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => changed(each, put, key));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, changed(each, put, name)]),
  );
}

/** Goes where a link in the page would lead. */
export const goTo = (page: Page, fragment: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);

/** Fails as soon as the browser opens a dialog of its own, in whichever window. */
export function refuseDialogs(context: BrowserContext): void {
  context.on('dialog', () => {
    throw new Error('A dialog of the browser opened.');
  });
}

/** Nothing was run, nothing became an element, and no link leads to another scheme. */
export async function expectUntouched(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const all = [...document.querySelectorAll('*')];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const own = (address: string) => address.startsWith('blob:') || address.startsWith('./');
    return [
      ...('injected' in window ? ['something ran'] : []),
      ...('ledTo' in dataset ? [`a link to ${dataset.ledTo}`] : []),
      ...all
        .filter((each) => /^(iframe|object|embed|base|frame|video|audio)$/.test(each.localName))
        .map((each) => `a ${each.localName}`),
      ...[...document.querySelectorAll('img')]
        .filter((each) => !own(each.getAttribute('src') ?? ''))
        .map((each) => `a picture of ${each.getAttribute('src')}`),
      ...[...document.querySelectorAll('script')]
        .filter((each) => !own(each.getAttribute('src') ?? ''))
        .map((each) => `a script of ${each.outerHTML.slice(0, 60)}`),
      ...all.flatMap((each) =>
        each
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'srcdoc' || name === 'formaction')
          .map((name) => `${each.localName} with ${name}`),
      ),
      ...links
        .filter((each) => !/^(https?|blob):$/.test(each.protocol))
        .map((each) => `a link to ${each.getAttribute('href')}`),
    ];
  });
  expect([...new Set(found)], where).toEqual([]);
}
