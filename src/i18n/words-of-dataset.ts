import type { Dataset } from '../model/dataset';
import type { FullWords, Words } from './words';

/**
 * The words for a dataset that a visitor has opened: what is said of the SCO alone is said of it, by
 * the names that it gives itself. `name` is the file that it comes from.
 */
export function wordsOfDataset(
  words: FullWords,
  { about, seriesById }: Dataset,
  name: string,
): Words {
  const { t, text, plural } = words;
  const o = t.otherDataset;
  const label = text(seriesById.get(about.mainSeries)?.label ?? {});
  const own = about.statusNames ?? {};
  const statusName = { ...t.statusName, partner: o.partner, none: o.none };
  for (const [status, given] of Object.entries(own)) {
    if (given) Object.assign(statusName, { [status]: text(given) });
  }
  const counted = (status: keyof typeof t.statusLegend) => (_: typeof plural, count: number) =>
    t.counted(statusName[status], count);
  const other: Partial<FullWords['t']> = {
    statusName,
    statusLegend: {
      'founding-member': counted('founding-member'),
      member: counted('member'),
      observer: counted('observer'),
      'dialogue-partner': counted('dialogue-partner'),
      partner: counted('partner'),
    },
    countPartners: counted('partner'),
    ...(own.observer ? { countObservers: counted('observer') } : {}),
    ...(own['dialogue-partner'] ? { countDialoguePartners: counted('dialogue-partner') } : {}),
    beforeFounding: text(about.title),
    colourStatus: o.colourStatus,
    fitMembers: o.fitMembers,
    hosted: (_, count) => o.hosted(label, count),
    meetingsHosted: o.hostedHere(label),
    lastMeeting: o.last(label),
    nextMeeting: o.next(label),
    tally: (...counts) => o.tally(label, ...counts),
    membersThen: o.membersThen,
    aboutText: text(about.subtitle),
    statusBasis: { ...t.statusBasis, decision: o.byDecision, 'accession-decision': o.byAccession },
    agency: o.agency,
    chairmanships: o.chairmanships,
    derived: o.derived,
    doubt: { ...t.doubt, 'only-cited': o.unsourced },
    doubtHelp: { ...t.doubtHelp, 'only-cited': o.unsourcedHelp },
    creditsDataText: o.facts(name),
    creditsPlaces: o.places,
    creditsNames: o.names,
    creditsIndicators: o.numbers,
    translatedBy: null,
    columns: { ...t.columns, hosted: o.hostedHere(label) },
  };
  return { ...words, t: { ...t, ...other } };
}
