import { Field, Input, Label } from "@digdir/designsystemet-react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { type FoundAddress, useRegister } from "../../state/index.ts";

/** What is found of an address that is being written, and the one it can be no other than, where there is one. */
export function useAddresses(
  text: string,
  picked: FoundAddress | null,
): { readonly hits: readonly FoundAddress[]; readonly chosen: FoundAddress | undefined } {
  const answer = useRegister(({ addresses }) => addresses);
  // What was found of an earlier word stands until the newer answer has come.
  const hits = text.trim() === "" ? [] : (answer?.found ?? []);
  const same = hits.filter(({ label }) => label.toLowerCase() === text.trim().toLowerCase());
  // A street of two postal places has the address twice: then only a choice tells which.
  return { hits, chosen: picked ?? (same.length === 1 ? same[0] : undefined) };
}

interface AddressFieldProps {
  readonly label: string;
  readonly text: string;
  readonly found: ReturnType<typeof useAddresses>;
  readonly onText: (text: string) => void;
  readonly onPick: (address: FoundAddress) => void;
  readonly m: Messages;
}

/** An address of the municipality's own register, looked up while it is written. */
export function AddressField({ label, text, found, onText, onPick, m }: AddressFieldProps) {
  const { hits, chosen } = found;
  return (
    <>
      <Field data-size="sm">
        <Label>{label}</Label>
        <Input
          value={text}
          autoComplete="off"
          placeholder={m.text("register.add.address")}
          onChange={(event) => {
            onText(event.target.value);
            void commands.findAddresses.run(event.target.value);
          }}
        />
      </Field>
      {hits.length > 0 && !chosen && (
        <ul className="ws-register-hits">
          {hits.map((hit) => (
            <li key={`${hit.label} ${hit.at.x} ${hit.at.y}`}>
              <button type="button" className="ws-link" onClick={() => onPick(hit)}>
                {hit.label}
              </button>
              {hit.postal !== "" && <small className="ws-unknown"> {hit.postal}</small>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
