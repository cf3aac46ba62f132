/** Texts of the ways of looking at the register that are kept, and of the map that follows its table. */
export const registerViews = {
  "views.open": "Views",
  "views.name": "Save what is shown now as",
  "views.example": "Leased for a short time",
  "views.about": "Filters, order and columns are kept in the project. Do not write names of people.",
  "views.save": "Save the view",
  "views.replace": "Replace the view",
  "views.forget": "Forget “{name}”",
  "map.stock.narrowed": "The map shows {shown} of {total} dwellings, as the table does.",
} as const;
