import { Button } from "@digdir/designsystemet-react";
import type { Map as MapLibre } from "maplibre-gl";
import { BASE_MAP_TILES } from "../../../platform/index.ts";
import { EmptyState } from "../../ui/index.ts";
import { tilesShown } from "../layers/tiles/index.ts";
import type { Pointed } from "../pointed.ts";
import type { Scene } from "../scene.ts";
import { Attribution } from "./Attribution.tsx";
import { DraftBubble } from "./DraftBubble.tsx";
import { Legend } from "./Legend.tsx";
import { MapButtons } from "./MapButtons.tsx";
import { MapTip } from "./MapTip.tsx";
import { NarrowedBanner } from "./NarrowedBanner.tsx";
import { PastBanner } from "./PastBanner.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import { SketchBar } from "./SketchBar.tsx";
import { useRoom } from "./use-room.ts";

export interface OverlaysProps {
  readonly map: MapLibre;
  readonly scene: Scene;
  readonly side: "main" | "left" | "right";
  readonly pointed: Pointed | null;
  readonly lost: boolean;
  readonly onAgain: () => void;
  readonly onZoomToAll: () => void;
}

/** What lies over the map. Of two maps side by side, the left one carries the legend and the right one the buttons. */
export function Overlays({ map, scene, side, pointed, lost, onAgain, onZoomToAll }: OverlaysProps) {
  const { m } = scene;
  const room = useRoom(map.getContainer());
  return (
    <>
      {side !== "right" && <Legend scene={scene} compact={side === "left"} room={room} />}
      {side !== "left" && (
        <MapButtons map={map} scene={scene} main={side === "main"} onZoomToAll={onZoomToAll} />
      )}
      {side === "main" && scene.tool !== "select" && <SketchBar scene={scene} />}
      {scene.past && scene.tool === "select" && <PastBanner past={scene.past} scene={scene} />}
      {side === "main" && scene.tool === "select" && !scene.past && <NarrowedBanner scene={scene} />}
      <div className="map-foot">
        <ScaleBar map={map} m={m} />
        {side !== "left" && scene.basemap && <Attribution source={scene.basemap.attribution} m={m} />}
        {side !== "left" && tilesShown(scene) && (
          <Attribution source={`© ${BASE_MAP_TILES.owner}, ${BASE_MAP_TILES.licence}`} m={m} />
        )}
      </div>
      {side === "main" && scene.draft && <DraftBubble map={map} scene={scene} draft={scene.draft} />}
      {pointed && !scene.draft && <MapTip pointed={pointed} room={room} />}
      {side === "main" && scene.tool !== "select" && <div className="map-cross" aria-hidden="true" />}
      {lost && (
        <div className="map-lost" role="alert">
          <EmptyState
            icon="warning"
            title={m.text("map.lost.title")}
            body={m.text("map.lost.body")}
            action={<Button onClick={onAgain}>{m.text("map.lost.again")}</Button>}
          />
        </div>
      )}
    </>
  );
}
