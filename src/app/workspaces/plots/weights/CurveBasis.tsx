import type { Basis, ValueCurve } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { ruleOf } from "../../../state/selectors/rule-book.ts";
import { Glossary } from "../../../ui/index.ts";

/** What the limits of a curve are taken from, each source once; a curve without limits has its rule's. */
export function CurveBasis({ curve, m }: { readonly curve: ValueCurve; readonly m: Messages }) {
  const own = curve.points.flatMap(({ param }) => param?.basis ?? []);
  const rule = ruleOf(curve.rule)?.rule.basis;
  const all: readonly Basis[] = own.length > 0 ? own : rule ? [rule] : [];
  const each = all.filter(
    (one, at) => all.findIndex(({ citation, mark }) => citation === one.citation && mark === one.mark) === at,
  );
  return (
    <>
      {each.map(({ citation, date, mark }) => (
        <p key={citation} className="ws-note">
          {m.text("weights.curves.basis", { citation, date: m.date(date) })}{" "}
          <Glossary explanation={m.maybe(`method.mark.${mark}.body`)}>
            {mark} {m.maybe(`method.mark.${mark}`)}
          </Glossary>
        </p>
      ))}
    </>
  );
}
