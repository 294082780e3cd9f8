import { Trans } from '@lingui/react/macro';
import { valuesAt } from '@provost/domain';
import { Button, VisuallyHidden } from '@provost/ui';
import { useId, type ReactNode } from 'react';
import { useFormat } from '../../shared/format';
import { ChoiceField, MatchField } from './slots/choice';
import { EssayField } from './slots/essay';
import { Gaps } from './slots/gaps';
import { OrderField } from './slots/order';
import { RegionField } from './slots/region';
import { wordsOf, type AskedSlot, type Question, type SlotProps } from './slots/slot';
import { TypedField } from './slots/typed';
import type { Answers } from './use-answers';
import { useCreditWords } from './use-credit-words';

export interface QuestionProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly locked: boolean;
  readonly flagged: boolean;
  readonly onFlag: () => void;
}

/** One question as it is asked: its words, its fields, what it is worth, and when its answer was saved. */
export function QuestionField(props: QuestionProps) {
  const { question, answers, locked, flagged, onFlag } = props;
  const format = useFormat();
  const creditWords = useCreditWords();
  const { position, type } = question;
  const number = format.number(position);
  const savedAt = answers.receiptAt(position)?.savedAt;
  const time = savedAt ? format.time(savedAt) : null;
  const given = answers.at(position);
  const give: GiveTo = (slotId, values, typed) => answers.give(position, { ...given, [slotId]: values }, typed);
  const told = (
    <>
      {creditWords(question)} {time && <Trans>Saved at {time}</Trans>}
    </>
  );
  const frame = { question, number, told };
  const slotProps = (slot: AskedSlot, label: ReactNode): SlotProps => ({
    ...{ question, slot, label, locked },
    values: valuesAt(given, slot.id),
    onValues: (values, typed) => give(slot.id, values, typed),
  });
  return (
    <div className="question" id={`question-${position}`} data-position={position} data-type={type}>
      {question.picture && type !== 'HOTSPOT' && (
        <img
          className="question-picture"
          src={question.picture.url}
          alt={question.picture.alt}
          lang={question.locale}
          decoding="async"
        />
      )}
      {type === 'DROP_DOWN' || type === 'FILL_IN' ? (
        <Frame
          {...frame}
          legend={type === 'FILL_IN' ? <Trans>Fill in the gaps.</Trans> : <Trans>Choose in the text.</Trans>}
        >
          <Gaps {...{ question, locked }} answer={given} onValues={give} />
        </Frame>
      ) : type === 'MATCHING' ? (
        <Frame {...frame} legend={<Prompt question={question} />}>
          {question.slots.map((slot) => (
            <MatchField key={slot.id} {...slotProps(slot, slot.label)} />
          ))}
        </Frame>
      ) : type === 'CASE' ? (
        <Case {...frame} slotProps={slotProps} />
      ) : (
        question.slots.map((slot) => {
          const label = (
            <>
              <span className="figure quiet">{number}</span> <Prompt question={question} />
            </>
          );
          return <SlotField key={slot.id} {...slotProps(slot, label)} hint={told} />;
        })
      )}
      <Button tone="plain" className="flag" aria-pressed={flagged} onClick={onFlag}>
        <span aria-hidden="true">{flagged ? '⚑' : '⚐'}</span> <Trans>Come back to it</Trans>{' '}
        <VisuallyHidden>{number}</VisuallyHidden>
      </Button>
    </div>
  );
}

type GiveTo = (slotId: string, values: readonly string[], typed?: 'typed') => void;

interface FrameProps {
  readonly question: Question;
  readonly number: string;
  readonly told: ReactNode;
}

const Prompt = ({ question }: { readonly question: Question }) => (
  <bdi className="prompt" {...wordsOf(question)}>
    {question.prompt}
  </bdi>
);

function Frame(props: FrameProps & { readonly legend: ReactNode; readonly children: ReactNode }) {
  const { number, told, legend, children } = props;
  const id = useId();
  return (
    <fieldset className="field question-parts" aria-describedby={id}>
      <legend>
        <span className="figure quiet">{number}</span> {legend}
      </legend>
      <span className="hint" id={id}>
        {told}
      </span>
      {children}
    </fieldset>
  );
}

/** What happened, and what is asked about it, part by part. */
function Case(props: FrameProps & { readonly slotProps: (slot: AskedSlot, label: ReactNode) => SlotProps }) {
  const { question, slotProps, ...frame } = props;
  const format = useFormat();
  const words = wordsOf(question);
  const parts = format.number(question.slots.length);
  return (
    <Frame {...frame} question={question} legend={<Trans>A case in {parts} parts</Trans>}>
      <div className="stimulus" {...words}>
        <p className="prompt">{question.prompt}</p>
      </div>
      {question.slots.map((slot) => (
        <SlotField key={slot.id} {...slotProps(slot, <bdi {...words}>{slot.label}</bdi>)} />
      ))}
    </Frame>
  );
}

/** The field of a slot, by what is answered there. */
function SlotField(props: SlotProps) {
  switch (props.slot.kind) {
    case 'CHOICE':
      return <ChoiceField {...props} />;
    case 'ORDER':
      return <OrderField {...props} />;
    case 'TEXT':
    case 'NUMBER':
      return <TypedField {...props} />;
    case 'REGION':
      return <RegionField {...props} />;
    case 'ESSAY':
      return <EssayField {...props} />;
  }
}
