import { parseDateTime, type CalendarDateTime } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import type { FieldWords } from './fields';
import { useDocumentLocale } from './document-locale';
import './aria-fields.css';
import './overlays.css';

export interface DateTimeFieldProps extends FieldWords {
  /** Wall-clock time without a zone, `2026-12-03T14:00`, or null while it is not whole. The zone is another field's matter. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly disabled?: boolean;
}

const parsed = (value: string | null): CalendarDateTime | null => (value === null ? null : parseDateTime(value));

/** A day and a time on the wall, typed part by part or chosen in a calendar, in the reader's own order and digits. */
export function DateTimeField({ label, hint, error, value, onChange, disabled }: DateTimeFieldProps) {
  const locale = useDocumentLocale();
  return (
    <I18nProvider locale={locale}>
      <DatePicker
        className="field"
        granularity="minute"
        hourCycle={24}
        value={parsed(value)}
        onChange={(next) => onChange(next === null ? null : next.toString().slice(0, 16))}
        isDisabled={disabled}
        isInvalid={error != null}
        validationBehavior="aria"
      >
        <Label className="label">{label}</Label>
        {hint != null && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )}
        <Group className="dated">
          <DateInput className="input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <Button>
            <svg
              viewBox="0 0 16 16"
              width="18"
              height="18"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            >
              <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" />
            </svg>
          </Button>
        </Group>
        <FieldError className="field-error">{error}</FieldError>
        <Popover className="popover">
          <Dialog className="calendar">
            <Calendar>
              <header>
                <Button slot="previous">‹</Button>
                <Heading />
                <Button slot="next">›</Button>
              </header>
              <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
