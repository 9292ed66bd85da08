/**
 * Names of roles that mean the same or lie close together, across professions. Written from common usage;
 * each is compared after sexed endings, levels, places and brackets were taken away.
 */
const groups = (lists: string): string[][] =>
  lists
    .trim()
    .split('\n')
    .map(list => list.split('|').map(name => name.trim()))

/** Each line is one role under several names; the first stands for all. */
export const sameRoles: readonly (readonly string[])[] = groups(`
software engineer|software developer|software programmer|programmer|application developer|applications developer|application programmer|applications programmer|software development engineer|member of technical staff|swe|sde|softwareentwickler|développeur logiciel
frontend engineer|front end engineer|frontend developer|front end developer|ui developer|ui engineer
backend engineer|back end engineer|backend developer|back end developer|server side engineer
full stack engineer|full stack developer|fullstack engineer|fullstack developer
web engineer|web developer|web programmer
mobile engineer|mobile developer|mobile app developer|mobile application developer
ios engineer|ios developer
android engineer|android developer
devops engineer|dev ops engineer|site reliability engineer|sre|platform engineer|infrastructure engineer
qa engineer|quality assurance engineer|test engineer|software tester|qa analyst|qa tester|software development engineer in test|sdet|test automation engineer
machine learning engineer|ml engineer|ai engineer|ai ml engineer|machine learning developer
data scientist|data science analyst
data analyst|data analytics analyst|analytics analyst|datenanalyst
business intelligence analyst|bi analyst|business intelligence developer|bi developer
system administrator|systems administrator|sysadmin|it administrator
it support specialist|help desk technician|helpdesk technician|help desk analyst|service desk analyst|desktop support technician|it support technician|it support analyst|technical support specialist
product manager|product owner|produktmanager
project manager|projektmanager|projektleiter|chef de projet
ux designer|user experience designer|ux ui designer|ui ux designer|product designer|interaction designer
graphic designer|visual designer|graphic artist
copywriter|copy writer|content writer
technical writer|technical author|documentation specialist
registered nurse|rn|staff nurse|nurse|krankenpfleger|krankenschwester|pflegefachkraft|gesundheits und krankenpfleger|infirmier|infirmière|enfermero|enfermeira|infermiere
licensed practical nurse|lpn|licensed vocational nurse|lvn|enrolled nurse
nursing assistant|certified nursing assistant|cna|nurse aide|nurses aide|healthcare assistant|health care assistant|patient care assistant|patient care technician|pflegehelfer
caregiver|carer|care assistant|home health aide|support worker|care worker|personal care aide
physician|doctor|medical doctor|arzt|médecin
physiotherapist|physical therapist|physio
pharmacist|apotheker
accountant|staff accountant|general ledger accountant|gl accountant|buchhalter|comptable|contable|contador
accounts payable clerk|accounts payable specialist|ap clerk|ap specialist|accounts payable assistant|purchase ledger clerk
accounts receivable clerk|accounts receivable specialist|ar clerk|ar specialist|sales ledger clerk|credit controller
bookkeeper|book keeper|accounts assistant|accounting clerk|accounting assistant
financial controller|controller|accounting manager
financial analyst|finance analyst|fp a analyst
human resources manager|hr manager|people manager|people operations manager
human resources business partner|hr business partner|hrbp|people partner|people business partner
human resources generalist|hr generalist|hr officer|hr specialist|human resources specialist|hr advisor
recruiter|talent acquisition specialist|talent acquisition partner|recruitment consultant|recruiting specialist|talent partner
administrative assistant|admin assistant|office assistant|office administrator|secretary|administrative coordinator|administrator
executive assistant|personal assistant|ea|pa
customer service representative|customer support representative|customer service agent|customer support agent|customer support specialist|customer service advisor|call center agent|call centre agent|customer care representative|contact center agent|csr
customer success manager|client success manager|csm
sales representative|salesperson|sales executive|sales rep|sales consultant|sales agent
account executive|account manager|key account manager|sales account manager
sales development representative|sdr|business development representative|bdr
retail assistant|sales assistant|shop assistant|retail sales associate|sales associate|store associate|verkäufer|vendeur|dependiente
cashier|checkout operator|kassierer
warehouse operative|warehouse worker|warehouse associate|warehouse operator|picker packer|order picker|stocker|material handler|lagerist|lagermitarbeiter|fachkraft für lagerlogistik|préparateur de commandes|magasinier
warehouse supervisor|warehouse team leader|warehouse lead|warehouse shift lead|warehouse shift manager|warehouse team lead
forklift operator|forklift driver|fork lift driver|flt driver|staplerfahrer|cariste
truck driver|hgv driver|lorry driver|cdl driver|cdl a driver|lkw fahrer|chauffeur poids lourd
delivery driver|van driver|courier
teacher|schoolteacher|lehrer|professeur|profesor
teaching assistant|classroom assistant|teacher aide|paraprofessional|learning support assistant
lecturer|assistant professor|university lecturer
chef|cook|line cook|koch|cuisinier|cocinero
waiter|server|food server|kellner|serveur|camarero
barista|cafe assistant
receptionist|front desk agent|front desk associate|front office agent|front desk clerk|rezeptionist|réceptionniste
housekeeper|room attendant|cleaner|custodian|janitor|reinigungskraft
security guard|security officer|protection officer
electrician|elektriker|électricien|elektroniker
mechanic|automotive technician|auto technician|vehicle technician|service technician automotive|mechaniker|mechatroniker
maintenance technician|maintenance mechanic|maintenance engineer|facilities technician
lawyer|attorney|solicitor|legal counsel|counsel|rechtsanwalt|avocat|corporate counsel
paralegal|legal assistant
marketing manager|marketing lead
digital marketing specialist|digital marketer|online marketing manager|digital marketing manager|performance marketing manager|digital marketing executive
social media manager|community manager|social media specialist
supply chain analyst|supply chain planner|demand planner|supply planner
buyer|purchasing agent|procurement specialist|purchasing specialist|procurement officer|einkäufer|acheteur
social worker|sozialarbeiter|case worker|caseworker
business analyst|business systems analyst|systems analyst
scrum master|agile coach
solution architect|solutions architect|enterprise architect|cloud architect
security analyst|cybersecurity analyst|cyber security analyst|information security analyst|soc analyst|security engineer|information security engineer
operations manager|business operations manager
`)

