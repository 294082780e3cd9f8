import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayEver } from '@provost/domain';
import { Refusal } from '../errors/refusal.js';
import { Callers } from '../graphql/callers.js';
import { requestOf } from './actor.js';
import { ACCESS, type Access } from './allow.js';
import { setActorOnRequest } from './request-actor.js';

/** The gate of every handler. A handler that says nothing about access is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {}

  /** Refuses NOT_SIGNED_IN to visitors, and NOT_ALLOWED to persons without a grant of the permission. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = requestOf(context);
    const actor = await this.callers.callerOf(request);
    setActorOnRequest(request, actor);
    if (access === 'public') return true;
    if (!actor) throw new Refusal('NOT_SIGNED_IN');
    if (access === undefined || !mayEver(actor.grants, access.permission)) throw new Refusal('NOT_ALLOWED');
    return true;
  }
}
