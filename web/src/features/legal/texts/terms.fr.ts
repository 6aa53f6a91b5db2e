import type { LegalText } from '../documents';

export const termsFr: LegalText = (edition) => `${participants(edition)}\n${organisers(edition)}`;

const participants: LegalText = ({ name, legal }) => `
Ces conditions lient toute personne qui utilise ${name} à ${legal.publisher}, ci-après « nous ». Elles disent qui fait quoi, ce que chacun peut attendre, et comment se règle un désaccord. En créant un compte, en prenant un billet ou en publiant un événement, vous les acceptez.

## 1. Ce qu’est ${name}

${name} est une plateforme de mise en relation. Des **organisateurs** y publient des événements et y vendent des billets ; des **participants** les trouvent, s’inscrivent et achètent. Chacun peut être l’un et l’autre avec le même compte.

Sauf quand nous l’écrivons sur la page d’un événement, nous n’organisons pas les événements. Le contrat d’entrée se conclut entre l’organisateur et le participant. Nous répondons du bon fonctionnement du service : la vente, le paiement, l’envoi des billets et leur contrôle à la porte.

## 2. Le compte

- Regarder, s’inscrire à un événement et acheter un billet se font sans compte. Un lien secret, envoyé par e-mail, ouvre alors votre commande : gardez-le comme un billet.
- Publier demande un compte, ouvert par une personne d’au moins 16 ans avec une adresse e-mail vérifiée. Vendre des billets payants demande d’être majeur et d’avoir le droit d’engager l’organisation.
- Vous choisissez un mot de passe propre à ${name}, ne le confiez à personne et nous prévenez si quelqu’un d’autre s’en sert. Vous pouvez voir et fermer vos sessions à tout moment.
- Vous pouvez demander la suppression de votre compte quand vous voulez. Les pièces que la loi nous oblige à garder sont conservées à part, comme le dit la page [Vie privée](/legal/privacy).

## 3. Prendre un billet

**Le prix.** Le prix affiché comprend la TVA et les frais obligatoires. Le total ne change pas entre la page de l’événement et le paiement ; s’il devait changer, la commande serait refusée et vous seriez prévenu avant de payer.

**La place.** Une place choisie vous est réservée quelques minutes, le temps de payer ; le temps restant est affiché. Passé ce délai, elle retourne à la vente.

**Le contrat.** Il est formé quand le paiement est accepté ou, pour une entrée gratuite, quand l’inscription est confirmée. Vous recevez alors vos billets par e-mail. Un billet porte un numéro, le nom d’une personne et un code signé, qui n’ouvre la porte qu’une fois. N’en publiez pas de photographie.

**Rétractation.** Conformément à l’article L221-28, 12° du code de la consommation, le droit de rétractation de quatorze jours ne s’applique pas aux activités de loisirs fournies à une date ou une période déterminée. L’organisateur peut être plus généreux : ses conditions d’échange et de remboursement figurent sur la page de l’événement.

**Céder un billet.** Un billet peut être cédé à une autre personne, au prix payé au plus, sauf si l’organisateur l’a exclu sur la page de l’événement ; c’est l’organisateur qui change alors le nom. Revendre un billet plus cher que son prix, de manière habituelle et sans l’accord de l’organisateur, est un délit (article 313-6-2 du code pénal).

## 4. Annulation et report

- **Événement annulé.** Les personnes qui ont un billet sont prévenues et remboursées du prix payé, frais compris, par le moyen utilisé pour payer, dans les quatorze jours qui suivent l’annonce.
- **Date, lieu ou contenu changés de façon importante.** Chacun est prévenu et peut demander le remboursement dans le délai indiqué, qui n’est jamais inférieur à sept jours.
- **Vous ne pouvez plus venir.** L’organisateur décide, selon les conditions affichées avant l’achat. Annuler un billet libère la place ; être remboursé est un acte distinct, qui vous est confirmé à part.
`;

const organisers: LegalText = ({ name, contact }) => `
## 5. Publier un événement

L’organisateur :

- donne des renseignements exacts : titre, lieu, date, prix, ce qui est compris, conditions d’accès ;
- a le droit d’organiser l’événement et d’utiliser les textes, images et sons qu’il publie ; il tient les autorisations, licences et assurances que la loi exige ;
- honore tout billet vendu, tient sa capacité et assure la sécurité des personnes ;
- répond aux participants, et ne se sert de leurs données que pour cet événement ;
- établit ses propres déclarations fiscales et sociales. Il choisit le taux de TVA et en répond.

**FreeFood.** Ce label annonce une collation réellement offerte à toute personne admise. L’utiliser sans la servir expose au retrait du label et, en cas de répétition, à la suspension.

**Relecture.** Nous pouvons relire un événement avant sa publication. Un refus est motivé et dit ce qui peut être corrigé.

## 6. Commission et versements

Publier et proposer des entrées gratuites ne coûte rien. Sur chaque billet payant, nous retenons la commission indiquée sur la page [Tarifs](/pricing) au moment de la mise en vente. Les frais du prestataire de paiement y sont détaillés. Le solde est versé à l’organisateur selon le calendrier affiché dans son espace, déduction faite des remboursements. Chaque somme apparaît, au centime, dans un relevé.

Un billet remboursé parce que l’événement est annulé donne lieu au remboursement de notre commission.

## 7. Ce qui n’a pas sa place ici

Les contenus et événements illicites, trompeurs, haineux, discriminatoires ou qui mettent des personnes en danger ; l’usurpation d’identité ; l’achat ou la revente automatisés ; toute tentative de contourner la sécurité, les quotas ou la file d’attente.

Chaque page permet de **signaler** un contenu. Un signalement est lu par une personne. Nous pouvons limiter, retirer ou suspendre ; la décision est motivée, notifiée, et peut être contestée gratuitement pendant six mois en répondant au message reçu. Celles et ceux qui signalent de bonne foi ne risquent rien ; les signalements manifestement abusifs et répétés peuvent être écartés.

## 8. Vos contenus restent à vous

Vous gardez tous vos droits sur ce que vous publiez. Vous nous autorisez seulement à l’héberger, le mettre en forme et le montrer sur ${name} et dans les liens partagés, aussi longtemps que vous l’y laissez.

## 9. Disponibilité et responsabilité

Nous mettons tout en œuvre pour que le service réponde, sans pouvoir promettre qu’il ne s’arrête jamais. Un arrêt prévu est annoncé. Nous répondons des dommages causés par notre faute, dans les conditions de la loi ; nous ne répondons pas du déroulement d’un événement organisé par un autre. Rien dans ces conditions ne réduit les droits que la loi donne aux consommateurs.

## 10. Changements, durée, droit applicable

Nous pouvons modifier ces conditions ; un changement important est annoncé trente jours avant de s’appliquer, et ne touche pas les billets déjà achetés. Vous pouvez partir à tout moment ; nous pouvons mettre fin au service d’un compte avec un préavis de trente jours, sans préavis en cas de manquement grave.

Le droit français s’applique. Écrivez-nous d’abord à [${contact.email}](mailto:${contact.email}) : nous répondons sous dix jours. À défaut d’accord, un consommateur peut recourir gratuitement à un médiateur de la consommation, dont les coordonnées lui sont communiquées sur simple demande, ou saisir le tribunal, y compris celui de son domicile.
`;
