import { Trans } from '@lingui/react/macro';
import { offeredActions, type Exhibit } from '@provost/domain';
import { Button, directionOf, Disclosure, Tag } from '@provost/ui';
import { CustodyChain } from './custody';
import { ExhibitPicture } from './exhibit-picture';
import type { SceneViewProps } from './scene-props';
import { Noted } from './told';
import { useArrival } from './use-arrival';

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

function ExhibitView(props: SceneViewProps & { readonly exhibit: Exhibit }) {
  const { story, state, locale, act, exhibit } = props;
  const custody = state.custody.get(exhibit.id);
  const examined = state.examined.has(exhibit.id);
  const words = { lang: locale, dir: directionOf(locale) };
  if (!custody) return null;
  return (
    <Disclosure
      onToggle={(open) => open && !examined && act('examine', exhibit.id)}
      title={
        <span className="case-exhibit-title" dir={words.dir}>
          <span className="case-seal">{exhibit.seal}</span>
          <span lang={locale}>{exhibit.title}</span>
          {examined ? (
            <Tag tone="good">
              <Trans>Examined</Trans>
            </Tag>
          ) : (
            <Tag tone="mute">
              <Trans>Not examined</Trans>
            </Tag>
          )}
          {!custody.intact && (
            <Tag tone="bad">
              <Trans>Chain broken</Trans>
            </Tag>
          )}
        </span>
      }
    >
      <div className="case-exhibit">
        {exhibit.picture && exhibit.picture.file !== '' && (
          <ExhibitPicture picture={exhibit.picture} title={exhibit.title} locale={locale} />
        )}
        <div className="case-exhibit-words">
          <p {...words}>{exhibit.description}</p>
          {exhibit.facts.length > 0 && (
            <dl className="case-facts" {...words}>
              {exhibit.facts.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {examined && <Noted story={story} notes={exhibit.notes} locale={locale} />}
        </div>
        <InCustody {...props} />
      </div>
    </Disclosure>
  );
}

function InCustody({ state, scene, locale, act, exhibit }: SceneViewProps & { readonly exhibit: Exhibit }) {
  const { expect, arriving } = useArrival();
  const custody = state.custody.get(exhibit.id);
  const actions = scene.kind === 'ending' ? [] : offeredActions(state, exhibit);
  if (!custody) return null;
  const length = custody.log.length;
  return (
    <section className="case-custody" aria-labelledby={`case-custody-${exhibit.id}`}>
      <h4 id={`case-custody-${exhibit.id}`}>
        <Trans>Chain of custody</Trans>
      </h4>
      <CustodyChain {...{ exhibit, custody, locale }} newest={arriving(`entry ${length}`)} />
      {actions.length > 0 && (
        <div className="case-actions">
          {actions.map(({ id, label }) => (
            <Button
              key={id}
              tone="quiet"
              onClick={() => {
                expect(`entry ${length + 1}`);
                act('custody', `${exhibit.id}/${id}`);
              }}
            >
              <bdi lang={locale}>{label}</bdi>
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
