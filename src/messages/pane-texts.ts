/** What the pane says beside the messages that it shares with the command line. */
export interface PaneTexts {
  readonly title: string;
}
