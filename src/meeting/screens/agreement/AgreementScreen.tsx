import { useMemo } from "react";
import { ProgressBar, Segmented } from "../../../app/ui/index.ts";
import { caseCriteria, IMPORTANCES } from "../../../engine/council/index.ts";
import { ruleName } from "../../rule-names.ts";
import { useCase } from "../../use-case.ts";
import { AgreementAnswer } from "./AgreementAnswer.tsx";
import {
  addMember,
  chooseMember,
  forgetMembers,
  MOST_MEMBERS,
  removeMember,
  setImportance,
  useMemberViews,
  viewOf,
} from "./member-views.ts";
import { useAgreement } from "./use-agreement.ts";
import "./agreement.css";

export function AgreementScreen() {
  const { publicCase, m } = useCase();
  const { views, member } = useMemberViews();
  const criteria = useMemo(() => caseCriteria(publicCase), [publicCase]);
  const found = useAgreement(useMemo(() => views.map((view) => viewOf(view, criteria)), [views, criteria]));
  const asked = views[member] ?? {};
  return (
    <div className="mt-agree">
      <section aria-label={m.text("agreement.views")}>
        <div className="mt-members">
          <Segmented
            label={m.text("agreement.member")}
            options={views.map((_, n) => ({ value: String(n), label: m.number(n + 1) }))}
            value={String(member)}
            onChange={(value) => chooseMember(Number(value))}
          />
          <button type="button" onClick={addMember} disabled={views.length >= MOST_MEMBERS}>
            {m.text("agreement.add")}
          </button>
          <button type="button" onClick={removeMember}>
            {m.text("agreement.remove")}
          </button>
        </div>
        <h2>{m.text("agreement.whatMatters", { member: member + 1 })}</h2>
        <ul className="mt-criteria">
          {criteria.map((criterion) => (
            <li key={criterion}>
              <span aria-hidden="true">{ruleName(criterion, m)}</span>
              <Segmented
                label={ruleName(criterion, m)}
                options={IMPORTANCES.map((value) => ({
                  value,
                  label: m.text(`agreement.importance.${value}`),
                }))}
                value={asked[criterion] ?? "same"}
                onChange={(value) => setImportance(criterion, value)}
              />
            </li>
          ))}
        </ul>
        <p className="mt-agree-note">
          {m.text("agreement.forgotten")}{" "}
          <button type="button" onClick={forgetMembers}>
            {m.text("agreement.forget")}
          </button>
        </p>
      </section>
      <section aria-label={m.text("agreement.answer")} aria-live="polite" aria-busy={found === "working"}>
        {found === "working" ? (
          <ProgressBar label={m.text("agreement.working")} />
        ) : found === "failed" ? (
          <p className="mt-agree-problem">{m.text("agreement.failed")}</p>
        ) : found.ok ? (
          <AgreementAnswer agreement={found.value} members={views.length} />
        ) : (
          <p className="mt-agree-problem">
            {m.text("agreement.nowhere", { member: found.error.member + 1 })}
          </p>
        )}
      </section>
    </div>
  );
}
