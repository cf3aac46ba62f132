import { proxy, type Remote, wrap } from "comlink";
import { pngPicture } from "../ui/index.ts";
import type { PaperDesk } from "./paper-desk.ts";
import type { MadePaper, PaperAsked, PaperProgress } from "./paper-kinds.ts";

/**
 * Makes one paper in a worker of its own, which is ended with it. Null when `signal` says that nobody wants it any more; rejects when it cannot be made. Pictures are turned
 * into pixels on the page, one at a time with a turn for everybody else in between: no worker can draw an SVG.
 */
export async function makePaper(
  asked: PaperAsked,
  tell: (progress: PaperProgress) => void,
  signal: AbortSignal,
): Promise<MadePaper | null> {
  if (signal.aborted) return null;
  const worker = new Worker(new URL("./paper-worker.ts", import.meta.url), {
    type: "module",
    name: "papers",
  });
  const remote: Remote<PaperDesk> = wrap<PaperDesk>(worker);
  try {
    return await new Promise<MadePaper | null>((resolve, reject) => {
      signal.addEventListener("abort", () => resolve(null));
      worker.addEventListener("error", (event) =>
        reject(new Error(event.message || "a worker did not load")),
      );
      worker.addEventListener("messageerror", () => reject(new Error("a worker sent what cannot be read")));
      remote.make(asked, proxy(pngPicture), proxy(tell)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}
