import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const whatIsIpCrimeFr: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'rights',
      'Quatre droits, et le point où commence l’infraction',
      `
      La **marque** indique à l’acheteur qui répond d’un produit. Le **droit d’auteur** protège une œuvre : un film, un
      livre, un logiciel. Le **dessin ou modèle** protège l’aspect d’un objet, et le **brevet** protège une invention. Ces
      quatre droits appartiennent à quelqu’un, et ce titulaire peut autoriser autrui à s’en servir.

      Exercer un tel droit sans autorisation est une *atteinte*. La plupart des atteintes se règlent entre entreprises,
      devant le juge civil, sans qu’aucun policier n’intervienne. La **criminalité liée à la propriété intellectuelle** est
      la part que l’État poursuit, parce que le dommage ne s’arrête pas au titulaire : un acheteur est trompé, un patient
      est mis en danger, le trésor public est lésé et un groupe criminel est rémunéré.
      `,
    ),
    section(
      'threshold',
      'Le seuil : un acte délibéré, à une échelle commerciale',
      `
      Le socle commun du droit mondial est l’article 61 de l’Accord sur les ADPIC, en vigueur depuis le 1er janvier 1995.
      Tout membre de l’Organisation mondiale du commerce doit prévoir des procédures pénales et des peines au moins pour la
      **contrefaçon délibérée de marques** et pour le **piratage délibéré portant atteinte au droit d’auteur, commis à une
      échelle commerciale**. Les sanctions doivent comprendre l’emprisonnement, l’amende ou les deux, et être assez lourdes
      pour dissuader.

      Deux notions font l’essentiel du travail devant le tribunal :

      - **Délibéré.** Le suspect savait, ou a fermé les yeux. Un stock caché, une double comptabilité, un prix très
        inférieur à toute offre honnête et des mises en garde restées sans réponse révèlent tous la connaissance.
      - **Échelle commerciale.** En 2009, un groupe spécial de l’OMC y a vu l’ampleur de l’activité commerciale habituelle
        pour le produit en cause sur le marché en cause. Il n’existe pas de nombre fixe : deux cents chemises peuvent être
        un petit stock, et deux cents pièces d’avion un stock énorme.

      La loi nationale peut aller plus loin que ce socle, et elle le fait souvent. Connaissez votre propre texte avant de
      citer le traité.
      `,
    ),
    section(
      'forms',
      'Cinq formes que vous rencontrerez',
      `
      1. **Les produits contrefaisants** : produits ou emballages portant sans autorisation une marque identique à une
         marque enregistrée, ou qui ne peut en être distinguée dans ses aspects essentiels.
      2. **Les étiquettes et composants séparés des produits** : produits sans marque par une voie, marques par une autre,
         réunis près de l’acheteur.
      3. **Les copies pirates** : du disque pressé à la diffusion illicite de sport en direct.
      4. **Les boutiques en ligne** qui encaissent dans un pays, stockent dans un autre et enregistrent leur nom de domaine
         dans un troisième.
      5. **Les produits détournés ou réétiquetés** : produits authentiques, mais dont la date, l’origine ou la composition
         est fausse. Ils peuvent enfreindre le droit de l’alimentation, du médicament ou de la fraude même si aucune marque
         n’est copiée.
      `,
    ),
    section(
      'not-crime',
      'Ce qui n’en est pas',
      `
      Certaines affaires ressemblent à une infraction et n’en sont pas. Les **importations parallèles** portent sur des
      produits authentiques, vendus une première fois avec l’accord du titulaire puis importés par un autre canal ; l’Accord
      sur les ADPIC n’oblige pas les pays à les arrêter à la frontière. Un **produit ressemblant** vendu sous son propre nom
      peut relever de la concurrence déloyale. Un **litige de brevet** entre deux fabricants est, dans la plupart des pays,
      une affaire civile.

      ! Si le titulaire du droit avait pu vous vendre ce même objet, vous n’êtes sans doute pas devant une contrefaçon.
      Demandez avant de poursuivre.
      `,
    ),
    section(
      'first-hour',
      'Cinq questions pour la première heure',
      `
      1. Quel droit est en cause, et est-il enregistré **ici**, pour **ces** produits ?
      2. Qui peut dire, motifs à l’appui, que ces produits ne sont pas authentiques ?
      3. Qu’est-ce qui montre la connaissance, et qu’est-ce qui montre l’échelle ?
      4. Une autre loi protège-t-elle mieux le public : médicament, aliment, sécurité des produits, douane, escroquerie ?
      5. Qui d’autre doit savoir aujourd’hui : la douane, l’autorité de santé, le parquet, le titulaire ?

      Notez les réponses avec l’heure. Elles forment la première page de votre dossier, et les modules suivants
      développent chacune d’elles.
      `,
    ),
  ],
  sources: cite('trips', 'ds362'),
};
