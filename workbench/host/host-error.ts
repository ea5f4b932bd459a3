/** A refusal of one action, in the shape in which Excel states it. */
export class HostError extends Error {
  override readonly name = "HostError";

  /**
   * @param code      a word of Excel.ErrorCodes
   * @param location  the member, e.g. "Range.values"
   */
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

export function invalidArgument(
  location: string,
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message, location, 400);
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}

/** A member that real Excel has and this host has not: never answered with a made-up value. */
export function notImplemented(location: string, what = "the emulated Excel does not implement this"): HostError {
  return new HostError("NotImplemented", `${location}: ${what}`, location, 501);
}
