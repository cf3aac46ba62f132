/** Words for kinds, verdicts and units that every panel uses. */
export const units = {
  "verdict.within": "innenfor",
  "verdict.consider": "vurder",
  "verdict.justify": "krever begrunnelse",
  "verdict.met": "oppfylt",
  "verdict.conflict": "konflikt",
  "verdict.investigate": "må utredes",
  "verdict.good": "god",
  "verdict.acceptable": "akseptabel",
  "verdict.poor": "svak",
  "verdict.info": "til opplysning",
  "verdict.unknown": "ukjent",
  "verdict.undecided":
    "{kept, select, true {Som kartet viser det, er kravet holdt med {metres, number, ::.#} m} other {Som kartet viser det, er kravet brutt med {metres, number, ::.#} m}}, men kartet kan ta feil med ± {accuracy, number, ::.#} m. Det må måles før det kan avgjøres.",
  "count.programme": "programboenheter",
  "count.stock": "kommunale boenheter",
  "score.clustering": "Opphoping",
  "score.load": "Belastning",
  "score.suitability": "Egnethet",
} as const;
