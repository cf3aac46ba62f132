import type { Map as MapLibre } from "maplibre-gl";

const members = new Set<MapLibre>();
let following = false;

/** Maps that join move as one: whichever is moved, the others stand where it stands. Returns the way out. */
export function lockCamera(map: MapLibre): () => void {
  const [leader] = members;
  if (leader) map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
  members.add(map);
  const follow = () => {
    if (following) return;
    following = true;
    for (const other of members)
      if (other !== map) other.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
    following = false;
  };
  map.on("move", follow);
  return () => {
    map.off("move", follow);
    members.delete(map);
  };
}
