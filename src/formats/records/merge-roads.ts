import { layRoads, type Road, type RoadNetwork, roadsIn } from "../../engine/index.ts";

interface Tally {
  added: number;
  replaced: number;
  unchanged: number;
}

/**
 * A file of roads takes the place of what came from the same file before; roads of other files stay, and all are cut anew
 * where they meet. Rows have no ids, so a row is the same road when it stands in the same place of the same file.
 */
export function mergeRoads(old: RoadNetwork | undefined, more: RoadNetwork, tally: Tally): RoadNetwork {
  if (!old || old.use.length === 0) {
    tally.added += new Set(roadsIn(more).map(keyOf)).size;
    return more;
  }
  const files = new Set(more.files.map(fileKey));
  const [before, after] = [roadsIn(old), roadsIn(more)];
  const known = byRow(before.filter(({ from }) => files.has(fileKey(from))));
  const told = byRow(after);
  let same = known.size === told.size;
  for (const [key, roads] of told) {
    const was = known.get(key);
    if (was === undefined) tally.added += 1;
    else if (was === roads) tally.unchanged += 1;
    else tally.replaced += 1;
    same &&= was === roads;
  }
  if (same) return old;
  return layRoads([...before.filter(({ from }) => !files.has(fileKey(from))), ...after]);
}

const fileKey = ({ file, sheet }: Pick<Road["from"], "file" | "sheet">): string => `${file}\n${sheet ?? ""}`;
const keyOf = ({ from }: Road): string => `${fileKey(from)}\n${from.row}`;

function byRow(roads: readonly Road[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const road of roads) {
    const key = keyOf(road);
    rows.set(key, (rows.get(key) ?? "") + JSON.stringify([road.lines, road.use, road.speed]));
  }
  return rows;
}
