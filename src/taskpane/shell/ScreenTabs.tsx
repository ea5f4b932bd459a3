import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { screens } from "../pane-navigation";
import { usePane } from "../pane-parts";
import { useNavigation } from "../useNavigation";
import { panelId, tabId } from "./screen-ids";

const useStyles = makeStyles({
  tabs: { paddingInline: tokens.spacingHorizontalMNudge },
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
  // English words are longer: four of them fit into 320 px only in small letters.
  text: { "@media (max-width: 349px)": { ":lang(en)": { fontSize: tokens.fontSizeBase200 } } },
});

/** One tab for each screen. */
export function ScreenTabs(): ReactElement {
  const styles = useStyles();
  const { navigation, messages } = usePane();
  const { screen } = useNavigation();
  const texts = messages.pane.screens;
  return (
    <TabList
      className={styles.tabs}
      aria-label={texts.label}
      selectedValue={screen}
      onTabSelect={(_event, { value }) => {
        const chosen = screens.find((one) => one === value);
        if (chosen !== undefined) navigation.goTo(chosen);
      }}
    >
      {screens.map((one) => (
        <Tab
          key={one}
          className={styles.tab}
          id={tabId(one)}
          value={one}
          aria-controls={panelId}
          content={{ className: styles.text, children: texts[one] }}
        />
      ))}
    </TabList>
  );
}
