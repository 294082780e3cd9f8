import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Public } from '../access/allow.js';
import { FirstAdministratorLink } from './first-administrator.service.js';

/** Where the page of the one-time link sends its form. */
@Controller('api/first-administrator')
export class FirstAdministratorController {
  constructor(private readonly link: FirstAdministratorLink) {}

  /** `POST { token }`: whether the link would open, so that nobody fills in a form for nothing. */
  @Post('check')
  @HttpCode(200)
  @Public()
  async check(@Body() body: unknown): Promise<{ ok: true }> {
    await this.link.check(body);
    return { ok: true };
  }

  /** `POST { token, email, fullName, password, countryCode, timeZone, locale }`; afterwards she signs in as everybody does. */
  @Post()
  @HttpCode(200)
  @Public()
  async claim(@Body() body: unknown): Promise<{ ok: true }> {
    await this.link.claim(body);
    return { ok: true };
  }
}
