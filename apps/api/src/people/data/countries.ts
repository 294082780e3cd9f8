/**
 * The countries of the world as this college groups them, each with the source of what is said about it. Names are not
 * data of ours: they come from Unicode CLDR through Intl.DisplayNames.
 *
 * Members: INTERPOL counts 196. They are the 193 member states of the United Nations without the Democratic People's
 * Republic of Korea and Tuvalu, and Aruba, Curaçao, Sint Maarten, the State of Palestine and the Vatican City State.
 *
 * Regions: INTERPOL works in Africa, the Americas, Asia and the South Pacific, Europe, and the Middle East and North
 * Africa. Where INTERPOL itself names a country's region in a source that can be cited, that is followed; elsewhere the
 * geographic regions of the United Nations (M49) are, and the country's source says so.
 */

export type RegionCode = 'africa' | 'americas' | 'asia' | 'europe' | 'middle-east-and-north-africa';

export const REGIONS: Record<RegionCode, Record<'ar' | 'en' | 'fr' | 'es', string>> = {
  africa: { en: 'Africa', fr: 'Afrique', es: 'África', ar: 'أفريقيا' },
  americas: { en: 'Americas', fr: 'Amériques', es: 'Américas', ar: 'الأمريكتان' },
  asia: {
    en: 'Asia and South Pacific',
    fr: 'Asie et Pacifique Sud',
    es: 'Asia y Pacífico Sur',
    ar: 'آسيا وجنوب المحيط الهادئ',
  },
  europe: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا' },
  'middle-east-and-north-africa': {
    en: 'Middle East and North Africa',
    fr: 'Moyen-Orient et Afrique du Nord',
    es: 'Oriente Medio y Norte de África',
    ar: 'الشرق الأوسط وشمال أفريقيا',
  },
};

/** A country by its ISO 3166-1 alpha-2 code. */
export interface CountryFacts {
  readonly code: string;
  readonly region: RegionCode;
  readonly interpolMember: boolean;
  readonly source: string;
}

const UN_MEMBER = 'Membership: member state of the United Nations, one of the 191 that are INTERPOL members.';
const OTHER_MEMBER = 'Membership: INTERPOL member that is not a member state of the United Nations.';
const NO_MEMBER = 'Membership: one of the two member states of the United Nations that are not INTERPOL members.';
const M49 = (name: string) => `Region: UN M49, ${name}.`;
const MENA_MEETING =
  'Region: INTERPOL news N2017-161, 21 November 2017, police chiefs of the Middle East and North Africa.';
const MENA_COUNCIL = "Region: member of the Arab Interior Ministers' Council, INTERPOL's partner in the region.";
const COUNCIL_OF_EUROPE = 'Region: member of the Council of Europe (UN M49: Western Asia).';
const EUROPEAN_CONFERENCE = "Region: host of INTERPOL's European Regional Conference, Tel Aviv, May 2012.";

/** Codes, their region, and why they are there. */
const GROUPS: readonly (readonly [region: RegionCode, membership: string, why: string, codes: string])[] = [
  [
    'africa',
    UN_MEMBER,
    M49('Africa'),
    `AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SO SS
     ST SZ TD TG TZ UG ZA ZM ZW`,
  ],
  [
    'americas',
    UN_MEMBER,
    M49('Americas'),
    `AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE`,
  ],
  ['americas', OTHER_MEMBER, M49('Americas'), 'AW CW SX'],
  [
    'asia',
    UN_MEMBER,
    M49('Asia'),
    'AF BD BN BT CN ID IN IR JP KG KH KR KZ LA LK MM MN MV MY NP PH PK SG TH TJ TL TM UZ VN',
  ],
  ['asia', NO_MEMBER, M49('Asia'), 'KP'],
  ['asia', UN_MEMBER, M49('Oceania'), 'AU FJ FM KI MH NR NZ PG PW SB TO VU WS'],
  ['asia', NO_MEMBER, M49('Oceania'), 'TV'],
  [
    'europe',
    UN_MEMBER,
    M49('Europe'),
    `AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU
     SE SI SK SM UA`,
  ],
  ['europe', OTHER_MEMBER, M49('Europe'), 'VA'],
  ['europe', UN_MEMBER, COUNCIL_OF_EUROPE, 'AM AZ CY GE TR'],
  ['europe', UN_MEMBER, EUROPEAN_CONFERENCE, 'IL'],
  ['middle-east-and-north-africa', UN_MEMBER, MENA_MEETING, 'AE BH DZ EG JO KW LB MA MR OM QA SA SD TN'],
  ['middle-east-and-north-africa', OTHER_MEMBER, MENA_MEETING, 'PS'],
  ['middle-east-and-north-africa', UN_MEMBER, MENA_COUNCIL, 'IQ LY SY YE'],
];

/** All of them, by code. */
export const COUNTRIES: readonly CountryFacts[] = GROUPS.flatMap(([region, membership, why, codes]) =>
  codes.split(/\s+/u).map((code) => ({
    code,
    region,
    interpolMember: membership !== NO_MEMBER,
    source: `${membership} ${why}`,
  })),
).sort((a, b) => (a.code < b.code ? -1 : 1));
