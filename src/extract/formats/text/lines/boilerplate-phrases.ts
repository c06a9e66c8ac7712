import { isDeskCredit } from "../../../metadata/desk-credits.js";

/**
 * Phrases by which lines of a news page are classified, mostly boilerplate: in English and, for navigation, also in
 * French and German. Collected for this project from the usual layout of such pages.
 */

const NAVIGATION = [
  "home|menu|search|close|next|previous|back|back to top|more|all|view all|see all|load more|show more|share|save|print|like|tweet",
  "sign in|sign up|log in|login|log out|register|subscribe(?:\\W.{0,30})?|my account|account|profile|donate|support us",
  "skip to (?:main )?content|skip to navigation|site ?map|site index|search this site",
  "(?:listen|watch|live|on air|radio|podcasts?|video|videos|photos?|gallery|live tv|live blog|live updates)(?: live| now)?",
  "(?:get |copy )?(?:short )?(?:url|link)|copy link|permalink|bookmark|pin it|print (?:this(?: (?:page|article|story))?|page|article|story)|report (?:a|an) (?:mistake|error|typo)",
  "(?:e-?mail|send)(?: this)?(?: (?:page|article|story|(?:to )?a friend))?",
  "(?:share|tweet|post|recommend|like)(?: this)?(?: (?:page|article|story|post))?(?: (?:on|via|with|by|to)(?: .{2,40})?)?",
  "(?:comments?|discuss|discussion|join the (?:discussion|conversation)|leave a (?:comment|reply)|community standards)",
  "comment (?:via|on|with) .{2,40}|(?:\\d[\\d,.]*k?|no|add a|post a|view|read) (?:comments?|shares?|views?|likes?|replies)",
  "(?:follow|like|find|join) us(?: (?:on|at) .{2,40})?|facebook|twitter|x|instagram|telegram|whatsapp|vk|vkontakte|youtube|linkedin|reddit|rss|flipboard|tiktok|messenger|pinterest|threads|bluesky|odnoklassniki",
  "contact(?: us)?|about(?: us)?|advertise(?: with us)?|advertisement|advertising|sponsored(?: content)?|promoted|careers|jobs|help|faqs?",
  "privacy(?: policy| notice)?|terms(?: (?:of|and) (?:use|service|conditions))?|cookies?(?: (?:policy|settings|preferences))?|legal(?: notice)?|accessibility|feedback|press|accept(?: all)?|agree|got it|reject all",
  "newsletters?|app|apps|mobile|e-?paper|edition|archives?|latest(?: news)?|breaking(?: news)?|top stories|most popular|image|photo",
  "accueil|recherch(?:e|er)|imprimer(?: l['’]article)?|envoyer(?: à un ami| par e-?mail)?|partager(?: .{2,30})?|s['’]abonner|abonnez-vous|se connecter|connexion|mon compte|commenter|réagir|(?:\\d+ )?commentaires?|(?:lire|écouter) l['’]article|mentions légales|plan du site|publicité|nous contacter|contactez-nous|petites annonces",
  "startseite|suche|suchen|(?:artikel |seite )?(?:drucken|teilen|merken|vorlesen|anhören|versenden|empfehlen)|leserbrief schreiben|kommentieren|(?:\\d+ )?kommentare?|abonnieren|abo|anmelden|registrieren|mein konto|impressum|datenschutz|kontakt|anzeigen?|werbung",
  "\\d+ ?min(?:ute)?s?(?: read)?|reading time.{0,20}|text size|a ?a ?a?|font size|listen to (?:this )?article|read aloud",
].join("|");
const NAVIGATION_PIECE = new RegExp(`^(?:${NAVIGATION})$`, "i");

/** Whether a line consists only of buttons and menu items of the site, even several run together. */
export function isNavigation(text: string): boolean {
  if (text.length > 160 || text.split(" ").length > 20) return false;
  const trimmed = text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
  if (trimmed === "" || NAVIGATION_PIECE.test(trimmed)) return true;
  const pieces = text.split(/(?<=\p{Ll})(?=\p{Lu})|[|•·>»/]/u).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every((piece) => piece === "" || NAVIGATION_PIECE.test(piece));
}

