/** Slow at both ends: `share` of the time gone to share of the way gone, both 0 to 1. */
export function ease(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
}
