import { expect, open, parts, test } from './atlas';

/* What is told of map and timeline to who does not see them; the files are there to be read. */

for (const { name, address, map, timeline } of [
  { name: 'opening', address: [], map: 'Map', timeline: 'Timeline' },
  { name: 'kyrgyzstan', address: ['country=KGZ'], map: 'Map', timeline: 'Timeline' },
  { name: 'russian', address: ['lang=ru'], map: 'Карта', timeline: 'Шкала времени' },
]) {
  test(`The map is told in words: ${name}`, async ({ page }) => {
    await open(page, ...address);
    const told = await page.getByRole('region', { name: map, exact: true }).ariaSnapshot();
    expect(`${told}\n`).toMatchSnapshot(`map-${name}.txt`);
  });

  test(`The timeline is told in words: ${name}`, async ({ page }) => {
    await open(page, ...address);
    const told = await page.getByRole('region', { name: timeline, exact: true }).ariaSnapshot();
    expect(`${told}\n`).toMatchSnapshot(`timeline-${name}.txt`);
  });
}

test('Countries and events are told in the order in which arrows walk them', async ({ page }) => {
  await open(page);
  const lefts = await parts(page)
    .timeline.locator('.events > g')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const group = nodes.find((node) => /^Countries/.test(String(node.name?.value)));
  const names = (group?.childIds ?? []).map((id) => nodes.find((node) => node.nodeId === id)?.name);
  expect(names.map((name) => String(name?.value).split(':')[0]).slice(0, 3)).toEqual([
    'China',
    'Russia',
    'Kazakhstan',
  ]);
});
