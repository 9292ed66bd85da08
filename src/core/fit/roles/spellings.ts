import { once } from '../../kernel/once'

const pairsOf = (list: string): [string, string][] =>
  list
    .trim()
    .split(/[\n;]/)
    .flatMap(entry => {
      const [from = '', to = ''] = entry.split('=')
      return from.split(',').map((word): [string, string] => [word.trim(), to.trim()])
    })

/**
 * What a short form or a spelling stands for. Words that mean several things ("or", "er", "ed", "pt", "ot", "md") are
 * left alone.
 */
export const spelled = once(
  () =>
    new Map(
      pairsOf(`
mgr,mngr=manager;mgmt=management;supv,supvr,spvr=supervisor;dir=director;asst=assistant;engr=engineer;coord=coordinator
acct=accounting;rep,reps=representative;spec=specialist;exec=executive;vp,svp,evp,avp=vice president;dev=developer
ops=operation;svc,svcs=service;cust=customer;mfg=manufacturing;maint=maintenance;mech=mechanical;elec=electrical
sw=software;hw=hardware;comms=communication;biz=business;gm=general manager;tech=technician;admin=administrative;govt=government
rn,rgn=registered nurse;lpn,lvn=licensed practical nurse;cna=nursing assistant;np,fnp,anp,aprn=nurse_practitioner
crna=nurse anesthetist;hca=health care assistant;emt=emergency medical technician;slp=speech language pathologist
icu=intensive care;cma=medical assistant;mri=radiologic mri;ct=radiologic;senco,sen=special education
ta=teaching assistant;nqt,ect=teacher;esl,efl,tefl=english teacher;cpa=accountant
cfo=chief financial officer;ceo=chief executive officer;coo=chief operating officer;cto=chief technology officer
cio=chief information officer;cmo=chief marketing officer;chro=chief human resource officer
cpo=chief product officer;ciso=chief information security officer
hr=human resource;hrbp=human resource business partner;l&d=learning_development;r&d=research_development
m&a=merger acquisition;fp&a,fpa=financial planning analysis;f&b=food beverage;a&e=emergency;a/p,ap=account payable
a/r=account receivable;qa=quality assurance;qc=quality control;it,ict=information technology;swe,sde=software engineer
sdet=software test engineer;sre=site reliability engineer;dba=database administrator;sysadmin=system administrator
ml=machine learning;ai=artificial intelligence;bi=business intelligence;ux=user experience;ui=user interface
bdr=business_development representative;sdr=sales development representative;csm=customer success manager
csr=customer service representative;pm=project manager;po=product owner;tpm=technical program manager
pmo=project management office;seo,sem=search marketing;ppc=paid search marketing;crm=customer relationship
pr=public relation;hvac/r,hvacr=hvac;hgv,lgv=heavy truck;cdl,otr=truck;ehs,hse,sheq,hsse=environmental health safety
lxd=learning experience designer;ndt=nondestructive testing;aml=anti money laundering;tv=television;vfx=visual effect
soc=security operation;odp=operating department practitioner;cra=clinical research associate;bcba=behavior analyst
programme=program;centre=center;counsellor=counselor;labour=labor;labourer=laborer;organisational=organizational
organisation=organization;paediatric=pediatric;anaesthetist=anesthetist;anaesthesiologist=anesthesiologist
anaesthetic=anesthetic;orthopaedic=orthopedic;gynaecologist=gynecologist;jeweller=jeweler;upholstery=upholsterer
aesthetician=esthetician;maths,mathematics=math;advisor,advisory=adviser;licence=license
presales=sales;pre-sales=sales;front-end=frontend;back-end=backend;full-stack=fullstack;e-learning=elearning;e-commerce=ecommerce
headteacher=head teacher;healthcare=health care;salesperson,salesman,saleswoman=sales associate;waitress=waiter
actress=actor;stewardess=flight_attendant;hostess=host;fireman=firefighter;policeman,policewoman=police officer
postman,mailman=mail carrier;handyman=maintenance worker;draftsman,draughtsman,draughtsperson=drafter
foreman,forewoman,foreperson=supervisor;lorry=truck;vehicle=automotive;auto=automotive;motor=automotive
childminder=childcare worker;solicitor,barrister,attorney,counsel=lawyer;programmer=developer
headmaster,headmistress=principal;post=mail;pupil=student;primary=elementary;joiner=carpenter;checkout=cashier
nursery=preschool;lettings=rental;cv=resume;stockbroker=stock broker;groundsman=groundskeeper;barkeeper,barman,barmaid=bartender
accountancy=accounting;colour=color;grey=gray;catalogue=catalog;analyser=analyzer;cybersecurity=cyber security
psw=personal support worker;dsp=direct support professional;pct=patient care technician;pca=personal care assistant
hha=home health aide;stna,gna=nursing assistant;rpn=licensed practical nurse;rmn=mental health nurse
pmhnp=psychiatric nurse_practitioner;nicu,picu,ccu=intensive care;msk=musculoskeletal;rvn,rvt=registered veterinary technician
mls=medical laboratory scientist;mlt=medical laboratory technician;lcsw=clinical social worker;rbt=behavior technician
pta=physical therapist assistant;cota=occupational therapy assistant;hlta=teaching assistant;send,sendco=special education
eyfs,eyp=preschool;ks1,ks2=elementary;ks3,ks4,ks5=secondary;eal,esol=english teacher;adi=driving instructor;flt=forklift
psv,pcv=bus;artic=truck;kp=dishwasher;cdp=chef de partie;mua=makeup artist;bdm=business_development manager
eho=environmental health officer;mlro=money laundering reporting officer;dpo=data protection officer;kyc=anti money laundering
iam=identity access management;noc=network operation center;ea=executive assistant;qs=quantity_surveyor cost estimator
m&e,mep=mechanical electrical;whs,ohs,qhse=environmental health safety;chippy=carpenter;sparky,sparkie=electrician;brickie=bricklayer
cameraman,camerawoman=camera operator;fisherman=fisher;linesman,lineworker=lineman;groundsperson=groundskeeper;herdsman=herdsperson
stockman=stockperson;storeman,storeperson,storesperson=storekeeper;dustman,binman=garbage collector;bellman,bellboy=bellhop
watchman=security guard;chambermaid=room attendant;masseuse=masseur;barwoman,barperson=bartender;doorperson,doorwoman=doorman
repairman=repairer;tradesman,tradesperson=trade worker;schoolteacher=school teacher;cabinetmaker=cabinet maker;tyre=tire
drywaller,dryliner=drywall installer;spokesman,spokeswoman,spokesperson=press officer;trucker=truck driver
helpdesk=help desk;webmaster=web administrator;timekeeper=time keeper;copyeditor=copy editor;childcare=child care;daycare=child care
`),
    ),
)

