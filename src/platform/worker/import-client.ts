import { proxy, transfer, wrap } from "comlink";
import type { InputFile } from "../../formats/index.ts";
import { guardedWorker } from "./guarded-worker.ts";
import { type ImportBorder, importFace } from "./import-border.ts";
import type { ImportProtocol } from "./import-desk.ts";
import { watchdog } from "./watchdog.ts";

/** The import in a worker. The bytes of files that it reads are the worker's from then on. */
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
      watched(onProgress, (told) =>
        // Handed over, not copied: a register of 180 MB holds the page for a tenth of a second and more.
        guarded(() => remote.read(transfer(files, buffersOf(files)), proxy(told))),
      ),
    pieces: (pieces) => guarded(() => remote.pieces(pieces)),
    build: (choices, rest, onProgress, take) =>
      watched(onProgress, (told) => guarded(() => remote.build(choices, rest, proxy(told), proxy(take)))),
  });
  return { ...face, cancel: () => end("the import was cancelled") };
}

const buffersOf = (files: readonly InputFile[]): ArrayBuffer[] => [
  ...new Set(files.flatMap(({ bytes: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []))),
];
