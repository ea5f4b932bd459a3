/** The functions that manifest.xml names, as `Office.actions.associate` knows them. */
export const commandNames = ["analyse", "previewWriteBack", "undoWriteBack"] as const;

export type CommandName = (typeof commandNames)[number];
