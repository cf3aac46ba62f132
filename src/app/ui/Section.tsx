import { type ReactNode, useId, useState } from "react";
import { Icon } from "./Icon.tsx";
import "./panel.css";

interface SectionProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  readonly collapsible?: boolean;
  /** Only read at first, and only when collapsible. */
  readonly defaultOpen?: boolean;
}

export function Section({ title, actions, children, collapsible = false, defaultOpen = true }: SectionProps) {
  const [open, setOpen] = useState(defaultOpen);
  const body = useId();
  const shown = !collapsible || open;
  return (
    <section className="ui-section">
      <div className="ui-section-head">
        <h3 className="ui-section-title">
          {collapsible ? (
            <button
              type="button"
              className="ui-section-toggle"
              aria-expanded={open}
              aria-controls={body}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? "chevron-down" : "chevron-right"} size={16} />
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        {actions}
      </div>
      <div className="ui-section-body" id={body} hidden={!shown}>
        {shown && children}
      </div>
    </section>
  );
}
