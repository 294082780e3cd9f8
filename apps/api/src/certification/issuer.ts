/** Whose name stands on the certificates of the demo college; fictional. */
export const ISSUER = 'Meridian College of IP Crime Investigation';
