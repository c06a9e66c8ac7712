import { wordSet } from "./word-set.js";

/** Past forms of irregular verbs that are hardly ever nouns or adjectives, other than those in `finiteVerbs`. */
export const irregularPasts: ReadonlySet<string> = wordSet(`
arose ate awoke bent bit blew bore bought broke built caught chose clung crept dealt drank drew drove dug fed fled flew
forbade forgave forgot fought froze grew heard hid hung knelt laid lay leapt lent lit meant outdid overcame oversaw
overthrew overtook rang rode rose sang sank sat shone shook shrank slept slid sold sought spent spoke sprang stole struck
strove stuck swam swept swung taught threw tore understood undertook underwent upheld wept withdrew withheld withstood
woke wore wove
`);
