import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, RadioGroup } from '@provost/ui';
import { chooseDataSaving, DATA_SAVINGS, useDataSaver, useDataSaving, type DataSaving } from '../../shared/device';

/** Whether this device loads the smallest form of what is shown. It holds at once. */
export function SaveData() {
  const { t } = useLingui();
  const chosen = useDataSaving();
  const saving = useDataSaver();
  const words: Record<DataSaving, string> = {
    device: t`As the browser asks`,
    always: t`Always`,
    never: t`Never`,
  };
  return (
    <>
      <RadioGroup
        label={<Trans>Save data</Trans>}
        hint={
          <Trans>
            Videos and podcasts begin with the sound alone or the smallest picture, and nothing loads before you press
            play. What you watch or hear counts the same.
          </Trans>
        }
        inline
        value={chosen}
        onChange={chooseDataSaving}
        choices={DATA_SAVINGS.map((value) => ({ value, label: words[value] }))}
      />
      {chosen === 'device' && saving && (
        <Notice title={<Trans>Your browser asks to save data, so it is done.</Trans>} />
      )}
    </>
  );
}
