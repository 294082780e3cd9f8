import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Disclosure, LinkButton, Loading, Notice, RadioGroup, Select } from '@provost/ui';
import { useEffect, useState } from 'react';
import { LOCALE_NAMES, LOCALES, useLocale, type Locale } from '../../../shared/i18n';
import { useRefusalMessage, type RefusalCode } from '../../../shared/refusal';
import { exportAddress, FORMATS, lossesOf, type Format, type Losses } from './exchange';
import { useExchangeWords } from './exchange-words';

const NAMES: Readonly<Record<Format, string>> = { 'moodle-xml': 'Moodle XML', gift: 'GIFT', csv: 'CSV' };

type Known =
  { readonly of: string; readonly told: Losses } | { readonly of: string; readonly refused: RefusalCode } | null;

/** The questions of a bank as a file, with what the chosen format does not carry said before it is downloaded. */
export function ExportForm({ bankId }: { readonly bankId: string }) {
  const { t } = useLingui();
  const own = useLocale();
  const refusal = useRefusalMessage();
  const [format, setFormat] = useState<Format>('moodle-xml');
  const [locale, setLocale] = useState<Locale>(own);
  const [known, setKnown] = useState<Known>(null);
  const asked = `${bankId} ${format} ${locale}`;
  useEffect(() => {
    let isWanted = true;
    void lossesOf(bankId, format, locale).then((outcome) => isWanted && setKnown({ of: asked, ...outcome }));
    return () => {
      isWanted = false;
    };
  }, [bankId, format, locale, asked]);
  const now = known?.of === asked ? known : null;
  const told = now && 'told' in now ? now.told : null;
  return (
    <div className="studio-fields">
      <RadioGroup<Format>
        label={<Trans>Format</Trans>}
        inline
        value={format}
        onChange={setFormat}
        choices={FORMATS.map((value) => ({ value, label: NAMES[value] }))}
      />
      <Select
        label={<Trans>Language of the file</Trans>}
        value={locale}
        onChange={setLocale}
        options={LOCALES.map((code) => ({ value: code, label: LOCALE_NAMES[code] }))}
      />
      {!now && <Loading label={t`Loading`} />}
      {now && 'refused' in now && <Notice kind="error" live title={refusal(now.refused)} />}
      {told && <WhatIsLost {...told} />}
      {told && told.count > 0 && (
        <Actions>
          <LinkButton href={exportAddress(bankId, format, locale)} download>
            {t`${plural(told.count, { one: 'Download # question', other: 'Download # questions' })}`}
          </LinkButton>
        </Actions>
      )}
    </div>
  );
}

function WhatIsLost({ count, losses }: Losses) {
  const { t } = useLingui();
  const { loss, leftOut } = useExchangeWords();
  const out = losses.filter((one) => one.leftOut !== null).length;
  const some = losses.length - out;
  if (losses.length === 0) {
    return (
      <p className="quiet">
        {count === 0 ? <Trans>There is nothing to export yet.</Trans> : <Trans>This format carries everything.</Trans>}
      </p>
    );
  }
  const words = [
    ...(out > 0
      ? [t`${plural(out, { one: '# question is not in the file', other: '# questions are not in the file' })}`]
      : []),
    ...(some > 0
      ? [t`${plural(some, { one: '# question loses something', other: '# questions lose something' })}`]
      : []),
  ];
  return (
    <Disclosure title={words.join(' · ')}>
      <ul className="import-said">
        {losses.map((one, i) => (
          <li key={`${i} ${one.title}`}>
            <bdi>{one.title || '–'}</bdi>
            <br />
            <span className="quiet">
              {one.leftOut ? leftOut(one.leftOut) : t`Not carried: ${one.codes.map(loss).join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
