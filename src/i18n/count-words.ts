import type { StatusCounts } from '../model/status';
import type { Words } from './words';

/** "10 members, 2 observers, 14 dialogue partners"; only what there is. */
export function countWords({ t, plural }: Words, { members, byStatus }: StatusCounts): string {
  const parts = [
    members > 0 ? t.countMembers(plural, members) : '',
    byStatus.observer > 0 ? t.countObservers(plural, byStatus.observer) : '',
    byStatus['dialogue-partner'] > 0
      ? t.countDialoguePartners(plural, byStatus['dialogue-partner'])
      : '',
    byStatus.partner > 0 ? t.countPartners(plural, byStatus.partner) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t.beforeFounding : t.joined(parts);
}
