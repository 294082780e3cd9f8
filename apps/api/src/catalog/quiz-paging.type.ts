import type { QuizPaging } from '@provost/domain';
import { registerEnumType } from '@nestjs/graphql';

export const QuizPagingEnum = { ALL: 'all', ONE: 'one' } as const satisfies Record<string, QuizPaging>;
registerEnumType(QuizPagingEnum, {
  name: 'QuizPaging',
  description: 'Whether all questions stand on one page, or each on its own.',
});
