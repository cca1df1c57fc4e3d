import type { AtlasEvent, Dataset, SourceId } from './dataset';

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

/** The doubts about an event as a whole. */
export function doubtsOfEvent(dataset: Dataset, event: AtlasEvent): readonly Doubt[] {
  const doubts: Doubt[] = [...doubtsOfClaim(dataset, event.sources)];
  if (event.notes.some((note) => note.kind === 'sources-differ')) doubts.push('sources-differ');
  if (event.confidence === 'medium' || event.confidence === 'low') doubts.push(event.confidence);
  return doubts;
}

/** The sources of an event and of all its claims, each once, in the order they are first cited. */
export function sourcesOfEvent(event: AtlasEvent): readonly SourceId[] {
  const claims = event.outcomes.flatMap((outcome) => outcome.sources);
  const spellings = event.chair?.spellings?.flatMap((spelling) => spelling.sources) ?? [];
  return [...new Set([...claims, ...spellings, ...event.sources])];
}
