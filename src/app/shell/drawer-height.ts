/** Three rows of a table at least, and always room for a map above it. Pixels. */
export function drawerHeight(wanted: number, windowHeight: number): number {
  const most = Math.max(120, windowHeight * 0.7);
  return Math.min(most, Math.max(120, wanted));
}
