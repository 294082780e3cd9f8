import { Trans } from '@lingui/react/macro';
import { Actions, Button, directionOf, TextArea } from '@provost/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { gapsOf } from '@provost/domain';
import { withGapAt } from '../gaps';

interface PromptWithGapsProps {
  readonly label: ReactNode;
  readonly locale: Locale;
  readonly value: string;
  readonly error: string | undefined;
  readonly maxLength: number;
  /** The gaps of the question, in their order. */
  readonly gaps: readonly string[];
  readonly onChange: (prompt: string) => void;
  /** Makes one more gap of the question, and says the words with it in their place. */
  readonly onGap: (place: (id: string) => string) => void;
}

/** Words with gaps in them: a gap is put where the cursor stands, by a button, and may be typed as well. */
export function PromptWithGaps(props: PromptWithGapsProps) {
  const { label, locale, value, error, maxLength, gaps, onChange, onGap } = props;
  const around = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const field = around.current?.querySelector('textarea');
    if (wanted.current === null || !field) return;
    field.focus();
    field.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  const placed = (id: string) => {
    const field = around.current?.querySelector('textarea');
    const next = withGapAt(value, touched.current && field ? field.selectionStart : value.length, id);
    wanted.current = next.cursor;
    return next.prompt;
  };
  const there = gapsOf(value);
  const missing = gaps.filter((id) => !there.includes(id));
  return (
    <div ref={around} className="gaps-prompt">
      <TextArea
        label={label}
        lang={locale}
        dir={directionOf(locale)}
        value={value}
        error={error}
        maxLength={maxLength}
        onFocus={() => {
          touched.current = true;
        }}
        onChange={onChange}
      />
      <Actions>
        <Button tone="quiet" onClick={() => onGap(placed)}>
          <Trans>Put a new gap here</Trans>
        </Button>
        {missing.map((id) => (
          <Button key={id} tone="quiet" onClick={() => onChange(placed(id))}>
            <Trans>
              Put <bdi>[[{id}]]</bdi> here
            </Trans>
          </Button>
        ))}
      </Actions>
    </div>
  );
}
