/** Problems of what a brief says: evidence, figures, wording. */
export const checkRules = {};
