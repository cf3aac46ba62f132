/** Texts of the ways of looking at the register that are kept, and of the map that follows its table. */
export const registerViews = {
  "views.open": "Show",
  "views.name": "Save what is shown now as",
  "views.example": "Leased for a short time",
  "views.about": "Filters, order and columns are kept in the project. Do not write names of people.",
  "views.save": "Save the view",
  "views.replace": "Replace the view",
  "views.forget": "Forget “{name}”",
  "map.stock.narrowed": "The map shows {shown} of {total} dwellings, as the table does.",
  "move.title": "Move {name}",
  "move.address": "New address",
  "move.how":
    "Choose the address of the dwelling. Without an address: close this window, right-click the place on the map while the dwelling is selected, and choose “Move here”. What the file said is kept beside it.",
  "move.noPlace": "Choose one of the municipality’s addresses.",
  "move.do": "Move",
  "move.open": "Move …",
  "move.here": "Move {name} here",
} as const;
