import type { Actions } from '../../state/actions';
import type { Store } from '../../state/store';
import type { Entry } from './entry';

/** Points at what the entry is about, on map and timeline; at nothing where there is none. */
export function pointAt(actions: Actions, entry: Entry | null): void {
  const { kind, country, events } = entry?.record ?? {};
  const byCountry = kind === 'country' || kind === 'ministry';
  const event = byCountry ? undefined : events?.[0];
  if (event !== undefined) actions.hoverEvent(event);
  else actions.hoverCountry(country ?? null);
}

/** Opens what the entry is about. */
export function leadTo(store: Store, { record }: Entry): void {
  const { actions } = store;
  const { kind, id, country, events } = record;
  const event = kind === 'country' || kind === 'ministry' ? undefined : events?.[0];
  if (kind === 'theme') {
    // The comparison shows no events: whoever looks for a theme wants to see them.
    if (store.layout.peek() === 'compare') actions.layOut('map');
    actions.chooseTheme(id);
  } else if (event !== undefined) actions.openEvent(event);
  else if (country !== undefined) actions.openCountry(country);
  // What is said of the organisation as a whole, and what is open, stands in the overview.
  else actions.close();
}