/** Roles that people move between: near, not the same. By the first name of their groups, or as written. */
export const nearRoles: readonly (readonly string[])[] = groups(`
software engineer|backend engineer|full stack engineer|frontend engineer|web engineer|mobile engineer|ios engineer|android engineer
software engineer|backend engineer|devops engineer|machine learning engineer|data engineer
data analyst|data scientist|business intelligence analyst|business analyst|analytics engineer|reporting analyst|insights analyst|product analyst
data scientist|machine learning engineer|research scientist
data engineer|analytics engineer|business intelligence analyst|database engineer|database administrator
devops engineer|system administrator|cloud engineer|solution architect
product manager|project manager|program manager|scrum master
ux designer|graphic designer|web designer|ux researcher
registered nurse|licensed practical nurse|nurse practitioner|midwife
nursing assistant|caregiver|medical assistant
accountant|accounts payable clerk|accounts receivable clerk|bookkeeper|financial analyst|financial controller|auditor|tax accountant|management accountant
bookkeeper|accounts payable clerk|accounts receivable clerk|payroll clerk|payroll specialist
human resources manager|human resources business partner|human resources generalist|recruiter
administrative assistant|executive assistant|receptionist|office manager
customer service representative|customer success manager|it support specialist
sales representative|account executive|sales development representative|business development manager|sales manager
retail assistant|cashier|store manager|customer service representative
warehouse operative|forklift operator|delivery driver|warehouse supervisor
warehouse supervisor|logistics coordinator|operations supervisor|inventory supervisor|warehouse manager
truck driver|delivery driver|bus driver
teacher|teaching assistant|lecturer|instructor|tutor|trainer
chef|kitchen assistant|sous chef|head chef
waiter|barista|bartender|host
electrician|maintenance technician|electrical technician
mechanic|maintenance technician
lawyer|paralegal|compliance officer|contract manager
marketing manager|digital marketing specialist|social media manager|content manager|brand manager|product marketing manager
copywriter|technical writer|content manager|editor|journalist
supply chain analyst|buyer|logistics coordinator|operations analyst
business analyst|product manager|operations analyst|management consultant
security guard|door attendant|concierge
`)

/** Heads that say little by themselves: "manager" of what? A role with one of these is told apart by its other words. */
export const genericHeads = new Set(
  'manager engineer analyst specialist assistant coordinator officer consultant associate technician representative administrator director agent clerk operator executive supervisor worker planner partner developer designer advisor adviser architect scientist lead leader head intern trainee apprentice student expert professional owner assistant attendant instructor'.split(
    ' ',
  ),
)
