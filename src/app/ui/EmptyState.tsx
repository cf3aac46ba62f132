import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";
import "./empty-state.css";

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: ReactNode;
  /** What to do next. */
  readonly body: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ icon, title, body, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {icon && <Icon name={icon} size={28} />}
      <p className="ui-empty-title">{title}</p>
      <p className="ui-empty-body">{body}</p>
      {action !== undefined && <div className="ui-empty-action">{action}</div>}
    </div>
  );
}
