/** Tells whether an alternative text says nothing: white space is read as silence, and the name of a file tells nothing. */
export function saysNothing(alternative: string): boolean {
  return alternative.trim() === "" || /^\S+\.(?:svg|png|jpe?g)$/i.test(alternative.trim());
}
