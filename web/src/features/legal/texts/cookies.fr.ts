import type { LegalText } from '../documents';

export const cookiesFr: LegalText = ({ name }) => `
${name} ne dépose que ce qu’il faut pour fonctionner. Pas de publicité, pas de mesure d’audience nominative, pas de bouton de réseau social qui vous reconnaît. C’est pourquoi aucun bandeau ne vous demande rien : ces traceurs sont dispensés de consentement (article 82 de la loi Informatique et Libertés).

## Ce qui est posé sur votre appareil

| Nom | À quoi il sert | Durée |
|---|---|---|
| \`estrade_access\` | vous reconnaître d’une page à l’autre quand vous êtes connecté | 15 minutes, renouvelé |
| \`estrade_refresh\` | renouveler votre connexion sans redemander le mot de passe | 180 jours, ou jusqu’à la déconnexion |
| \`estrade_signup\` | reconnaître, quand vous ouvrez le lien de confirmation, le navigateur qui a créé le compte | 3 jours |
| \`estrade_oidc\` | revenir ici après une connexion par un autre service | 1 heure |
| \`signed_in\` (stockage local) | montrer « Mon espace » plutôt que « Se connecter » ; il ne dit pas qui vous êtes | jusqu’à la déconnexion |
| \`theme\` (stockage local) | se souvenir du thème clair ou sombre que vous avez choisi | jusqu’à ce que vous l’effaciez |

Sans connexion et sans choix de thème, rien n’est posé.

## Le paiement

Pendant que vous payez, le prestataire de paiement peut poser ses propres traceurs, nécessaires à la lutte contre la fraude. Ils n’existent que sur l’étape du paiement.

## Les effacer

Se déconnecter efface ce qui concerne votre connexion. Votre navigateur efface le reste dans ses réglages, sans autre effet que de vous redemander votre choix.
`;
