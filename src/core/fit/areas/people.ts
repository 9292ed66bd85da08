export const people = `
Designing training: develop training, write training, create training, design training, curriculum, instructional design, course development, learning program, write training < onboarding programme, onboarding program, instructional design, e learning, designed workshop, designed course
Giving training: conduct training, training class, presentation training, deliver training, facilitation, training skill, facilitate workshop, train employee, train staff < delivered training, classroom training, facilitated, facilitation, taught, held workshop, ran workshop, gave workshop
Measuring training: effectiveness training, training effectiveness, roi training, measure training, measuring effectiveness < measured training, training evaluation, test before after
Learning systems !: learning management system, lms < lms, learning management system, moodle, cornerstone
Onboarding: onboarding, new hire, induction < onboarding
Finding candidates: recruiting, recruitment, candidate sourcing, sourcing candidate, talent acquisition, hiring, headhunting < recruited, recruiting, boolean search, linkedin recruiter
Choosing candidates: assess candidate, interview candidate, candidate selection, select candidate, selection process < interviews offer, interviewed, interview candidate, hired
Employment law: employment law, labor law, labour law, employment legislation < works council, employee relation, tribunal, dismissal
Employee relations: employee relation, labor relation, labour relation, industrial relation, grievance < works council, employee relation, grievance, union
Performance reviews: performance management, performance review, appraisal, talent management < performance review, performance management, appraisal
Pay: compensation, pay review, salary benchmarking, total rewards, benefits administration < pay round, compensation, salary band
Coaching: coaching, coach manager, leadership development, manager development < coached, coaching
Advising leaders: business partner, advise management, advise leader, trusted advisor, partner leader < advised management, advised head, advised leader
Teaching: teaching < taught, lesson, pupils, lectured
Volunteers and community: community outreach, volunteer management, community engagement < volunteers, outreach
HR programs !: hris, hr information system, hr system, hr software, human resource system, hcm, personnel system, workforce management system < Workday, SuccessFactors, BambooHR, Personio, HiBob, PeopleSoft, UKG, Kronos, ADP, Paychex, Gusto, Oracle HCM, Ceridian, Dayforce, Sage HR, personnel files
Grievances: grievance, disciplinary, disciplinary matter, employee relation, employee complaint < grievance, disciplinary, tribunal, dismissals, workplace investigation, employee relation
Compensation and benefits: compensation benefit, reward management, total reward, compensation structure < pay grid, job grading, salary bands, pay bands, pay review, job evaluation, salary benchmarking, job architecture
Starting new people: onboarding, induction, new starter, new joiner, orientation < onboarding, induction, new starters, orientation
Leave and absence: absence management, attendance management, leave management, sickness absence < absence, sick days, attendance
Learning and development: learning development, learning and development, l d, l&d, training development, staff development, talent development, training programme < learning and development, l&d, training design, designed and ran, training programme, training plan, half day course
Running courses: facilitation, facilitation training, training skill, deliver training, training delivery, train the trainer < ran course, ran a half day course, training delivery, workshops, delivered training, training design
Finding staff: talent acquisition, recruitment, recruiting, sourcing candidate, full cycle recruiting, staffing, hiring experience < filled posts, recruited, time to hire, hired
Applicant tracking !: applicant tracking, applicant tracking system, ats < Greenhouse, Lever, Taleo, iCIMS, SmartRecruiters, Workable, Bullhorn
Works councils: works council, trade union, union negotiation, collective bargaining, labour relation, labor relation < works council, union, collective agreement, shop stewards
Growing organisations: organisational development, organizational development, organisation design < reorganisation, restructuring, change programme
Paying wages: payroll, payroll processing, wage accounting, payroll administration < payroll, wages, payslips
Figures of people: people analytics, hr reporting, hr metrics, workforce analytics < headcount report, turnover report, hr dashboard
`
