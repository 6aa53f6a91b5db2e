/** The letters of organizations, in both languages. ICU messages. */
export const texts = {
  fr: {
    subject: '{organization} vous invite dans son équipe',
    heading: 'Rejoignez {organization}',
    invited: '{inviter} vous invite à rejoindre {organization} sur {house}, comme {role}.',
    invitedByNobody: '{organization} vous invite à rejoindre son équipe sur {house}, comme {role}.',
    roles: {
      owner: 'propriétaire : vous pourrez tout faire, jusqu’à inviter d’autres propriétaires',
      manager: 'gestionnaire : événements, billets, commandes et équipe',
      operator: 'opérateur : la porte et le travail du jour',
    },
    button: 'Voir l’invitation',
    after: 'Vous choisirez d’accepter ou non. L’invitation est valable quatorze jours.',
    footer:
      'Cette lettre a été envoyée à {email} à la demande de {organization}. Si elle ne vous concerne pas, ignorez-la.',
  },
  en: {
    subject: '{organization} invites you to its team',
    heading: 'Join {organization}',
    invited: '{inviter} invites you to join {organization} on {house}, as {role}.',
    invitedByNobody: '{organization} invites you to join its team on {house}, as {role}.',
    roles: {
      owner: 'an owner: you will be able to do everything, even invite other owners',
      manager: 'a manager: events, tickets, orders and team',
      operator: 'an operator: the door and daily work',
    },
    button: 'See the invitation',
    after: 'You choose whether to accept. The invitation is good for fourteen days.',
    footer: 'This letter was sent to {email} because {organization} asked for it. If it is not for you, ignore it.',
  },
} as const;
