import type { ReactNode } from "react";
import type { Report } from "../use-report.ts";
import { WrittenText } from "../WrittenText.tsx";

interface CaseTextProps {
  readonly report: Report;
  /** Which text it is, as the check of the case calls it. */
  readonly place: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly lines?: number;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** A text that the public will read, and under it what must not stand there. */
export function CaseText({ report, place, ...field }: CaseTextProps) {
  return <WrittenText {...field} readOnly={report.readOnly} />;
}
