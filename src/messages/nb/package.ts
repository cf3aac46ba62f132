/** Texts of the package that carries a case and the council's room in one file. */
export const caseInOneFile = {
  "package.same": "Regnet på nytt – likt",
  "package.scores": "klassene for tomtene",
  "package.differs":
    "Regnet på nytt – ulikt for {alternatives}. Tallene i fila er endret etter at den ble laget.",
} as const;
