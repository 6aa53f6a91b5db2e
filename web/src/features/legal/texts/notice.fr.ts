import type { LegalText } from '../documents';

export const noticeFr: LegalText = ({ name, legal, contact }) => `
## Éditeur

**${legal.publisher}**, ${legal.form.fr}
${legal.address}
${legal.registration}
TVA intracommunautaire : ${legal.vatNumber}
E-mail : [${contact.email}](mailto:${contact.email})${contact.phone ? `\nTéléphone : ${contact.phone}` : ''}

Direction de la publication : ${legal.director}

## Hébergement

**${legal.host.name}**
${legal.host.address}
${legal.host.contact}

## Point de contact

Pour les autorités et pour toute personne qui utilise ${name}, au sens des articles 11 et 12 du règlement (UE) 2022/2065 sur les services numériques : [${contact.email}](mailto:${contact.email}), en français ou en anglais. Un contenu illicite se signale par le lien « Signaler » de chaque page, ou à cette adresse.

## Propriété intellectuelle

Le logiciel est libre, sous licence GNU AGPL version 3 ou ultérieure : chacun peut l’étudier, le modifier et l’installer chez soi. Le nom ${name} et son logo appartiennent à leur titulaire. Les affiches, textes et photographies des événements appartiennent à celles et ceux qui les publient. Les icônes sont de Lucide (licence ISC) ; les polices Inter, Bricolage Grotesque, Outfit et Archivo sont sous licence SIL Open Font ; le fond de carte vient de Natural Earth (domaine public).
`;
