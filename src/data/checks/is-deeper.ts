/** Whether objects lie in each other deeper than this; without recursion, however deep they are. */
export function isDeeper(content: unknown, depth: number): boolean {
  let level: readonly unknown[] = [content];
  for (let at = 0; at <= depth; at += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
