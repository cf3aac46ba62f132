const ROUND = [1, 2, 5];

/** The longest round length (1, 2 or 5 times a power of ten, metres) that fits in `room` metres. */
export function scaleLength(room: number): number {
  if (!(room > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(room));
  return Math.max(...ROUND.map((step) => step * power).filter((length) => length <= room * (1 + 1e-9)));
}
