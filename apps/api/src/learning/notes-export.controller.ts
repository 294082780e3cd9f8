import { NOTE_KINDS } from '@provost/domain';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { z } from 'zod';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { NoteType } from './note.type.js';
import { notesCsv, notesJson, notesMarkdown } from './notes-export.js';
import { NotesService } from './notes.service.js';

const query = z.object({
  locale: z.enum(LocaleEnum).catch('en'),
  text: z.string().max(200).optional(),
  courseId: z.uuid().optional(),
  kind: z.enum(NOTE_KINDS).optional(),
});

/** A person's own notes to take away: the same filter and rows as her screen, in the order of the courses. */
@Controller('api/notes')
export class NotesExportController {
  constructor(private readonly notes: NotesService) {}

  @Allow('learn')
  @Get('notes.md')
  @Header('content-type', 'text/markdown; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="notes.md"')
  @Header('cache-control', 'no-store')
  async markdown(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<string> {
    return notesMarkdown(await this.asked(actor, asked));
  }

  @Allow('learn')
  @Get('notes.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="notes.csv"')
  @Header('cache-control', 'no-store')
  async csv(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<string> {
    return notesCsv(await this.asked(actor, asked));
  }

  @Allow('learn')
  @Get('notes.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="notes.json"')
  @Header('cache-control', 'no-store')
  async json(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<string> {
    return notesJson(await this.asked(actor, asked));
  }

  private asked(actor: Actor, asked: Record<string, string>): Promise<NoteType[]> {
    const filter = query.safeParse(asked);
    if (!filter.success) throw new Refusal('BAD_INPUT', { field: String(filter.error.issues[0]?.path[0] ?? 'filter') });
    return this.notes.inOrder(actor, filter.data, filter.data.locale);
  }
}
