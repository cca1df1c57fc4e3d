import type { FileName, RawData } from '../../model/schema';
import { CITING_FILES, CLAIMING_FILES } from './citations';
import type { Finding } from './issue';
import type { RuleContext } from './rule-context';
import { controlCharacters } from './rules/control-characters';
import { duplicateIds } from './rules/duplicate-ids';
import { endBeforeStart } from './rules/end-before-start';
import { heldInFuture, heldWithoutDate } from './rules/held-dates';
import { indicatorClasses } from './rules/indicator-classes';
import { indicatorReferences, indicatorSources } from './rules/indicator-references';
import { indicatorValues } from './rules/indicator-values';
import { markup } from './rules/markup';
import { oldSources } from './rules/old-sources';
import { openingEvent } from './rules/opening-event';
import { outcomeThemes } from './rules/outcome-themes';
import { pastAnnouncements } from './rules/past-announcements';
import { halfPlaces, zeroPositions } from './rules/places';
import { placesOutside } from './rules/places-outside';
import { repeatedSources } from './rules/repeated-sources';
import { reservedFields } from './rules/reserved-fields';
import { REVIEWED_FILES, reviewedAfterData, reviewedRecords } from './rules/reviewed-days';
import { sameNumbers } from './rules/same-numbers';
import { repeatedSpellings, unknownAliased } from './rules/search-aliases';
import { singleSources } from './rules/single-sources';
import { statusPaths } from './rules/status-paths';
import { unencryptedAddresses } from './rules/unencrypted-addresses';
import {
  unknownCountriesInEvents,
  unknownCountriesInIndicators,
  unknownCountriesInQuestions,
  unknownEvents,
  unknownMainSeries,
  unknownSeries,
  unknownSources,
  unknownThemes,
} from './rules/unknown-references';
import { unsourcedClaims } from './rules/unsourced-claims';
import { unusedSources } from './rules/unused-sources';
import { weakProofs } from './rules/weak-proofs';
import type { FoundText } from './texts';

interface FileRule {
  readonly name: string;
  readonly check: (
    file: FileName,
    content: unknown,
    texts: readonly FoundText[],
  ) => readonly Finding[];
}

interface Rule {
  readonly name: string;
  /** Files whose good records it is held against. */
  readonly needs: readonly FileName[];
  /** Files of which it needs every record, or it would take what is broken for missing. */
  readonly whole: readonly FileName[];
  readonly check: (data: RawData, context: RuleContext) => readonly Finding[];
}

/** Held against each file as it was read, whatever its form. */
export const FILE_RULES: readonly FileRule[] = [
  { name: 'markup', check: markup },
  { name: 'control-character', check: controlCharacters },
  { name: 'reserved-field', check: reservedFields },
  { name: 'duplicate-id', check: duplicateIds },
  { name: 'unencrypted-address', check: unencryptedAddresses },
];

const SEARCHED_FILES = [...CITING_FILES, 'sources', 'search-aliases'] as const;

/** Held against the records that have the right form, once the files that a rule needs have any. */
export const RULES: readonly Rule[] = [
  ...CITING_FILES.flatMap((file) => [
    rule('unknown-source', [file, 'sources'], (data, context) => {
      return unknownSources(file, data[file], context);
    }),
    rule('repeated-source', [file], (data, context) => repeatedSources(file, data[file], context)),
  ]),
  ...CLAIMING_FILES.flatMap((file) => [
    rule('unsourced-claim', [file], (data, context) => unsourcedClaims(file, data[file], context)),
    rule('weak-proof', [file, 'sources'], (data, context) => {
      return weakProofs(file, data[file], data.sources, context);
    }),
  ]),
  rule('unknown-country', ['events', 'countries'], unknownCountriesInEvents),
  rule('unknown-country', ['open-questions', 'countries'], unknownCountriesInQuestions),
  rule('unknown-country', ['indicators', 'countries'], unknownCountriesInIndicators),
  rule('unknown-theme', ['events', 'themes'], unknownThemes),
  rule('outcome-theme', ['events'], outcomeThemes),
  rule('unknown-series', ['events', 'series'], unknownSeries),
  rule('unknown-series', ['dataset', 'series'], unknownMainSeries),
  rule('unknown-event', ['open-questions', 'events'], unknownEvents),
  rule('opening-event', ['dataset', 'events'], openingEvent),
  rule('same-number', ['events'], sameNumbers),
  rule('held-in-future', ['events', 'dataset'], heldInFuture),
  rule('held-without-date', ['events'], heldWithoutDate),
  rule('half-place', ['events'], halfPlaces),
  rule('place-outside', ['events', 'countries'], placesOutside),
  rule('zero-position', ['events', 'countries'], zeroPositions),
  rule('end-before-start', ['countries'], endBeforeStart),
  rule('status-path', ['countries'], statusPaths),
  rule('reviewed-day', ['dataset'], reviewedAfterData),
  ...REVIEWED_FILES.map((file) => {
    return rule('reviewed-day', [file, 'dataset'], (data) => reviewedRecords(file, data));
  }),
  wholeRule('unused-source', [...CITING_FILES, 'sources'], unusedSources),
  rule('past-announcement', ['events', 'dataset'], pastAnnouncements),
  rule('old-sources', ['events', 'sources', 'dataset'], oldSources),
  rule('single-source', ['events', 'dataset'], singleSources),
  rule('indicator-values', ['indicators'], indicatorValues),
  rule('indicator-classes', ['indicators'], indicatorClasses),
  rule('indicator-reference', ['indicators'], indicatorReferences),
  rule('indicator-source', ['indicators'], indicatorSources),
  wholeRule('unknown-record', SEARCHED_FILES, unknownAliased),
  wholeRule('repeated-spelling', SEARCHED_FILES, repeatedSpellings),
];

/** Ties what a rule reads to what it waits for. */
function rule<Name extends FileName>(
  name: string,
  needs: readonly Name[],
  check: (data: Pick<RawData, NoInfer<Name>>, context: RuleContext) => readonly Finding[],
): Rule {
  return { name, needs, whole: [], check };
}

/** A rule that one bad record in any of its files keeps from being held. */
function wholeRule<Name extends FileName>(...given: Parameters<typeof rule<Name>>): Rule {
  const made = rule(...given);
  return { ...made, whole: made.needs };
}
