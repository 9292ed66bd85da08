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
Web pages: web development, html css, landing page, web page, understanding of web < HTML, CSS, landing pages
Icons and interfaces: icon design, ui kit, design system, component library < icons, design system, ui kit, component library
Retouching: photo retouching, image retouching, image editing, photo editing, retouch < retouched, retouching, photo editing, Photoshop
Brands: branding, brand design, visual branding, corporate identity < branding, redesigned brand, corporate design, logo
Catalogues and layout: layout, publication design, catalogue design, brochure, print layout, desktop publishing < layout, catalogues, brochures, InDesign, posters
Managing several jobs: multiple project, several project, manage multiple, juggle project, project deadline < projects side by side, parallel projects, projects at once, client projects
Presenting designs: client presentation, presenting concept, pitch design, present work < client presentations, pitched, presented designs
Journalism: journalism, reporting news, news writing, news editing, newsroom < articles, newsroom, reported, journalist
Fashion: fashion design, garment, pattern cutting, sewing, tailoring < garments, patterns, sewing, collections
Hair and beauty: hairdressing, hair cutting, beauty treatment, cosmetology, nail < haircuts, colouring, treatments, salon
`
