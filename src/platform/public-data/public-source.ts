import type { FileOrigin } from "../../formats/index.ts";
import type { Asker } from "./asker.ts";

export const PUBLIC_SOURCE_IDS = [
  "municipality",
  "grunnkretser",
  "population",
  "addresses",
  "apartments",
  "stops",
  "schools",
  "kindergartens",
] as const;
export type PublicSourceId = (typeof PUBLIC_SOURCE_IDS)[number];

/** A file made of public answers, as if the user had dropped it; `origin` follows it into the project's list of sources. */
export interface PublicFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin: FileOrigin;
}

/** How far a source has come: requests answered, of those that are known to be needed. */
export type HearSteps = (done: number, of: number) => void;

/** What one public body offers for a municipality, and how it is asked. */
export interface PublicSource {
  readonly id: PublicSourceId;
  /** Who made the data: shown, and written with the licence. */
  readonly owner: string;
  readonly licence: string;
  /** The only hosts that are asked. */
  readonly hosts: readonly string[];
  /**
   * Asks, and gives the file. Every request carries the number of the municipality, or an id that the same service has just
   * answered with; nothing of the project is within reach here.
   * @throws AskError when there is no answer that can be used
   */
  gather(
    municipality: string,
    ask: Asker,
    hear: HearSteps,
  ): Promise<Omit<PublicFile, "origin"> & { readonly url: string }>;
}
