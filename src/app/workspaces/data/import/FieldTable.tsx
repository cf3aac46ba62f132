import { Select } from "@digdir/designsystemet-react";
import type { Messages } from "../../../../messages/index.ts";
import { type Tone, VerdictMark } from "../../../ui/index.ts";
import { importing } from "./session.ts";
import {
  type FieldRow,
  type FieldStatus,
  fieldRows,
  type PlaceStatus,
  placeStatus,
  type TableChoice,
} from "./table-choice.ts";
import { wordName } from "./word-name.ts";

interface FieldTableProps {
  readonly choice: TableChoice;
  readonly index: number;
  readonly m: Messages;
}

const TONE: Readonly<Record<FieldStatus, Tone>> = {
  matched: "within",
  constant: "within",
  made: "info",
  one: "info",
  missing: "consider",
  unknown: "unknown",
};

/** A column is an option's own name; a word for the whole table is told apart by this. */
const WORD = "word:";

/** Every field of the kind with the column it is read from, its first values, and how it stands. */
export function FieldTable({ choice, index, m }: FieldTableProps) {
  const { table } = choice;
  const rows = fieldRows(choice, m.language);
  const stopped = new Set(table.personal.map(({ column }) => column));
  const headings = table.headings.filter((heading) => !stopped.has(heading));
  return (
    <table className="ws-import-fields">
      <thead>
        <tr>
          <th scope="col">{m.text("data.import.columns.field")}</th>
          <th scope="col">{m.text("data.import.columns.column")}</th>
          <th scope="col">{m.text("data.import.columns.sample")}</th>
          <th scope="col">{m.text("data.import.columns.status")}</th>
        </tr>
      </thead>
      <tbody>
        <PlaceRow place={placeStatus(choice)} m={m} />
        {rows.map((row) => (
          <tr key={row.field.id}>
            <th scope="row">
              {row.title}
              {row.field.required && row.field.type === "word" && (
                <span className="ws-import-required"> {m.text("data.import.columns.required")}</span>
              )}
            </th>
            <td>
              <ColumnSelect row={row} headings={headings} choice={choice} index={index} m={m} />
            </td>
            <td className="ws-import-sample">
              {row.constant === null ? row.sample.join(" · ") : m.text("data.import.columns.allRows")}
            </td>
            <td>
              <VerdictMark
                tone={TONE[row.status]}
                label={m.text(`data.import.columns.${row.status}`)}
                showLabel
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnSelect({
  row,
  headings,
  choice,
  index,
  m,
}: FieldTableProps & { readonly row: FieldRow; readonly headings: readonly string[] }) {
  const { field, heading, constant, title } = row;
  const words = field.constant ? Object.keys(field.values ?? {}) : [];
  return (
    <Select
      aria-label={m.text("data.import.columns.choose", { field: title })}
      value={constant === null ? (heading ?? "") : `${WORD}${constant}`}
      onChange={(event) => {
        const { value } = event.target;
        if (value.startsWith(WORD)) importing.chooseConstant(index, field.id, value.slice(WORD.length));
        else importing.chooseColumn(index, field.id, value === "" ? null : value);
      }}
    >
      <Select.Option value="">{m.text("data.import.columns.none")}</Select.Option>
      {words.length === 0 ? (
        <HeadingOptions headings={headings} />
      ) : (
        <>
          <Select.Optgroup label={m.text("data.import.columns.column")}>
            <HeadingOptions headings={headings} />
          </Select.Optgroup>
          <Select.Optgroup label={m.text("data.import.columns.allRows")}>
            {words.map((code) => (
              <Select.Option key={code} value={`${WORD}${code}`}>
                {wordName(choice.kind, field.id, code, m)}
              </Select.Option>
            ))}
          </Select.Optgroup>
        </>
      )}
    </Select>
  );
}

function HeadingOptions({ headings }: { readonly headings: readonly string[] }) {
  return (
    <>
      {headings.map((one) => (
        <Select.Option key={one} value={one}>
          {one}
        </Select.Option>
      ))}
    </>
  );
}

/** Where the records stand: not one column, but what the map needs before all others. */
function PlaceRow({ place, m }: { readonly place: PlaceStatus; readonly m: Messages }) {
  if (place === "not-needed") return null;
  const missing = place === "missing";
  return (
    <tr>
      <th scope="row">
        {m.text("data.import.place")}
        <span className="ws-import-required"> {m.text("data.import.columns.required")}</span>
      </th>
      <td colSpan={2}>{m.text(`data.import.place.${place}`)}</td>
      <td>
        <VerdictMark
          tone={missing ? "consider" : "within"}
          label={m.text(missing ? "data.import.columns.missing" : "data.import.columns.matched")}
          showLabel
        />
      </td>
    </tr>
  );
}
