import { type ReactNode, Suspense, useEffect, useMemo } from "react";
import { MapView } from "../map/index.ts";
import { useFirstFigures } from "../map/use-first-figures.ts";
import { useView, type Workspace } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { fetchInspector, Inspector, WORKSPACE_MODULES } from "../workspaces/index.ts";
import { ChangesNotMade } from "./ChangesNotMade.tsx";
import { Drawer } from "./Drawer.tsx";
import { Guard } from "./Guard.tsx";
import { SidePanel } from "./SidePanel.tsx";

/** One workspace at a time. Overview, dwellings and plots share one map, which is never torn down between them. */
export function WorkArea() {
  const workspace = useView((view) => view.workspace);
  const selected = useView((view) => view.selection !== null || view.pin !== null);
  const m = useMessages();
  const figures = useFirstFigures();
  useEffect(() => {
    if (figures) fetchInspector();
  }, [figures]);
  const module = useMemo(() => WORKSPACE_MODULES.find(({ id }) => id === workspace), [workspace]);
  const { Main, Side, Table } = module ?? {};
  const side = Main ? Side && <Side /> : selected ? <Inspector /> : Side && <Side />;
  return (
    <div className="shell-work">
      <main
        id="content"
        className="shell-main"
        tabIndex={-1}
        aria-label={m.text(`shell.workspace.${workspace}`)}
      >
        {Main ? (
          <Part of={workspace}>
            <Main
              leftMap={<MapView side="left" result="left" />}
              rightMap={<MapView side="right" result="right" />}
            />
          </Part>
        ) : (
          <div className="shell-stage">
            <Guard>
              <MapView side="main" result="active" />
            </Guard>
          </div>
        )}
        {!Main && Table && (
          <Drawer>
            <Part of={workspace}>
              <Table />
            </Part>
          </Drawer>
        )}
      </main>
      {side && (
        <SidePanel>
          <ChangesNotMade />
          <Part of={workspace}>{side}</Part>
        </SidePanel>
      )}
    </div>
  );
}

/** Keyed by workspace, so that one that broke does not stay broken in the next. */
function Part({ of, children }: { readonly of: Workspace; readonly children: ReactNode }) {
  return (
    <Guard key={of}>
      <Suspense fallback={null}>{children}</Suspense>
    </Guard>
  );
}
