/** Texts of what one place does: room left, rates too uncertain to stand alone, and what newly asks. */
export const effect = {
  "effect.rate.uncertain": "≈ {rate}",
  "effect.rate.why": "Usikkert: så få innbyggere eller boenheter at tallet mest er tilfeldigheter.",
  "effect.column.headroom": "Rom etter",
  "effect.column.load": "Belastning",
  "effect.column.clustering": "Opphoping",
  "effect.column.asks": "Ber nå om mer",
  "effect.unitsIn":
    "{before} → {after, plural, one {# programboenhet} other {# programboenheter}} i {area}; for små tall til å regne per 1000",
  "effect.leaves": "rom i området {room}",
  "effect.plot":
    "{units, plural, =1 {Ett småhus} =2 {To småhus} =3 {Tre småhus} =4 {Fire småhus} =5 {Fem småhus} =6 {Seks småhus} =7 {Sju småhus} =8 {Åtte småhus} other {# småhus}} her gir <b>{after, plural, one {# programboenhet} other {# programboenheter}}</b> i {area}, mot {before} {used, select, true {uten} other {i dag}}. Tallene er for små til å regne per 1000.",
  "effect.dwelling":
    "En bosetting her gir <b>{after, plural, one {# programboenhet} other {# programboenheter}}</b> i {area}, mot {before} {used, select, true {uten} other {i dag}}. Tallene er for små til å regne per 1000.",
  "effect.draft": "{before} → {after, plural, one {# programboenhet} other {# programboenheter}} i området",
  "effect.legend": "Ukjent, eller for små tall til en andel",
  "effect.rooms": "Rom igjen, regel for regel",
  "effect.rooms.rule": "Regel",
  "effect.rooms.consider": "Før «vurder»",
  "effect.rooms.justify": "Før «begrunn»",
  "effect.rooms.never": "over 99",
  "effect.rooms.notAsked": "spør ikke",
  "effect.rooms.over": "{units} for mange",
  "effect.rooms.binds": "Denne setter grensen.",
  "effect.rooms.note":
    "Så mange programboenheter til kan området få før regelen sier fra. «Over 99» kan også bety aldri.",
  "effect.rooms.named": "{rule}, {count, select, stock {alle kommunale} other {programmet}}",
} as const;
