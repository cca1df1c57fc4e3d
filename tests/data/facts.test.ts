import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData, formatIssue } from '../../src/data/checks/check-data';
import { indexDataset } from '../../src/data/index-dataset';
import { dayOf } from '../../src/model/day';
import { FILES, type RawData } from '../../src/model/schema';
import { membersOn } from '../../src/model/status';

const ASSETS = new URL('../../assets/data/', import.meta.url);
const UZDAILY = 'seed-uzdaily';

const files = Object.fromEntries(
  Object.keys(FILES).map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`${name}.json`, ASSETS), 'utf8')),
  ]),
) as unknown as RawData;
const { data, issues } = checkData(files);

describe('the data of the atlas', () => {
  it('pass every check', () => {
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatIssue)).toEqual([]);
    expect(data).not.toBeNull();
  });

  it('hold 63 events in seven series', () => {
    expect(files.events).toHaveLength(63);
    expect(countsOf(files.events.map(({ series }) => series))).toEqual({
      'ict-ministers': 5,
      summit: 26,
      'heads-of-government': 9,
      document: 9,
      'digital-forum': 8,
      'expert-group': 2,
      membership: 4,
    });
  });

  it('hold 27 countries, 10 of them members on 17 June 2025', () => {
    expect(files.countries).toHaveLength(27);
    const members = membersOn(
      indexDataset({
        ...files,
        indicatorHeads: [],
        borders: { reviewed: '2026-11-23', views: [], states: {}, rows: [] },
      }),
      dayOf(2025, 6, 17),
    ).map(({ id }) => id);
    expect(members.sort()).toEqual([
      'BLR',
      'CHN',
      'IND',
      'IRN',
      'KAZ',
      'KGZ',
      'PAK',
      'RUS',
      'TJK',
      'UZB',
    ]);
  });

  it('hold 225 sources, 19 themes and 22 open questions', () => {
    expect(files.sources).toHaveLength(225);
    expect(files.themes).toHaveLength(19);
    expect(files['open-questions']).toHaveLength(22);
  });

  it('hold a talk and a tour for a screen', () => {
    expect(files.tours.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['karamay', 14],
      ['hall-screen', 6],
    ]);
  });

  it('hold 2988 values of six indicators', () => {
    const values = Object.values(files.indicators.values)
      .flatMap((byCountry) => Object.values(byCountry).flat())
      .filter((value) => value !== null);
    expect(values).toHaveLength(2988);
    expect(files.indicators.indicators).toHaveLength(6);
  });

  it('cite only sources that exist', () => {
    const known = new Set(files.sources.map(({ id }) => id));
    const { indicators: _, sources: __, ...citing } = files;
    const cited = citedIn(citing);
    expect(cited.length).toBeGreaterThan(300);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('give the next ministers’ meeting no day, no city and no report', () => {
    expect(eventOf('ict-ministers-5-kyrgyzstan')).toMatchObject({
      date: '2026?',
      standing: 'announced',
      place: { city: null, country: 'KGZ', lat: null, lon: null },
    });
  });
});

