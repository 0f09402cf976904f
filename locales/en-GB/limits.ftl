# By when a service should do something, as a law or a rule says it. $day is said in full: "Tuesday 14 July 2026".
# $who is court, hearing, panel or services. A last day for the parent is never worked out.
limit-by = { $who ->
    [court] Courts should do this by about { $day }.
    [hearing] Hearings should do this by about { $day }.
    [panel] Panels should do this by about { $day }.
   *[services] Services should do this by about { $day }.
}
limit-by-may-change = { limit-by } This day may change. You can ask.
limit-passed = It has not happened yet. You can ask.
limit-no-day = We do not know the day yet. You can ask.
limit-mine = There may be a last day for you. It can be short. Ask a solicitor today.
