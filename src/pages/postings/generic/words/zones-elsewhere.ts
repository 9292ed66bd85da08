/** The parts that adverts consist of, by their headings. */
export type Zone = 'role' | 'duties' | 'requirements' | 'offer' | 'about' | 'process'

/**
 * Beginnings of the headings of adverts in languages beyond the first seven: cs sk pl hu ro hr bg ru uk el tr fi et lv
 * lt sv da nb nl ja zh ko. Endings differ with case and number; the beginnings do.
 */
export const zonesElsewhere: readonly [Zone, RegExp][] = [
  [
    'duties',
    /^(?:nápl[nň]|popis (?:práce|pozice|pracovn)|co (?:bude|budete|tě čeká|vás čeká)|tvoje? úkol|vaše úkol|hlavní (?:úkol|činnost)|pracovná nápl|čo budeš|twoje zadania|twój zakres|zakres (?:zadań|obowiąz)|(?:główne )?(?:zadania|obowiązki)|czym będziesz|na tym stanowisku|feladat|főbb feladat|a munkakör|mit fogsz|responsabilit[aă]|sarcini|atribuți|ce vei face|descrierea (?:jobului|postului)|opis (?:posla|radnog)|zadaci|odgovornosti|(?:основни )?задължения|отговорности|какво ще|(?:основные |должностные )?обязанности|чем предстоит|задачи|что (?:нужно|надо) делать|(?:основні |посадові )?обов[’'ʼ]?язки|завдання|що (?:потрібно|треба) робити|(?:κύρια )?(?:αρμοδι[οό]τητες|καθήκοντα|ευθύνες)|περιγραφή (?:θέσης|εργασίας)|(?:iş|görev) tanımı|görevler|sorumluluk|neler yapacaksın|(?:työ)?tehtävä|mitä pääset|toimenkuva|tööülesanded|peamised ülesanded|(?:galvenie |darba )?pienākumi|pagrindinės funkcijos|darbo pobūdis|(?:dina |huvudsakliga )?arbetsuppgifter|dina (?:uppgifter|ansvarsområden)|ditt uppdrag|vad du kommer|ansvarsområden|(?:dine |primære |hoved)?(?:arbejds)?opgaver|du (?:kommer til at|skal)|om stillingen|jobbet|(?:dine |sentrale )?arbeidsoppgaver|(?:ansvars|arbeids)område|(?:jouw |je |de |belangrijkste )?(?:taken|werkzaamheden|rol|functie)|wat (?:ga|doe) (?:je|jij)|dit ga je doen|業務内容|仕事内容|職務内容|担当業務|具体的な(?:仕事|業務)|お仕事|工作(?:内容|职责|描述)|岗位(?:职责|描述)|职位(?:描述|职责)|主要职责|工作內容|職務說明|담당 ?업무|주요 ?업무|업무 ?내용|하는 일|합류하면)/iu,
  ],
  [
    'requirements',
    /^(?:po[žz]adujeme|po[žz]adavky|očekáváme|co (?:od vás|od tebe|oceníme|potřebuje)|koho hledáme|předpoklady|vaše? (?:profil|znalosti)|čo (?:od teba|očakáv)|wymaga[nm]|(?:nasze )?oczekiwania|(?:czego )?oczekujemy|twój profil|kogo szukamy|mile widziane|elvárás|amit várunk|akit keres|elő?nyt jelent|szükséges|cerin[țt]|profilul|candidatul ideal|ce (?:căutăm|așteptăm)|uvjeti|tražimo|očekujemo|изисквания|търсим|профил|(?:наши )?(?:требования|ожидания)|мы ожидаем|что (?:мы )?(?:ждем|ждём|важно)|нужны|вимоги|ми очікуємо|очікуємо|що (?:ми )?(?:чекаємо|важливо)|(?:απαραίτητα |απαιτούμενα |επιθυμητά )?(?:προσόντα|απαιτήσεις)|προφίλ|aranan (?:nitelik|özellik)|(?:genel )?nitelik|beklenti|aradığımız|sende aradı|odotamme|vaatimuk|edellyt|hakijalta|eduksi|mitä (?:odotamme|toivomme)|ootused|nõudmised|ootame|prasības|gaidām|reikalavimai|tikimės|(?:din |önskad |meriterande )?(?:profil|bakgrund|erfarenhet|kvalifikationer|kompetens|meriterande)|vi söker|vem (?:är|söker)|krav|(?:dine |faglige |personlige )?(?:kvalifikation|kvalifikasjon|forudsætning|egenskap)|vi (?:forventer|ønsker|ser efter|søger|søker)|din profil|hvem er du|du (?:har|er|bør)|ønskede|(?:jouw|je|ons) profiel|wie ben (?:je|jij)|wat (?:vragen|breng|verwachten|heb)|functie-?eisen|(?:dit )?(?:breng|vragen) (?:je|wij|we)|応募(?:資格|条件)|必須(?:条件|スキル|経験)?|歓迎(?:条件|スキル)?|求める(?:人物|人材|経験|スキル)|対象となる方|任职(?:要求|资格|条件)|岗位要求|职位要求|应聘(?:条件|要求)|我们希望|應徵條件|자격 ?(?:요건|조건)|지원 ?자격|우대 ?(?:사항|조건)|필수|이런 분)/iu,
  ],
  [
    'offer',
    /^(?:nab[íi]z[íi]me|co (?:vám |ti )?nabízíme|benefity|výhody|ponúkame|co oferujemy|oferujemy|(?:nasza )?oferta$|benefity|to oferujemy|amit (?:kínálunk|nyújtunk)|kínálunk|juttatás|előnyök|oferim|ce (?:îți |iti )?oferim|beneficii|nudimo|ponuda|ние предлагаме|предлагаме|мы предлагаем|предлагаем|условия|что (?:мы )?предлагаем|(?:ми )?пропонуємо|що (?:ми )?пропонуємо|умови|παροχές|προσφέρουμε|τι προσφέρουμε|(?:sunduğumuz|sunulan|yan) |sunduk|neler sunuyoruz|olanaklar|imk[aâ]nlar|tarjoamme|edut|mitä tarjoamme|pakume|omalt poolt|mēs piedāvājam|piedāvājam|siūlome|mes siūlome|vi erbjuder|förmåner|erbjudande|vi tilby(?:der|r)|fordeler|wat (?:bieden|krijg)|(?:wij|we) bieden|arbeidsvoorwaarden|ons aanbod|待遇|福利(?:厚生|待遇)?|給与|休日|薪资|薪酬|我们提供|公司福利|薪資|복리 ?후생|복지|혜택|근무 ?(?:조건|환경)|급여)/iu,
  ],
  [
    'about',
    /^(?:o (?:nás|společnosti|firmě|nama|nas|firmie)|kdo jsme|kim jesteśmy|rólunk|cégünk|despre (?:noi|companie)|за нас|о (?:нас|компании|компанії)|про (?:нас|компанію)|(?:ποιοι είμαστε|σχετικά με)|hakkımızda|biz kimiz|meist[äa]|par (?:mums|uzņēmumu)|apie (?:mus|įmonę)|om (?:oss|os|virksomheden|bedriften|arbetsplatsen|företaget)|over (?:ons|het bedrijf)|会社(?:概要|紹介|について)|公司(?:介绍|简介)|关于我们|회사 ?소개)/iu,
  ],
  [
    'process',
    /^(?:jak (?:se přihlásit|aplikować)|kontakt|jelentkezés|cum aplici|как (?:откликнуться|да кандидатстваш)|як (?:відгукнутися|подати)|πώς (?:να )?|başvuru|näin haet|hakeminen|hakuohje|kandideerimine|så (?:ansöker|söker)|ansökan|ansøgning|sådan søger|søknad|slik søker|sollicit|応募(?:方法|書類)|選考|应聘方式|申请方式|지원 ?방법|전형 ?절차|채용 ?절차)/iu,
  ],
]
