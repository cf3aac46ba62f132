/** Texts of the package that carries a case and the council's room in one file. */
export const caseInOneFile = {
  "package.same": "Worked out again – the same",
  "package.scores": "the classes of the plots",
  "package.differs":
    "Worked out again – different for {alternatives}. The figures in the file were changed after it was made.",
} as const;
