import { useEffect, useRef, useState } from "react";
import type { PaperProgress } from "./paper-kinds.ts";

/** How a making stands; `progress` is null where nobody knows how much there is to do. */
export type MakingStanding = "idle" | "failed" | { readonly progress: PaperProgress | null };
type Make = (tell: (progress: PaperProgress) => void, signal: AbortSignal) => Promise<void>;

/** Runs one making at a time, and tells how it stands. Whoever leaves the page wants nothing more of it. */
export function useMaking(): readonly [MakingStanding, (make: Make) => void, () => void] {
  const [standing, setStanding] = useState<MakingStanding>("idle");
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const run = (make: Make) => {
    const own = new AbortController();
    under.current = own;
    const tell = (now: MakingStanding) => {
      if (!own.signal.aborted) setStanding(now);
    };
    tell({ progress: null });
    make((progress) => tell({ progress }), own.signal).then(
      () => tell("idle"),
      (error: unknown) => {
        console.error(error);
        tell("failed");
      },
    );
  };
  const stop = () => {
    under.current?.abort();
    setStanding("idle");
  };
  return [standing, run, stop];
}
