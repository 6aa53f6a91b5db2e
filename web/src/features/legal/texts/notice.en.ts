import type { LegalText } from '../documents';

export const noticeEn: LegalText = ({ name, legal, contact }) => `
## Publisher

**${legal.publisher}**, ${legal.form.en}
${legal.address}
${legal.registration}
VAT number: ${legal.vatNumber}
E-mail: [${contact.email}](mailto:${contact.email})${contact.phone ? `\nPhone: ${contact.phone}` : ''}

Publishing director: ${legal.director}

## Hosting

**${legal.host.name}**
${legal.host.address}
${legal.host.contact}

## Point of contact

For authorities and for everyone who uses ${name}, within the meaning of articles 11 and 12 of Regulation (EU) 2022/2065 on digital services: [${contact.email}](mailto:${contact.email}), in French or English. Unlawful content can be reported with the “Report” link of each page, or at this address.

## Intellectual property

The software is free, under the GNU AGPL licence, version 3 or later: anyone may study it, change it and install it at home. The name ${name} and its logo belong to their owner. Posters, texts and photographs of events belong to those who publish them. Icons are by Lucide (ISC licence); the typefaces Inter, Bricolage Grotesque, Outfit and Archivo are under the SIL Open Font licence; the map outline comes from Natural Earth (public domain).
`;
