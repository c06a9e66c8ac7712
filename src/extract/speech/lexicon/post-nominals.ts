import { wordSet } from "./word-set.js";

/**
 * Whether the word, in lower case, is a degree, an honour, an order, a professional qualification or another set of
 * letters after a name: "qc", "m.d.", "obe", "ret".
 */
export function isPostNominal(word: string): boolean {
  return postNominals.has(word) || (word.includes(".") && postNominals.has(word.replaceAll(".", "")));
}

/** Without full stops. */
const postNominals: ReadonlySet<string> = wordSet(`
ba bs bsc beng bed bfa ma ms msc meng med mfa mba mpa mph mphil msw msn phd dphil edd psyd pharmd dpharm scd dsc engd
md do dds dmd dvm od dc dpt mbbs mbchb facs facp facc frcs frcp frcpath frcpsych frcgp mrcp mrcs frcog faan faap
jd llb llm lld esq esquire qc kc sc cpa cfa cfp rn np aprn lpn bsn dnp pa-c lcsw lmft lpc ccrn rdn rph
obe mbe cbe kbe dbe gbe kcb gcb cb cmg kcmg gcmg om ch cvo lvo mvo kcvo bem qpm gm gc vc dso dfc mc frs frse fba frsa
fraes frics frgs freng ceng riba aia faia pe mp msp mla mep mhk mlc td tds pc am ac ao cm oc cc cstj ret retired osb osf
sj op ofm cssr usn usaf usmc raf rn
`);
