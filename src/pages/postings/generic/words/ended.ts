/**
 * Whole short lines by which pages say that a posting is over, in twenty languages. Broader than the words that are
 * found within longer lines (`closedWords`): they count beside JobPosting data alone, which says nothing of it.
 */
const sorry =
  "(?:(?:we(?:['’]re| are) )?sorry|unfortunately|we regret|leider|désolée?|malheureusement|lo sentimos|lamentablemente|desafortunadamente|infelizmente|lamentamos|purtroppo|spiacenti|helaas|niestety|bohužel|tyvärr|desværre|beklager|dessverre|valitettavasti|üzgünüz|sajnos|din păcate|к сожалению|на жаль|申し訳ございませんが|很抱歉|抱歉)"

/** A language's words for a posting, and for its end. */
const ends: readonly [string, string][] = [
  [
    "(?:this |the |that |our )?(?:job|position|role|vacancy|posting|post|opening|requisition|offer|listing|ad|advert|advertisement|opportunity|recruit(?:ment|ing)|campaign|hiring(?: process)?|search|applications?(?: (?:period|window|deadline|process))?|competition|closing date|deadline)(?: (?:posting|listing|offer|ad|advert|post|opening))?(?: (?:that )?you(?:[’']re| are) (?:looking (?:for|at)|viewing|trying to (?:view|reach|apply (?:for|to))|after|interested in))?",
    '(?:(?:(?:is|are|was|has|have|have been|have now|has been|is now|has now been|has now|is already|has already been|is currently) )?(?:cancell?ed|closed|ended|expired|filled|archived|withdrawn|removed|taken (?:down|offline)|(?:gone |went )?offline|inactive|unavailable|discontinued|concluded|(?:put )?on hold|completed?|finished|passed|lapsed|taken|paused|over)|no longer (?:available|active|open|online)|(?:is|are) (?:no longer|not|over)(?: (?:open|active|available|accepting applications|being (?:accepted|received|taken|considered)|advertised|vacant|posted|listed))?)',
  ],
  [
    '(?:die |diese |das |dieses |der )?(?:stelle|position|stellenanzeige|anzeige|stellenangebot|jobangebot|ausschreibung|stellenausschreibung|job|inserat|bewerbungsfrist|bewerbungsphase|bewerbungszeitraum|frist|anstellung|jobanzeige|bewerbung)',
    '(?:(?:ist|wurde|sind) )?(?:(?:bereits|schon|leider|inzwischen) ){0,2}(?:besetzt|vergeben|abgelaufen|geschlossen|beendet|nicht mehr (?:aktuell|aktiv|verfügbar|online|möglich)|deaktiviert|archiviert|zurückgezogen|gelöscht|entfernt|verstrichen|vorbei|erledigt|offline|nicht länger (?:verfügbar|online)|nicht mehr (?:frei|offen|vakant|ausgeschrieben)|zu ende)(?: worden)?',
  ],
  [
    "(?:l['’]|le |la |cette |ce |les )?(?:offre|annonce|poste|recrutement|candidatures?|mission|campagne|appel à candidatures|date limite)(?: d['’]emploi)?",
    "(?:est |a été |n['’]est |sont |a )?(?:expirée?|pourvue?|clôturée?|close?s?|terminée?|archivée?|fermée?s?|retirée?|suspendue?|supprimée?|dépassée?|finie?|plus (?:disponible|en ligne|active?|ouverte?|à pourvoir|d['’]actualité)|désactivée?|n['’]accepte plus (?:de |les )?candidatures|ne reçoit plus (?:de )?candidatures)",
  ],
  [
    '(?:la |esta |el |este )?(?:oferta|vacante|puesto|convocatoria|aviso|proceso|empleo|plaza|plazo|inscripción|búsqueda)(?: de (?:empleo|trabajo|selección))?',
    '(?:(?:ha sido |ha |está |fue |ya está )?(?:cerrad[oa]|cubiert[oa]|caducad[oa]|vencid[oa]|expirad[oa]|finalizad[oa]|cancelad[oa]|archivad[oa]|desactivad[oa]|terminad[oa]|concluid[oa]|eliminad[oa]|retirad[oa]|ocupad[oa]|expiró|concluyó|cerró|finalizó|venció)|ya no (?:está disponible|(?:admite|acepta|recibe) (?:más )?(?:candidaturas|solicitudes|inscripciones|postulaciones))|ya no se puede (?:solicitar|aplicar))',
  ],
  [
    '(?:a |esta |o |este |as )?(?:vaga|oportunidade|posição|anúncio|inscrições|oferta|processo seletivo)(?: de emprego)?',
    '(?:(?:foi |está |já foi |já está |estão )?(?:encerrad[oa]s?|preenchid[oa]|expirad[oa]|fechad[oa]|finalizad[oa]|cancelad[oa]|arquivad[oa]|removid[oa]|concluíd[oa]|ocupad[oa])|expirou|encerrou|terminou|não está mais disponível|(?:não|já não) (?:aceita|recebe) (?:mais )?(?:candidaturas|inscrições))',
  ],
  [
    "(?:l['’]|la |questa |questo |il |le )?(?:offerta|annuncio|posizione|posto|candidature|selezione|ricerca)(?: di lavoro)?",
    '(?:(?:è (?:stat[oa] )?|sono )?(?:già )?(?:assegnat[oa]|scadut[oa]|chius[oaie]|conclus[oa]|terminat[oa]|annullat[oa]|archiviat[oa]|ritirat[oa]|coperta|rimoss[oa]|espletata)|non (?:accetta|riceve) più candidature|non è più (?:disponibile|attiv[oa]))',
  ],
  [
    '(?:deze |de |dit )?(?:vacature|functie|baan|sollicitatieprocedure|positie|sollicitatietermijn|opdracht)',
    '(?:is |werd )?(?:(?:al |helaas |inmiddels )?(?:gesloten|vervuld|verlopen|ingevuld|ingetrokken|verwijderd)|niet (?:meer|langer) (?:beschikbaar|actief))',
  ],
  [
    '(?:ta |to |ten )?(?:nabór|oferta(?: pracy)?|ogłoszenie(?: o pracę)?|rekrutacja)',
    '(?:jest |została |zostało )?(?:już )?(?:nieaktualn[ae]|wygasł[ao]|zakończon[aey]|zamknięt[aey]|wygasł[ao]?|nieaktywn[ae]|zarchiwizowan[ae])',
  ],
  [
    '(?:tato |tento |ta )?(?:pozice|nabídka|nabídka práce|inzerát|místo|pozícia|ponuka)',
    '(?:je |byla |byl |bylo )?(?:již |už )?(?:obsazen[aáo]?|obsadená|není aktuální|uzavřen[aáo]?|ukončen[aáo]?|neaktivní|neaktuálna|expiroval[ao]?)',
  ],
  [
    '(?:tjänsten|annonsen|jobbet|rekryteringen|ansökningstiden|denna tjänst|sista ansökningsdag|uppdraget|ansökan)',
    '(?:är |har )?(?:redan )?(?:tillsatt?|avslutad|stängd|gått ut|inte längre (?:aktiv|tillgänglig)|borttagen|utgången|passerad?|passerats|stängts|stängt)',
  ],
  [
    '(?:stillingen|jobbet|opslaget|jobopslaget|annoncen|annonsen|ansøgningsfristen|søknadsfristen|utlysningen)',
    '(?:er |har )?(?:allerede )?(?:besat|besatt|lukket|udløbet|utløpt|ikke længere (?:aktiv|aktivt|tilgængelig)|inaktiv|avsluttet|afsluttet|ikke lenger (?:aktiv|tilgjengelig))',
  ],
  [
    '(?:tämä |tehtävän |rekrytoinnin |paikan )?(?:työpaikka|paikka|hakuaika|rekrytointi|haku|ilmoitus|tehtävä)',
    '(?:on )?(?:jo )?(?:täytetty|päättynyt|suljettu|umpeutunut|poistettu|vanhentunut)',
  ],
  [
    '(?:bu )?(?:ilan|iş ilanı|pozisyon|başvurular|ilanın süresi)',
    '(?:süresi )?(?:artık )?(?:yayından kaldırıldı|yayından kaldırılmıştır|kapandı|kapanmıştır|kapatıldı|doldu|dolmuştur|aktif değil|sona erdi|sona ermiştir)',
  ],
  [
    '(?:a |az |ez az? )?(?:állás|pozíció|hirdetés|álláshirdetés|jelentkezés)',
    '(?:már )?(?:betöltve|lejárt|betöltött|lezárult|nem aktív|nem elérhető|megszűnt)',
  ],
  [
    '(?:acest )?(?:anunț(?:ul)?|post(?:ul)?|job(?:ul)?|poziți[ae]|oferta)',
    '(?:a fost |este |a )?(?:expirat|ocupat[ăa]?|închis[ăa]?|inactiv[ăa]?|arhivat[ăa]?)',
  ],
  [
    '(?:эта |данная |эту )?(?:вакансия|вакансию|набор|прием заявок)',
    '(?:уже )?(?:закрыт[ао]?|закрыли|в архиве|перенесена в архив|не активна|неактивна|завершен[ао]?|снята с публикации)',
  ],
  [
    '(?:ця |дана )?(?:вакансія|вакансію|набір)',
    '(?:вже )?(?:закрит[аоий]|закрили|в архіві|не активна|неактивна|завершено|знята з публікації)',
  ],
  [
    '(?:この|本)?(?:求人|募集|応募受付|掲載|応募|ポジション)[はの]?(?:募集|受付|掲載)?[はを]?',
    '(?:すでに)?(?:終了(?:しました|しております|いたしました)?|締め切(?:りました|られました)|締切)',
  ],
  ['(?:该|此)?(?:职位|岗位|招聘|职缺)', '(?:已|已经)?(?:关闭|下线|结束|停止招聘|过期|招满|失效)'],
  [
    '(?:이 )?(?:채용|공고|채용공고|모집|접수)(?:가|이|은|는)?',
    ' ?(?:이미 )?(?:마감|종료|완료)(?:되었습니다|됐습니다|되었어요)?',
  ],
]

