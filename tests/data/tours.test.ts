import { describe, expect, it } from 'vitest';
import { plannedSeconds, type Step, type Tour } from '../../src/model/tour';
import { faultsOfStep, viewOfStep } from '../../src/state/step-view';
import { atlasFile } from '../../tools/vite/atlas-file';
import { tourContext } from '../../tools/vite/check-tours';
import { dayOn } from '../fixtures/datasets';

/** Captions are set in large type beside a map. */
const MAX_TITLE_CHARS = 45;
const MAX_CLAIMS = 3;
const MAX_CLAIM_CHARS = 150;
const MAX_CAPTION_CHARS = 300;
/** Whoever passes by a screen reads less. */
const MAX_UNATTENDED_CHARS = 120;
const MAX_LANES = 3;
const UZDAILY = 'seed-uzdaily';

const data = atlasFile('en');
const context = tourContext(data);
const { tours } = context.dataset;
const [talk, screen] = tours as readonly [Tour, Tour];
const steps = tours.flatMap((tour) => tour.steps.map((step) => ({ tour, step })));

describe('the tours of the atlas', () => {
  it('are a talk of 12 to 14 steps and a screen that goes on by itself', () => {
    expect(tours.map(({ id }) => id)).toEqual(['karamay', 'hall-screen']);
    expect(talk.unattended).toBeUndefined();
    expect(talk.steps.length).toBeGreaterThanOrEqual(12);
    expect(talk.steps.length).toBeLessThanOrEqual(14);
    expect(screen.unattended).toBe(true);
    expect(screen.steps.length).toBeGreaterThanOrEqual(5);
    expect(screen.steps.length).toBeLessThanOrEqual(7);
  });

  it.each(tours)('name each step of $id once', (tour) => {
    const ids = tour.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('plan ten to twelve minutes for the talk, 30 to 90 seconds a step', () => {
    const seconds = talk.steps.map((step) => step.seconds ?? 0);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(90);
    expect(plannedSeconds(talk) / 60).toBeGreaterThanOrEqual(10);
    expect(plannedSeconds(talk) / 60).toBeLessThanOrEqual(12);
  });

  it('say of each step of the screen how long it is shown, 12 to 20 seconds', () => {
    for (const { seconds } of screen.steps) {
      expect(seconds).toBeGreaterThanOrEqual(12);
      expect(seconds).toBeLessThanOrEqual(20);
    }
  });

  it('give the speaker something to say at every step of the talk', () => {
    for (const { id, notes } of talk.steps) expect(notes?.en, id).toMatch(/\.$/);
  });
});

describe.each(steps)('step $step.id of $tour.id', ({ tour, step }) => {
  it('has a state of which all can be used', () => {
    expect(step.state).not.toBe('');
    expect(faultsOfStep(step, context)).toEqual([]);
  });

  it('shows its day and its event within its stretch of time', () => {
    const { cursor, selection, span, series } = viewOfStep(step, context);
    expect(cursor).toBeGreaterThanOrEqual(span.start);
    expect(cursor).toBeLessThanOrEqual(span.end);
    const event = selection.kind === 'event' ? context.dataset.eventById.get(selection.id) : null;
    if (!event) return;
    expect(series).toContain(event.series);
    expect(event.date?.first).toBeGreaterThanOrEqual(span.start);
    expect(event.date?.last).toBeLessThanOrEqual(span.end);
  });

  it('shows few lanes, and a map meant for one size', () => {
    const { series, map } = viewOfStep(step, context);
    expect(series).toContain('ict-ministers');
    expect(series.length).toBeLessThanOrEqual(MAX_LANES);
    if (map) expect(map.size).toEqual({ width: 820, height: 460 });
  });

  it('has a title and a caption that can be read from the last row', () => {
    const claims = textsOf(step);
    expect(step.title.en?.length).toBeLessThanOrEqual(MAX_TITLE_CHARS);
    expect(claims.length).toBeGreaterThanOrEqual(1);
    expect(claims.length).toBeLessThanOrEqual(MAX_CLAIMS);
    for (const claim of claims) {
      expect(claim.length).toBeLessThanOrEqual(MAX_CLAIM_CHARS);
      expect(claim, 'one sentence').toMatch(/^\P{Ll}[^?!]*\.$/u);
    }
    const most = tour.unattended ? MAX_UNATTENDED_CHARS : MAX_CAPTION_CHARS;
    expect(sum(claims.map(({ length }) => length))).toBeLessThanOrEqual(most);
  });

  it('has a source for every claim', () => {
    for (const { sources } of step.caption) expect(sources).not.toEqual([]);
  });
});

describe('the next meeting', () => {
  it.each(tours)('is shown in $id on the day the facts are of, not as if it had a date', (tour) => {
    const step = stepOf(tour, 'kyrgyzstan');
    expect(viewOfStep(step, context).cursor).toBe(dayOn(data.dataset.asOf));
    expect(textsOf(step).join(' ')).toMatch(/no date .* found/);
  });
});

describe('the talk tells, from UzDaily,', () => {
  it.each<[string, string, RegExp]>([
    ['of the fourth meeting in Karamay', 'karamay-2025', /17 June 2025 Karamay, in Xinjiang/],
    ['of the Action Plan', 'karamay-2025', /adopted the Action Plan for the Digital Transf/],
    ['what digital transformation drives', 'action-plan', /driver of growth and social progress/],
    [
      'which fields were agreed on',
      'action-plan',
      /infrastructure, digital public infrastructure, e-government, smart cities, industry and/,
    ],
    ['what the aim is', 'action-plan', /narrower digital divide .* more competitive region/],
    [
      'where the focus of infrastructure lies',
      'infrastructure',
      /next-generation ICT, backbone networks, data centres and digital public infrastructure/,
    ],
    ['what infrastructure is to be', 'infrastructure', /comprehensive, inclusive and sustainable/],
    ['of sustainable technologies', 'infrastructure', /environmentally sustainable ones/],
    [
      'of the tools of e-government',
      'e-government',
      /intelligence, big data, cloud and smart-city/,
    ],
    ['of electronic signatures', 'e-government', /signatures are to work across members’ borders/],
    ['of shared experience', 'e-government', /applications, platforms and data management/],
    [
      'of artificial intelligence',
      'artificial-intelligence',
      /standards, industrial deployment, use in practice and regulation/,
    ],
    ['how it is to grow', 'artificial-intelligence', /balanced and responsible growth/],
    [
      'what the vice minister said',
      'karamay-2025',
      /coordination, policy dialogue and practical cooperation/,
    ],
    [
      'of the new name',
      'new-name',
      /“Meeting of Heads of ICT Development Agencies” .* “Meeting of Ministers for Digital and ICT”/,
    ],
    ['of the next host', 'kyrgyzstan', /next session was confirmed for Kyrgyzstan/],
  ])('%s', (_, id, words) => {
    const claim = stepOf(talk, id).caption.find(({ text }) => words.test(text.en ?? ''));
    expect(claim, `${id}: ${words}`).toBeDefined();
    expect(claim?.sources).toContain(UZDAILY);
  });

  it('whose report it is, and how its spelling of a name differs', () => {
    const { notes } = stepOf(talk, 'karamay-2025');
    expect(notes?.en).toMatch(/Xiong Jijun; UzDaily spells the name Xiong Jizhun/);
    expect(notes?.en).toMatch(/UzDaily reports from Tashkent and credits China News Service/);
  });
});

function stepOf(tour: Tour, id: string): Step {
  const step = tour.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id} in ${tour.id}`);
  return step;
}

function textsOf(step: Step): readonly string[] {
  return step.caption.map(({ text }) => text.en ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
