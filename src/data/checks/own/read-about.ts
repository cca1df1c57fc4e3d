import { parseEdtf } from '../../../model/edtf';
import type { DatasetRecord, EventRecord, RawData } from '../../../model/schema';
import type { RuleContext } from '../rule-context';
import { openingEvent } from '../rules/opening-event';
import { unknownMainSeries } from '../rules/unknown-references';
import type { FaultList } from './fault-list';
import { idFrom } from './own-fields';
import { ownAbout } from './own-forms';
import type { OwnOrigin } from './read-own';
import { readRecord } from './read-record';

/** The record about the dataset; what it does not say follows from its events. Null without a dated event. */
export function readAbout(
  given: unknown,
  { series, events }: Pick<RawData, 'series' | 'events'>,
  origin: OwnOrigin,
  faults: FaultList,
): DatasetRecord | null {
  const { value, told } = readRecord(ownAbout, 'dataset', given);
  for (const { left, ...finding } of told)
    faults.tellAbout(finding, left === 'record' ? 'nothing' : left);
  const said = value ?? emptyAbout();
  const context = contextOf(series, events);
  const main = series.some(({ id }) => id === said.mainSeries) ? said.mainSeries : undefined;
  if (said.mainSeries !== undefined && main === undefined) {
    const dataset = { mainSeries: said.mainSeries } as DatasetRecord;
    for (const finding of unknownMainSeries({ dataset }, context))
      faults.tellAbout(finding, 'part');
  }
  const mainSeries = main ?? series.find(({ id }) => events.some((e) => e.series === id))?.id;
  if (mainSeries === undefined) return null;
  const opening = events.find(({ id, date }) => id === said.openingEvent && date !== null);
  if (said.openingEvent !== undefined && opening === undefined) {
    const dataset = { openingEvent: said.openingEvent, mainSeries } as DatasetRecord;
    for (const finding of openingEvent({ dataset, events: [...events] }, context)) {
      faults.tellAbout(finding, 'part');
    }
  }
  const first = opening ?? lastHeld(events, mainSeries);
  if (!first) return null;
  return {
    ...said,
    id: said.id ?? idFrom(origin.name) ?? 'dataset',
    title: said.title ?? { en: origin.name },
    asOf: said.asOf ?? origin.asOf,
    mainSeries,
    openingEvent: first.id,
  };
}

function contextOf(series: RawData['series'], events: RawData['events']): RuleContext {
  const idsOf = (records: readonly { readonly id: string }[]) =>
    new Set(records.map(({ id }) => id));
  const ids = { series: idsOf(series), events: idsOf(events) };
  return { ids: ids as unknown as RuleContext['ids'], citationsIn: () => [], lands: null };
}

function emptyAbout() {
  return { format: 1 as const, subtitle: {}, changes: [], nameNotes: [], ...unsaid };
}

const unsaid = {
  id: undefined,
  title: undefined,
  asOf: undefined,
  mainSeries: undefined,
  openingEvent: undefined,
};

/** The last event that was held, of the main series where it has one; else the first with a date. */
function lastHeld(events: readonly EventRecord[], main: string): EventRecord | undefined {
  const dated = events
    .flatMap((event) => {
      const first = event.date === null ? undefined : parseEdtf(event.date)?.first;
      return first === undefined ? [] : [{ event, first }];
    })
    .sort((a, b) => a.first - b.first);
  const held = dated.filter(({ event }) => event.standing === 'held');
  const ofMain = held.filter(({ event }) => event.series === main);
  return (ofMain.at(-1) ?? held.at(-1) ?? dated[0])?.event;
}
