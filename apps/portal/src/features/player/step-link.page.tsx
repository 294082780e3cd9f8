import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, LinkButton } from '@provost/ui';
import { Navigate, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { StepOfMineQuery } from './player.graphql';

/** A link to a step that somebody gave on: it leads into one's own place in the course, at the second that it names. */
export default function StepLinkPage() {
  const { stepId = '' } = useParams();
  const { search } = useLocation();
  const [query, again] = useQuery({ query: StepOfMineQuery, variables: { stepId }, requestPolicy: 'network-only' });
  return (
    <Loaded query={query} retry={again}>
      {({ stepOfMine: { enrolmentId, stepId: own, courseSlug } }) => {
        if (!enrolmentId) return <NotTaken courseSlug={courseSlug} />;
        return <Navigate replace to={own ? paths.step(enrolmentId, own) + search : paths.enrolment(enrolmentId)} />;
      }}
    </Loaded>
  );
}

function NotTaken({ courseSlug }: { readonly courseSlug: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`A step of a course`}>
      <Lead title={<Trans>A step of a course</Trans>} />
      <EmptyState
        title={<Trans>You do not take this course yet</Trans>}
        actions={
          <LinkButton to={paths.course(courseSlug)}>
            <Trans>See the course</Trans>
          </LinkButton>
        }
      >
        <Trans>The link leads into a course. Once you take it, the link opens the place.</Trans>
      </EmptyState>
    </Page>
  );
}
