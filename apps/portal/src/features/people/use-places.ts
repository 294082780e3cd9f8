import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { PeoplePlacesQuery } from './people.graphql';

/** Regions and countries by name in the language on screen; empty until they are here. */
export function usePlaces() {
  const locale = useLocale();
  const [{ data, error }, again] = useQuery({ query: PeoplePlacesQuery, variables: { locale } });
  const regions = data?.regions ?? [];
  const countries = data?.countries ?? [];
  return {
    regions,
    countries,
    error,
    retry: () => again({ requestPolicy: 'network-only' }),
    nameOfCountry: (code: string) => countries.find((country) => country.code === code)?.name ?? code,
    nameOfRegion: (code: string) => regions.find((region) => region.code === code)?.name ?? code,
  };
}
