/**
 * Terms of likelihood, lowest first, by scale. ICD 203: US Intelligence Community Directive 203, section D.6.e(2)(a).
 * PHIA: the yardstick of the UK Professional Head of Intelligence Assessment.
 */
export const likelihoodScales = {
  "ICD 203": [
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
  ],
  PHIA: [
    "remote chance",
    "highly unlikely",
    "unlikely",
    "realistic possibility",
    "likely",
    "probable",
    "highly likely",
    "almost certain",
  ],
} as const;

/** Every term of any scale, each once. */
export const likelihoodTerms: readonly string[] = [...new Set(Object.values(likelihoodScales).flat())];
