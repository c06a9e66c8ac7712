import type { Gender } from "./gender.js";

/**
 * The gender that a given name, in lower case, suggests; undefined where the name is unknown, "either" where fewer than
 * nine in ten people with the name share one.
 *
 * Counted from the United States Social Security Administration's births of 1930 to 2005 (public domain; names
 * with 1,200 births or more), joined with the first names of compromise 14.17 (MIT) and of human-names 1.0 (MIT:
 * German, Spanish, French, Italian, Dutch). Names that are mainly English words or places are left out; some two hundred
 * names common in world news and rare in the United States are added by general knowledge.
 */
export const givenNames: ReadonlyMap<string, Gender> = new Map([
  ...words(female()).map((name) => [name, "female"] as const),
  ...words(male()).map((name) => [name, "male"] as const),
  ...words(either()).map((name) => [name, "either"] as const),
]);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function female(): string {
  return `
aada aadya aafje aafke aagje aal aaliyah aaradhya aarushi aasha abagail abbe abbey abbi abbie abbigail
abby abbygail abi abia abie abigael abigail abigale abigayle abigaël abigaïl abree abriana abrianna
abrielle abril aby acacia ada adalia adaline adalyn addie addilyn addyson adela adelaida adelaide adele
adelene adelheid adelia adelina adelinde adeline adelita adella adelle adelynn adena adia adilene adina
adreanna adria adriana adriane adrianna adrianne adriena adriene adrienne adèle aerial aerona afke afra
afton agatha agathe aggie agnes agneta agustina aicha aida aide aileen ailsa aimee aina aine aino
ainsleigh ainsley aisha aishah aisling aislinn aislynn aitana aiyana aja ajla akia akilah akke alaina
alana alanah alane alani alanis alanna alannah alanoud alaska alayah alayna alaysia alba albane alberta
albertha albertina albertine alda alea aleah alecia aleena aleesha aleida aleigha aleisha alejandra
aleksandra alena alene alesha aleshia alesia alessandra alessia aleta aletha alethea alethia aletta alev
alexa alexandra alexandrea alexandria alexia alexius alexsandra alexus alexys aleyna alfreda alia aliah
aliana alica alice alicia alicja alida alie alienor alina aline alisa alise alisha alishia alisia alison
alissa alita alivia aliya aliyah aliza alize alizee alka allana allegra allena allene alli allie allison
allissa alliyah ally allysa allyson allyssa alma almeda alona alondra alora alta althea alvina alya alyce
alycia alysa alyse alysha alyshialynn alysia alyson alyssa alyssia amada amahle amaia amaira amalia amanda
amandine amara amarant amaris amaryllis amaya ambar amber amberlee amberly ambre ambria ambrine ambrosia
amee amel amelia amelie amelija amethyst ami amia amie amiee amilia amina aminah aminata amira amirah
amity amiya amiyah ammie amparo amy amya amélie ana anabel anabelle anae anaelle anahi anai anais analisa
analise anamaria ananda ananya anastacia anastasia anastasija anaya anaïs andie andjela andrea andreana
andria andriana andromeda andrée ane anessa aneta anette angela angele angelena angelene angeles angelia
angelic angelica angelika angelina angeline angelique angelita angella angelle angelyn angie anglea angèle
ani ania anika anisa anisha anissa anita anitra aniya aniyah anja anjali anjanette anjelica anke ann anna
annabel annabell annabella annabelle annabeth annaelle annalee annaliese annalisa annalise annamae
annamaria annamarie anne annegret anneke annelies anneliese annelise anneloes annemarie annemiek annemieke
annet annett annetta annette annie anniek annigje annika annique annis annita annmarie anohito anouk
ansley anthea antionette antje antoinette antonella antonette antonia antonina anuja anusha anushka anya
anyssa aoi aoibhe aoibheann aoife aphrodite apolline apple april apryl aqua arabella arabelle araceli
aracely arcelia ardella ardith aregnazan areli arely aretha aria ariadna ariadne ariana ariane arianna
arianne arica ariella arielle arika arisha arissa arla arleen arlena arlene arletha arletta arlette
arlinda arline armida arnetta arnita aroha arpita artemis arwen aryana aryanna asha ashanti ashely ashia
ashlea ashlee ashlei ashleigh ashley ashli ashlie ashlin ashly ashlyn ashlynn ashraqat ashvini asiya asja
asma asmita aspen assepoester assia assil assya astrid asya ataahua athalia athena athene athénaïs atlanta
aubreanna aubree aubrie audra audrea audrey audri audriana audrianna audrie audrina audry augustina aukje
aundrea aura aurelia aurora aurore aurélie austeja autum autumn ava avaline avalon averi averie avia
avigail avis aviva avril awa awilda axelle aya ayah ayana ayanna ayesha aygun ayisha ayla aylin ayn ayse
aysel aysha aysia azalea azaria azra azucena azuna babette babs babygirl bailee bailie bambi barb barbara
barbertje barbie barbora barbra bari baukje bayarmaa baylee bayleigh baylie bea beatrice beatrix beatriz
becca beccy becki beckie becky beertje belen belia belinay belinda bella bellatrix belle belva benazir
benita bente berenice bernadette bernadine bernardine bernetta bernice berniece bernita berta bertha
bertie bertille bess bessie beth bethan bethanie bethann bethanne bethany betsey betsy bette bettie
bettina betty bettye beula beulah beverlee beverley beverly beyonce bianca bianka biljana billi billiejo
billye binita bintou birdie birgit bismah blaire blanca blanch blanche blessing bliss bloom blythe bobbi
bobbijo bobbye bobette boglarka bolormaa bonita bonni bonnie bonny bonquesha boukje braelyn brandee brandi
brandie brandy braylee brea breana breann breanna breanne breauna bree breeana breeanna breeze bregje
brenda brenna breona breonna bria briana brianda briann brianna brianne bridget bridgett bridgette brie
brieanna briella brielle brigette brigid brigitte brinda briona brionna briony brisa bristol britany
britnee britney britni britny britta brittaney brittani brittanie brittany britteny brittnay brittnee
brittney brittni brittnie brittny bronagh bronte bronwen bronwyn brooke brookelyn brooklyn brooklynn
bryana bryanna brylee brynlee brynn brynna brynne bryony buffy bunny bunty cady cailey cailin cailyn
caitlan caitlin caitlyn caitlynn calandra caleigh caley cali calie calista calla calli callie calliope
callista cally calypso cambria camelia camellia cami camie camila camile camilla camille cammie cammy
camry camryn candace candance candelaria candi candice candida candie candis candra candy candyce caoimhe
capri caprice capucine cara caren carenza cari caridad carie carin carina caris carisa carissa carla
carlee carleen carleigh carlene carletta carley carli carlie carlijn carline carlita carlota carlotta
carly carlyn carlynn carma carmela carmelita carmella carmen carol carola carolann carole carolee carolien
carolina caroline carolyn carolyne carolynn carri carrie caryl caryn carys casandra casie cassandra
cassandre cassaundra cassey cassi cassia cassidy cassie cassiopeia cassondra cassy cat catalina catarina
cate catelyn caterina cathalina catharina catharine catherina catherine catheryn cathey cathi cathie
cathleen cathrine cathryn cathy cathérine catina catrina catriona cayla caylee caylin ceanna ceara cece
cecelia cecile cecilia cecily celena celene celesta celeste celestia celestina celestine celia celina
celine celise celya ceri cerise cerys chahinez chaima chana chanda chandra chanel chanell chanelle channel
chantal chante chantel chantell chantelle charis charise charisma charissa charisse charita charla charlee
charleen charlena charlene charlette charli charline charlize charlotte charlsie charlyn charmaine
charmayne charolette chasidy chasity chassidy chassity chastity chava chaya chayma chedeline chelsea
chelsee chelsey chelsi chelsie chelsy chenai chenille chenoa cher chere cheree cherelle cheri cherie
cherilyn cherise cherish cherlyn cherri cherrie cherry cherryl cheryl cheryle cheryll chevelle cheyanne
cheyenne chiara chiquita chitra chloe chloé chole chrissy christa christabel christal christeen christel
christena christene christi christiana christiane christianna christianne christie christin christina
christine christinia christy chrysanthemum chrystal chyanne chyna chynna ciara ciarra cicely cici ciel
cielo ciera cierra cinda cindi cindy cinnamon cinthia cinthya citlali citlalli citlaly claire clara
clarabelle clare claribel clarice claris clarisa clarissa clarisse clarity clary claudette claudia
claudine clea clelia clemence clementine cleopatra cleta clodagh cloe clotilde clover cloé clémence coco
coleen colene coletta colette coline colleen collette concetta conchita condoleezza connie constance
constanza consuela consuelo contessa cora coral coralee coralie coraline corazon cordelia coreen corene
coretta cori corina corine corinna corinne corissa corliss cornelia corra corrin corrina corrine corrinne
cosette courtnee courtney courtni courtnie courtny cressida criselda crissy crista cristal cristen cristi
cristie cristin cristina cristine cristy crysta crystal cydney cyndi cyndy cynthia cyrielle cécile céleste
célestine céline dacia dagmar dahlia daija daijah daina daisey daisha daisy daja dajah dalal dalene dalia
dalila damaris damia damita danae daneen danelle danesha danette dani dania danica daniela daniella
danielle danika danique danisha danita daniz daniëlle danna dannette danni dannielle danya danyelle daphna
daphne daphné dara darcel darcey darci darcie daria darice darla darleen darlena darlene darline darlyn
darya dasha dasia dava davida davina dawn dawna dawne dayana dayanara dayna daysha dea deana deann deanna
deanne deasia deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedra
deeann deeanna deedee deedra deena deidra deidre deirdre deisy deja dejah dela delaine delana delaney
delanie delany delena delfina delia delicia delila delilah delina delinda delisa della delois deloise
delora delores deloris delorise delphia delphine delta demetra demetria demi dena denae deneen denese
denice denise denisha denisse denita denna dennise denyse deonna desarae deseree desirae desiray desirea
desiree desirée dessie destanie destany destinee destiney destini destinie destiny detra devona devonna
devora devorah dewi deyanira dhia dia dian diana diandra diane diann dianna dianne dido diedra diedre
dieuwertje dieuwke dilma dilys dimple dina dinah dinh diona dionna dionne dior dirkje divya dixie diya
djeneba dodie doetje dollie dolly dolores domenica dominga dominica dona donella donetta donielle donisha
donita donna donnetta donnette doortje dora dorcas doreen dorene doretha doretta dori dorie dorien dorinda
dorine doris dorla dorotha dorothea dorothy dortha dorthea dorthy dot dottie dotty dounia dovie dreama
drema drucilla drusilla dulce dusti dyan dyana dyanna dymfna dymond dympna dynasty eabha earlean earlene
earline earnestine eartha ebonee eboni ebonie ebony echo ecrin eda edel edie edith edna edwina edythe
eefje eevi effie eileen eilene eilidh eimear eireann eisha eisley ekaterina ekta ela elaina elaine elana
elayna elayne elba elda eldora elea eleana eleanor eleanora eleanore elease electra elektra elen elena
eleni eleonora elexis eliana elianna elicia elida elif elin elina eline elinor elisa elisabeth elise
elisia eliska elissa eliza elizabet elizabete elizabeth elizaveta elize elizebeth ella elle ellen ellie
elly ellyn elma elmira elna elnora eloane elodia elodie elois eloisa eloise elona elora elouise els elsa
elsie elspeth elva elvera elvia elvina elvira elya elyna elyne elyse elysia elyssa elyza eléonore ema
emalee eman emani emanuela ember emelda emelia emelie emeline emely emer emerald emi emie emilee emilia
emilie emilija emily emina emine emma emmalee emmaline emmalyn emmanuelle emmeline emmie emmy emna emogene
emy ena enedina enid enola enora enya era erica ericka erika erin erine erinn eris erlene erlinda erma
erna ernestina ernestine eryn eréndira esma esmay esme esmeralda esmée esparanza esperanza essence essie
esta estee estefani estefania estefany estela estele estella estelle estephanie ester estere esther
estrella ethel ethelyn etta eudora eugenia eugenie eugénie eula eulalia eunice eva evaline evalyn
evangelina evangeline eve evelien evelin evelina eveline evelyn evelyne evelynn everly evette evi evie
evita evonne ewa eya fabiana fabiola fabrizia faigy faith fajr fallon falon famke fannie fanny fanta
fantasia fantine farah farida farrah farzana fatemeh fatiha fatima fatimah fatin fatma fatoumata faustine
faviola fawn fay faye fayette federica felecia felica felicia felicita felicity felipa felisa felisha
femke fenna fenne fern fernanda ffion fia fien fifi filomena fion fiona fiorella flavie fleur flick flo
flor flora flore florence florencia florene floretta florinda florine flossie floy fonda fozia fran
francene frances francesca franchesca francheska francie francina francine francisca francoise freda
frederica fredericka frederika frederike frederique fredia freeda freida freja freya frida frieda froukje
fátima gabby gabi gabija gabriela gabriella gabrielle gabriëlle gaia gail gala galilea gamalat gamila
garance gaye gayla gayle gaylene gaynell gaynor gaëlle gea gearldine geena geerke geertje geertrui
geertruida geesje geeske gema gemma gena genelle geneva genevieve genia genie genna gennie genny genoveva
georgann georganne georgeann georgeanna georgene georgetta georgette georgia georgiana georgiann
georgianna georgianne georgina georgine geraldina geraldine geralyn gerda geri gerri gerrie gertie gertrud
gertrude ghazala ghislaine gia giada giana gianna giavanna gidget gigi gilda gillian gina ginger ginnie
ginny giorgia giovanna gisel gisela gisele giselle gissel gisselle gita gitty giulia giuliana gladis
gladys glena glenda glendora glenna glenys glinda gloria glory glynda glynis godelieve golda goldie
googoosh grace gracelyn gracie graciela grainne grayce graça grecia greetje greta gretchen gretha gretta
gricelda grietje grisel griselda guillermina guinevere gunay gunel guusje gwen gwenaëlle gwenda gwendoline
gwendolyn gwenn gwyneth gwynne habiba hadassah hadewig hafsa hailee hailey hailie haily hajar hala halee
haleigh haley hali halie halima halle halley hallie hana hanae hanah hanna hannah hanneke hariet hariette
harlee harleigh harmina harmke harmony harriet harriett harriette hasnaa hasti hatice hattie hawa haydee
haylee hayleigh hayley hayli haylie hazel hazeline heather heavenly hedwig hedy heide heidi heidy heiltje
heintje helaine heleen helen helena helene helga helina helle hellen helmi helène hendrika henrieke
henrietta henriëtte hepsiba hera herlinda hermelinda hermien hermine herminia hermione hessa hester hettie
hetty hiba hilary hilda hilde hildegard hillary himari hind hine hoda holley holli hollie holly honesty
honey honour hope hortencia hortense hosna hosniya hubertina huma hussa hyacinth héloïse hélène ianthe
ibtissem ida idalia idella iesha ieshia ila ilana ilaria ildiko ileana ileen ilene ilhan iliana ilina
ilona ilonka ilse ilyana ima imane imani imelda imen imene imke immy imogen imogena imogene ina inaya
indie indigo indira indy ine ineke ines inez inga ingrid inji inès iola iona ione irati irena irene ireri
irina iris irish irma isabel isabela isabele isabell isabella isabelle isadora isamar isaure isela isha
isidora isis isla islande isobel isolde isra itzel iva ivaana ivalu ivana ivanka ivanna ivelisse ivette
ivonne ivy iwona iyana iyanna izabella izaro izia izidora izzie izzy jacalyn jacelyn jacey jaci jacie
jacinda jacinta jackeline jackelyn jacki jacklyn jacklynn jackqueline jaclyn jaclynn jacoba jacqualine
jacquelene jacquelin jacquelina jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacquie jacquline
jacqulyn jada jade jaelyn jaelynn jaida jailene jaimee jaimie jakayla jala jaleesa jalisa jalissa jaliyah
jalynn jama jamaica jamee jameka jamesha jami jamia jamika jamila jamilah jamiya jamya jana janae janai
janay janaya jancis jane janea janean janee janeen janel janele janell janella janelle janene janessa
janet janeth janett janetta janette janey jani jania janiah janice janie janiece janina janine janis
janise janita janiya janiyah jann janna janneke jannet jannette jannie janny jansje jantine jantje january
janyce jaquelin jaqueline jaquelyn jaslyn jasmijn jasmin jasmina jasmine jasmyn jasmyne jaunita javiera
jaya jayalalitha jaycie jayda jayde jayla jaylee jayleen jaylene jaylinn jaylynn jaymee jayna jayne jazlyn
jazlynn jazmin jazmine jazmyn jazmyne jazmín jazz jazzmin jazzmine jaël jean jeana jeane jeanelle jeanene
jeanetta jeanette jeanie jeanina jeanine jeanmarie jeanna jeanne jeannette jeannie jeannina jeannine
jeanny jelena jemima jemma jen jena jenae jenee jenell jenelle jenessa jenette jeni jenica jenice jenifer
jeniffer jenine jenise jenna jennah jennefer jennell jennette jenni jennica jennie jennifer jenniffer
jennine jenny jennyfer jeraldine jeri jerica jerilyn jerilynn jerri jerrica jerrie jerrilyn jesenia jesica
jessa jessalyn jesseca jessenia jessica jessika jetske jetta jettie jihane jil jilian jill jillian jimena
jina jing jitske jo joan joana joane joanie joann joanna joanne joannie jocelin jocelyn jocelyne jocelynn
jodee jodi jodie joella joelle joellen joetta joette johana johanna johannah johanne johna johnetta
johnette johnna joi jojo joke jolanda jolande jolee joleen jolena jolene jolie jolien jolijn jolin joline
jolyn jolynn jonell jonelle jonette joni jonna jordana jordyn jori jorja joscelyn josefa josefien josefina
josefine joselin joseline joselyn josephina josephine josette josie josine joslyn joséphine jovana jovanna
jovita joy joya joyce joycelyn joye jozefa joëlle juana juanita judeline judi judie judith judy julee
julene juli julia juliana juliane juliann julianna julianne julie julieann julieanne julienne juliet
julieta juliett juliette juline julisa julissa july june juniper juno justina justine jutta kabita kacee
kaci kacie kadence kadiatou kadie kadijah kady kaede kaela kaeli kaelyn kahina kaia kaidence kaila kailee
kaileigh kailey kaili kailyn kaina kaitlin kaitlyn kaitlynn kaiya kala kalea kalee kaleena kalei kaleigh
kalena kaley kali kalia kalie kalina kalista kaliyah kalli kallie kalyn kalynn kamala kamaria kamelia kami
kamila kamilah kamile kamille kamryn kandace kandi kandice kandis kandra kandy kanesha kanisha kanyakumari
kara karah karen karena kari karie karima karin karina karis karisa karissa karla karlee karleen karleigh
karlene karley karli karlie karlijn karly karlyn karma karmen karol karolina karoline karolyn karren karri
karrie karsyn karyl karyn kasandra kasha kasi kasie kassandra kassi kassidy kassie kat katara katarina
kate katelin katelyn katelynn kateri katerina katey kathaleen katharina katharine katherin katherina
katherine kathern katheryn katheryne kathey kathi kathie kathleen kathlene kathlyn kathrine kathryn
kathryne kathy kathyrn kati katia katie katilyn katina katja katlin katlyn katlynn katniss katrena katrice
katrien katrijn katrin katrina kattie katy katya kavita kay kaya kayce kaycee kaycie kaydence kaye kayla
kaylah kaylea kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayna kaytlin
kaytlyn keaira keana keandra keanna keara kecia keeley keely keena keesha keiko keila keira keisha keitha
kejsi kelci kelcie keley keli kelia kelis kelle kellee kelli kellie kellyann kellyanne kellye kellyn
kelsea kelsee kelsey kelsi kelsie kelsy kely kelya kemberly kena kenda kendra kendyl kenia kenisha kenna
kennedi kensi kenyetta kenza kenzie keona keonna keosha kera keren keri kerian kerri kerrie kerstin kesha
keshia kessy keturah keya keyana keyanna keyla keyona keyonna keysha kezia keziah khadija khadijah khadije
khalia khalilah khawla kheira khloe khongordzol kia kiah kiana kianna kiara kiarra kiera kierra kiersten
kierstin kierstyn kiesha kiki kiley kimber kimberely kimberle kimberlee kimberley kimberli kimberlie
kimberly kimberlyn kimbra kimbriella kimi kimmernaq kimmy kimora kindra kinley kinsey kinsley kiona kira
kirsten kirstie kirstin kirsty kirstyn kisha kitty kiya kizzy klaasje klara klarissa klea kloe komal konul
kora koren korina kortney kourtney krissy krista kristal kristan kristeen kristel kristen kristi kristiana
kristie kristin kristina kristine kristy kristyn kristyna krysta krystal krysten krystin krystina krystle
krystyna kya kyana kyanna kyara kyla kylah kylee kyleigh kylene kyli kylie kymberly kyndal kyndall kyndra
kyra kyrsten lacee lacey lachelle laci lacie ladawn ladona ladonna laetitia laia laila laina lainey lainie
laisha lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakeysha lakia lakiesha lakin
lakisha lakita lakyn lala lalie laly lamia lamija lamonica lana lanae lanette laney lani lanie lanita
lanna lanora laquanda laquinta laquisha laquita lara larae laraine laree larhonda larisa larissa larita
laronda lasandra lashae lashanda lashaunda lashawna lashawnda lashay lashonda lashunda lasonya latanya
latara latarsha latasha latashia latavia latesha latia laticia latifa latifah latina latisha latonia
latonya latoria latosha latoya latoyia latrice latricia latrina latrisha launa laura lauralee lauran laure
laureen laurel lauren laurene laurentien lauretta laurette lauri laurice laurie laurinda laurine lauryn
lavada lavana lavender lavera laverna lavina lavinia lavonda lavonia lavonna lavonne lawana lawanda
lawanna laxmi layana layla lea leah leana leandra leane leann leanna leanne leatha leatrice leda leeann
leeanna leeanne leela leelou leena leentje leesa leia leigh leigha leighann leila leilani leina leisa
leisha leja lejla lela lelia leliana lena leni lenie lenna lenora lenore leola leona leone leonie leonor
leonora leontine leora leota lesa lesedi lesia leslee lesli lesly leslye lessie leta letha leticia letisha
letitia lettie letty lexi lexia lexie lexis lexus lexy leyla leyna lezlie lia liah lian liana liane lianna
lianne libbie libby lida lidewij lidia lidwina lidya lieke liekele lien liepa liesbeth liesl lieve lila
lilac lilah lilas lili lili-rose lilia lilian liliana lilianna lilie lilita lilith lilja lilla lilli
lillia lillian lilliana lillie lilly lilou lilwenn lily lily-rose lilya lina lincy linda linde lindsay
lindsey lindsi lindsy line linette linnea linsey linsi lisa lisabeth lisamarie lisandra lisanne lisbeth
lise lisette lisha lison lissa lissette lita litzy liv livia livvy liya liz liza lizabeth lizbeth lizet
lizeth lizette lizzette lizzie lizzy lluvia loane loanne loes lois lola lolita lona londa loni lonna
lonneke lora loraina loraine loralee loreal loree loreen lorelei lorena lorene loretha loretta lori loria
loriann lorianne lorie lorina lorinda lorine lorita lorna lorraina lorraine lorretta lorri lorrie lory
lotta lotte lottie lou lou-ann lou-anne louane louann louanne louella louisa louise louna lourdes louvenia
lovelie lu luana luann luanna luanne luce lucero luci lucia luciana lucie lucija lucila lucile lucille
lucinda lucretia lucy ludivine ludmila luela luella luisa luise lula lulu lulwa luna lupita lura luvenia
luz lya lyana lyda lydia lyke lyla lylia lylou lyna lynda lyndi lyndsay lyndsey lyndsie lyne lynelle
lynetta lynette lynna lynne lynnea lynnette lynsey lyra lyric lyssa lyudmila léa léonie maaike maartje
mabel mable macayla macey machelle maci macie mackenna mackenzi mackenzie macy madaline madalyn madalynn
maddie maddison maddy madelaine madeleine madelene madelin madelina madeline madelyn madelyne madelynn
madge madilyn madilynn madisen madison madisyn madonna madysen madyson mae maegan maelia maelie maeline
maelly maellys maely maelyne maelyss maeva maeve magali magaly magan magda magdalena magdalene magen
maggie magnolia maha mahala mahalia mahogany mai maia maida maike maile maily mailys maimouna maina maira
maire mairead maisha maisie maissa maissane maisy maite maiwenn maiya maja makaela makaila makala makayla
makeda makena makenna makenzi makenzie makiya malaika malak malala malaysia malea maleah malen malena
malia malika malina malinda malisa malissa maliyah malka mallorie mallory malorie malory mamata mamie
manda mandakranta mandi mandie mandy manel manelle manon manuela mara marah maranda marcela marcelina
marceline marcella marcellina marchelle marci marcia marcie marcy mardell mare maren marga margaret
margaretha margarett margarette margarida margarita margaux marge margene margery margie margo margot
margret margrethe margrette margriet marguerite mari maria mariaelena mariah mariam mariamawit mariami
marian mariana mariane mariangel mariann marianna marianne maribel maribeth maricela maricella maricruz
marie marie-claire marieke mariel mariela mariella marielle marietta marija marijane marije marijke marijo
marika marike marilee marilou marilu marilyn marilynn marina marinda marine maris marisa marisela marisha
mariska marisol marissa marit marita maritza marivel mariyah mariëlle mariëtte marja marjan marjean
marjolein marjolijn marjorie marjory markeisha markia markita marla marlana marlee marleen marlena marlene
marlies marline marloes marlys marna marni marnie marolyn marquetta marquisha marquita marrissa marsha
marta martha marthe marti martina marva marwa mary marya maryalice maryam maryan maryann maryanna maryanne
marybeth maryelizabeth maryellen marygrace maryjane maryjo marykate marylee marylin marylise marylou
marylouise marylyn marylynn maryrose maryssa maría masie masoumeh mathilda mathilde matilda matilde mattie
maud maude maudie maura maureen maurine mavis maxina maxine may maya maybell maybelle mayke maylis mayme
mayra maysoun mayssa mazie maëlle maëlys mckayla mckenna mckenzie mea meadow meagan meaghan mecca mechelle
medina meera meg megan megawati meggan meghan meghann megyn mei meike meissa melaine melani melania
melanie melany melba melia melina melinda melisa melissa melissia melita mellina mellisa mellissa melodee
melodi melodie melody melonie melony melva melvina melyna melynda melyne melyssa mendy meranda mercedes
mercedez meredith merel meri merida merideth meridith meriem merilyn merissa merjem merlene merna meron
merri merrie merrilee meryem meryl meta mette mhairi mia miah micaela micayla michaela michaele michaelene
michaella michaelle michala micheala michela michele michell michelle mickayla micki midori mieke miesha
mietje migdalia mignon mikaela mikaila mikala mikayla mikhaela miki mikki mila milagros mildred milena
miley milica milissa milla millicent millie milly milou mimi mina minda mindi mindy minenhle minerva minke
minnie mira mirabel mirabelle miracle miral miranda mireille mirella mireya miriah miriam mirian mirielle
mirjam mirlande mirna mirte mirthe misha missie missy misti mistie misty mittie mitzi mitzie miya miyar
mobina modesty moira molli mollie molly mona monae monet monica moniek monika monique monserrat montserrat
morgana morgane moriah moya mozelle mrignayani muriel murkina mya myah myesha myfanwy myia myisha myka
mykayla myla myra myranda myriah myriam myrlande myrna myrthe myrtice myrtis mélanie méline mélissa mía
naasunnguaq nada nadene nadezhda nadia nadina nadine nadya naelle nahia naia naila nailah naima nais naja
najah najat nakeisha nakisha nakita nala nalani nalla nallely nan nancee nanci nancie nancy nanette
nannette nannie naomi naomie narges natacha natalee natali natalia natalie nataly natalya natasha natashia
natasja nathalia nathalie nathaly natisha natosha nautica nawel naya nayeli nayely nayla nechama necole
neda nedra neele neeltje neena neha nehir neida neila nel nela nelda nele nelia nelida nelisa nell nella
nelleke nellie nelly nena neoma nereida nerissa nesreen nesrine nessa neta nettie neva neve nevzat neyla
ngozi nia niamh niccole nichelle nichol nichola nichole nicholle nicki nickole nicol nicole nicolette
nicolle nidia nienke niesha nieve niharika nika niki nikia nikki nikkia nikole nila nilay nilda nilsa nina
ninfa ninon nirmala nisa nisanur nisha nishka nissa nita nivi niya nkosazana noelani noelia noelie noeline
noella noelle noely noemi noemy nohemi nola nona noortje nora norah noreen norene norine norma nouf nova
novella noémie noëlla nubia nur nuray nurul nya nyah nyasia nydia nyesha nyla nynke nyree nyssa oasis
octavia océane odalis odalys odele odelia odessa odette odilia odval ofelia oisha oksana ola oleta olga
olive olivia olympia oma ona oneida oona oonagh opal ophelia ophélie oprah oralia oriana oriane orianna
orla orlaith orlane ornella orpha ouida oumou oyunbileg pa paige paisley palma paloma pam pamala pamela
pamelia pamella pandora paninnguaq pansy paola parvati pascalle passion patrica patrice patricia patrina
patsy patti pattie patty paula pauletta paulette paulien paulina pauline peace pearl pearlene pearlie
pearline peggie peggy penelope penney penni pennie penny peri perla perri perrie perrine persephone petra
petrina petronella petunia phaedra phebe philippine phillipa phillis philomena philomène phoebe phylicia
phylis phyliss phyllis pia pien pieternel pietertje pinkie pipaluk piper pippa pixie polina polly
pollyanna pooja poppy porscha porsche porsha portia preslie pricilla primrose priscila priscilla priti
priya priyamvada priyanka promise prue prune puteri pénélope qiana quanisha queenie quiana quinty rabia
rabina rachael rachal racheal rachel rachele rachell rachelle rachida racquel rae raeann raeanna raeanne
raechel raegan raelene raelyn raelynn rafaela rahma raina ramona ramsha rana ranae randa randee randi
ranee rani rania raphaëlle raquel rasheeda rashelle rashida rashonda raven ravyn raya raylene rayna rayven
rea reanna reanne reatha reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah
reda reem reema reena regena regenia regina regine reihaneh reina remona rena renae renata renate renay
renea renee renesmee renetta renita renske renée reta retha retta reva reyna rhea rheanna rhian rhianna
rhiannon rhoda rhona rhonda ria riana rianna rianne richelle rihab rihanna rikki riko rilee rileigh rimas
rin rina risa rita rivka rixt riya roanne roberta robyn rochel rochele rochell rochelle rocio roghayyeh
roisin rolanda roma romane romelia romina romona romy rona ronda ronica ronisha ronit ronna ronni rosa
rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria
rosana rosann rosanna rosanne rosaria rosaura rose roseann roseanna roseanne rosella roselle roselyn
rosemarie rosemary rosetta rosia rosie rosina rosio rosita roslyn rosy rowena roxana roxane roxann roxanna
roxanne roxie roxy rozanne rozella rozemarijn rozlynn rubi rubie ruby rubye rue ruth rutha ruthann
ruthanne ruthie ryann ryanne rydel ryleigh rylie rébecca saanvi sabina sabine sable sabra sabrena sabrina
sade sadhbh sadie safa saffron safia safire safiya sahar sahara saida saira sakeena sakina sakineh sakura
salena salina sallie sally salma salomé samantha samara samaria samatha samia samira sammantha sammi
samone sana sanaa sandee sandi sandie sandra sandrine sania saniya sanjuana sanjuanita sanna sanne santa
santina saoirse sapphire sara sarah sarahi sarai sarena sari sariah sarina sarita sariya sascha sasha
saskia saundra savana savanah savanna savannah scarlet scarlett seana seanna sebastianne sebrina segolene
selah selena selene selina selma sena senuri september sequoia seren serena serene serife serina setayesh
sevda severina sevinj shaelyn shahd shaikha shaila shaim shaima shaimaa shaina shakayla shakera shakia
shakira shakita shala shalanda shalon shalonda shalyn shamara shameka shamia shamika shamira shamya shana
shanae shanay shanaya shanda shandi shandra shanee shaneka shanel shanell shanelle shanequa shani shania
shanice shaniece shanika shaniqua shanique shanise shanita shaniya shanna shannah shannan shannen shanta
shantae shantay shante shantel shantell shantelle shanti shanya shaquana shaquita shara sharan shardae
sharee sharell sharen sharhonda shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene
sharlyn sharmaine sharolyn sharon sharonda sharri sharron shary sharyl sharyn shasta shatara shauna
shaunda shaunna shaunta shaunte shavon shavonne shawana shawanda shawanna shawna shawnda shawnee shawnette
shawnna shawnta shawnte shayla shaylee shaylyn shaylynn shayma shayna sheba sheena sheila sheilah shekinah
shela shelba shelbi shelbie shelby shelia shelley shelli shellie shelly shemeka shemika shena shenika
shenita shenna shera sheree shereen sherell sherhonte sheri sherice sherie sherifa sherika sherilyn
sherine sherita sherlyn sheron sheronda sherree sherri sherrie sherril sherry sherryl sheryl sheryle
sheryll sheyla shiann shianne shiela shira shirlee shirleen shirlene shirley shirli shirly shivani shona
shonagh shonda shondra shonna shonta shoshana shreya shristi shyann shyanne shyla sian sibyl sidonia
sidonie siena sienna siera sierra sietske signe sigourney sigrid sigyn sillin silvana silvia simona simone
simran sindy sinead siobhan siobhán sirena siri sirine sita siti sixtine sjoerdtje sjoukje skyla sloane
snezana snow sobia socorro sofia sofie sofija soledad soline solène somayyeh somer sommer sondra sonia
sonja sonya sophia sophie sophy soraya sorrel soukaina soukaïna soumaya sparkle sri stacee stacey staci
stacia stacie starla starlene starr stefani stefania stefanie stefany steffanie steffany stela stella
steph stephaine stephani stephania stephanie stephannie stephany stephenie stephine sterre stormi stormie
suanne sue sueann suellen sugar suha suki sulema sumayah sumer summer sunday sunita sunni sunnie sunshine
susan susana susane susann susanna susannah susanne sushma susi susie sutton suzan suzana suzane suzann
suzanna suzannah suzanne suzette suzi suzie suzy svetlana sybil syble sydnee sydney sydni sydnie sylvana
sylvia sylvie symone synthia syreeta syrine ségolène tabatha tabetha tabitha taelor tagan tahlia tailynn
taina taisha taja takia takisha takiyah tala talia taliah talisa talisha talitha taliyah tallulah talya
tama tamala tamara tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie
tamika tamiko tamira tamisha tammara tammera tammi tammie tammy tamra tamsin tamya tamyra tana tanaya
tandra taneisha taneka tanesha taneshia tangela tania tanika tanisha taniya taniyah tanja tanna tanya tara
tarah tarana tari tarra tarsha taryn tasha tashia tashina tasia tasmin tatiana tatianna tatiyana tatjana
tatum tatyana tatyanna taunya tausha tavia tawana tawanda tawanna tawni tawny tawnya taya tayah tayla
taylah taylar tea teanna teddi teegan teena tehya teigan teisha temeka tena tenesha tenille tenisha
tennille teodora tequila tera terah tereasa teresa terese teresita teressa tereza teri terra terresa terri
terrica terrie tesa tesha tess tessa tessel tessie thais thalia thandolwethu thaïs thea theda thelma
theodora theresa therese theresia theressa thomasina thomasine thresa thérèse tia tiana tianna tiara
tiarra tiegan tiera tierney tierra tiesha tiffaney tiffani tiffanie tiffany tiffini tiffiny tijuana tillie
tilly tina tine tineke tingting tiny tionna tiphaine tisa tisha tjitske tobi toi tomasa tomeka tomi tomika
tommi tona tonda tonette toni tonia toniann tonie tonisha tonja tonya tora tori torie tosha tova towanda
toya tracee tracey traci tracie treasa trena tresa tressa tressie treva tricia trijntje trina trinity
trish trisha trista trixie trixy trudi trudie trudy truus tuesday tui tula tulip tulsi twana twanda twanna
twila twyla tyana tyanna tyasia tyeisha tyesha tyisha tyla tynesha tynisha tyra ugne ulrica uma una ursula
urte usha uxue vada valarie valencia valentina valeri valeria valerie valery valinda valorie valérie vanda
vanesa vanessa vania vanita vanity vanna vannessa vashti veda veerle velda velia velma velva velvet
venessa venetia venice venita venus vera verda verenice vergie verity verla verlene verna vernetta vernita
verona veronica veronika veronique vesna vesta vianca vianey vickey vicki vickie vicky victoire victoria
vida vienna viki vikki vikky viktoria viktorie viktorija vilma vilte vina vincenza viola violet violeta
violetta violette virgie virginia virginie viridiana vita vivian viviana vivianna vivien vivienne vonda
vonnie vusala vân wakana wallis wanda wanita waverley welmoed wende wendi wendie wendy whitley whitney
whitni whitny whittney widelene wietske wila wilda wilhelmina willa willeke willemien willemijn willene
willette willow wilma windy winifred winnie winnifred winona wonda wynne wynona wynter xandra xandria
xanthe xaviera xena xenia xia xiaomei xiaoyan ximena xinyi xiomara xochil xochitl yadira yaelle yagmur
yahaira yajaira yamilet yan yanet yanira yara yareli yarin yaritza yasmeen yasmin yasmina yasmine yazmin
yazmine yelena yesenia yesica yessenia yessica yfke ying yingluck yolanda yolonda yoselin youna yousra
ysabel yuina yula yulia yuliana yulisa yulissa yuliya yuna yvaine yvette yvona yvone yvonna yvonne zada
zaheera zahra zaida zainab zaira zakia zakiya zali zana zandra zara zaria zariah zaya zayla zehra zeinab
zelda zelida zelie zelina zella zelma zena zenaida zendaya zenobia zeynab zeynep zhane zia zina zineb
zipporah zita ziva zoe zoey zofia zoie zoila zola zona zora zoraida zoya zoé zoë zsofia zula zulema zulma
zwaantje zyana élisabeth élise élodie éloïse émilie
`;
}

