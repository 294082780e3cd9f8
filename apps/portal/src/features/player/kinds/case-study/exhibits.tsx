import { Trans } from '@lingui/react/macro';
import { Disclosure, Tag } from '@provost/ui';
import type { ContentOfType } from '../../renderer';

export interface ExhibitsProps {
  readonly exhibits: ContentOfType<'CaseStudyContent'>['exhibits'];
  readonly examined: (id: string) => boolean;
  readonly onExamine: (id: string) => void;
}

/** Things in evidence. Opening one is examining it. */
export function Exhibits({ exhibits, examined, onExamine }: ExhibitsProps) {
  return exhibits.map((exhibit) => (
    <Disclosure
      key={exhibit.id}
      onToggle={(open) => open && onExamine(exhibit.id)}
      title={
        <>
          <span className="figure">{exhibit.seal}</span> {exhibit.title}{' '}
          {examined(exhibit.id) && (
            <Tag tone="good">
              <Trans>Examined</Trans>
            </Tag>
          )}
        </>
      }
    >
      <p className="quiet">{exhibit.found}</p>
      <p>{exhibit.description}</p>
      <dl className="timeline">
        {exhibit.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  ));
}
