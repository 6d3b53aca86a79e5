/**
 * What a page must load besides to show a view that is loaded by itself: asked for together with the page.
 *
 * Example: `<link rel="stylesheet" href="/assets/reader-….css"><link rel="modulepreload" href="/assets/reader-….js">`
 */
import type { Rolldown } from 'vite';

/** @param module the end of the path of the view's own file */
export function findParts(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const view = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith(module));
  if (view === undefined) throw new Error(`No chunk is made of ${module}.`);
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = bundle[name];
    if (chunk?.type === 'chunk' && !chunk.isEntry) for (const next of chunk.imports) visit(next);
  };
  visit(view.fileName);
  const loaded = [...seen].filter((name) => {
    const chunk = bundle[name];
    return chunk?.type === 'chunk' && !chunk.isEntry;
  });
  const sheets = new Set(
    loaded.flatMap((name) => [...((bundle[name] as Rolldown.OutputChunk).viteMetadata?.importedCss ?? [])]),
  );
  return [
    ...[...sheets].map((sheet) => `<link rel="stylesheet" crossorigin href="/${sheet}">`),
    ...loaded.map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`),
  ];
}
