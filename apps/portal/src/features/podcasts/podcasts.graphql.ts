import { graphql } from '../../gql';

export const PodcastShowsQuery = graphql(`
  query PodcastShows($locale: Locale!) {
    podcastShows(locale: $locale) {
      ...PodcastShowHead
    }
  }
`);

export const PodcastShowQuery = graphql(`
  query PodcastShow($slug: String!, $locale: Locale!) {
    podcastShow(slug: $slug, locale: $locale) {
      show {
        ...PodcastShowHead
      }
      seasons {
        id
        number
        title
        episodes {
          id
          number
          title
          publishedAt
          durationSeconds
          complete
          heard {
            from
            to
          }
        }
      }
    }
  }
`);

export const PodcastEpisodeQuery = graphql(`
  query PodcastEpisode($id: ID!, $locale: Locale!) {
    podcastEpisode(id: $id, locale: $locale) {
      id
      number
      seasonNumber
      seasonTitle
      title
      publishedAt
      contentLocale
      contentLocales
      evidence
      resumeSeconds
      complete
      previousEpisodeId
      nextEpisodeId
      steps {
        enrolmentId
        stepId
      }
      show {
        ...PodcastShowHead
      }
      content {
        ...PodcastStep
      }
    }
  }
`);

export const MyPodcastFeedQuery = graphql(`
  query MyPodcastFeed {
    myPodcastFeed {
      ...PrivateFeedState
    }
  }
`);

export const CreatePodcastFeedMutation = graphql(`
  mutation CreatePodcastFeed($locale: Locale!) {
    createPodcastFeed(locale: $locale) {
      feed {
        ...PrivateFeedState
      }
      addresses {
        showId
        showTitle
        locale
        url
      }
    }
  }
`);

export const RevokePodcastFeedMutation = graphql(`
  mutation RevokePodcastFeed {
    revokePodcastFeed
  }
`);
