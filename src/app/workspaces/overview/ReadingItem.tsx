import { type ReactNode, useId, useState } from "react";
import { Icon } from "../../ui/index.ts";

interface ReadingItemProps {
  readonly title: string;
  /** The answer, or what stands in its place while there is none. */
  readonly children: ReactNode;
  /** What the sentence opens; nothing to open while there is no answer. */
  readonly more?: { readonly open: string; readonly close: string; readonly content: () => ReactNode };
  readonly stale?: boolean;
}

/** One sentence of the reading, with what stands behind it one press away. */
export function ReadingItem({ title, children, more, stale = false }: ReadingItemProps) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li className="ws-reading-item" aria-busy={stale}>
      <h3 className="ws-reading-title">{title}</h3>
      {children}
      {more && (
        <>
          <button
            type="button"
            className="ws-reading-toggle"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? "chevron-down" : "chevron-right"} size={14} />
            {open ? more.close : more.open}
          </button>
          <div id={body} className="ws-reading-body" hidden={!open}>
            {open && more.content()}
          </div>
        </>
      )}
    </li>
  );
}
