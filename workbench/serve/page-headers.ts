/**
 * What the pages may load: their own origin and nothing else. Office.js runs under it unchanged when it comes from the same
 * server; Fluent UI needs style elements made at run time.
 *
 * @param liveReload  the development server tells the pages over a web socket that a new build is ready
 */
export function pageHeaders({ liveReload = false } = {}): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${liveReload ? " wss:" : ""}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return { "Content-Security-Policy": policy.join("; "), "X-Content-Type-Options": "nosniff" };
}
