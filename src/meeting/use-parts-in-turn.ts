import { useEffect, useMemo, useState } from "react";

/** Shapes that are put on the page at once: some milliseconds, and as many for the browser to lay them out. */
const AT_ONCE = 200;
/** A frame: what is there is painted, and keys are heard, before more comes. */
const FRAME = 16;

/** A long list in parts, of which more are shown a frame at a time; `whole` when all are. `items` must keep its identity while nothing changes, and so do the parts then. */
export function usePartsInTurn<Item>(items: readonly Item[]): {
  readonly parts: readonly (readonly Item[])[];
  readonly whole: boolean;
} {
  const all = useMemo(
    () =>
      Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, part) =>
        items.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
      ),
    [items],
  );
  const [shown, setShown] = useState({ of: all, parts: 1 });
  const parts = shown.of === all ? shown.parts : 1;
  const whole = parts >= all.length;
  useEffect(() => {
    if (whole) return;
    const timer = setTimeout(() => setShown({ of: all, parts: parts + 1 }), FRAME);
    return () => clearTimeout(timer);
  }, [all, parts, whole]);
  return { parts: useMemo(() => all.slice(0, parts), [all, parts]), whole };
}
