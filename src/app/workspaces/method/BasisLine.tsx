import type { Basis } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { MarkTag } from "./MarkTag.tsx";

/** Where a threshold comes from: mark, citation, source code and the date it was checked (ethics rule E6). */
export function BasisLine({ basis, m }: { readonly basis: Basis; readonly m: Messages }) {
  const source = basis.source === "project" ? m.text("method.basis.project") : basis.source;
  return (
    <p className="ws-method-basis">
      <MarkTag mark={basis.mark} m={m} /> {basis.citation}
      <span className="ws-method-source">
        {" "}
        · {source} · {m.text("method.basis.checked")} <time dateTime={basis.date}>{m.date(basis.date)}</time>
      </span>
    </p>
  );
}
