/**
 * How far along a pair of limits a value is, 0 to 1: 0 at `none`, a third at the first limit, two thirds at the
 * second, 1 as far beyond the second as that is beyond the first; straight lines between. So a term in the lowest
 * third is within, one in the middle third is to be considered, one in the highest needs a reason, whatever limits a
 * municipality sets. Rises where the limits rise and falls where they fall (spacing). Source: project [D].
 */
export function ramp(value: number, none: number, first: number, second: number): number {
  const sign = first >= none ? 1 : -1;
  const along = sign * value;
  const a = sign * none;
  const b = sign * first;
  const c = sign * second;
  if (along <= a) return 0;
  if (along <= b) return (along - a) / (b - a) / 3;
  if (along <= c) return 1 / 3 + (along - b) / (c - b) / 3;
  const full = c + (c - b);
  if (along >= full) return 1;
  return 2 / 3 + (along - c) / (full - c) / 3;
}
