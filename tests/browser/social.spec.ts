import { expect, test } from './atlas';

test('The page tells sites that show links its title, its subject and a picture of 1200 by 630', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('./');
  const told = async (property: string) =>
    (await page.locator(`meta[property="${property}"]`).getAttribute('content')) ?? '';
  expect(await told('og:title')).toBe('SCO Digital Atlas');
  expect(await told('og:description')).toBe(
    await page.locator('meta[name="description"]').getAttribute('content'),
  );
  expect(await told('og:image:alt')).toContain('Shanghai Cooperation Organisation');
  const answer = await request.get(new URL(await told('og:image'), baseURL).href);
  expect(answer.headers()['content-type']).toBe('image/png');
  const picture = await answer.body();
  // Width and height stand in the first chunk of a PNG.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});
