import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Chips, directionOf, Form, Select, TextArea, TextField, useFocusIn } from '@provost/ui';
import { DateTimeField } from '@provost/ui/date-time-field';
import { instantOf } from '@provost/ui/wall-time';
import { NumberField } from '@provost/ui/number-field';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ownTimeZone, timeZonesWith, useFormat } from '../../shared/format';
import { LOCALE_NAMES, LOCALES, useLocale, type Locale } from '../../shared/i18n';
import { RefusalNotice } from '../../shared/refusal';
import { inputOf, newWebinar, wrongIn, type WebinarDraft } from './webinar-draft';
import { SaveWebinarMutation } from './webinars.graphql';

export interface WebinarFormProps {
  /** Null for a new webinar. */
  readonly webinarId: string | null;
  /** The webinar as it was announced. */
  readonly before: WebinarDraft | null;
  readonly onSaved: (webinarId: string) => void;
  readonly onClose: () => void;
}

/** Announces a webinar, or changes one. */
export default function WebinarForm({ webinarId, before, onSaved, onClose }: WebinarFormProps) {
  const { t } = useLingui();
  const own = useLocale();
  const [draft, setDraft] = useState(() => before ?? newWebinar(ownTimeZone()));
  const [locale, setLocale] = useState<Locale>(() => [own, ...LOCALES].find((code) => before?.title[code]) ?? own);
  const [asked, setAsked] = useState(false);
  const [{ fetching, error }, save] = useMutation(SaveWebinarMutation);
  const wrong = asked ? wrongIn(draft, before, new Date()) : new Set<string>();
  const put = (change: Partial<WebinarDraft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    setAsked(true);
    if (wrongIn(draft, before, new Date()).size > 0) return;
    const { data } = await save({ input: inputOf(webinarId, draft), locale: own });
    if (data) onSaved(data.saveWebinar.id);
  };
  const around = useFocusIn();
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <div ref={around}>
      <Form label={webinarId ? t`Change the webinar` : t`Schedule a webinar`} onSubmit={() => void submit()}>
        <Chips
          label={t`Language of the words`}
          value={locale}
          onChange={setLocale}
          chips={LOCALES.map((code) => ({
            value: code,
            label: draft.title[code] ? LOCALE_NAMES[code] : <span className="quiet">{LOCALE_NAMES[code]}</span>,
          }))}
        />
        <TextField
          {...words}
          label={<Trans>Title</Trans>}
          hint={<Trans>Whoever reads another language sees the one that is written.</Trans>}
          value={draft.title[locale] ?? ''}
          maxLength={200}
          error={wrong.has('title') ? t`Give the webinar a title in one language at least.` : undefined}
          onChange={(title) => put({ title: { ...draft.title, [locale]: title } })}
        />
        <TextArea
          {...words}
          label={<Trans>What it is about</Trans>}
          value={draft.about[locale] ?? ''}
          onChange={(about) => put({ about: { ...draft.about, [locale]: about } })}
        />
        <DateTimeField
          label={<Trans>Day and time</Trans>}
          hint={<Trans>As the clock stands where you teach.</Trans>}
          value={draft.wallTime}
          error={wrong.has('start') ? t`Choose a day and time that are still to come.` : undefined}
          onChange={(wallTime) => put({ wallTime })}
        />
        <Select
          label={<Trans>Time zone</Trans>}
          value={draft.timeZone}
          options={timeZonesWith(draft.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onChange={(timeZone) => put({ timeZone })}
        />
        <TextField
          label={<Trans>Place</Trans>}
          hint={<Trans>The town whose clock it is: officers see it beside the time.</Trans>}
          dir="auto"
          value={draft.place}
          maxLength={120}
          error={wrong.has('place') ? t`Name the town.` : undefined}
          onChange={(place) => put({ place })}
        />
        <WhenSeen draft={draft} />
        <NumberField
          label={<Trans>Minutes</Trans>}
          min={5}
          max={720}
          value={draft.minutes}
          error={wrong.has('length') ? t`Between 5 and 720 minutes.` : undefined}
          onChange={(minutes) => put({ minutes })}
        />
        <TextField
          label={<Trans>Address of the room</Trans>}
          hint={
            <Trans>
              Any meeting room on the web. Only registered officers see it, from 15 minutes before the start.
            </Trans>
          }
          type="url"
          dir="ltr"
          placeholder="https://"
          value={draft.roomUrl}
          error={wrong.has('room') ? t`The address must begin with https://` : undefined}
          onChange={(roomUrl) => put({ roomUrl })}
        />
        {error && <RefusalNotice error={error} retry={() => void submit()} />}
        <Actions>
          <Button type="submit" busy={fetching}>
            {webinarId ? <Trans>Save the changes</Trans> : <Trans>Announce the webinar</Trans>}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Discard</Trans>
          </Button>
        </Actions>
      </Form>
    </div>
  );
}

/** The time as others will read it, so that a wrong zone is seen before it is announced. */
function WhenSeen({ draft }: { readonly draft: WebinarDraft }) {
  const format = useFormat();
  if (draft.wallTime === null) return null;
  const instant = instantOf(draft.wallTime, draft.timeZone);
  const own = format.dateTime(instant, ownTimeZone());
  const host = format.dateTime(instant, draft.timeZone);
  const place = draft.place.trim() || draft.timeZone.replaceAll('_', ' ');
  return (
    <p role="status">
      <Trans>{own} your time</Trans>
      <br />
      <Trans>
        {host} host time, {place}
      </Trans>
    </p>
  );
}
