import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fonts that Excel's own panes use, and what stands in for them on Mac and Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

export const paneTheme = (isDark: boolean): Theme => (isDark ? dark : light);
