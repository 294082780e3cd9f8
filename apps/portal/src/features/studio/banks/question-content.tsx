import { Trans } from '@lingui/react/macro';
import { ITEM_SHAPES } from '@provost/domain';
import { Button, Checkbox, RadioGroup } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { Part } from '../kinds/part';
import { PictureUpload } from '../media/picture-upload';
import { InLanguages } from './in-languages';
import { useItemProblems } from './item-problems';
import { isShuffled } from './new-item';
import { LONGEST, MOST_POINTS, reworded, textIn, withItem } from './question-draft';
import type { TypeFieldsProps } from './types/fields';
import { TYPE_FIELDS } from './types/registry';
import { useCreditWords } from './words';

/** What is asked and what is right, in the languages on screen. */
export function QuestionContent(props: TypeFieldsProps) {
  const { draft, onChange, languages, problems } = props;
  const errorAt = useItemProblems(problems);
  const { type } = draft.item;
  const TypeFields = TYPE_FIELDS[type];
  const hasGaps = type === 'fill-in' || type === 'drop-down';
  return (
    <>
      <Part title={<Trans>What is asked</Trans>}>
        {!hasGaps && (
          <InLanguages
            long
            label={type === 'case' ? <Trans>The case</Trans> : <Trans>Question</Trans>}
            languages={languages}
            maxLength={LONGEST.prompt}
            valueIn={(locale) => textIn(draft, locale).prompt}
            onChange={(locale, prompt) => onChange(reworded(draft, locale, { prompt }))}
            errorIn={(locale) => errorAt(null, `${locale}, prompt`)}
          />
        )}
        {type === 'hotspot' && <QuestionPicture {...props} />}
        {/* Another type is another form: nothing of the last one's fields may linger. */}
        <TypeFields key={type} {...props} />
        {type !== 'hotspot' && <QuestionPicture {...props} />}
      </Part>
      <Part title={<Trans>After the review</Trans>}>
        <InLanguages
          long
          label={<Trans>Explanation</Trans>}
          hint={<Trans>Shown with the result where the answers may be seen.</Trans>}
          languages={languages}
          maxLength={LONGEST.explanation}
          valueIn={(locale) => textIn(draft, locale).explanation}
          onChange={(locale, explanation) => onChange(reworded(draft, locale, { explanation }))}
        />
      </Part>
    </>
  );
}

/** A picture that the question is about, and what it shows. */
function QuestionPicture({ draft, onChange, languages, problems }: TypeFieldsProps) {
  const errorAt = useItemProblems(problems);
  const { picture, type } = draft.item;
  const isHotspot = type === 'hotspot';
  const { picture: _gone, ...without } = draft.item;
  return (
    <>
      {picture !== undefined && !isHotspot && <img className="studio-preview" src={`/files/${picture}`} alt="" />}
      <PictureUpload
        label={isHotspot ? <Trans>Picture</Trans> : <Trans>Picture, where the question needs one</Trans>}
        error={errorAt(null, 'picture')}
        onPicture={(path) => onChange(withItem(draft, { picture: path }))}
      />
      {picture !== undefined && (
        <InLanguages
          label={<Trans>What the picture shows, for those who do not see it</Trans>}
          hint={<Trans>Not what is to be found in it.</Trans>}
          languages={languages}
          maxLength={LONGEST.line}
          valueIn={(locale) => textIn(draft, locale).alt ?? ''}
          onChange={(locale, alt) => onChange(reworded(draft, locale, { alt }))}
          errorIn={(locale) => errorAt(null, `${locale}, picture`)}
        />
      )}
      {picture !== undefined && !isHotspot && (
        <div>
          <Button tone="plain" onClick={() => onChange({ ...draft, item: without })}>
            <Trans>Take the picture out</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

interface MarkingProps extends Pick<TypeFieldsProps, 'draft' | 'onChange'> {
  readonly pointsError: string | undefined;
}

/** What the question weighs, how it is credited, and whether options change places. */
export function QuestionMarking({ draft, onChange, pointsError }: MarkingProps) {
  const credits = useCreditWords();
  const { type, credit, shuffle } = draft.item;
  const rules = ITEM_SHAPES[type].credit;
  return (
    <Part title={<Trans>How it is marked</Trans>}>
      <NumberField
        label={<Trans>Points</Trans>}
        min={0.5}
        max={MOST_POINTS}
        step={0.5}
        value={draft.points}
        error={pointsError}
        onChange={(points) => onChange({ ...draft, points: points ?? 0 })}
      />
      {rules.length > 1 ? (
        <RadioGroup
          label={<Trans>Rule of credit</Trans>}
          hint={<Trans>Officers read it with the question.</Trans>}
          value={credit}
          choices={rules.map((rule) => ({ value: rule, label: credits[rule] }))}
          onChange={(next) => onChange(withItem(draft, { credit: next }))}
        />
      ) : (
        <p className="small quiet">{credits[credit]}</p>
      )}
      {isShuffled(type) && (
        <Checkbox
          label={<Trans>What there is to choose from stands in another order in each attempt</Trans>}
          checked={shuffle}
          onChange={(next) => onChange(withItem(draft, { shuffle: next }))}
        />
      )}
    </Part>
  );
}
