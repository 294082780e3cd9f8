import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { EditionTree } from './edition-tree.js';
import { loaderOf, type LoaderCache } from '../platform/loaders.js';
import { StudioStore, type EditionHead } from './studio.store.js';

/**
 * Makes the studio's loaders; the GraphQL context keeps one of each per request. They gather what is asked at once and
 * remember nothing, for a document may hold several mutations and show the draft after each.
 */
@Injectable()
export class StudioLoaders {
  constructor(private readonly store: StudioStore) {}

  /** The editions of a course, newest first. */
  editionsOf(context: LoaderCache, courseId: string): Promise<EditionHead[]> {
    return loaderOf(context, 'studioEditions', () => this.editions()).load(courseId);
  }

  /** Everything in an edition, which may be at hand already. */
  async treeOf(context: LoaderCache, edition: EditionHead | EditionTree): Promise<EditionTree> {
    return 'modules' in edition ? edition : loaderOf(context, 'studioTrees', () => this.trees()).load(edition.id);
  }

  private editions(): DataLoader<string, EditionHead[]> {
    return new DataLoader(
      async (courseIds) => {
        const heads = Map.groupBy(await this.store.editionHeads([...new Set(courseIds)]), ({ courseId }) => courseId);
        return courseIds.map((id) => heads.get(id) ?? []);
      },
      { cache: false },
    );
  }

  private trees(): DataLoader<string, EditionTree> {
    return new DataLoader(
      async (editionIds) => {
        const trees = new Map((await this.store.trees([...new Set(editionIds)])).map((tree) => [tree.id, tree]));
        return editionIds.map((id) => trees.get(id) ?? new Error(`edition ${id} is gone`));
      },
      { cache: false },
    );
  }
}
