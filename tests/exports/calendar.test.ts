import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/exports/calendar';
import { meetingsOf } from '../../src/model/series';
import { atlasDataset, dayOn, smallAtlas } from '../fixtures/datasets';
import { englishWords } from '../fixtures/words';

const english = englishWords();

const TODAY = dayOn('2026-11-23');
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((each) => ({ event: new ICAL.Event(each), status: each.getFirstPropertyValue('status') }));

describe('the calendar of the meetings', () => {
  const dataset = atlasDataset();
  const calendar = () => calendarOf(dataset, english, meetingsOf(dataset), TODAY, 'SCO meetings');

  it.each(['UTC', 'Asia/Bishkek', 'Pacific/Auckland', 'America/Los_Angeles'])(
    'has whole days, the same in %s',
    (TZ) => {
      process.env.TZ = TZ;
      const days = parsed(calendar().text).map(({ event }) => [
        event.startDate.toString(),
        event.endDate.toString(),
        event.startDate.isDate,
      ]);
      expect(days).toContainEqual(['2025-06-17', '2025-06-18', true]);
      expect(days).toContainEqual(['2024-02-01', '2024-02-02', true]);
    },
  );

  it('has one name, whatever it is made of', () => {
    const title = 'Water, land; and sea\r\nATTENDEE:mailto:x@example.org\r\nEND:VCALENDAR';
    const { text } = calendarOf(dataset, english, meetingsOf(dataset), TODAY, title);
    const read = new ICAL.Component(ICAL.parse(text));
    // A reader that knows the property takes the signs for what they stand for; this one does not.
    expect(read.getFirstPropertyValue('name')).toBe(
      'Water\\, land\\; and sea\\nATTENDEE:mailto:x@example.org\\nEND:VCALENDAR',
    );
    expect(read.getFirstProperty('attendee')).toBeNull();
  });

  it('leaves out what has no day, and says which', () => {
    const { text, left } = calendar();
    expect(left.map(({ id }) => id)).toEqual(['ict-ministers-5-kyrgyzstan']);
    expect(text).not.toContain('ict-ministers-5-kyrgyzstan');
  });

  it('keeps the official title, the place and the addresses of the sources', () => {
    const karamay = parsed(calendar().text).find(({ event }) =>
      event.uid.startsWith('ict-ministers-4-2025'),
    );
    expect(karamay?.event.location).toBe('Karamay (Xinjiang), China');
    expect(karamay?.event.description).toContain('Fourth meeting of heads of ministries');
    expect(karamay?.event.description).toContain('https://');
    expect(karamay?.status).toBe('CONFIRMED');
  });

  it('marks what is announced for a day as tentative', () => {
    const small = smallAtlas({ 'ministers-5': { date: '2027-04-12', standing: 'announced' } });
    const { text } = calendarOf(small, english, small.events, TODAY, 'Small');
    const announced = parsed(text).filter(({ status }) => status === 'TENTATIVE');
    expect(announced.map(({ event }) => event.startDate.toString())).toContain('2027-04-12');
  });

  it('tells the events of one dataset from those of another', () => {
    const small = smallAtlas();
    const { text } = calendarOf(small, english, small.events, TODAY, 'Small');
    expect(parsed(text).map(({ event }) => event.uid)).toEqual(['ministers-4-2025@small']);
    expect(text).toContain('//small//');
  });

  it('is the same file each time it is made from the same facts', () => {
    expect(calendar().text).toBe(calendar().text);
  });
});
