import { useLingui } from '@lingui/react/macro';
import { TRUE_FALSE } from '@provost/domain';
import type { QuestionType } from '../../../gql/graphql';

const [TRUE, FALSE] = TRUE_FALSE;

/** The words of an option. Those of true and false are the portal's own where the question has none. */
export function useOptionText(): (
  question: { readonly type: QuestionType },
  option: { readonly id: string; readonly text: string },
) => string {
  const { t } = useLingui();
  return ({ type }, { id, text }) => {
    if (type !== 'TRUE_FALSE' || (text !== '' && text !== id)) return text;
    return id === TRUE ? t`True` : id === FALSE ? t`False` : text;
  };
}
