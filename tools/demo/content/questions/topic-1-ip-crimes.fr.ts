import type { QuestionWords } from '../model.js';

/** The questions of topic “ip-crimes” in French, by key; the English file holds which options are right. */
export const ipCrimesInFrench: Readonly<Record<string, QuestionWords>> = {
  'ipc-threshold': {
    prompt:
      'Quel comportement tout membre de l’OMC doit-il pouvoir poursuivre pénalement en vertu de l’article 61 de l’Accord sur les ADPIC ?',
    options: {
      a: {
        text: 'Tout usage dans le commerce de la marque enregistrée d’autrui, quelle que soit l’intention',
        feedback:
          'Trop large : la plupart des usages non autorisés sont des atteintes civiles. L’article 61 vise la contrefaçon délibérée à une échelle commerciale.',
      },
      b: {
        text: 'La violation délibérée d’un brevet par un concurrent',
        feedback: 'Les membres peuvent en faire une infraction pénale, mais le traité ne l’exige pas.',
      },
      c: {
        text: 'La contrefaçon délibérée de marques ou le piratage du droit d’auteur à une échelle commerciale',
        feedback: 'Exact : c’est le socle commun. La loi nationale peut aller plus loin.',
      },
      d: {
        text: 'L’achat de contrefaçons pour un usage privé',
        feedback: 'Certains pays punissent l’acheteur, mais l’article 61 ne le demande pas.',
      },
    },
    explanation:
      'L’article 61 fixe un minimum : contrefaçon délibérée de marques et piratage du droit d’auteur à une échelle commerciale. Le reste relève de la loi nationale.',
  },
  'ipc-falsified': {
    prompt:
      'Un laboratoire déclare un médicament « falsifié » au sens que l’OMS donne à ce mot depuis mai 2017. Qu’est-ce qui est établi ?',
    options: {
      a: {
        text: 'Que son identité, sa composition ou sa source a été présentée de façon délibérément ou frauduleusement trompeuse',
        feedback: 'Exact. Le mot relève de la santé publique et ne dit rien des marques.',
      },
      b: {
        text: 'Qu’il porte sans autorisation une marque enregistrée',
        feedback: 'C’est « contrefait ». Un médicament falsifié peut ne porter aucune marque.',
      },
      c: {
        text: 'Qu’un produit autorisé ne répond pas à ses spécifications',
        feedback: 'C’est « de qualité inférieure ». Aucune tromperie n’est nécessaire.',
      },
      d: {
        text: 'Qu’il a été importé sans l’accord de la personne qui détient le brevet sur son principe actif',
        feedback: 'L’OMS a volontairement laissé la propriété intellectuelle hors de la définition.',
      },
    },
    explanation:
      '« Falsifié » parle de tromperie sur l’identité, la composition ou la source ; « contrefait », d’une marque ; « de qualité inférieure », de qualité.',
  },
  'ipc-generic': {
    prompt:
      'Un envoi contient un médicament générique sous son propre nom, autorisé par l’autorité de santé et de pleine qualité. Le titulaire d’un brevet s’y oppose. Comment le qualifier dans votre rapport ?',
    options: {
      a: {
        text: 'De contrefaçon, puisque le titulaire du brevet s’oppose',
        feedback: 'La contrefaçon de marque suppose une marque copiée. Il n’y en a pas ici.',
      },
      b: {
        text: 'De produit falsifié, puisque la source est contestée',
        feedback: 'La source est déclarée exactement ; personne n’a été trompé.',
      },
      c: {
        text: 'De produit de qualité inférieure, jusqu’à la décision d’un tribunal',
        feedback: 'La qualité n’est pas en doute, et un tribunal ne la fixe pas.',
      },
      d: {
        text: 'D’aucun des trois : un possible litige de brevet, civil dans la plupart des pays',
        feedback: 'Exact. Le traiter comme un crime nuirait aux patients et à votre dossier.',
      },
    },
    explanation:
      'Un générique licite n’est ni contrefait, ni falsifié, ni de qualité inférieure. Le titulaire fait valoir son brevet, en règle générale devant le juge civil.',
  },
  'ipc-wilful': {
    prompt: 'Quels faits aident à prouver qu’un commerçant a agi délibérément ? Plusieurs réponses possibles.',
    options: {
      a: {
        text: 'Une seconde comptabilité dans un tiroir fermé à clé',
        feedback: 'Dissimuler les vrais chiffres révèle la connaissance.',
      },
      b: {
        text: 'La mauvaise qualité des produits',
        feedback: 'À elle seule, elle ne montre rien de ce qu’il savait.',
      },
      c: {
        text: 'Une mise en garde du titulaire, ouverte et restée sans réponse',
        feedback: 'Après cette lettre, il ne peut plus dire qu’il ignorait.',
      },
      d: {
        text: 'Un prix égal au dixième de tout prix de gros honnête, payé en espèces et sans facture',
        feedback: 'Un tel prix et un tel paiement suggèrent qu’il a fermé les yeux.',
      },
      e: {
        text: 'Une activité commerciale de plus de dix ans',
        feedback: 'L’expérience peut appuyer d’autres faits, mais ne prouve pas l’intention.',
      },
    },
    explanation:
      'L’intention se prouve par ce que la personne savait ou refusait de voir : dissimulation, mises en garde, prix et mode de paiement.',
  },
  'ipc-scale': {
    prompt:
      'Comment le groupe spécial de l’OMC, dans l’affaire DS362 (2009), a-t-il compris « à une échelle commerciale » ?',
    options: {
      a: {
        text: 'Comme au moins 500 articles ou une valeur de 10 000 USD',
        feedback: 'Le groupe a refusé un nombre fixe ; de tels seuils sont nationaux.',
      },
      b: {
        text: 'Comme tout acte accompli dans un but de profit',
        feedback: 'Le profit seul ne suffisait pas : l’échelle est une question d’ampleur.',
      },
      c: {
        text: 'Comme l’ampleur de l’activité commerciale habituelle pour le produit donné sur le marché donné',
        feedback: 'Exact. Le même nombre peut être faible pour des chemises et immense pour des pièces d’avion.',
      },
      d: {
        text: 'Comme une activité qui franchit au moins une frontière et associe d’autres personnes que l’importateur et l’acheteur',
        feedback: 'La frontière compte pour la douane et pour le crime organisé, pas pour ce critère.',
      },
    },
    explanation: 'L’échelle commerciale dépend du produit et du marché. D’où l’utilité d’un expert du marché.',
  },
  'ipc-labels': {
    prompt:
      'Dans un colis, vous trouvez 3 000 étiquettes imprimées portant une marque enregistrée, sans aucun produit. Peut-il s’agir de « marchandises de marque contrefaites » au sens de l’Accord sur les ADPIC ?',
    options: {
      a: {
        text: 'Non : une étiquette seule n’est que du papier, et rien ne trompe l’acheteur tant qu’elle n’est pas fixée à un produit du même genre',
        feedback: 'C’est l’argument que la séparation des routes cherche à gagner.',
      },
      b: {
        text: 'Oui : la définition du traité vise les marchandises « y compris leur emballage », et beaucoup de lois nationales visent aussi les étiquettes',
        feedback: 'Exact. Vérifiez la rédaction de votre loi, et cherchez la seconde route.',
      },
      c: {
        text: 'Seulement si les produits sans marque sont trouvés dans le même pays',
        feedback: 'La définition n’exige pas que les produits soient trouvés.',
      },
      d: {
        text: 'Seulement si l’imprimeur est arrêté',
        feedback: 'L’arrestation d’une personne ne change pas la nature de l’objet.',
      },
    },
    explanation:
      'Étiquettes et produits voyagent souvent séparément. L’emballage figure dans la définition ; la loi nationale vise souvent aussi les étiquettes et les composants.',
  },
  'ipc-parallel': {
    prompt:
      'Des chaussures authentiques, vendues une première fois à l’étranger par le titulaire de la marque, sont importées par un commerçant sans contrat avec lui. Comment appelle-t-on cela ?',
    options: {
      a: {
        text: 'Une importation parallèle',
        feedback:
          'Exact : des produits authentiques par un autre canal. Les pays diffèrent sur le droit du titulaire de s’y opposer.',
      },
      b: { text: 'Une contrefaçon', feedback: 'La marque a été apposée par son titulaire. Rien n’a été contrefait.' },
      c: { text: 'Un piratage', feedback: 'Le piratage concerne les copies d’œuvres faites sans consentement.' },
      d: { text: 'Une fausse indication d’origine', feedback: 'L’origine indiquée sur les chaussures est vraie.' },
    },
    explanation:
      'Les importations parallèles portent sur des produits authentiques. L’Accord sur les ADPIC n’oblige pas à leur appliquer les mesures à la frontière.',
  },
  'ipc-report-words': {
    prompt:
      'Aucun expert n’a encore examiné les quarante boîtes que vous avez saisies. Quelle phrase a sa place dans votre rapport ?',
    options: {
      a: {
        text: '« Quarante boîtes contrefaites ont été saisies. »',
        feedback: 'C’est une conclusion que personne n’a encore prouvée.',
      },
      b: {
        text: '« Quarante boîtes de faux médicaments dangereux ont été saisies. »',
        feedback: 'Plusieurs conclusions en une ligne, et aucune n’est prouvée.',
      },
      c: {
        text: '« Quarante boîtes ont été saisies ; leur origine est inconnue. »',
        feedback: 'C’est vrai, mais cela tait pourquoi vous avez agi et ce que vous soupçonnez.',
      },
      d: {
        text: '« Quarante boîtes portant le signe X, lot 0417, suspectées de contrefaçon en raison du prix et de l’impression, ont été saisies et scellées. »',
        feedback: 'Exact : la phrase décrit, motive et dit « suspectées ».',
      },
    },
    explanation: 'Décrivez, motivez et dites « suspecté ». La conclusion appartient à l’expert et au tribunal.',
  },
  'ipc-medicrime': {
    prompt: 'Quelles affirmations sur la Convention MÉDICRIME sont vraies ? Plusieurs réponses possibles.',
    options: {
      a: {
        text: 'Elle oblige ses parties à protéger les marques de médicaments',
        feedback: 'Elle laisse de côté la propriété intellectuelle ; elle protège la santé publique.',
      },
      b: {
        text: 'Elle est en vigueur depuis le 1er janvier 2016',
        feedback: 'Ouverte à Moscou le 28 octobre 2011, elle est entrée en vigueur en 2016.',
      },
      c: {
        text: 'Des États non membres du Conseil de l’Europe peuvent y adhérer',
        feedback: 'Elle est ouverte au monde entier.',
      },
      d: {
        text: 'Elle ne s’applique que si le titulaire de la marque porte plainte',
        feedback: 'Le titulaire n’a pas cette clé. L’intérêt lésé est la santé publique.',
      },
    },
    explanation:
      'MÉDICRIME (STCE 211) est un traité de droit pénal sur la santé publique, ouvert à tous les États et en vigueur depuis le 1er janvier 2016.',
  },
};
