import { writeOpenDataPackage } from "../../src/formats/index.ts";
import {
  type AskFailure,
  type GatherWorld,
  gatherPublicData,
  PUBLIC_SOURCES,
  type PublicSourceId,
} from "../../src/platform/index.ts";

export interface FetchedPackage {
  /** The zip; null when nothing at all could be fetched. */
  readonly bytes: Uint8Array | null;
  readonly files: readonly string[];
  readonly failed: readonly { readonly source: PublicSourceId; readonly failure: AskFailure }[];
}

/** Fetches a municipality's open data into one file that the app's import takes. Same answers, same bytes. */
export async function fetchPackage(
  municipality: string,
  sources: readonly PublicSourceId[],
  world: Omit<GatherWorld, "hear">,
  say: (line: string) => void,
): Promise<FetchedPackage> {
  const failed: { source: PublicSourceId; failure: AskFailure }[] = [];
  const files = await gatherPublicData(municipality, sources, {
    ...world,
    hear: (source, state) => {
      const { owner, licence } = PUBLIC_SOURCES[source];
      if (state.state === "fetched")
        say(`${source}: ${state.file.name}, ${state.file.bytes.length} bytes, © ${owner}, ${licence}`);
      if (state.state === "failed") {
        failed.push({ source, failure: state.failure });
        say(`${source}: NOT fetched: ${failureWords(state.failure)}`);
      }
    },
  });
  if (files.length === 0) return { bytes: null, files: [], failed };
  const packed = writeOpenDataPackage(files);
  if (!packed.ok) throw new Error(`a zip that was fetched cannot be opened: ${packed.error}`);
  return { bytes: packed.value, files: files.map(({ name }) => name), failed };
}

function failureWords(failure: AskFailure): string {
  switch (failure.code) {
    case "status":
      return `the service answered ${failure.status}`;
    case "changed":
      return `the answer has another shape, "${failure.missing}" is not there`;
    case "busy":
      return "the service is busy";
    case "nothing":
      return "the service has nothing for this municipality";
    case "timeout":
      return "the service said nothing";
    case "truncated":
      return "the answer was cut";
    case "unreachable":
      return "the service could not be reached";
  }
}
