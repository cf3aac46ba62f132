import { type Tone, VerdictMark } from "../../../app/ui/index.ts";
import { findingSentence, lawOf, ruleCode } from "../../finding-words.ts";
import { ruleName } from "../../rule-names.ts";
import { useCase } from "../../use-case.ts";
import { constraintGroups, type ToldPlot } from "./told-plots.ts";

const TONES: Readonly<Record<string, Tone>> = {
  conflict: "justify",
  investigate: "consider",
  unknown: "unknown",
  met: "within",
  info: "info",
};

/** What the law asks of the place: what is against it, what nobody knows and what must be looked into, each with its source; what is met by name. */
export function Constraints({ told: { findings } }: { readonly told: ToldPlot }) {
  const { publicCase, m } = useCase();
  const groups = constraintGroups(findings);
  if (groups.length === 0) return <p className="mt-said">{m.text("room.plots.noFindings")}</p>;
  return (
    <>
      <p className="mt-plot-count">
        {groups.map(({ verdict, found }) => (
          <span key={verdict}>
            <VerdictMark tone={TONES[verdict] ?? "info"} size={24} />
            {m.text("room.plots.count", { count: found.length, verdict: m.text(`verdict.${verdict}`) })}
          </span>
        ))}
      </p>
      {groups.map(({ verdict, found }) =>
        verdict === "met" ? (
          <p key={verdict} className="mt-said">
            <strong>{m.text("room.plots.met")}</strong>{" "}
            {found.map(({ rule }) => ruleName(rule, m)).join(", ")}.
          </p>
        ) : (
          <ul key={verdict} className="mt-found">
            {found.map((finding) => (
              <li key={finding.id}>
                <VerdictMark tone={TONES[verdict] ?? "info"} size={24} label={m.text(`verdict.${verdict}`)} />
                <div>
                  <p>
                    <strong>{ruleName(finding.rule, m)}</strong>{" "}
                    {findingSentence(finding, publicCase.ruleSet, m)}
                  </p>
                  <p className="mt-basis">
                    {ruleCode(finding.rule)} · {lawOf(finding.rule)}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}
