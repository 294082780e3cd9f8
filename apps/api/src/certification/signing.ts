import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';

/** A fresh Ed25519 key pair (RFC 8032); the private half is encrypted with `passphrase`. */
export function makeKey(passphrase: string): { id: string; publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
  });
  return { id: createHash('sha256').update(publicKey).digest('hex').slice(0, 16), publicKey, privateKey };
}

/** Signs a statement: Ed25519 over its UTF-8, as base64url. Throws where the passphrase does not open the key. */
export function signStatement(statement: string, privateKey: string, passphrase: string): string {
  return signBytes(null, Buffer.from(statement), createPrivateKey({ key: privateKey, passphrase })).toString(
    'base64url',
  );
}

/** Whether the signature is this key's over exactly this statement. */
export function signatureHolds(statement: string, signature: string, publicKey: string): boolean {
  return verifyBytes(null, Buffer.from(statement), createPublicKey(publicKey), Buffer.from(signature, 'base64url'));
}
