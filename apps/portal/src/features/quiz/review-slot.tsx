import { Trans, useLingui } from '@lingui/react/macro';
import { pointOf } from '@provost/domain';
import { Tag } from '@provost/ui';
import { PictureMap, PictureMark, PictureRegion } from '@provost/ui/picture-map';
import { useFormat } from '../../shared/format';
import type { Reviewed } from './use-answers';
import { Rubric } from './slots/essay';
import { useOptionText } from './slots/option-text';
import { wordsOf } from './slots/slot';

type SlotReview = Reviewed['slots'][number];

interface ReviewedSlotProps {
  readonly question: Reviewed;
  readonly slot: SlotReview;
  readonly index: number;
}

/** One slot after submission: a sign and a word, never a colour alone, say what is right. */
export function ReviewedSlot(props: ReviewedSlotProps) {
  const { question, slot, index } = props;
  const format = useFormat();
  const words = wordsOf(question);
  const place = format.number(index + 1);
  const several = question.slots.length > 1;
  return (
    <div className="review-slot">
      {several && (
        <p>
          <Sign right={slot.reason === 'right'} />{' '}
          <strong>{slot.label ? <bdi {...words}>{slot.label}</bdi> : <Trans>Gap {place}</Trans>}</strong>
        </p>
      )}
      <Given {...props} />
    </div>
  );
}

function Given({ question, slot }: ReviewedSlotProps) {
  switch (slot.kind) {
    case 'CHOICE':
      return <Chosen {...{ question, slot }} />;
    case 'ORDER':
      return <Ordered {...{ question, slot }} />;
    case 'REGION':
      return <Marked {...{ question, slot }} />;
    case 'TEXT':
    case 'NUMBER':
      return <Typed {...{ question, slot }} />;
    case 'ESSAY':
      return <Written {...{ question, slot }} />;
  }
}

type GivenProps = Omit<ReviewedSlotProps, 'index'>;

/** ✓ or ✗, read out as a word. */
function Sign({ right }: { readonly right: boolean }) {
  const { t } = useLingui();
  return (
    <span role="img" aria-label={right ? t`right` : t`not right`} className={right ? 'tone-good' : 'tone-bad'}>
      {right ? '✓' : '✗'}
    </span>
  );
}

function OptionTags({ chosen, right }: { readonly chosen: boolean; readonly right: boolean }) {
  return (
    <>
      {chosen && (
        <Tag>
          <Trans>Your choice</Trans>
        </Tag>
      )}{' '}
      {right && <Tag tone="good">{chosen ? <Trans>Right</Trans> : <Trans>Right, not chosen</Trans>}</Tag>}
      {chosen && !right && (
        <Tag tone="warn">
          <Trans>Not right</Trans>
        </Tag>
      )}
    </>
  );
}

function Chosen({ question, slot }: GivenProps) {
  const textOf = useOptionText();
  const words = wordsOf(question);
  const inPlace = question.type === 'MATCHING' || question.type === 'DROP_DOWN';
  // Where many options belong to one thing, only hers and the right one tell something.
  const shown = inPlace ? slot.options.filter(({ chosen, right }) => chosen || right) : slot.options;
  return (
    <ul className="review-options">
      {shown.map((option) => (
        <li key={option.id}>
          <bdi {...words}>{textOf(question, option)}</bdi> <OptionTags {...option} />
          {option.chosen && option.feedback && (
            <p className="small quiet" {...words}>
              {option.feedback}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Ordered({ question, slot }: GivenProps) {
  const words = wordsOf(question);
  const textOf = (id: string) => slot.options.find((one) => one.id === id)?.text ?? id;
  const isRight = slot.reason === 'right';
  return (
    <div className="review-orders">
      {slot.given.length > 0 && (
        <div>
          <h4>
            <Trans>Your order</Trans>
          </h4>
          <ol>
            {slot.given.map((id, i) => (
              <li key={id}>
                <Sign right={slot.rightOrder[i] === id} /> <bdi {...words}>{textOf(id)}</bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
      {!isRight && (
        <div>
          <h4>
            <Trans>The right order</Trans>
          </h4>
          <ol>
            {slot.rightOrder.map((id) => (
              <li key={id}>
                <bdi {...words}>{textOf(id)}</bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

function Typed({ question, slot }: GivenProps) {
  const format = useFormat();
  const [given = ''] = slot.given;
  const unit = slot.unit ? ` ${slot.unit}` : '';
  const accepted = format.list(slot.accepted.map((one) => `${one}${unit}`));
  return (
    <p>
      {given.trim() === '' ? (
        <Trans>You wrote nothing.</Trans>
      ) : (
        <>
          <Trans>You wrote:</Trans> <bdi lang={question.locale}>{given}</bdi> <Sign right={slot.reason === 'right'} />
        </>
      )}{' '}
      <span className="quiet">
        <Trans>Accepted:</Trans> <bdi>{accepted}</bdi>
      </span>
    </p>
  );
}

const isInside = (area: SlotReview['regions'][number], [x, y]: readonly [number, number]) =>
  x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;

function Marked({ question, slot }: GivenProps) {
  const format = useFormat();
  const words = wordsOf(question);
  const points = slot.given.flatMap(pointsIn);
  const areaOf = (id: string) => slot.regions.find((one) => one.id === id);
  const astray = points.filter((point) => !slot.regions.some((area) => isInside(area, point))).length;
  const missed = format.number(astray);
  const options = slot.options.map((option) => {
    const area = areaOf(option.id);
    return {
      ...option,
      area,
      chosen: option.chosen || (area !== undefined && points.some((one) => isInside(area, one))),
    };
  });
  return (
    <>
      {question.picture && (
        <PictureMap src={question.picture.url} alt={question.picture.alt} lang={words.lang}>
          {options.map(
            ({ id, area, right }, i) =>
              area && <PictureRegion key={id} area={area} sign={format.number(i + 1)} dashed={!right} />,
          )}
          {points.map(([x, y], i) => (
            <PictureMark key={`${x} ${y}`} x={x} y={y} sign={format.number(i + 1)} />
          ))}
        </PictureMap>
      )}
      <ol className="review-options is-numbered">
        {options.map((option) => (
          <li key={option.id}>
            <bdi {...words}>{option.text}</bdi> <OptionTags {...option} />
            {option.chosen && option.feedback && (
              <p className="small quiet" {...words}>
                {option.feedback}
              </p>
            )}
          </li>
        ))}
      </ol>
      {astray > 0 && (
        <p className="small">
          <Trans>Marks that lie in no place: {missed}</Trans>
        </p>
      )}
    </>
  );
}

function pointsIn(value: string): (readonly [number, number])[] {
  const point = pointOf(value);
  return point ? [point] : [];
}

function Written({ question, slot }: GivenProps) {
  const [text = ''] = slot.given;
  return (
    <>
      {text.trim() === '' ? (
        <p>
          <Trans>You wrote nothing.</Trans>
        </p>
      ) : (
        <blockquote className="essay" {...wordsOf(question)}>
          {text}
        </blockquote>
      )}
      {slot.rubric.length > 0 && <Rubric question={question} slot={slot} />}
    </>
  );
}
