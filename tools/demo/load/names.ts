import type { Random } from '@provost/domain';

/** Invented names in the spellings of the world: given names and family names of one language. */
interface Pool {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Whether the family name stands first. */
  readonly familyFirst?: boolean;
  readonly joint?: string;
}

const list = (text: string) => text.split(' ');

const POOLS = {
  arabicLatin: {
    given: list(
      'Amina Yusuf Layla Omar Fatima Khalid Noura Tariq Salma Hassan Rania Ibrahim Huda Karim Mariam Samir Dalia Nabil',
    ),
    family: list(
      'Benkirane Haddad Mansour Khoury Saleh Rahman Aziz Farouk Nasser Qasim Jabari Zaki Bakri Darwish Hamdan',
    ),
  },
  arabic: {
    given: list('أمينة يوسف ليلى عمر فاطمة خالد نورة طارق سلمى حسن رانيا إبراهيم هدى كريم مريم سمير'),
    family: list('الحداد المنصور الخوري الصالح العزيز الفاروق الناصر القاسم الزهراني البكري الدرويش الحمداني'),
  },
  french: {
    given: list(
      'Awa Moussa Chantal Ibrahima Aïcha Jean-Baptiste Mariam Ousmane Clarisse Éric Fatou Serge Nadège Issa Solange',
    ),
    family: list('Diallo Ndiaye Traoré Koné Mbarga Ouédraogo Sawadogo Bationo Nguema Kaboré Mbemba Sow Fofana Touré'),
  },
  english: {
    given: list(
      'Kwame Grace Emeka Ruth Tendai Naledi Daniel Abigail Samuel Esther Joseph Thandi Peter Njeri Michael Ama',
    ),
    family: list(
      'Asante Mensah Okafor Odhiambo Dlamini Banda Moyo Mwangi Adeyemi Boateng Kamau Phiri Nkosi Owusu Chukwu',
    ),
  },
  spanish: {
    given: list('Lucía Mateo Ximena Joaquín Valentina Andrés Camila Íñigo Paola Ramón Inés Gonzalo Pilar Tomás Renata'),
    family: list('Muñoz Peña Ibáñez Quiñones Rojas Zúñiga Cárdenas Fuentes Lozano Vergara Núñez Aguirre Solís Paredes'),
  },
  portuguese: {
    given: list('João Beatriz Luís Conceição Tiago Inês Rui Fátima Nuno Graça Duarte Vitória'),
    family: list('Gonçalves Araújo Magalhães Simões Guimarães Brandão Falcão Teixeira Monteiro Nóbrega'),
  },
  european: {
    given: list('Anna Lukas Sofie Matteo Elin Jonas Clara Nils Ilse Marek Laura Stefan Eva Pieter Ingrid Aino'),
    family: list(
      'Lindqvist Bauer Rossi Janssen Novák Virtanen Keller Moreau Bianchi Hansen Visser Hoffmann Nowak Kovács',
    ),
  },
  polish: {
    given: list('Grażyna Zbigniew Małgorzata Łukasz Agnieszka Wojciech Bożena Paweł'),
    family: list('Brzęczyszczykiewicz Wójcik Kamiński Dąbrowska Żurawski Świątek Grzegorczyk Źrebiec'),
  },
  cyrillic: {
    given: list('Екатерина Дмитрий Ольга Алексей Ирина Сергей Наталья Михаил Людмила Андрей'),
    family: list('Соколенко Мороз Бондарь Гончар Савчук Шевчук Коваль Лысенко Ткач Черненко'),
  },
  chinese: {
    given: list('秀英 伟强 丽华 志明 晓燕 建国 雅婷 俊杰 淑芬 文博'),
    family: list('王 李 张 陈 林 黄 吴 周 徐 郑'),
    familyFirst: true,
    joint: '',
  },
  hindi: {
    given: list('प्रिया अर्जुन सुनीता विक्रम अंजलि राहुल कविता संजय मीना अनिल'),
    family: list('शर्मा वर्मा गुप्ता यादव मिश्रा चौहान जोशी त्रिपाठी'),
  },
  khmer: { given: list('សុខា ដារា បូផា វិចិត្រ ស្រីពៅ រតនា'), family: list('ចាន់ សុខ ឈឹម កែវ ហេង'), familyFirst: true },
  thai: { given: list('สมชาย วรรณา ประเสริฐ กมลชนก อนันต์ สุดารัตน์'), family: list('ใจดี ศรีสุข วงศ์ทอง แสงจันทร์ บุญมา') },
  amharic: { given: list('አበበ ሰላማዊት ዮሐንስ ሂሩት ተስፋዬ ብርቱካን'), family: list('በቀለ ታደሰ ገብሬ ወልዴ መኮንን') },
  vietnamese: {
    given: list('Thanh_Hằng Quốc_Bảo Mỹ_Linh Đức_Anh Thùy_Dương Hữu_Phước').map((name) => name.replace('_', ' ')),
    family: list('Nguyễn Trần Lê Phạm Đặng Bùi'),
    familyFirst: true,
  },
  welsh: {
    given: list('Llŷr Siân Gruffudd Angharad Rhŷs Cerys'),
    family: list('Llewellyn Prydderch Gwynedd Ynyr-Rees Pugh'),
  },
  turkic: {
    given: list('Aylin Emre Gülşah Oğuz Şirin Çağlar Dilnoza Timur Aizada Nurlan'),
    family: list('Yıldırım Öztürk Şahin Karimov Abdullayeva Tursunbek Çelik Güneş'),
  },
  malay: {
    given: list('Siti Budi Putri Agus Dewi Rizal Nurul Hadi Maria Jose Angelica Ramil'),
    family: list('Santoso Wijaya Rahmawati Hidayat Kusuma Abdullah Santos Reyes Dela_Cruz Bautista').map((n) =>
      n.replace('_', ' '),
    ),
  },
  pacific: {
    given: list('Sione Mere Tevita Losa Ioane Sera'),
    family: list('Tuilagi Vakatawa Faleolo Taufa Leota Naivalu'),
  },
} satisfies Record<string, Pool>;

