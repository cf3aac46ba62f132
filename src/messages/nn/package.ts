/** Texts of the package that carries a case and the council's room in one file. */
export const caseInOneFile = {
  "package.same": "Rekna på nytt – likt",
  "package.scores": "klassane for tomtene",
  "package.differs": "Rekna på nytt – ulikt for {alternatives}. Tala i fila er endra etter at ho vart laga.",
} as const;
