import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Public } from '../platform/access/allow.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import { Refusal } from '../platform/errors/refusal.js';
import { textIn } from '../platform/graphql/scalars.js';
import { WebinarsStore } from './webinars.store.js';

/** A webinar as an iCalendar file (RFC 5545). It links to the webinar's page and never to the room, so it may be public. */
@Controller('api/webinars')
export class CalendarController {
  constructor(
    private readonly store: WebinarsStore,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Get(':id/calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="webinar.ics"')
  async calendar(@Param('id', ParseUUIDPipe) id: string, @Query('locale') locale = 'en'): Promise<string> {
    const webinar = await this.store.find(null, id);
    if (!webinar) throw new Refusal('NOT_FOUND');
    const calendar = ical({ prodId: '//Provost//Webinars//EN', method: ICalCalendarMethod.PUBLISH });
    calendar.createEvent({
      id: `${webinar.id}@provost`,
      sequence: webinar.revision,
      stamp: this.clock.now(),
      start: webinar.startsAt,
      end: new Date(webinar.startsAt.getTime() + webinar.minutes * 60_000),
      summary: textIn(webinar.title, locale, 'en'),
      description: textIn(webinar.about, locale, 'en'),
      location: webinar.place,
      url: `${this.config.origin}/webinars/${webinar.id}`,
      status: webinar.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    return calendar.toString();
  }
}
