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
`
