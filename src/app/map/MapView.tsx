import { lazy, Suspense } from "react";
import { useMessages } from "../state/use-messages.ts";
import { EmptyState } from "../ui/index.ts";
import { hasWebgl } from "./has-webgl.ts";
import type { MapViewProps } from "./map-view-props.ts";
import { useFirstFigures } from "./use-first-figures.ts";
import { usePainted } from "./use-painted.ts";
import "./map.css";

// The map library is half of all the script there is; everything else is on screen while it comes.
const MapCanvas = lazy(async () => ({ default: (await import("./MapCanvas.tsx")).MapCanvas }));

/** A map of one situation. Without WebGL it says so, and everything beside it goes on working. */
export function MapView({ side = "main", result }: MapViewProps) {
  const m = useMessages();
  const drawable = hasWebgl();
  const begun = useFirstFigures();
  const painted = usePainted();
  if (!drawable)
    return (
      <div className="map map-missing">
        <EmptyState icon="warning" title={m.text("map.noWebgl.title")} body={m.text("map.noWebgl.body")} />
      </div>
    );
  const waiting = <div className="map map-missing" aria-busy="true" />;
  if (!begun || !painted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MapCanvas side={side} result={result} />
    </Suspense>
  );
}
