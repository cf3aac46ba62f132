/** What a finding or a score is about. Always a place, never a person (promise E8). */
export type SubjectKind =
  | "municipality"
  | "neighbourhood"
  | "building"
  | "cooperative"
  | "site"
  | "plot"
  | "dwelling";

export interface Subject {
  readonly kind: SubjectKind;
  /** The id of the record; "" for the municipality. */
  readonly id: string;
}

export type SubjectKey = `${SubjectKind}:${string}`;

export function subjectKey(subject: Subject): SubjectKey {
  return `${subject.kind}:${subject.id}`;
}

export const MUNICIPALITY: Subject = { kind: "municipality", id: "" };
