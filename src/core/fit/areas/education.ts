/** How lines are written: see occupation-area.ts. */
export const education = `
Planning lessons: lesson planning, lesson plan, curriculum, syllabus, course design, curriculum design, scheme of work, curriculum development < lesson planning, curriculum, blended course, scheme of work, redesign of curriculum
Teaching classes: teaching experience, classroom, teaching pupils, classroom instruction, behaviour management, classroom management, teaching < pupils, classes, lessons, taught pupils, taught students
Assessing learning: assessment design, student assessment, marking, grading papers, formative assessment < pass rate, marked scripts, assessment design, exam
Making e-learning: e learning, elearning, online course, digital learning, learning content, course content, authoring tool, training material, training content, learning material, articulate, captivate < articulate, storyline, e learning, captivate, rise 360, learning videos, captioned videos
Designing learning: instructional design, learning design, adult learning, addie, learning experience design, training program, develop training, design training, training development, writes training < addie, kirkpatrick, instructional design, e learning modules, curriculum, blended, designed course
Running workshops: workshop, facilitation, facilitating, deliver training, training delivery, conduct training, presentation training, train the trainer, training session, conducts training < workshops, facilitated, ran workshop, trained colleagues, gave workshop
Finding learning needs: needs analysis, training needs, needs assessment, identifying training, skills gap, performance gap < needs analysis, interviewed managers, could not do, skills audit
Measuring learning: measure training, measuring effectiveness, effectiveness training, evaluate training, training roi, kirkpatrick, learning evaluation, learner feedback, training evaluation, training metrics < exit survey, feedback survey, pass rate, kirkpatrick, evaluation
Learning platforms !: learning management system, lms, learning platform, virtual learning environment < moodle, canvas lms, blackboard, cornerstone, workday learning, totara, google classroom
Learning video: video editing, video production, instructional video, video content, video tool < camtasia, premiere, final cut, videos, screencast
Coaching people: coaching, mentoring, mentorship, coaching mentorship, developing engineers, developing people, grow engineers, develop others, mentor < mentored, coached, mentoring, promoted
Special needs: special education, special needs, sen, iep < special needs, sen pupils, iep
Speaking: public speaking, public speaker, presentation skill, presenting, moderate group, large group < conference talk, keynote, presented, public speaking, workshops
Teaching a subject: teaching mathematics, teaching english, teaching science, subject teaching, secondary teaching, primary teaching < taught, lessons, pupils, classes
Speaking with parents: parent communication, parent meeting, parents evening, parental engagement < parents, parents evening
Pastoral care: pastoral care, pupil wellbeing, student welfare, tutor group < tutor group, pastoral, form tutor, wellbeing
Teaching at university: university teaching, higher education teaching, lecturing, adjunct, course instruction < lectures, lectured, seminars, adjunct
Advising students: academic advising, student advising, career advice, guidance counselling < advised students, careers advice, study advice
`
