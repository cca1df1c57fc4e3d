import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';
import { nearestId } from '../nearest-id';

/** The themes that an outcome names are among those of its event. */
export function outcomeThemes({ events }: Pick<RawData, 'events'>): readonly Finding[] {
  return events.flatMap(({ themes, outcomes }, i) =>
    outcomes.flatMap((outcome, n) =>
      (outcome.themes ?? []).flatMap((theme, at) => {
        if (themes.includes(theme)) return [];
        const near = nearestId(theme, themes);
        return [
          findingAt('events', events, [i, 'outcomes', n, 'themes', at], {
            severity: 'error',
            problem: `the event does not list the theme "${theme}"`,
            remedy: near
              ? `write "${near}", or add the theme to those of the event`
              : 'add the theme to those of the event, or take it out here',
          }),
        ];
      }),
    ),
  );
}
