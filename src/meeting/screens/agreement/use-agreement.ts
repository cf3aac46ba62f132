import { useEffect, useState } from "react";
import type { MemberView } from "../../../engine/council/index.ts";
import { openDesk } from "../../open-case-file.ts";
import type { FoundAgreement } from "../../reckoning/reckoning-desk.ts";

/** Clicks that follow each other at once are one question. */
const PAUSE = 120;

export type AgreementStanding = "working" | "failed" | FoundAgreement;

/** What everyone could live with by these views: an answer to other views is never shown. `views` must keep its identity while nothing changes. */
export function useAgreement(views: readonly MemberView[]): AgreementStanding {
  const [answer, setAnswer] = useState<{
    readonly to: readonly MemberView[];
    readonly found: FoundAgreement | "failed";
  } | null>(null);
  useEffect(() => {
    let asked = true;
    const tell = (found: FoundAgreement | "failed") => {
      if (asked) setAnswer({ to: views, found });
    };
    const timer = setTimeout(() => {
      openDesk()
        .agree(views)
        .then(tell, () => tell("failed"));
    }, PAUSE);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [views]);
  return answer?.to === views ? answer.found : "working";
}
