import type { Page } from '@playwright/test';
import { addressOf, expect } from './atlas';
import {
  again,
  builtAs,
  dismiss,
  expectRestWorks,
  expectShown,
  expectStyled,
  expectTold,
  isStyle,
  openBare,
  plainName,
  TOLD,
} from './fault-page';
import type { LatePart } from './fault-parts';
import type { Broken, Outcome } from './fault-table';
import type { Fault, FaultySite } from './faulty-site';

/** Faults after which the same page asks again; after the others it must be loaded anew. */
const PASSING: readonly Fault[] = ['absent', '500', 'page', 'cut'];

/** Parts that are tried on one page. */
export interface Group {
  readonly name: string;
  readonly address: string;
  /** What has been used before, and is there. */
  readonly before: readonly LatePart[];
  readonly parts: readonly LatePart[];
}

async function openGroup(page: Page, { address, before }: Group): Promise<void> {
  await page.goto('about:blank');
  await openBare(page, address);
  for (const part of before) {
    await part.use(page);
    await expectShown(page, part);
    await part.close(page);
  }
}

interface Unit extends Broken {
  readonly part: LatePart;
  readonly kind: 'own' | 'shared' | 'other';
}

/** A part's own script, what it shares with others together, and each of its other files alone. */
function unitsOf(part: LatePart, files: readonly string[]): readonly Unit[] {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const own = scripts.filter((file) => plainName(file) === part.script);
  const shared = scripts.filter((file) => !own.includes(file));
  const others = files.filter((file) => !file.endsWith('.js'));
  return [
    { part, files: own, kind: 'own' as const },
    { part, files: shared, kind: 'shared' as const },
    ...others.map((file) => ({ part, files: [file], kind: 'other' as const })),
  ].filter((unit) => unit.files.length > 0);
}

/** The files that each part asks for and the parts before it did not. */
export async function unitsIn(
  page: Page,
  site: FaultySite,
  group: Group,
): Promise<readonly (readonly Unit[])[]> {
  const found: (readonly Unit[])[] = [];
  const known = new Set<string>();
  await openGroup(page, group);
  for (const file of site.asked) known.add(file);
  for (const part of group.parts) {
    const before = site.asked.length;
    await part.use(page);
    await expectShown(page, part);
    const fresh = [...new Set(site.asked.slice(before))].filter((file) => !known.has(file));
    found.push(unitsOf(part, fresh.sort()));
    for (const file of site.asked.slice(before)) known.add(file);
    await part.close(page);
  }
  return found;
}

/** Each file of each part under the faults that pass; a page for the first of all, and so on. */
export async function tryPassing(
  page: Page,
  site: FaultySite,
  group: Group,
  units: readonly (readonly Unit[])[],
  note: (unit: Unit, fault: Fault, outcome: Outcome) => void,
): Promise<void> {
  const rounds = Math.max(...units.map((each) => each.length));
  for (let round = 0; round < rounds; round += 1) {
    await openGroup(page, group);
    for (const ofPart of units) {
      const unit = ofPart[round];
      if (unit) await tryUnit(page, site, unit, (fault, outcome) => note(unit, fault, outcome));
    }
  }
}

async function tryUnit(
  page: Page,
  site: FaultySite,
  { part, files }: Unit,
  note: (fault: Fault, outcome: Outcome) => void,
): Promise<void> {
  const held = files.some((file) => part.holds?.test(file));
  const asks = () => site.asked.filter((file) => files.includes(file)).length;
  let next = () => part.use(page);
  for (const fault of PASSING) {
    const what = `${part.name}, ${files.join()}, ${fault}`;
    for (const file of files) site.give(file, fault);
    const before = asks();
    await next();
    await expectTold(page, what);
    await expect.poll(asks, `${what}: asked for`).toBeGreaterThan(before);
    if (fault === 'absent' && !held) await expectRestWorks(page);
    next = () => again(page, part);
    note(fault, 'asked again');
  }
  site.mend();
  for (const file of files) site.give(file, 'slow');
  const before = asks();
  await next();
  await expect.poll(asks, { intervals: [20] }).toBeGreaterThan(before);
  if (!held) await expectRestWorks(page);
  site.mend();
  await expectThere(page, part);
  for (const file of files.filter(isStyle)) await expectStyled(page, file);
  await expect(page.locator('.notice:not(.aged-notice)')).toHaveCount(0);
  note('slow', 'waits');
  await part.close(page);
}

