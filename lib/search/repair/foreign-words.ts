/**
 * Foreign words and abbreviations that are Telex for something by chance (max → mã, test → tét, laos → láo), as they
 * may come up in a query. One of them alone is no sign that the query typed in Telex; beside other signs it is
 * read like any word (taats car → tất cả). Plain words that Telex cannot read (server, book) need no entry.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  [
    // everyday English
    'as is us if or his has its of this thus these those here there theme her sir per nor sur did does goes must',
    'most best rest last past cost lost host list post test nest now how low row own more core see too been seen seem',
    'soon teen teens teem deem keen queen tree dad deed bee tee lee beer deer peer cheer veer poor door',
    'moor room rooms boom loom doom moon moons noon roof hoof reef beef loaf oaf goof goo moo cow cows mow bow bows tow',
    'tows vow vows sow lows rows owns town down gown dawn lawn pawn air hair pair chair bar tar car cans vans',
    'tens pens hens lens sons tons guns runs buns sins pins songs gangs days says pays lays rays bays hays buys guys gays',
    'toes hoes rose nose lose pose busy hose dose sets lets nets bets pets cats hats rats bits hits kits cuts',
    'nuts huts lots dots pots tips chips maps caps laps gaps tops hops cops cams hams corn born horn torn turn',
    'burn barn darn charm harm arm term norm dorm mix six box pix lox cox ox oxen tax max sex lux rex lex',
    'dex ex ax meme mama mono homo hero soon noon honor donor chaos bias mast vest pest cast',
    // things and trades that reports name in a foreign spelling
    'taxi maxi visa sofa saxo bus gas urn hangar photos motos gif pos sos ups gis usa ddos par pas sas ngos',
    'os dos chef ref def moong manga aura maya',
    // names of countries, peoples, people
    'laos congo laura cor bongo mongo thor lama gama nana mana lana dana como',
    // French, in old documents
    'des les mes ses sans dans mais aux',
  ].flatMap((line) => line.split(' ')),
);
