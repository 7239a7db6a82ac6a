import { createPublicKey, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Warning } from '../document.ts';
import { damage, messageOf, type Fault } from './failure.ts';

/** The signature in a `datapackage-digest.json` (WACZ Signing and Verification 0.1.0, "3 Signature data format"). */
const SignedData = z.object({
  hash: z.string(),
  signature: z.string(),
  /** Of an unnamed signer: the key in base 64 (SPKI). */
  publicKey: z.string().optional(),
  /** Of a signer with a domain: the name, and its chain of certificates in PEM. */
  domain: z.string().optional(),
  domainCert: z.string().optional(),
});

/** What became of the signature of a package: nothing to say, a warning, or a fault. */
export interface SignatureResult {
  fault?: Fault | undefined;
  warning?: Warning | undefined;
}

/**
 * Verifies the signature of a package, which is of the hash of its list of files (`hash`, as `datapackage-digest.json`
 * states it). One that does not match is a fault. One that matches says that the package is as the owner of the key signed
 * it, and not who that is: of a signer with a domain, neither the certificates nor the time are checked, which a warning
 * says, as it says of what can't be verified at all.
 */
export function checkSignature(digestFile: unknown, hash: string): SignatureResult {
  const signed = (digestFile as { signedData?: unknown } | null)?.signedData;
  if (signed === undefined || signed === null) return {};
  const parsed = SignedData.safeParse(signed);
  if (!parsed.success) return { warning: unverified('is not in the form of the standard') };
  const { data } = parsed;
  if (data.hash !== hash) return { fault: damage('signature', 'is signed for another list of files') };
  let key: KeyObject;
  try {
    key = keyOf(data);
  } catch (error) {
    return { warning: unverified(`has no key that can be read (${messageOf(error)})`) };
  }
  const bytes = Buffer.from(data.signature, 'base64');
  const message = Buffer.from(data.hash);
  // Browsers write the two numbers of an ECDSA signature as they are, servers in DER.
  const isRight = (['ieee-p1363', 'der'] as const).some((dsaEncoding) => {
    try {
      return verify('sha256', message, { key, dsaEncoding }, bytes);
    } catch {
      return false;
    }
  });
  if (!isRight) return { fault: damage('signature', 'bears a signature that is not of its list of files') };
  return data.domainCert === undefined
    ? {}
    : {
        warning: unverified(
          `is of its list of files, but whether ${data.domain ?? 'its domain'} made it was not checked`,
        ),
      };
}

function keyOf({ publicKey, domainCert }: z.infer<typeof SignedData>): KeyObject {
  if (domainCert !== undefined) return new X509Certificate(domainCert).publicKey;
  return createPublicKey({ key: Buffer.from(publicKey ?? '', 'base64'), format: 'der', type: 'spki' });
}

function unverified(what: string): Warning {
  return { code: 'signature-unverified', message: `The signature of the package ${what}.` };
}
