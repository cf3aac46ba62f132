import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { type PastMap, quarterName } from "../past-map.ts";
import type { Scene } from "../scene.ts";

/** Says that the map is of another time than the table beside it, and is the way back. */
export function PastBanner({ past, scene: { m } }: { readonly past: PastMap; readonly scene: Scene }) {
  return (
    <section className="map-past" role="status">
      <p>
        <strong>
          {past.against === null
            ? m.text("map.past.banner", { quarter: quarterName(past.at, m) })
            : m.text("map.past.bannerChange", {
                from: quarterName(past.against, m),
                to: quarterName(past.at, m),
              })}
        </strong>{" "}
        <span className="map-quiet">{m.text("map.past.bannerNote")}</span>
      </p>
      <Button variant="secondary" className="ui-compact" onClick={() => commands.showQuarters.run(null)}>
        {m.text("map.past.back")}
      </Button>
    </section>
  );
}
