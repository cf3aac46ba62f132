import type { ReactNode } from "react";
import type { Report } from "../use-report.ts";
import { WrittenText } from "../WrittenText.tsx";
import { FoundWords } from "./FoundWords.tsx";

interface CaseTextProps {
  readonly report: Report;
  /** Which text it is, as the check of the case calls it: "text:legal", "plot:t4:children". */
  readonly place: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly lines?: number;
  readonly value: string;
  /** What is wrong with it besides its words. */
  readonly wrong?: string | undefined;
  readonly onWrite: (text: string) => void;
}

/** A text that the public will read, and under it what must not stand there. */
export function CaseText({ report, place, ...field }: CaseTextProps) {
  return (
    <div>
      <WrittenText {...field} readOnly={report.readOnly} />
      <FoundWords report={report} place={place} />
    </div>
  );
}
