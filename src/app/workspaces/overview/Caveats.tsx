import type { Messages } from "../../../messages/index.ts";

/** What a figure does not say, in plain words, right beside it. */
export function Caveats({ lines, m }: { readonly lines: readonly string[]; readonly m: Messages }) {
  return (
    <>
      <h4 className="ws-reading-subtitle">{m.text("reading.caveats")}</h4>
      <ul className="ws-reading-caveats">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
