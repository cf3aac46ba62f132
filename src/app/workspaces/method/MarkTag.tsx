import type { Mark } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** A source mark with its meaning in words; the letter alone explains nothing. */
export function MarkTag({ mark, m }: { readonly mark: Mark; readonly m: Messages }) {
  return (
    <span className="ws-method-mark" title={m.text(`method.mark.${mark}.body`)}>
      <b>{mark}</b> {m.text(`method.mark.${mark}`)}
    </span>
  );
}
