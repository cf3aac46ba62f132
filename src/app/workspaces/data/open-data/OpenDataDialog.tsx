import { Button, Checkbox, Dialog, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { isKnown } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { MAY_FETCH, PUBLIC_SOURCE_IDS, PUBLIC_SOURCES } from "../../../../platform/index.ts";
import { commands } from "../../../commands/index.ts";
import { useProject } from "../../../state/index.ts";
import { useMessages } from "../../../state/use-messages.ts";
import { Icon, ProgressBar } from "../../../ui/index.ts";
import type { OpenDataState } from "./open-data-session.ts";
import { importFetched, openData, useOpenData } from "./session.ts";
import { sourceName, stateText } from "./source-text.ts";
import "../data.css";
import "./open-data.css";

/** What public services offer for the municipality: what is asked, of whom, under which licence, and what came of it. */
export function OpenDataDialog() {
  const m = useMessages();
  const state = useOpenData();
  const project = useProject((now) => now.project);
  const number = project?.dataset.municipality.number;
  const known = number !== undefined && isKnown(number) ? number : null;
  const fictional = project?.dataset.municipality.fictional ?? false;
  useEffect(() => {
    if (known !== null && openData.store.getState().municipality !== known) void openData.choose(known);
  }, [known]);
  const ready = /^\d{4}$/.test(state.municipality);
  return (
    <Dialog
      open
      className="ws-data-modal ws-open-data"
      closeButton={m.text("data.close")}
      onClose={() => commands.closeDialog.run()}
    >
      <h2>{m.text("openData.title")}</h2>
      {project === null ? (
        <p>{m.text("data.import.noProject")}</p>
      ) : fictional ? (
        <p>{m.text("openData.fictional")}</p>
      ) : MAY_FETCH ? (
        <>
          {known === null && <NumberField key={state.municipality} m={m} />}
          <p className="ws-open-data-sent">
            <Icon name="info" size={18} />
            <span>
              {ready
                ? m.text("openData.sent", { number: state.municipality })
                : m.text("openData.sent.nothing")}
            </span>
          </p>
          <SourceTable state={state} m={m} />
          {ready && (
            <div className="ws-open-data-foot">
              <Actions state={state} m={m} />
            </div>
          )}
        </>
      ) : (
        <p>{m.text("openData.strict")}</p>
      )}
    </Dialog>
  );
}

function NumberField({ m }: { readonly m: Messages }) {
  const [typed, setTyped] = useState(openData.store.getState().municipality);
  return (
    <Textfield
      label={m.text("data.new.number")}
      description={m.text("openData.number.help")}
      value={typed}
      inputMode="numeric"
      onChange={(event) => {
        setTyped(event.target.value);
        if (/^\d{4}$/.test(event.target.value.trim())) void openData.choose(event.target.value.trim());
      }}
    />
  );
}

function SourceTable({ state, m }: { readonly state: OpenDataState; readonly m: Messages }) {
  return (
    <table className="ws-data-table ws-open-data-table">
      <thead>
        <tr>
          <th scope="col">{m.text("openData.what")}</th>
          <th scope="col">{m.text("openData.from")}</th>
          <th scope="col">{m.text("openData.state")}</th>
        </tr>
      </thead>
      <tbody>
        {PUBLIC_SOURCE_IDS.map((id) => {
          const { owner, licence } = PUBLIC_SOURCES[id];
          const became = state.became.get(id);
          return (
            <tr key={id}>
              <th scope="row">
                <Checkbox
                  label={sourceName(id, m)}
                  description={m.text(`openData.source.${id}.use`)}
                  checked={state.chosen.has(id)}
                  disabled={state.fetching}
                  onChange={() => openData.toggle(id)}
                />
              </th>
              <td>
                {owner}
                <span className="ws-data-muted">{licence}</span>
              </td>
              <td className={`ws-open-data-${became?.state ?? "not"}`} aria-live="polite">
                {stateText(became, m)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Actions({ state, m }: { readonly state: OpenDataState; readonly m: Messages }) {
  const wanted = PUBLIC_SOURCE_IDS.filter((id) => state.chosen.has(id));
  const fetched = wanted.filter((id) => state.became.get(id)?.state === "fetched");
  const failed = wanted.filter((id) => state.became.get(id)?.state === "failed");
  const missing = wanted.length - fetched.length;
  if (state.fetching) {
    return (
      <ProgressBar
        label={m.text("openData.fetching", { done: fetched.length + failed.length, of: wanted.length })}
        value={fetched.length + failed.length}
        max={wanted.length}
        onCancel={openData.stop}
        cancelLabel={m.text("openData.stop")}
      />
    );
  }
  return (
    <>
      {failed.length > 0 && <p className="ws-open-data-instead">{m.text("openData.instead")}</p>}
      <div className="ws-data-buttons">
        {missing > 0 && (
          <Button
            variant={fetched.length > 0 ? "secondary" : "primary"}
            onClick={() => void openData.fetch(false)}
          >
            <Icon name="download" size={18} />
            {failed.length > 0
              ? m.text("openData.again", { count: missing })
              : m.text("openData.fetch", { count: missing })}
          </Button>
        )}
        {fetched.length > 0 && (
          <Button onClick={() => void importFetched()}>
            {m.text("openData.import", { count: fetched.length })}
          </Button>
        )}
        {fetched.length > 0 && missing === 0 && (
          <Button variant="tertiary" onClick={() => void openData.fetch(true)}>
            {m.text("openData.anew")}
          </Button>
        )}
        {fetched.length > 0 && (
          <Button variant="tertiary" onClick={() => void openData.clear()}>
            {m.text("openData.clear")}
          </Button>
        )}
      </div>
    </>
  );
}
