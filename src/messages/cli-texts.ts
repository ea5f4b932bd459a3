/** What the command line says beside the messages that it shares with the pane. */
export interface CliTexts {
  readonly usage: string;
}
