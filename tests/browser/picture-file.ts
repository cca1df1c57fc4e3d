import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Opens what can be taken along and waits for the picture. */
export async function openPicture(page: Page): Promise<void> {
  await page.locator('.take-along-button').click();
  await page.locator('.picture img').waitFor();
}

/** Saves the picture in the format that is chosen. */
export async function savePicture(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.locator('.picture .buttons button').click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What a program that knows nothing of the page finds in an SVG file. */
export interface ReadPicture {
  readonly root: string;
  readonly faults: readonly string[];
  /** Each text by itself, without the signs that are not seen. */
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Reads an SVG file as any other program would, and lists what it could not do without the page. */
export async function readPicture(page: Page, text: string): Promise<ReadPicture> {
  // A page of its own, without the styles of the atlas and without what its policy forbids.
  const blank = await page.context().newPage();
  const read = await blank.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = file.documentElement;
    const all = [root, ...root.querySelectorAll('*')];
    const ids = all.flatMap(({ id }) => (id === '' ? [] : [id]));
    const attributes = all.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ name, value })),
    );
    const referred = attributes.flatMap(({ name, value }) =>
      name === 'xlink:href'
        ? [value.slice(1)]
        : [...value.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]),
    );
    const faults = [
      ...[...root.querySelectorAll('parsererror, script, style, foreignObject, image, a')].map(
        ({ localName }) => `has a ${localName}`,
      ),
      ...attributes
        .filter(({ name }) => /^(class|style|on.*|data-.*|aria-.*|role|tabindex)$/.test(name))
        .map(({ name }) => `has the attribute ${name}`),
      ...attributes
        .filter(({ value }) => /var\(|color-mix|calc\(|currentColor|NaN|undefined/.test(value))
        .map(({ name, value }) => `${name} is ${value.slice(0, 60)}`),
      ...attributes
        .filter(({ name, value }) => /href/.test(name) && !value.startsWith('#'))
        .map(({ value }) => `leads to ${value}`),
      ...referred.filter((id) => !ids.includes(id ?? '')).map((id) => `misses ${id}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `has ${id} twice`),
    ];
    return {
      root: root.localName,
      faults: [...new Set(faults)],
      texts: [...root.querySelectorAll('text')].map((each) =>
        (each.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, ''),
      ),
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    };
  }, text);
  await blank.close();
  return read;
}

/** The share of pixels of a picture of the window that look otherwise in the preview. */
export async function shareOfOthers(
  page: Page,
  shot: Buffer,
  corner: { readonly x: number; readonly y: number },
): Promise<number> {
  return page.evaluate(
    async ({ base64, x, y }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const wanted = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const drawn = document.querySelector<HTMLImageElement>('.picture img');
      const { width, height } = wanted;
      const pixelsOf = (image: CanvasImageSource, left: number, top: number) => {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d');
        context?.drawImage(image, -left, -top);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      if (!drawn) throw new Error('There is no preview.');
      const [one, two] = [pixelsOf(wanted, 0, 0), pixelsOf(drawn, x, y)];
      let others = 0;
      for (let at = 0; at < one.length; at += 4) {
        const differs = [0, 1, 2].some((part) => {
          return Math.abs((one[at + part] ?? 0) - (two[at + part] ?? 0)) > 40;
        });
        if (differs) others += 1;
      }
      return others / (one.length / 4);
    },
    { base64: shot.toString('base64'), ...corner },
  );
}

/** Width and height that a PNG file says it has. */
export function sizeOfPng(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** How many colours a PNG has, seen from afar. */
export async function coloursOf(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const read = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([read], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 200, 200);
    const { data } = context?.getImageData(0, 0, 200, 200) ?? { data: [] };
    return new Set(new Uint32Array(new Uint8Array(data).buffer)).size;
  }, bytes.toString('base64'));
}
