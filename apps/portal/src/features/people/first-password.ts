/** Crockford's 32: no letter that is mistaken for a figure when it is read out or copied by hand. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUP = 4;
const LENGTH = 16;

/** A password of 80 random bits in four groups, to be handed over by voice or on paper. */
export function firstPassword(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = fromBrowser): string {
  const letters = [...random(new Uint8Array(LENGTH))].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return (letters.match(new RegExp(`.{${GROUP}}`, 'gu')) ?? []).join('-');
}

function fromBrowser(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return crypto.getRandomValues(bytes);
}
