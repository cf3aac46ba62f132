/** Texts of what one place does: room left, rates too uncertain to stand alone, and what newly asks. */
export const effect = {
  "effect.rate.uncertain": "≈ {rate}",
  "effect.rate.why": "Usikkert: så få innbyggjarar eller bueiningar at talet mest er tilfelle.",
  "effect.column.headroom": "Rom etter",
  "effect.column.load": "Belastning",
  "effect.column.clustering": "Opphoping",
  "effect.column.asks": "Ber no om meir",
  "effect.unitsIn":
    "{before} → {after, plural, one {# programbueining} other {# programbueiningar}} i {area}; for små tal til å rekne per 1000",
  "effect.leaves": "rom i området {room}",
  "effect.plot":
    "{units, plural, =1 {Eitt småhus} =2 {To småhus} =3 {Tre småhus} =4 {Fire småhus} =5 {Fem småhus} =6 {Seks småhus} =7 {Sju småhus} =8 {Åtte småhus} other {# småhus}} her gir <b>{after, plural, one {# programbueining} other {# programbueiningar}}</b> i {area}, mot {before} {used, select, true {utan} other {i dag}}. Tala er for små til å rekne per 1000.",
  "effect.dwelling":
    "Ei busetjing her gir <b>{after, plural, one {# programbueining} other {# programbueiningar}}</b> i {area}, mot {before} {used, select, true {utan} other {i dag}}. Tala er for små til å rekne per 1000.",
  "effect.draft": "{before} → {after, plural, one {# programbueining} other {# programbueiningar}} i området",
  "effect.legend": "Ukjent, eller for små tal til ein del",
  "effect.rooms": "Rom att, regel for regel",
  "effect.rooms.rule": "Regel",
  "effect.rooms.consider": "Før «vurder»",
  "effect.rooms.justify": "Før «grunngje»",
  "effect.rooms.never": "over 99",
  "effect.rooms.notAsked": "spør ikkje",
  "effect.rooms.over": "{units} for mange",
  "effect.rooms.binds": "Denne set grensa.",
  "effect.rooms.note":
    "Så mange programbueiningar til kan området få før regelen seier frå. «Over 99» kan òg bety aldri.",
  "effect.rooms.named": "{rule}, {count, select, stock {alle kommunale} other {programmet}}",
} as const;
