import { Dropdown } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { Scenario } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon } from "../ui/index.ts";

/** The alternatives the bar has no room for, and the way to make one more. */
export function MoreScenarios({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const m = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const go = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="menu"
        aria-label={m.text("shell.scenario.more")}
        title={m.text("shell.scenario.more")}
      >
        <Icon name="more" size={16} />
      </button>
      <Dropdown
        id={id}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        placement="bottom-start"
      >
        <Dropdown.List>
          {scenarios.map((scenario) => (
            <Dropdown.Item key={scenario.id}>
              <Dropdown.Button onClick={go(() => commands.switchScenario.run(scenario.id))}>
                {scenario.title}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
          <Dropdown.Item>
            <Dropdown.Button onClick={go(() => commands.newScenario.run({}))}>
              <Icon name="plus" size={18} />
              {m.text("shell.scenario.new")}
            </Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </>
  );
}
