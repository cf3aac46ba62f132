import { commands } from "../../commands/index.ts";
import { MarkTag } from "./MarkTag.tsx";
import { rulePage } from "./method-page.ts";
import { type RuleGroup, rulesOf } from "./rule-groups.ts";
import { paramIn, weightIn } from "./rule-set-differences.ts";
import type { Method } from "./use-method.ts";
import { valueText } from "./value-text.ts";

/** All rules of a group on one page: the question each asks, and every threshold in one table. */
export function GroupPage({ method, group }: { readonly method: Method; readonly group: RuleGroup }) {
  const { rules, standard, inUse, m } = method;
  const inGroup = rulesOf(group, rules);
  const weighted = inGroup.some((module) => module.rule.weight !== undefined);
  return (
    <>
      <h2>{m.text(`method.group.${group}`)}</h2>
      <p className="ws-method-asks">{m.text(`method.group.${group}.lead`)}</p>
      <ul className="ws-method-rules">
        {inGroup.map(({ rule, texts }) => (
          <li key={rule.id}>
            <button type="button" onClick={() => commands.openMethod.run(rulePage(rule.id))}>
              <b>{rule.code}</b>
              <span>
                {texts[m.language].title}
                <small>{texts[m.language].asks}</small>
              </span>
              {weighted && rule.weight && (
                <span className="ws-method-weight">
                  {m.text("method.rule.weight.share", {
                    weight: valueText(weightIn(inUse, rule) ?? weightIn(standard, rule) ?? 0, "none", m),
                  })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {inGroup.some((module) => module.rule.params.length > 0) && (
        <section className="ws-method-section">
          <h3>{m.text("method.group.allThresholds")}</h3>
          <div className="ws-method-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{m.text("method.table.threshold")}</th>
                  <th scope="col">{m.text("method.table.value")}</th>
                  <th scope="col">{m.text("method.table.source")}</th>
                </tr>
              </thead>
              <tbody>
                {inGroup.flatMap(({ rule, texts }) =>
                  rule.params.map((param) => {
                    const value = paramIn(inUse, rule.id, param.id) ?? paramIn(standard, rule.id, param.id);
                    return (
                      <tr key={`${rule.id}|${param.id}`}>
                        <th scope="row">
                          <span className="ws-method-code">{rule.code}</span>{" "}
                          {texts[m.language].params[param.id] ?? param.id}
                        </th>
                        <td className="ui-number">
                          {value === undefined
                            ? m.text("method.fact.unknown")
                            : valueText(value, param.unit, m)}
                        </td>
                        <td>
                          <MarkTag mark={param.basis.mark} m={m} /> {param.basis.citation}
                        </td>
                      </tr>
                    );
                  }),
                )}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}
