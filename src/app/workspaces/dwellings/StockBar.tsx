import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import type { DwellingId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useProject } from "../../state/index.ts";
import { waitingRows } from "../../state/selectors/waiting-rows.ts";
import { Icon, PopoverButton, type SheetColumn } from "../../ui/index.ts";
import { exportStock } from "./export-stock.ts";
import { setLook, unmark, useRegisterView } from "./register-view.ts";
import { SavedViews } from "./SavedViews.tsx";
import type { StockRow } from "./stock-rows.ts";

interface StockBarProps {
  readonly count: { readonly shown: number; readonly total: number };
  readonly columns: readonly SheetColumn<StockRow>[];
  readonly visible: readonly SheetColumn<StockRow>[];
  readonly rows: readonly StockRow[];
  readonly marked: readonly DwellingId[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly tabs: ReactNode;
  readonly m: Messages;
}

/** Above the register: what is shown, and what can be done. While units are marked, what can be done with those. */
export function StockBar(props: StockBarProps) {
  const { count, columns, visible, rows, marked, query, onQuery, tabs, m } = props;
  const look = useRegisterView((view) => view.look);
  const searchId = useId();
  const waiting = useProject(({ project }) => (project ? waitingRows(project).open : 0));
  const filters = Object.keys(look.filters).length;
  if (marked.length > 0)
    return (
      <div className="ui-table-bar ws-marked-bar">
        <p className="ui-table-count" aria-live="polite">
          <strong>{m.text("register.marked", { count: marked.length })}</strong>
        </p>
        <Button className="ui-compact" onClick={() => commands.openDialog.run({ name: "correct-units" })}>
          <Icon name="pencil" size={16} />
          {m.text("register.bulk.open")}
        </Button>
        {marked.length === 1 && (
          <Button
            variant="secondary"
            className="ui-compact"
            onClick={() => void commands.duplicateDwelling.run({ dwelling: marked[0] as DwellingId })}
          >
            <Icon name="copy" size={16} />
            {m.text("register.duplicate")}
          </Button>
        )}
        <Button
          variant="secondary"
          className="ui-compact"
          onClick={() =>
            void Promise.resolve(commands.removeDwellings.run({ dwellings: marked })).then(unmark)
          }
        >
          <Icon name="trash" size={16} />
          {m.text("register.remove")}
        </Button>
        <Button variant="tertiary" className="ui-compact" onClick={unmark}>
          {m.text("register.unmark")}
        </Button>
      </div>
    );
  return (
    <div className="ui-table-bar">
      <p className="ui-table-count" aria-live="polite">
        {m.text("dwellings.rows.stock", { ...count, same: String(count.shown === count.total) })}
        {filters > 0 && (
          <>
            {" · "}
            <button type="button" className="ws-link" onClick={() => setLook({ filters: {} })}>
              {m.text("register.filter.clearAll", { count: filters })}
            </button>
          </>
        )}
        {waiting > 0 && (
          <>
            {" · "}
            <button
              type="button"
              className="ws-link"
              onClick={() => commands.openDialog.run({ name: "waiting-addresses" })}
            >
              {m.text("data.waiting.button", { count: waiting })}
            </button>
          </>
        )}
      </p>
      <label className="ui-table-search" htmlFor={searchId}>
        <Icon name="search" size={16} />
        <span className="ui-hidden">{m.text("dwellings.search")}</span>
        <input
          id={searchId}
          type="search"
          value={query}
          placeholder={m.text("dwellings.search")}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      {tabs}
      <Button
        variant="secondary"
        className="ui-compact"
        onClick={() => commands.openDialog.run({ name: "add-unit" })}
      >
        <Icon name="plus" size={16} />
        {m.text("register.add")}
      </Button>
      <SavedViews columns={columns} m={m} />
      <PopoverButton icon="download" label={m.text("register.download")}>
        {(close) => (
          <>
            {(["xlsx", "csv"] as const).map((format) => (
              <Button
                key={format}
                variant="tertiary"
                className="ui-compact"
                onClick={() => {
                  exportStock(format, visible, rows, m);
                  close();
                }}
              >
                {m.text("register.export", { format: format.toUpperCase() })}
              </Button>
            ))}
            <Button
              variant="tertiary"
              className="ui-compact"
              onClick={() => {
                close();
                commands.openDialog.run({ name: "layers", args: { layer: "boliger" } });
              }}
            >
              {m.text("layers.open")}
            </Button>
          </>
        )}
      </PopoverButton>
    </div>
  );
}
