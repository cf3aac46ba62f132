import { useEffect, useState } from "react";

type Papers = typeof import("../../papers/index.ts");

/** The writers of papers, fetched by whoever first shows something of theirs; null until they are here. */
export function usePapers(): Papers | null {
  const [papers, setPapers] = useState<Papers | null>(null);
  useEffect(() => {
    let wanted = true;
    import("../../papers/index.ts").then(
      (loaded) => {
        if (wanted) setPapers(loaded);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return papers;
}
