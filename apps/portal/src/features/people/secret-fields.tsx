import { Trans } from '@lingui/react/macro';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@provost/domain';
import { Button, TextField } from '@provost/ui';
import { firstPassword } from './first-password';

interface SecretFieldsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

const shortest = SHORTEST_PASSWORD;

/** The first password, made in this browser or typed. In sight, because it is made to be handed over. */
export function SecretFields({ value, onChange, error }: SecretFieldsProps) {
  return (
    <div className="people-secret">
      <TextField
        label={<Trans>First password</Trans>}
        hint={<Trans>Made by chance in this browser. You may also type one, of at least {shortest} characters.</Trans>}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={LONGEST_PASSWORD}
        value={value}
        onChange={onChange}
        error={error}
      />
      <Button tone="plain" onClick={() => onChange(firstPassword())}>
        <Trans>Make another password</Trans>
      </Button>
    </div>
  );
}
