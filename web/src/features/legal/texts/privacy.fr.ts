import type { LegalText } from '../documents';

export const privacyFr: LegalText = ({ name, legal, contact }) => `
${name} est géré par ${legal.publisher}, responsable du traitement. Nous demandons le moins de données possible, nous ne les vendons pas, et rien sur ce site ne suit ce que vous faites ailleurs.

## Ce que nous enregistrons, pourquoi, combien de temps

| Données | Pourquoi | Fondement | Durée |
|---|---|---|---|
| Compte : nom, e-mail, langue, mot de passe haché | ouvrir et protéger votre compte | contrat | jusqu’à sa suppression, ou trois ans sans connexion |
| Sessions : appareil, adresse IP, date | vous montrer vos connexions, refuser celles qui ne sont pas de vous | intérêt légitime (sécurité) | douze mois |
| Commande : nom, e-mail, téléphone s’il est donné, billets, noms des porteurs | vendre, envoyer et contrôler les billets, prévenir d’un changement | contrat | trois ans après la date de l’événement |
| Paiement : montant, date, référence, quatre derniers chiffres de la carte | encaisser, rembourser, lutter contre la fraude | contrat, intérêt légitime | treize mois, quinze pour une carte à débit différé |
| Factures et écritures | tenir les comptes | obligation légale | dix ans |
| Entrées : heure de passage, porte | laisser entrer une seule fois | contrat | un an après la date |
| Organisation : nom, adresse, membres, coordonnées de versement | publier, vendre, reverser | contrat, obligation légale | cinq ans après la fermeture |
| Signalements et décisions | modérer et pouvoir l’expliquer | obligation légale | un an après la clôture |
| Journal technique | faire marcher le service et comprendre une panne | intérêt légitime | trente jours |

Le numéro complet de votre carte ne passe jamais par nos serveurs : il est saisi chez le prestataire de paiement.

Un champ facultatif est marqué comme tel. Sans les autres, nous ne pouvons pas établir le billet.

## Qui les voit

- **L’organisateur** de l’événement pour lequel vous prenez un billet voit votre nom, votre e-mail et vos billets. Il en est responsable à son tour, pour cet événement seulement.
- **Nos prestataires**, selon ce que l’installation utilise : hébergement (${legal.host.name}), paiement, envoi d’e-mails et de SMS. Ils agissent sur nos instructions et sous contrat.
- **Les autorités**, quand la loi l’impose.

Les données sont hébergées dans l’Union européenne. Si un prestataire devait les traiter ailleurs, ce serait sous les garanties prévues par le règlement (décision d’adéquation ou clauses types), et cette page le dirait.

## Vos droits

Vous pouvez **consulter**, **corriger**, **emporter** et **effacer** vos données, en **limiter** l’usage ou vous y **opposer**, et retirer un accord à tout moment. Le profil et les préférences se corrigent dans votre espace. Pour le reste, écrivez à [${contact.email}](mailto:${contact.email}) depuis l’adresse de votre compte ou de votre commande : nous répondons sous un mois. L’export contient tout ce qui vous concerne dans un format lisible par une machine ; l’effacement retire tout ce que la loi ne nous oblige pas à garder, et les pièces comptables restent, sans usage possible pour autre chose. Vous pouvez aussi saisir la [CNIL](https://www.cnil.fr).

Vous pouvez donner des consignes sur le sort de vos données après votre mort.

## Décisions automatiques

Aucune décision vous concernant n’est prise par une machine seule. Des contrôles automatiques repèrent des contenus ou des paiements suspects ; une personne décide.

## Messages

Vous recevez ce qui concerne vos commandes et votre compte. Le reste (rappels, nouveautés d’un organisateur suivi) se règle dans vos préférences, et chaque message porte un lien pour ne plus le recevoir.

## Sécurité

Connexions chiffrées, mots de passe hachés avec un algorithme lent, accès du personnel limités et journalisés, sauvegardes régulières et essayées. Si un incident devait présenter un risque élevé pour vous, nous vous le dirions, ainsi qu’à la CNIL, dans les délais de la loi.

## Enfants

Le compte est ouvert à partir de 16 ans. Un billet peut porter le nom d’un enfant ; il est pris par un adulte.
`;
