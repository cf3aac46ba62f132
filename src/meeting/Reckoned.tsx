import { useMemo } from "react";
import { figureSums, SCORES_SUM } from "../engine/council/index.ts";
import { useMeeting } from "./meeting-store.ts";
import { useCase } from "./use-case.ts";

/** Says that what a package carried has been reckoned anew, and whether it came out the same. Nothing where no figures were carried. */
export function Reckoned() {
  const { publicCase, m } = useCase();
  const carried = useMeeting((state) => state.carried);
  const differs = useMemo(() => {
    if (carried === null) return null;
    const now = figureSums(publicCase);
    return [...new Set([...Object.keys(now), ...Object.keys(carried)])].filter(
      (id) => now[id] !== carried[id],
    );
  }, [publicCase, carried]);
  if (differs === null) return null;
  return (
    <p className="mt-reckoned" data-same={differs.length === 0}>
      {differs.length === 0
        ? m.text("package.same")
        : m.text("package.differs", {
            alternatives: differs
              .toSorted()
              .map((sum) => (sum === SCORES_SUM ? m.text("package.scores") : sum))
              .join(", "),
          })}
    </p>
  );
}
