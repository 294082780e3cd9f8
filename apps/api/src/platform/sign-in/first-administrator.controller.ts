import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Public } from '../access/allow.js';
import { FirstAdministratorLink } from './first-administrator.service.js';

/** Where the page of the one-time link sends its form. */
@Controller('api/first-administrator')
export class FirstAdministratorController {
  constructor(private readonly link: FirstAdministratorLink) {}

  /** `POST { token, email, fullName, password, countryCode, timeZone }`; afterwards she signs in as everybody does. */
  @Post()
  @HttpCode(200)
  @Public()
  async claim(@Body() body: unknown): Promise<{ ok: true }> {
    await this.link.claim(body);
    return { ok: true };
  }
}
