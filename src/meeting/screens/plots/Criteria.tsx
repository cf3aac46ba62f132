import { type Tone, VerdictMark } from "../../../app/ui/index.ts";
import { findingSentence } from "../../finding-words.ts";
import { ruleName } from "../../rule-names.ts";
import { useCase } from "../../use-case.ts";
import { criteria, type ToldPlot } from "./told-plots.ts";

const TONES: Readonly<Record<string, Tone>> = {
  good: "within",
  acceptable: "info",
  poor: "consider",
  unknown: "unknown",
};

/** The place as somewhere to live: every criterion in a word and a sentence, with those nobody has an answer to. No sum: weights are for the council. */
export function Criteria({ told: { findings } }: { readonly told: ToldPlot }) {
  const { publicCase, m } = useCase();
  const found = criteria(findings);
  if (found.length === 0) return <p className="mt-said">{m.text("room.plots.noFindings")}</p>;
  return (
    <table className="mt-table mt-criteria-table">
      <thead className="ui-hidden">
        <tr>
          <th scope="col">{m.text("room.plots.criterion")}</th>
          <th scope="col">{m.text("room.plots.verdict")}</th>
          <th scope="col">{m.text("room.plots.why")}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((finding) => (
          <tr key={finding.id}>
            <th scope="row">{ruleName(finding.rule, m)}</th>
            <td>
              <VerdictMark
                tone={TONES[finding.verdict] ?? "info"}
                size={22}
                label={m.text(`verdict.${finding.verdict}`)}
                showLabel
              />
            </td>
            <td>{findingSentence(finding, publicCase.ruleSet, m)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
