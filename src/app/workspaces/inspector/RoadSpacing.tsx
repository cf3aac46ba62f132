import { useMemo } from "react";
import type { AnalysisQuestion, Point } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { Section } from "../../ui/index.ts";

/** How far it is along the roads to the nearest other programme units: beside D4's straight line, which its limit is about. */
export function RoadSpacing({ at, m }: { readonly at: Point; readonly m: Messages }) {
  const question = useMemo((): AnalysisQuestion => ({ kind: "road-spacing", at }), [at]);
  const { answer, standing } = useAnalysis(question);
  if (standing === "failed" || standing === "stopped") return null;
  return (
    <Section title={m.text("roadSpacing.title")}>
      <p aria-live="polite">
        {answer?.kind !== "road-spacing"
          ? m.text("roadSpacing.waiting")
          : answer.road === null || answer.straight === null
            ? m.text(`roadSpacing.${answer.why}`)
            : m.text("roadSpacing.found", {
                road: m.metres(Math.round(answer.road)),
                straight: m.metres(Math.round(answer.straight)),
              })}
      </p>
      <p className="ws-note">{m.text("roadSpacing.note")}</p>
    </Section>
  );
}
