import type { LegalText } from '../documents';

export const termsEn: LegalText = (edition) => `${participants(edition)}\n${organizers(edition)}`;

const participants: LegalText = ({ name, legal }) => `
These terms bind everyone who uses ${name} and ${legal.publisher}, called “we” below. They say who does what, what each side may expect, and how a disagreement is settled. By opening an account, taking a ticket or publishing an event, you accept them. If the two versions differ, the French one prevails.

## 1. What ${name} is

${name} brings people together. **Organizers** publish events and sell tickets; **participants** find them, register and buy. Anyone may be both with the same account.

Unless the page of an event says so, we do not organize events. The contract of admission is made between the organizer and the participant. We answer for the service itself: sale, payment, delivery of tickets and their check at the door.

## 2. Your account

- Looking around, registering for an event and buying a ticket need no account. A secret link sent by e-mail then opens your order: keep it as you would a ticket.
- Publishing needs an account, opened by someone aged 16 or over with a verified e-mail address. Selling paid tickets requires being of age and entitled to bind the organization.
- Choose a password used only for ${name}, give it to nobody, and tell us if someone else uses it. You can see and close your sessions at any time.
- You can ask for your account to be deleted whenever you like. Records the law obliges us to keep are set apart, as explained under [Privacy](/legal/privacy).

## 3. Taking a ticket

**The price.** The price you see includes VAT and compulsory fees. The total does not change between the page of the event and the payment; if it had to, the order would be refused and you would be told before paying.

**The place.** A place you choose is held for you for a few minutes while you pay; the time left is shown. After that it goes back on sale.

**The contract.** It is made when the payment is accepted or, for free entry, when the registration is confirmed. You then receive your tickets by e-mail. A ticket bears a number, a person’s name and a signed code that opens the door only once. Do not publish a photograph of it.

**Withdrawal.** Under article L221-28, 12° of the French consumer code, the fourteen-day right of withdrawal does not apply to leisure services provided on a specific date or period. The organizer may be more generous: its conditions for exchange and refund are on the page of the event.

**Passing a ticket on.** A ticket may be passed on to someone else, for no more than the price paid, unless the organizer has excluded it on the page of the event; the organizer then changes the name. Reselling tickets above their price, habitually and without the organizer’s consent, is an offence (article 313-6-2 of the French criminal code).

## 4. Cancellation and postponement

- **Event cancelled.** Everyone with a ticket is told and refunded the price paid, fees included, by the means used to pay, within fourteen days of the announcement.
- **Date, place or content changed in an important way.** Everyone is told and may ask for a refund within the time stated, never less than seven days.
- **You can no longer come.** The organizer decides, under the conditions shown before the purchase. Cancelling a ticket frees the place; being refunded is a separate act, confirmed to you separately.
`;

const organizers: LegalText = ({ name, contact }) => `
## 5. Publishing an event

The organizer:

- gives accurate information: title, place, date, price, what is included, conditions of access;
- is entitled to hold the event and to use the texts, pictures and sounds it publishes, and holds the permits, licences and insurance the law requires;
- honours every ticket sold, keeps to its capacity and ensures people’s safety;
- answers participants, and uses their data for this event only;
- makes its own tax and social declarations. It chooses the rate of VAT and answers for it.

**FreeFood.** This label announces food really offered to everyone admitted. Using it without serving food leads to the label being withdrawn and, if repeated, to suspension.

**Review.** We may read an event before it is published. A refusal gives its reasons and says what can be corrected.

## 6. Commission and payouts

Publishing and offering free entry cost nothing. On each paid ticket we keep the commission shown under [Prices](/pricing) at the time it is put on sale, where the fees of the payment provider are itemised. The balance is paid to the organizer on the schedule shown in its space, less refunds. Every sum appears, to the cent, in a statement.

A ticket refunded because the event is cancelled entitles to the refund of our commission.

## 7. What has no place here

Unlawful, misleading, hateful or discriminatory contents and events, or those which put people in danger; posing as someone else; automated buying or reselling; any attempt to get round security, quotas or the queue.

Every page lets you **report** a content. A report is read by a person. We may restrict, remove or suspend; the decision is reasoned, notified, and may be contested free of charge for six months by replying to the message. Those who report in good faith risk nothing; manifestly abusive and repeated reports may be set aside.

## 8. Your contents stay yours

You keep all your rights over what you publish. You only allow us to host it, lay it out and show it on ${name} and in shared links, for as long as you leave it there.

## 9. Availability and liability

We do all we can for the service to answer, without being able to promise that it never stops. A planned stop is announced. We answer for damage caused by our fault, as the law provides; we do not answer for the conduct of an event organized by someone else. Nothing in these terms reduces the rights the law gives consumers.

## 10. Changes, duration, applicable law

We may change these terms; an important change is announced thirty days before it applies and does not affect tickets already bought. You may leave at any time; we may end an account’s service with thirty days’ notice, without notice for a serious breach.

French law applies, without depriving consumers of the protection of the law of the country where they live. Write to us first at [${contact.email}](mailto:${contact.email}): we answer within ten days. Failing agreement, a consumer may turn free of charge to a consumer mediator, whose details are given on request, or go to court, including the court of their home.
`;
