import { useCallback, useEffect, useRef, useState } from "react";
import type { Position, Subject } from "../../engine/index.ts";
import { useProject, useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { followCamera, showSubject } from "./camera/follow-camera.ts";
import { keepCamera, keptCamera } from "./camera/kept-camera.ts";
import { lockCamera } from "./camera/locked-cameras.ts";
import { createUpdater, type Updater } from "./drawing/updater.ts";
import { LAYERS } from "./layers/index.ts";
import type { MapViewProps } from "./map-view-props.ts";
import { Overlays } from "./overlays/Overlays.tsx";
import type { Pointed } from "./pointed.ts";
import type { Scene } from "./scene.ts";
import { finishSketch } from "./tools/finish-sketch.ts";
import { joinKeyboard } from "./tools/keyboard.ts";
import { joinPointer } from "./tools/pointer.ts";
import { useMapLibre } from "./use-maplibre.ts";
import { usePen } from "./use-pen.ts";
import { useScene } from "./use-scene.ts";

/** Zoom from which building footprints are drawn. */
const NEAR = 11;
/** Style layers that show whether anything has been drawn at all. */
const PROOF = ["areas-touch", "land", "stock-occupied", "plots-house"];
/** The sea off Norway: only seen when a project has no places at all. */
const NOWHERE: [number, number] = [8, 62];

/** The thin binding: one map, one updater, and the latest scene for whoever asks. */
export function MapCanvas({ side = "main", result }: MapViewProps) {
  const m = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [lost, setLost] = useState(false);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  // For the guard around the map, which says so and offers another.
  if (broken) throw broken.error;
  const [near, setNear] = useState(false);
  const [sketchTo, setSketchTo] = useState<Position | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const project = useProject((state) => state.project?.id ?? "");
  const camera = useView((view) => view.camera);
  const scene = useScene(result, { near, sketchTo });
  const latest = useRef<Scene | null>(scene);
  latest.current = scene;

  const kept = keptCamera(project);
  const label = m.text(side === "main" ? "map.label" : `map.label.${side}`);
  const map = useMapLibre(box, { label, center: kept?.center ?? NOWHERE, zoom: kept?.zoom ?? 5 }, attempt);
  const updater = useRef<Updater | null>(null);
  const clicked = useRef(new WeakSet<Subject>());

  useEffect(() => {
    if (!map) return;
    const container = map.getContainer();
    const drawing = createUpdater(map, LAYERS, {
      onChange: () => {
        container.dataset.ready = "false";
      },
      onFailed: (error) => setBroken({ error }),
    });
    updater.current = drawing;
    const onIdle = () => {
      // `idle` also comes when the map's worker has failed: only drawn features prove that it has not. The middle of the
      // view is asked first: it nearly always lies in some area, and to go through all that a city's view holds takes the
      // page a tenth of a second, after every move of the map.
      const layers = PROOF.filter((id) => map.getLayer(id));
      const middle: [number, number] = [container.clientWidth / 2, container.clientHeight / 2];
      const drawn =
        map.queryRenderedFeatures(middle, { layers }).length > 0 ||
        map.queryRenderedFeatures({ layers }).length > 0;
      container.dataset.ready = String(drawn);
    };
    const onZoom = () => setNear(map.getZoom() >= NEAR);
    const onMoved = () => {
      const { lng, lat } = map.getCenter();
      const id = container.dataset.project;
      if (id) keepCamera({ project: id, center: [lng, lat], zoom: map.getZoom() });
    };
    const onLost = () => setLost(true);
    const onRestored = () => setLost(false);
    map.on("idle", onIdle);
    map.on("zoom", onZoom);
    map.on("moveend", onMoved);
    map.on("webglcontextlost", onLost);
    map.on("webglcontextrestored", onRestored);
    onZoom();
    return () => {
      drawing.stop();
      updater.current = null;
      delete container.dataset.ready;
    };
  }, [map]);

  useEffect(() => (map && side !== "main" ? lockCamera(map) : undefined), [map, side]);

  useEffect(() => {
    if (!map) return;
    const now = () => latest.current;
    const leavePointer = joinPointer(map, now, {
      onTip: setPointed,
      onSketchTo: setSketchTo,
      onSketchEnd: finishSketch,
      onChosen: (subject) => clicked.current.add(subject),
    });
    const leaveKeyboard = joinKeyboard(map, now, finishSketch);
    return () => {
      leavePointer();
      leaveKeyboard();
    };
  }, [map]);

  usePen(map, side === "main", () => latest.current, { onSketchTo: setSketchTo, onSketchEnd: finishSketch });

  // What is chosen on the map itself is in sight already; only choices made elsewhere move the camera.
  const selection = useView((view) => view.selection);
  const shown = useRef(selection);
  useEffect(() => {
    const now = latest.current;
    if (!map || !now || side !== "main" || shown.current === selection) return;
    shown.current = selection;
    if (selection && !clicked.current.has(selection)) showSubject(map, selection, now);
  }, [map, side, selection]);

  useEffect(() => {
    if (map && scene) updater.current?.draw(scene);
  }, [map, scene]);

  // The first picture of a project: where it was left, else all of it, without a flight from nowhere.
  const seen = useRef({ project: "", seq: -1 });
  const degrees = scene?.degrees;
  const dataset = scene?.dataset;
  useEffect(() => {
    if (!map || !dataset || !degrees) return;
    const first = seen.current.project !== project;
    if (!first && seen.current.seq === camera.seq) return;
    seen.current = { project, seq: camera.seq };
    map.getContainer().dataset.project = project;
    if (first && keptCamera(project)) return;
    followCamera(map, camera.target, dataset, degrees, first);
  }, [map, dataset, degrees, project, camera]);

  const zoomToAll = useCallback(() => {
    const now = latest.current;
    if (map && now) followCamera(map, "all", now.dataset, now.degrees, false);
  }, [map]);

  return (
    <div className="map" data-side={side} data-tool={scene?.tool ?? "select"}>
      <div ref={box} className="map-canvas" data-map={side} />
      {map && scene && (
        <Overlays
          map={map}
          scene={scene}
          side={side}
          pointed={pointed}
          lost={lost}
          onAgain={() => {
            setLost(false);
            setAttempt(attempt + 1);
          }}
          onZoomToAll={zoomToAll}
        />
      )}
    </div>
  );
}
