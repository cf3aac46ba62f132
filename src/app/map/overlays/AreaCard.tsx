import { useId } from "react";
import type { AreaLevel } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { AREA_THEMES } from "../../state/index.ts";
import { Icon, ScaleLegend } from "../../ui/index.ts";
import { areaLegend } from "../layers/areas/index.ts";
import { isShown, type Scene } from "../scene.ts";
import { SwatchView } from "./SwatchView.tsx";

/** What the areas are coloured by, the scale itself, and one sentence that says what the picture shows. */
export function AreaCard({ scene }: { readonly scene: Scene }) {
  const { m, areaTheme, dataset, levels } = scene;
  const id = useId();
  const legend = areaLegend(scene);
  const on = isShown(scene, "areas");
  const level = dataset.neighbourhoods[0]?.level ?? "other";
  return (
    <div className="map-card map-area-card">
      <div className="map-area-head">
        {scene.past ? (
          <strong className="map-past-title">
            {m.text(scene.past.against === null ? "map.past.title" : "map.past.titleChange")}
          </strong>
        ) : (
          <>
            <label className="ui-hidden" htmlFor={id}>
              {m.text("map.theme")}
            </label>
            <span className="map-select">
              <select
                id={id}
                value={areaTheme}
                onChange={(event) => {
                  const theme = AREA_THEMES.find((one) => one === event.target.value);
                  if (theme) commands.setAreaTheme.run(theme);
                }}
              >
                {AREA_THEMES.map((theme) => (
                  <option key={theme} value={theme}>
                    {m.text(`map.theme.${theme}`)}
                  </option>
                ))}
              </select>
              <Icon name="chevron-down" size={14} />
            </span>
          </>
        )}
        {levels.length < 2 && <span className="map-quiet">{m.text(`map.legend.per.${level}`)}</span>}
        <button
          type="button"
          role="switch"
          aria-checked={on}
          className="map-legend-line map-eye-only"
          aria-label={m.text("map.legend.toggle", { name: m.text(`map.theme.${areaTheme}`) })}
          onClick={() => commands.toggleLayer.run("areas")}
        >
          <Icon name={on ? "eye" : "eye-off"} size={15} />
        </button>
      </div>
      {levels.length > 1 && <AreaLevelSelect level={level} levels={levels} m={m} />}
      {legend && on && (
        <>
          {legend.stops.length > 0 && <ScaleLegend stops={legend.stops} labels={legend.labels} />}
          {legend.marks.map((mark) => (
            <p key={mark.label} className="map-area-mark">
              <SwatchView swatch={mark.swatch} />
              {mark.label}
            </p>
          ))}
          <p className="map-area-sentence">{legend.sentence}</p>
        </>
      )}
    </div>
  );
}

interface AreaLevelSelectProps {
  readonly level: AreaLevel;
  readonly levels: readonly AreaLevel[];
  readonly m: Scene["m"];
}

/** "per grunnkrets": what one colour stands for, and the way to another level where there is one. */
function AreaLevelSelect({ level, levels, m }: AreaLevelSelectProps) {
  return (
    <span className="map-select map-level-select map-quiet">
      <select
        aria-label={m.text("levels.label")}
        value={level}
        onChange={(event) => {
          const chosen = levels.find((one) => one === event.target.value);
          if (chosen) void commands.setLevel.run(chosen);
        }}
      >
        {levels.map((one) => (
          <option key={one} value={one}>
            {m.text(`map.legend.per.${one}`)}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}
