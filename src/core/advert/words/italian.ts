import type { LanguageWords } from './language-words'

export const italian: LanguageWords = {
  code: 'it',
  small:
    'il|lo|la|i|gli|le|di|del|della|dei|delle|e|in|un|una|per|con|che|si|da|al|alla|nel|nella|è|siamo|nostro|nostra|nostri|sono|o|come|ai|sui|sulla|ed|anche|degli|tuo|tua',
  headings: {
    about:
      'chi siamo|l’azienda|la nostra azienda|azienda|su di noi|il team|il nostro team|il progetto|la società|descrizione azienda|il contesto|i nostri valori',
    role: 'il ruolo|la posizione|descrizione|descrizione della posizione|descrizione del ruolo|la figura|posizione|ruolo|offerta di lavoro|descrizione del lavoro|l’opportunità|la risorsa|descrizione dell’offerta',
    duties:
      'mansioni|responsabilità|attività|cosa farai|di cosa ti occuperai|attività principali|compiti|principali attività|principali responsabilità|la tua missione|le tue responsabilità|la risorsa si occuperà|si occuperà di|mansione|principali mansioni|le attività|cosa ti aspetta|di cosa si occuperà|il tuo ruolo|la risorsa inserita si occuperà|le tue attività|le tue mansioni|le principali responsabilità|la tua giornata tipo',
    requirements:
      'requisiti|chi cerchiamo|profilo|il tuo profilo|competenze|cosa cerchiamo|requisiti richiesti|esperienza|formazione|conoscenze|cosa ti serve|il profilo|competenze richieste|competenze tecniche|qualifiche|requisiti minimi|requisiti indispensabili|cerchiamo|profilo ricercato|il candidato ideale|titolo di studio|soft skills|cosa chiediamo|lingue|requisiti obbligatori|il/la candidato/a ideale|si richiede|si richiedono|caratteristiche personali|cosa ti chiediamo|cosa ci aspettiamo|cosa ci aspettiamo da te|cosa devi avere|esperienza richiesta|conoscenze richieste|le tue competenze|requisiti essenziali',
    nice: 'plus|nice to have|requisiti preferenziali|costituisce titolo preferenziale|gradito|gradite|preferenziali|un plus|completano il profilo|titoli preferenziali|costituiscono un plus|sarà un plus|è un plus|costituirà un plus|competenze preferenziali',
    offer:
      'cosa offriamo|offriamo|benefit|benefits|si offre|la nostra offerta|retribuzione|vantaggi|condizioni|perché noi|perché unirti a noi|l’offerta|orario|orario di lavoro|stipendio|offerta|contratto|cosa troverai|i nostri benefit|l’azienda offre|perché scegliere noi|cosa ti offriamo|i tuoi vantaggi|benefit aziendali|inquadramento|perché lavorare con noi',
    process:
      'candidatura|come candidarsi|contatti|processo di selezione|candidati|per candidarsi|invia la tua candidatura|iter di selezione|come candidarti',
    legal: 'pari opportunità|privacy|note legali|trattamento dei dati|diversità|inclusione',
    meta: 'sede|sede di lavoro|luogo di lavoro|tipo di contratto|dettagli|informazioni|inquadramento|dettagli dell’offerta|tipologia di contratto',
  },
  cues: {
    must: 'richiest*|obbligatori*|necessari*|indispensabil*|minimo|almeno|deve|fondamentale|imprescindibil*|essenziale|dovrà|requisito|è richiesta|si richiede',
    soft: 'gradit*|preferibil*|preferenziale|un plus|plus|idealmente|titolo preferenziale|auspicabile|apprezzat*|costituisce|preferibilmente|non indispensabile|facoltativ*|saranno valutati|bonus|sarà considerat*|vantaggio|rappresenta un plus|completa il profilo|completano il profilo|non obbligatori*|sarà valutat* positivamente|nice to have',
    ask: 'esperienza*|conoscenza*|conoscenze|competenz*|laurea|laureat*|diploma|diplomat*|titolo|padronanza|buona|ottima|ottime|ottimo|inglese|anni|certificazion*|patente|patentino|capacità|dimestichezza|livello|solida|solide|comprovata|pregressa|maturata|formazione|fluente|automunit*|qualifica|uso',
    ability:
      'capacità|attitudine|propensione|predisposizione|disponibilità|autonomia|precisione|team|lavorare in team|lavoro di squadra|proattiv*|dinamic*|motivat*|flessib*|problem solving|orientamento|serietà|affidabil*|passione|curios*|entusiasmo|spirito|voglia|determinazione|puntual*|doti|organizzativ*|relazional*|disponibile|abilità|buona manualità',
    duty: 'gestire|gestione|sviluppare|sviluppo|progettare|progettazione|coordinare|coordinamento|supportare|supporto|garantire|realizzare|realizzazione|definire|collaborare|assicurare|analizzare|monitorare|preparare|preparazione|organizzare|partecipare|occuparsi|pianificare|pianificazione|guidare|creare|implementare|manutenzione|controllo|verifica|curare|redigere|valutare|integrare|progetterai|guiderai|lavorerai|ti occuperai|contribuirai|disegnare|accoglienza|assistenza|vendita|effettuare|carico e scarico|contribuire|pulizia|redazione|predisposizione di|archiviazione|registrazione|montaggio|conduzione',
    offer:
      'ral|retribuzione|stipendio|contratto|tempo indeterminato|tempo determinato|buoni pasto|ticket|welfare|ferie|smart working|da remoto|formazione continua|crescita|assicurazione|premio|orario|flessibilità oraria|ccnl|inserimento|benefit|lordi|bonus|full remote|full time|percorso|equity|budget|annuali|mensilità|lunedì|venerdì|ambiente|livello|apprendistato|inquadramento',
    process:
      'candidatura|candidature|cv|curriculum|invia|inviare|invio|contatt*|email|e-mail|colloquio|candidati|selezione|lettera di presentazione|person@example.com|allegare|scrivici|annuncio|rivolto',
    legal:
      'pari opportunità|ambosessi|l. 903/77|dlgs|d.lgs|privacy|trattamento dei dati|gdpr|sesso|genere|età|nazionalità|categorie protette|legge|discriminazione|regolamento',
    about:
      'azienda|leader|società|siamo|fondata|clienti|gruppo|nata|startup|mercato|internazionale|specializzat*|settore|realtà|missione|dal|nostri clienti|innovazione|storia|crediamo|team di|operante|dipendenti',
    role: 'cerchiamo|ricerca|ricerchiamo|stiamo cercando|siamo alla ricerca|selezioniamo|seleziona|la risorsa|la figura|il ruolo|questo ruolo|riporterà|figura|posizione|inserire|inserimento nel|in qualità di|per azienda cliente|ruolo',
    meta: 'sede|luogo|contratto|orario|livello|riferimento|data|codice|durata|zona|provincia|settore|disponibilità immediata',
    we: 'noi|nostro|nostra|nostri|nostre|ci',
    you: 'tu|tuo|tua|tuoi|tue|ti|te',
    negation: 'non|senza|nessun|nessuna|né',
    boilerplate:
      'pari opportunità|trattamento dei dati|ambosessi|entrambi i sessi|ai sensi del|dati personali|leggi 903',
    candidate:
      'candidato|candidata|candidati|il candidato ideale|la risorsa ideale|hai|sei|si richiede|è richiesta|profilo|persona|figura|devi|possiedi|in possesso',
  },
  kinds: {
    experience: 'esperienza*|anni|maturata|pregressa|background|provenienza',
    education:
      'laurea|laureat*|diploma|diplomat*|titolo di studio|formazione|università|istruzione|master|scuola|scolastic*|perito|geometra|dottorato|studi|qualifica|licenza media',
    certification:
      'certificazion*|certificat*|patentino|abilitazione|iscrizione all’albo|albo|attestato|haccp|muletto|oss|iscritt*',
    language: 'inglese|italiano|lingua|lingue|francese|tedesco|spagnolo|madrelingua|lingua inglese',
    authorization:
      'permesso di soggiorno|cittadinanza|residenza|casellario|domicilio|residente|categorie protette',
    travel:
      'trasferte|patente|automunit*|viaggiare|trasferta|spostamenti|mezzo proprio|auto propria|mobilità',
    schedule:
      'turni|turno|weekend|week-end|notte|festivi|disponibilità|orario|orari|reperibilità|fine settimana|straordinari|sabato|domenica|full-time|presenza|notturno',
    physical: 'fisic*|sollevare|pesi|in piedi|carichi|manualità',
    trait:
      'autonomia|precis*|team|proattiv*|dinamic*|motivat*|flessib*|problem solving|orientamento|serietà|affidabil*|passione|curios*|entusiasmo|spirito|voglia|determinazione|puntual*|doti|organizzativ*|organizzazione|relazional*|comunicazione|comunicativ*|mindset|capacità|attitudine|propensione|empatia|creativ*|leadership|resilienza|analitic*|collaborazione|responsabil*|cortesia|pazienza|iniziativa|squadra|ascolto|ownership|obiettivi|riservatezza',
    tool: 'strumenti|software|pacchetto office|excel|office|sap|gestional*|programmi|piattaforme|framework|linguaggi|erp|crm|applicativi|informatic*|autocad|pc',
    skill:
      'conoscenz*|competenz*|padronanza|tecniche|metodologie|normative|normativa|architettur*|dimestichezza|uso|principi|progettazione|lettura del disegno|disegno',
  },
}
