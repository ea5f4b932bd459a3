import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { screens } from "../pane-navigation";
import { usePane } from "../pane-parts";
import { focusRing } from "../parts/focus-ring";
import { useNavigation } from "../useNavigation";

const useStyles = makeStyles({
  list: {
    display: "flex",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
  },
  link: {
    ...focusRing,
    position: "relative",
    border: "none",
    background: "none",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    // English words are longer: five of them fit into a narrow pane only in small letters, close together.
    "@media (max-width: 399px)": {
      ":lang(en)": {
        fontSize: tokens.fontSizeBase200,
        paddingLeft: tokens.spacingHorizontalXS,
        paddingRight: tokens.spacingHorizontalXS,
      },
    },
    "::after": {
      content: "''",
      position: "absolute",
      insetInline: tokens.spacingHorizontalS,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover:not([aria-current=page])::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    "[aria-current=page]": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    "[aria-current=page]::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

/** The way to each screen; the one that is shown is marked. */
export function ScreenLinks(): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const { screen } = useNavigation();
  const texts = messages.pane.screens;
  return (
    <nav aria-label={texts.label}>
      <ul role="list" className={styles.list}>
        {screens.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={styles.link}
              aria-current={one === screen ? "page" : undefined}
              onClick={() => {
                navigation.goTo(one);
              }}
            >
              {texts[one]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
