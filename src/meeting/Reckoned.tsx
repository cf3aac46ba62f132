import { SCORES_SUM } from "../engine/council/index.ts";
import { useMeeting } from "./meeting-store.ts";
import { useCase } from "./use-case.ts";

/** Says that what a package carried has been reckoned anew, and whether it came out the same. Nothing where no figures were carried. */
export function Reckoned() {
  const { m } = useCase();
  const carried = useMeeting((state) => state.carried);
  const now = useMeeting(({ open }) => open?.sums ?? null);
  if (carried === null || now === null) return null;
  const differs = [...new Set([...Object.keys(now), ...Object.keys(carried)])].filter(
    (id) => now[id] !== carried[id],
  );
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
