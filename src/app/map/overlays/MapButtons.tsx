import { Tooltip } from "@digdir/designsystemet-react";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useState } from "react";
import { commands } from "../../commands/index.ts";
import { Icon, type IconName } from "../../ui/index.ts";
import { stillWanted } from "../camera/follow-camera.ts";
import type { Scene } from "../scene.ts";

interface MapButtonsProps {
  readonly map: MapLibre;
  readonly scene: Scene;
  readonly main: boolean;
  readonly onZoomToAll: () => void;
}

/** The buttons at the right edge of the map, one column. */
export function MapButtons({ map, scene, main, onZoomToAll }: MapButtonsProps) {
  const { m, tool } = scene;
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  const zoom = (by: number) => map.easeTo({ zoom: map.getZoom() + by, duration: stillWanted() ? 0 : 220 });
  const measuring = tool === "measure";
  const stage = () => map.getContainer().parentElement;
  return (
    <div
      className="map-buttons"
      role="toolbar"
      aria-label={m.text("map.controls")}
      aria-orientation="vertical"
    >
      <MapButton icon="plus" label={m.text("map.zoomIn")} onClick={() => zoom(1)} />
      <MapButton icon="minus" label={m.text("map.zoomOut")} onClick={() => zoom(-1)} />
      <MapButton icon="fit-all" label={m.text("map.fitAll")} onClick={onZoomToAll} />
      {main && (
        <MapButton
          icon="ruler"
          label={m.text(measuring ? "map.measure.stop" : "map.measure")}
          pressed={measuring}
          onClick={() => commands.setTool.run(measuring ? "select" : "measure")}
        />
      )}
      {main && document.fullscreenEnabled && (
        <MapButton
          icon="fullscreen"
          label={m.text(full ? "map.fullscreen.leave" : "map.fullscreen")}
          onClick={() => void (full ? document.exitFullscreen() : stage()?.requestFullscreen())}
        />
      )}
    </div>
  );
}

interface MapButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function MapButton({ icon, label, pressed, onClick }: MapButtonProps) {
  return (
    <Tooltip content={label} placement="left">
      <button
        type="button"
        aria-label={label}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        onClick={onClick}
      >
        <Icon name={icon} size={18} />
      </button>
    </Tooltip>
  );
}