/** A link to another article after a label: "Read more: …", "See also – …". */
export const RELATED_LINK =
  /^\W{0,3}(?:(?:(?:read|see|watch|listen) (?:more|also|next|here|now)|also read|read on)\s?(?:[:>»]|[-–—] )|(?:read|see|watch|listen|also (?:on|in) [^:.]{2,30}|more|more (?:on|from) [^:.]{2,40}|related|recommended|don.t miss|in pictures|explainer|trending|up next|you (?:may|might) (?:also )?like)\s?[:>»])/i;

/** A heading over links to other articles, or over other content that is not part of the article. */
export const RELATED_HEADING =
  /^(?:related(?: (?:articles?|stories|story|news|content|topics?|coverage|links|posts))?|more (?:stories|articles|news|on this(?: story)?|from .{2,40}|in .{2,40}|like this)|most (?:read|popular|viewed|shared|watched)|(?:read|see|up) (?:next|also|more)|also (?:read|in the news)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles))?|trending(?: now)?|top stories|latest (?:news|stories|headlines)|editor.?s.? (?:picks?|choice)|don.t miss|around the web|from (?:the web|our partners)|sponsored (?:links|stories)|what to read next|in other news|popular now|about the (?:authors?|writers?|contributors?)|(?:special|paid) offers?|our latest .{2,40}|.{2,40} video headlines)\s*:?$/i;

/** A heading over readers' comments, which end the article. */
export const COMMENTS_HEADING =
  /^(?:(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:discussion|conversation)|leave a (?:comment|reply)|discussion|reader comments)\s*:?$/i;

/** Phrases that occur only in a site's own messages. */
const SITE_NOTICE =
  /\b(?:we (?:and our \w+ )?use cookies|(?:site|website|page) uses cookies|all rights reserved|may not be (?:reproduced|republished|redistributed)|(?:enable|requires?) javascript|(?:disable|turn off) your ad ?blocker)\b|^(?:by (?:continuing|using this|clicking)\b.{0,80}\b(?:agree|accept|consent)|(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|inbox|updates|briefings?|today|now)\b|(?:follow|find|like) us on\b|(?:download|get) (?:our|the) (?:free )?app\b|(?:fact[- ]checked|(?:medically )?reviewed) by\b|this (?:article|story) (?:was )?(?:originally|first) (?:published|appeared)|(?:do you )?(?:have|got) a (?:news )?(?:tip|story)\b|©|\(c\) ?\d{4}|copyright\b(?=.{0,12}(?:©|\d{4})))/i;
/** Phrases that occur in news too: they mark a notice only if the line also addresses the reader. */
const READER_NOTICE =
  /\b(?:cookie (?:policy|settings|preferences)|accept (?:all )?cookies|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice))\b/i;
/** Whether a line without quotation marks is a message of the site to its readers or a credit of the news desk. */
export function isNotice(text: string): boolean {
  const addressesReader = /\b(?:you|your|we|our|us)\b/i.test(text);
  return SITE_NOTICE.test(text) || isDeskCredit(text) || (addressesReader && READER_NOTICE.test(text));
}

/** Phrases that are typical of photo captions. */
export const PICTURE_WORDS =
  /\b(?:pictured|file (?:photo|picture|image|pic)|photographed|is seen|are seen|seen here|stands? (?:next|beside|outside|in front)|shows? the|(?:left|right|cent(?:er|re)|above|below)[,)]|poses?|looks? on|attends?|speaks? (?:at|to|during|in|with)|arrives?|walks?|shakes? hands|addresses)\b|^file\b/i;

/** Words in the usual names of newspaper sections; a page may have sections with other names. */
export const SECTION_WORDS =
  /\b(?:news|world|international|national|nation|domestic|home|local|regions?|politics|political|elections?|government|policy|military|defen[cs]e|security|intelligence|business|econom(?:y|ic|ics)|finance|markets?|money|industry|energy|trade|opinions?|analysis|comment(?:ary)?|columns?|editorials?|views?|features?|society|people|life(?:style)?|culture|arts?|entertainment|books?|film|music|theatre|theater|sports?|football|science|tech(?:nology)?|environment|climate|nature|health|education|travel|food|weather|law|courts?|crime|justice|religion|history|europe|asia|africa|americas?|latin america|middle east|pacific|uk|us|usa|u\.s\.|u\.k\.|russia|china|india|city|cities|transport|space|agriculture|farming|harbou?r|media)\b/i;
