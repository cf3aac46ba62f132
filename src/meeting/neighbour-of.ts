/** The one `by` places on in a list, stopping at its ends; the first where `current` is not in it. */
export function neighbourOf<T>(all: readonly T[], current: T, by: number): T | undefined {
  const at = all.indexOf(current);
  return at < 0 ? all[0] : all[Math.min(all.length - 1, Math.max(0, at + by))];
}
