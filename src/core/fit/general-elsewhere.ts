import { stemOf } from './words'

/**
 * What adverts in other languages say of everyone, and their small words: such a word missing from somebody's record
 * tells nothing. Words that mean something in English ("die", "kind", "gut", "son") are left out.
 */
const german = `und oder mit der das dem den des ein eine einer eines einem einen für von vom zum zur bei beim als auch sowie sowohl aus auf über unter nach durch
   ist sind wir sie ihr ihre ihrer ihren unser unsere unserer unserem dich dein deine deiner du bist hast haben sein werden können sollten nicht mehr sehr
   gute guter gutes guten sichere sicherer sicheren fundierte erste ersten mehrere mehrjährige mehrjährig mindestens idealerweise wünschenswert vorteil
   erfahrung erfahrungen berufserfahrung berufspraxis kenntnisse kenntnis grundkenntnisse fachkenntnisse umgang bereich bereichen jahre jahren jahr
   abgeschlossene abgeschlossenes abgeschlossenen ausbildung berufsausbildung studium hochschulstudium weiterbildung qualifikation vergleichbare vergleichbar vergleichbaren
   ähnliche ähnlichen einschlägige einschlägiger relevante position tätigkeit tätigkeiten aufgaben arbeit arbeiten arbeitsweise stelle beruf team teamfähigkeit
   bereitschaft freude spaß lernen selbstständig selbstständige selbständig eigenverantwortlich zuverlässig zuverlässigkeit engagement kommunikationsfähigkeit
   verfügen verfügst bringen bringst mitbringen besitzen idealfall erforderlich notwendig voraussetzung zwingend sprache sprachen wort schrift sprachkenntnisse`
const french = `et ou avec pour vous nous votre notre vos nos dans les des une aux sur est êtes avez ayant être avoir que qui ainsi
   expérience expériences minimum moins ans année années poste similaire similaires équivalent équivalente domaine secteur fonction emploi métier travail
   maîtrise maîtrisez maîtriser connaissance connaissances connaître connaissez bonne bonnes bon bons solide solides première premières réussie significative
   formation diplôme diplômé titulaire issu issue niveau bac profil compétence compétences capacité aptitude sens esprit équipe rigueur rigoureux autonome autonomie
   organisé organisation dynamique motivé relationnel aisance apprécié appréciée souhaité souhaitée souhaitable exigé exigée indispensable obligatoire atout serait
   justifiez justifier disposez possédez requis requise langue langues anglais français écrit oral outil outils`
const spanish = `y con para por los las una unos unas del que como más muy sus nuestro nuestra tus eres tienes tener ser estar
   experiencia mínima mínimo menos años año puesto puestos similar similares equivalente ámbito sector función funciones empleo trabajo
   manejo dominio conocimiento conocimientos conocer nivel avanzado alto alta buen buena buenos sólida sólidos demostrable acreditada previa previo
   formación titulación título titulado grado estudios perfil capacidad habilidad habilidades equipo trabajar proactivo proactividad responsable responsabilidad
   organización organizado dinámico motivación valorable valorará valoran deseable imprescindible necesario requerido requiere requisito disponibilidad inmediata
   idioma idiomas inglés español escrito oral herramienta herramientas ganas aprender`
const portuguese = `e com para por dos das uma uns umas que como mais muito seu sua nosso nossa você ser estar ter
   experiência mínima mínimo menos anos ano cargo função funções semelhante semelhantes similares equivalente área setor emprego trabalho vaga
   domínio conhecimento conhecimentos conhecer nível avançado bom boa bons sólida sólidos comprovada prévia anterior
   formação graduação superior completo cursando ensino curso perfil capacidade habilidade habilidades equipe equipa trabalhar proativo proatividade responsável responsabilidade
   organização organizado dinâmico diferencial desejável obrigatório imprescindível necessário disponibilidade imediata
   idioma idiomas inglês português escrito ferramenta ferramentas vontade aprender`
const italian = `con per gli delle degli dei della dello nel nella una che più molto suo sua nostro nostra sei hai essere avere
   esperienza esperienze minima minimo almeno anni anno ruolo ruoli analogo analoga simile simili equivalente ambito settore mansione mansioni impiego lavoro
   conoscenza conoscenze conoscere padronanza utilizzo livello avanzato buon buona buone ottima ottimo ottime solida comprovata pregressa precedente
   formazione diploma titolo studio laurea profilo capacità attitudine competenza competenze squadra gruppo lavorare proattivo responsabile responsabilità
   organizzazione organizzato dinamico motivazione gradita gradito preferibile preferenziale indispensabile richiesta richiesto requisito disponibilità immediata
   lingua lingue inglese italiano scritto orale strumento strumenti voglia imparare`

export const generalElsewhere: ReadonlySet<string> = new Set(
  [german, french, spanish, portuguese, italian]
    .flatMap(list => list.split(/\s+/))
    .filter(Boolean)
    .map(stemOf),
)
