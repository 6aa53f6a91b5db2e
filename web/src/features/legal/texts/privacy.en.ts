import type { LegalText } from '../documents';

export const privacyEn: LegalText = ({ name, legal, contact }) => `
${name} is run by ${legal.publisher}, who is the controller of the data. We ask for as little as possible, we do not sell it, and nothing on this site follows what you do elsewhere.

## What we record, why, and for how long

| Data | Why | Ground | Kept |
|---|---|---|---|
| Account: name, e-mail, language, hashed password | open and protect your account | contract | until deleted, or three years without signing in |
| Sessions: device, IP address, date | show you your sign-ins, refuse those which are not yours | legitimate interest (security) | twelve months |
| Order: name, e-mail, phone if given, tickets, holders’ names | sell, send and check tickets, tell you of a change | contract | three years after the date of the event |
| Payment: amount, date, reference, last four digits of the card | collect, refund, fight fraud | contract, legitimate interest | thirteen months, fifteen for deferred debit cards |
| Invoices and entries | keep the books | legal duty | ten years |
| Entries: time, door | let each ticket in once | contract | one year after the date |
| Organization: name, address, members, payout details | publish, sell, pay out | contract, legal duty | five years after closing |
| Reports and decisions | moderate, and be able to explain it | legal duty | one year after closing |
| Technical log | keep the service running and understand a failure | legitimate interest | thirty days |

The full number of your card never passes through our servers: you type it at the payment provider’s.

An optional field says so. Without the others we cannot issue the ticket.

## Who sees it

- **The organizer** of the event you take a ticket for sees your name, your e-mail and your tickets. The organizer is responsible for them in turn, for that event only.
- **Our providers**, depending on what the installation uses: hosting (${legal.host.name}), payment, e-mail and text messages. They act on our instructions and under contract.
- **Authorities**, where the law requires it.

The data is hosted in the European Union. If a provider had to process it elsewhere, it would be under the safeguards of the regulation (adequacy decision or standard clauses), and this page would say so.

## Your rights

You may **see**, **correct**, **take away** and **erase** your data, **restrict** its use or **object** to it, and withdraw consent at any time. Your profile and preferences are corrected in your space. For the rest, write to [${contact.email}](mailto:${contact.email}) from the address of your account or order: we answer within one month. The export holds everything about you in a machine-readable form; erasure removes all that the law does not oblige us to keep, and accounting records stay, with no other possible use. You may also complain to the French authority, the [CNIL](https://www.cnil.fr), or to that of your country.

You may leave instructions about your data after your death.

## Automatic decisions

No decision about you is made by a machine alone. Automatic checks point out suspicious contents or payments; a person decides.

## Messages

You receive what concerns your orders and your account. The rest (reminders, news from an organizer you follow) is set in your preferences, and each message carries a link to stop it.

## Security

Encrypted connections, passwords hashed with a slow algorithm, staff access limited and logged, backups taken regularly and rehearsed. Should an incident put you at high risk, we would tell you, and the CNIL, within the time set by law.

## Children

Accounts are open from the age of 16. A ticket may bear a child’s name; an adult takes it.
`;
