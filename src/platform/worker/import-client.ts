import { proxy, wrap } from "comlink";
import type { OnProgress } from "../../formats/index.ts";
import { type ImportBorder, importFace } from "./import-border.ts";
import type { ImportProtocol } from "./import-desk.ts";

export interface ImportClient extends ImportProtocol {
  /** Ends the worker and forgets what it read; what was under way rejects. A new import needs a new client. */
  readonly cancel: () => void;
}

/** Silence after which a worker is taken for hung and ended: a single step of the largest file allowed is far quicker. */
const SILENCE_MS = 60_000;

/** The import in a worker. Whatever happens there, every question is answered or rejects. */
export function createImportClient(): ImportClient {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
    type: "module",
    name: "import",
  });
  const remote = wrap<ImportBorder>(worker);
  const open = new Set<(error: Error) => void>();
  let ended: Error | null = null;

  const end = (why: string) => {
    ended ??= new Error(why);
    worker.terminate();
    for (const reject of open) reject(ended);
    open.clear();
  };
  worker.addEventListener("error", (event) => end(event.message || "the import worker did not load"));
  worker.addEventListener("messageerror", () => end("the import worker sent what cannot be read"));

  const guarded = <Answer>(
    onProgress: OnProgress,
    ask: (told: OnProgress) => Promise<Answer>,
  ): Promise<Answer> => {
    if (ended) return Promise.reject(ended);
    return new Promise<Answer>((resolve, reject) => {
      open.add(reject);
      const hung = () => end("the import worker fell silent");
      let watch = setTimeout(hung, SILENCE_MS);
      const told: OnProgress = (progress) => {
        clearTimeout(watch);
        watch = setTimeout(hung, SILENCE_MS);
        if (!ended) onProgress(progress);
      };
      ask(proxy(told))
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(watch);
          open.delete(reject);
        });
    });
  };
  const face = importFace({
    read: (files, onProgress) => guarded(onProgress, (told) => remote.read(files, told)),
    piece: (piece) => guarded(ignore, () => remote.piece(piece)),
    build: (choices, rest, onProgress, take) =>
      guarded(onProgress, (told) => remote.build(choices, rest, told, proxy(take))),
  });
  return { ...face, cancel: () => end("the import was cancelled") };
}

const ignore: OnProgress = () => {};
