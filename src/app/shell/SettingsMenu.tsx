import { Button, Popover } from "@digdir/designsystemet-react";
import { useId } from "react";
import { LANGUAGES } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import { type Theme, useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon, Segmented } from "../ui/index.ts";

const THEMES: readonly Theme[] = ["light", "dark", "auto"];

/** Language and appearance, the two things that are the user's and not the project's. */
export function SettingsMenu() {
  const m = useMessages();
  const id = useId();
  const language = useView((view) => view.language);
  const theme = useView((view) => view.theme);
  return (
    <>
      <Button
        variant="tertiary"
        className="ui-compact"
        popoverTarget={id}
        aria-label={`${m.text("shell.settings")}: ${m.text(`shell.language.${language}`)}`}
      >
        {m.text(`shell.language.${language}`)}
        <Icon name="chevron-down" size={14} />
      </Button>
      <Popover id={id} placement="bottom-end" className="shell-popover">
        <div className="shell-settings">
          <div>
            <p className="shell-settings-name">{m.text("shell.language")}</p>
            <Segmented
              label={m.text("shell.language")}
              value={language}
              options={LANGUAGES.map((value) => ({ value, label: m.text(`shell.language.${value}`) }))}
              onChange={(value) => commands.setLanguage.run(value)}
            />
          </div>
          <div>
            <p className="shell-settings-name">{m.text("shell.theme")}</p>
            <Segmented
              label={m.text("shell.theme")}
              value={theme}
              options={THEMES.map((value) => ({ value, label: m.text(`shell.theme.${value}`) }))}
              onChange={(value) => commands.setTheme.run(value)}
            />
          </div>
        </div>
      </Popover>
    </>
  );
}
