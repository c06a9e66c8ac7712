import { isCommonWord } from "./common-words.js";
import { demonyms } from "./vocabulary.js";
import { wordSet } from "./word-set.js";

/** Whether the word, in lower case, names a people, a party or the followers of a faith or cause in the plural. */
export function isPeople(word: string): boolean {
  return peoples.has(word) || (word.endsWith("s") && demonyms.has(word.slice(0, -1))) || isInhabitants(word);
}

/** "Floridians", "Parisians", "Southerners", "New Yorkers" */
function isInhabitants(word: string): boolean {
  return word.length > 6 && /(?:[iex]ans|icans|erners|landers)$/.test(word) && !isCommonWord(word);
}

const peoples: ReadonlySet<string> = wordSet(`
democrats republicans conservatives liberals tories labourites socialists communists libertarians progressives
independents nationalists unionists loyalists royalists separatists leftists rightists populists centrists whigs greens
dems gopers trumpers brexiteers remainers leavers marxists anarchists feminists abolitionists islamists zionists
jihadists salafists muslims christians jews catholics protestants evangelicals mormons hindus sikhs buddhists baptists
methodists lutherans presbyterians anglicans episcopalians orthodox sunnis shiites shias atheists quakers amish
latinos latinas hispanics blacks whites arabs kurds yazidis rohingya uighurs tibetans turks greeks poles czechs slovaks
swedes danes finns norwegians dutch swiss scots brits britons irishmen englishmen frenchmen spaniards serbs croats
bosniaks israelis palestinians iraqis saudis qataris kuwaitis yemenis pakistanis afghans bangladeshis thais filipinos
americans yorkers texans alaskans hawaiians europeans africans asians millennials boomers xers zoomers realtors
teamsters iowans chicagoans ohioans idahoans nevadans alabamans oklahomans kansans arkansans montanans utahns hoosiers wisconsinites
michiganders minnesotans vermonters londoners berliners mainers
`);
