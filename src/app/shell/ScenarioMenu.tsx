import { Dropdown } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { Scenario } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon, type IconName } from "../ui/index.ts";

/** What can be done to a scenario as a whole. */
export function ScenarioMenu({ scenario }: { readonly scenario: Scenario }) {
  const m = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const items: readonly { readonly icon: IconName; readonly text: string; readonly run: () => void }[] = [
    {
      icon: "pencil",
      text: m.text("shell.scenario.rename"),
      run: () => commands.openDialog.run({ name: "rename-scenario", args: { id: scenario.id } }),
    },
    {
      icon: "copy",
      text: m.text("shell.scenario.duplicate"),
      run: () => commands.duplicateScenario.run(scenario.id),
    },
    {
      icon: "download",
      text: m.text("shell.scenario.export"),
      run: () => commands.exportScenario.run(scenario.id),
    },
    {
      icon: "trash",
      text: m.text("shell.scenario.delete"),
      run: () => commands.deleteScenario.run(scenario.id),
    },
  ];
  const label = m.text("shell.scenario.menu", { title: scenario.title });
  return (
    <>
      <button
        type="button"
        className="shell-scenario-menu"
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
      >
        <Icon name="chevron-down" size={14} />
      </button>
      <Dropdown
        id={id}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        placement="bottom-start"
      >
        <Dropdown.List>
          {items.map((item) => (
            <Dropdown.Item key={item.text}>
              <Dropdown.Button
                onClick={() => {
                  setOpen(false);
                  item.run();
                }}
              >
                <Icon name={item.icon} size={18} />
                {item.text}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </>
  );
}
