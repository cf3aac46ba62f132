import { Button } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";

/** Opens the small file an alternative was saved as. */
export function OpenScenarioFile({ compact = false }: { readonly compact?: boolean }) {
  const m = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) commands.importScenarioFile.run(file);
          event.target.value = "";
        }}
      />
      <Button
        variant="secondary"
        {...(compact ? { className: "ui-compact" } : {})}
        onClick={() => input.current?.click()}
      >
        <Icon name="upload" size={compact ? 16 : 18} />
        {m.text("compare.scenario.open")}
      </Button>
    </>
  );
}
