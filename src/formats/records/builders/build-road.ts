import { ROAD_USE, type Road, UNKNOWN } from "../../../engine/index.ts";
import { foldText } from "../../fold-text.ts";
import type { RowReader } from "../row-reader.ts";
import type { Builder } from "./builder.ts";

type RoadClass = "carsOnly" | "street" | "footpath" | "closed";

const { walk, driveForward, driveBackward } = ROAD_USE;
const USE: Readonly<Record<Exclude<RoadClass, "closed">, number>> = {
  carsOnly: driveForward | driveBackward,
  street: walk | driveForward | driveBackward,
  footpath: walk,
};

export const buildRoad: Builder<Road> = (reader, { places }) => {
  const roadClass = reader.word<RoadClass>("roadClass");
  if (roadClass === UNKNOWN && reader.raw("roadClass") === null)
    reader.issue("value-missing", "reject", "roadClass");
  const shape = places.lines(reader);
  const speed = reader.number("speed");
  if (roadClass === UNKNOWN || !shape) return undefined;
  if (roadClass === "closed") {
    reader.issue("road-closed", "reject", "roadClass");
    return undefined;
  }
  const use = oneWay(reader, allowed(reader, USE[roadClass]));
  if (use === 0) {
    reader.issue("road-closed", "reject", reader.isMapped("access") ? "access" : "roadClass");
    return undefined;
  }
  const lines = shape.coordinates
    .map((line) => line.flatMap(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]))
    .filter((line) => line.some((value, k) => value !== line[k % 2]));
  if (lines.length === 0) {
    reader.issue("outline-empty", "reject");
    return undefined;
  }
  // Geofabrik writes 0 where the limit is not known.
  return { lines, use, speed: speed === UNKNOWN || speed === 0 ? -1 : Math.round(speed), from: reader.from };
};

/**
 * Who may go there. Only a plain "no" closes a road: in Norway a private road is open to those who live along it, and on foot to
 * all. What is said of walkers or cars goes before what is said of everybody, and before what the type of road says.
 */
function allowed(reader: RowReader, use: number): number {
  const [all, foot, cars] = ["access", "foot", "cars"].map((field) => said(reader, field));
  let open = all === "no" ? 0 : use;
  if (foot === "no") open &= ~walk;
  if (foot === "yes") open |= walk;
  if (cars === "no") open &= walk;
  if (cars === "yes") open |= driveForward | driveBackward;
  return open;
}

const NO = new Set(["no", "nei", "0", "false", "usesidepath", "military", "forbudt", "forbode"]);
const YES = new Set(["yes", "ja", "1", "true", "designated", "permissive", "tillatt"]);

/** Any other word ("private", "destination", "customers") says nothing new of who gets there. */
function said(reader: RowReader, field: string): "yes" | "no" | undefined {
  const cell = reader.raw(field);
  if (cell === null) return undefined;
  const word = foldText(String(cell));
  return NO.has(word) ? "no" : YES.has(word) ? "yes" : undefined;
}

const WITH = new Set(["yes", "ja", "j", "1", "true", "f", "forward", "medretning", "med"]);
const AGAINST = new Set(["reverse", "backward", "t", "motretning", "mot"]);
const BOTH = new Set(["no", "nei", "n", "0", "false", "b", "both", "toveis", "reversible", "alternating"]);

/** One-way for cars; walkers go both ways. Roundabouts and motorways are one-way unless the row says otherwise (OpenStreetMap). */
function oneWay(reader: RowReader, use: number): number {
  const cell = reader.raw("oneway");
  const text = cell === null ? "" : String(cell).trim();
  const word = foldText(text);
  if (text === "-1" || AGAINST.has(word)) return use & ~driveForward;
  if (WITH.has(word)) return use & ~driveBackward;
  if (BOTH.has(word)) return use;
  if (text !== "") reader.issue("value-unknown-word", "repair", "oneway", { outcome: "unknown" });
  const lanes = String(reader.raw("lanes") ?? "").match(/\d+/g) ?? [];
  // Lanes with odd numbers run with the line, even ones against it (NVDB).
  const [odd, even] = [1, 0].map((rest) => lanes.some((lane) => Number(lane) % 2 === rest));
  if (odd !== even) return use & ~(odd ? driveBackward : driveForward);
  const round = ["roundabout", "circular", "rundkjoring"];
  const isRound = ["junction", "roadClass"].some((field) =>
    round.includes(foldText(String(reader.raw(field) ?? ""))),
  );
  return text === "" && (isRound || foldText(String(reader.raw("roadClass") ?? "")) === "motorway")
    ? use & ~driveBackward
    : use;
}
