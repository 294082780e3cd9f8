import type { Source } from '@provost/domain';
import { CUSTOMS_SOURCES } from './customs/sources.js';
import { INDUSTRY_SOURCES } from './industry/sources.js';
import { REVIEW } from './review-days.js';

/** The day on which what is quoted from these sources was last compared with them, or with a published account of them. */
const CHECKED = '2026-11-24';

/** Each real treaty, report and operation that the demo college cites, once. */
export const SOURCES = {
  trips: {
    title: 'Agreement on Trade-Related Aspects of Intellectual Property Rights (TRIPS), Part III',
    publisher: 'World Trade Organization',
    year: 1994,
    url: 'https://www.wto.org/english/docs_e/legal_e/27-trips_05_e.htm',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  ds362: {
    title:
      'China: Measures Affecting the Protection and Enforcement of Intellectual Property Rights (DS362), report of the Panel',
    publisher: 'World Trade Organization',
    year: 2009,
    url: 'https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds362_e.htm',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  fakes2025: {
    title: 'Mapping Global Trade in Fakes 2025: Global Trends and Enforcement Challenges',
    publisher: 'OECD and EUIPO',
    year: 2025,
    url: 'https://www.oecd.org/en/publications/mapping-global-trade-in-fakes-2025_94d3b29f-en.html',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  dangerousFakes: {
    title: 'Dangerous Fakes: Trade in Counterfeit Goods that Pose Health, Safety and Environmental Risks',
    publisher: 'OECD and EUIPO',
    year: 2022,
    url: 'https://doi.org/10.1787/117e352b-en',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  forcedLabour: {
    title:
      'From Fakes to Forced Labour: Evidence of Correlation between Illicit Trade in Counterfeits and Labour Exploitation',
    publisher: 'OECD and EUIPO',
    year: 2026,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  sectors2024: {
    title: 'Economic impact of counterfeiting in the clothing, cosmetics and toy sectors in the EU',
    publisher: 'EUIPO',
    year: 2024,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  freeZones: {
    title: 'Recommendation on Countering Illicit Trade: Enhancing Transparency in Free Trade Zones',
    publisher: 'OECD',
    year: 2019,
    url: 'https://www.oecd.org/en/topics/free-trade-zones.html',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  who2017: {
    title: '1 in 10 medical products in developing countries is substandard or falsified',
    publisher: 'World Health Organization',
    year: 2017,
    url: 'https://www.who.int/news/item/28-11-2017-1-in-10-medical-products-in-developing-countries-is-substandard-or-falsified',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  whoTerms: {
    title: 'Substandard and falsified medical products: fact sheet and definitions of May 2017',
    publisher: 'World Health Organization',
    year: 2018,
    url: 'https://www.who.int/news-room/fact-sheets/detail/substandard-and-falsified-medical-products',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  who2023: {
    title: 'WHO urges action to protect children from contaminated medicines',
    publisher: 'World Health Organization',
    year: 2023,
    url: 'https://www.who.int/news/item/23-01-2023-who-urges-action-to-protect-children-from-contaminated-medicines',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  medicrime: {
    title:
      'Convention on the counterfeiting of medical products and similar crimes involving threats to public health (CETS 211)',
    publisher: 'Council of Europe',
    year: 2011,
    url: 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=211',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  budapest: {
    title: 'Convention on Cybercrime (CETS 185)',
    publisher: 'Council of Europe',
    year: 2001,
    url: 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=185',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  untoc: {
    title: 'United Nations Convention against Transnational Organized Crime',
    publisher: 'United Nations Office on Drugs and Crime',
    year: 2000,
    url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  fatf: {
    title: 'The FATF Recommendations, with the glossary’s designated categories of offences',
    publisher: 'Financial Action Task Force',
    year: 2012,
    url: 'https://www.fatf-gafi.org/en/publications/Fatfrecommendations/Fatf-recommendations.html',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  pangeaXvii: {
    title:
      'Record 769 arrests and USD 65 million in illicit pharmaceuticals seized in global bust (Operation Pangea XVII)',
    publisher: 'INTERPOL',
    year: 2025,
    url: 'https://www.interpol.int/en/News-and-Events/News/2025/Record-769-arrests-and-USD-65-million-in-illicit-pharmaceuticals-seized-in-global-bust',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  pangeaXvi: {
    title: 'Operation Pangea XVI: results',
    publisher: 'INTERPOL',
    year: 2023,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  pangeaXi: {
    title: 'Operation Pangea XI: results',
    publisher: 'INTERPOL',
    year: 2018,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  opsonXi: {
    title: 'Operation Opson XI: results',
    publisher: 'Europol',
    year: 2022,
    url: 'https://www.europol.europa.eu/operations-services-and-innovation/operations/operation-opson',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  opsonXiii: {
    title: 'Operation Opson XIII: results',
    publisher: 'Europol',
    year: 2024,
    url: 'https://www.europol.europa.eu/operations-services-and-innovation/operations/operation-opson',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  opsonXiv: {
    title: 'Operation Opson XIV: results',
    publisher: 'Europol',
    year: 2025,
    url: 'https://www.europol.europa.eu/operations-services-and-innovation/operations/operation-opson',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  isop: {
    title: 'Project I-SOP: INTERPOL Stop Online Piracy',
    publisher: 'INTERPOL',
    year: 2021,
    url: 'https://www.interpol.int/Crimes/Illicit-goods/Project-I-SOP',
    // Planted: a source whose review is due, which officers are told and trainers are shown.
    checkedOn: '2025-11-10',
    reviewBy: '2026-11-10',
  },
  interpol: {
    title: 'What is INTERPOL?; National Central Bureaus; the Constitution of the ICPO-INTERPOL',
    publisher: 'INTERPOL',
    url: 'https://www.interpol.int/en/Who-we-are/What-is-INTERPOL',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  notices: {
    title: 'INTERPOL Notices, and the first Silver Notice of 10 January 2025',
    publisher: 'INTERPOL',
    year: 2025,
    url: 'https://www.interpol.int/en/How-we-work/Notices/About-Notices',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  conference14: {
    title:
      'Mobilizing global action against intellectual property crime (14th International Law Enforcement IP Crime Conference)',
    publisher: 'INTERPOL',
    year: 2021,
    url: 'https://www.interpol.int/en/News-and-Events/News/2021/Mobilizing-global-action-against-intellectual-property-crime',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  iipcic: {
    title: 'International IP Crime Investigators College: frequently asked questions; agreement of May 2022',
    publisher: 'INTERPOL and UL',
    year: 2022,
    url: 'https://iipcic.org/faqs.php',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  ghanaHealth: {
    title: 'Public Health Act, 2012 (Act 851), Part Seven; Trade Marks Act, 2004 (Act 664)',
    publisher: 'Republic of Ghana',
    year: 2012,
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  moroccoHealth: {
    title: 'Loi n° 17-04 portant code du médicament et de la pharmacie ; loi n° 17-97 relative à la protection de la propriété industrielle', // prettier-ignore
    publisher: 'Royaume du Maroc',
    year: 2006,
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  franceHealth: {
    title: 'Code de la santé publique, articles L. 5111-3 et L. 5421-13 ; Code de la propriété intellectuelle, articles L. 716-9 et L. 716-10', // prettier-ignore
    publisher: 'République française',
    url: 'https://www.legifrance.gouv.fr/codes/',
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  spainHealth: {
    title: 'Código Penal (Ley Orgánica 10/1995), artículos 273 a 277 y 361 a 362 sexies',
    publisher: 'Reino de España',
    year: 1995,
    url: 'https://www.boe.es/buscar/act.php?id=BOE-A-1995-25444',
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  ...CUSTOMS_SOURCES,
  ...INDUSTRY_SOURCES,
} satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;

/** The sources of one piece of content, in the order in which it cites them. */
export function cite(...keys: SourceKey[]): Source[] {
  return keys.map((key) => SOURCES[key]);
}
