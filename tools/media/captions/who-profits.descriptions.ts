import type { Described } from './descriptions.js';

/** What the video on who profits shows and does not say, scene by scene. */
export const whoProfitsDescribed: Described = {
  stall: {
    en: 'A drawing on a dark ground: a seller behind a market stall with a striped awning, four shoes on the counter. A tag marks them as counterfeit. A list grows beside it: one stall; one seller; one question: where does the money go?',
    ar: 'رسم على خلفية داكنة: بائع خلف كشك في السوق تعلوه مظلة مخططة، وعلى الطاولة أربعة أحذية. بطاقة تصفها بأنها مقلّدة. وبجانب الرسم تتكوّن قائمة: كشك واحد؛ بائع واحد؛ سؤال واحد: إلى أين يذهب المال؟',
    fr: "Un dessin sur fond sombre : un vendeur derrière un étal de marché à l'auvent rayé, quatre chaussures sur le comptoir. Une étiquette les dit contrefaites. À côté, une liste s'allonge : un étal ; un vendeur ; une question : où va l'argent ?",
    es: 'Un dibujo sobre fondo oscuro: un vendedor detrás de un puesto de mercado con toldo a rayas y cuatro zapatos en el mostrador. Una etiqueta los señala como falsificados. Al lado crece una lista: un puesto; un vendedor; una pregunta: ¿adónde va el dinero?',
  },
  scale: {
    en: 'Title: The size of the market. A large figure, 467 billion US dollars. Under it a long bar stands for world trade in goods, drawn to scale; only a sliver of up to 2.3 per cent is filled in.',
    ar: 'العنوان: حجم السوق. رقم كبير: 467 مليار دولار أمريكي. وتحته شريط طويل يمثّل تجارة السلع في العالم وفق المقياس، لا يُملأ منه سوى جزء صغير يصل إلى 2.3 في المئة.',
    fr: "Titre : La taille du marché. Un grand chiffre, 467 milliards de dollars américains. Dessous, une longue barre représente à l'échelle le commerce mondial de marchandises ; seule une mince part, jusqu'à 2,3 pour cent, est remplie.",
    es: 'Título: El tamaño del mercado. Una gran cifra, 467 mil millones de dólares estadounidenses. Debajo, una barra larga representa a escala el comercio mundial de mercancías; solo se llena una franja de hasta el 2,3 por ciento.',
  },
  choice: {
    en: 'Title: High profit, low risk. A pair of scales: six coins weigh down the side of profit; the side of risk, with a single coin, rises. Beside it a list: cheap to make; easy to sell; light penalties in many countries; the same routes carry other goods.',
    ar: 'العنوان: ربح كبير وخطر قليل. ميزان: ست قطع نقدية تُثقل كفّة الربح، وكفّة الخطر ترتفع بقطعة واحدة. وبجانبه قائمة: رخيصة الصنع؛ سهلة البيع؛ عقوبات خفيفة في بلدان كثيرة؛ الطرق نفسها تنقل سلعًا أخرى.',
    fr: "Titre : Gros profit, faible risque. Une balance : six pièces font pencher le côté du profit ; celui du risque, avec une seule pièce, s'élève. À côté, une liste : bon marché à fabriquer ; facile à vendre ; peines légères dans de nombreux pays ; les mêmes routes transportent d'autres marchandises.",
    es: 'Título: Mucho beneficio, poco riesgo. Una balanza: seis monedas hacen bajar el lado del beneficio; el del riesgo, con una sola moneda, sube. Al lado, una lista: barato de hacer; fácil de vender; penas leves en muchos países; las mismas rutas llevan otras mercancías.',
  },
  chain: {
    en: 'Title: Five hands between factory and buyer. Five boxes appear in a row, joined by arrows: the maker with a factory, the broker with a paper, the carrier with a ship, the finisher with a label, the seller with a stall. At the end a tag falls under the seller: replaced.',
    ar: 'العنوان: خمس أيدٍ بين المصنع والمشتري. تظهر خمسة مربعات متتالية تصل بينها أسهم: الصانع ومعه مصنع، والوسيط ومعه ورقة، والناقل ومعه سفينة، والمُجهِّز ومعه ملصق، والبائع ومعه كشك. وفي النهاية تظهر بطاقة تحت البائع: استُبدل.',
    fr: "Titre : Cinq mains entre l'usine et l'acheteur. Cinq cases apparaissent l'une après l'autre, reliées par des flèches : le fabricant et une usine, le courtier et un papier, le transporteur et un navire, le finisseur et une étiquette, le vendeur et un étal. À la fin, une étiquette sous le vendeur : remplacé.",
    es: 'Título: Cinco manos entre la fábrica y el comprador. Aparecen cinco recuadros unidos por flechas: el fabricante con una fábrica, el intermediario con un papel, el transportista con un barco, el acabador con una etiqueta, el vendedor con un puesto. Al final, una etiqueta bajo el vendedor: sustituido.',
  },
  money: {
    en: 'Title: The money goes the other way. A coin travels round a ring of five stations: sales, collector, front company, false invoices, next order. Inside the ring four words appear: drugs, weapons, corruption, forced labour.',
    ar: 'العنوان: المال يسير في الاتجاه المعاكس. قطعة نقدية تدور في حلقة من خمس محطات: المبيعات، والجامِع، والشركة الواجهة، والفواتير المزوّرة، والطلب التالي. وداخل الحلقة تظهر أربع كلمات: مخدرات، أسلحة، فساد، عمل قسري.',
    fr: "Titre : L'argent va dans l'autre sens. Une pièce fait le tour d'un anneau de cinq stations : ventes, collecteur, société-écran, fausses factures, commande suivante. Dans l'anneau apparaissent quatre mots : drogues, armes, corruption, travail forcé.",
    es: 'Título: El dinero va en sentido contrario. Una moneda recorre un anillo de cinco estaciones: ventas, recaudador, empresa pantalla, facturas falsas, siguiente pedido. Dentro del anillo aparecen cuatro palabras: drogas, armas, corrupción, trabajo forzoso.',
  },
  break: {
    en: 'Title: Where to break the circle. The ring again, with money at its middle; a line cuts it open. Beside it a list: open a financial inquiry on day one; treat IP crime as a predicate offence for money laundering; identify the broker and the collector; trace, freeze and confiscate.',
    ar: 'العنوان: أين تُكسر الحلقة. الحلقة من جديد وفي وسطها المال؛ وخط يقطعها. وبجانبها قائمة: افتح تحقيقًا ماليًا من اليوم الأول؛ عامل جريمة الملكية الفكرية كجريمة أصلية لغسل الأموال؛ حدّد الوسيط والجامِع؛ تعقّب وجمّد وصادر.',
    fr: "Titre : Où rompre le cercle. L'anneau à nouveau, avec l'argent au milieu ; un trait le coupe. À côté, une liste : ouvrir une enquête financière dès le premier jour ; traiter le crime contre la propriété intellectuelle comme infraction sous-jacente du blanchiment ; identifier le courtier et le collecteur ; localiser, geler et confisquer.",
    es: 'Título: Dónde romper el círculo. El anillo otra vez, con el dinero en el centro; una línea lo corta. Al lado, una lista: abrir una investigación financiera el primer día; tratar el delito contra la propiedad intelectual como delito precedente del blanqueo; identificar al intermediario y al recaudador; rastrear, congelar y decomisar.',
  },
  close: {
    en: 'Title: Seize the goods. Then seize the profit. Above, a seized box fades and an arrow leads to a new one. Below, a coin is struck through and tagged: confiscated. The film ends with the name of the college: Meridian College of IP Crime Investigation.',
    ar: 'العنوان: صادِر السلع، ثم صادِر الربح. في الأعلى صندوق مضبوط يبهت وسهم يقود إلى صندوق جديد. وفي الأسفل قطعة نقدية مشطوبة عليها بطاقة: مُصادَر. وينتهي الفيديو باسم الكلية: كلية ميريديان للتحقيق في جرائم الملكية الفكرية.',
    fr: "Titre : Saisir les marchandises. Puis saisir le profit. En haut, une caisse saisie s'efface et une flèche mène à une nouvelle. En bas, une pièce barrée porte l'étiquette : confisqué. La vidéo se termine sur le nom du collège : Meridian College of IP Crime Investigation.",
    es: 'Título: Incautar los bienes. Y luego el beneficio. Arriba, una caja incautada se desvanece y una flecha lleva a otra nueva. Abajo, una moneda tachada lleva la etiqueta: decomisado. El vídeo termina con el nombre del colegio: Meridian College of IP Crime Investigation.',
  },
};
