import { type Tone, VerdictMark } from "../../../app/ui/index.ts";
import type { Agreement, MemberStanding } from "../../../engine/council/index.ts";
import { ruleName } from "../../rule-names.ts";
import { useCase } from "../../use-case.ts";

interface AgreementAnswerProps {
  readonly agreement: Agreement;
  readonly members: number;
}

const TONES: Readonly<Record<MemberStanding, Tone>> = {
  always: "within",
  sometimes: "info",
  undecided: "unknown",
  never: "consider",
};
/** Criteria that divide, told in words; a longer list settles nothing. */
const MOST_DIVIDES = 3;

/** Plots by what everyone can live with, one mark a member. */
export function AgreementAnswer({ agreement, members }: AgreementAnswerProps) {
  const { publicCase, m } = useCase();
  const named = new Map<string, string>(publicCase.plots.map(({ id, name }) => [id, name]));
  const groups = (["always", "sometimes", "undecided"] as const).map((standing) => ({
    standing,
    plots: agreement.plots.filter(({ together }) => together === standing),
  }));
  const out = agreement.plots.filter(({ standings }) => standings.every((one) => one === "never")).length;
  return (
    <>
      {groups.map(({ standing, plots }) =>
        plots.length === 0 ? (
          standing === "always" && (
            <p key={standing} className="mt-agree-none">
              {m.text("agreement.noneForSure")}
            </p>
          )
        ) : (
          <div key={standing}>
            <h2>{m.text(`agreement.together.${standing}`, { members })}</h2>
            <ul className="mt-agree-plots">
              {plots.map(({ plot, standings }) => (
                <li key={plot}>
                  <span>{named.get(plot) ?? plot}</span>
                  <span className="mt-agree-marks">
                    {standings.map((one, n) => (
                      <VerdictMark
                        key={n}
                        tone={TONES[one]}
                        size={20}
                        label={m.text("agreement.mark", { member: n + 1, standing: one })}
                      />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <p className="mt-agree-note">{m.text("agreement.out", { count: out, all: agreement.plots.length })}</p>
      {agreement.divides.slice(0, MOST_DIVIDES).map(({ criterion, less, more }) => (
        <p key={criterion} className="mt-agree-note">
          {m.text("agreement.divides", { criterion: ruleName(criterion, m), less, more })}
        </p>
      ))}
    </>
  );
}
