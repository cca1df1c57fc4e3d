import type { DatasetRecord, OpenQuestion, RawData, Series, Source, Theme } from '../schema';
import { type RecordSpec, reviewed, sameDate, sourcesOf } from './record-spec';
import { date, many, name, one, plain, several, text } from './told';

type Tour = RawData['tours'][number];

export const themeSpec: RecordSpec<Theme> = {
  name: (theme) => name(theme.label),
  fields: (names) => [
    one('name', (theme) => theme.label, name),
    one('says', (theme) => theme.says, text),
    sourcesOf(names),
    reviewed,
  ],
  covers: ['label', 'says', 'sources', 'reviewed'],
};

export const seriesSpec: RecordSpec<Series> = {
  name: (series) => name(series.label),
  fields: () => [one('name', (series) => series.label, name)],
  covers: ['label'],
};

export const questionSpec: RecordSpec<OpenQuestion> = {
  name: (question) => name(question.question),
  fields: (names) => [
    one('title', (question) => question.question, name),
    one('known', (question) => question.known, text),
    sourcesOf(names),
    reviewed,
  ],
  covers: ['question', 'known', 'sources', 'reviewed'],
};

export const tourSpec: RecordSpec<Tour> = {
  name: (tour) => name(tour.title),
  fields: () => [
    one('title', (tour) => tour.title, name),
    one('describes', (tour) => tour.describes, text),
    many(
      'step',
      (tour) => tour.steps,
      (step) => name(step.title),
      (a, b) => a.id === b.id,
    ),
    reviewed,
  ],
  covers: ['title', 'describes', 'steps', 'reviewed'],
};

export const sourceSpec: RecordSpec<Source> = {
  name: (source) => plain(`${source.publisher}: ${source.title}`),
  fields: () => [
    one('title', (source) => `${source.publisher}: ${source.title}`, plain),
    one('url', (source) => source.url, plain),
    one('published', (source) => source.published, date),
    reviewed,
  ],
  covers: ['publisher', 'title', 'url', 'published', 'reviewed'],
};

export const datasetSpec: RecordSpec<DatasetRecord> = {
  name: (dataset) => name(dataset.title),
  fields: () => [
    one('asOf', (dataset) => dataset.asOf, date),
    reviewed,
    one('title', (dataset) => dataset.title, name),
    many(
      'recentChange',
      (dataset) => dataset.changes,
      (each) => {
        return several(date(each.date), text(each.text));
      },
      sameDate,
    ),
    one(
      'partnerStatus',
      (dataset) => dataset.partnerStatus,
      ({ what }) => text(what),
    ),
    one(
      'applications',
      (dataset) => dataset.applications,
      ({ count, asOf }) => {
        return several(plain(count), date(asOf));
      },
    ),
  ],
  covers: ['asOf', 'reviewed', 'title', 'changes', 'partnerStatus', 'applications'],
};
