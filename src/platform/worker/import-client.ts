import { proxy, wrap } from "comlink";
import type { OnProgress } from "../../formats/index.ts";
import { guardedWorker } from "./guarded-worker.ts";
import { type ImportBorder, importFace } from "./import-border.ts";
import type { ImportProtocol } from "./import-desk.ts";

export interface ImportClient extends ImportProtocol {
  /** Ends the worker and forgets what it read; what was under way rejects. A new import needs a new client. */
  readonly cancel: () => void;
}

/** Silence after which a worker is taken for hung and ended: a single step of the largest file allowed is far quicker. */
const SILENCE_MS = 20_000;

/** The import in a worker. Whatever happens there, every question is answered or rejects. */
export function createImportClient(): ImportClient {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
    type: "module",
    name: "import",
  });
  const remote = wrap<ImportBorder>(worker);
  const { guarded, end } = guardedWorker(worker);

  const watched = <Answer>(
    onProgress: OnProgress,
    ask: (told: OnProgress) => Promise<Answer>,
  ): Promise<Answer> => {
    const hung = () => end("the import worker fell silent");
    let watch = setTimeout(hung, SILENCE_MS);
    let over = false;
    const told: OnProgress = (progress) => {
      if (over) return;
      clearTimeout(watch);
      watch = setTimeout(hung, SILENCE_MS);
      onProgress(progress);
    };
    return guarded(() => ask(proxy(told))).finally(() => {
      over = true;
      clearTimeout(watch);
    });
  };
  const face = importFace({
    read: (files, onProgress) => watched(onProgress, (told) => remote.read(files, told)),
    pieces: (pieces) => guarded(() => remote.pieces(pieces)),
    build: (choices, rest, onProgress, take) =>
      watched(onProgress, (told) => remote.build(choices, rest, told, proxy(take))),
  });
  return { ...face, cancel: () => end("the import was cancelled") };
}
