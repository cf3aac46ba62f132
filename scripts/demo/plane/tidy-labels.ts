import type { Raster } from "./raster.ts";

/** Patches of fewer nodes than this are given to a neighbour: at 20 m between nodes, about half a hectare. */
const SMALLEST = 12;

/**
 * Labels without crumbs and without corners where a part touches itself: both would make parts that no planner would draw
 * and rings that no map library likes.
 */
export function tidyLabels(labels: Int32Array, grid: Raster): Int32Array {
  const tidy = labels.slice();
  for (let round = 0; round < 8; round += 1) {
    absorbCrumbs(tidy, grid);
    if (!untouch(tidy, grid)) break;
  }
  return tidy;
}

function absorbCrumbs(labels: Int32Array, { cols, rows }: Raster): void {
  const seen = new Uint8Array(labels.length);
  for (let start = 0; start < labels.length; start += 1) {
    if (seen[start] === 1) continue;
    const label = labels[start] as number;
    const part = [start];
    const border = new Map<number, number>();
    seen[start] = 1;
    for (const node of part) {
      const i = node % cols;
      const around = [i > 0 ? node - 1 : -1, i < cols - 1 ? node + 1 : -1, node - cols, node + cols];
      for (const next of around) {
        if (next < 0 || next >= cols * rows) continue;
        const other = labels[next] as number;
        if (other !== label) border.set(other, (border.get(other) ?? 0) + 1);
        else if (seen[next] === 0) {
          seen[next] = 1;
          part.push(next);
        }
      }
    }
    if (part.length >= SMALLEST || border.size === 0) continue;
    const [home] = [...border].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [label];
    for (const node of part) labels[node] = home;
  }
}

/** Where two nodes of a part meet only at a corner, the north-eastern node joins the north-western. Tells whether any did. */
function untouch(labels: Int32Array, { cols, rows }: Raster): boolean {
  let changed = false;
  for (let j = 0; j + 1 < rows; j += 1)
    for (let i = 0; i + 1 < cols; i += 1) {
      const a = j * cols + i;
      const [sw, se, nw, ne] = [a, a + 1, a + cols, a + cols + 1].map((node) => labels[node] as number);
      if ((sw === ne && sw !== se && sw !== nw) || (se === nw && se !== sw && se !== ne)) {
        labels[a + cols + 1] = nw as number;
        changed = true;
      }
    }
  return changed;
}
