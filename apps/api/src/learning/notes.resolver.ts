import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { NotedCourse, NoteFilterInput, NoteInput, NotePage, NoteType, SaveNoteResult } from './note.type.js';
import { NotesService } from './notes.service.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;
const filterArg = { name: 'filter', type: () => NoteFilterInput, defaultValue: {} } as const;

@Resolver()
export class NotesResolver {
  constructor(private readonly notes: NotesService) {}

  @Allow('learn')
  @Query(() => [NoteType])
  stepNotes(
    @CurrentActor() actor: Actor,
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args(localeArg) locale: string,
  ): Promise<NoteType[]> {
    return this.notes.atStep(actor, stepId, locale);
  }

  @Allow('learn')
  @Query(() => NotePage)
  myNotes(
    @CurrentActor() actor: Actor,
    @Args(localeArg) locale: string,
    @Args(filterArg) filter: NoteFilterInput,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<NotePage> {
    return this.notes.mine(actor, filter, locale, { first, after });
  }

  @Allow('learn')
  @Query(() => [NotedCourse])
  notedCourses(@CurrentActor() actor: Actor, @Args(localeArg) locale: string): Promise<NotedCourse[]> {
    return this.notes.courses(actor, locale);
  }

  @Allow('learn')
  @Query(() => [NoteType], { description: 'Her notes of one course in the order of the course.' })
  studySheet(
    @CurrentActor() actor: Actor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args(localeArg) locale: string,
  ): Promise<NoteType[]> {
    return this.notes.inOrder(actor, { courseId }, locale);
  }

  @Allow('learn')
  @Mutation(() => SaveNoteResult)
  saveNote(
    @CurrentActor() actor: Actor,
    @Args('input') input: NoteInput,
    @Args(localeArg) locale: string,
  ): Promise<typeof SaveNoteResult> {
    return this.notes.save(actor, input, locale);
  }
}
