import { Button } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";

/** Opens the zip a project was saved as. */
export function OpenProjectFile() {
  const m = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void commands.openProjectFile.run(file);
          event.target.value = "";
        }}
      />
      <Button variant="secondary" onClick={() => input.current?.click()}>
        <Icon name="folder" size={18} />
        {m.text("data.open")}
      </Button>
    </>
  );
}
