// Common words, courtesy and support words of the languages of western and northern Europe, in folded spelling. Written
// by hand: the function words any grammar lists, and what service desks write every day. Shared words weigh less.

/** Words by language code (ISO 639-1), blanks between; a key with two codes holds what both share. */
export const WEST: Readonly<Record<string, string>> = {
  en: `the and of to in is that it for you was with on as have be at this are not but had his they from she which or
    we an were been their has would there what will all if can no who said when about them your our please thank
    thanks sorry hello hi hey yes could should how any these some may after than only just now do don does did doesn
    didn isn won ve ll re let get need want know us my me so also here where why while because other more again help
    order account day great sure welcome still able click enjoy good check try wait one moment further make sent send
    use used both under without every her him its into out up open look looking i`,
  de: `der die das und ist nicht ich sie wir ihr ihre ihren ihnen ihrem ihrer zu den dem des ein eine einen einem
    einer mit auf für von im es sich auch als an werden wird wurde aus bei hat haben habe hatte oder wenn aber nur
    noch nach wie man kann können könnten möchten möchte bitte danke vielen dank hallo guten tag liebe lieber grüße
    freundlichen unser unsere unseren um uns mir mich mein meine meinen dass daß sind sein war über vor durch bis zum
    zur vom beim schon sehr mehr hier gerne leider keine`,
  fr: `le la les des du et est une un de que qui ne pas je vous nous votre vos notre nos il elle ils elles dans pour
    sur avec ce cette ces cet c d j l n s qu m au aux sont été être avez avons ai suis sera peut pouvez pouvons mais
    ou où si plus par se son sa ses leur leurs mon ma mes tout tous toute très bien merci bonjour bonsoir cordialement
    veuillez svp plaît désolé désolée oui non aussi même comme fait faire sans entre après avant alors donc quand
    comment pourquoi voici commande compte encore déjà`,
  es: `el la los las un una unos unas de del que y en no se lo le les por para con su sus es son está están fue ser
    estar ha han he hemos hay como más pero si sí mi mis me te tu tus nos nuestro nuestra nuestros usted ustedes al
    este esta esto estos estas ese esa eso muy ya cuando donde dónde qué quién cómo cuándo porque también todo todos
    toda gracias hola buenos buenas días tardes favor puede pueden puedo podemos quiero tiene tengo tenemos sin sobre
    entre hasta desde o ni otro otra pedido cuenta`,
  it: `il lo la i gli le un uno una di del della dei delle dello degli dal dalla dalle nel nella nelle nei che e è non
    si per con su sul sulla al alla ai alle da in ha ho hai abbiamo hanno sono sei siamo era essere stato stata ma o
    se più come anche mi ti ci vi suo sua suoi nostro nostra vostro vostra mio mia questo questa questi queste quello
    quella cosa quando dove perché chi grazie ciao salve buongiorno buonasera gentile prego scusi può possiamo posso
    vorrei deve ancora già molto bene tutto tutti`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas que e é não se por para com ao à aos às pelo pela
    seu sua seus suas foi ser são está estão tem têm tenho temos mais mas como ou já muito também você vocês vc ele
    ela eles me meu minha meus nosso nossa isso isto este esta esse essa aquele quando onde porque qual quem obrigado
    obrigada olá oi bom dia boa tarde noite favor pode podem posso podemos gostaria sim sem sobre entre até depois
    antes agora aqui só tudo todos fazer pedido conta`,
  nl: `de het een en van ik je jij u uw we wij ons onze is zijn niet dat die dit deze te in op met voor aan er om ook
    als bij naar nog maar heeft hebben hebt heb had was waren wordt worden werd kan kunnen kunt zal zullen zou zouden
    moet moeten wil wilt graag dank bedankt alvast hallo beste groeten vriendelijke mijn mij me hij zij hun haar wat
    waar wanneer waarom hoe wie welke geen wel dan al door over uit tot of omdat hier daar nu zo meer alle alles
    andere onder tegen zonder tussen na binnen`,
  sv: `och att det i en jag som är på för av med den inte ett om har till de vi du ni er ert era din ditt kan ska
    skulle vill var så men från eller hade han hon sig man när vad hur varför här där nu bara vara blir blev bli efter
    under utan över också oss vår vårt våra min mitt mina mig dig tack hej hälsningar vänliga vänligen gärna ja`,
  fi: `ja on ei että se en olen oli ole hän mutta kun niin myös tai jos joka jotka mitä mikä miksi miten missä milloin
    voi voit voitte voimme olemme olette ovat oletko minä sinä te me he tämä tämän nämä tuo minun sinun teidän meidän
    kiitos hei terve ystävällisin terveisin anteeksi pahoittelemme hyvä kyllä vain vielä jo nyt sitten`,
  ca: `el la els les un una uns unes de del dels que i en no es per amb al als és són està ha han he hem hi com més
    però si meu meva nostre nostra vostre vostra teu seu seva aquest aquesta aquests això molt ja quan on què qui
    perquè també tot tots totes gràcies hola bon dia bona tarda sisplau plau pot`,
  'da no': `og at det i en jeg som er på for med den ikke et om har til de vi du din dine kan skal skulle vil ville
    var så men fra eller han hun man når hvordan hvorfor hvor`,
  da: `af jer jeres dit havde sig hvad nu bliver blev blive efter uden os vores mit mig dig tak hej venlig venligst
    gerne nej meget mere noget nogle intet mellem gennem inden fået desværre findes været sit dog`,
  no: `av dere deres ditt hadde seg hva nå bare blir ble bli etter uten oss vår vårt våre mitt meg deg takk hei
    vennlig vennligst gjerne nei mye mer noe noen mellom gjennom før fått dessverre finnes vært sitt`,
};
