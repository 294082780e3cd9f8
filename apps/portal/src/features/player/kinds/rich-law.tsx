import { Trans } from '@lingui/react/macro';
import { lawFor, type RichNode } from '@provost/domain';
import { Disclosure } from '@provost/ui';
import { useId, type ReactNode } from 'react';
import { useFormat } from '../../../shared/format';
import { Ours } from './ours';
import { useReader } from './rich-reader';

interface NationalLawProps {
  readonly node: RichNode;
  readonly show: (rule: RichNode) => ReactNode;
}

/** What the law says: the reader's own country first and open, the general rule, and the other countries folded. */
export function NationalLaw({ node, show }: NationalLawProps) {
  const format = useFormat();
  const heading = useId();
  const country = useReader()?.country ?? null;
  const { general, own, others } = lawFor(node, country);
  const here = country === null ? '' : format.country(country);
  const countryOf = (rule: RichNode) => format.country(String(rule.attrs?.country ?? ''));
  return (
    <div className="national-law" role="group" aria-labelledby={heading}>
      <p className="callout-kind" id={heading}>
        <Ours>
          <Trans>National law</Trans>
        </Ours>
      </p>
      {own && (
        <div className="law-own">
          <p className="law-title">
            <Ours>
              <Trans>In your country, {here}</Trans>
            </Ours>
          </p>
          <div>{show(own)}</div>
        </div>
      )}
      {general && (
        <div>
          <p className="law-title">
            <Ours>
              <Trans>In general</Trans>
            </Ours>
          </p>
          <div>{show(general)}</div>
        </div>
      )}
      {!own && country !== null && (
        <p className="law-none">
          <Ours>
            <Trans>
              Nothing is written here about {here}. The general rule above is what to start from; your prosecutor or
              legal adviser knows what your own law says.
            </Trans>
          </Ours>
        </p>
      )}
      {others.map((rule) => (
        <Disclosure key={String(rule.attrs?.country)} title={<Ours>{countryOf(rule)}</Ours>}>
          {show(rule)}
        </Disclosure>
      ))}
    </div>
  );
}
