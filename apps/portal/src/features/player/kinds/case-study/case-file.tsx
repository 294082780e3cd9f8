import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CaseState, CaseStudyContent } from '@provost/domain';
import { Button, directionOf } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { Tabs } from '@provost/ui/tabs';
import { useState } from 'react';
import { useFormat } from '../../../../shared/format';
import { CaseLineView } from './case-line';
import { ChainTag, CustodyChain } from './custody';

export interface CaseFileProps {
  readonly story: CaseStudyContent;
  readonly state: CaseState;
  readonly locale: string;
}

/** The file of the case so far: the notebook, the line of what happened, and the custody of every exhibit that was found. */
export function CaseFile(props: CaseFileProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { state } = props;
  const count = (number: number) => <span className="case-count">{format.number(number)}</span>;
  return (
    <Tabs
      label={t`Case file`}
      tabs={[
        {
          id: 'notes',
          label: (
            <>
              <Trans>Notebook</Trans> {count(state.notes.size)}
            </>
          ),
          content: <Notebook {...props} />,
        },
        { id: 'line', label: <Trans>Timeline</Trans>, content: <CaseLineView {...props} /> },
        {
          id: 'custody',
          label: (
            <>
              <Trans>Custody</Trans> {count(state.shown.size)}
            </>
          ),
          content: <CustodyOfAll {...props} />,
        },
      ]}
    />
  );
}

/** On a phone the file lies in a drawer: one press away from any scene. */
export function CaseFileDrawer(props: CaseFileProps) {
  const [open, setOpen] = useState(false);
  const { state } = props;
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        <Trans>Case file</Trans>
        <span className="small">
          <Plural value={state.notes.size} one="# fact" other="# facts" />
          {' · '}
          <Plural value={state.shown.size} one="# exhibit" other="# exhibits" />
        </span>
      </Button>
      <Dialog
        wide
        open={open}
        onClose={() => setOpen(false)}
        title={<Trans>Case file</Trans>}
        actions={
          <Button tone="quiet" onClick={() => setOpen(false)}>
            <Trans>Back to the case</Trans>
          </Button>
        }
      >
        <div className="case-drawer">
          <CaseFile {...props} />
        </div>
      </Dialog>
    </>
  );
}

/** Facts in the order in which they were found. */
function Notebook({ story, state, locale }: CaseFileProps) {
  const notes = [...state.notes].flatMap((id) => story.notes.filter((note) => note.id === id));
  if (notes.length === 0) {
    return (
      <p className="small quiet">
        <Trans>Facts that you find are written down here.</Trans>
      </p>
    );
  }
  return (
    <ol className="case-notes" lang={locale} dir={directionOf(locale)}>
      {notes.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}

/** The custody of every exhibit that was found, with whether its chain holds. */
export function CustodyOfAll({ story, state, locale }: CaseFileProps) {
  const found = story.exhibits.filter(({ id }) => state.shown.has(id));
  if (found.length === 0) {
    return (
      <p className="small quiet">
        <Trans>No exhibit was found yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="case-custodies">
      {found.map((exhibit) => {
        const custody = state.custody.get(exhibit.id);
        return (
          custody && (
            <li key={exhibit.id}>
              <p className="case-exhibit-title" dir={directionOf(locale)}>
                <span className="case-seal">{exhibit.seal}</span> <span lang={locale}>{exhibit.title}</span>{' '}
                <ChainTag custody={custody} />
              </p>
              <CustodyChain exhibit={exhibit} custody={custody} locale={locale} />
            </li>
          )
        );
      })}
    </ul>
  );
}
