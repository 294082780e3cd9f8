/** What the GraphQL module must be told. */
export abstract class GraphqlSettings {
  /** True lets a browser session send any document and read the schema; development only. */
  abstract readonly openDocuments: boolean;
  /** The manifest of the portal's own documents: JSON, id → text. It may be missing while the portal is not built. */
  abstract readonly documentsPath: string;
}
