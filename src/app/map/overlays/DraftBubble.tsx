import type { Map as MapLibre } from "maplibre-gl";
import { isKnown, type Point } from "../../../engine/index.ts";
import type { Draft } from "../../state/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { toneOf } from "../../state/tone.ts";
import { VerdictMark } from "../../ui/index.ts";
import type { Scene } from "../scene.ts";
import { beside } from "./beside.ts";

interface DraftBubbleProps {
  readonly map: MapLibre;
  readonly scene: Scene;
  readonly draft: Draft;
}

const pointOf = ({ change }: Draft): Point | null => {
  if (change.kind === "move-proposal") return change.to;
  if (change.kind === "open-plot") return change.at ?? null;
  return null;
};

/** Follows what is dragged and says what it would mean there: score, verdicts, and the area's rate before → after. */
export function DraftBubble({ map, scene, draft }: DraftBubbleProps) {
  const { m, degrees, assessment } = scene;
  const at = pointOf(draft);
  if (!at) return null;
  const { x, y } = map.project(degrees.point(at));
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { across, down } = beside({ x, y }, { width, height });
  const place = draft.answer?.place;
  const score = draft.answer?.scores.find(
    ({ kind, subject }) => kind === "suitability" && subject.kind === "plot" && subject.id === place?.id,
  );
  const before =
    place && assessment && indexAssessment(assessment).score("suitability", { kind: "plot", id: place.id });
  return (
    <div className="map-draft" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <div className="map-draft-card" role="status" data-across={across} data-down={down}>
        {!place ? (
          <p>{m.text("map.draft.waiting")}</p>
        ) : (
          <>
            {score && (
              <p className="map-draft-score">
                {m.text("map.draft.score")}{" "}
                {before && before.value !== score.value && <span>{m.number(before.value)} → </span>}
                <strong>{m.number(score.value)}</strong>
              </p>
            )}
            <p>
              <VerdictMark
                tone={toneOf(place.dispersion)}
                label={m.text(`verdict.${place.dispersion}`)}
                showLabel
              />
            </p>
            {place.constraints && (
              <p>
                <VerdictMark
                  tone={toneOf(place.constraints)}
                  label={m.text(`verdict.${place.constraints}`)}
                  showLabel
                />
              </p>
            )}
            {isKnown(place.rateBefore) && isKnown(place.rateAfter) && (
              <p>
                {place.rateUnstable
                  ? m.text("effect.draft", { before: place.areaUnitsBefore, after: place.areaUnitsAfter })
                  : m.text("map.draft.area", {
                      before: m.number(place.rateBefore, 1),
                      after: m.number(place.rateAfter, 1),
                    })}
              </p>
            )}
          </>
        )}
        <p className="map-quiet">{m.text("map.draft.drop")}</p>
      </div>
    </div>
  );
}
