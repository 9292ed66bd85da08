import type { LanguageWords } from './language-words'

export const french: LanguageWords = {
  code: 'fr',
  small:
    'le|la|les|de|des|du|et|à|au|aux|en|un|une|pour|vous|nous|votre|vos|nos|notre|est|sur|dans|avec|par|que|qui|ou|être|sont|ce|cette|ses|son|sa|plus|leurs|afin|chez|ainsi',
  headings: {
    about:
      'qui sommes nous|qui sommes-nous|à propos de nous|l’entreprise|notre entreprise|présentation de l’entreprise|présentation|notre société|la société|à propos|l’équipe|votre équipe|nos valeurs|description de l’entreprise|contexte|notre client|le groupe|l’employeur|l’établissement|notre histoire|notre mission|notre équipe|votre future équipe|présentation de la société',
    role: 'le poste|description du poste|descriptif du poste|votre rôle|intitulé du poste|résumé du poste|le rôle|à propos du poste|description|présentation du poste|descriptif',
    duties:
      'missions|vos missions|vos missions principales|mission|votre mission|la mission|missions principales|à propos de la mission|responsabilités|vos responsabilités|tâches|vos tâches|activités|activités principales|principales missions|ce que vous ferez|au quotidien|votre quotidien|les missions|auprès de|au sein de|vos activités|rôle et missions|vos principales missions|le quotidien|tes missions|ta mission|ton quotidien|tes responsabilités|le poste au quotidien|vos futures missions',
    requirements:
      'profil|votre profil|profil recherché|le profil|compétences|compétences requises|compétences techniques|vos compétences|qualifications|prérequis|pré-requis|exigences|formation|formation et expérience|expérience|expériences|ce que nous recherchons|nous recherchons|qualités|qualités requises|savoir-être|savoir-faire|savoirs|vous êtes|profil souhaité|profil du candidat|conditions requises|diplôme|diplômes|certificats requis|permis|langues|contre-indications|qui êtes-vous|votre expérience|aptitudes|connaissances|ton profil|vos atouts|tes atouts|compétences attendues|tes compétences|qui es-tu|ce profil est le vôtre|vous vous reconnaissez',
    nice: 'les plus|les plus pour réussir|atouts|un plus|serait un plus|appréciés|souhaité|compétences souhaitées|idéalement|les + du profil|bonus|facultatif|ce serait un plus|vos atouts supplémentaires|ce qui fera la différence|ferait la différence|nice to have',
    offer:
      'avantages|rémunération|rémunération & avantages|rémunération et avantages|nous offrons|nous vous offrons|ce que nous offrons|ce que nous vous offrons|ce que nous proposons|nous vous proposons|nous proposons|pourquoi nous rejoindre|pourquoi rejoindre|salaire|conditions|les avantages|conditions de travail|vos avantages|les + de l’entreprise|horaires|contrat|package|on vous offre|les petits plus|ce qui vous attend|nos avantages|tes avantages|avantages sociaux|ce que l’on vous propose|ce qu’on vous propose|les plus du poste|nos plus|on vous propose',
    process:
      'postuler|candidature|pour postuler|comment postuler|processus de recrutement|déroulement des entretiens|contact|modalités de candidature|recrutement|le processus|étapes|pour candidater|processus|étapes de recrutement|déroulement du recrutement|les étapes du recrutement|prochaines étapes|envie de nous rejoindre|rejoignez-nous|intéressé',
    legal: 'égalité des chances|mentions légales|confidentialité|rgpd|diversité|handicap|égalité',
    meta: 'lieu|localisation|type de contrat|informations|informations complémentaires|référence|détails|lieu de travail|infos pratiques|caractéristiques du poste',
  },
  cues: {
    must: 'obligatoire*|exigé*|requis*|requise*|impérati*|indispensable*|minimum|au moins|nécessaire*|doit|devez|vous devez|impératif|vous devrez|demandé*',
    soft: 'souhaité*|un plus|un atout|apprécié*|idéalement|serait un plus|de préférence|bonus|souhaitable*|serait apprécié*|les plus|facultatif|optionnel*|sont un plus|est un plus|atout|constitue un atout|constituerait un plus|idéal|de préférence|préférence sera donnée|fera la différence|sera valorisé*|non obligatoire|nice to have',
    ask: 'expérience*|connaissance*|maîtrise*|maitrise*|compétence*|diplôme*|formation|titulaire|bac|licence|master|niveau|permis|savoir|notions|anglais|ans|expert*|qualification*|justifiez|parlez|bilingue|titre|certificat*|certification*|excellente*|bonne|bonnes|solide*|première expérience|aisance',
    ability:
      'capacité*|aptitude*|vous êtes|vous avez|vous savez|vous aimez|vous possédez|vous disposez|vous faites preuve|sens|esprit|rigoureux*|rigueur|autonome|autonomie|dynamique|motivé*|goût|disponible|disponibilité|polyvalent*|polyvalence|organisé*|ponctuel*|relationnel*|aisance relationnelle|débutant*|curieux|curieuse|savoir travailler|esprit d’équipe|impliqué*|force de proposition|capable|envie',
    duty: 'assurer|assure|réaliser|réalise|gérer|gestion|participer|participation|accompagner|accompagnement|organiser|développer|mettre en place|mise en place|suivi|suivre|veiller|contribuer|accueillir|préparer|préparation|effectuer|garantir|animer|encadrer|coordonner|analyser|rédiger|identifier|utilisation|lecture|maintenance|vous serez|vous participez|vous assurez|vous réalisez|vous aurez|vous gérez|en charge|chargé de|chargée de|respecter|respect|orienter|répondre|remonter|appliquer|administre|entretien|nettoyage|emballage|conseiller|vendre|encaissement|piloter|définir|mise en œuvre|mise en oeuvre|concevoir|contrôler|contrôle|recueillir|transmettre|élaborer|servir',
    offer:
      'salaire|rémunération|prime*|mutuelle|tickets restaurant|ticket restaurant|titres restaurant|congés|rtt|télétravail|avantages|13ème mois|13e mois|participation aux bénéfices|intéressement|horaires|brut|indemnité*|formation continue|transport|comité d’entreprise|ce|cet|du lundi au vendredi|eur|euros|évolution|acompte|logement|remboursement|smic',
    process:
      'postulez|postuler|cv|lettre de motivation|candidature|candidatures|envoyer|adresser|envoyez|entretien téléphonique|contact|contactez|par e-mail|email|mail|courrier|rejoignez|n’attendez plus|entretiens|recruteur|cliquez|person@example.com|merci d’adresser',
    legal:
      'handicap*|égalité|discrimination*|diversité|rgpd|données personnelles|confidentialité|rqth|à compétences égales|travailleurs handicapés|sans distinction|parité',
    about:
      'entreprise|groupe|leader|société|depuis|clients|collaborateurs|salariés|notre mission|nos clients|spécialisé*|créé*|fondé*|cabinet|experts|international|valeurs|reconnu|acteur|filiale|association|établissement|nous sommes|basé*',
    role: 'nous recherchons|recherche|recherchons|recrute|recrutons|nous cherchons|cherchons|pour l’un de mes clients|rattaché*|sous la responsabilité|le poste|ce poste|poste|en tant que|en intégrant|au sein de|dans le cadre|cdi|cdd|temps plein|stage|alternance',
    meta: 'lieu|contrat|type de contrat|référence|offre n|code|durée|date|localisation|intitulé|temps de travail|statut|poste à pourvoir|moyen d’accès|nature du contrat|code rome|secteur',
    we: 'nous|notre|nos',
    you: 'vous|votre|vos|tu|ton|tes',
    negation: 'pas|aucun|aucune|sans|non|jamais',
    boilerplate:
      'sans distinction|à compétences égales|données personnelles|égalité des chances|travailleurs handicapés|ouvert aux personnes|politique de confidentialité',
    candidate:
      'vous êtes|vous avez|vous possédez|vous justifiez|vous disposez|vous maîtrisez|candidat|candidate|titulaire d|issu d|vous savez|de formation|on attend|nous attendons',
  },
  kinds: {
    experience: 'expérience*|ans|première expérience|parcours|débutant*|justifiez',
    education:
      'diplôme*|formation|bac|bac+2|bac+3|bac+5|licence|master|bts|dut|cap|bep|école|ingénieur*|titulaire|université|universitaire|études|niveau d’études|cursus|doctorat|étudiant*|deaes|titre professionnel',
    certification:
      'certification*|certificat*|caces|habilitation*|agrément|certifié*|permis de|brevet|sst|diplôme d’état',
    language: 'anglais|français|langue*|espagnol|allemand|italien|bilingue|portugais|arabe|langue française',
    authorization:
      'permis de travail|casier judiciaire|titre de séjour|nationalité|habilitation secret|rqth|travailleurs handicapés|obligation d’emploi',
    travel: 'permis b|permis|déplacement*|véhicule|mobilité|voiture|mobile|permis de conduire|véhiculé*',
    schedule:
      'horaires|week-end*|weekend*|nuit|soir|disponible|disponibilité*|temps partiel|équipe 2x8|2x8|3x8|jours fériés|astreinte*|6 heures|samedi*|dimanche*|garde d’enfants|présentiel',
    physical:
      'physique*|port de charges|debout|station debout|charges|escalier*|monter|postures|manutention|condition physique',
    trait:
      'autonom*|rigueur|rigoureu*|dynami*|motivé*|sens|esprit|relationnel*|équipe|organisé*|organisation|ponctuel*|ponctualité|polyvalen*|curieux|curieuse|curiosité|sérieux|sérieuse|discrétion|adaptation|réactivité|réactif|patience|écoute|communication|créativité|créatif|force de proposition|goût|implication|impliqué*|aptitudes|aisance|bienveillan*|proactif|proactivité|empathie|consignes|consigne|capacité*|tolérance|enthousiasme|passionné*|confiance',
    tool: 'logiciel*|outil*|pack office|excel|word|langages|technologies|stack|plateforme*|sap|erp|bureautique|informatique',
    skill:
      'connaissance*|maîtrise*|maitrise*|compétence*|techniques|savoir|notions|règles|normes|bonnes pratiques|méthodes|lecture de plans',
  },
}
