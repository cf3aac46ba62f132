import { Tooltip } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import "./glossary.css";

/** A word with its explanation one hover, tap or tab away. */
export function Glossary({
  children,
  explanation,
}: {
  readonly children: ReactNode;
  readonly explanation: string;
}) {
  return (
    <Tooltip content={explanation}>
      <button type="button" className="ui-glossary">
        {children}
      </button>
    </Tooltip>
  );
}
