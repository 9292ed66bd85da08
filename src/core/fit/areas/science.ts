/** How lines are written: see occupation-area.ts. */
export const science = `
Gene editing: gene editing, genome editing, crispr, genetic engineering, cloning < crispr, knock out, cloning, plasmid
Cell culture: cell culture, tissue culture, mammalian cell, primary cell < cell culture, cell lines, hek293, immune cells
Molecular biology: molecular biology, molecular technique, nucleic acid, dna extraction, pcr, qpcr < pcr, qpcr, crispr, rna, sequencing, western blot
Cytometry: flow cytometry, facs < flow cytometry, facs
Protein work: protein purification, western blot, elisa, protein expression < western blot, elisa, chromatography
Chromatography: chromatography, hplc, mass spectrometry, lc ms, gc ms < hplc, lc ms, gc ms, mass spectrometry
Good practice: glp, gmp, good laboratory, good manufacturing, gxp < glp, gmp, sop
Publishing: publication, peer reviewed, publishing, scientific writing < author papers, peer reviewed, published, first author
Statistical software !: statistical software, statistical package, statistical programming, statistic tool < spss, stata, sas, R scripts, R, graphpad, minitab
Bioinformatics: bioinformatic, next generation sequencing, genomics, nextflow < nextflow, bioconductor, rna seq, sequencing
Method validation: method validation, assay development, validate assay, assay validation < validated assay, assay
Experiments in the lab: experimental design, design experiment, design of experiment < experimental design, doe
Animal work: animal handling, in vivo, mouse model < in vivo, mouse, mice
Chemistry: organic synthesis, analytical chemistry, synthetic chemistry < synthesis, titration, nmr
Crystals: protein structure, structural biology, macromolecule structure < crystallography, crystal structures, diffraction, cryo em
Making proteins: protein purification, protein expression, protein biochemistry, recombinant protein < purified proteins, purification, protein expression
Programs for science: scientific programming, scientific computing, programming skill, coding skill, scripting < python, matlab, R scripts, julia
Linux: linux, unix, command line < linux, unix, ubuntu, debian
Safety in the lab: lab safety, laboratory safety, biosafety, chemical safety < lab safety, safety training, biosafety
Buying for the lab: lab management, laboratory management, laboratory operation < lab management, ordered reagents, ran lab
Guiding students: supervising student, student supervision, supervision of student, mentoring student, teaching practical < supervised students, master students, bachelor students, doctoral students
Talks: conference presentation, scientific presentation, presenting result, presenting research < talks, poster, conference
Raising money: grant writing, research funding, third party fund, funding application, fellowship < grant, fellowship, funding
Field work: field work, fieldwork, field survey < field trips, field work, fieldwork
Water and soil: environmental monitoring, water analysis, soil analysis, environmental science < water samples, soil samples, emissions
Weather: meteorology, weather forecasting, climatology < weather, forecasts for, radar
Packaging lines: packaging equipment, packaging machinery, packaging development, packaging material < packaging line, packaging machine
Failure analysis: fmea, failure mode < fmea
`
