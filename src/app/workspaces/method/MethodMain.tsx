import { useEffect, useRef } from "react";
import { type MethodPage, useView } from "../../state/index.ts";
import { AboutPage } from "./AboutPage.tsx";
import { AgreementPage } from "./AgreementPage.tsx";
import { GroupPage } from "./GroupPage.tsx";
import { MarksPage } from "./MarksPage.tsx";
import { MethodNav } from "./MethodNav.tsx";
import { groupOfPage, ruleOfPage } from "./method-page.ts";
import { RulePage } from "./RulePage.tsx";
import { RuleSetPanel } from "./RuleSetPanel.tsx";
import { ScoresPage } from "./ScoresPage.tsx";
import { type Method, useMethod } from "./use-method.ts";
import "./method.css";

/** A page of text alone has nothing to tab to, yet a keyboard must be able to scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

/** Metode: the contents at the left, one page in the middle, the rule set in use at the right. */
export function MethodMain() {
  const method = useMethod();
  const page = useView((view) => view.methodPage);
  const article = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    // A new page starts at its top, and is where the keyboard goes on reading.
    article.current?.scrollTo({ top: 0 });
    article.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <div className="ws-method">
      <MethodNav method={method} page={page} />
      <article ref={article} className="ws-method-page" {...SCROLLED_BY_KEYS}>
        <Page method={method} page={page} />
      </article>
      <RuleSetPanel method={method} />
    </div>
  );
}

function Page({ method, page }: { readonly method: Method; readonly page: MethodPage }) {
  const group = groupOfPage(page);
  if (group) return <GroupPage method={method} group={group} />;
  const module = ruleOfPage(page, method.rules);
  if (module) return <RulePage key={page} method={method} module={module} />;
  if (page === "scores") return <ScoresPage method={method} />;
  if (page === "agreement") return <AgreementPage {...method} />;
  if (page === "marks") return <MarksPage {...method} />;
  return <AboutPage {...method} />;
}