/** Where a pool is at home; countries that are named nowhere take their region's. */
const COUNTRIES: Partial<Record<keyof typeof POOLS, string>> = {
  arabic: 'SA AE EG IQ JO KW QA',
  arabicLatin: 'MA DZ TN LB OM BH LY SD MR PS YE',
  french: 'SN CI CM BF ML NE TG BJ GA CG CD GN TD MG DJ HT RW BI',
  portuguese: 'PT BR AO MZ CV',
  polish: 'PL',
  cyrillic: 'UA BG RS MK BY',
  chinese: 'CN SG',
  hindi: 'IN NP',
  khmer: 'KH',
  thai: 'TH LA',
  amharic: 'ET',
  vietnamese: 'VN',
  welsh: 'GB',
  turkic: 'TR AZ KZ KG UZ TM',
  malay: 'ID MY PH BN TL',
  pacific: 'FJ PG TO WS SB',
};
const REGIONS: Record<string, keyof typeof POOLS> = {
  africa: 'english',
  americas: 'spanish',
  asia: 'hindi',
  europe: 'european',
  'middle-east-and-north-africa': 'arabicLatin',
};

const HOME = new Map(
  Object.entries(COUNTRIES).flatMap(([pool, codes]) =>
    codes.split(' ').map((code) => [code, pool as keyof typeof POOLS] as const),
  ),
);

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

/** An invented name as it is written in the country. */
export function inventName(country: string, region: string, random: Random): string {
  const pool: Pool = POOLS[HOME.get(country) ?? REGIONS[region] ?? 'european'];
  const names = [pick(pool.given, random), pick(pool.family, random)];
  return (pool.familyFirst ? names.reverse() : names).join(pool.joint ?? ' ');
}

/** The interface language that officers of a country choose. */
export function localeOf(country: string, region: string): 'ar' | 'en' | 'fr' | 'es' {
  if (region === 'middle-east-and-north-africa' || HOME.get(country)?.startsWith('arabic')) return 'ar';
  if (HOME.get(country) === 'french') return 'fr';
  return region === 'americas' && !['US', 'CA', 'BR', 'JM', 'TT', 'GY', 'BB'].includes(country) ? 'es' : 'en';
}
