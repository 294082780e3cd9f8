import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const wordsThatDecideFr: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'why-words',
      'Une boîte, trois rapports',
      `
      Une boîte de comprimés contre le paludisme est découverte dans les bagages d’un commerçant. L’agent des douanes écrit
      « contrefaite ». L’inspecteur de l’autorité de santé écrit « falsifiée ». Le laboratoire du fabricant écrit « de
      qualité inférieure ». Tous trois veulent dire que la boîte est mauvaise. Devant le tribunal, ce sont trois affirmations
      différentes, prouvées de trois manières, en vertu de trois lois. Il suffit à la défense que l’une soit fausse.

      Le constat du laboratoire de Rabat est arrivé au tribunal dans sa langue, et personne n’y a traduit le mot décisif :

      >ar العيّنة لا تطابق المواصفات المرخَّصة، ولم يُثبَت أنها تحمل علامة مقلَّدة.
      `,
    ),
    section(
      'three-words',
      'Trois mots, trois preuves',
      `
      - **Contrefait** parle d’une *marque*. Le produit ou son emballage porte sans autorisation une marque enregistrée, ou
        une marque qu’on ne peut en distinguer. La preuve vient du registre et de la déclaration motivée du titulaire. La
        qualité importe peu : une copie parfaite reste une contrefaçon.
      - **Falsifié** parle de *santé*. Depuis mai 2017, l’Organisation mondiale de la Santé emploie ce mot pour les produits
        médicaux dont l’identité, la composition ou la source est présentée de façon délibérément ou frauduleusement
        trompeuse. L’OMS a voulu que la propriété intellectuelle reste en dehors de cette définition.
      - **De qualité inférieure** parle de *qualité*. L’expression désigne des produits médicaux autorisés qui ne répondent
        pas à leurs normes ou à leurs spécifications. Personne n’a besoin d’avoir menti. Une usine agréée dont un procédé
        est défaillant peut en fabriquer.

      Un même objet peut relever de deux mots. Une boîte qui copie la marque et contient de la craie est contrefaite **et**
      falsifiée. Un médicament générique, fabriqué légalement sous son propre nom, ne relève d’aucun des trois, même si le
      titulaire d’un brevet préférerait ne pas le voir.

      |= Les trois mots côte à côte
      | !Mot | !Parle de | !Prouvé par | !Qui peut le dire
      | !Contrefait | la marque | le registre et une déclaration motivée | le titulaire
      | !Falsifié | la santé | les documents, la source, la composition | l’autorité de santé
      | !De qualité inférieure | la qualité | la mesure du laboratoire | le laboratoire, au regard de l’autorisation

      fig figures/three-words.fr.png 1200x860
      alt: Trois cercles qui se recoupent : contrefait parle de la marque, falsifié de la santé, de qualité inférieure de la qualité. Une marque copiée avec de la craie dedans appartient aux deux premiers ; un produit mal fabriqué sous une marque copiée appartient au premier et au troisième.
      credit: Dessin : Collège Meridian
      Les mots se recoupent : une même boîte peut être dans deux cercles, et se prouve alors deux fois.
      `,
    ),
    section(
      'scale',
      'Quelle est l’ampleur du problème ?',
      `
      En novembre 2017, l’OMS a indiqué qu’environ **un produit médical sur dix** circulant dans les pays à revenu faible ou
      intermédiaire était de qualité inférieure ou falsifié.{{L’estimation porte sur des produits achetés ou prélevés dans des études de 2007 à 2016, et l’OMS la dit approximative. Voir [le communiqué](https://www.who.int/news/item/28-11-2017-1-in-10-medical-products-in-developing-countries-is-substandard-or-falsified).}} Les antipaludiques et les antibiotiques étaient les plus
      souvent signalés. Notez ce que dit ce chiffre et ce qu’il ne dit pas : il réunit deux des trois mots, et il ne compte
      pas les contrefaçons. L’opération Pangea XVII, coordonnée par INTERPOL de décembre 2024 à mai 2025, est un second
      avertissement : sur 50,4 millions de doses saisies dans 90 pays, la grande majorité étaient des médicaments *non
      autorisés*, et une petite part seulement étaient contrefaits ou présentés sous une marque trompeuse.
      `,
    ),
    section(
      'law',
      'Le mot choisit la loi',
      `
      Si vous pouvez prouver « contrefait », le droit des marques s’applique, et avec lui l’article 61 de l’Accord sur les
      ADPIC. Si vous pouvez prouver « falsifié », c’est le droit du médicament et, dans de nombreux pays, la **Convention
      MÉDICRIME** du Conseil de l’Europe (STCE 211), en vigueur depuis le 1er janvier 2016 et ouverte aux États non
      européens.{{La cinquième ratification l’a fait entrer en vigueur ; trois des cinq premières devaient venir de membres du Conseil de l’Europe (article 28).}} Son titre parle de contrefaçon, mais elle protège la santé publique : elle définit la « contrefaçon » comme
      une présentation trompeuse de l’identité ou de la source, et elle laisse de côté la propriété intellectuelle. Voilà
      pourquoi une affaire peut être gagnée sur le terrain de la santé alors que le titulaire de la marque ne répond même
      pas à votre lettre.

      !practice Le droit de la santé offre souvent la peine la plus lourde et le rappel le plus rapide. Quand un médicament est
      entre vos mains, appelez d’abord l’autorité de santé, ensuite le titulaire. Les patients ne peuvent attendre une
      déclaration.

      § Dans la plupart des pays, deux lois se côtoient : l’une protège la marque, l’autre le patient. Trouvez les deux, et
      demandez quelle autorité peut saisir en vertu de chacune avant d’ouvrir la première boîte.
      §GH Les médicaments relèvent de la partie VII du Public Health Act de 2012 (Act 851), que fait appliquer la Food and
      Drugs Authority ; les marques relèvent du Trade Marks Act de 2004 (Act 664). En cas de doute, appelez l’Autorité.
      §MA Les médicaments relèvent de la loi n° 17-04 portant code du médicament et de la pharmacie ; les marques, de la loi
      n° 17-97. Le Maroc est partie à la Convention MÉDICRIME, en vigueur à son égard depuis le 1er août 2022.
      §FR Le Code de la santé publique définit le médicament falsifié (article L. 5111-3) et en punit le commerce (article
      L. 5421-13) ; le Code de la propriété intellectuelle punit la contrefaçon de marque (articles L. 716-9 et L. 716-10).
      §ES Le Code pénal contient les deux : articles 273 à 277 sur la propriété industrielle, articles 361 et suivants sur les
      médicaments. L’Espagne fut parmi les cinq premiers États à ratifier la Convention MÉDICRIME.
      `,
    ),
    section(
      'write',
      'Comment l’écrire',
      `
      Tant qu’aucun expert ne s’est prononcé, décrivez et ne concluez pas. « Quarante boîtes portant le signe X, suspectées
      de contrefaçon » pourra être confirmé. « Quarante boîtes contrefaites » ne pourra être qu’attaqué.

      1. Décrivez ce que vous voyez : marques, numéros de lot, dates, état, quantité.
      2. Dites pourquoi vous soupçonnez : prix, itinéraire, documents, impression, odeur, température.
      3. Écrivez *suspecté*, avec le mot que vous visez, et nommez la loi à laquelle vous pensez.
      4. Notez qui confirmera, et pour quand.

      Soyez aussi soigneux avec le mot qu’avec le scellé. Tous deux seront ouverts à l’audience.
      `,
    ),
  ],
  sources: cite(
    ...(['whoTerms', 'who2017', 'medicrime', 'trips', 'pangeaXvii'] as const),
    ...(['ghanaHealth', 'moroccoHealth', 'franceHealth', 'spainHealth'] as const),
  ),
};
