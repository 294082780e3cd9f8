import type { Source } from '@provost/domain';
import { REVIEW } from '../review-days.js';

/** The day on which what is quoted from these sources was last compared with them, or with a published account of them. */
const CHECKED = '2026-11-25';

/** The treaties, laws, standards, reports and operations on which the industry curriculum rests, each once. */
export const INDUSTRY_SOURCES = {
  filmspeler: {
    title: 'Stichting Brein v Wullems (“Filmspeler”), Case C-527/15, judgment of 26 April 2017',
    publisher: 'Court of Justice of the European Union',
    year: 2017,
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-527/15',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  iptv2019: {
    title: 'Illegal IPTV in the European Union',
    publisher: 'EUIPO',
    year: 2019,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  takenDown: {
    title: 'Action of 26 November 2024 against an illegal streaming service with 22 million users (“Taken Down”)',
    publisher: 'Eurojust and Europol',
    year: 2024,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  iso27037: {
    title: 'ISO/IEC 27037: identification, collection, acquisition and preservation of digital evidence',
    publisher: 'ISO and IEC',
    year: 2012,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  cpsc18650: {
    title: 'Safety warning on loose 18650 lithium-ion battery cells',
    publisher: 'United States Consumer Product Safety Commission',
    year: 2021,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  larsson: {
    title: 'Toxic fluoride gas emissions from lithium-ion battery fires (Larsson et al.)',
    publisher: 'Scientific Reports',
    year: 2017,
    url: 'https://doi.org/10.1038/s41598-017-09784-z',
    checkedOn: CHECKED,
    reviewBy: REVIEW.treaty,
  },
  modelRegulations: {
    title:
      'Recommendations on the Transport of Dangerous Goods: Model Regulations (UN 3480, special provision 376, P908, P911) and Manual of Tests and Criteria, 38.3',
    publisher: 'United Nations Economic Commission for Europe',
    year: 2023,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  icao: {
    title: 'Lithium batteries as cargo: UN 3480 barred from passenger aircraft, and charged to no more than 30 %',
    publisher: 'ICAO and IATA',
    year: 2016,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  euBatteries: {
    title: 'Regulation (EU) 2023/1542 concerning batteries and waste batteries',
    publisher: 'European Union',
    year: 2023,
    url: 'https://eur-lex.europa.eu/eli/reg/2023/1542/oj',
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  opsonXii: {
    title: 'Operation Opson Europe (Opson XII): expired food relabelled on an unprecedented scale',
    publisher: 'Europol',
    year: 2023,
    url: 'https://www.europol.europa.eu/operations-services-and-innovation/operations/operation-opson',
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  codexLabelling: {
    title: 'General Standard for the Labelling of Prepackaged Foods (CXS 1-1985, revised 2018)',
    publisher: 'Codex Alimentarius Commission',
    year: 2018,
    checkedOn: CHECKED,
    reviewBy: REVIEW.report,
  },
  euFoodLaw: {
    title: 'Regulation (EC) No 178/2002 (general food law), Articles 14, 18 and 19',
    publisher: 'European Union',
    year: 2002,
    url: 'https://eur-lex.europa.eu/eli/reg/2002/178/oj',
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  euFoodInformation: {
    title: 'Regulation (EU) No 1169/2011 on food information to consumers, Articles 8 and 24 and Annex X',
    publisher: 'European Union',
    year: 2011,
    url: 'https://eur-lex.europa.eu/eli/reg/2011/1169/oj',
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
  euControls: {
    title: 'Regulation (EU) 2017/625 on official controls, Articles 34 and 35',
    publisher: 'European Union',
    year: 2017,
    url: 'https://eur-lex.europa.eu/eli/reg/2017/625/oj',
    checkedOn: CHECKED,
    reviewBy: REVIEW.law,
  },
} satisfies Record<string, Source>;
