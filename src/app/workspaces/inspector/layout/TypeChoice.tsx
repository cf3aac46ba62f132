import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useId } from "react";
import { type Figure, HOUSE_TYPES, type HouseType, type PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Glossary } from "../../../ui/index.ts";
import { typeName } from "./type-name.ts";

interface TypeChoiceProps {
  readonly plot: PlotId;
  readonly type: HouseType;
  readonly m: Messages;
}

/** Which house is tried, and on request what it measures and needs, each figure with its source (promise E6). */
export function TypeChoice({ plot, type, m }: TypeChoiceProps) {
  const field = useId();
  return (
    <>
      <Field>
        <Label htmlFor={field}>{m.text("houses.type")}</Label>
        <Select
          id={field}
          value={type.id}
          onChange={(event) => commands.setHouseType.run({ plot, houseType: event.target.value })}
        >
          {HOUSE_TYPES.map(({ id }) => (
            <Select.Option key={id} value={id}>
              {typeName(id, m)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <details className="ws-details">
        <summary>{m.text("houses.type.sources")}</summary>
        <table className="ws-thresholds">
          <tbody>
            {figuresOf(type, m).map(({ id, value, figure }) => (
              <tr key={id}>
                <th scope="row">
                  {m.text(`houses.figure.${id}`)}
                  <span className="ws-source">
                    {figure.basis.citation} ·{" "}
                    <Glossary explanation={m.maybe(`method.mark.${figure.basis.mark}.body`)}>
                      {figure.basis.mark} {m.maybe(`method.mark.${figure.basis.mark}`)}
                    </Glossary>
                  </span>
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function figuresOf(type: HouseType, m: Messages) {
  const metres = ({ value }: Figure) =>
    m.text("method.unit.m", { value: m.number(value, value % 1 === 0 ? 0 : 1), n: value });
  const area = ({ value }: Figure) => m.text("houses.area", { area: m.number(value) });
  const sides = m.text("houses.sides", {
    length: m.number(type.length.value, 1),
    width: m.number(type.width.value, 1),
  });
  return [
    { id: "floorArea", value: area(type.floorArea), figure: type.floorArea },
    { id: "sides", value: sides, figure: type.length },
    { id: "height", value: metres(type.height), figure: type.height },
    { id: "apart", value: metres(type.apart), figure: type.apart },
    { id: "outdoor", value: area(type.outdoor), figure: type.outdoor },
    { id: "parking", value: area(type.parking), figure: type.parking },
    { id: "access", value: metres(type.access), figure: type.access },
  ] as const;
}
