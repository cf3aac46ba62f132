import type { ScoreKind, SubjectKind } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { ruleTitle } from "../../state/selectors/rule-book.ts";
import { VerdictMark } from "../../ui/index.ts";
import { CouncilClasses } from "./CouncilClasses.tsx";
import { rulePage } from "./method-page.ts";
import type { Method } from "./use-method.ts";

/** How scores are made, what unknown means, how units are counted, and what the marks stand for. */
export function ScoresPage({ method }: { readonly method: Method }) {
  const { m } = method;
  return (
    <>
      <h2>{m.text("method.scores.title")}</h2>
      <p className="ws-method-asks">{m.text("method.scores.sum.title")}.</p>
      <p>{m.text("method.scores.sum")}</p>
      {(["clustering", "load", "suitability", "unknown"] as const).map((part) => (
        <section key={part} className="ws-method-section">
          <h3>{m.text(`method.scores.${part}.title`)}</h3>
          <p>{m.text(`method.scores.${part}`)}</p>
        </section>
      ))}
      <section className="ws-method-section">
        <h3>{m.text("method.scores.shares")}</h3>
        <p>{m.text("method.weight.is")}</p>
        <div className="ws-method-sharetables">
          <ShareTable method={method} kind="clustering" subject="neighbourhood" />
          <ShareTable method={method} kind="suitability" subject="plot" />
        </div>
      </section>
      <section className="ws-method-section">
        <h3>{m.text("method.scores.counts.title")}</h3>
        <p>{m.text("method.scores.counts.programme")}</p>
        <p>{m.text("method.scores.counts.stock")}</p>
      </section>
      <CouncilClasses method={method} />
      <section className="ws-method-section">
        <h3>{m.text("method.verdicts.title")}</h3>
        <dl className="ws-method-verdicts">
          {VERDICT_ROWS.map(({ tone, words }) => (
            <div key={tone}>
              <dt>
                <VerdictMark tone={tone} size={14} />{" "}
                {words.map((word) => m.text(`verdict.${word}`)).join(" · ")}
              </dt>
              <dd>{m.text(`method.verdicts.${tone}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** The rules of one score, the one that can move it most first. */
function ShareTable({
  method: { shares, m },
  kind,
  subject,
}: {
  readonly method: Method;
  readonly kind: ScoreKind;
  readonly subject: SubjectKind;
}) {
  const rows = shares
    .filter((share) => share.kind === kind && share.subject === subject && share.most > 0)
    .sort((a, b) => b.most - a.most);
  const score = m.text(`score.${kind}`);
  return (
    <table>
      <caption>
        {m.text("method.scores.shares.caption", {
          score: score.toLocaleLowerCase(m.language),
          subject: m.text(`method.subject.${subject}`),
        })}
      </caption>
      <tbody>
        {rows.map(({ rule, most }) => (
          <tr key={rule}>
            <th scope="row">
              <button type="button" onClick={() => commands.openMethod.run(rulePage(rule))}>
                {ruleTitle(rule, m)}
              </button>
            </th>
            <td className="ui-number">
              {kind === "suitability" ? "±" : ""}
              {m.number(most, 1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each mark with every word it stands for: dispersion, requirements, criteria. */
const VERDICT_ROWS = [
  { tone: "within", words: ["within", "met", "good"] },
  { tone: "consider", words: ["consider", "investigate", "acceptable"] },
  { tone: "justify", words: ["justify", "conflict", "poor"] },
  { tone: "unknown", words: ["unknown"] },
  { tone: "info", words: ["info"] },
] as const;
