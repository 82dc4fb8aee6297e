/** The days of the week as texts write them in full, of every language the program knows months of. */
export const weekdayNames: readonly string[] = [
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag",
  "lundi mardi mercredi jeudi vendredi samedi dimanche",
  "lunes martes miércoles jueves viernes sábado domingo",
].flatMap((days) => days.split(" "));