/** Phrases that are one thing under another name, or one thing that its words don't say. */
const phrases = once(() =>
  pairsOf(`
part time=parttime;full time=fulltime;front end=frontend;back end=backend;full stack=fullstack;high school=secondary school;primary school=elementary school
nursery nurse=preschool teacher;early years=preschool;nursery school=preschool;estate agent=real estate agent
kitchen porter=dishwasher;tech lead=engineering team lead;technical lead=engineering team lead;team leader=team lead
talent acquisition=recruiter;talent partner=recruiter;people partner=human resource business partner
people operations=human resource operation;people ops=human resource operation;people manager=human resource manager
head of people=human resource head;chief people officer=chief human resource officer;front of house=restaurant;back of house=kitchen
principal engineer=engineer;principal software=software;dental nurse=dental assistant;veterinary nurse=veterinary technician
vet nurse=veterinary technician;scrub nurse=surgical technologist;tree surgeon=arborist;vet surgeon=veterinarian
veterinary surgeon=veterinarian;cabin crew=flight_attendant;flight attendant=flight_attendant;air steward=flight_attendant
air hostess=flight_attendant;scrum master=scrum_master;agile coach=scrum_master coach;account executive=account_executive
account exec=account_executive;acct exec=account_executive;account manager=account_manager;acct manager=account_manager;acct mgr=account_manager
device driver=embedded software;engineer in test=test engineer;server administrator=system administrator
server engineer=system engineer;data warehouse=data_warehouse;air traffic controller=airtraffic_controller
traffic controller=airtraffic_controller;document controller=document_controller;credit controller=credit_collector
art director=art_director;creative director=art_director;design director=art_director;funeral director=funeral_director
music director=music_director;film director=film_director;stage director=film_director;theater director=film_director
chief of staff=chief_of_staff;real estate=real_estate;machine learning=machine_learning
deep learning=machine_learning;stationary engineer=boiler_operator;locomotive engineer=train driver
first officer=airline copilot;case manager=case_manager;case worker=caseworker;property manager=property_manager
sales solicitor=door sales agent;staff nurse=registered nurse;gas engineer=gas fitter;heating engineer=heating plumber
refuse collector=garbage collector;bin man=garbage collector;general practitioner=family physician;gp=family physician
bank teller=bank_teller;tax preparer=tax_preparer;court reporter=court_reporter;stock clerk=stock_clerk;desk clerk=desk_clerk
nurse practitioner=nurse_practitioner;fire fighter=firefighter;meter reader=meter_reader;personal trainer=personal_trainer;fitness trainer=personal_trainer
fitness instructor=personal_trainer;window cleaner=window_cleaner;script writer=screenwriter;ghost writer=writer
support worker=care_worker;care assistant=care_worker;care worker=care_worker;caregiver=care_worker;carer=care_worker
home health aide=care_worker home;health care assistant=nursing assistant;health care support worker=nursing assistant
general counsel=chief lawyer;ward manager=nurse manager;ward sister=nurse manager;charge nurse=charge_nurse
police chief=police_chief;fire chief=fire_chief;web master=web administrator;event management=security_events
theatre nurse=operating room nurse;theatre practitioner=surgical technologist;operating theatre=operating room
software architect=software_architect;solution architect=software_architect solution;solutions architect=software_architect solution
enterprise architect=software_architect;cloud architect=software_architect cloud;data architect=software_architect data
network architect=software_architect network;system architect=software_architect;systems architect=software_architect
security architect=software_architect security;technical architect=software_architect;it architect=software_architect
application architect=software_architect;landscape architect=landscape_architect;naval architect=naval_architect
property developer=property_developer;land developer=property_developer
curriculum developer=curriculum_developer;pilot plant=plant_pilot;post office=post_office;bar association=legal association
night auditor=night_auditor hotel;media buyer=media_buyer;train conductor=train_conductor;station master=station_master
control tower=airtraffic_controller;web site=website;software library=software;library science=librarian
dental laboratory technician=dental_technician;dental technician=dental_technician;cake decorator=cake_decorator
window dresser=visual merchandiser;camp counselor=camp_counselor;debt collector=debt_collector;tax collector=tax_collector
business development=business_development;business developer=business_development representative;learning and development=learning_development;l&d=learning_development
research and development=research_development;r&d=research_development;property management=property_manager
software sales=technology_sales sales;product owner=product_owner;product marketing=product_marketing;quantity surveyor=quantity_surveyor cost estimator
`).map(([from, to]): [string, RegExp, string] => [from, new RegExp(`(?<![a-z])${from}s?(?![a-z])`, 'g'), to]),
)

/** Everything that a short list knows of a phrase, before it is cut into words. */
export const withPhrases = (text: string): string =>
  phrases().reduce((all, [from, pattern, to]) => (all.includes(from) ? all.replace(pattern, to) : all), text)
