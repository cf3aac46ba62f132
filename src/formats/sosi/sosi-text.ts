/** Encodings SOSI files name, as a browser knows them. Those of DOS are not among what browsers read. */
const TEGNSETT: Readonly<Record<string, string>> = {
  "UTF-8": "utf-8",
  "ISO8859-1": "windows-1252",
  "ISO8859-10": "iso-8859-10",
  "ISO8859-15": "iso-8859-15",
  ANSI: "windows-1252",
};

/** UTF-8 where the bytes are (the header often says otherwise), else what the header says; undefined for an encoding nobody reads. */
export function sosiText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string } | undefined {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4_000));
    const told = /^\.\.TEGNSETT\s+"?([\w-]+)/m.exec(head)?.[1]?.toUpperCase() ?? "ISO8859-10";
    const encoding = TEGNSETT[told];
    return encoding === undefined ? undefined : { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
}
