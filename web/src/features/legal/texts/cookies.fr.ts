import type { LegalText } from '../documents';

export const cookiesFr: LegalText = ({ name }) => `
${name} ne dépose que ce qu’il faut pour fonctionner. Pas de publicité, pas de mesure d’audience nominative, pas de bouton de réseau social qui vous reconnaît. C’est pourquoi aucun bandeau ne vous demande rien : ces traceurs sont dispensés de consentement (article 82 de la loi Informatique et Libertés).

## Ce qui est posé sur votre appareil

| Nom | À quoi il sert | Durée |
|---|---|---|
| \`estrade_access\` | vous reconnaître d’une page à l’autre quand vous êtes connecté | 15 minutes, renouvelé |
| \`estrade_refresh\` | renouveler votre connexion sans redemander le mot de passe | 30 jours, ou jusqu’à la déconnexion |
| \`signed_in\` | montrer « Mon espace » plutôt que « Se connecter » ; il ne dit pas qui vous êtes | comme la connexion |
| \`theme\` (stockage local) | se souvenir du thème clair ou sombre que vous avez choisi | jusqu’à ce que vous l’effaciez |

Sans connexion et sans choix de thème, rien n’est posé.

## Le paiement

Pendant que vous payez, le prestataire de paiement peut poser ses propres traceurs, nécessaires à la lutte contre la fraude. Ils n’existent que sur l’étape du paiement.

## Les effacer

Se déconnecter efface les trois premiers. Votre navigateur efface le reste dans ses réglages, sans autre effet que de vous redemander votre choix.
`;
