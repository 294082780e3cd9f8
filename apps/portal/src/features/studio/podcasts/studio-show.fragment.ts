import { graphql } from '../../../gql';

export const StudioShowParts = graphql(`
  fragment StudioShowParts on StudioShow {
    id
    slug
    title
    summary
    author
    art
    visibility
    sourceLocale
    locales
    seasons {
      id
      number
      title
      episodes {
        ...StudioEpisodeParts
      }
    }
  }
`);
