import { Field, Label, Select } from "@digdir/designsystemet-react";
import type { Project } from "../../../../engine/index.ts";
import { KIND_IDS } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { Icon, VerdictMark } from "../../../ui/index.ts";
import { CrsField } from "./CrsField.tsx";
import { FieldTable } from "./FieldTable.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { importing } from "./session.ts";
import { placeStatus, SURE, type TableChoice, tableName, unusedHeadings } from "./table-choice.ts";

interface TableMappingProps {
  readonly choice: TableChoice;
  readonly index: number;
  readonly project: Project;
  readonly m: Messages;
}

/** One table: what it holds, how its coordinates are read, what was stopped, and which column is which. */
export function TableMapping({ choice, index, project, m }: TableMappingProps) {
  const { table, kind, confidence } = choice;
  const unused = unusedHeadings(choice);
  const place = placeStatus(choice);
  return (
    <>
      <h3>{tableName(table)}</h3>
      <div className="ws-import-asked">
        <Field>
          <Label>{m.text("data.import.kind")}</Label>
          <Select
            value={kind}
            onChange={(event) =>
              importing.chooseKind(index, KIND_IDS.find((id) => id === event.target.value) ?? "none")
            }
          >
            <Select.Option value="none">{m.text("data.import.kind.none")}</Select.Option>
            {KIND_IDS.map((id) => (
              <Select.Option key={id} value={id}>
                {m.text(`data.kind.${id}`)}
              </Select.Option>
            ))}
          </Select>
          {kind !== "none" && confidence < 1 && (
            <p className="ws-import-guess">
              <VerdictMark tone={confidence < SURE ? "consider" : "within"} />{" "}
              {m.text(confidence < SURE ? "data.import.kind.unsure" : "data.import.kind.sure")}
            </p>
          )}
        </Field>
        {kind !== "none" && (place === "geometry" || place === "coordinates") && (
          <CrsField choice={choice} index={index} project={project} m={m} />
        )}
      </div>
      {table.personal.length > 0 && (
        <div className="ws-import-personal">
          <strong>
            <Icon name="warning" size={18} />{" "}
            {m.text("data.import.personal.title", { count: table.personal.length })}
          </strong>
          <p>{m.text("data.import.personal.body")}</p>
          <ul>
            {table.personal.map(({ column, reason }) => (
              <li key={column}>
                <b>{column}</b> {m.text(`data.import.personal.${reason}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {kind !== "none" && (
        <>
          <h4>{m.text("data.import.columns")}</h4>
          <FieldTable choice={choice} index={index} m={m} />
          <p className="ws-data-muted">
            {m.text("data.import.columns.unused", { count: unused.length, names: unused.join(", ") })}
            {choice.remembered && ` ${m.text("data.import.columns.remembered")}`}
          </p>
        </>
      )}
      <h4>{m.text("data.import.preview")}</h4>
      <PreviewTable table={table} m={m} />
    </>
  );
}
