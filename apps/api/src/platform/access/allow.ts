import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@provost/domain';

/** What a handler says about who may call it: one permission, or everybody. */
export type Access = { readonly permission: Permission } | 'public';

/** The metadata key under which a handler's access is kept. */
export const ACCESS = 'provost:access';

/** Signed-in persons with a grant that carries this permission (wherever it holds) may call the handler. */
export const Allow = (permission: Permission): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, { permission } satisfies Access);

/** Anybody may call the handler, signed in or not. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
