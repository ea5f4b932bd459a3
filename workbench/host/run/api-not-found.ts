import { HostError } from "../host-error";

/**
 * The answer to a member that is newer than the host. The client's own check is switched off, so this one is the only one.
 * Evidence: documented for the code (application-specific-api-error-handling), guessed for the words.
 */
export function apiNotFound(location: string, since: string): HostError {
  return new HostError(
    "ApiNotFound",
    `${location} came with ExcelApi ${since}, which this Excel does not have.`,
    location,
    404,
  );
}