function male(): string {
  return `
august van rich norm rusty
aad aarav aaron aart aarón abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abelardo
abiy abner abraham abram abran abriel abu abubakr abulfazl achiel achille achilles ad adalberto adam adama
adame adan ade adelbert adem aden adi adil adin aditya adnan adolf adolfo adolph adolphus adonis adriaan
adrian adriano adrianus adrián advik afonso age agustin agustín ahmad ahmed ahmet aidan aiden aimar ajani
ajay akash akeem akil aksel al aladdin alain alan alaric alastair alban albert alberto albie albin
albrecht alden aldo aldric aldrin alec aled alejandro alek aleksandar aleksander aleksandr aleksei alen
alesandro alessandro alessio alex alexander alexandr alexandre alexandro alexandros alexandru alexy
alexzander alf alfons alfonse alfonso alfonza alfonzo alford alfred alfredo alistair allan allard allen
almer alonso alonza alonzo aloysius alper alphonse alphonso alphonzo alston alton alvaro alvie alvin alvis
alwin amadeus amado amador amadou aman amar amarion amaury ambroise ambrose ambrosius ameer americo amin
amine amir amit ammanuel ammar ammon amon amos anael anand anas anastacio anatole anatoli anatoliy anatoly
ander anders anderson andrae andre andreas andrei andrej andres andrew andrey andries andriy andrzej
andrás andré andrés andy ange angelo angus anibal anis anish ansel anselmo anson anthoney anthony antione
antoine anton antone antoni antonin antonino antonio antonius antony antwain antwan antwon antwone anwar
apollo aputsiaq aram aran arata archer archibald archie arco arda arend aric arik ariki arjan arjen arjun
arkady arlan arlen arlo armaan arman armand armando armen armin armon armond arnaldo arnaud arnav arne
arnie arno arnold arnoldo arnoud arnout arnulfo aron arran arrie arron arsenio arseniy arsène art artem
artemio arther arthur artur arturo arun arvid arvil arvin arvind arwin aryeh asa asad asahi asher ashraf
ashwin asif aston aswin ate athan atticus attila aubin auden audwin auguste augustin augusto augustus auke
aung aurelio aurélien austen austin auston auther author authur aven avi avigdor avraham avrohom axel
ayaan ayden aykhan ayman aymane aymen aymeric ayoub aziz aäron babyboy badis bakary balazs baldemar
baltazar balthazar bandar bandile banele baptist baptiste barack barclay barend barnaby barney barrett
barron barry bart barteld bartholomew bartley barton bas bashar basil basile basilio bastiaan bastian
bastien bauke bautista bavo baxter bear beau beck beckett bellamy ben benedict benigno benito benjaman
benjamen benjamin benjamín benji benjiman benjy bennet bennett benny benoit benson bently benton beppe
berat berend bernabe bernard bernardino bernardo bernhard berry bert bertram bertrand beshoi bessel beto
bevan bibek bilal bilawal bilel bill billy bing binyamin bishal bjorn björn blade bladen blain blaine
blaise blake blane blas blaze bo bob bobby bodie bogdan booker boris boudewijn bouke bowen boy boyce boyd
brad braden bradford bradlee bradley bradly bradon bradwin brady bradyn braeden braedon brahim braiden
brain bram brandan branden brandin brandon brandt brandyn branislav brannon branson brant braulio braxton
bray brayan brayden braydon braylon brecht brendan brenden brendon brennan brennen brennon brent brentley
brenton bret brett brevin brevyn brian brice bridger brien brigham brighton brion broc brock brod
broderick brodie brodrick brody bronson brooks broos bruce bruno bryan bryant bryce brycen bryden brydon
bryon bryson bryton buck bud buddy buford burke burl burley burt burton buster butch byran byron cadby
cade caden cael caesar cai caiden cain caius cal cale caleb calhoun callen callum calum calvin cameron
camiel camil camilo camron canaan candelario candido cannon canyon cardell carel carl carleton carlisle
carlo carlos carlton carlyle carmelo carmine carnell carolus carson carsten carter cas case casimir cason
caspar casper cass cassius castiel castor cathal cato cavan cayden caydon cayson ceasar cecil cecilio
cedric cedrick cees celestino celian celso cesar chace chad chadd chadrick chadwick chahine chaim
chancellor charbel charles charleston charlie charlton chas chase chauncey chaz chesney chester chet chevy
chiel chip chistopher christ christiaan christian christofer christoffel christoper christoph christophe
christopher christos christpher chuck cian ciaran cillian cipriano ciro clarance clarence clark clarke
claud claude claudio claus clay clayton clem clemens clement clemente cleon cleophus cletus cleve cliff
clifford cliffton clifton clint clinton clive cloyd clyde clément coby codey cody coen cohen colby cole
coleman coleton coley colin collin collins colm colt colten colter coltin colton columbus conan conley
conner connor conor conrad conrado constant constantijn constantin constantine conway cooper cor corbett
corbin cord cordell cordero coren corentin corey cormac cornelio cornelious cornelis cornelius cornell
corné cort cortez cortland corwin cory cosmo courtland coy craig crawford creed creighton crispin cristian
cristiano cristobal cristofer cristopher cristóbal crosby cullen curry curt curtis curtiss cuthbert cy
cyle cyprien cyril cyrus cédric célestin césar côme daan dacey dagoberto dain daire dajon dajuan dale
dalen dallin dalton dalvin damarcus damen dameon damian damien damion damián damon damond dan dandre dane
dangelo danial daniel danilo daniël danniel danny dante dany daquan daragh darel darell daren darin dario
darion darius darl darnell darold daron darragh darrel darrell darren darrick darrin darrion darris
darrius darron darry darryl darryle darryll darryn darvin darwin daryl daryle daryll dashaun dashawn
dashon daulton dave daven daveon davey davi davian david davide davin davion davis davon davonte davy
dawayne dawson dax daxon daxter daxton daylan daylon daymon dayne dayton deacon dean deandre deangelo
deante deanthony declan dedric dedrick deepak deion dejan dejon dejuan delano delbert delfino delmar
delmas delmer delroy delton delvin delwin demarco demarcus demario demetri demetrio demetrios demetrious
demetrius demitrius demond demonte dempsey denis dennis denny denton denzel denzil deondre deonta deontae
deonte dequan derald dereck derek deric derick derik derk dermot deron derreck derrek derrell derric
derrick derrik derron derry derwin deryl desean deshaun deshawn deshon desiderius desmond destry detrick
dev deval devante devaughn devlin devonta devontae devonte dewayne dewey dewitt dexter dezmond diarmuid
dick dickie dicky didier diederik diego dieter dietmar digby dijon dilan dillan dillard dillion dillon
dimas dimitri dimitrios dimitris dinand dinesh dino dion dionicio dionte dirk dixon django djibril djuan
dmitri dmitry dmytro dock dolan domenic domenick domenico domingo dominic dominick dominik dominykas
domonic don donal donald donato donavan donavin donavon dondre donn donnell donnie donny donovan donta
dontae dontavious dontay donte dontrell doran doug douglas douglass douwe dov dovydas doyle dragan drake
draven drew duane duco dudley duke duncan duran durell durk durrell durward durwood dustan dusten dustin
dustyn duwayne dwain dwaine dwane dwayne dwight dylan dyllan dylon eamon ean earl earle earnest eason
easton eben ebenezer ed edd eddie eddy eder edgar edgardo edison edmond edmund edmundo edo edoardo edouard
edric edsel edson eduard eduardo edward edwardo edwin eelco eeuwout efrain efrem efren egan egbert egon
ehud eitan eladio elbert elco elden eldert eldon eldred eldridge eleazar elgin eli elian elias eliazar
elie eliezer elijah elio eliot eliott eliseo eliyahu ellington elliot elliott ellis ellsworth elmar elmer
elmo elmore eloan eloi elon elouan eloy elroy elton elvin elvis elwin elwood elwyn ely elyas elyes elzie
elías emanuel emanuele emet emiel emil emile emiliano emilio emilis emir emirhan emlyn emmanuel emmerik
emmerson emmet emmett emmit emmitt emre enda enes engbert ennio ennis enoch enos enrico enrique enserio
enzo eoghan eoin ephraim epifanio eragon erasmo erben eren ergi eriberto eric erich erick erik ernest
ernesto ernie ernst errol erskine ervin erwan erwann erwin esau esequiel esli espen esteban estevan etan
ethan ethann ethen euan euen eugen eugene eugenio eugène eusebio eustace evan evangelos evann evans
evaristo evens everard everardo everett everette everhardus evert evgeny evo ewalt ewan ewart ewen ewenn
ewoud ewout eymen ezekiel ezell ezequiel ezio ezra fabian fabien fabio fabrice fabrizio facundo fadi fahd
faisal faisel fares faris farley faron faustino fausto favian febian fedde federico feliciano felipe felix
felton feng fenton ferdinand ferdinando ferdy fergal fergus fermin fernand fernando ferre ferrell ferris
ferry fidel fidencio fije filemon filiberto filip filippo filippus filips finbar finlay finn finnian
finnigan fionn flavien flavio fletcher flint flip florencio florent florentino floriaan florian florianus
floris floyd foefke foeke fokke folken folker folkert folmer fons foppe ford forrest foster fox foy
francesco francis francisco franciscus franciszek franco francois frank franklin franklyn franky frans
fransisco franz franzen françois fraser frazier fred freddie freddy frederic frederick frederik fredric
fredrick fredrik fredy freek freeman frens frido friedrich friso frits fritz frode fulton fumio furman
fynn fyodor félix gabe gabin gabino gabor gabreal gabriel gabrielius gabriël gaelan gaetan gaetano gage
gaige galen gannon gardner garet gareth garett garey garfield garland garman garner garold garren garret
garrett garrick garrison garry garth garvin gary gaspar gaspard gaston gauthier gautier gaven gavin gavyn
gaylon gaylord gaétan gaël gearld geary geerolf geert geerten genaro gene general gennady gennaro geno
geoff geoffery geoffrey geoffry georg george georges georgi georgios georgy geovanni geovanny ger geraint
gerald geraldo gerard gerardo gerardus gerben gerbrand gerd gerdo gerhard gerk germain gerold gerolf geron
geronimo gerrit gerson gertjan gerwin ghislain giacomo gian giancarlo gianluca gibson gideon gido gidon
giel gijs gijsbert gil gilad gilbert gilberto giles gilles gino giorgi giorgio giorgis giovani giovanni
giovanny girard giulio giuseppe gjalt glen glendon glenn glenwood glyndwr glynn godart godfrey godfried
godric godwin gommaar gonzalo goodluck goran gord gorden gordon gorge gottfried govert graad gradus grady
graeme graham graig granger grant granville gray graydon greg gregg greggory gregor gregorio gregorius
gregory grey greyson grietus griffin grover grégoire guglielmo guido guilhem guilherme guillaume guillermo
gunnar gunner gunter gunther gus gust gustaaf gustaf gustav gustave gustavo guus guy gyorgy gérard günther
haakon habib haden hadrien haider haije hailemariam hakan hakeem hakim hal halim halvard hamer hamid
hamilton hamish hampton hamza han hank hannes hans hansel hansko hao har harald harco hardy harlan harland
harlen harm harmen harmon harold harrell harri harrie harris harrison harro harry haruhito haruki haruta
haruto harvey has hasan haskell hassan hasse hayato hayden hayes hayward haywood heath heber hector heerke
heike heiko hein heinrich heitor helmut henderson hendrik hendrix henk henley henrik henrique henry henryk
herb herbert heriberto herman hermann hermanus hermen hermon hernan herschel hershel hershell hervé herwig
hessel heston heyward hezekiah hicham hidde hilario hilco hildo hilton hinne hipolito hippolyte hiram
hiëronymus hobart hobert holden homer homero horace horacio horatio hosea hosni hossein hotze howard
howell howie hoyt hub hubert hubertus hubrecht hudson huey hugh hugo huib huibert huibrecht humberto
humphrey hunter hurley huseyin huseyn hussain hussein huston huub huw huy hydar hylke hyltsje hyrum hywel
hüsnü iain ian ianto ibai iban ibrahim ibrahima ichika idris idriss ids idse idsert ief ieuan iggy ignacio
ignas ignatius igor ijsbrand ike iker ilan ilian ilias ilies ilija ilyan ilyas ilyes ilyess imco immanuel
imme imran imrane inger inigo inti inuk inunnguaq ionut ira irvin irving irwin isaac isaak isac isacc
isadore isai isaiah isaias ischa ishaan ishmael isiah isidoor isidore isidro ismael ismail isreal issa
issac issam itai itsuki ivan ivar ive ivo ivor iwan iyad iyed izaak izaiah jaap jabari jacco jace jacinto
jack jackson jaco jacob jacobo jacoby jacopo jacques jacquez jadon jae-in jagger jago jaheim jaimy jair
jairey jairo jairus jajuan jak jaka jake jakob jakobe jakov jakub jalal jaleel jalen jalil jalon jamaal
jamai jamal jamall jamar jamarcus jamari jamarion jameel jamel jamell james jameson jamil jamin jamir
jamon janez janko jannes jannik janos janus jaquan jaquez jarad jared jarell jaren jaret jarett jari
jarich jarid jariel jarig jarius jarl jarno jaro jarod jaron jaroslav jaroslaw jarosław jarrad jarred
jarrell jarren jarret jarrett jarrod jarvey jarvis jase jasen jashua jason jasper javan javaris javen
javid javier javin javion javon javonte jawad jawan jax jaxon jaxson jay jaycob jaydon jaylon jaymes
jaysen jayson jayvon jean-baptiste jean-claude jean-luc jean-marc jean-yves jeanpaul jeb jebediah jed
jedediah jediah jedidiah jef jeff jefferey jefferson jeffery jeffrey jeffry jelani jelger jelis jelle
jelmar jelmer jelte jennings jens jenson jent jentsje jerad jerald jeramiah jeramie jeramy jerardo jered
jerel jerell jereme jeremey jeremi jeremiah jeremie jeremy jerimiah jermain jermaine jermey jermiah jerod
jeroen jerold jerome jeromy jeron jerone jeronimo jerrad jerred jerrel jerrell jerrick jerrod jerrold
jerron jerry jerónimo jess jesse jessim jesus jesús jethro jett jevan jevon jhon jian jibril jielis jihad
jihan jim jimmy jinping jintao jip joachim joao joaquin joaquín job jochem jochen jock joe joel joep joes
joeseph joesph joey joffrey johan johannes johannus johathan john johnathan johnathon johnmichael johnny
johnpaul johnson johny joko jokubas jon jonah jonas jonatan jonathan jonathen jonathon jones jong-il
jong-un jonmichael jonny jonpaul jonty joop joost jop joppe joram joran joras jordi jordy joren jorg jorge
jorik jorin joris jorn jorne jorrit jort jos jose josef joseluis joseph josh joshua joshuah josiah jospeh
joss josue josué josé jouke jovani jovanni jovanny jovany jozef jozias jozua joël juan juancarlos juanito
judah judas judd judson julen jules julian julien julio julius julián junichiro junior junius jurgen
jurjen jurn jurre jurriaan jurrian jurrie jurrien just justen justin justo juston justus justyn juul juust
juventino juwan jyrki jérémie jürgen kacper kade kadeem kaden kadin kaeso kahlil kaiden kain kaine kais
kajus kale kaleb kalvin kamal kamiel kamron kanata kane kareem karim karinus karl karlos karlton karsten
kash kason kaspar kasper kathem kauri kavin kavon kayson kean keandre keanu keaton kedrick keegan keelan
keenan kees kegan keion keir keith kelian kellin kelton kelvin kelyan ken kenan kendric kendrick kenith
kenji kennard kenneth kenney kennith kennon kennth kenny kent kenton kentrell kenyon kenzo keon keoni
keqiang kermit kervin kerwin keshaun keshawn kevan keven kevin kevon keyon keyshawn khaled khalid khalil
khizr khristopher kian kiano kick kiefer kiel kieron kieth kik kilian kilyan kimball kingsley kingston kip
kipp kiril kirill kirk kirkland kirollos kirt kjeld klaas klaus klay klayton klemen knox knut ko kobe
kobus koby kody koen koenraad koert kofi kolby kole kollin kolten kolton konner konnor konrad konstantin
konstantinos koos korbin korneel kory kraig krelis krijn krish kristof kristofer kristoff kristoffer
kristopher krzysztof kuno kurt kurtis kwame kwinten kyan kye kylar kyle kylen kyler kylian kyllian kyls
kyran kyree kyrell kyrin kyron lachlan ladarius lafayette laird lamar lamarcus lamarr lambert lambrecht
lammert lamont lamonte lamptey lance lancelot landen lander landon landyn langdon langston lanny lard
laron larry lars lary laszlo lathan laurance laurence laurens laurent laurentius laurents laurenz lauro
lautaro lavar lavell lawerence lawrance lawrence lawson lawton layton lazaro lazarus leaf leamon leander
leandro lebron lech ledger leendert leense leeroy leevi leif leland lemar lemuel len lenard lennaert
lennard lennart lennert lennox lenny lenwood leny lenzo leo leobardo leon leonard leonardo leonel leonid
leopold leopoldo leron leroy les lester lethabo leuan lev levar leven levenez levente levi levon levy lew
lewis lex leyton liam lief lieuwe lieven lincoln link lino linton linus linwood lionel lionell lior
lisandro livio llewellyn llewelyn lloyd loan loann lochlan lode lodewijk logan lohan loki lolle lomme lon
lonnie lonny lonzo lorcan lorens lorenz lorenzo lorne louca loucas louie louis louka loukas louw lovro
lowell loyal loyd loïc lubin luc luca lucas lucian luciano lucien lucio lucious lucius ludo ludovic ludvig
ludwig luigi luis luiz luk luka lukas luke luther luuc luuk lux lyam lydell lyle lyman lyndon lynwood
lysander léandre léo léon léonard léopold maarten maayan mac macario macaulay maceo machiel maciej mack
maddox magnus mahamadou mahammad mahathir mahdi mahe mahesh mahlon mahmoud mahmud maikel maison majd
maksim malachai malachi malachy malakai malcolm malcom malik malique malloy malo malone malvin mamadou
manfred manish manmohan manny manuel marc marceau marcel marcelino marcello marcellus marcelo marcial
marcin marco marcos marcus marek margarito mariano marik marino marinus mario marios marius mark
markanthony markeith markel markell marko markos markus marlin marlon marnick marniks marnix marouane
marques marquez marquis marquise marshal marshall marshawn mart martel martell marten martez martijn
martim martin martinus martyn martín marvin marwan marwane mason masoud massimo mat matej mateo mateusz
matheo matheus mathew mathias mathieu mathij mathijs mathis mathys matias matis matisse mats matt matteo
mattheo matthew matthias matthieu matthijs mattia mattias mattijn matus matyas matys matías maurice
mauricio maurits mauro max maxence maxim maximiliaan maximilian maximiliano maximilien maximillian
maximino maximo maximus maxwell maxx maynard mayron maël mcarthur mees mehdi mehmet mehtab meindert meir
mekhi mel melchior melroy mels melton melvin melvyn menachem mendel menno merick merijn merl merlijn
merlin merrick merton mervin mervyn metin micahel micaël michael michale michaël micheal michiel micil
mick mickael mickel mien migel miguel miguelangel mihai mijndert mikael mikaere mike mikeal mikel mikey
mikhail mikolaj milano miles milford milhouse millard miller milo milos miloš milton minato minik mink
miquel mirano mirko miroslav misael misja mitch mitchel mitchell mitis mitt modesto modibo moe mohamad
mohamed mohamed-ali mohamed-amine mohammad mohammed moises monroe monte montel montgomery montrell monty
mordecai mordechai moreno morgens moritz morris morton mose moses moshe mounir moussa muammar muhamed
muhammad muhammadu muhammed murad murk murray murry mustafa mustapha mykhailo mylan myles mylo myron
máximo nabil nader nadi nadir nael naftali nahel nahil nahom nail naim najib napoleon narciso narendra
nash nasir nasser nassim natan nath nathael nathan nathanael nathanial nathaniel nathaniël nathen nathy
naud naut nauth nawaz neal ned neel nehemiah neil neill nelis nels nelson neo nesbit nestor neville nevin
newell newt newton nguyen niall nicholas nicholaus nick nicklas nicklaus nickolas nickolaus niclas nico
nicolaas nicolas nicolás nicolò niek niel niele niels nigel nihal niilo nik nikau nikhil nikko niklas
niklaus niko nikolaas nikolai nikolas nikolaus nikolay nile niles nilesh nils nino noah noam noan noble
noe noha noham nohan nohlan nojus nolan nolann nolen nolhan nomaan norbert norberto norman normand norris
norwin norwood noud nouri nout nouth noé noël nuka nyle oakes obed oberon obie octaaf octave octavio
octavius odin odis oguz oguzhan oier oisin okan okke olaf olan olav ole oleg oleksandr olen olger oli olin
oliver olivier olkanson olle olly olov olusegun omar omari omarion omer ondrej oneal onno oral oran oren
ori orin orion orlando orrin orson orval orville osama osbaldo oscar oskar osman osvaldo oswald oswaldo
oswin ot othman otis ottis otto oumar ousmane ovidius owain owen ozzy paavo pablo paco pacome paddy paden
padraig palmer paolo parcival parker parth pascual pasquale patric patricio patrick patrik paul paulie
paulino paulo paulos paulus pauwel pavel pavlo pearce pedro peer pelle pepijn percy pernell perry petar
pete peter peterpaul petr petro petros petrus phebian phil philip philipp philippe phillip phineas pier
pierce pierre piers piet pieter pietro pim piotr pip piter pjetr pjotr pleuni pol porfirio porter poul
prakash pranav pravit prayuth prem prentice prentiss preston primo princeton pyotr qiang quentin quenton
quido quincy quinten quintin quinton quintrell quintus quirein quirijn quirinus rachid raekwon raf rafael
rafferty raheem rahm rahsaan rahul raiden raief raila rainer raj rajesh rajnath rakeem rakesh rakke ralf
ralph ram rameel ramesa ramesh ramiro ramon ramond ramone ramses ramzan rance rand randal randall randel
randell randle randolph randon randy ransom raoul raphael raphaël rapheal rashaad rashad rashan rashard
rashaun rasheed rasheen rashid rashon rasmus raul ravi rawiri ray rayan rayane rayburn rayfield rayford
raylan raymon raymond raymundo raynaldo raynard rayshawn rayvon recep reed reef reggie reginal reginald
regis rehan reid reimert rein reinaldo reince reindert reiner reinhard reinier reinout remco remko ren
renaldo renard renato renatus renger reno rens reuben reuven rex rexford rey reyansh reyes reymundo
reynaldo reynold reza rhett rhydian rhys ric ricardo riccardo ricco richard richardo richie richmond rick
rickey rickie ricky rico rider ridge riekele riemer rien ries rigoberto rijk rijmar rijo rik riker rinke
rinse rinus riny rinze riordan rishi ritchie ritz riyad roald roan rob robb robbe robbert robby robert
roberto robinson robrecht roby rocco rock rod roddy roderic roderick rodger rodney rodolfo rodrick rodrigo
rodriquez roel roeland roelof rogelio roger rogers rogier rohan rohit rojelio rokus roland rolando rolf
rolland rollie rollin rolof rolán romain romel romeo ron ronal ronald ronaldo ronan rondal rondell ronnell
ronney ronnie ronny roosevelt roque rosalio roscoe rosendo rosevelt ross rover rowdy rowland roy royce
ruairi ruben rubin rudi rudiger rudolf rudolfo rudolph rudy rueben rufino rufus runar rune rupert ruslan
russ russel russell rustin rutger ruud ruurd ryad ryan ryder ryker rylan ryland ryle ryne ryon ryou rémi
rémy sabastian sabino sabri saddam sadiq saeb saeed sahil sajid sal salik salim salman salomon salvador
salvator salvatore sam sameer samir samkelo sammuel sammy sampson samson samual samuel samy sandeep sander
sanders sandrijn sandro sanford sanjay santiago santinho santino santo sape saqib sathya satish satoshi
saul savion savon scato scot scott scotty seamus sean seb sebastiaan sebastian sebastien sebastián
sebestian sedric sedrick sekou selim selyan sem senne sepp seppe serafim serafin serge sergei sergey
sergio serkan servaas servando servien seth seto sevan severinus seymour shad shadrach shahid shamar
shamus shane shaquille sharif sharo shaun shedrick sheldon shelton shemar sherlock sherman sherrod sherwin
sherwood shimon shinzo shlomo shmuel shon sibert sibo sibren sid siddhartha siebe siebren siegfried siem
sierk sietse sigmund sijmen sil silas silverio silvestre silvio simba simeon simon simón sithri sixto
siyabonga sjaak sjard sjef sjeng sjerp sjimmie sjoerd sjors skip slade slobodan smith soan soemano sofiane
sohan solal solee solomon sonny soren souleymane souta spencer splinter squanto stach stafford stan
stanford stanislas stanislav stanislaw stanley stanton stef stefaan stefan stefano stefanos steff steffan
steffen stefon stephan stephanos stephen stephon sterling stetson stevan steve steven stevenson stewart
stijn stoffel stoney struan stu stuart stéphane sudesh sufyan sullivan sumano suraj suresh sus sven svend
swan swann syed sylvain sylvan sylvester sylvio sytze szymon séamus sébastien sören taco tad tadd tadgh
tadhg taede taha tahj taichi taika taj talmadge talon tanner tao tarek tareq tarik tariq tarkan taro taron
tarquin tarun tate tatsuki taurean taurus tavares tavaris tavion tavis tavon tayyip teague ted tedd teddy
teije telly teo teodoro terance terell terence terrance terrel terrell terrence terron teun teunis teus
tevin tex thabo thad thaddeus thaksin thane theadore theodis theodoor theodor theodore theodorus theofiel
theon theophilus therman theron theunis thiago thibaud thibault thibaut thiemen thieu thijs thimeo thom
thomas thompson thoon thor thorben thore thornton thurman thurston théo théodore théophile tiago tiber
tiberius tibo tidiane tido tieleman tiemen tiemo tiernan tiger tigo tijl tijmen tijn tijs tilio till
tillman tim timeo timmie timmothy timmy timo timote timothe timothy timothée tino tinus tireno tito
titouan titus tj tjalle tjalling tjeerd tjerk tjibbe tjor tobias tobin tod todd toine tom tomas tomasz
tommaso tommy tomoharu ton toney tony toon torak torin torrance torrence toryn tou trae travion travis
travon tray trayvon tre tremaine tremayne trent trenten trenton trever trevin trevion trevis trevon trevor
trey treyton treyvon trinko tristan triston troy truman tsjitse tuan tucker tunar tuomas turki turner twan
ty tycho tye tylan tyler tylor tymeo tyquan tyran tyre tyree tyreek tyreese tyrek tyrel tyrell tyrese
tyrique tyron tyrone tyrus tyshawn tyson tzvi ubaldo ubbo udo ughur ugo uhuru ulco uli ulises ulrich ulrik
ulysse ulysses umar umberto umit unax urbanus uri uriah uriel ursul usama usman uwe vaclav vadim valentijn
valentin valentino valentín valerio valère vance vann varun vasco vasily vaughn verl verlin vern vernard
verne vernon vianney vic vicente victor vidal viggo vihaan vihan vijay vik vikram viktor vilém vince
vincent vincente vincenzo vinny vinson virgil virgile vishal vito vittore vivaan vivek vlad vladimir
vladislav vojtech volan volkan volkert volko volodymyr von václav wade wael waldo walid walker wallace
wally walravens walt walter walton ward wardell warner warren wassim watson wayde wayland waylon wayman
waymon waymond wayne webster wei weldon wellington welton wendall wendel wendell werner wes wesley wessel
west westin westley weston wichman wiebe wieger wietse wijnand wijnant wil wilber wilbert wilbur wilburn
wilco wiley wilford wilfred wilfredo wilfrid wilfried wilhelm will willaim willam willard willem william
williams willian willis willy wilmer wilson wilton wim windell winfield winford winfred winfried winslow
winston wiro wissem wladimir wojciech wolf wolfgang wolter woodie woodrow woody wout wouter wyatt wybe
wylie wyman xander xaveer xaverius xavier xerxes xhoel xiaoping xin xzavier yaakov yacine yahir yahli yair
yancey yanis yann yannic yannick yannik yannis yardley yaroslav yasser yassin yassine ybo yehuda yehudi
yestin yevgeni yevgeny yf yisroel yitzchok yitzhak ylan ylann yoan yoann yoel yohan yohann yonas yonatan
yonathan yong yosef yoshihide youcef younes yousef yousouf youssef yoweri yuen yuriy yury yusef yusif
yusuf yuuma yuval yvan yves yvo zac zach zacharia zachariah zacharias zacharie zachary zachery zack
zackary zackery zahid zaid zaiden zain zaine zak zakaria zakary zan zander zane zavier zayden zayn zayne
zeb zebulon zechariah zed zeger zeke zeno zeph zev ziggy zkar zoltan zoltán zoran zuriel zyan zylen
édouard élie émeric émile émilien étienne
`;
}

