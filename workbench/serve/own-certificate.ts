import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { generateCertificates } from "office-addin-dev-certs";

/** PEM texts for a server on localhost. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate that ends sooner than this is renewed, so that it does not end during a day's work. */
const RENEW_BEFORE_MS = 24 * 60 * 60 * 1000;

/** Where office-addin-dev-certs puts the certificates that the user has chosen to trust. */
const TRUSTED_FOLDER = join(homedir(), ".office-addin-dev-certs");

const CERTIFICATE_FILES = { authority: "ca.crt", certificate: "localhost.crt", key: "localhost.key" };

/**
 * The certificate for https://localhost: the one that the user already trusts for Office add-ins, else one of our own.
 * Our own is generated once into `ownFolder` and renewed when it ends; the machine's trust store is never touched.
 *
 * @param ownFolder  created when missing, e.g. ".certificates"
 */
export async function ownCertificate(ownFolder: string): Promise<Certificate> {
  return readValid(TRUSTED_FOLDER) ?? readValid(ownFolder) ?? (await generateInto(ownFolder));
}

function readValid(folder: string): Certificate | undefined {
  const certificatePath = join(folder, CERTIFICATE_FILES.certificate);
  const keyPath = join(folder, CERTIFICATE_FILES.key);
  if (!existsSync(certificatePath) || !existsSync(keyPath)) return undefined;
  const cert = readFileSync(certificatePath);
  const endsAt = Date.parse(new X509Certificate(cert).validTo);
  return endsAt - Date.now() > RENEW_BEFORE_MS ? { cert, key: readFileSync(keyPath) } : undefined;
}

async function generateInto(folder: string): Promise<Certificate> {
  const authority = join(folder, CERTIFICATE_FILES.authority);
  const certificate = join(folder, CERTIFICATE_FILES.certificate);
  const key = join(folder, CERTIFICATE_FILES.key);
  // generateCertificates keeps files that exist, even when they have ended.
  for (const path of [authority, certificate, key]) rmSync(path, { force: true });
  await generateCertificates(authority, certificate, key);
  const made = readValid(folder);
  if (made === undefined)
    throw new Error(`The certificate generated in ${folder} is not valid; check this machine's clock.`);
  return made;
}
