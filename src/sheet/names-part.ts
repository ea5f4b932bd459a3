const part = /^\s*(?:[#＃]|其\s*中[:：]?)/;

/**
 * Whether a name is that of a part of what stands before it: #出口, 其中：出口.
 *
 * @example namesPart("其中：出口") // true
 */
export const namesPart = (name: string): boolean => part.test(name);

/** Whether a text says only that parts follow: 其中：. */
export const opensParts = (text: string): boolean => /^\s*其\s*中\s*[:：]?\s*$/.test(text);
