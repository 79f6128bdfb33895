// The same for central and eastern Europe, Turkish, Indonesian and Vietnamese, and for the languages in Cyrillic.

/** Words by language code (ISO 639-1), blanks between; a key with two codes holds what both share. */
export const EAST: Readonly<Record<string, string>> = {
  pl: `i w na z się nie to że do jest o jak za od po co ale przez dla tak czy już są był była było być ma mam mają ze
    tym ten ta te tego tej który która które których może możemy można proszę dziękuję dziękujemy witam dzień dobry
    pozdrawiam pozdrowienia państwo państwa pan pani mój moja moje nasz nasza nasze pana mi mnie nam nas ich`,
  hr: `i u na je se da za su s od o ne to kao a koji koja koje kako ali ili sam smo ste bio bila bilo biti će ću ćemo
    iz po do što zašto gdje kada jer ako već još samo također te li nije nisu mogu možete možemo može molim molimo
    hvala lijepo dobar dan pozdrav poštovani vaš vaša vaše moj moja naš naša nas`,
  ro: `și si în in de la a cu pe nu că ca este sunt o un din pentru mai care să fi am ai are avem aveți au dar sau
    dacă când cum unde ce cine prin după fost fiind lui ei lor le îi îmi vă ne mi te se al ale meu mea noastră nostru
    dumneavoastră dvs mulțumesc mulțumim multumesc bună ziua salut rog rugăm puteți putem pot doresc doar`,
  hu: `a az és hogy nem is egy van ez azt de már csak meg ha mint vagy volt lesz még el kell ki be fel le itt ott most
    ami aki amely ezt ezek azok úgy így mert akkor nagyon minden köszönöm köszönjük kérem kérjük üdvözlettel jó napot
    tisztelt kedves szia sajnos rendelés rendelést rendelése ön önnek önt nekem neked nekünk hogyan miért`,
  tr: `ve bir bu da de için ile ne mi çok daha o ben sen biz siz sizin bizim benim size bize bana var yok değil olarak
    olan oldu olduğu olup kadar gibi sonra önce ama fakat veya ya ki en her şey neden nasıl nerede zaman lütfen
    teşekkür teşekkürler ederim ederiz merhaba sayın günler iyi saygılarımla sipariş siparişiniz siparişim hesap`,
  id: `yang dan di ini itu dengan untuk dari tidak dalam pada akan ada saya anda kami kita mereka dia ke oleh sudah
    telah bisa dapat juga atau karena jika seperti lebih sebagai adalah apa bagaimana kapan mengapa kenapa dimana mana
    mohon maaf terima kasih silakan selamat pagi siang halo tolong belum hanya`,
  vi: `và của là có không được cho các những một này đã với trong để người khi từ tôi bạn anh chị chúng về đến ra vào
    như thì nhưng nếu vì sẽ đang cũng rất nhiều nào gì sao ở đây đó xin chào cảm ơn vui lòng quý khách đơn hàng tài
    khoản bị lại phải làm hơn sau trước mà hay còn năm ngày theo tại việc`,
  'cs sk': `a v na je že to s z do o i po ale si by za od aby kde tak už k u až mi nám nás vám vás vaše váš moje náš
    naše prosím dobrý ahoj bude má mám máme máte bez pod`,
  cs: `se pro jak jsem jste jsme jsou byl byla bylo být když které který která kdy proč co ještě také nebo ve ke při
    jako mě vaši můj děkuji děkujeme den pozdravem ano ne není nejsou mohu můžete můžeme může`,
  sk: `sa pre ako som ste sme sú bol bola bolo byť keď ktoré ktorý ktorá kedy prečo čo ešte tiež alebo vo ku pri mňa
    vaša môj ďakujem ďakujeme deň pozdravom áno nie nemám môžem môžete môžeme môže budú len iba`,
  'ru uk bg': `в не на я по все за у до ваш наш при без`,
  ru: `и что с он как это но они мы она так его был от то же вы из бы для уже или ее её меня мне нам нас вам вас ваша
    ваше наша если когда где почему только еще ещё очень`,
  uk: `і що з він як це але вони ми вона так його був від то ви із б для вже або її мене мені нам нас вам вас ваша
    ваше наша якщо коли де чому тільки ще дуже бути є було`,
  bg: `и че аз с той как това но те ние тя така го беше от вие из бих вече или мен ми ни ви вашата вашият ако кога
    къде защо само още много да е са съм сте сме има няма`,
};
