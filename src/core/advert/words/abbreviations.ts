/** Before a full stop that ends no sentence: the alternatives of a pattern. */
export const abbreviations = String.raw`e\.g|i\.e|etc|incl|min|mind|m[íi]n|max|m[áa]x|approx|yrs?|no|nr|vs|ca|z\.B|bzw|ggf|evtl|inkl|p\.ex|u\.a|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Ph\.D|M\.Sc|B\.Sc`
