import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Form, Lead, Notice, Section } from '@provost/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useFormat } from '../../../shared/format';
import { useLocale, type Locale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { RefusalNotice } from '../../../shared/refusal';
import { LanguageTabs } from '../language-tabs';
import { asProblem, useProblemSentence } from '../problems';
import { tidyForm, type FoundProblem, type StepForm } from '../step/step-form';
import { StepWords } from '../step/step-words';
import { textIn } from '../texts';
import type { Kept } from '../typed/kept';
import { LeftNotice, useFormState } from '../typed/saving';
import { useTyped } from '../typed/use-typed';
import { PublishEpisodeMutation, WithdrawEpisodeMutation } from './podcasts.graphql';
import type { StudioShow } from './show-form';
import { useSaveEpisode } from './use-save-episode';

type Episode = StudioShow['seasons'][number]['episodes'][number];

interface EpisodeEditorProps {
  readonly show: StudioShow;
  /** Null for a new one. */
  readonly episode: Episode | null;
  readonly server: StepForm;
  readonly place: string;
  readonly kept: Kept<StepForm> | undefined;
}

/** An episode as a form, in every language of its show; written as a step is, and published by itself. */
export function EpisodeEditor({ show, episode, server, place, kept }: EpisodeEditorProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const { sourceLocale } = show;
  const [language, setLanguage] = useState<Locale>(sourceLocale);
  const typed = useTyped({ place, server, kept, tidy: tidyForm });
  const [found, setFound] = useState<readonly FoundProblem[]>([]);
  const [published, publish] = useMutation(PublishEpisodeMutation);
  const [withdrawn, withdraw] = useMutation(WithdrawEpisodeMutation);
  const saving = useSaveEpisode({
    ...{ showId: show.id, sourceLocale, episodeId: episode?.id ?? null, typed, place },
    onMade: (id) => void navigate(paths.studioEpisode(show.id, id), { replace: true }),
  });
  const busy = saving.busy || published.fetching || withdrawn.fetching;
  const error = saving.error ?? published.error ?? withdrawn.error;
  useFormState('episode', typed, { busy: saving.busy, error: saving.error });
  const form = typed.value;
  const problems = saving.refused.length > 0 ? saving.refused : found;

  const publishIt = async () => {
    setFound([]);
    if (!episode || (typed.dirty && !(await saving.save()))) return;
    const { data } = await publish({ episodeId: episode.id });
    if (data?.publishEpisode.__typename === 'DraftProblems') setFound(data.publishEpisode.problems);
  };
  return (
    <>
      <Lead
        kicker={
          <Link to={paths.studioShow(show.id)}>
            <bdi>{textIn(show.title, locale, sourceLocale)}</bdi>
          </Link>
        }
        title={<span dir="auto">{textIn(form.title, locale, sourceLocale) || <Trans>New episode</Trans>}</span>}
      >
        <Standing episode={episode} />
      </Lead>
      <Form className="studio-step" label={t`Episode`} onSubmit={() => void saving.save()}>
        <LeftNotice typed={typed} />
        <Problems problems={problems} show={show} saved={saving.refused.length === 0} />
        <Section title={<Trans>Words and content</Trans>} wide>
          <LanguageTabs
            languages={show.locales}
            selected={language}
            onSelect={setLanguage}
            note={(one) => !form.contents[one] && <Trans>not written</Trans>}
          >
            {(one) => (
              <StepWords
                kind="podcast"
                locale={one}
                sourceLocale={sourceLocale}
                form={form}
                onChange={typed.change}
                problems={problems.filter((problem) => (problem.locale ?? sourceLocale) === one).map(asProblem)}
              />
            )}
          </LanguageTabs>
        </Section>
        <div className="studio-save">
          {error && <RefusalNotice error={error} />}
          <Actions>
            <Button type="submit" busy={saving.busy} tone={episode && !typed.dirty ? 'quiet' : 'primary'}>
              <Trans>Save</Trans>
            </Button>
            {episode && (
              <Button busy={busy} tone={typed.dirty ? 'quiet' : 'primary'} onClick={() => void publishIt()}>
                {episode.publishedAt ? <Trans>Save and publish again</Trans> : <Trans>Save and publish</Trans>}
              </Button>
            )}
            {episode?.publishedAt && !episode.withdrawnAt && (
              <Button tone="danger" busy={busy} onClick={() => void withdraw({ episodeId: episode.id })}>
                <Trans>Withdraw from listeners</Trans>
              </Button>
            )}
          </Actions>
        </div>
      </Form>
    </>
  );
}

function Standing({ episode }: { readonly episode: Episode | null }) {
  const format = useFormat();
  if (!episode?.publishedAt) return <Trans>Nobody hears it before you publish it.</Trans>;
  const since = format.date(episode.publishedAt);
  if (episode.withdrawnAt) return <Trans>Withdrawn: what officers heard of it stays recorded.</Trans>;
  if (episode.hasChanges) {
    return <Trans>Published on {since}. Listeners do not see your changes yet.</Trans>;
  }
  return <Trans>Published on {since}.</Trans>;
}

/** What is to be mended, sentence by sentence; also what belongs to the show itself. */
function Problems(props: {
  readonly problems: readonly FoundProblem[];
  readonly show: StudioShow;
  readonly saved: boolean;
}) {
  const sentence = useProblemSentence();
  const format = useFormat();
  if (props.problems.length === 0) return null;
  const ofShow = props.problems.some(({ stepId }) => stepId == null);
  const lines = props.problems
    .filter(({ stepId }) => stepId != null)
    .map(
      (problem) =>
        `${problem.locale ? `${format.languages([problem.locale])}: ` : ''}${sentence(asProblem(problem).code)}`,
    );
  return (
    <Notice
      kind={props.saved ? 'warn' : 'error'}
      live
      title={
        props.saved ? (
          <Trans>Saved. Before it can be published, this is to be mended:</Trans>
        ) : (
          <Trans>This could not be saved; it is kept on this device.</Trans>
        )
      }
    >
      <ul>
        {ofShow && (
          <li>
            <Link to={paths.studioShow(props.show.id)}>
              <Trans>The show lacks a title, a summary, a picture or the name of who speaks for it.</Trans>
            </Link>
          </li>
        )}
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
