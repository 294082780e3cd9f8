import { Trans } from '@lingui/react/macro';
import { NumberField } from '@provost/ui/number-field';
import { useProblemsAt } from '../../problems';
import type { EditorProps } from '../editor';
import { Part } from '../part';
import { useAligned } from '../use-aligned';
import { WordsField } from '../words-field';
import { alignedWebinar } from './align';
import { WebinarChoice } from './webinar-choice';

/** A webinar step as a form: which live session it is, and how long an officer must be there. */
export default function WebinarEditor(props: EditorProps<'webinar'>) {
  const { onChange, locale, source, problems } = props;
  const content = useAligned(props, alignedWebinar);
  const problemAt = useProblemsAt(problems);
  return (
    <Part title={<Trans>Live session</Trans>}>
      <div className="studio-fields">
        {!source && (
          <>
            <WebinarChoice
              webinarId={content.webinarId}
              onChange={(webinarId) => onChange({ ...content, webinarId })}
              error={problemAt('webinar', 'webinarId')}
            />
            <NumberField
              label={<Trans>Required minutes</Trans>}
              hint={<Trans>How long an officer must be present, all stays together.</Trans>}
              value={content.requiredMinutes || null}
              min={1}
              max={720}
              onChange={(minutes) => onChange({ ...content, requiredMinutes: minutes ?? 0 })}
              error={problemAt('required minutes', 'requiredMinutes')}
            />
          </>
        )}
        <WordsField
          long
          label={<Trans>What it is about</Trans>}
          hint={source ? undefined : <Trans>Stands above the place and time of the session.</Trans>}
          locale={locale}
          source={source?.about}
          value={content.about}
          onChange={(about) => onChange({ ...content, about })}
          error={problemAt('about')}
        />
      </div>
    </Part>
  );
}
