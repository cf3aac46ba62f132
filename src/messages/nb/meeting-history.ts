/** Texts of what demands would cost and of earlier decisions, in the council's room. */
export const meetingHistory = {
  "meeting.demands.question": "Hva om vi krevde …?",
  "meeting.demands.which": "Krav",
  "meeting.demands.demand": "«{demand}»",
  "meeting.demands.lost": "Tomter som faller bort: {names}.",
  "meeting.demands.noRule":
    "Kravet er prøvd på hele kommunen. Det er ikke en regel og teller ikke i noen vurdering.",
  "meeting.demands.carry": "Hvor de neste {next} boligene ville komme",
  "meeting.demands.without": "Uten kravet",
  "meeting.demands.with": "Med kravet",
  "meeting.demands.area": "Område",
  "meeting.earlier.question": "Hva har vi bestemt før?",
  "meeting.earlier.broken": "Vedtaksloggen er endret: linje {entry} er ikke slik den ble skrevet.",
  "meeting.earlier.date": "Dato",
  "meeting.earlier.what": "Vedtak",
  "meeting.earlier.where": "Hvor",
  "meeting.earlier.why": "Begrunnelse",
  "meeting.earlier.now": "Med dagens regler",
  "meeting.earlier.more":
    "{count, plural, one {1 eldre vedtak} other {{count} eldre vedtak}} står i saksframlegget.",
  "meeting.earlier.outcome.adopted": "Vedtatt:",
  "meeting.earlier.outcome.rejected": "Avvist:",
  "meeting.earlier.outcome.postponed": "Utsatt:",
  "meeting.earlier.houses":
    "{name} ({houses} hus{around, select, few {, få i programmet nær} some {, noen i programmet nær} many {, mange i programmet nær} other {}})",
  "meeting.earlier.noReason": "Ingen regel krevde begrunnelse.",
  "meeting.earlier.same": "Ville blitt vurdert likt.",
  "meeting.earlier.turned":
    "{name}, {rule}: {now, select, within {innenfor} consider {vurder} justify {krever begrunnelse} other {ukjent}} i dag",
  "meeting.earlier.old": "Folketallet var {years} år gammelt.",
  "meeting.earlier.due": "Skulle evalueres {date}.",
} as const;
