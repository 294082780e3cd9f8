/** What the HTTP side must be told. */
export abstract class HttpSettings {
  /** The folder of the built portal; it may be missing, then only the api answers. */
  abstract readonly portalDir: string;
  /** The address that browsers use, without a slash at its end. */
  abstract readonly origin: string;
  /** Addresses, ranges, or `loopback`, `linklocal`, `uniquelocal`, by commas: the proxies that are believed. */
  abstract readonly trustedProxies: string;
}

/** Whether the process can do its work; provided by the database side. */
export abstract class Readiness {
  /** Never throws. */
  abstract isReady(): Promise<boolean>;
}
