import { wordSet } from "./word-set.js";

/** Nouns for something written or spoken, which stand for whoever wrote or said it: "a statement from Ann Hale". */
export const messageNouns: ReadonlySet<string> = wordSet(`
statement statements release letter letters memo memos memorandum note notes message messages email emails e-mail e-mails
telegram fax tweet tweets post posts posting blog comment comments response responses reply replies answer answers
reaction remark remarks quote quotation word words testimony speech address sermon transcript op-ed column editorial essay
memoir memoirs announcement communique communiqué declaration petition filing brief complaint lawsuit affidavit
deposition motion manifesto argument explanation question retort rebuttal assessment summary conclusion verdict warning plea
appeal caption slogan motto tribute eulogy prayer promise vow pledge advice excerpt passage
`);
