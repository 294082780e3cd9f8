import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Faces for every script that a name may be written in; Typst picks the first that has the sign. */
const FONT_PACKAGES = [
  'ibm-plex-serif',
  'noto-sans',
  'noto-naskh-arabic',
  'noto-sans-devanagari',
  'noto-sans-khmer',
  'noto-sans-thai',
  'noto-sans-ethiopic',
  'noto-sans-sc',
];
const WEIGHTS = ['400Regular', '500Medium', '600SemiBold'];

/** Compiled documents that Typst may keep in its cache before they are evicted. */
const CACHE_AGE = 10;

/** The families of {@link FONT_PACKAGES} as Typst names them, for a template's `set text(font: …)`. */
export const EVERY_SCRIPT =
  '("IBM Plex Serif", "Noto Naskh Arabic", "Noto Sans", "Noto Sans Devanagari", "Noto Sans Khmer", "Noto Sans Thai", "Noto Sans Ethiopic", "Noto Sans SC")';

/** Sets documents with Typst: every script shaped, a few milliseconds a page. */
export class Typesetter {
  private compiler: NodeCompiler | undefined;

  /**
   * A PDF of the template, which reads one JSON object from `sys.inputs.facts`: nothing of it is ever parsed as markup.
   * Throws with Typst's own words where the template does not compile.
   */
  pdf(template: string, facts: Readonly<Record<string, unknown>>): Buffer {
    const compiler = (this.compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] }));
    const compiled = compiler.compile({ mainFileContent: template, inputs: { facts: JSON.stringify(facts) } });
    const { result } = compiled;
    if (!result) {
      throw new Error(`The document does not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    }
    const pdf = compiler.pdf(result);
    compiler.evictCache(CACHE_AGE);
    return pdf;
  }
}

function fontFolders(): string[] {
  const require = createRequire(import.meta.url);
  return FONT_PACKAGES.flatMap((name) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    return WEIGHTS.map((weight) => `${folder}/${weight}`);
  });
}
