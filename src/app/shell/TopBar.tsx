import { Button, Tooltip } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon, Mark } from "../ui/index.ts";
import { HistoryButtons } from "./HistoryButtons.tsx";
import { ProjectTitle } from "./ProjectTitle.tsx";
import { ScenarioSwitch } from "./ScenarioSwitch.tsx";
import { SettingsMenu } from "./SettingsMenu.tsx";
import { SearchButton } from "./search/SearchButton.tsx";
import "./top-bar.css";

/** Product, project, scenario, history, search, help and settings, in that order from the left. */
export function TopBar() {
  const m = useMessages();
  return (
    <header className="shell-bar">
      <div className="shell-brand">
        <Mark />
        <h1 className="shell-product">{m.text("shell.product")}</h1>
      </div>
      <ProjectTitle />
      <ScenarioSwitch />
      <HistoryButtons />
      <SearchButton />
      <div className="shell-bar-end">
        <Tooltip content={m.text("shell.help")}>
          <Button
            variant="secondary"
            icon
            className="shell-square"
            aria-label={m.text("shell.help")}
            onClick={() => commands.openHelp.run()}
          >
            <Icon name="help" size={18} />
          </Button>
        </Tooltip>
        <SettingsMenu />
      </div>
    </header>
  );
}