/** "Applications for this role …", "Die Bewerbungsfrist für diese Stelle …". */
const of =
  '(?: (?:for|f[üu]r|pour|para|per|voor|för|till|na|du|de|della?|van) (?:[\\p{L}’-]{1,20} ){0,3}[\\p{L}’-]{2,20}(?= ))?'

/** "No longer open": what a badge beside the title says. */
const alone =
  "(?:the |this )?(?:recruiter|employer|company|advertiser|hirer|hiring (?:team|manager)|agency|poster) (?:has|have) (?:now |already )?(?:closed|removed|withdrawn|filled|ended|paused|deleted|taken down|stopped accepting applications (?:for|to)) (?:this|the) (?:job|role|position|vacancy|post|posting|listing|advert|ad)|we(?:[’']ve| have) (?:now |already |just )?(?:hired|appointed|found|recruited) (?:someone|somebody|our|a|the)[^.!?]{0,50}|we(?:[’']ve| have) (?:now |already )?(?:filled|closed) this (?:job|role|position|vacancy|post)|(?:this |the )?(?:job|role|position|vacancy|post) is off the market|(?:closed|expired|ended|filled|withdrawn)(?= on )|no longer (?:open|available|active|accepting applications|recruiting|hiring)|not (?:currently )?(?:open|recruiting|hiring)(?: for this (?:role|job|position))?|nicht mehr (?:verfügbar|aktuell|ausgeschrieben)|bereits (?:besetzt|vergeben)|plus disponible|ya no disponible|não disponível|non più disponibile|niet meer beschikbaar"

const line = new RegExp(
  `^(?:${sorry}[,:]? (?:but )?)?(?:${alone}|${ends.map(([noun, end]) => `${noun}${of}\\s?${end}`).join('|')})(?: (?:on|am|le|el|em|il|op|per|fra|från|since|seit) (?=[^.]{0,25}\\d)[^.]{3,30})?\\s*[.!…。]*$`,
  'iu',
)

export const isEndedLine = (text: string): boolean =>
  text.length >= 4 && text.length <= 110 && line.test(text.trim())
