import { Trans, useLingui } from '@lingui/react/macro';
import { offeredActions, type Custody, type Exhibit } from '@provost/domain';
import { Button, directionOf, Disclosure, Tag } from '@provost/ui';
import type { SceneViewProps } from './scene-props';
import { fileUrl, useCustodyWords } from './words';

/** Things in evidence. Opening one is examining it; what is done with it is written into its custody log. */
export function Exhibits({ exhibits, ...props }: SceneViewProps & { readonly exhibits: readonly Exhibit[] }) {
  if (exhibits.length === 0) return null;
  return (
    <section className="case-exhibits" aria-labelledby="case-exhibits-title">
      <h3 id="case-exhibits-title">
        <Trans>Exhibits</Trans>
      </h3>
      {exhibits.map((exhibit) => (
        <ExhibitView key={exhibit.id} {...props} exhibit={exhibit} />
      ))}
    </section>
  );
}

function ExhibitView({ state, scene, locale, act, exhibit }: SceneViewProps & { readonly exhibit: Exhibit }) {
  const { t } = useLingui();
  const { statuses } = useCustodyWords();
  const custody = state.custody.get(exhibit.id);
  const examined = state.examined.has(exhibit.id);
  const actions = scene.kind === 'ending' ? [] : offeredActions(state, exhibit);
  const words = { lang: locale, dir: directionOf(locale) };
  if (!custody) return null;
  return (
    <Disclosure
      onToggle={(open) => open && !examined && act('examine', exhibit.id)}
      title={
        <>
          <span className="figure">{exhibit.seal}</span> <bdi lang={locale}>{exhibit.title}</bdi>{' '}
          {examined && (
            <Tag tone="good">
              <Trans>Examined</Trans>
            </Tag>
          )}{' '}
          {!custody.intact && (
            <Tag tone="bad">
              <Trans>Chain broken</Trans>
            </Tag>
          )}
        </>
      }
    >
      <div className="case-exhibit">
        {exhibit.picture && exhibit.picture.file !== '' && (
          <figure className="case-figure">
            <img src={fileUrl(exhibit.picture.file)} alt={exhibit.picture.alt} lang={locale} loading="lazy" />
            {exhibit.picture.credit && <figcaption className="small quiet">{exhibit.picture.credit}</figcaption>}
          </figure>
        )}
        <p {...words}>{exhibit.description}</p>
        <dl className="case-facts" {...words}>
          {exhibit.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h4>
          <Trans>Custody</Trans>
        </h4>
        <dl className="case-facts">
          <Fact label={t`Found`} locale={locale} value={exhibit.found} />
          <Fact label={t`Came from`} locale={locale} value={exhibit.provenance} />
          <Fact label={t`In the hands of`} locale={locale} value={custody.holder} />
          <Fact label={t`Place`} locale={locale} value={custody.place} />
          <Fact label={t`State`} value={statuses[custody.status]} />
        </dl>
        <CustodyLog custody={custody} locale={locale} />
        {actions.length > 0 && (
          <div className="case-actions">
            {actions.map(({ id, label }) => (
              <Button key={id} tone="quiet" onClick={() => act('custody', `${exhibit.id}/${id}`)}>
                <bdi lang={locale}>{label}</bdi>
              </Button>
            ))}
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function Fact(props: { readonly label: string; readonly value: string; readonly locale?: string }) {
  if (props.value === '') return null;
  return (
    <div>
      <dt>{props.label}</dt>
      <dd lang={props.locale} dir="auto">
        {props.value}
      </dd>
    </div>
  );
}

/** What was done with an exhibit, in order; a break says so in a word. */
export function CustodyLog({ custody, locale }: { readonly custody: Custody; readonly locale: string }) {
  const { acts } = useCustodyWords();
  if (custody.log.length === 0) {
    return (
      <p className="small quiet">
        <Trans>Nothing is written in the custody log yet.</Trans>
      </p>
    );
  }
  return (
    <ol className="case-log">
      {custody.log.map((entry, i) => (
        <li key={i}>
          <span className="figure small">{acts[entry.act]}</span> <bdi lang={locale}>{entry.words}</bdi>{' '}
          {!entry.sound && (
            <Tag tone="bad">
              <Trans>Breaks the chain</Trans>
            </Tag>
          )}
        </li>
      ))}
    </ol>
  );
}
