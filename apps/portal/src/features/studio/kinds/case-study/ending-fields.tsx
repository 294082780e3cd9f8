import { Trans } from '@lingui/react/macro';
import type { Ending } from '@provost/domain';
import { RadioGroup } from '@provost/ui';
import type { Locale } from '../../../../shared/i18n';
import { PartsField } from '../parts-field';
import { WordsField } from '../words-field';
import { useVerdictWords } from './use-verdict-words';

export interface EndingFieldsProps {
  readonly ending: Ending;
  readonly onChange: (ending: Ending) => void;
  readonly locale: Locale;
  readonly source: Ending | undefined;
  readonly fixed: boolean;
  readonly debriefError: string | undefined;
}

/** How the case stands at this end, and what an expert says to it. */
export function EndingFields({ ending, onChange, locale, source, fixed, debriefError }: EndingFieldsProps) {
  const verdicts = useVerdictWords();
  return (
    <>
      {!fixed && (
        <RadioGroup
          label={<Trans>How the case stands</Trans>}
          value={ending.verdict}
          onChange={(verdict) => onChange({ ...ending, verdict })}
          choices={(['strong', 'partial', 'lost'] as const).map((value) => ({ value, label: verdicts[value] }))}
        />
      )}
      <WordsField
        long
        label={<Trans>Debrief</Trans>}
        hint={fixed ? undefined : <Trans>What an experienced officer says to the way taken.</Trans>}
        locale={locale}
        source={source?.debrief}
        value={ending.debrief}
        error={debriefError}
        onChange={(debrief) => onChange({ ...ending, debrief })}
      />
      <PartsField
        label={<Trans>Legal basis</Trans>}
        hint={fixed ? undefined : <Trans>One on each line.</Trans>}
        between={'\n'}
        locale={locale}
        source={source?.legalBasis}
        parts={ending.legalBasis}
        onChange={(legalBasis) => onChange({ ...ending, legalBasis })}
      />
    </>
  );
}
