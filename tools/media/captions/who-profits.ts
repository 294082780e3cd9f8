import type { Translation } from './translation.js';

/** The words of the video on who profits, phrase by phrase as the captions part them, in the portal's other languages. */
export const whoProfitsTranslated: Translation = {
  title: { ar: 'مَن المستفيد؟', fr: 'À qui profite le crime ?', es: '¿Quién se beneficia?' },
  chapters: {
    'A question at a market stall': {
      ar: 'سؤال أمام كشك في السوق',
      fr: 'Une question devant un étal',
      es: 'Una pregunta ante un puesto de mercado',
    },
    'Why groups choose fakes': {
      ar: 'لماذا تختار الجماعات السلع المقلّدة',
      fr: 'Pourquoi les groupes choisissent le faux',
      es: 'Por qué los grupos eligen las falsificaciones',
    },
    'Five hands': { ar: 'خمس أيدٍ', fr: 'Cinq mains', es: 'Cinco manos' },
    'Follow the money': { ar: 'تتبَّع المال', fr: "Suivre l'argent", es: 'Seguir el dinero' },
    'Where to break the circle': { ar: 'أين تُكسر الحلقة', fr: 'Où rompre le cercle', es: 'Dónde romper el círculo' },
  },
  phrases: {
    'A man sells shoes at a market stall.': {
      ar: 'رجل يبيع أحذية في كشك بالسوق.',
      fr: 'Un homme vend des chaussures sur un étal de marché.',
      es: 'Un hombre vende zapatos en un puesto de mercado.',
    },
    'They carry a famous mark, and they are counterfeit.': {
      ar: 'تحمل الأحذية علامة مشهورة، وهي مقلّدة.',
      fr: 'Elles portent une marque célèbre, et elles sont contrefaites.',
      es: 'Llevan una marca famosa y son falsificados.',
    },
    'You can seize the shoes and charge the seller.': {
      ar: 'يمكنك أن تضبط الأحذية وأن توجّه التهمة إلى البائع.',
      fr: 'Vous pouvez saisir les chaussures et poursuivre le vendeur.',
      es: 'Puede incautar los zapatos y presentar cargos contra el vendedor.',
    },
    'But before you close the file, ask one question.': {
      ar: 'لكن قبل أن تغلق الملف، اطرح سؤالاً واحداً.',
      fr: 'Mais avant de clore le dossier, posez une question.',
      es: 'Pero antes de cerrar el expediente, haga una pregunta.',
    },
    'Who profits?': { ar: 'مَن المستفيد؟', fr: 'À qui profite le crime ?', es: '¿Quién se beneficia?' },
    'The OECD and the European Union Intellectual Property Office estimate': {
      ar: 'تقدّر منظمة التعاون الاقتصادي والتنمية ومكتب الاتحاد الأوروبي للملكية الفكرية',
      fr: "L'OCDE et l'Office de l'Union européenne pour la propriété intellectuelle estiment",
      es: 'La OCDE y la Oficina de Propiedad Intelectual de la Unión Europea calculan',
    },
    'that trade in counterfeit goods reached': {
      ar: 'أن تجارة السلع المقلّدة بلغت',
      fr: 'que le commerce de produits contrefaits a atteint',
      es: 'que el comercio de productos falsificados alcanzó',
    },
    'up to four hundred and sixty-seven billion dollars in twenty twenty-one.': {
      ar: 'ما يصل إلى أربعمئة وسبعة وستين مليار دولار في عام ألفين وواحد وعشرين.',
      fr: "jusqu'à quatre cent soixante-sept milliards de dollars en deux mille vingt et un.",
      es: 'hasta cuatrocientos sesenta y siete mil millones de dólares en dos mil veintiuno.',
    },
    'That is a market.': { ar: 'هذه سوق.', fr: "C'est un marché.", es: 'Eso es un mercado.' },
    'And where there is a market, somebody organises it.': {
      ar: 'وحيث توجد سوق، يوجد مَن ينظّمها.',
      fr: "Et là où il y a un marché, quelqu'un l'organise.",
      es: 'Y donde hay un mercado, alguien lo organiza.',
    },
    'Why do organised groups choose fakes?': {
      ar: 'لماذا تختار الجماعات المنظَّمة السلع المقلّدة؟',
      fr: 'Pourquoi des groupes organisés choisissent-ils le faux ?',
      es: '¿Por qué los grupos organizados eligen las falsificaciones?',
    },
    'They cost little to make.': {
      ar: 'كلفة صنعها قليلة.',
      fr: 'Le faux coûte peu à fabriquer.',
      es: 'Cuesta poco fabricarlas.',
    },
    'They sell to people who do not feel like buyers of crime.': {
      ar: 'وتُباع لأناس لا يشعرون بأنهم يشترون من الجريمة.',
      fr: "Il se vend à des gens qui n'ont pas le sentiment d'acheter au crime.",
      es: 'Se venden a personas que no sienten que le compran al delito.',
    },
    'In many countries the penalty is light.': {
      ar: 'والعقوبة خفيفة في بلدان كثيرة.',
      fr: 'Dans bien des pays, la peine est légère.',
      es: 'En muchos países la pena es leve.',
    },
    'And the routes, the warehouses and the false papers already exist,': {
      ar: 'والطرق والمستودعات والأوراق المزوّرة موجودة أصلاً،',
      fr: 'Et les routes, les entrepôts et les faux papiers existent déjà,',
      es: 'Y las rutas, los almacenes y los documentos falsos ya existen,',
    },
    'because other illicit goods use them.': {
      ar: 'لأن سلعاً أخرى غير مشروعة تستخدمها.',
      fr: "parce que d'autres marchandises illicites s'en servent.",
      es: 'porque los usan otras mercancías ilícitas.',
    },
    'Follow the goods, and you will usually meet five roles.': {
      ar: 'تتبَّع البضاعة، وستلتقي في العادة بخمسة أدوار.',
      fr: 'Suivez la marchandise, et vous rencontrerez le plus souvent cinq rôles.',
      es: 'Siga la mercancía y, por lo general, encontrará cinco papeles.',
    },
    'A maker.': { ar: 'صانع.', fr: 'Un fabricant.', es: 'Un fabricante.' },
    'A broker, who places the orders and writes the papers.': {
      ar: 'ووسيط يقدّم الطلبات ويحرّر الأوراق.',
      fr: 'Un courtier, qui passe les commandes et rédige les papiers.',
      es: 'Un intermediario, que hace los pedidos y redacta los documentos.',
    },
    'A carrier.': { ar: 'وناقل.', fr: 'Un transporteur.', es: 'Un transportista.' },
    'A finisher, who puts the labels on, often close to the buyer.': {
      ar: 'ومُجهِّز يضع العلامات، وكثيراً ما يكون قريباً من المشتري.',
      fr: "Un finisseur, qui pose les étiquettes, souvent près de l'acheteur.",
      es: 'Un acabador, que pone las etiquetas, a menudo cerca del comprador.',
    },
    'And a seller.': { ar: 'ثم بائع.', fr: 'Et un vendeur.', es: 'Y un vendedor.' },
    'The seller is the easiest to arrest, and the easiest to replace.': {
      ar: 'البائع هو الأسهل توقيفاً، والأسهل استبدالاً.',
      fr: 'Le vendeur est le plus facile à arrêter, et le plus facile à remplacer.',
      es: 'El vendedor es el más fácil de detener y el más fácil de reemplazar.',
    },
    'Now follow the money.': {
      ar: 'والآن تتبَّع المال.',
      fr: "Suivez maintenant l'argent.",
      es: 'Ahora siga el dinero.',
    },
    'It flows the other way.': {
      ar: 'إنه يجري في الاتجاه المعاكس.',
      fr: "Il va dans l'autre sens.",
      es: 'Fluye en sentido contrario.',
    },
    'Takings are gathered by a collector, mixed with the income of a front company,': {
      ar: 'يجمع المحصِّل العائدات، ثم تُخلط بدخل شركة واجهة،',
      fr: "Les recettes sont réunies par un collecteur, mêlées aux revenus d'une société écran,",
      es: 'Un recaudador reúne lo cobrado, se mezcla con los ingresos de una empresa pantalla',
    },
    'and sent abroad against false invoices.': {
      ar: 'وتُرسل إلى الخارج مقابل فواتير مزوّرة.',
      fr: "et envoyées à l'étranger contre de fausses factures.",
      es: 'y se envía al extranjero contra facturas falsas.',
    },
    'Part of it pays for the next order.': {
      ar: 'جزء منها يدفع ثمن الطلبية التالية.',
      fr: 'Une partie paie la commande suivante.',
      es: 'Una parte paga el siguiente pedido.',
    },
    'Part of it may pay for other crimes: drugs, weapons, corruption, forced labour.': {
      ar: 'وقد يموّل جزء منها جرائم أخرى: المخدرات والأسلحة والفساد والعمل القسري.',
      fr: "Une partie peut payer d'autres crimes : drogue, armes, corruption, travail forcé.",
      es: 'Otra parte puede pagar otros delitos: drogas, armas, corrupción, trabajo forzoso.',
    },
    'This is where an investigator can break the circle.': {
      ar: 'وهنا يستطيع المحقق أن يكسر الحلقة.',
      fr: "C'est ici qu'un enquêteur peut rompre le cercle.",
      es: 'Aquí es donde un investigador puede romper el círculo.',
    },
    'Open the financial inquiry on the first day, not after the verdict.': {
      ar: 'افتح التحقيق المالي في اليوم الأول، لا بعد صدور الحكم.',
      fr: "Ouvrez l'enquête financière le premier jour, et non après le verdict.",
      es: 'Abra la investigación financiera el primer día, no después de la sentencia.',
    },
    'The Financial Action Task Force lists counterfeiting and piracy of products': {
      ar: 'تُدرج مجموعة العمل المالي تقليد المنتجات وقرصنتها',
      fr: "Le Groupe d'action financière range la contrefaçon et le piratage de produits",
      es: 'El Grupo de Acción Financiera incluye la falsificación y la piratería de productos',
    },
    'among the offences whose proceeds can be laundered.': {
      ar: 'بين الجرائم التي يمكن غسل عائداتها.',
      fr: 'parmi les infractions dont le produit peut être blanchi.',
      es: 'entre los delitos cuyo producto puede blanquearse.',
    },
    'Look for the broker and the collector.': {
      ar: 'ابحث عن الوسيط وعن المحصِّل.',
      fr: 'Cherchez le courtier et le collecteur.',
      es: 'Busque al intermediario y al recaudador.',
    },
    'Then trace, freeze and confiscate.': {
      ar: 'ثم تعقَّب وجمِّد وصادِر.',
      fr: 'Puis tracez, gelez et confisquez.',
      es: 'Después rastree, congele y decomise.',
    },
    'Goods can be replaced in a week.': {
      ar: 'يمكن تعويض البضاعة في أسبوع.',
      fr: 'La marchandise se remplace en une semaine.',
      es: 'La mercancía se repone en una semana.',
    },
    'Profit cannot.': { ar: 'أما الربح فلا.', fr: 'Le profit, non.', es: 'El beneficio, no.' },
    'So seize the shoes.': {
      ar: 'فاضبط الأحذية.',
      fr: 'Alors saisissez les chaussures.',
      es: 'Así que incaute los zapatos.',
    },
    'And then ask again: who profits?': {
      ar: 'ثم اسأل من جديد: مَن المستفيد؟',
      fr: 'Puis demandez encore : à qui profite le crime ?',
      es: 'Y luego pregunte otra vez: ¿quién se beneficia?',
    },
  },
};
