import { useEffect, useState } from "react";
import { useProject, useResults } from "../state/index.ts";

/** A map is not kept waiting longer than this, ms. */
const PATIENCE = 1500;

/**
 * False while the very first figures are on their way. Starting a map takes all the machine there is for a second or
 * two, and without a graphics card for longer; begun first, it would hold up the numbers that every panel waits for.
 */
export function useFirstFigures(): boolean {
  const answered = useResults(({ active }) => active.assessment !== null || active.failed !== null);
  const failed = useProject(({ opening }) => opening.state === "failed");
  const [over, setOver] = useState(answered || failed);
  useEffect(() => {
    if (over) return;
    if (answered || failed) setOver(true);
    const patience = setTimeout(() => setOver(true), PATIENCE);
    return () => clearTimeout(patience);
  }, [over, answered, failed]);
  return over;
}