/** Two views may ask for one file: of a failure that the second hears of late, it is asked once more. */
async function expectThere(page: Page, part: LatePart): Promise<void> {
  const seen = () => page.evaluate(seenNow, [part.shown, TOLD] as const);
  let before = '';
  await expect
    .poll(async () => {
      const now = await seen();
      // What was told before may still stand while what was asked for is on its way.
      if (now === 'told' && before === 'told') await again(page, part);
      before = now;
      return now;
    }, `${part.name} is there`)
    .toBe('shown');
  await dismiss(page);
}

/** Faults that leave a whole file behind, of which a browser may hold that it is what was asked for. */
const LASTING: readonly Fault[] = ['short', 'other'];

/** Each file that no other part shares, under the faults that last. */
export async function tryLasting(
  page: Page,
  site: FaultySite,
  group: Group,
  units: readonly (readonly Unit[])[],
  note: (unit: Unit, fault: Fault, outcome: Outcome) => void,
): Promise<void> {
  const own = units.map((each) => each.filter(({ kind }) => kind !== 'shared'));
  const rounds = Math.max(...own.map((each) => each.length));
  for (let round = 0; round < rounds; round += 1) {
    const now = own.flatMap((each) => each[round] ?? []);
    for (const fault of LASTING) {
      await openGroup(page, group);
      const stuck: LatePart[] = [];
      for (const unit of now) {
        const outcome = await tryOnce(page, site, unit, fault);
        note(unit, fault, outcome);
        if (outcome !== 'asked again') stuck.push(unit.part);
      }
      if (stuck.length > 0) await openGroup(page, group);
      for (const part of stuck) {
        await part.use(page);
        await expectShown(page, part);
        await part.close(page);
      }
    }
  }
}

async function tryOnce(
  page: Page,
  site: FaultySite,
  { part, files }: Unit,
  fault: Fault,
): Promise<Outcome> {
  for (const file of files) site.give(file, fault);
  await part.use(page);
  const seen = () => page.evaluate(seenNow, [part.shown, TOLD] as const);
  let outcome: Outcome = 'unseen';
  if (files.every(isStyle)) await expectShown(page, part);
  else if (fault === 'other' && files.some((file) => part.trusted?.test(file))) {
    await expectRestWorks(page);
  } else {
    const what = `${part.name}, ${files.join()}, ${fault}`;
    await expectTold(page, what);
    if (!part.holds) await expectRestWorks(page);
    site.mend();
    await again(page, part);
    await expect.poll(seen, { message: `${what}: again`, intervals: [20] }).not.toBe('nothing');
    outcome = (await seen()) === 'shown' ? 'asked again' : 'reload';
  }
  site.mend();
  await dismiss(page);
  await part.close(page);
  return outcome;
}

function seenNow([shown, told]: readonly [string, string]): 'shown' | 'told' | 'nothing' {
  if (document.querySelector(shown)) return 'shown';
  return document.querySelector(told) ? 'told' : 'nothing';
}

export const filesAtOpening = ({ script, style }: LatePart): readonly string[] =>
  [script, style].flatMap((name) => builtAs(name ?? ''));

/** A part that an address asks for at once, its own script broken. */
export async function tryAtOpening(
  page: Page,
  site: FaultySite,
  part: LatePart,
  fault: Fault,
): Promise<Outcome> {
  for (const file of filesAtOpening(part)) site.give(file, fault);
  await page.goto('about:blank');
  await page.goto(addressOf(part.address ?? ''));
  await expectTold(page, `${part.name} at the opening, ${fault}`);
  const whole = await page.locator('#map > .fault').count();
  if (whole === 0) await expectRestWorks(page);
  site.mend();
  if (fault === 'short' || part.once) {
    await page.goto('about:blank');
    await page.goto(addressOf(part.address ?? ''));
    await expectShown(page, part);
    return 'reload';
  }
  await again(page, part);
  await expectShown(page, part);
  return 'asked again';
}
