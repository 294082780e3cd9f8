import { readFile } from 'node:fs/promises';
import { everyNode } from '@provost/domain';
import type { CaseStudyContent, KindContent, LessonBlock, LessonContent, Picture, RichNode } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import { PLACE } from './place.js';

/** The contents with the figures of their articles and the pictures of their cases and lessons kept among the college's files, and named as they are kept. */
export async function withKeptFigures(
  tx: Tx,
  files: FilesService,
  contents: (readonly [string, KindContent])[],
): Promise<(readonly [string, KindContent])[]> {
  const kept = new Map<string, string>();
  for (const file of contents.flatMap(([, content]) => figuresOf(content))) {
    const bytes = await readFile(`${PLACE}/media/${file}`);
    kept.set(file, await files.keep(tx, bytes, { name: file.slice(file.lastIndexOf('/') + 1), type: 'image/png' }));
  }
  const named = (node: RichNode): RichNode => ({
    ...node,
    ...(node.type === 'figure' && { attrs: { ...node.attrs, file: kept.get(String(node.attrs?.file)) ?? '' } }),
    ...(node.content && { content: node.content.map(named) }),
  });
  return contents.map(([locale, content]) => {
    if (content.kind === 'case-study') return [locale, withPictures(content, kept)] as const;
    if (content.kind === 'lesson') return [locale, withBlockPictures(content, kept)] as const;
    if (content.kind !== 'article' || kept.size === 0) return [locale, content] as const;
    const sections = content.sections.map((section) => ({
      ...section,
      body: { ...named(section.body), type: 'doc' as const },
    }));
    return [locale, { ...content, sections }] as const;
  });
}

function withPictures(content: CaseStudyContent, kept: ReadonlyMap<string, string>): CaseStudyContent {
  const named = (picture: Picture): Picture => ({ ...picture, file: kept.get(picture.file) ?? '' });
  return {
    ...content,
    exhibits: content.exhibits.map((exhibit) =>
      exhibit.picture ? { ...exhibit, picture: named(exhibit.picture) } : exhibit,
    ),
    scenes: content.scenes.map((scene) => {
      if (scene.kind !== 'comparator') return scene;
      const { left, right } = scene.comparison;
      return { ...scene, comparison: { ...scene.comparison, left: named(left), right: named(right) } };
    }),
  };
}

function picturesOf({ exhibits, scenes }: CaseStudyContent): string[] {
  const compared = scenes.flatMap((scene) =>
    scene.kind === 'comparator' ? [scene.comparison.left, scene.comparison.right] : [],
  );
  return [...exhibits.flatMap(({ picture }) => (picture ? [picture] : [])), ...compared].map(({ file }) => file);
}

function withBlockPictures(content: LessonContent, kept: ReadonlyMap<string, string>): LessonContent {
  const named = (block: LessonBlock): LessonBlock =>
    'picture' in block ? { ...block, picture: { ...block.picture, file: kept.get(block.picture.file) ?? '' } } : block;
  return { ...content, pages: content.pages.map((page) => ({ ...page, blocks: page.blocks.map(named) })) };
}

const blockPicturesOf = ({ pages }: LessonContent): string[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => ('picture' in block ? [block.picture.file] : [])));

function figuresOf(content: KindContent): string[] {
  if (content.kind === 'case-study') return [...new Set(picturesOf(content))];
  if (content.kind === 'lesson') return [...new Set(blockPicturesOf(content))];
  if (content.kind !== 'article') return [];
  const nodes = content.sections.flatMap(({ body }) => everyNode(body));
  return nodes.filter(({ type }) => type === 'figure').map(({ attrs }) => String(attrs?.file));
}
