import type { FileName, RawData } from '../../model/schema';
import { CITING_FILES, CLAIMING_FILES } from './citations';
import type { Finding } from './issue';
import { controlCharacters } from './rules/control-characters';
import { duplicateIds } from './rules/duplicate-ids';
import { heldInFuture, heldWithoutDate } from './rules/held-dates';
import { indicatorReferences, indicatorSources } from './rules/indicator-references';
import { indicatorValues } from './rules/indicator-values';
import { markup } from './rules/markup';
import { openingEvent } from './rules/opening-event';
import { halfPlaces, zeroPositions } from './rules/places';
import { repeatedSources } from './rules/repeated-sources';
import { reservedFields } from './rules/reserved-fields';
import { sameNumbers } from './rules/same-numbers';
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

interface FileRule {
  readonly name: string;
  readonly check: (file: FileName, content: unknown) => readonly Finding[];
}

interface Rule {
  readonly name: string;
  readonly needs: readonly FileName[];
  readonly check: (data: RawData) => readonly Finding[];
}

/** Held against each file as it was read, whatever its form. */
export const FILE_RULES: readonly FileRule[] = [
  { name: 'markup', check: markup },
  { name: 'control-character', check: controlCharacters },
  { name: 'reserved-field', check: reservedFields },
];

const LINKING_FILES = ['sources', 'countries', 'indicators'] as const;

/** Held against the records once the files that a rule needs have the right form. */
export const RULES: readonly Rule[] = [
  rule('duplicate-id', ['countries'], ({ countries }) => [
    ...duplicateIds('countries', countries),
    ...duplicateIds('countries', countries, [], 'iso2'),
    ...duplicateIds('countries', countries, [], 'numeric'),
  ]),
  rule('duplicate-id', ['events'], ({ events }) => duplicateIds('events', events)),
  rule('duplicate-id', ['series'], ({ series }) => duplicateIds('series', series)),
  rule('duplicate-id', ['themes'], ({ themes }) => duplicateIds('themes', themes)),
  rule('duplicate-id', ['sources'], ({ sources }) => duplicateIds('sources', sources)),
  rule('duplicate-id', ['open-questions'], (data) => {
    return duplicateIds('open-questions', data['open-questions']);
  }),
  rule('duplicate-id', ['tours'], ({ tours }) => [
    ...duplicateIds('tours', tours),
    ...tours.flatMap((_, i) => duplicateIds('tours', tours, [i, 'steps'])),
  ]),
  rule('duplicate-id', ['indicators'], ({ indicators }) => [
    ...duplicateIds('indicators', indicators, ['indicators']),
    ...duplicateIds('indicators', indicators, ['sources']),
  ]),
  ...CITING_FILES.flatMap((file) => [
    rule('unknown-source', [file, 'sources'], (data) => {
      return unknownSources(file, data[file], data.sources);
    }),
    rule('repeated-source', [file], (data) => repeatedSources(file, data[file])),
  ]),
  ...CLAIMING_FILES.flatMap((file) => [
    rule('unsourced-claim', [file], (data) => unsourcedClaims(file, data[file])),
    rule('weak-proof', [file, 'sources'], (data) => weakProofs(file, data[file], data.sources)),
  ]),
  rule('unknown-country', ['events', 'countries'], unknownCountriesInEvents),
  rule('unknown-country', ['open-questions', 'countries'], unknownCountriesInQuestions),
  rule('unknown-country', ['indicators', 'countries'], unknownCountriesInIndicators),
  rule('unknown-theme', ['events', 'themes'], unknownThemes),
  rule('unknown-series', ['events', 'series'], unknownSeries),
  rule('unknown-series', ['dataset', 'series'], unknownMainSeries),
  rule('unknown-event', ['open-questions', 'events'], unknownEvents),
  rule('opening-event', ['dataset', 'events'], openingEvent),
  rule('same-number', ['events'], sameNumbers),
  rule('held-in-future', ['events', 'dataset'], heldInFuture),
  rule('held-without-date', ['events'], heldWithoutDate),
  rule('half-place', ['events'], halfPlaces),
  rule('zero-position', ['events', 'countries'], zeroPositions),
  rule('status-path', ['countries'], statusPaths),
  rule('unused-source', [...CITING_FILES, 'sources'], unusedSources),
  rule('single-source', ['events', 'dataset'], singleSources),
  ...LINKING_FILES.map((file) => {
    return rule('unencrypted-address', [file], (d) => unencryptedAddresses(file, d[file]));
  }),
  rule('indicator-values', ['indicators'], indicatorValues),
  rule('indicator-reference', ['indicators'], indicatorReferences),
  rule('indicator-source', ['indicators'], indicatorSources),
];

/** Ties what a rule reads to what it waits for. */
function rule<Name extends FileName>(
  name: string,
  needs: readonly Name[],
  check: (data: Pick<RawData, NoInfer<Name>>) => readonly Finding[],
): Rule {
  return { name, needs, check };
}
