import { chooseLanguage } from "../../src/messages/language";

describe("chooseLanguage", () => {
  test.each(["zh-CN", "zh-TW", "zh-Hans-CN", "zh", "ZH-cn", "", undefined])("speaks Chinese for %p", (tag) => {
    expect(chooseLanguage(tag)).toBe("zh-CN");
  });

  test.each(["en-US", "en-GB", "de-DE", "ja-JP", "zhx"])("speaks English for %p", (tag) => {
    expect(chooseLanguage(tag)).toBe("en");
  });
});
