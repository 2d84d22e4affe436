/** Every text of the two entrances. */
export const messages = {
  title: 'Kiezen en delen',
  intro: 'Mag je informatie over een gezin delen? Kies wat je wilt doen.',
  own: 'Beslishulp: mijn eigen situatie',
  ownText:
    'Beantwoord vragen over één situatie. Je krijgt een conclusie met de redenen en een verslag voor het dossier.',
  learn: 'Levenswiel: leren van dilemma’s',
  learnText: 'Bekijk lastige keuzes van professionals rond één verzonnen gezin. Praat erover in je team.',
  advice: 'Dit is een hulpmiddel en geen juridisch advies. Jij beslist.',
  danger: 'Is er nu direct gevaar?',
  call112: 'Bel 112',
  doubt: 'Wil je advies?',
  callVeiligThuis: 'Bel Veilig Thuis: 0800-2000',
  back: 'Terug naar de keuze',
} as const;
