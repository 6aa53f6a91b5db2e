import type { HelpSection } from './questions';

export const questionsEn: readonly HelpSection[] = [
  {
    id: 'tickets',
    title: 'My tickets',
    questions: [
      {
        question: 'Where is my ticket?',
        answer:
          'In the confirmation e-mail, as a PDF, and behind the link of your order. With an account it is also in [My space](/space/tickets). Nothing after ten minutes? Look in your spam folder, then [write to us](/contact) with the address you used.',
      },
      {
        question: 'Do I need an account to buy?',
        answer:
          'No. An e-mail address is enough. If you open an account later with the same address, verified, your orders are waiting there.',
      },
      {
        question: 'Do I have to print the ticket?',
        answer:
          'No, the screen of your phone will do. So will the printed PDF, even in black and white. Turn up the brightness at the door.',
      },
      {
        question: 'Can I give my ticket to someone?',
        answer:
          'Yes, unless the organizer has excluded it on the page of the event. Ask the organizer to change the name. Do not hand out copies of your code: the first person to show it gets in, the second does not.',
      },
      {
        question: 'I misspelt a name.',
        answer:
          'A typing mistake does not keep you out. If the name is someone else’s, write to the organizer with the number of the order.',
      },
      {
        question: 'It is sold out. What now?',
        answer: 'Places held but not paid for go back on sale after a few minutes: look again.',
      },
    ],
  },
  {
    id: 'payment',
    title: 'Payment and refunds',
    questions: [
      {
        question: 'Is the price shown the price I pay?',
        answer: 'Yes, VAT and compulsory fees included. The details stand below the total, before you pay.',
      },
      {
        question: 'My payment failed. Have I lost my place?',
        answer:
          'Not while the countdown is running: try again, with another card if need be. Nothing is taken for a refused payment.',
      },
      {
        question: 'I was charged but have no ticket.',
        answer:
          'This usually settles itself in a few minutes: banks sometimes confirm late. If the place was no longer free by then, you are refunded in full and told by e-mail.',
      },
      {
        question: 'The event is cancelled.',
        answer:
          'You are told, and refunded what you paid by the means you used. Allow a few days, depending on your bank.',
      },
      {
        question: 'I can no longer come.',
        answer:
          'The organizer’s conditions are on the page of the event and in your order. You can always give the ticket back: the place goes on sale again. The refund depends on those conditions.',
      },
      {
        question: 'Can I have an invoice?',
        answer:
          'The details, VAT included, are on your order. For an invoice in a company’s name, write to the organizer, who is the seller.',
      },
    ],
  },
  {
    id: 'door',
    title: 'At the door',
    questions: [
      {
        question: 'My ticket is refused: “already in”.',
        answer:
          'A code opens only once. Someone may have used a copy, or your ticket was scanned at another door: whoever checks can see where and when. Keep your tickets to yourself, photographs included.',
      },
      {
        question: 'My battery is dead.',
        answer: 'Give your name and an identity document: the team can find you in the list.',
      },
      {
        question: 'Is the venue wheelchair accessible?',
        answer: 'The page of the event says so under “Access”. If it says nothing, ask the organizer before you come.',
      },
    ],
  },
  {
    id: 'organizing',
    title: 'Organizing',
    questions: [
      {
        question: 'What does it cost?',
        answer:
          'Nothing for free entry. On a paid ticket, a commission shown before you put it on sale: see [Prices](/pricing).',
      },
      {
        question: 'How do I publish an event?',
        answer:
          'Open an account, create your organization, then “New event”. The draft saves itself. When it is ready, send it for review; you get the answer by e-mail, with the reason if something needs correcting.',
      },
      {
        question: 'I have a whole season to enter.',
        answer:
          'Import a CSV file or an iCal calendar: you see every line before accepting, and you can shift last year’s dates.',
      },
      {
        question: 'Can more places be sold than the venue has?',
        answer: 'No. The capacity is kept by the database itself, even when a thousand people buy in the same second.',
      },
      {
        question: 'How do I check people in?',
        answer:
          'With a phone: open “Door” in your event and point at the code. Invite as many people as you need as operators; they see neither money nor settings.',
      },
      {
        question: 'What is the FreeFood label?',
        answer:
          'The promise of food offered to everyone admitted. Describe what is served: the label shows everywhere and the event is found with the FreeFood filter.',
      },
    ],
  },
  {
    id: 'account',
    title: 'Account and data',
    questions: [
      {
        question: 'I forgot my password.',
        answer: 'Ask for a link from [the sign-in page](/sign-in). It is good for one hour and one use.',
      },
      {
        question: 'Did someone else sign in as me?',
        answer:
          'Under “Sign-ins and security”, close the sessions you do not recognise, then change your password: all the others are closed.',
      },
      {
        question: 'How do I take away or erase my data?',
        answer:
          'Write to us from the address of your account. The [Privacy](/legal/privacy) page says what the law makes us keep, and for how long.',
      },
    ],
  },
];
