import type { Page } from '@playwright/test';
import { expect, open, parts } from './atlas';

/** The dialog that opens datasets, from the credits. */
export async function openDialog(page: Page): Promise<void> {
  await parts(page).button('Sources and credits').click();
  await parts(page).button('Open a dataset').click();
  await expect(dialog(page)).toBeVisible();
}

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open a dataset' });
export const bar = (page: Page) => page.locator('.own-bar');
export const report = (page: Page) => dialog(page).locator('.own-report');

/** Chooses a file with that content in the dialog. */
export async function chooseFile(
  page: Page,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Opens the atlas and in it a file with that content. */
export async function openFile(
  page: Page,
  name: string,
  content: string | Buffer,
  ...address: readonly string[]
): Promise<void> {
  await open(page, ...address);
  await openDialog(page);
  await chooseFile(page, name, content);
}

/** Chooses a file that the page makes itself: one of `unit` repeated is too large to be sent there. */
export async function chooseMade(
  page: Page,
  name: string,
  start: string,
  unit: string,
  count: number,
): Promise<void> {
  await dialog(page)
    .locator('input[type="file"]')
    .evaluate(
      (input, [named = '', begin = '', each = '', times = '0']) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([begin, each.repeat(Number(times))], named));
        (input as HTMLInputElement).files = chosen.files;
        input.dispatchEvent(new Event('change'));
      },
      [name, start, unit, String(count)],
    );
}
