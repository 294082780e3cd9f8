import { Args, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Public } from '../platform/access/allow.js';
import { CatalogService } from './catalog.service.js';
import { Course, Curriculum } from './catalog.type.js';

/** The catalogue, open to everybody. */
@Resolver()
export class CatalogResolver {
  constructor(private readonly catalog: CatalogService) {}

  @Public()
  @Query(() => [Curriculum])
  curricula(@Args('locale', { type: () => LocaleEnum }) locale: string) {
    return this.catalog.curricula(locale);
  }

  @Public()
  @Query(() => [Course], { description: 'Every published course, also those that belong to no curriculum.' })
  courses(@Args('locale', { type: () => LocaleEnum }) locale: string) {
    return this.catalog.courses(locale);
  }

  @Public()
  @Query(() => Course, { nullable: true })
  course(@Args('slug') slug: string, @Args('locale', { type: () => LocaleEnum }) locale: string) {
    return this.catalog.course(slug, locale);
  }
}
