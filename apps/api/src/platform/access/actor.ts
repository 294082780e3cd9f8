import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Grant } from '@provost/domain';
import type { FastifyRequest } from 'fastify';
import { actorOnRequest } from './request-actor.js';

/** The languages of the interface. */
export type Locale = 'ar' | 'en' | 'fr' | 'es';

/** Who acts: the signed-in person of this request, with what she was granted. */
export interface Actor {
  readonly personId: string;
  readonly locale: Locale;
  readonly country: string;
  readonly agencyId: string | null;
  readonly grants: Grant[];
  /** How she came in: by a session (`person`, also when absent) or through a key that acts for her (`service`). */
  readonly kind?: 'person' | 'service';
}

/** The request behind a handler, whether it came by GraphQL or by a plain route. */
export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.getType<'http' | 'graphql'>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ request: FastifyRequest }>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
}

/** Gives a handler its {@link Actor}: never null under `@Allow`, null for visitors under `@Public`. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => actorOnRequest(requestOf(context)) as Actor | null,
);
