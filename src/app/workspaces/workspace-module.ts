import type { ComponentType, ReactNode } from "react";
import type { DialogName, Workspace } from "../state/index.ts";
import type { IconName } from "../ui/index.ts";

/** What the shell gives a workspace that fills the whole area: the two maps with locked cameras (Sammenlign places them). */
export interface MainProps {
  readonly leftMap: ReactNode;
  readonly rightMap: ReactNode;
}

/**
 * What a workspace hands to the shell. Every part is optional but one must be there:
 * `Side` fills the right panel while nothing is selected, `Table` the drawer under the map,
 * `Main` replaces map, drawer and panel (unless `Side` is given too, which then stays at the right).
 */
export interface WorkspaceModule {
  readonly id: Workspace;
  readonly icon: IconName;
  readonly Side?: ComponentType;
  readonly Table?: ComponentType;
  readonly Main?: ComponentType<MainProps>;
  /** Always mounted, whichever workspace is open: the window that takes dropped files. */
  readonly Everywhere?: ComponentType;
  /** Dialogs that live with this workspace; each reads its arguments from `view.dialog.args`. */
  readonly dialogs?: Partial<Readonly<Record<DialogName, ComponentType>>>;
}
