import { strToU8, zipSync } from "fflate";
import { err, ok, type Result } from "../../engine/index.ts";
import { own, parseJson } from "../json-text.ts";
import type { FileOrigin, InputFile } from "../table.ts";
import { looksZipped, type UnzipFailure, unzip } from "../unzip.ts";

/** The entry of a package that says where its files come from. */
export const PACKAGE_LIST = "kilder.json";

/** 1980, the first year a zip can name: the same files give the same bytes. */
const NO_MOMENT = new Date(1980, 0, 1);

/**
 * Fetched files as one zip that the import takes like any other, for offices without access to the services. A file that is
 * itself a zip is opened, since a zip within a zip is refused.
 */
export function writeOpenDataPackage(
  files: readonly (InputFile & { readonly origin: FileOrigin })[],
): Result<Uint8Array, UnzipFailure> {
  const entries: Record<string, Uint8Array> = {};
  const list: Record<string, FileOrigin> = {};
  for (const { name, bytes, origin } of files) {
    const unpacked = looksZipped(bytes) ? unzip(bytes) : ok(new Map([[name, bytes]]));
    if (!unpacked.ok) return err(unpacked.error);
    const folder = looksZipped(bytes) ? `${name.replace(/\.zip$/i, "")}/` : "";
    for (const [entry, content] of unpacked.value) {
      entries[`${folder}${entry}`] = content;
      list[`${folder}${entry}`] = origin;
    }
  }
  const told = strToU8(`${JSON.stringify({ spredt: "open-data", files: list }, null, 1)}\n`);
  return ok(zipSync({ [PACKAGE_LIST]: told, ...entries }, { mtime: NO_MOMENT, level: 6 }));
}

/** Where the entries of a package come from, by entry; empty where the zip is no package or its list cannot be read. */
export function packageOrigins(entries: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, FileOrigin> {
  const list = entries.get(PACKAGE_LIST);
  const parsed = list ? parseJson(new TextDecoder().decode(list)) : undefined;
  if (!parsed?.ok || own(parsed.value, "spredt") !== "open-data") return new Map();
  const files = own(parsed.value, "files");
  const origins = new Map<string, FileOrigin>();
  for (const entry of entries.keys()) {
    const told = own(files, entry);
    const owner = own(told, "owner");
    const licence = own(told, "licence");
    const date = own(told, "date");
    if (typeof owner !== "string" || typeof licence !== "string" || typeof date !== "string") continue;
    if (owner.length > 100 || licence.length > 100 || !/^\d{4}-\d{2}-\d{2}$/.test(date)) continue;
    origins.set(entry, { owner, licence, date });
  }
  return origins;
}
