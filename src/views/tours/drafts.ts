import type { Claim } from '../../model/tour';

/*
 * What is being written in a field, where it differs from what the tour makes of it: a line just
 * begun, a number not yet whole. Without it a field would be tidied up under the writer's hands.
 */
export interface Drafts {
  /** What the field shows: the draft, as long as the tour still holds what was made of it. */
  readonly shown: (key: string, kept: string, makes: (text: string) => string) => string;
  readonly set: (key: string, text: string) => void;
  readonly drop: (key: string) => void;
  /** The claims of a caption before it was written in, so that a line typed back is itself again. */
  readonly claimsBefore: (key: string, now: readonly Claim[]) => readonly Claim[];
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, string>();
  const claims = new Map<string, readonly Claim[]>();
  return {
    shown(key, kept, makes) {
      const draft = drafts.get(key);
      return draft !== undefined && makes(draft) === kept ? draft : kept;
    },
    set: (key, text) => void drafts.set(key, text),
    drop(key) {
      drafts.delete(key);
      claims.delete(key);
    },
    claimsBefore(key, now) {
      const before = claims.get(key) ?? now;
      claims.set(key, before);
      return before;
    },
  };
}
