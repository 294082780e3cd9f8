import { Trans, useLingui } from '@lingui/react/macro';
import { directionOf, Notice, Tag } from '@provost/ui';
import type { PostWordsFragment } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { PostActs } from './post-acts';

/** One post: who wrote it and when, its words in their own language, and what the viewer may do with it. */
export function Post({ post }: { readonly post: PostWordsFragment }) {
  const format = useFormat();
  const { body, state, hiddenReason, reports } = post;
  return (
    <div className="post">
      <p className="post-head">
        <Author post={post} /> <span className="quiet">{format.dateTime(post.postedAt)}</span>{' '}
        {post.editedAt && (
          <span className="quiet">
            <Trans>· edited</Trans>
          </span>
        )}{' '}
        {post.endorsed && (
          <Tag tone="good">
            <Trans>Endorsed by the trainer</Trans>
          </Tag>
        )}
      </p>
      {body === null || body === undefined ? (
        <p className="quiet">
          {state === 'WITHDRAWN' ? <Trans>Withdrawn by its author.</Trans> : <Trans>Hidden by the trainer.</Trans>}
        </p>
      ) : (
        <div className="post-body" lang={post.locale} dir={directionOf(post.locale)}>
          {body.split(/\n{2,}/u).map((paragraph, index) => (
            // The words of a post change all at once.
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
      {state === 'HIDDEN' && body !== null && (
        <Notice kind="warn" title={<Trans>Only you and the trainers see this.</Trans>}>
          {hiddenReason ? <bdi>{hiddenReason}</bdi> : <Trans>Several officers reported it; a trainer will look.</Trans>}
        </Notice>
      )}
      {reports.length > 0 && (
        <Notice kind="warn" title={<Trans>Reported</Trans>}>
          <ul>
            {reports.map((reason, index) => (
              <li key={index}>
                <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <PostActs post={post} />
    </div>
  );
}

function Author({ post: { author } }: { readonly post: PostWordsFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const country = format.country(author.countryCode);
  if (author.isMe) {
    return (
      <>
        <strong>{t`You`}</strong> ·
      </>
    );
  }
  return (
    <>
      <strong>
        <bdi>{author.name ?? (author.isTrainer ? t`Trainer` : t`An officer`)}</bdi>
      </strong>{' '}
      · {country} {author.isTrainer && <Tag>{t`Trainer`}</Tag>} ·
    </>
  );
}
