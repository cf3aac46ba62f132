import { SkipLink } from "@digdir/designsystemet-react";
import { useProject, useResults } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { WORKSPACE_MODULES } from "../workspaces/index.ts";
import { Dialogs } from "./Dialogs.tsx";
import { Messages } from "./Messages.tsx";
import { NoProject } from "./NoProject.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { Tour } from "./tour/Tour.tsx";
import { useAppearance } from "./use-appearance.ts";
import { WorkArea } from "./WorkArea.tsx";
import "./shell.css";

/** The one window: bar, rail, work area, and what lies over them. */
export function App() {
  const m = useMessages();
  const open = useProject((state) => state.project !== null);
  // Tests and print wait for it: what is on the screen is what the engine has answered.
  const assessed = useResults(({ active }) => active.assessment !== null && !active.stale);
  useAppearance();
  return (
    <>
      <SkipLink href="#content">{m.text("shell.skip")}</SkipLink>
      <div className="shell" data-assessed={assessed}>
        <TopBar />
        <Rail />
        {open ? <WorkArea /> : <NoProject />}
      </div>
      <Dialogs />
      {WORKSPACE_MODULES.map(({ id, Everywhere }) => Everywhere && <Everywhere key={id} />)}
      <Tour />
      <Messages />
    </>
  );
}
