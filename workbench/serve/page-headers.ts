/**
 * Where Excel on the web frames the pane from when an add-in is tried in real Excel.
 *
 * @source https://github.com/OfficeDev/office-js/issues/3342 and office-js-docs-pr #4911; the last one from the hosts that the
 * client library trusts (21Vianet)
 */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
  "https://*.partner.officewebapps.cn",
];

/** Another port of this machine is another origin, as an add-in's server is to Excel's. */
const ANY_PORT = "https://localhost:*";

/**
 * What the pages may load: their own origin and nothing else, but for the frame with the pane. Office.js runs under it unchanged
 * when it comes from the same server; Fluent UI needs style elements made at run time.
 */
export function pageHeaders(): Record<string, string> {
  return {
    ...headers({ connect: "'self'", framedBy: `'self' ${ANY_PORT}`, frames: `'self' ${ANY_PORT}` }),
    // A pane from another port gets a process of its own in Chromium, as one in Excel on the web has; ports alone don't part them.
    "Origin-Agent-Cluster": "?1",
  };
}

/** The same for the development server: its web socket tells the pages of a new build, and Excel on the web may frame the pane. */
export function developmentHeaders(): Record<string, string> {
  return {
    ...headers({
      connect: "'self' wss://localhost:*",
      framedBy: ["'self'", ...EXCEL_ON_THE_WEB].join(" "),
      frames: "'self'",
    }),
    // Excel on the web shows the icons on a page of its own origin.
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}

function headers({
  connect,
  framedBy,
  frames,
}: {
  readonly connect: string;
  readonly framedBy: string;
  readonly frames: string;
}): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    `frame-src ${frames}`,
    `frame-ancestors ${framedBy}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return { "Content-Security-Policy": policy.join("; "), "X-Content-Type-Options": "nosniff" };
}
