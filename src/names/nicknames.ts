/** Short forms in common use, each line one name (general knowledge). */
export const nicknames: ReadonlyMap<string, readonly number[]> = indexNicknames(`
william bill will billy willie liam
robert bob rob bobby robbie bert
richard dick rick rich ricky
edward ted ed eddie ned eddy teddy
theodore ted theo teddy
elizabeth liz beth betsy betty eliza lizzie libby lisa
katherine catherine kathryn kate kathy cathy katie kay kit kitty
margaret maggie meg peggy marge greta
charles chuck charlie chas
james jim jimmy jamie
john jack johnny jon
jonathan jon jonny nathan
joseph joe joey
thomas tom tommy
michael mike mick mickey mikey
daniel dan danny
david dave davey
stephen steven steve
matthew matt
anthony tony
christopher chris kit
christine christina chris tina
samuel sam sammy
samantha sam sammy
benjamin ben benny benji
bernard bernie
ronald ron ronnie
donald don donnie
kenneth ken kenny
jeffrey jeff geoffrey geoff
gregory greg
andrew andy drew
nicholas nick nicky
alexander alex al sandy sasha alec
alexandra alex sandra sasha
patrick pat paddy
patricia pat patty trish tricia
susan sue suzanne susie
deborah debbie deb debra
lawrence larry laurence
gerald jerry gerry
jerome jerry
frederick fred freddie
timothy tim timmy
vladimir vlad volodymyr
albert al bert
alan al
allen al
raymond ray
walter walt wally
philip phil phillip
peter pete
leonard len lenny leo
stanley stan
eugene gene
henry harry hank
harold harry hal
francis frank
franklin frank
rebecca becky becca
jennifer jen jenny jenn
jessica jess jessie
pamela pam
barbara barb babs
victoria vicky tori
victor vic
vincent vince
zachary zach zack
joshua josh
jacob jake
abraham abe
nathaniel nate nathan nat
douglas doug
dennis denny
louis lou lewis
calvin cal
clifford cliff
clinton clint
martin marty
maxwell max
maximilian max
melvin mel
mitchell mitch
randall randy
randolph randy
rodney rod
roger rodge
russell russ
terence terry terrence
tyrone ty
arthur art artie
dorothy dot dottie dolly
eleanor ellie nell nora
emily em
isabella isabel bella
jacqueline jackie
janet jan
judith judy
kimberly kim
madeline maddie
mary molly polly
nancy nan
rosemary rose rosie
sarah sally sadie sara
stephanie steph
teresa theresa tess terri
valerie val
virginia ginny
mohammed muhammad mohammad mohamed mohamad
yusuf yousef youssef yousuf
hussein husain hossein husayn
`);

function indexNicknames(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.trim().split("\n").entries()) {
    for (const name of line.split(" ")) groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return groups;
}
