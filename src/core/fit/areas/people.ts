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
Teaching: teaching, lesson plan, classroom management, lecture < taught, lesson, pupils
Volunteers and community: community outreach, volunteer management, community engagement < volunteers, outreach
`
