import { Args, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { SearchService } from './search.service.js';
import { SearchFilterInput, SearchResults } from './search.type.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly finder: SearchService) {}

  @Allow('self')
  @Query(() => SearchResults)
  search(
    @CurrentActor() actor: Actor,
    @Args('text') text: string,
    @Args('locale', { type: () => LocaleEnum }) locale: string,
    @Args('filter', { type: () => SearchFilterInput, defaultValue: {} }) filter: SearchFilterInput,
  ): Promise<SearchResults> {
    return this.finder.search(actor, text, locale, filter);
  }
}
