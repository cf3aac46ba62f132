import { proxy, wrap } from "comlink";
import { guardedWorker } from "./guarded-worker.ts";
import { type ImportBorder, importFace } from "./import-border.ts";
import type { ImportProtocol } from "./import-desk.ts";
import { watchdog } from "./watchdog.ts";

export interface ImportClient extends ImportProtocol {
  /** Ends the worker and forgets what it read; what was under way rejects. A new import needs a new client. */
  readonly cancel: () => void;
}

/** The import in a worker. Whatever happens there, every question is answered or rejects. */
export function createImportClient(): ImportClient {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
    type: "module",
    name: "import",
  });
  const remote = wrap<ImportBorder>(worker);
  const { guarded, end } = guardedWorker(worker);

  const watched = watchdog(() => end("the import worker fell silent"));
  const face = importFace({
    read: (files, onProgress) =>
      watched(onProgress, (told) => guarded(() => remote.read(files, proxy(told)))),
    pieces: (pieces) => guarded(() => remote.pieces(pieces)),
    build: (choices, rest, onProgress, take) =>
      watched(onProgress, (told) => guarded(() => remote.build(choices, rest, proxy(told), proxy(take)))),
  });
  return { ...face, cancel: () => end("the import was cancelled") };
}
