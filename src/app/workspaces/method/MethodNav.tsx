import { useDeferredValue, useId, useState } from "react";
import { commands } from "../../commands/index.ts";
import type { MethodPage } from "../../state/index.ts";
import { EmptyState, Icon } from "../../ui/index.ts";
import { groupPage, rulePage } from "./method-page.ts";
import { RULE_GROUPS, rulesMatching, rulesOf } from "./rule-groups.ts";
import type { Method } from "./use-method.ts";

interface MethodNavProps {
  readonly method: Method;
  readonly page: MethodPage;
}

/** The contents of Metode: pages and rules by group, narrowed by a search. */
export function MethodNav({ method, page }: MethodNavProps) {
  const { rules, m } = method;
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query.trim());
  const id = useId();
  const found = rulesMatching(asked, rules, m.language);
  const entry = (to: MethodPage, label: string, code?: string, changed = false) => (
    <li key={to}>
      <button
        type="button"
        className={code === undefined ? "ws-method-entry ws-method-entry-page" : "ws-method-entry"}
        aria-current={to === page ? "page" : undefined}
        onClick={() => commands.openMethod.run(to)}
      >
        {code !== undefined && <b>{code}</b>}
        <span>{label}</span>
        {changed && <span className="ws-method-dot">{m.text("method.changedMark")}</span>}
      </button>
    </li>
  );
  return (
    <nav className="ws-method-nav" aria-label={m.text("method.nav")}>
      <h1>{m.text("method.title")}</h1>
      <label className="ws-method-search" htmlFor={id}>
        <Icon name="search" size={16} />
        <span className="ui-hidden">{m.text("method.search")}</span>
        <input
          id={id}
          type="search"
          value={query}
          placeholder={m.text("method.search.placeholder")}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <p className="ui-hidden" aria-live="polite">
        {asked === "" ? "" : m.text("method.search.hits", { count: found.length })}
      </p>
      {asked === "" && (
        <ul>
          {entry("about", m.text("method.page.about"))}
          {entry("scores", m.text("method.page.scores"))}
          {entry("marks", m.text("method.page.marks"))}
          {entry("agreement", m.text("method.page.agreement"))}
        </ul>
      )}
      {found.length === 0 && (
        <EmptyState
          title={m.text("method.search.hits", { count: 0 })}
          body={m.text("method.search.none.body")}
        />
      )}
      {RULE_GROUPS.map((group) => {
        const shown = rulesOf(group, found);
        if (shown.length === 0) return null;
        return (
          <ul key={group}>
            {entry(groupPage(group), m.text(`method.group.${group}`))}
            {shown.map(({ rule, texts }) =>
              entry(
                rulePage(rule.id),
                texts[m.language].title,
                rule.code,
                method.differences.some((one) => one.rule === rule.id),
              ),
            )}
          </ul>
        );
      })}
    </nav>
  );
}
