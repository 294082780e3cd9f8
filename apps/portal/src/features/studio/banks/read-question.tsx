import { Trans } from '@lingui/react/macro';
import { optionsOf, promptParts, type Item, type ItemText, type ItemTexts, type Slot } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
import { useFormat } from '../../../shared/format';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../shared/i18n';
import './banks.css';

/** A prompt to be read outside its form: its gaps as lines to be filled. */
export const readablePrompt = (prompt: string): string =>
  promptParts(prompt)
    .map((part) => ('slot' in part ? '____' : part.words))
    .join('');

/** A version of a question as it was, with its key, in every language that it had. */
export function ReadQuestion({ item, texts }: { readonly item: Item; readonly texts: ItemTexts }) {
  const written = LOCALES.filter((locale) => texts[locale] !== undefined);
  return (
    <div className="in-languages">
      {written.map((locale) => (
        <ReadLanguage key={locale} item={item} text={texts[locale] as ItemText} locale={locale} />
      ))}
    </div>
  );
}

interface ReadLanguageProps {
  readonly item: Item;
  readonly text: ItemText;
  readonly locale: Locale;
}

function ReadLanguage({ item, text, locale }: ReadLanguageProps) {
  return (
    <div className="read-question">
      <p className="small quiet">{LOCALE_NAMES[locale]}</p>
      <div lang={locale} dir={directionOf(locale)}>
        <p className="read-prompt">{text.prompt}</p>
        {item.slots.map((slot) => (
          <ReadSlot key={slot.id} slot={slot} text={text} locale={locale} isOnly={item.slots.length === 1} />
        ))}
        {text.explanation !== '' && <p className="quiet">{text.explanation}</p>}
      </div>
    </div>
  );
}

interface ReadSlotProps {
  readonly slot: Slot;
  readonly text: ItemText;
  readonly locale: Locale;
  readonly isOnly: boolean;
}

function ReadSlot({ slot, text, locale, isOnly }: ReadSlotProps) {
  const format = useFormat();
  const words = text.slots[slot.id];
  const rights = slot.kind === 'choice' || slot.kind === 'region' ? slot.right : [];
  const options = optionsOf(slot);
  const List = slot.kind === 'order' ? 'ol' : 'ul';
  return (
    <>
      {!isOnly && <p className="read-label">{words?.label || `[[${slot.id}]]`}</p>}
      {options.length > 0 && (
        <List className="read-options">
          {options.map((id) => (
            <li key={id}>
              {words?.options[id]?.text}{' '}
              {rights.includes(id) && (
                <Tag tone="good">
                  <Trans>Right</Trans>
                </Tag>
              )}
            </li>
          ))}
        </List>
      )}
      {slot.kind === 'text' && <p>{(slot.accepted[locale] ?? []).join(' · ')}</p>}
      {slot.kind === 'number' && (
        <p dir="ltr">
          {format.number(slot.value)}
          {slot.tolerance > 0 && ` ± ${format.number(slot.tolerance)}`} {slot.unit}
        </p>
      )}
      {slot.kind === 'essay' && (
        <ul className="read-options">
          {slot.rubric.map(({ id, levels }) => (
            <li key={id}>
              {words?.rubric?.[id]?.title}
              <ul>
                {levels.map((level) => (
                  <li key={level.id}>
                    <span className="figure">{format.number(level.points)}</span>{' '}
                    {words?.rubric?.[id]?.levels[level.id]}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
