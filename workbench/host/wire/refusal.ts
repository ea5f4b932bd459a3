/** Why a host does not look at a request at all, by the numbers of the client's error codes. Evidence: client-enforced. */
export enum Refusal {
  CellInEditMode = 5004,
  SessionTimedOut = 5012,
  ModalDialogOpen = 5016,
  TooManyRequests = 5102,
  RequestTooLarge = 5103,
  ResponseTooLarge = 5104,
  NoPermission = 7000,
}

/** Set in a request's flags by `Excel.run({ delayForCellEdit: true }, …)`. Evidence: client-enforced. */
export const waitForCellEdit = 64;
