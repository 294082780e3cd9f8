import { graphql } from '../../gql';

export const AccountCountriesQuery = graphql(`
  query AccountCountries($locale: Locale!) {
    countries(locale: $locale) {
      code
      name
    }
  }
`);

export const UpdateMyAccountMutation = graphql(`
  mutation UpdateMyAccount($input: UpdateMyAccountInput!) {
    updateMyAccount(input: $input) {
      id
      fullName
      locale
      timeZone
    }
  }
`);
