import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseStudyContent, Ending } from '@provost/domain';
import { Tag, type Tone } from '@provost/ui';
import { useMemo } from 'react';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { useProblemSentence } from '../../problems';
import { useVerdictWords } from './use-verdict-words';
import { outlineOf, wholeProblems, type OutlinedScene, type Way } from './outline';

const TONES: Record<Ending['verdict'], Tone> = { strong: 'good', partial: 'warn', lost: 'bad' };

/** The whole case at a glance, as a list: each scene, the ways on, and what is wrong with them. */
export function OutlineView({ content, locale }: { readonly content: CaseStudyContent; readonly locale: Locale }) {
  const scenes = useMemo(() => outlineOf(content), [content]);
  const whole = useMemo(() => wholeProblems(content), [content]);
  const sentence = useProblemSentence();
  return (
    <>
      {whole.map((code) => (
        <p key={code} className="small tone-bad">
          {sentence(code)}
        </p>
      ))}
      <ol className="case-outline">
        {scenes.map((scene) => (
          <SceneLine key={scene.id} scene={scene} locale={locale} />
        ))}
      </ol>
    </>
  );
}

function SceneLine({ scene, locale }: { readonly scene: OutlinedScene; readonly locale: Locale }) {
  const { t } = useLingui();
  const format = useFormat();
  const sentence = useProblemSentence();
  const verdicts = useVerdictWords();
  const number = format.number(scene.number);
  return (
    <li>
      <p className="case-outline-scene">
        <span className="figure">{number}</span>{' '}
        <bdi lang={scene.title ? locale : undefined}>{scene.title || t`Scene ${number}`}</bdi>{' '}
        {scene.isStart && (
          <Tag>
            <Trans>Start</Trans>
          </Tag>
        )}{' '}
        {scene.verdict && <Tag tone={TONES[scene.verdict]}>{verdicts[scene.verdict]}</Tag>}
      </p>
      {scene.problems.map((code) => (
        <p key={code} className="small tone-bad">
          {sentence(code)}
        </p>
      ))}
      {scene.ways.length > 0 && (
        <ul>
          {scene.ways.map((way) => (
            <WayLine key={way.id} way={way} locale={locale} />
          ))}
        </ul>
      )}
    </li>
  );
}

function WayLine({ way, locale }: { readonly way: Way; readonly locale: Locale }) {
  const { t } = useLingui();
  const format = useFormat();
  const sentence = useProblemSentence();
  const label = way.label || t`A choice without words`;
  const number = way.to === null ? '' : format.number(way.to);
  const target = way.title || t`Scene ${number}`;
  const seals = format.list(way.needs);
  return (
    <li>
      <bdi lang={way.label ? locale : undefined}>{label}</bdi>{' '}
      {way.to === null ? (
        <Trans>leads nowhere yet</Trans>
      ) : (
        <Trans>
          leads to <span className="figure">{number}</span> <bdi>{target}</bdi>
        </Trans>
      )}
      {way.needs.length > 0 && (
        <span className="quiet">
          {' '}
          <Trans>(after exhibit {seals})</Trans>
        </span>
      )}
      {way.problems.map((code) => (
        <span key={code} className="small tone-bad case-outline-problem">
          {sentence(code)}
        </span>
      ))}
    </li>
  );
}
