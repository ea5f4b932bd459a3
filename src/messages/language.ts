/** The languages of the product; Chinese first. */
export type Language = "zh-CN" | "en";

/**
 * The product's language for a display language of Office.
 *
 * @param displayLanguage  a BCP 47 tag, e.g. "zh-CN", "zh-Hans-CN", "en-US"
 * @returns                Chinese for every Chinese tag and where none is given, English for all others
 * @example                chooseLanguage("en-US") // "en"
 */
export const chooseLanguage = (displayLanguage: string | undefined): Language =>
  displayLanguage === undefined || displayLanguage === "" || /^zh\b/iu.test(displayLanguage) ? "zh-CN" : "en";
