import { type ReactNode, useId, useState } from "react";
import { Icon, Sentences } from "../../ui/index.ts";

interface ReadingItemProps {
  readonly title: string;
  /** The answer, or what stands in its place while there is none. */
  readonly children: ReactNode;
  /** What the sentence opens; nothing to open while there is no answer. */
  readonly more?: { readonly open: string; readonly close: string; readonly content: () => ReactNode };
  /** What the alternative makes of it, while one is open. */
  readonly change?: string | null;
  /** Sets the map to what the sentence is about. */
  readonly map?: { readonly label: string; readonly show: () => void };
  readonly stale?: boolean;
}

/** One sentence of the reading, with what stands behind it one press away. */
export function ReadingItem({ title, children, more, change = null, map, stale = false }: ReadingItemProps) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li className="ws-reading-item" aria-busy={stale}>
      <h3 className="ws-reading-title">{title}</h3>
      {children}
      {change !== null && <Sentences className="ws-reading-change" text={change} />}
      <div className="ws-reading-ways">
        {more && (
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
        )}
        {map && (
          <button type="button" className="ws-reading-toggle" onClick={map.show}>
            <Icon name="target" size={14} />
            {map.label}
            <span className="ui-hidden">: {title}</span>
          </button>
        )}
      </div>
      {more && (
        <div id={body} className="ws-reading-body" hidden={!open}>
          {open && more.content()}
        </div>
      )}
    </li>
  );
}
