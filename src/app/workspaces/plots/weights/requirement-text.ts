import type { Requirement, Unit } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import { ruleOf, ruleTitle, ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";
import { CONSTRAINTS } from "./requirement-choices.ts";

/** "Holdeplass: minst akseptabel", "Ingen konflikt med kravene": a requirement as it stands on its chip. */
export function requirementText(requirement: Requirement, m: Messages): string {
  if (requirement.kind === "no-conflict") {
    if (requirement.rules.length === CONSTRAINTS.length) return m.text("weights.must.allConstraints");
    const rules = nameList(
      requirement.rules.map((rule) => ruleTitleInSentence(rule, m)),
      m,
    );
    return m.text("weights.must.noConflict", { rules });
  }
  const criterion = ruleTitle(requirement.rule, m);
  if (requirement.kind === "criterion")
    return m.text("weights.must.atLeast", { criterion, level: m.text(`verdict.${requirement.atLeast}`) });
  const [limit, most] = "atMost" in requirement ? [requirement.atMost, true] : [requirement.atLeast, false];
  const unit = ruleOf(requirement.rule)?.rule.unit ?? "none";
  return m.text("weights.must.limit", { criterion, limit: limitText(limit, unit, m), most: String(most) });
}

/** "400 m", "10 %" */
function limitText(limit: number, unit: Unit, m: Messages): string {
  if (unit === "share") return m.percent(limit);
  const digits = Number.isInteger(limit) ? 0 : 1;
  return m.text(`method.unit.${unit}`, { value: m.number(limit, digits), n: limit });
}
