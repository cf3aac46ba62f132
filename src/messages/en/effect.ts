/** Texts of what one place does: room left, rates too uncertain to stand alone, and what newly asks. */
export const effect = {
  "effect.rate.uncertain": "≈ {rate}",
  "effect.rate.why": "Uncertain: so few residents or units that the figure is mostly chance.",
  "effect.column.headroom": "Room after",
  "effect.column.load": "Load",
  "effect.column.clustering": "Clustering",
  "effect.column.asks": "Now asks for more",
  "effect.unitsIn":
    "{before} → {after, plural, one {# programme unit} other {# programme units}} in {area}; numbers too small for a rate",
  "effect.leaves": "room in the area {room}",
  "effect.plot":
    "{units, plural, =1 {One small house} =2 {Two small houses} =3 {Three small houses} =4 {Four small houses} =5 {Five small houses} =6 {Six small houses} =7 {Seven small houses} =8 {Eight small houses} other {# small houses}} here would give <b>{after, plural, one {# programme unit} other {# programme units}}</b> in {area}, against {before} {used, select, true {without} other {today}}. The numbers are too small for a rate.",
  "effect.dwelling":
    "A placement here would give <b>{after, plural, one {# programme unit} other {# programme units}}</b> in {area}, against {before} {used, select, true {without} other {today}}. The numbers are too small for a rate.",
  "effect.draft": "{before} → {after, plural, one {# programme unit} other {# programme units}} in the area",
  "effect.legend": "Unknown, or numbers too small for a rate",
  "effect.rooms": "Room left, rule by rule",
  "effect.rooms.rule": "Rule",
  "effect.rooms.consider": "Before “consider”",
  "effect.rooms.justify": "Before “justify”",
  "effect.rooms.never": "over 99",
  "effect.rooms.notAsked": "does not ask",
  "effect.rooms.over": "{units} too many",
  "effect.rooms.binds": "This one sets the limit.",
  "effect.rooms.note":
    "So many more programme units can the area be given before the rule speaks up. “Over 99” may also be never.",
  "effect.rooms.named": "{rule}, {count, select, stock {all municipal} other {the programme}}",
} as const;
