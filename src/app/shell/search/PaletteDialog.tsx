import { Dialog } from "@digdir/designsystemet-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { Icon, type IconName } from "../../ui/index.ts";
import { chooseHit } from "./choose-hit.ts";
import { HIT_GROUPS, type HitGroup } from "./hit.ts";
import { useHits } from "./use-hits.ts";
import "./palette.css";

const GROUP_ICON: Readonly<Record<HitGroup, IconName>> = {
  command: "arrow-right",
  plot: "plots",
  neighbourhood: "overview",
  dwelling: "dwellings",
  building: "house",
  place: "target",
  address: "pin",
};

/** One box for everything: type, step with the arrows, open with Enter. */
export function PaletteDialog() {
  const m = useMessages();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [cursor, setCursor] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const query = typed.trim();
  const hits = useHits(query);
  const current = Math.min(cursor, hits.length - 1);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[current];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : hits.length - 1;
      if (hits.length > 0) setCursor((current + step) % hits.length);
    } else if (event.key === "Enter" && hit) {
      event.preventDefault();
      chooseHit(hit);
    }
  };

  return (
    <Dialog
      open
      closedby="any"
      closeButton={false}
      onClose={() => commands.closeDialog.run()}
      className="shell-palette"
      aria-label={m.text("shell.search.title")}
    >
      <div className="shell-palette-field">
        <Icon name="search" />
        <input
          ref={field}
          role="combobox"
          aria-label={m.text("shell.search.placeholder")}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-hint`}
          {...(hits[current] ? { "aria-activedescendant": `${id}-${current}` } : {})}
          placeholder={m.text("shell.search.placeholder")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setCursor(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        className="shell-palette-list"
        aria-label={m.text("shell.search.title")}
      >
        {HIT_GROUPS.map((group) => {
          const members = hits.flatMap((hit, index) => (hit.group === group ? [{ hit, index }] : []));
          if (members.length === 0) return null;
          return (
            <div key={group} role="presentation">
              <p className="shell-palette-group" aria-hidden="true">
                {m.text(`shell.search.group.${group}`)}
              </p>
              {members.map(({ hit, index }) => (
                <div
                  key={hit.key}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === current}
                  className="shell-palette-hit"
                  onPointerMove={() => setCursor(index)}
                  onClick={() => chooseHit(hit)}
                  onKeyDown={onKeyDown}
                >
                  <Icon name={GROUP_ICON[group]} size={18} />
                  <span>{hit.title}</span>
                  <span className="ui-hidden">{m.text(`shell.search.group.${group}`)}</span>
                  {hit.detail !== undefined && <span className="shell-palette-detail">{hit.detail}</span>}
                </div>
              ))}
            </div>
          );
        })}
        {hits.length === 0 && (
          <div className="shell-palette-none">
            <p>{m.text("shell.search.none", { query })}</p>
            <p>{m.text("shell.search.none.body")}</p>
          </div>
        )}
      </div>
      <p className="shell-palette-hint" id={`${id}-hint`}>
        {m.text("shell.search.hint")}
      </p>
      <p className="ui-hidden" role="status">
        {m.text("shell.search.count", { count: hits.length })}
      </p>
    </Dialog>
  );
}
