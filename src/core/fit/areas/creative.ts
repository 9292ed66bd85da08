/** How lines are written: see occupation-area.ts. */
export const creative = `
Adobe programs !: adobe creative suite, adobe creative cloud, creative suite, creative cloud, adobe suite, adobe cc < Photoshop, Illustrator, InDesign, Premiere, After Effects, Lightroom
Brand identity: brand identity, brand identities, brand design, visual identity, rebranding, corporate design, logo design, portfolio < rebranding, brand identity, brand identities, logo
Packaging: packaging < packaging
Print: print production, print design, prepress, print management < print, through print, prepress
Typography: typography, typesetting < typography, typeset, set book
Motion: motion graphic, motion design, animation, after effect < After Effects, animation, motion graphic
Interface design: ui design, interface design, wireframe, prototyping, figma < Figma, Sketch, wireframe, prototype
Illustration: illustration < illustration, illustrated
Photography: photography, photo editing, photo shoot < photographed, Lightroom, photo shoot
Video: video editing, video production, filming < Premiere, Final Cut, video editing, filmed, Camtasia
Three dimensions: 3d modelling, 3d modeling, 3d rendering, blender < Blender, Maya, 3ds Max, Cinema 4D
CAD programs !: cad, 3d cad, computer aided design, cad software, technical drafting < SolidWorks, AutoCAD, CATIA, Inventor, Creo, Solid Edge, NX, Fusion 360
Writing copy: copywriting, copy writing, content writing, editorial, editing < wrote articles, copywriting, blog posts, edited, newsletter
Layout of books: book design, editorial design, layout < set book, layout, magazine
Websites: website design, web design, content management system, cms, wordpress < WordPress, Typo3, Drupal, Webflow, website
`
