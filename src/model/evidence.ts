import type { AtlasEvent, Dataset, SourceId } from './dataset';
import type { Confidence } from './schema';

/** What a reader should know about how well a claim is supported. */
export type Doubt = 'one-source' | 'only-cited' | 'sources-differ' | 'medium' | 'low';

/** Sources that were opened, apart from those only seen as others cite them. */
export function openedSources(dataset: Dataset, sources: readonly SourceId[]): readonly SourceId[] {
  return sources.filter((id) => dataset.sourceById.get(id)?.weak !== true);
}

/** The doubts that follow from the sources of one claim alone. */
export function doubtsOfClaim(dataset: Dataset, sources: readonly SourceId[]): readonly Doubt[] {
  const opened = openedSources(dataset, sources).length;
  if (opened === 0) return ['only-cited'];
  return opened === 1 ? ['one-source'] : [];
}

/** The doubts about a claim that also says how far it can be trusted. */
export function doubtsOfRecord(
  dataset: Dataset,
  sources: readonly SourceId[],
  confidence: Confidence | undefined,
): readonly Doubt[] {
  const doubts = doubtsOfClaim(dataset, sources);
  return confidence === 'medium' || confidence === 'low' ? [...doubts, confidence] : doubts;
}

/** The doubts about an event as a whole. */
export function doubtsOfEvent(dataset: Dataset, event: AtlasEvent): readonly Doubt[] {
  const doubts = doubtsOfRecord(dataset, event.sources, event.confidence);
  const differ = event.notes.some((note) => note.kind === 'sources-differ');
  return differ ? [...doubts, 'sources-differ'] : doubts;
}

/** The sources of an event and of all its claims, each once, in the order they are first cited. */
export function sourcesOfEvent(event: AtlasEvent): readonly SourceId[] {
  const claims = event.outcomes.flatMap((outcome) => outcome.sources);
  const spellings = event.chair?.spellings?.flatMap((spelling) => spelling.sources) ?? [];
  return [...new Set([...claims, ...spellings, ...event.sources])];
}