function either(): string {
  return `
adair addison adel adell adison adrain adriel adrien aime akira aleid alexei alexi alexis alexsis alfie
ali alijah alix allyn alois alpha alva amal amani amari andi andra andree anel angel anh ara aramis ardell
arden ardis aren ari arian arie ariel aries arin arion aris arley arlie arlin arlis arlyn armani arnell
artie artis arya aryan aryn ashante ashby ashten ashtin ashton ashtyn aubrey aubry audie augusta augustine
aundra austyn avery aydan azariah bailey baily barrie bay bayley baylor bennie bentley berkley bernell
bernie beryl bethel bev biff billie blair blakely blayne blossom bobbie brantley breck breon briar bridie
briley brinley britt britton brogan brook bryn burnell burnice caelan calen callan cam camden cameo
cameryn campbell camren carey carlin carman carmon caro caroll caron carrington carrol carroll carsen cary
casey catlin cayce chancey chandler chaney channing charley charly che chesley chris christain christan
christen clair clancy claudie clemmie cleo clovis codi codie concepcion corby corie corin corrie corry
cortney coty courtenay cris cruz curley dakoda dakotah damani dana danell daniele daniell dann dannie
danyel danyell darby darcy darian dariel darien daris darrian darrien daryn davie dayle deandra deandrea
deane del delane dell delma demetric demetrice demetris dennie deon deondra desi destin devan deven devin
devon devonne devyn dietrich dione dominique dominque domonique donell donelle donnis donya dorian dorris
dorsey dru drue dusty dwan earlie eden elan elia elisha elja ellery ellison emerson emery emory esra
estell etienne ever evin evon farrell farris feike felice femme finley flynn frankie gabrial gabriele
gabriell gaby gael gale garnet garnett gaylen gentry georgie germaine gerry gert gianni glennis grayson
greer guadalupe gussie gwyn hadley haiden harley harlie harper haven hennie henny henri hinata hollis ilja
ilya iman imari inge isa ivey ivon jackie jacky jacobi jacque jacy jaden jadin jadyn jae jaeden jaedyn
jael jaelin jai jaiden jaidyn jailyn jaime jalin jalyn jame jamey jamie jamison jammie jan jansen jayce
jaycee jayden jaydin jaye jaylan jaylen jaylin jaylyn jayme jaymie jene jensen jere jericho jerre jeryl
jessee jessi jessie jessy jet jewel jewell jie jimi jimmie jody joell joeri johann johnell johnie johnnie
joie jona jonnie jordan jorden jordin jordon jory josey jourdan jovan jovon jude jule jullian justis kacey
kacy kaelin kai kalani kalen kalin kalle kamari kamden kameron kamil kamren karan kareen karel karey karon
karry karsen karson kary kasey kayden kaylan kayle kaylen kaylon kc keagan kelby kelcey kellan kellen
kelley kelly kendal kendall kendell kenley kennedy kennie kenyatta kerin kerry kevyn khari khristian
kieran killian kim kimani kimmie kiran kirby kit kodi kodie korey kori korie kris krishna kristian kylan
kym kyrie lacy ladon lael laine lajuan lakota landis landry lane lanell lannie laquan laramie lark larkin
larrie larue lashaun lashawn lashon latrell laurin lavelle lavern laverne lavon layne lee leen lei
leighton lennie lennis lennon lesley leslie levern lin lindell linden lindy linh linn linnie little loran
loren lorenza lorin loris lorry louison lovell lovie loy loyce lucky lue lupe lyn lyndell lynell lynn mads
manaia marcell marcelle marijn marin marion markie marlen marley marlo marlow marlowe marlyn marquel
marquette marshell martie martine marty marvel marvis matti mattison matty maury maxie maxime mckay
mckinley melle melokuhle merle merlyn merrill merritt messiah mica micah micaiah micha michal michel
mickey mickie micky mika mikah mikal mikell milan minh montana montez montie morgan morgen mozell murphy
mychal mykel najee nakia nana nate natividad neely neftali nickey nickie nicky nicola nikita nikola nikos
noa noel noor nour oakley ocie odell odie ollie omega ora osiris ossie otha ozell ozzie page parris
parrish pat paxton payton peg peyton phuong pilar pleun presley puck quincey quinlan quinn ragan raine
rainey raleigh rami ramsey randie rashawn raye rayne reagan reece reese refugio regan reilly remi
remington remy rene rennie rené rhyan rian ricci ricki riki riley rio robbi robbie robbin robie robin
romaine ronell roni rory rosario rowan ryen rylee ryley sacha saige salem salome sami sammie san sandy
santana santos sawyer schuyler scottie semaj seneca shade shae shai shalom shan shannon shanon shaquan
shawn shawne shay shaye shayne shea sheridan sherrell sherrill sherron shilo shiloh shirl sidney sincere
skye skylar skyler sloan sol spenser spike stacy stephane stevie stew sumit sumner syd tai tal tam tamar
tandy tanis taran taren tayler taylor teagan teal teddie tegan temple terran terrill terry terryl thanh
theo tobey tobie toby tommie torey torrey torri torrie torry tory toy tracy tramaine trinidad tristen
tristian tristin tristyn trystan tylar unique val valentine verdell verlon verlyn vernal vernell vernice
vernie vester vinnie waverly wies willia willie wynn yael yancy yuri yvon zaire zion zuri
`;
}
