import { importBorder, importFace } from "../../../../src/platform/worker/import-border.ts";
import { createImportDesk, type ImportProtocol } from "../../../../src/platform/worker/import-desk.ts";

/** The import in this thread behind the face of its client, border and all: what the worker does, without a worker. */
export class InlineImport implements ImportProtocol {
  cancelled = false;
  readonly #desk = importFace(importBorder(createImportDesk()));

  read(...asked: Parameters<ImportProtocol["read"]>) {
    return this.#desk.read(...asked);
  }

  build(...asked: Parameters<ImportProtocol["build"]>) {
    return this.#desk.build(...asked);
  }

  cancel(): void {
    this.cancelled = true;
  }
}

/** A file as the browser hands it over. */
export const aFile = (name: string, text: string): Pick<File, "name" | "arrayBuffer"> => ({
  name,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});