describe('the atlas tells, from UzDaily,', () => {
  it('that the fourth meeting was in Karamay, China, on 17 June 2025', () => {
    const meeting = eventOf('ict-ministers-4-2025');
    expect(meeting).toMatchObject({
      number: 4,
      date: '2025-06-17',
      standing: 'held',
      place: { city: { en: 'Karamay' }, country: 'CHN' },
    });
    expect(meeting.title.en).toMatch(/^Fourth meeting of heads of .* agencies/);
    expect(meeting.sources).toContain(UZDAILY);
  });

  it('that the Action Plan for the Digital Transformation was adopted there', () => {
    const plan = eventOf('doc-action-plan-2025');
    expect(plan.title.en).toBe('Action Plan for the Digital Transformation of SCO Member States');
    expect(plan).toMatchObject({ date: '2025-06-17', place: { city: { en: 'Karamay' } } });
    expect(plan.sources).toContain(UZDAILY);
    told('ict-ministers-4-2025', /adopted the Action Plan for the Digital Transformation/);
    told('doc-action-plan-2025', /step up cooperation/);
  });

  it('that digital transformation drives growth and social progress', () => {
    told('ict-ministers-4-2025', /main driver of economic growth and of social progress/);
  });

  it('which fields were agreed on', () => {
    told(
      'ict-ministers-4-2025',
      /digital infrastructure, digital public infrastructure, e-government, smart cities, .*industry and small and medium-sized firms/,
    );
    themed([
      'digital-infrastructure',
      'digital-public-infrastructure',
      'e-government',
      'smart-cities',
      'industrial-digitalisation',
      'sme-digitalisation',
    ]);
  });

  it('that the aim is a narrower digital divide and a more competitive region', () => {
    told('ict-ministers-4-2025', /narrow the digital divide and to raise digital competitiveness/);
    themed(['digital-divide']);
  });

  it('what the plan says of technologies, networks and infrastructure', () => {
    told(
      'doc-action-plan-2025',
      /advanced technologies, environmentally sustainable ones included/,
    );
    told(
      'doc-action-plan-2025',
      /next-generation ICT, backbone networks, data centres and digital public infrastructure/,
    );
    told('doc-action-plan-2025', /comprehensive, inclusive and sustainable/);
    themed(['sustainable-technology', 'next-generation-ict', 'backbone-networks', 'data-centres']);
  });

  it('what the plan says of e-government, electronic signatures and shared experience', () => {
    told(
      'doc-action-plan-2025',
      /e-government.*artificial intelligence, big data, cloud computing and smart-city tools/,
    );
    told(
      'doc-action-plan-2025',
      /signatures should work across borders.*applications, platforms and data management/,
    );
    themed(['big-data', 'cloud-computing', 'e-signature-interoperability', 'data-management']);
  });

  it('what the plan says of artificial intelligence', () => {
    told(
      'doc-action-plan-2025',
      /standards, industrial deployment, use in practice and regulation, for balanced and responsible growth/,
    );
    themed(['artificial-intelligence', 'ai-standardisation', 'ai-deployment', 'ai-regulation']);
  });

  it('what the Chinese vice minister said', () => {
    told(
      'ict-ministers-4-2025',
      /Vice Minister Xiong .*coordination mechanisms, policy dialogue and practical cooperation/,
    );
    expect(eventOf('ict-ministers-4-2025').chair).toMatchObject({
      name: 'Xiong Jijun',
      office: { en: 'Vice Minister of Industry and Information Technology' },
      country: 'CHN',
      spellings: [{ text: 'Xiong Jizhun', sources: [UZDAILY] }],
    });
  });

  it('that the forum was renamed', () => {
    told(
      'ict-ministers-4-2025',
      /“Meeting of Heads of ICT Development Agencies” became “Meeting of Ministers for Digital and ICT”/,
    );
  });

  it('that the next session goes to Kyrgyzstan', () => {
    told('ict-ministers-4-2025', /next session was confirmed for Kyrgyzstan/);
    told('ict-ministers-5-kyrgyzstan', /Kyrgyzstan as the next host/);
  });

  it('where it has all this: from an article that credits China News Service', () => {
    const source = files.sources.find(({ id }) => id === UZDAILY);
    expect(source).toMatchObject({
      publisher: 'UzDaily.com',
      title: 'SCO Member States Adopt Action Plan for Digital Transformation',
      url: expect.stringMatching(/^https:\/\/uzdaily\.com\//),
      note: { en: expect.stringContaining('credits China News Service') },
    });
  });
});

function eventOf(id: string): RawData['events'][number] {
  const event = files.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** The event has an outcome in these words, and UzDaily is among its sources. */
function told(id: string, words: RegExp): void {
  const outcome = eventOf(id).outcomes.find(({ text }) => words.test(text.en ?? ''));
  expect(outcome, `${id}: ${words}`).toBeDefined();
  expect(outcome?.sources).toContain(UZDAILY);
}

/** The themes exist with UzDaily as their source, and the Action Plan bears them. */
function themed(ids: readonly string[]): void {
  expect(eventOf('doc-action-plan-2025').themes).toEqual(expect.arrayContaining([...ids]));
  for (const id of ids) {
    expect(files.themes.find((theme) => theme.id === id)?.sources).toContain(UZDAILY);
  }
}

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'sources' ? (item as readonly string[]) : citedIn(item),
  );
}
