/**
 * Short facts on one line, those that are there. Where it wraps, the dot stays with the fact before
 * it: no line begins with one.
 */
export function joinFacts(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join('\u00a0· ')
}
