import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { textIn } from '../platform/graphql/scalars.js';
import { COUNTRIES, REGIONS, type RegionCode } from './data/countries.js';
import { countryName } from './data/country-names.js';
import type { Country, Region } from './people.type.js';

/** The regions and countries, by name in every language. They are data of this version of the software. */
@Injectable()
export class CountriesService implements OnModuleInit {
  private readonly byLocale = new Map<string, readonly Country[]>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Writes what is new or corrected in this version; otherwise it changes nothing. Several processes may do it at once. */
  async onModuleInit(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT INTO region (code, names) SELECT key, value FROM jsonb_each($1::jsonb) ORDER BY key
         ON CONFLICT (code) DO UPDATE SET names = excluded.names WHERE region.names <> excluded.names`,
        [JSON.stringify(REGIONS)],
      );
      const rows = COUNTRIES.map(({ code, region, interpolMember, source }) => ({
        ...{ code, source, region_code: region, interpol_member: interpolMember, name: countryName(code, 'en') },
      }));
      await tx.query(
        `INSERT INTO country (code, region_code, name, interpol_member, source)
         SELECT code, region_code, name, interpol_member, source
         FROM json_to_recordset($1::json)
           AS given (code char(2), region_code text, name text, interpol_member boolean, source text)
         ON CONFLICT (code) DO UPDATE SET region_code = excluded.region_code, name = excluded.name,
           interpol_member = excluded.interpol_member, source = excluded.source
         WHERE (country.region_code, country.name, country.interpol_member, country.source)
           IS DISTINCT FROM (excluded.region_code, excluded.name, excluded.interpol_member, excluded.source)`,
        [JSON.stringify(rows)],
      );
    });
  }

  /** All regions, by name. */
  regions(locale: string): Region[] {
    const regions = Object.keys(REGIONS).map((code) => regionOf(code as RegionCode, locale));
    return regions.sort(byName(locale));
  }

  /** All countries, by name. */
  countries(locale: string): readonly Country[] {
    const known = this.byLocale.get(locale);
    if (known) return known;
    const countries = COUNTRIES.map(({ code, region, interpolMember }) => ({
      ...{ code, interpolMember, name: countryName(code, locale), region: regionOf(region, locale) },
    })).sort(byName(locale));
    this.byLocale.set(locale, countries);
    return countries;
  }

  /** The name of a country in a language; its code where it is not known. */
  nameOf(code: string, locale: string): string {
    return countryName(code, locale);
  }
}

const regionOf = (code: RegionCode, locale: string): Region => ({ code, name: textIn(REGIONS[code], locale, 'en') });

function byName(locale: string): (a: { name: string }, b: { name: string }) => number {
  const collator = new Intl.Collator(locale);
  return (a, b) => collator.compare(a.name, b.name);
}
