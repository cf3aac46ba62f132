import type { Cooperative } from "../../../../engine/index.ts";
import { isKnown } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { wrongText } from "../../../state/selectors/wrong-text.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { FactField } from "./FactField.tsx";
import { readCount } from "./read-count.ts";

/** What D2 needs to know of a cooperative: how many homes, whether it is one, and what its bylaws say. */
export function CooperativeFacts({
  cooperative,
  reading,
}: {
  readonly cooperative: Cooperative;
  readonly reading: Reading;
}) {
  const { m } = reading;
  const set = (facts: Parameters<typeof commands.setCooperativeFacts.run>[0]["facts"]): null => {
    void commands.setCooperativeFacts.run({ cooperative: cooperative.id, facts });
    return null;
  };
  const unknown = { value: "", label: m.text("verdict.unknown") };
  return (
    <div className="ws-edit-fields">
      <FactField
        label={m.text("register.fact.cooperative-count")}
        text={isKnown(cooperative.dwellings) ? String(cooperative.dwellings) : ""}
        onWrite={(text) => {
          const read = readCount(text);
          return read.ok ? set({ dwellings: read.value }) : wrongText(read.error, m);
        }}
        m={m}
      />
      <FactField
        label={m.text("register.inspector.form")}
        text={isKnown(cooperative.form) ? cooperative.form : ""}
        options={[
          unknown,
          { value: "cooperative", label: m.text("dwellings.kind.cooperative") },
          { value: "condominium", label: m.text("dwellings.kind.condominium") },
        ]}
        onWrite={(text) => set({ form: text === "cooperative" || text === "condominium" ? text : "unknown" })}
        m={m}
      />
      <FactField
        label={m.text("register.inspector.bylaws")}
        text={isKnown(cooperative.bylawsAllowMore) ? (cooperative.bylawsAllowMore ? "yes" : "no") : ""}
        options={[
          unknown,
          { value: "yes", label: m.text("register.yes") },
          { value: "no", label: m.text("register.no") },
        ]}
        onWrite={(text) => set({ bylawsAllowMore: text === "" ? "unknown" : text === "yes" })}
        m={m}
      />
    </div>
  );
}
