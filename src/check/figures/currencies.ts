/** Currencies by sign. "$" and "¥" stand for several. */
export const currencySigns = new Map([
  ["$", "$"],
  ["¥", "¥"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["฿", "THB"],
]);

/** Letters that stand before a dollar sign. */
export const dollarLetters = new Map([
  ["us", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["hk", "HKD"],
  ["nt", "TWD"],
  ["nz", "NZD"],
  ["r", "BRL"],
  ["s", "SGD"],
]);

/** Codes of ISO 4217 that articles use. */
export const currencyCodes = new Set(
  "USD EUR GBP JPY CNY CHF INR RUB AUD CAD NZD SEK NOK DKK PLN CZK HUF KRW BRL ZAR TRY UAH MXN SGD HKD TWD".split(" "),
);

/** Codes that are not in ISO 4217. */
export const otherCodes = new Map([
  ["RMB", "CNY"],
  ["Rs", "INR"],
]);

/** Words that follow a number. "Won" is left out: it is a verb far more often. */
export const currencyWords = new Map([
  ["dollar", "$"],
  ["euro", "EUR"],
  ["pound", "GBP"],
  ["sterling", "GBP"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["yen", "JPY"],
  ["rupee", "INR"],
  ["rouble", "RUB"],
  ["ruble", "RUB"],
  ["franc", "CHF"],
  ["zloty", "PLN"],
  ["hryvnia", "UAH"],
  ["shekel", "ILS"],
  ["peso", "peso"],
  ["krona", "SEK"],
  ["krone", "krone"],
]);

/** Words between a number and "dollars". */
export const dollarAdjectives = new Map([
  ["us", "USD"],
  ["american", "USD"],
  ["australian", "AUD"],
  ["canadian", "CAD"],
  ["singapore", "SGD"],
]);

/** Currencies that a sign or word for several can mean. */
export const meanings = new Map([
  ["$", ["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"]],
  ["¥", ["JPY", "CNY"]],
]);
