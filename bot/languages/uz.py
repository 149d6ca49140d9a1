"""Uzbek, in Latin script: the words and wordings by which questions in it are understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product

from bot.core.language import Language, Words, words
from bot.languages.goods_file import read_goods

_POSSESSIVES = ("", *words("m, im, ng, ing, i, si, miz, imiz, ngiz, ingiz"))
_CASES = ("", *words("ni, ning, ga, ka, qa, da, dan, dagi, dagilar, gacha, niki, day, dek, cha"))
_PARTICLES = ("", *words("mi, chi, ku, yam, dir, mikan"))
_DERIVED = ("", *words("lik, lig, liklar, li, chi, lashtir"))
_PERSONS = ("", *words("m, ng, k, ngiz, lar, ngizlar"))
_COPULAS = ("", *words("man, san, miz, siz, lar, sizlar"))
_CLASHING = frozenset(
    words("""
        un, yuk, yuq, kul, ok, kol, kir, kuk, kish, buz, ut, uz, katta, kara, karachi, ussa, xatto
        etib, etish, etishi, etishini, etishga, etsa, etilgan, er
    """)
)
_INITIAL_YE = re.compile(r"\bye")


def _nominal() -> Iterator[str]:
    """Plural, possession, case, particle; "ar" is the plural after "l" once doubled letters are folded."""
    for plural, possessive, case in product(("", "lar", "ar"), _POSSESSIVES, _CASES):
        yield plural + possessive + case
    for plural, possessive, case, particle in product(("", "lar"), ("", "i", "si"), _CASES, _PARTICLES):
        yield plural + possessive + case + particle
    for derived, possessive, case in product(_DERIVED, ("", "i", "si", "lari"), _CASES):
        yield derived + possessive + case


def _verbal() -> Iterator[str]:
    """Voice, negation, tense and person, with the question particle; written and spoken forms."""
    finite = [tense + person for tense in ("di", "sa", "gandi", "ardi", "yotgandi") for person in _PERSONS]
    finite += [tense + person for tense in ("a", "y") for person in _COPULAS if person]
    finite += [
        tense + person
        for tense in (
            "gan",
            "kan",
            "qan",
            "yap",
            "yotgan",
            "ayotgan",
            "moqda",
            "moqchi",
            "adigan",
            "ydigan",
            "ib",
        )
        for person in _COPULAS
    ]
    finite += words("""
        adi, ydi, aydi, adilar, ydilar, ar, as, yapti, yaptilar, yapdi, ayapti, ibdi, ibdilar, bdi, pti, ipti
        votti, votdi, vottilar, votgan, vomman, vossan, vomiz, vosiz, vopti, yotti, yotibdi, yotir, utti, sin
        sinlar, ing, inglar, ingiz, ay, aylik, ylik, gin, sh, ish, moq, moqlik, b, ib, gach, guncha, gancha
        diki, dikan, uvdi, uvdim, uvdingiz, arkan, rkan, arkin, rkin, sakmi, aylikmi, ylikmi, gisi, gim
        gilari
        gimiz, gingiz, votkan, votkanmi, vottila, dila, dilami, ganla, ganlani, adila, moqchila, yaptila
    """)
    for voice, negation, tense in product(("", "il", "in"), ("", "ma"), finite):
        yield voice + negation + tense
    for tense, particle in product(finite, ("mi", "ku", "chi", "mikan", "midi", "mikin")):
        yield from (tense + particle, "ma" + tense + particle)
    for voice, negation, tense in product(("ish", "sh", "vol", "vor", "ol"), ("", "ma"), finite):
        yield voice + negation + tense
    for voice, tense in product(("il", "in", "ilma", "inma", "ish", "sh", "vol", "vor", "ol"), finite):
        yield voice + tense + "mi"
    for noun, possessive, case in product(
        (
            "gan",
            "kan",
            "qan",
            "ganlik",
            "ganlig",
            "ish",
            "sh",
            "ilish",
            "inish",
            "maslik",
            "maslig",
            "ayotgan",
            "yotgan",
            "adigan",
        ),
        ("", "im", "i", "imiz", "ingiz", "lari"),
        _CASES,
    ):
        yield noun + possessive + case
    yield from words(
        "may, mas, masdan, mayin, uvchi, vchi, uvchilar, uvchilari, uvchisi, uv, uvi, uvlar, uvda, uvdan"
    )


def _endings() -> Words:
    return tuple(sorted({ending for ending in (*_nominal(), *_verbal()) if ending}))


def _conjugated(stems: str) -> Words:
    """Write out the common forms of verbs whose stem is too short to be told by its endings."""
    forms = []
    for stem in words(stems):
        past = {"q": "qan", "k": "kan"}.get(stem[-1], "gan")
        forms += [
            stem + ending
            for ending in words("""
                di, dim, dik, dingiz, dilar, dimi, sa, sak, ib, ibdi, ibdimi, amiz, yapmiz, vommiz, ish, ishi
                ishini, ishga, ishdi, ishgan, ishmoqda, adi, adimi, adilar, yapti, yaptimi, yaptilar, yotgan
                ayotgan, moqda, moqdami, votti, votdi, vottimi, madi, madimi, magan, maganmi, maydi, mayapti
                gandi, adigan, ar, sin, gach, guncha, ardi, ardim, ardilar, armidi, arkan, armikan, aman, asiz
                asan
                madik, madim, madilar, maganmiz, maganlar, masa, maslik, masligi, moqchi, moqchimi, uvdi
                ishyapti
                ishadi, ishibdi, ishmoqchi, oldi, oldimi, olgan, olmadi, oladi, oladimi, olmaydi, olmagan
                gancha
            """)
        ]
        forms += [
            stem + past + ending
            for ending in ("", *words("i, ini, iga, idan, miz, imiz, da, dan, mi, lar, larmi, ligi, ligini"))
        ]
    return tuple(forms)


def _softened(word: str) -> str:
    """Soften a last "q" or "k" as before "its": "boshliq" gives "boshlig'i", "hamkorlik" "hamkorligi"."""
    last = word.rpartition(" ")[2]
    if sum(letter in "aeiou" for letter in last) < 2 or last.endswith(
        ("nk", "sk", "tik", "rik", "fik", "nik")
    ):
        return word
    return {"q": word[:-1] + "g'i", "k": word[:-1] + "gi"}.get(word[-1], word)


def _russian_keyboard(word: str) -> str:
    """Spell as on a Russian keyboard, without Uzbek letters: "к" for "қ", "у" for "ў", "х" for "ҳ"."""
    spelt = word.lower().replace("o'", "u").replace("q", "k")
    return "".join(
        "x" if letter == "h" and spelt[max(index - 1, 0)] not in "sc" else letter
        for index, letter in enumerate(spelt)
    )


def _spoken(listed: Iterable[str]) -> Words:
    """Add to words their softened stems and careless spellings, unless those are words of another meaning."""
    found: dict[str, None] = {}
    for word in listed:
        for form in (word, _softened(word)):
            found[form] = None
            # Cyrillic "е" begins a word where Latin has "ye".
            initial = _INITIAL_YE.sub("e", form.lower())
            for variant in (initial, form.lower().replace("o'", "u"), _russian_keyboard(form)):
                if variant not in _CLASHING:
                    found[variant] = None
    return tuple(found)


_FUNCTION_WORDS = words("""
        lardan biri, dan biri, biri bo'lganmi,
    ga, dan, ni, ning, gacha, dagi, lar, dami, gami, danmi, nimi, olasan, olasiz, olasizmi, olasanmi
    bera olasiz, va, bilan, hamda, ham, yoki, yo, yoxud, yohud, ammo, lekin, biroq, balki, chunki
    agar, agarda, garchi, toki, go'yo, demak, uchun, haqida, haqidagi, to'g'risida, to'g'risidagi, to'grisida
    xususida, borasida, borasidagi, yuzasidan, doir, oid, tegishli, bo'yicha, bo'yichayam, ko'ra, qarab
    qaraganda, qaramay, qaramasdan, binoan, muvofiq, asosan, asosida, orqali, sababli, tufayli, kabi, singari
    sifatida, o'laroq, tomonidan, tarafidan, tomonlama, doirasida, doirasidagi, davomida, davomidagi
    mobaynida, ichida, ichidagi, ichidan, orasida, orasidagi, orasidan, o'rtasida, o'rtasidagi, o'rtalarida
    o'rtasidan, atrofida, atrofidagi, qadar, dovur, tomon qarab, sari, buyon, beri, bo'ylab, bo'yi, chog'ida
    paytida, paytidagi, vaqtida, vaqtidagi, holda, holatda, maqsadida, nuqtai nazaridan, jihatidan, jihatdan
    bo'lgan holda, hisobiga, hisobidan, hisobida, yonida, oldida, ustida, ostida

    men, meni, mening, menga, menda, mendan, menam, sen, seni, sening, senga, senda, sendan, u, uni, uning
    unga, unda, undan, biz, bizni, bizning, bizga, bizda, bizdan, bizdagi, bizlar, bizlarga, siz, sizni
    sizning, sizga, sizda, sizdan, sizlar, sizlarda, ular, ularni, ularning, ularga, ularda, ulardan, ularniki
    o'z, o'zi, o'zini, o'zining, o'ziga, o'zida, o'zim, o'zimiz, o'zimga, bu, buni, buning, bunga, bunda
    bundan, bundagi, bular, bularni, bularning, shu, shuni, shuning, shunga, shunda, shundan, shular, o'sha
    o'shani, o'shanga, o'shanda, o'shandan, o'shalar, mana, mana bu, mana shu, ana, ana shu, anavi, manavi
    anovi, anaqa, bunaqa, shunaqa, shunday, bunday, unday, unaqa, shuncha, buncha, uncha, shu yerda, bu yerda
    u yerda, shuyerda, buyerda, shetda, shotda, o'shancha, hamma, hammasi, hammasini, hammamiz, barcha
    barchasi, bari, barini, har, har bir, har qanday, har xil, ba'zi, ba'zan, kimdir, nimadir, qandaydir
    allaqanday, qaysidir, birov, biror, biron, birorta, bironta, hech, hech bir, hech qanday, hecham, bir
    bitta, biri, birini, birga, birgalikda, narsa, narsani, narsalar

    edi, edim, edik, edingiz, edilar, edimi, emas, emasku, ekan, ekanmi, ekanda, ekanligi, ekanligini, ekanini
    emish, ermish, bor, bormi, borku, borakan, yo'q, yo'qmi, yo'qku, bo'lsa, bo'lsayam, bo'lsin, bo'lib
    bo'ladi, bo'ladimi, bo'lsachi, esa, bo'lsa ham, deb, degan, deganda, degani, deya, deb atalgan, ya'ni
    yani, xolos, faqat, faqatgina, hatto, hattoki, nahotki, kerakli, mumkin, mumkinmi, shart, shartmi, mayli
    albatta, shekilli, chamasi, chog'i, nazarimda, menimcha, sizningcha, ku, da, yu, dir, ha, chi, a, e, ey
    eh, uf, voy, obbo, ie, iye, hm, hmm, mmm, e-e, aa, ee, xo, xo'p, hop

    xo'sh, xosh, xullas, qisqasi, qisqacha, qisqacha aytganda, umuman, umuman olganda, aytgancha, aytganday
    aytmoqchi, darvoqe, haligi, haligiday, haligidek, nimaga o'xshagan, bilasizmi, tushunasizmi
    tushundingizmi, tushunyapsizmi, anaqasi, hozir bir, bir daqiqa, shoshmang, to'xtang, to'xta, qani
    qani endi, qarang, qara, qarab ko'ring, keling, kel, boshqacha aytganda, shuningdek, shuningdekam
    bundan kelib chiqib, odatda, rostini aytsam, ochig'i, to'g'risini aytsam, koroche, karoche, koroch, tak
    tipa, vobshe, vobshem, voobshe, vopshe, znachit, naprimer, masalan, misol uchun, nu, vot, eto, a to, davay
    prosto, uje, imenno, kak by, kstati, kakraz, kak raz, ladno, slushay, eshi, eshit, eshiting, qarachi
    qarangchi

    iltimos, iltimosim, iltimos qilaman, iltimosmi, marhamat, marhamat qilib, marhamat qiling, pojalusta
    pojaluysta, pliz, plz, pls, aytib bering, aytib ber, aytib bera olasizmi, aytib berolasizmi
    aytib berolmaysizmi, aytib bersangiz, aytib yuboring, aytib o'ting, aytvoring, aytvor, ayting, ayt, aytchi
    aytingchi, ayta olasizmi, aytolasizmi, ayta olmaysizmi, aytsangiz, aytsangizchi, aytaqoling, ayta qoling
    aytib qo'ying, aytib qo'yingchi, aytib ketgin, gapirib bering, gapirib ber, gapiring, so'zlab bering
    so'zlab ber, tushuntirib bering, tushuntirib ber, tushuntiring, ko'rsating, ko'rsatib bering
    ko'rsatib yuboring, ko'rsat, bilib bering, topib bering, topib ber, topib berolasizmi, yozib bering
    yozib yuboring, yozib ber, yuboring, yubor, yuborvoring, yuborsangiz, yubora olasizmi, yuborolasizmi
    yuborasizmi, tashlab bering, tashlavoring, bering, berolasizmi, bera olasizmi, berib yuboring, bersangiz
    bersangiz iltimos, yordam bering, yordam qiling, yordamlashing, yordam berolasizmi, yordam kerak
    yordam bervoring, eslatib yuboring, eslatib bering, eslatvoring, eslating, aniqlab bering
    aniqlashtirib bering, ma'lumot bering, ma'lumot berolasizmi, xabar bering, bildiring, bilmoqchi edim
    bilmoqchiman, bilmoqchimiz, bilsam bo'ladimi, bilsak bo'ladimi, so'rasam bo'ladimi, so'rasam maylimi
    so'ramoqchi edim, so'ramoqchiman, so'rovdim, so'rayman, bilishni istayman, bilishni xohlayman
    bilishim kerak, bilgim keladi, bilgim kelyapti, qiziqib qoldim, qiziq, bilasanmi, bilmaysizmi, bilmaysanmi
    bilarmikansiz, bilasizmi shuni, biladigan bormi, kim biladi, xabaringiz bormi, xabaring bormi, podskaji
    podskajite, skaji, skajite, skin, skinte, kechirasiz, uzr, uzur, assalomu alaykum, salom, hurmatli, aziz
    janob, xonim, aka, akajon, opa, opajon, uka, ukajon, singlim, domla, ustoz, do'stim, birodar, brat, bratan
    jigar, og'ayni, oshna, ey bot, rahmat, rahmat oldindan, oldindan rahmat, barakalla, zo'r, yaxshi, yaxshimi
    durust

    ancha, anchagina, juda, juda ham, judayam, eng avvalo, avvalo, birinchidan, ikkinchidan, endi, endilikda
    keyin, keyinchalik, so'ng, so'ngra, undan keyin, shundan keyin, shundan so'ng, hali, haliyam, hali ham
    hanuz, allaqachon, birdan, darrov, darhol, tez, tezroq, tezda, srochno, bugun, doim, doimo, har doim, goh
    gohida, bir oz, biroz, ozgina, picha, sal, salgina, jinday, rosa, naq, xuddi, aynan, aynanam, roppa-rosa
    naqd, rosmana, o'zicha, shunchaki, shunchalik, bunchalik, unchalik, qariyb, deyarli, taxminan, tahminan
    taqriban, chamasida, chama, yaqin, atrof, primerno, okolo, kamida, ko'pi bilan, hech bo'lmasa
    hech bo'lmaganda, ana endi, shu bilan, shu bilan birga, shu jumladan, jumladan, qolaversa, aks holda
    holbuki, vaholanki, modomiki, darhaqiqat, zero

    ber, bergin, bervor, bervoring, berib tur, berchi, beringchi, bering endi, berasizmi, berasanmi, berarsiz
    ayta ol, aytib yubora olasizmi, aytib yubor, aytib yuborsangiz, ayta qol, aytaqol, aytgin, aytinglar
    aytsang, aytsangchi, aytarsiz, aytasizmi, aytasanmi, aytishga, aytishingiz mumkinmi, aytib bera olmaysizmi
    aytib o'ta olasizmi, aytib o'tsangiz, gapir, gapirsang, gapirvor, gapirib berchi, deyman, deysiz, deysan
    dediz, dedingiz, desam, desa, desangiz, desam bo'ladimi, demoqchiman, demoqchi edim, degandim, degandek
    degandayin, dey olamizmi, deya olasizmi, deyolasizmi, deb ayta olasizmi, deb aytishyapti, degan gap bor
    degan edim, degan edingiz, deyilsa, deyishi, bilay degandim, bilsam degandim, so'ray degandim
    so'ramoqchiydim, bilmoqchiydim, bilib bera olasizmi, topib bera olasizmi, hisoblab bera olasizmi
    eslatib qo'ying, eslatib qo'ysangiz, eslatib yubora olasizmi, eslatib o'ting, ko'rsatib o'ting
    yozib bera olasizmi, yozib tashlang, tashlab yubor, tashlab ber, tashlab yuboring, tashlab qo'ying
    jo'natib yuboring, jo'natvoring, jo'nating, jo'natib bering, yuborib qo'ying, yuboraqoling, aniqlab ber
    tekshirib bering, qarab bering, qarab ber, qarab qo'ying, qarab yuboring, ko'rib bering, ko'rib ber
    ko'rvoring, ko'rvor, yordamingiz kerak, yordam bervor, yordam bersangiz, yordam berib yuboring
    maslahat bering, tushuntirvoring, tushuntirib yuboring, tushuntirsangiz, izohlab bering, izoh bering
    javob bering, javob ber, javob bersangiz, javob yozing, javob kutaman, javobini kutaman, kutaman
    kutyapman javobni, iloji bo'lsa, iloji boricha, iloji bormi, imkoni bo'lsa, imkon bo'lsa, mumkin bo'lsa
    agar mumkin bo'lsa, agar iloji bo'lsa, agar imkoni bo'lsa, agar qiyin bo'lmasa, qiyin bo'lmasa
    malol kelmasa, agar malol kelmasa, xalaqit bermagan bo'lsam, bezovta qilyapman, bezovta qilganim uchun uzr
    uzr so'rayman, uzr bilan, kechirasizu, kechiring, kechirasan, avf eting, uzr endi, xijolatdaman
    agar adashmasam, adashmasam, agar yanglishmasam, agar xato qilmasam, xato qilmasam
    noto'g'ri bo'lsa tuzating, tuzating, to'g'rilang, bilganimdek, bilishimcha, eshitishimcha
    eshitganimga ko'ra, aytishlaricha, aytishlariga ko'ra, yozilishicha, deyishlaricha, xabarlarga ko'ra
    ma'lumotlarga ko'ra, ma'lumotlarga qaraganda, nazarimcha, mening fikrimcha, fikrimcha, o'ylashimcha
    taxminimcha, so'zingizga ko'ra, sizga ko'ra, sizningcha-chi, sizdan so'rasam, sizdan iltimos
    sizdan bir narsa so'rasam, bir savol bor, bitta savol, bitta narsa, bir narsa, bitta savolim bor edi
    savolim bor edi, savolim shu, savol shunday, savolim shunday, shuni bilmoqchiman, shuni ayting
    shuni aytib bering, shu savolga, mana shuni, gap shundaki, gap bunday, ish shundaki, bilasizmi nima
    bilasizmi-yo'qmi, shunday qilib, shundoq, shundog'am, shunday ekan, shundaymasmi, shundaydir, shundog'
    bundoq, undoq, qandaydir bir, nimagadir, negadir, qayergadir, qayerdadir, qachondir, allakim, allanima
    allaqachonlar, haligacha, hozirgacha, hozircha, shu paytgacha, shu vaqtgacha, hanuzgacha, birpas, birpasda
    birato'la, birvarakay, birdaniga, bir yo'la, bir boshdan, bir so'z bilan, bir og'iz, bir gap bilan
    bir jumlada, ikki og'iz, ikki og'iz so'z bilan, qisqa va aniq, qisqa qilib aytganda, soddaroq qilib
    oddiy qilib, to'g'ridan-to'g'ri, rostdan ham-chi, rosti, rostini aytganda, ochig'ini aytsam
    ochiq aytganda, gapning ochig'i, to'g'risi, to'g'risi aytganda, aslini olganda, aslini aytganda
    o'zi aslida, aslida-chi, umuman-chi, yana bir narsa, yana bir gap, aytganday yana, ha aytganday, ha mayli
    ha-ya, voy-bo'y, vahey, vuy, qoyil-e, rahmatlar, katta rahmat, kattakon rahmat, rahmat sizga, rahmat aka
    rahmatlar bo'lsin, raxmat, rax, rxm, rhmt, spasibo, spasiba, spc, spasibo zarane, izvinite, izvini, pjl
    pojalusto, pajalsta, slushayte, skajika, a skajite, a nu, nu ka, koroche govorya, voobsheto, vobshe-to
    prosta, tipo, v obshem, vabshem, konechno, konechna, aga, ugu, ayda, blin, chort, davayte, bistra, bistro
    srochna, srochniy, tochno aytganda, primerna, gde-to, xotya bi, xotyab, toje, tozhe

    mani, manga, mandan, maniki, sn, sani, sanga, sandan, bzi, bzga, szi, szga, sizla, sizlarga, bizlani
    bizla, ula, ulani, ulaga, ulani o'zi, bn, blan, blan birga, biln, bilanam, minan, minen, bilen, vilan
    uchn, uchin, ucun, haqda, haqida-chi, haqdagi, to'grsida, tog'risida, wu, wuni, wunga, wundan, wunda
    wunaqa, wunday, wuncha, wular, wuyam, uwa, uwani, uwanga, mawu, mawuni, shuyam, buyam, uyam, sizam, bizam
    shunam, bunam, ham-da, hamku, hamku-a, yam, yamku, chi-a, mi-a, a-chi, da-a, deng, e qani, nmaydi, nimeydi
    nimaga endi, nmaga, nmadi, kkmi, kereg, kerakdaa, kereydi, garak, zarurda, kerakmassa, keremi, keyn, bugn
    bugungacha, ertalab, boyagi, boyatdan, haligina, hali-beri, bo'ladimikan, bo'larmikan, mumkinmikan
    bormikan, bormikin, yo'qmikan, ekanmikan, ekanakan, ekana, akan, akanmi, ekandir, ediyam, ediku, ediya
    edi-da, edimikan, ekanku, emasdir, emasmidi, emasmikan, bo'maydi, bo'madi, bo'masa, bo'lmasachi, bo'midi
    yo'g'am, yo'g'akan, yo'qakan, bo'ladi-da, bo'sa, bo'sayam, bo'lsaki, kerakmi-yo'qmi, shunaqamikan
    unda-chi, bunda-chi, menga qara, menga qarang, hoy, hey, huv, ho'v, bizniki, biznikilar, biznikiga
    bizdagilar, biznikilarning, ularnikilar, ularniki-chi, o'zimizniki, o'zimiznikilar, o'zimizning, o'zimizda
    o'zimizga, o'zlari, o'zlarining, o'zlariga, o'zlarini, o'z-o'zidan, o'ziga xos, o'zingiz, o'zingizda
    o'zing, o'zingda, shaxsan o'zi, ikkovlari, ikkalasining, ikkalasidan, hammamizning, hammasidan, hammasi-da
    barchamiz, har birining, har biri, har biriga, birining, biriga, biridan, birortasi, birortasini
    birontasi, hech kim, hech kimning, hech kimga, hech nima, hech narsa, hech qachon, hech qaysi, hech qayer
    hechqisi yo'q, hech gap emas, qanchalik bo'lmasin, kim bo'lmasin, nima bo'lmasin, nima bo'lsa ham
    qanday bo'lmasin, har holda, har qalay, har ehtimolga qarshi, ehtiyot shart, shart bo'lsa, zarur bo'lsa
    kerak bo'lsa, xullasi kalom, xullasi, gap yo'q, muhimi shu, shunisi, shunisi aniqki, unisi, bunisi
    o'shasi, anavisi, manavisi, nimagaki, modomiki shunday, bas shunday, illo, ilo, binobarin, shu bois
    shu boisdan, shu sababli, shuning uchun, bois, vajdan, chunonchi, chunonam, go'yoki, xuddiki, garchand
    garchi shunday, mabodo, basharti, to, ustiga ustak, buning ustiga, shu o'rinda, shu jihatdan, bir tomondan
    boshqa tomondan, ikkinchi tomondan, o'z navbatida, o'z o'rnida, aytish joiz, ta'kidlash joizki, ma'lumki
    ko'rinib turibdi, ko'rinib turibdiki, aniqki, ravshanki, shubhasiz, so'zsiz, shak-shubhasiz, haqqi-rost
    chindanam, rostdanam, rostdanam shunaqami, ishonchim komil emas, aniq bilmayman, aniq esimda yo'q
    esimda yo'q edi, bilmadim-ku, kim bilsin, xudo biladi, jin ursin, la'nati, xudo haqi, vallohi, janoblari
    hazratlari, muhtaram, qadrli, qadrdon, azizim, jonim, bolam, bolajonim, o'g'lim, qizim-jon, otaxon, onaxon
    amaki, xola, tog'a, kelin, yanga, pochcha, ustozim, domlajon, mullaka, aqlli bot, botjon, bot, botim
    bot aka, botcha, qadrli bot, hurmatli bot, yordamchi, assistent
    axir, axiri, dayoq, damas, daydi, dachi, nafaqat, nafaqat shu, yerga, yerda, yerdan, yerdagi, yerdagilar
    o'sha yerda, o'sha yerga, shu yerga, u yerga, u yerdan, bu yerga, tanishaylik, tanishsak, qalesan, qalesiz
    qalesila, tuzukmisiz, baribir ham, atigi, atiga, endigina, o'ziyam, o'ziku, o'zidan, deganmi edi, degandi
    rosti bilan, omon bo'ling, boringki, ana xolos, shu xolos, voy xudoyim, iye-iye, aytgandek, bilaman-ku
        bo'b, bo'p, bo'ptu, bo'lip
        da-chi, gachi
""")

_NEUTRAL = _conjugated("qil, bo'l, tur, ket, chiq, kir, ko'r, top") + words("""
    eksporterman, importerman, eksportchiman, importchiman, tadbirkorlik, savdogar, savdogarman, qalamkash
    tashabbus, tashabbusi, tashabbuskor, masofa, shaxs, shaxslar, saqlanib, saqlansa, mehmon, mehmonlar
    mehmonlarni, baza, bazada, bazang, bazangiz, olindi, olingan, ega, nafar, nomlangan, tayyor, tayyorlik
    tayyorligi, tayyorligini, qo'ydi, qo'ygan, qo'yildi, qo'yilgan, qo'yishdi, qo'yilganmi, o'tdik, o'tildi
    etsa, berishdi, bo'ldi, bo'lgan, bo'lgandi, bo'lganmi, bo'ldimi, bo'lgani, bo'lganini, bo'lganligi
    bo'lishi, bo'libdi, bo'pti, bo'lyapti, bo'votti, bo'lvotti, bo'luvdi, bo'luvdimi, bo'larkan, bo'lgan ekan
    bo'lmoqda, bo'layotgan, bo'lmadi, bo'lmagan, bo'lmaydimi, tashkil etdi, tashkil qildi, tashkil etgan
    tashkil qilgan, tashkil topdi, tashkil etadi, tashkil etmoqda, tashkil etilgan, qildi, qilgan, qilindi
    qilingan, qilyapti, qilish, qiladi, qilishdi, qilishgan, qilishyapti, qilmoqda, qilinmoqda, qilib, etdi
    etgan, etildi, etilgan, etish, etadi, etilmoqda, etib, etyapti, turdi, turibdi, turgan, turadi, chiqdi
    chiqqan, chiqadi, chiqibdi, chiqyapti, to'g'ri keladi, to'g'ri kelgan, ketdi, ketgan, ketyapti
    qayd etilgan, qayd etildi, ko'rsatdi, ko'rsatgan, ko'rsatilgan, ko'rsatyapti, ko'rsatmoqda, aks etgan
    aks ettirilgan, keltirilgan, keltirildi, aytilgan, aytilyapti, deyilgan, deyilgandi, deyilyapti
    deyilmoqda, ma'lum qilindi, ma'lum, ma'lummi, noma'lum, hisoblangan, hisoblanadi, hisoblandi, hisobladi
    hisoblab, hisoblaganda, kuzatildi, kuzatilgan, amalga oshirildi, amalga oshirilgan, amalga oshdi
    yuz berdi, yuz bergan, ro'y berdi, ro'y bergan, sodir bo'ldi, mavjud, mavjudmi, teng, teng bo'ldi
    tashkillangan, jami, jamida, jamisi, itogo, umumiy, umumiysi, hammasi bo'lib, hammasi bo'p, obshiy, obshi
    summarno, yig'indi, jamlanma, to'plam, hajmi, hajm, hajmida, hajmdagi, miqdor, miqdori, miqdorida
    miqdordagi, summa, summasi, summada, obyom, obyomi, kattaligi, kattalik, qiymat, qiymati, qiymatda

    ko'rsatkich, ko'rsatkichi, ko'rsatkichlar, pokazatel, raqam, raqamlar, raqami, raqamda, sifra, sifrasi
    sifralar, tsifra, son, soni, sonlar, ma'lumot, ma'lumotlar, malumot, danniye, danniy, danniylar
    statistika, statistik, statistikasi, daraja, darajasi, darajada, holat, holati, ahvol, ahvoli, vaziyat
    vaziyati, natija, natijasi, natijalar, natijada, yakun, yakuni, yakunlari, yakunlariga, itog, davr, davri
    davrda, davridagi, muddat, muddati, vaqt, vaqti, payt, sana, hisob, hisobi, hisobot, otchyot, otchot
    ro'yxatga olingan, info, infa, informatsiya, post qilingan, nashr etilgan, sayt, saytda, saytida, saytidan, kanal, kanalida
    telegram, internet, internetda, agentlik xabari, dars, jadval, grafik, diagramma
    slayd, prezentatsiya, taqdimot, referat, kurs ishi, diplom ishi, insho, esse, mustaqil ish, uy ishi
    uyga vazifa, topshiriq, doklad, ma'ruza, spravka, ma'lumotnoma, hujjat, fakt, faktlar, dalil, tafsilot
    tafsilotlar, detal, detallar, podrobno

    davlat, davlatlar, davlati, davlatimiz, davlatlararo, mamlakat, mamlakatlar, mamlakati, mamlakatimiz
    respublika, respublikasi, vazirlik, vazirligi, vazirliklar, mahkama, strana, xalq, xalqlar, hukumat, hukumati, hamkor, hamkorlar, hamkori, hamkorlik
    hamkorligi, sherik, sheriklar, partnyor, munosabat, munosabatlar, munosabatlari, aloqa, aloqalar
    aloqalari, otnosheniye, kooperatsiya, integratsiya, do'stlik, qardosh, ikki tomonlama, ikkitomonlama
    ikki davlat, ikki mamlakat, ikkala davlat, ikkala mamlakat, ikkala, ikkalasi, ikkovi, ikkisi, o'zaro
    o'zaroyam, rasmiy, rasman, norasmiy, ofitsialniy, ofitsialno, davlatlar o'rtasidagi, mazkur, ushbu, joriy
    oxirgi, so'nggi, eng so'nggi, yangi, eski, poslednie, posledniy, aktual, dolzarb, umumlashtirilgan
    iqtisodiy, ekonomik, savdo-iqtisodiy, tijoriy, ishbilarmonlik, amaliy, to'liq, to'la, batafsil, aniq
    aniqrog'i, aniqrog'ini, tochno, tochniy, taxminiy, tahminiy, taxminda, qisman, asosiy, osnovnoy, muhim
    katta, kattami, kichik, yirik, salmoqli, sezilarli, ko'p, ko'pmi, kammi, yuksak, real, haqiqiy, amalda
    aslida, konkret, konkretno, oddiy, sodda, alohida, xolis

    aytgan, aytilgandi, aytishadi, deyishadi, deyishyapti, gapirishyapti, yozishgan, yozishyapti, yozilgan
    yozibdi, yozilibdi, o'qidim, o'qigandim, o'qib qoldim, eshitdim, eshitgandim, eshituvdim, eshitib qoldim
    eshitganman, ko'rdim, ko'rgandim, ko'rganman, ko'rib qoldim, bildim, bilaman, bilmayman, bilmadim
    bilmay qoldim, bilish, bilib olish, bilsak, bilsam, esimda yo'q, esimdan chiqdi, esimdan chiqibdi
    esdan chiqibdi, yodimda yo'q, yodimdan ko'tarilibdi, unutdim, unutib qo'ydim, unutibman, zabil
    eslolmayapman, eslay olmayapman, eslamayman, topolmadim, topolmayapman, topa olmadim, topish, qidiryapman
    qidirdim, izlayapman, tushunmadim, tushunmayapman, chalkashib ketdim, adashib ketdim, ishonmayapman
    shubham bor, hayronman, qiziqyapman, qiziqaman, qiziqtiryapti, qiziqtiradi, interesno, yozyapman
    yozayapman, yozvomman, yozishim, yozmoqdaman, tayyorlayapman, tayyorlashim, tayyorlanyapman, topshirishim
    topshiraman, topshiryapman, ishlayapman, o'qiyman, o'rganyapman, o'rganayapman, talabaman, studentman
    student, talaba, o'quvchi, o'qituvchi, o'qituvchim, ustozim, domlam, prepod, boshlig'im
    boshliq so'rayapti, shef, nachalnikim, nachalnikim so'rayapti, rahbarim so'rayapti, xo'jayin, kollega
    hamkasb, hamkasbim, o'rtog'im, do'stim aytdi, onam, dadam, akam, imtihon, ekzamen, sessiya, dedlayn
    muddat tugayapti, ish uchun, ishim uchun, o'qish uchun, dars uchun, maktab, universitet, institut, kafedra
    tadqiqot, izlanish, analiz, tahlil, obzor, sharh, menga kerak, kerak edi, kerak bo'lib qoldi
    zarur bo'lib qoldi, nado, shoshilinch, tezkor, ertaga, vaqtim yo'q, savol, savolim, savolim bor, savol bor
    vopros, javob, javobi, javobini, otvet, taqdim etilgan, tashlang, tekshirish, tekshirmoqchiman
    tekshiryapman, bahs, bahslashdik, tortishdik, gap ketyapti, gap bor, biznes, tadbirkor, tadbirkorman
    iqtisodchi, analitik, blogger, qisqa, qisqa qilib, umumlashma, ko'rinish, ko'rinadi, ko'rinyapti
    ko'rinishda, jihat, masala, masalasi, ishlar, ishlari, ish, tomosha, hozirgi holat, shakl, shaklda, odam
    odamlar, kishi, kishilar, janoblar, inson, vaziyatda, ikki o'rtada, orada, o'rta, taxmin, chamalab
    dinamik, dinamikada, doira, qator, boshlab, tugadi, yakunlandi, tugagan, yakunlangan, boshlangan
    boshlandi, davom, davom etyapti, davom etmoqda, kuzatilyapti, o'tdi, o'tgan, o'tkazildi, o'tkazilgan

    bakalavr, bakalavriat, magistr, magistrant, magistratura, magistrlik, doktorant, aspirant, dotsent
    professor, dekan, rektor, talabalar, talabalik, o'quvchilar, abituriyent, litsey, kollej, fakultet
    kursdosh, kursdoshlar, sinfdosh, guruhdosh, guruh, auditoriya, seminar, seminarda, konspekt, dissertatsiya
    dissertatsiyam, tezis, diplom, diplomim, bitiruv, bitiruv malakaviy ishi, kurs ishim, ilmiy ish
    ilmiy maqolam, ilmiy rahbar, ilmiy, nazorat ishi, oraliq nazorat, yakuniy nazorat, test, testda, zachyot
    baho qo'yadi, amaliyot, amaliyotchi, stajyor, stajirovka, pensioner, nafaqaxo'r, nafaqadaman, otaxon, bobo
    buvi, bobom, buvim, ota, ona, ota-ona, otam, opam, ukam, singlim so'rayapti, xotinim, erim, o'g'lim, qizim
    bolam, farzand, oila, oilamiz, qo'shnim, qo'shni ayol, tanish, tanishim, o'rtoq, o'rtoqlar, do'st
    do'stlar, jo'ra, jo'ram, ulfat, yigit, yigitlar, qizlar, ayol, ayollar, erkak, yoshlar, odamzod, fuqaro
    fuqarolar, oddiy fuqaro, xodim, xodimi, xodimlar, ishchi, ishchilar, menejer, buxgalter, yurist, advokat
    notarius, tarjima, tarjimasi, muharrir, redaktor, bosh muharrir, korrektor, tahririyat
    redaksiya, noshir, blogim, boshlovchi, diktor, teleboshlovchi, suxandon, kuzatuvchi, kuzatuvchilar
    muallif, muallifi, mualliflar, tadbirkorlar, biznesmen, ishbilarmon, ishbilarmonlar, eksportyorman
    importyorman, yakka tartibdagi tadbirkor, xususiy tadbirkor, startap, startapim, konsalting, konsultant
    marketing, marketolog, sotuv bo'limi, bo'lim, bo'limi, bo'limimiz, boshqarma, boshqarmasi, departament
    ofis, idora, idorasi, idorada, tashkilot, tashkiloti, tashkilotlar, muassasa, organ, organi, organlari
    organlarida, ustav, nizom, palata, palatasi, savdo-sanoat palatasi, uyushma, assotsiatsiya, markaz
    markazi, fond, jamg'arma, boshliqlar, boshlig'imiz, xo'jayinim, rahbarimiz, shefim, direktorim, mijoz
    mijozim, mijozlar, raqib, raqobatchi, raqobat, hamyurt, hamyurtlar, vatandosh, vatandoshlar, tinglovchi
    o'quvchim, o'qituvchilar, muallim, muallima, murabbiy, mentor, a'lochi, olimpiadachi, bilag'on, ziyoli
    mansabdor shaxs, mansabdor shaxslar, amaldor, amaldorlar, chinovnik, chinovniklar, rasmiy shaxs, rasmiylar
    mas'ul, mas'ullar, mas'ul shaxs, mas'uliyat, davlat xizmatchisi, tashkiliy, xizmatdosh, ijrochi
    ijrochilar, ijro, nazoratchi, jamoa, jamoasi, jamoamiz, komanda, komandasi, toifa, shaxsan, shaxsiy
    shaxsi, guvoh, ishtiyoqmand

    ittifoqchi, ittifoqchilar, hukumatlararo, davlatchilik, tuzum, hokimiyat, hokimiyati, ma'muriyat
    ma'muriyati, rasmiy doiralar, yurt, yurtdosh, yurtlar, vatan, el, ellar, millat, millatlar, jamiyat
    jamoatchilik, xalqimiz, ijtimoiy, huquqiy, qonun, qonuniy, farmon, farmoyish, qonuniyat, strategiya
    strategik, konsepsiya, strategik sheriklik, sheriklik, sherikligi, yaqinlashuv, yaqinlashdi, mustahkamlash
    mustahkamlandi, mustahkam, mustahkamlamoqchi, chuqurlashtirish, chuqurlashdi, kengaytirish, kengaytirildi
    kengaytirmoqchi, faollashtirish, faollashdi, faollashyapti, faol, faollik, birodarlik, qo'shnichilik
    ahillik, ahil, do'stona, iliq, samimiy, tarixan, an'anaviy, an'ana, azaliy, qadimiy, qadimdan, ishonch
    ishonchi, o'zaro manfaatli, manfaatli, foydali, manfaat, manfaatlar, imkon, imkoni, imkoniyat, imkoniyati
    imkoniyatlar, sharoit, sharoiti, sharoitlar, shart-sharoit, muammo, muammosi, muammolar, to'siq, to'siqlar
    qiyinchilik, qiyinchiliklar, yechim, yechimi, omil, omili, omillar, ta'sir, ta'siri, ta'sir qildi
    samaradorlik, unumli

    yarat, yaratdi, yaratildi, yaratish, bo'ldirdi, bo'lib chiqdi, chiqib qoldi, bo'lib qoldi, kelib chiqdi
    kelib chiqadi, qilib qo'ydi, qilib bo'ldi, qilsak, qilsa, qilsam, qilay, qilaman, qilamiz, qilasiz
    qilasan, qildim, qildik, qildingiz, qilishim, qilmadi, qilmagan, qilmaydi, qilolmadi, qila olmadi
    qila oladi, qilishmoqchi, qilmoqchi, qilmoqchiman, qiladigan, qilinadi, qilinsa, etishdi, etishmoqda
    etganmi, etilganmi, ko'paytir, qo'shsak, qo'shib, qo'shing, qo'shib hisobla, bo'lsak, bo'lib ko'ring
    ayirib, yig'sak, yig'ib, jamlasak, jamladi, jamlab, umumlashtirib, umumlashtirsak, umumlashtirdi, hisobla
    hisoblang, hisoblasak, hisoblasa, hisob-kitob, hisob-kitobi, hisoblab ber, hisoblab bering, hisoblab chiq
    sanasak, sanaganda, o'lchov, o'lcham, o'lchami, o'lchash, o'lchasak, yaxlitla, yaxlitlab, yaxlitlasak
    yumaloqlab, okruglit, aylantirsak, aylantirib, aylantir, o'girsak, o'girib, o'gir, chaqsak, chaqib, chaqsa
    konvertatsiya, hisobga olsak, hisobga olganda, hisobga olib, inobatga olib, inobatga olganda
    e'tiborga olsak, taxmin qil, taxmin qilsak, o'ylayman, o'yladim, o'ylagandim, o'ylasam, o'ylab
    o'ylab ko'ring, fikrimcha, deb o'yladim, deb o'ylayman, tasavvur, tasavvur qil, tasavvurim, tushunish
    tushunib, tushunsam, tushundik, tushunaman, tushunarsiz, angladim, anglash, bilgan, bilganim, bilganimcha
    bilishimcha, bilasan, bilishadi, bilib, bilib qo'yay, bilay, bilarmidi, bilganlar, tanish emasman
    tanimayman, taniyman, taniysan, eslay, eslayman, eslasam, esladim, eslaysizmi, eslaysan, esimda, esimga
    esingda, esingizda, esga, esga soling, yodimda, yodga, yodingizda, yod, eslat, unutganman, unutmasam
    unutilgan, chalkash, chalkashtirdim, chalkashtirib, adashtirdim, adashtirib, adashdim, adashmasam
    adashayotgan, adashgan, yanglishmasam, yanglishdim, xato ketdim, aralashtirib, aralashib, aralash
    aralashtirdim, ishon, ishonmadim, ishonaman, ishonsam, ishonib, ishonch hosil qilish, shubha, shubhali
    shubham, gumon, gumonim, tekshir, tekshirib, tekshirib ber, tekshirib ko'ring, tekshirsam, tekshirsak
    tekshiruv, aniqla, aniqladi, aniqlash, aniqlik, aniqlashtirish, aniqlashtirib, aniqlashtirmoqchi
    oydinlashtirib, oydinlik, oydin, ravshan, ayon, ravshanlashtir, taqqoslama, isbotlab, asosla, asoslab
    asosli, asossiz, asos, asosi, izoh, izohi, izohla, izohlab, izohlang, tushuntirish, tushuntir, sharhlab
    ta'rif, ta'rifla, tavsif, tasnif, tahlil qil, tahlil qilyapman, o'rgan, o'rganib, o'rganmoqchi, o'rgandim
    o'rganish, o'qi, o'qib, o'qisam, o'qigan, o'qiyapman, o'qilgan, o'qish, ko'r, ko'rib, ko'rsam, ko'rsak
    ko'ray, ko'rmoqchi, ko'rganlar, ko'rsatib, eshitishimcha, quloq, eshitilgan, kuzat, kuzatib, kuzatyapman
    kuzatsak, ko'zdan kechir, ko'z tashla, topdim, topsam, topib, top, topiladi, topilmadi, topilsa, izla
    izladim, izlab, qidir, qidirib, qidirsam, axtaryapman, axtardim, so'ra, so'radi, so'rashdi, so'rab
    so'rab qoldi, so'rasam, so'rayapti, so'rashyapti, so'ralgan, so'ralyapti, so'rov, so'rovim, surishtir
    surishtirdim, surishtiryapman, murojaat, murojaatim, iltimosim bor edi, yo'llang, yo'lla, yetkazib qo'ying
    uzating, ulash, ulashing, ulashdi, baham, baham ko'ring, bo'lish, bo'lishing, nusxa, nusxasi, ko'chir
    ko'chirib, yozsak, yozay, yozib, yozib qo'ydim, yozmoqchi, yozmoqchiman, yozma, yozmang, yozish, yozuv
    yozuvi, teryapman, tayyorla, tayyorlab, tayyorlash, tayyorlasam, tayyorlanish, tayyorgarlik, topshir
    topshirdi, topshirmoqchi, himoya, himoya qilaman, himoyam, ishla, ishlash, ishlar ekan, ishlagan
    ishlaganda, ishlayman, ishlata, ishlat, ishlatsam, ishlatish, foydalan, foydalanish, foydalanmoqchi
    foydalandi, qo'lla, qo'llash, qo'llanildi, qo'llanilgan, boshla, boshlash, boshlamoqchi, boshlanish
    boshlangani, tugat, tugatish, tugatdim, yakunla, yakunlash, yakunlab, yakunlay, davom ettir
    davom ettirish, to'xtadi, to'xtatdi, kirmoqchi, kirmoqchiman, kirdi, kirgan, kirib, kirish, kirsam, kiradi
    kirishdi, kirishgan, chiqmoqchi, chiqmoqchiman, chiqib, chiqish, chiqsa, chiqsin, chiqarib, chiqaring
    chiqadimi, chiqdimi, chiqqanmi, ketadi, ketish, ketsa, ketmoqchi, ketibdi, qaytdi, qaytgan, qaytish
    qaytib, qoldim, qolib, qolsa, qoldir, tursa, turish, tura, turishi, yotibdi, yur, yuribdi, yurgan
    yuriladi, o'tir, kutib, kutyapman, kutgan, kutishgan, shoshil, shoshilyapman, kechik, kechikdi
    kechikyapman, ulgur, ulgurdi, ulgurmadi, ulgurdikmi, ulguradi, ulgurmayapman, xohla, xohladi, xohlayman
    xohlagan, xohlardim, xohlasam, xohlab, ista, istayman, istagan, istardim, istasam, istagandim, niyatim
    harakat, harakat qil, urin, urindi, urinyapman, urinish, sina, sinab, sinab ko'r, sinash, sinov, ruxsat
    ruxsat bering, tanla, tanladi, tanlash, tanlov, ajrat, ajratdi, ajratib, ajratilgan, ajratish, ajral, sol
    soldi, solib, tashla, tashladi, olib, olish, olay, olsam, olsa, olsak, olibman, olaman, oldim, olganman
    olmoqchi, olmoqchiman, olishim, ol, olingani, oldingizmi, beradi, bergan, bergani, berildi, berish
    beraman, berishim, beriladi, berilishi, berishi, bermoqchi, keltiring, keltirib, keltirsa, qo'y, qo'ysa
    qo'yib, qo'yay, qo'yaman, qo'yishim, qo'yiladi, tegish, tegadi, tegib, o'tkaz, o'tkazish, o'tkaziladi
    o'tkazib, o'tish, o'tadi, o'tib, o'tishi, o'tganmi, o'tdimi, bo'lyaptimi, bo'lganakan, bo'luvchi
    bo'lgancha, bo'lganda, bo'lganiga, bo'lganmikan, bo'lishgan, bo'lishdi, bo'lishiga, bo'larmidi, bo'lardi
    bo'lar, bo'lmas, bo'lmaganmi, bo'lmadimi, bo'lmagandi, bo'lmoqchi, bo'layotgani, bo'lgandir, bo'ldiyam
    bo'ldikan, bo'ganmi, bo'gan, bo'gandi, tushuntirsa, ta'minla, ta'minlash, ta'minlandi, ta'minlangan
    ta'minladi, kirit, kiritdi, kiritilgan, kiritildi, kiritish, amalga oshir, amalga oshirish
    amalga oshirilyapti, amalga oshirilishi, amalga oshdimi, ro'yobga chiq, yuzaga keldi, yuzaga chiqdi
    paydo bo'ldi, paydo, shakllan, shakllandi, shakllangan, ifodala, ifodalandi, ifodalangan, ifoda
    bildirilgan, anglatadi, degani bu, qaralyapti, qaraladi, baholandi, baholangan, baholash, bahola
    baholaysiz, hisoblashadi, sanaladi, sanalgan, atal, ataladi, atalgan, atashadi, deb hisobla, nomlanadi
    nomlandi, tutadi, tutgan, egallagani, bog'liq, bog'liqmi, bog'liqlik, bog'la, bog'lan, bog'langan
    bag'ishla, bag'ishlangan, bag'ishlandi, bag'ishlab, daxldor, taalluqli, aloqador, aloqasi bor, qaratilgan
    yo'naltirilgan, kirmagan, kirganmi, kirmaydi, o'z ichiga oladi, qamragan, tegishlimi, mansub, xos, mos
    moslik, mos keladi, to'g'ri kelmaydi

    butun, butunlay, butkul, to'laligicha, to'liqroq, to'liqligicha, mukammal, yakuniy, uzil-kesil, qat'iy
    qat'iyan, lo'nda, londa, qisqaroq, ixcham, loaqal, bot-bot, tez-tez, kamdan-kam, zo'rg'a, arang, bazo'r
    deyarlik, salkam, ulkan, bahaybat, haybatli, kattakon, kattagina, kichkina, kichikroq, mayda, o'rtamiyona
    me'yorida, yetarli, yetarlicha, ko'pgina, ko'plab, bir qancha, bir necha, anchayin, talay, bisyor, bemalol
    g'oyat, nihoyatda, benihoya, o'ta, haddan tashqari, ta'sirli, ta'sirchan, hayratlanarli, ajablanarli, ajab
    qoyilmaqom, zo'rakan, chiroyli, yaxshigina, yaxshiroq, yaxshilik, yomon, yomonmi, yomonroq, tuzuk
    tuzukroq, durustgina, g'alati, qiziqarli, qiziqroq, zerikarli, muhimi, muhimroq, muhimligi, ahamiyat
    ahamiyati, ahamiyatli, ahamiyatsiz, arzimas, e'tiborli, e'tiborga molik, e'tibor, diqqat, diqqatga sazovor
    mashhur, taniqli, nufuzli, obro'li, e'tiborsiz, milliy, umumxalq, ommaviy, jamoaviy, birgalikdagi
    hamkorlikdagi, qo'shma, birlashgan, birlashtirilgan, umumiylik, yakka, yagona, bittagina
    yolg'iz, juft, juftlik, zamonaviy, ilg'or, yuqori sifatli, sifat, sifati, sifatli, qulay, qulaylik
    noqulay, oson, osongina, osonroq, qiyin, qiyinmi, murakkab, oddiygina, oddiyroq, sodda qilib
    tushunarliroq, eskirgan, eskimi, yangimi, yangiroq, yangilangan, yangiladi, yangilanish, yangilab
    yaqindagi, yaqinda, yaqinginada, uzoq, uzoqda, qadimgi, avvalgidek, odatdagi, odatiy, doimiy, muntazam
    muntazam ravishda, uzluksiz, barqaror, barqarorlik, izchil, tezkorlik, sekin, sekinroq, asta, asta-sekin
    shartta, to'satdan, kutilmaganda, kutilmagan, birmuncha, nisbiy, mutlaqo, sira, hargiz, zinhor, aslo
    muqarrar, tabiiy, tabiiyki, turgan gap, ochiq, ochiqcha, oshkora, yashirin, maxfiy, sir, ommaga, sirli
    taxminimcha, ehtimol, ehtimoli, ehtimoldan, balkim, bexabar, xabardor, xabarim, ma'lumotim, bilimim, bilim
    bilimlar, qoniqarli, mamnun, xursand, xursandman, xafa, afsus, afsuski, baxtga qarshi, omad, omadli
    muvaffaqiyat, muvaffaqiyatli, yutuq, yutuqlar, yutug'i, natijador, natijadorlik, yakuncha, salbiy, ijobiy
    ijobiymi, optimistik, pessimistik, mo'tadil, voqea, voqealar, hodisa, jarayon, jarayoni, jarayonlar
    amaliyotda, faoliyat, faoliyati, chora, choralar, chora-tadbir, qadam, qadamlar, ishlanma, turli, turlicha
    har turli, xilma-xil, xil, xili, nav, toifasi, guruhi, ko'rinishdagi, kesim, kesimda, chiziq, chizma
    chizmasi, bo'lak, band, bandi, modda, ilova, ilovasi, jild, betida, varaq, sahifa, sahifasi, sahifada
    bo'limda, paragraf, abzats, satr, qatorda, ustunda, ramka, izohlar, foto, fotosi, surat, suratda
    suratdagi, rasm, rasmi, rasmda, rasmdagi, video, videoda, audio, ovozli, ovozli xabar, skrin, skrinshot
    poster, plakat, sarlavhasi, sarlavhada, sarlavhaga, izoh matni, tagso'z, so'z, so'zma-so'z, gap, gapda
    jumla, ibora, atama, termin, ma'no, ma'nosi, ma'noda, nomlanishi, belgi, belgisi, kod, formula, formulasi
    metodika, metodologiya, usul, usuli, usulda, qoida, tartib, tartibi, tizim, tizimi, model, modeli, sxema
    hisoblash usuli, indikator, ko'rsatkichim, parametr, mezon, mezoni, indeks, birlik, birligi, birlikda
    o'lchov birligi, nuqta, vergul, butun son, kasr, yaxlit, dumaloq, tiyin, chaqa, bozor, bozori, bozoriga
    bozorda, bozorga, mehnat bozori, talab, salohiyat, salohiyati, potensial, potensiali, kuch, kuchli
    kuchsiz, sust, zanjir, zanjiri, tarmoqlararo, hamma narsa, hamma gap, barchaga, hammaga, hammamizga, jonli
    onlayn, oflayn, kanalda, guruhda, chat, chatda, chatbot, botda, savol-javob, viktorina, kviz, intellektual
    bilimlar bellashuvi, garov, garov o'ynadik, pari, tortishuv, tortishyapmiz, bahslashyapmiz, janjal
    gapimiz, gap-so'z, mish-mish, mishmish, ovoza, gapirishganda, quloqqa chalindi, tarqalgan, tarqalibdi
    chiqqan ekan, ekaniga, oxiri, oxirida, oxirigacha, oxir-oqibat, nihoyat, pirovardida, boshidan oxirigacha
    boshida, boshi, bosh, boshqatdan, o'rtasi, o'rtada turgan, tepada, tepadagi, yuqoridagi, quyida, quyidagi
    qarshisida, atrofi, yonidagi, oldidan, ustidan, tagida, joyida, o'rnida, o'rniga, o'rnatilgan, zimma
    kerakdir, zarurat, zarurati, shartlar, sharti, majbur, majburman, majburiy, ixtiyoriy, ruxsatsiz, javobgar
    va hokazo, hokazo, va boshqalar, va h.k, kabilar, shu kabi, o'xshash, o'xshaydi, o'xshagan, o'xshab, ayni
    aynisi, farqsiz, baribir, befarq
    chegaradan, xonali, kifoya, kifoyami, yetarlimi, nafaqadagi, keksa, keksalar, qari, radio, radioda
    radiodan
    televizorda ko'rdim, televizor ko'rib, yangiliklarda ko'rdim, telegramda, kanalidan, guruhdan, instagramda
    facebookda, podkast, podkastda, jadval qilib, ustozimiz, hazrat, duo qilardim, duo qilaman, xizmat qilsin
    xayrli, hayrli, tong, tongi, tongingiz
""")

_INDICATORS = {
    "indicator:turnover": words("""
        tovar savdosi, tovarlar savdosi, savdo, savdosi, savdo-sotiq, savdo sotiq, oldi-sotdi, oldi sotdi
        oldi-berdi, savdo aylanmasi, savdo hajmi, tovar aylanmasi, tovar ayirboshlash, tovar almashinuvi
        tovarlar almashinuvi, tovar oboroti, tovarooborot, tavarooborot, tovaraborot, oborot, aborot, aylanma
        tovar aylanishi, savdo ayirboshlash, savdo almashinuvi, savdo ko'lami, savdo aloqalari hajmi
        torgovlya, tashqi savdo aylanmasi, tashqi savdo, o'zaro savdo, ikki tomonlama savdo, mol ayirboshlash
        ayirboshlash, barter, savdolashdi, savdolashgan, savdolashyapti, savdo qildi, savdo qilgan
        savdo qilishdi, savdo qilishgan, savdo qilyapti
        tov ayl, tov aylanmasi, tov oboroti, ayl hajmi, tovar aylanma, savdo oboroti, savdo summasi
        savdo raqami, savdo ko'rsatkichi, tovar ayirboshlash ko'rsatkichi, oldi-sotdi hajmi, olish-sotish
        olib-sotish, oldi berdi, savdo-iqtisodiy aylanma, savdolashuv, tijorat, tijorati
        savdo munosabatlari hajmi, tovar oqimi, tovarlar oqimi, tovarlar aylanmasi, savdo ishlari
        o'zaro oldi-sotdi, ikki tomonlama oborot, vzaimniy tovarooborot, tovar-oborot, tovarooborotimiz
        savdomiz
    """),
    "indicator:exports": (
        *_conjugated("sot"),
        *words("""
            tovar sotdi, tovar sotdik, mol sotdi, mol sotdik, tovar eksporti, tovarlar eksporti, eksport
            eksporti, eksport hajmi, eksport qildi, eksport qilgan, eksport qilingan, eksportyor, eksportchi
            vivoz, vyvoz, sotdi, sotgan, sotadi, sotish, sotildi, sotilgan, sotyapti, sotishdi, sotvotti
            sotishgan, sotuv, tashqariga sotdi, chetga sotdi, chetga chiqardi, chetga chiqarish
            chetga chiqarilgan, tashqariga chiqardi, olib chiqdi, olib chiqib ketdi, chiqarib sotdi
            yetkazib berdi, yetkazib bergan, yetkazib berish, yetkazib berildi, yetkazib berilgan
            yetkazib beryapti, jo'natdi, jo'natgan, jo'natildi, jo'natilgan, jo'natma, yubordi, yuborgan
            yuborildi, yuborilgan, mol jo'natdi, tovar jo'natdi, postavka, pastavka, postavlyat, otgruzka
            chetga yubordi
            sotuvlar, eksportimiz, chetga mol chiqarish, tashqariga mol, eksport qilyapti, eksport qilyapmiz
            jo'natyapti, jo'natyapmiz, yetkazib beryapmiz, yetkazib beradi
        """),
    ),
    "indicator:imports": words("""
        tovar sotib oldi, tovar sotib olgan, mol sotib oldi, mol sotib olgan, tovar importi, tovarlar importi
        import, importi, import hajmi, import qildi, import qilgan, import qilingan, importyor, importchi
        vvoz, zavoz, zakup, zakupka, sotib oldi, sotib olgan, sotib olish, sotib oladi, sotib olindi
        sotib olingan, sotib olyapti, sotib olishdi, sotib olvotti, sotvoldi, sotvolgan, xarid, xarid qildi
        xarid qilgan, xarid qilindi, harid, olib keldi, olib kelgan, olib kelindi, olib kelingan, olib keladi
        opkeldi, opkelgan, opkelyapti, obkeldi, keltirdi, tashqaridan oldi, chetdan oldi, chetdan keltirildi
        chetdan keltirilgan, olib kirdi, olib kirilgan, olib kirildi, mol oldi, tovar oldi, oldik, olyapmiz
        olyapti, olganmiz, olamiz, olishyapti
        importimiz, import qilyapti, import qilyapmiz, sotib olyapmiz, sotib oldik, sotib olganimiz
        olib kelyapti, olib kelyapmiz, olib kirish, olib kelish, xarid qilyapti, xarid qilyapmiz, xaridlar
        chetdan olib kelish
    """),
    "indicator:balance": words("""
        saldo, savdo saldosi, savdo balansi, tashqi savdo saldosi, balans, torgoviy balans, savdo muvozanati
        profitsit, profisit, defitsit, savdo defitsiti, savdo taqchilligi, savdo kamomadi, taqchillik, kamomad, kamomadi, ijobiy saldo
        manfiy saldo, salbiy saldo, musbat saldo, minusda, plyusda, eksport bilan import farqi
        eksport va import farqi, eksport import farqi, eksport minus import
    """),
    "indicator:investment": words("""
        investitsiya, investitsiyalar, investisiya, invest, sarmoya, sarmoyalar, kapital qo'yilma
        kapital kiritish, kapital, pul tikish, pul tikdi, sarmoya kiritdi, investitsiya kiritdi
        kiritilgan sarmoya, to'g'ridan-to'g'ri investitsiya, chet el investitsiyasi, xorijiy investitsiya
        investor, investorlar, vlojeniye, o'zlashtirilgan mablag'
    """),
    "indicator:price": words("""
        narx, narxi, narx-navo, baho, bahosi, necha puldan, qancha turadi, necha pul turadi, kotirovka, sena
        tsena, stoimost, tannarx, qanchadan sotilyapti, nechidan, qimmat, arzon
        qimmatlashdi, qimmatladi, qimmatlashgan, arzonlashdi, arzonladi, arzonlashgan
        necha puldan edi, qanchadan edi
        bir tonnasi necha, tonnasi necha, bir tonnasi, kilosi necha, bir kilosi, kilosi qancha
        tonnasi qancha, kilosi, tonnasi
    """),
    "indicator:quantity": words("""
        natura, natural hajm, natural ko'rinish, jismoniy hajm, fizik hajm, fizicheskiy obyom, og'irlik, vazn
        necha tonna, qancha tonna, necha kilogramm, necha kilo, necha dona, nechta dona, dona hisobida
        tonna hisobida, tonnaj, ves
    """),
    "indicator:services": words("""
        xizmat, xizmatlar, xizmat ko'rsatish, xizmatlar savdosi, xizmatlar eksporti, xizmatlar importi, servis
        usluga, uslugi, hizmat
    """),
    "indicator:gdp": words("""
        YaIM, YAIM, yalpi ichki mahsulot, yalpi hududiy mahsulot, VVP, YaHM, ichki mahsulot, iqtisodiyot hajmi
        iqtisodiy o'sish
    """),
    "indicator:production": words("""
        ishlab chiqarish, ishlab chiqardi, ishlab chiqarilgan, ishlab chiqarildi, ishlab chiqaradi
        ishlab chiqarilyapti, ishlab chiqaruvchi, sanoat mahsuloti hajmi, proizvodstvo, vipusk, yetishtirish
        yetishtirdi, yetishtirilgan, hosil, hosildorlik, qazib olish, qazib olindi
        qazib olgan, qazib oldi, qazib olindi, qazib olingan, qazib olish, qazib chiqarish, qazib chiqargan
        qazib chiqardi, qazib chiqarildi, eritgan, eritish
        yig'di, yig'ildi, yig'ib olindi, yig'ib oldi, yig'ishtirib oldi, yig'ishtirib olindi, yig'ilgan
        yig'ib olingan, hosil yig'di, o'rib oldi
    """),
    "indicator:quota": words("""
        kvota, kvotasi, kvotalar, limit, cheklangan hajm, ulgurji kvota, ajratilgan hajm, me'yor
    """),
    "indicator:tariff": words("""
        boj, boj to'lovi, bojxona boji, bojxona to'lovi, boj stavkasi, bojxona, import boji, tarif, poshlina
        bojsiz, bojsiz savdo, erkin savdo, imtiyozli rejim, aksiz, QQS
    """),
    "indicator:loan": words("""
        kredit, qarz, qarzi, qarzdorlik, qarz oldi, ssuda, zayom, kredit liniyasi, tashqi qarz, davlat qarzi
        grant, lizing, dolg
    """),
    "indicator:exchange-rate": words("""
        valyuta kursi, dollar kursi, rubl kursi, so'm kursi, ayirboshlash kursi, kurs valyut, kurs dollar
        kurs, kursi, valyuta
    """),
    "indicator:inflation": words("""
        inflyatsiya, inflatsiya, qimmatlashish, narxlar o'sishi, narx oshishi, pul qadrsizlanishi
    """),
    "indicator:population": words("""
        aholi, aholisi, aholi soni, nechta odam yashaydi, qancha odam yashaydi, naseleniye, demografiya
    """),
    "indicator:tourists": words("""
        turist, turistlar, sayyoh, sayyohlar, sayyohlar oqimi, turoqim, mehmonlar soni, turpotok
    """),
    "indicator:remittances": words("""
        pul o'tkazmasi, pul o'tkazmalari, o'tkazma, transfer, denejniy perevod, migrantlar puli
        muhojirlar pul jo'natmasi, perevod
        pul jo'natilgan, pul jo'natishgan, pul jo'natdi, pul o'tkazilgan, pul o'tkazishgan, jo'natilgan pul
        o'tkazilgan pul, yuborilgan pul, pul yuborilgan, pul yuborishgan
        qancha pul jo'natilgan, qancha pul o'tkazilgan, qancha pul yuborilgan, qancha pul jo'natishgan
        qancha pul jo'natdi, necha pul jo'natilgan
    """),
    "indicator:companies": words("""
        korxona, korxonalar, qo'shma korxona, kompaniya, kompaniyalar, firma, firmalar, zavod, zavodlar
        fabrika, predpriyatiye, SP, rezident, sho'ba korxona, MChJ, aksiyadorlik jamiyati
    """),
    "indicator:projects": words("""
        loyiha, loyihalar, loyihasi, investitsiya loyihasi, qo'shma loyiha, proyekt, proekt, proyektlar
        yo'l xaritasi, dorojnaya karta
    """),
    "indicator:jobs": words("""
        ish o'rni, ish o'rinlari, ishchi o'rni, bandlik, ishsizlik, ishsiz, vakansiya
        ish bilan ta'minlash
    """),
}

_ROLES = {
    "role:president": words("""
        prezident, prezidenti, davlat rahbari, davlat boshlig'i, yurtboshi, yurtboshimiz, prezidentimiz
        mamlakat rahbari, oliy bosh qo'mondon
        davlatimiz rahbari, prezidentlar, prezident janobi, davlat rahbarlari, birinchi shaxs
    """),
    "role:prime-minister": words("""
        bosh vazir, bosh vaziri, premyer, premyer-ministr, premyer ministr, premer ministr, premyer-vazir
        hukumat rahbari, hukumat boshlig'i, vazirlar mahkamasi raisi, kabmin rahbari
        bosh vazirimiz, premyerimiz, premyera
    """),
    "role:deputy-prime-minister": words("""
        bosh vazir o'rinbosari, bosh vazirning o'rinbosari, bosh vazirning birinchi o'rinbosari
        bosh vazir birinchi o'rinbosari, vitse-premyer, vitse premyer, vise premyer, vitsepremyer, zampremyer
        premyer o'rinbosari, hukumat rahbari o'rinbosari
        vitse-bosh vazir, vitse bosh vazir, bosh vazir muovini, bosh vazir o'rinbosarlari, premyer muovini
    """),
    "role:minister": words("""
        vazir, vaziri, vazirlar, vazirimiz, ministr, ministri, ministrlar, vazirlik rahbari
        vazirlik boshlig'i
        vazirimizning, vazirlarimiz, ministrimiz, vazirlikning birinchi rahbari
    """),
    "role:first-deputy-minister": words("""
        vazirning birinchi o'rinbosari, vazir birinchi o'rinbosari, vazirini birinchi o'rinbosari
        birinchi vazir o'rinbosari, birinchi o'rinbosar, birinchi o'rinbosari, birinchi zam
        birinchi zamministr, birinchi zamestitel, perviy zam, perviy zamministr, perviy zamestitel
        vazir birinchi muovini, birinchi muovin, birinchi muovini, vazirning birinchi muovini, 1-o'rinbosar
        birinchi vitse-vazir, pervi zam
    """),
    "role:deputy-minister": words("""
        vazir o'rinbosari, vazirning o'rinbosari, vazirni o'rinbosari, vazirlar o'rinbosarlari
        vazir o'rinbosarlari, o'rinbosar, o'rinbosari, o'rinbosarlar, o'rinbosarlari, zamministr, zamministri
        zaministr, zam, zami, zamlar, zamvazir, zamestitel, muovin, muovini, ministr o'rinbosari
        ministr muovini
        vitse-vazir, vitse vazir, vitse-ministr, vitse ministr, vazir muovini, vazirning muovini
        vazir muovinlari, muovinlar, muovinlari, vazir yordamchisi, zammi, zamlari, zamministrlar
        vazirning zami, vazir zami
    """),
    "role:ambassador": words("""
        elchi, elchisi, elchilar, elchimiz, favqulodda va muxtor elchi, favqulodda va muxtor elchisi
        muxtor elchi, posol, elchixona, elchixonasi, elchixona rahbari, posolstvo, diplomat, diplomatik vakil
        elchilik, elchiligi, elchilari, elchixonadagilar, elchilikdagilar, muvaqqat ishlar vakili
        diplomatik missiya, diplomatik missiya rahbari, diplomatlar, posollik, konsul, bosh konsul
        elchimizning, missiya rahbari
        elchixonani boshqaradi, elchixonaga rahbarlik qiladi, diplomatik missiyaga rahbarlik qiladi
    """),
    "role:representative": words("""
        vakil, vakili, vakillar, vakillari, predstavitel, savdo vakili, doimiy vakil, maxsus vakil, torgpred
        vakolatxona
        namoyanda, vakolatli vakil, doimiy vakili, doimiy vakolatxona, vakillik qiluvchi, rasmiy vakil
        maxsus elchi, savdo vakolatxonasi, predstavitelstvo, doimiy predstavitel
    """),
    "role:governor": words("""
        hokim, hokimi, viloyat hokimi, shahar hokimi, gubernator, mer, viloyat rahbari, oblast rahbari
        hokimlik
        hokimlar, hokimimiz, viloyat kattasi, shahar rahbari
    """),
    "role:head": words("""
        rahbar, rahbari, rahbarlari, rahbariyat, rais, raisi, boshliq, boshlig'i, direktor, direktori
        bosh direktor, mudir, nachalnik, agentlik direktori, qo'mita raisi, departament boshlig'i
        boshqarma boshlig'i, bo'lim boshlig'i, rukovoditel, predsedatel, rais o'rinbosari, glava
        rahbarlar, raislar, boshliqlari, direktorlar, bosh mutaxassis, agentlik rahbari, agentlik raisi
        qo'mita rahbari, departament rahbari, departament direktori, boshqarma rahbari, tashkilot rahbari
        bosh mudir, xo'jayini
    """),
    "role:co-chair": words("""
        hamrais, hamraisi, hamraislar, hamraislari, ham rais, ham raislar, ham raislari, hamraislik
        sopredsedatel, sopredsedateli
    """),
    "role:expert": words("""
        ekspert, eksperti, ekspertlar, mutaxassis, mutaxassislar, maslahatchi, spetsialist, olim, tahlilchi
        bilimdon
        mutaxassislari, ekspertlari, olimlar, maslahatchisi, maslahatchilar
    """),
    "role:delegation-leader": words("""
        delegatsiya rahbari, delegatsiya boshlig'i, delegatsiyaning rahbari, delegatsiya boshi
        delegatsiya raisi, glava delegatsii, delegatsiya starshiysi, delegatsiya yetakchisi
        delegatsiya kattasi, delegatsiya lideri, delegatsiya bosh vakili, delegatsiya boshlovchisi
        delegatsiya sardori, guruh rahbari, hay'at rahbari, delegatsiyadagi eng kattasi
        delegatsiyaning kattasi, delegatsiyaning boshlig'i, delegatsiya boshida turgan, delegatsiya boshidagi
    """),
    "role:host": words("""
        mezbon, mezboni, uy egasi, qabul qiluvchi, qabul qilgan tomon, kutib oluvchi, mezbonlar, hozyain
        uchrashuv mezboni, uchrashuv egasi, qabul qilgan shaxs, kutib olgan shaxs, mezbon tomon, xo'jayinlar
        uy egalari
    """),
    "role:spokesperson": words("""
        matbuot kotibi, press-kotib, press kotib, pressa kotibi, press-sekretar, matbuot xizmati, press-xizmat
        so'zlovchi
    """),
}

_MINISTRIES = {
    "ministry:industry": words("""
        sanoat vazirligi, sanoat vaziri, sanoat, sanoatni, minprom, promishlennost
        ministerstvo promishlennosti, sanoat ministri, sanoat bo'yicha vazir
    """),
    "ministry:economy": words("""
        iqtisodiyot vazirligi, iqtisodiyot vaziri, iqtisodiyot, iqtisod, iqtisodiyot va moliya, moliya
        moliya vazirligi, moliya vaziri, minekonomiki, minekonom, minfin, ekonomika, ministerstvo ekonomiki
    """),
    "ministry:agriculture": words("""
        qishloq xo'jaligi vazirligi, qishloq xo'jaligi vaziri, qishloq xo'jaligi, minselxoz, minselxozprod
        selxoz, agrar, oziq-ovqat vazirligi, dehqonchilik
    """),
    "ministry:foreign-affairs": words("""
        tashqi ishlar vazirligi, tashqi ishlar vaziri, tashqi ishlar, TIV, MID, tashqi siyosat
        ministerstvo inostrannix del, diplomatiya
    """),
    "ministry:trade-investment": words("""
        investitsiyalar sanoat va savdo vazirligi, investitsiyalar vazirligi, investitsiya vazirligi
        investitsiya vaziri, savdo vazirligi, savdo vaziri, tashqi savdo vazirligi, tashqi savdo vaziri, ISSV
        MIPT, miift, mintorg, investitsiyalar va tashqi savdo, savdo bo'yicha vazir, savdo qo'mitasi
    """),
    "ministry:energy": words("""
        energetika vazirligi, energetika vaziri, energetika, minenergo, energiya vazirligi
        yoqilg'i-energetika
    """),
    "ministry:transport": words("""
        transport vazirligi, transport vaziri, transport, mintrans, yo'llar vazirligi
    """),
    "ministry:health": words("""
        sog'liqni saqlash vazirligi, sog'liqni saqlash vaziri, sog'liqni saqlash, SSV, minzdrav, tibbiyot
        sog'liq
    """),
    "ministry:education": words("""
        ta'lim vazirligi, ta'lim vaziri, ta'lim, oliy ta'lim vazirligi, maktab ta'limi vazirligi
        maktabgacha ta'lim, xalq ta'limi, minobr, minobrazovaniya, maorif
    """),
    "ministry:defence": words("""
        mudofaa vazirligi, mudofaa vaziri, mudofaa, minoboroni, harbiy vazirlik, qurolli kuchlar
    """),
    "ministry:culture": words("madaniyat vazirligi, madaniyat vaziri, madaniyat, minkult, minkulturi"),
    "ministry:digital": words("""
        raqamli texnologiyalar vazirligi, raqamli texnologiyalar vaziri, raqamli texnologiyalar
        raqamlashtirish, aloqa vazirligi, minsifri, mintsifri, raqamli rivojlanish
    """),
    "ministry:justice": words("adliya vazirligi, adliya vaziri, adliya, minyust"),
    "ministry:environment": words("""
        ekologiya vazirligi, ekologiya vaziri, ekologiya, atrof-muhit, atrof muhit
        atrof-muhitni muhofaza qilish, tabiat vazirligi, tabiat resurslari, minprirodi, iqlim o'zgarishi
    """),
}

_CUES = {
    # Question words.
    "cue:who": words("""
        kim, kimlar, kimi, kimni, kimning, kimga, kimdan, kimda, kimniki, kimlarni, kimlarning, kim bilan
        kimlar bilan, kim ekan, kimakan, kimmi, kim edi, kimidi, kimdir u, kimsan, kimsiz, kimligi, kimligini
        kto
        kmlar, kim kim, kimla, kimlani, kimlaga, kimlardan, kimlarga, kimlarda, kim o'zi, kim bo'ladi
        kim deydi, qanday odam, qaysi odam, qaysi odamlar, kim degani, kmi
    """),
    "cue:what": words("""
        nima, nimalar, nimani, nimalarni, nimaga, nimadan, nimada, nimasi, nimaligi, nima edi, nimaydi, nimadi
        nimalardan, nma, nimakan, nima degani, shto, chto
        nimala, nimalani, nimalarga, nimalarda, nimagina, neni, nimayam, nimaykin, nimaikan, nimeydi, nimakin
        nimadan iborat
    """),
    "cue:when": words("""
        qachon, qachonda, qachongi, qachondan, qachongacha, qachon edi, qachonakan, qay vaqt, qaysi vaqtda
        qaysi paytda, qaysi kuni, qaysi sanada, qaysi oyda, nechanchi sanada, nechanchida, nechinchi
        nechanchi kuni, nechanchi oyda, sanasi, kogda, qachonligi
        qachongidi, qachonlar, qachonlardan, qachondi, qachonga, qachonga qadar, qaysi payt, qay payt
        qay mahal, qaysi sana, nechanchi sana, qachoydi, qachonidi, kogda eto, nechanchi yilgacha
        necchi yilda, nechi yilda, nechanchi yilda, qaysi yilda, necha yilda, necchi yildan keyin
    """),
    "cue:where": words("""
        qayer, qayerda, qayerga, qatta, qaerda, qayda, qay yerda, qaysi shaharda, qaysi joyda, qayerlarda
        qayoqda, qayerdaydi, qani u, gde, qaysi davlatda, joyi, manzil, qattaydi
        qayerdan turib, qayerdaligi, qayerligi, qayerda edi, qatdaydi, qattadi, qatda, qattaligi, nerda
        qaysi shahar, qaysi manzilda, qaysi makonda, qaerda edi
        qaysi mehmonxonada, qaysi otelda, qaysi zalda, qaysi binoda, qaysi mehmonxona, qaysi otel
    """),
    "cue:city": words("""
        shahar, shahri, shahardan, shaharda, qaysi shahar, qaysi shahardan, qaysi shaharda
    """),
    "cue:why": words("""
        nega, nimaga, nima uchun, nima sababdan, nima sabab, ne uchun, nechun, sabab, sababi, sabablari
        sababini, sabablar, nimadan kelib chiqib, nimaning hisobiga, nimani hisobiga, nima evaziga, evaziga
        nima hisobidan, oqibatida, pochemu, prichina
        nega endi, nima boisdan, nima bois, qanaqa sabab, nima tufayli, nimadan, negaligi, sababchi
        nima turtki, turtki, nima asosda, nama uchun, nama sababdan, nima uchin, nma uchun, namaga, nimagadir
    """),
    "cue:how": words("""
        qanday, qanaqa, qanday qilib, qanaqasiga, qay tarzda, qay yo'sinda, qay darajada, qandayligi
        qanaqaydi, qale, qalay, qandoq, kak, qanaqa qilib
        qanaqaligi, qanday kechdi, qanaqa bo'ldi, qandayin, qay ahvolda, qaleydi, qanaqayam
    """),
    "cue:how-much": words("""
        qancha, qanchaga, qanchani, qanchadan, qanchada, qanchalik, qanchadir, qancha edi, qanchaydi
        qanchaligi, qanchani tashkil, nechpul, necha, nechaga, nechadan, nechani, necha pul, qancha pul
        necha pullik, qancha bo'ldi, qanchachi, qanchakan, skolko, qanchaga yetdi, qay miqdorda
        qancha miqdorda, qanchadi
        qanchadan-qancha, qanchayam, qancha ekan, qanchaykan, qanchagacha, qanchalar, naqa, naqadar
        nechog'lik, qancha chamasi, qanchaligini, necha so'mlik, nechidan, nechidan chiqadi
        nechidan chiqyapti, nechtadan chiqadi, nechadan chiqadi
        qanchadan chiqadi, nechidan bo'ladi, nechidan to'g'ri keladi, nechiga, nechpulga, nechpuldan, nechpullik
        qansha, qan4a, kancha
        nechi, nechchi, nech pul, nech pullik, neccha
        qanchaga kamaydi, qanchaga kamaygan, qanchaga tushdi, qanchaga ko'paydi, qanchaga oshdi
        qanchaga o'sdi
    """),
    "cue:how-many": words("""
        nechta, nechtasi, nechtaga, nechtadan, nechtaydi, necha kishi, necha nafar, qancha odam, qancha kishi
        nechchi, nechchita, nechita, nechi, necha, nechov, nechovi, nechovlon, qancha, qanchasi, soni nechta
        soni qancha, nechtadi
        nechtadan iborat, ne4ta, ne4a, nechtalar, nechtagina, nechtacha, nechovlari, necha odam, necha nafari
        nechta kishi, nechta odam, nechita odam
        nechtaga ko'paydi, nechtaga ko'paygan, nechtaga oshdi, nechtaga oshgan
        nechtaga kamaydi, nechtaga kamaygan
    """),
    "cue:which": words("""
        qaysi, qaysisi, qaysisini, qaysilar, qaysilari, qaysilarni, qaysi bir, qaysi biri, qay biri, qaysinisi
        nechanchi, nechinchi, nechanchisi, nechinchisi, kotoriy, kakoy, qaysidi
        qaysilardan, qaysilarida, qaysi birida, qaysi birini, qays, qaysini, qaysinga, qaysiga, qaysidan
    """),
    # What happened to a figure.
    "cue:rise": (
        *_conjugated("ort, osh, o's"),
        *_conjugated("qimmatlash, qimmatla"),
        *words("""
            o'sish, o'sishi, o'sgan, o'sdi, oshdi, oshgan, oshish, oshishi, oshirdi, oshirildi, oshirilgan
            oshirish, o'stirdi, o'stirish, ko'paydi, ko'paygan, ko'payish, ko'payadi, ko'payyapti, ko'paytirdi
            ko'paytirish, ko'payishi, ko'tarildi, ko'tarilgan, ko'tarilish, ko'tarilyapti, ko'tardi, yuksaldi
            yuksalish, kengaydi, kengayish, kuchaydi, qo'shildi, ortdi, ortgan, ortish, ortib bordi, ortyapti
            ortmoqda, ortadi, o'sib bormoqda, o'sib ketdi, oshib boryapti, ko'payib ketdi, tepaga chiqdi
            yuqoriladi, yuqorilagan, rivojlandi, rivojlanish, sakradi, sakrash, keskin oshdi, tezlashdi
            rost tovarooborota, virosla, viros, uvelicheniye, prirost, plyus, jadallashdi, o'sish sur'ati
            o'sish tempi, sur'at, sur'ati, temp, tempi
            o'sishni, o'sganlik, oshuvi, o'suvchi, ko'paygani, ko'paytirilgan, ko'paytirildi, ko'tarilishi
            ko'tarilgani, yuksalgan, kengaygan, kengaymoqda, kuchaygan, ortishi, ortgani, ortganmi, ortdimi
            baland bo'ldi, balandladi, balandlagan, tepaga ketdi, yuqoriga ketdi, yuqoriga chiqdi, o'rladi
            o'rlagan, o'rmaladi, sakrab ketdi, uchib ketdi, gurkiradi, rivojlangan, rivojlangani, olg'a ketdi
            oldinga ketdi, ilgariladi, ilgarilash, qo'shimcha o'sish, podnyalsya, rastyot, rosla, virasla
            oshiryapti, oshiryapmiz
        qanchaga ko'paydi, qanchaga oshdi, qanchaga o'sdi
        nechtaga ko'paydi, nechtaga ko'paygan, nechtaga oshdi, nechtaga oshgan
    """),
    ),
    "cue:fall": (
        *_conjugated("tush"),
        *_conjugated("arzonlash, arzonla"),
        *words("""
            kamaydi, kamaygan, kamayish, kamayishi, kamayadi, kamayyapti, kamaymoqda, kamayib ketdi, kamaydimi
            kamayganmi, kamaysa, kamaytirdi, kamaytirildi, pasaydi, pasaygan, pasayish, pasayishi, pasayyapti
            pasayib ketdi, tushdi, tushgan, tushib ketdi, tushib ketgan, tushish, tushishi, tushyapti
            tushvotti
            qisqardi, qisqargan, qisqarish, qisqarishi, qisqaryapti, qisqartirildi, ozaydi, ozaygan, ozayish
            sekinlashdi, sekinlashish, susaydi, yomonlashdi, qulab tushdi, quladi, qulash, orqaga ketdi
            orqaga ketgan, pastladi, pastlagan, pastga ketdi, pastga tushdi, cho'kdi, yo'qotdi, minusga ketdi
            upal, upala, padeniye, snizheniye, snijeniye, spad, tanazzul
            tushgani, tushganmi, tushdimi, tushganini, tushib qoldi, tushib qolgan, kamaygani, kamayganini
            kamaytirilgan, kamaytirish, kamaytirilmoqda, pasaygani, pasaydimi, pasayganmi, pasaytirildi
            pasaytirish, pastga qarab ketdi, orqaladi, orqaga qaytdi, orqaga ketyapti, qisqardimi, qisqarganmi
            ozaydimi, sekinladi, so'ndi, sustlashdi, sustlashish, kichraydi, kichrayish, inqiroz
            inqirozga uchradi, yemirildi, zavolga uchradi, prosel, provalilsya, umenshilsya, umenshilos
            sokratilsya, upalo
        qanchaga kamaydi, qanchaga kamaygan, qanchaga tushdi
        nechtaga kamaydi, nechtaga kamaygan
    """),
    ),
    "cue:change": words("""
        tarix, tarixi, tarixida, savdo tarixi, yillar davomida, o'zgardi, o'zgargan, o'zgarish, o'zgarishi
        o'zgarishlar, o'zgaryapti, o'zgaradi, o'zgarmoqda, o'zgaribdi, o'zgartirdi, farq qildi, siljish
        siljidi, dinamika, dinamikasi, tendensiya, tendentsiya, tendensiyasi, izmeneniye, izmenilsya, rivoji
        trend, qanday bordi, yildan-yilga, yildan yilga, yillar kesimida, yillar bo'yicha, yilma-yil
        o'zgardimi, o'zgarganmi, o'zgarishlari, o'zgaruvchan, qanday o'zgargan, farqlandi, farq qiladi
        farq qilgan, nima o'zgardi, siljidimi, oldinga siljish, izmenilos, o'tgan yillar davomida
        o'zgarib bordi, o'zgarib keldi
    """),
    "cue:percent": words("""
        foiz, foizi, foizda, foizga, foizdan, foizlarda, foiz hisobida, foizlik, necha foiz, nechi foiz
        qancha foiz, prosent, protsent, protsentga, prossent, pratsent
        foizli, foizdami, foizchi, foizgayam, foiz nisbatda, protsentda, prosentda, pratsentga, necha prosent
        nechta foiz, foiz o'lchovida
    """),
    "cue:yearly": words("yiliga, har yili, har yil, yil sayin, yillik o'sish"),
    "cue:deficit": words(
        "defitsit, defitsiti, savdo defitsiti, taqchillik, taqchilligi, savdo taqchilligi, savdo kamomadi, kamomad, kamomadi, manfiy saldo, salbiy saldo"
    ),
    "cue:currency": words(
        "qaysi valyutada, qanday valyutada, qaysi valyuta, qanaqa valyuta, qanaqa valyutada"
    ),
    "cue:money": words("""
        qancha summaga, qancha pulga, necha pulga
        pulda, pul hisobida, pul ko'rinishida, pul bilan, dollar hisobida, so'm hisobida, rubl hisobida
        yevro hisobida, valyuta hisobida, absolyut, absolyut hisobda, mutlaq, mutlaq miqdorda, mutlaq qiymatda
        mablag', mablag'da, necha dollarga, qancha dollarga, necha million, necha milliard, necha millionga
        necha ming dollar, necha ming dollarga, nechi ming dollar, qancha ming dollar
        necha milliardga, nechi million, necha mln, necha mlrd, v dengax
        pulga chaqqanda, pulga aylantirsak, dollarda, dollarga aylantirganda, real pulda, pul o'lchovida
        qiymat jihatidan, qiymat hisobida, summa jihatdan, naqd pulda, absolyut raqamda, mutlaq raqamda
        mutlaq raqamlarda, konkret summada
        tushum, tushumi, eksport tushumi, daromad, daromadi, eksport puli
    """),
    # Goals.
    "cue:goal": words("""
        belgiladi, belgilagan, belgilab, belgilaganmi, belgilaydi, maqsad, maqsadi, maqsadlar, maqsad qilingan
        maqsad qilib qo'yilgan, maqsad qo'yildi, mo'ljal, mo'ljali, mo'ljallangan, mo'ljallagan
        mo'ljallanyapti, mo'ljallayapti, mo'ljalda, reja, rejasi, rejalar, rejada, rejadagi, rejalashtirilgan
        rejalashtirdi, rejalashtiryapti, rejalashtirilyapti, rejalashtirilmoqda, ko'zlangan, ko'zlayapti
        ko'zlagan, ko'zda tutilgan, niyat, niyati, niyat qilgan, vazifa, vazifasi, vazifa qo'yilgan
        vazifa qo'yildi, marra, marrasi, target, plan, tsel, orzu, orzusi, belgilangan, belgilandi
        belgilab olingan, belgilashdi, belgilab berilgan, yetkazmoqchi, yetkazish, yetkazilishi, yetkazilsin
        yetkaziladi, yetkazishmoqchi, chiqarmoqchi, chiqishmoqchi, oshirmoqchi, oshirishmoqchi, intilyapti
        intilish
        maqsadimiz, ko'zlangani, ko'zlagan marra, ko'zlanmoqda, ko'zlanyapti, ko'zlashgan, ko'zlashyapti
        rejamiz, rejalari, rejalash, rejalanyapti, rejalangan, rejadagidek, chegara qilib olingan, planka
        plankasi, rubej, rubeji, oriyentir, orientir, tselevoy, ko'rsatkichga yetkazmoqchi
        yetkazishni xohlaydi, yetkazishni istaydi, yetkazishni rejalashtirgan, yetkazishni ko'zlagan
        yetkazishga va'da, yetkazishga kelishilgan, olib chiqmoqchi, olib chiqish, chiqarishni xohlaydi
        chiqarishni istaydi, chiqarish niyatida, oshirish niyatida, niyatida, niyatda, niyatlari, erishmoqchi
        yetmoqchi, yetishmoqchi, umid, umid qilinyapti, umid qilishyapti, ahd qilgan, ahd qildi
        mo'ljalga olingan, mo'ljali qancha, nishon, nishoni, benchmark, dastur qilib qo'yilgan
        topshiriq berilgan, topshiriq berildi, topshiriq qo'yilgan, xohlashyapti, xohlayapti, istashyapti
        istayapti, harakat qilishyapti
    """),
    "cue:set": words("""
        o'ylab topdi, o'ylab topgan, tashabbuschi, kimning tashabbusi, kim tashabbusi bilan, kimning g'oyasi
        g'oya muallifi, topshiriq berdi, topshiriq bergan, buyurdi, buyurgan, buyruq berdi, buyruq bergan
    """),
    "cue:missing": (
        *_conjugated("qol"),
        *words("""
            kammiz, kamiz, minus, ayirsak, ayirganda, ayirma
            yetmayapti, yetmayaptiyam, yetmadi, yetmaydi, yetmagan, yetishmayapti, yetishmaydi, yetishmaydigan
            yetishmagan, yetishmovchilik, qoldi, qolgan, qolyapti, qolibdi, qolganmi, qolgani, qolganini
            qoladi
            qolvotti, kam, kam bo'lib turibdi, orqada, orqada qolyapti, bor-yo'g'i qoldi, nexvatayet
            ne xvatayet
            xvatmaydi, ostalos, oraliq, kemtik, to'ldirish, hali bor, yana qancha
            yetishmas, yetishmaydimi, yetmaydimi, yetmayotgan, yetishmayotgan, yetmagani, kamligi, kamomadi
            kamchiligi, kam-ko'st, qolganligi, qolarkan, qolibdimi, qolmadimi, qolyaptimi, qolgani qancha
        yana kerak, qancha kammiz, qancha kam ekan, qanchasi kam, qanchasi qoldi, qancha yo'l qoldi
        yetguncha, yetgunicha
            yetgunga qadar, yetkunicha, yetish uchun, yana nechta, to'lishiga, to'lishi uchun, to'lguncha
            nedostayot, ostalsya, ostayotsya, ayrilsa, ayirib tashlasak
        orasi
    """),
    ),
    "cue:need": words("""
        kerak, kerakki, kerakmi, kerakdi, kerak bo'ladi, kere, keray, lozim, lozimmi, zarur, zarurmi, darkor
        talab qilinadi, talab etiladi, taqozo etadi, oshishi kerak, o'sishi kerak, oshirish kerak
        ko'payishi kerak, nujno
        kerakli o'sish, kerakmikan, kerakmasmi, zarurki, lozimki, lozim bo'ladi, talab etilyapti
        talab qilinyapti, kerak deyishyapti, nado budet, shartmikan
        kk, kk edi
    """),
    "cue:reach": (
        *_conjugated("yet"),
        *words("""
        yetib bo'lishgan, yetib bo'lgan, yetib bo'lindi, yetib bo'lingan, yetib bo'ldi, yetib olindi, yetib olishgan
        milliardga chiqdi, milliardga chiqdimi, milliardga chiqildi, milliardga chiqish, bajarildi
        bajarildimi
            bajarilgan, bajarilganmi, bajarishdi, bajardi
            to'ldi, to'lardi, to'ladi, to'lgan, to'lsa, to'lishi
            yetdi, yetgan, yetadi, yetish, yetishi, yetib bordi, yetib keldi, yetib oldi, yetganmi, yetyapti
            yetdimi, yetishdi, yetmoqda, yetibdi, yetishgan, yetvoldi, yetvotti, yetti, erishdi, erishildi
            erishilgan, erishilganmi, erishish, erishilishi, erishadi, erishgan, erishiladi, erishyapti
            erishildimi, bajarildi, bajarilgan, bajarildimi, bajarilganmi, bajarish, bajarilishi, bajarilyapti
            bajardi, uddaladi, uddalashdi, uddasidan chiqdi, dostig, dostignuta, vipolnen, zabt etildi
            yetolmadi, yeta oladi, yeta oladimi, yetib borganmi, yetib bordimi, yetib borish, yetib boradi
            yetib borayapti, yetishadi, yetishgani, yetishadimi, yetkazildi, yetkazilgan, yetkazdi
            yetkazganmi, yetkaza oldi, erisha oldi, erisha oladi, erisholmadi, erishdimi, erishgani, zabt etdi
            chiqib oldi, chiqoldimi, chiqa oldimi, chiqa oladi, chiqdikmi, olib chiqadi, olib chiqadimi
            olib chiqdi, uddalandi, uddalanganmi, marrani oldi, dobralsya, dostigli
        yetib oldik, yetib oldikmi, yetib oldimi, yetib olishdi, yetib olindi
    """),
    ),
    "cue:below": words("""
        kamroq, kam, ozroq, past, oz, pastroq, yetmagan, dan kam, dan kammi, dan kammidi, dan kamroq, dan past
        dan pastmi, dollardan kam, dollardan kammi, dan oz, kammidi, kamroqmi, kamroqmidi, pastmi, pastroqmi
        ko'p emas, ko'p emasmi, oshmagan, oshmadi, oshmaganmi, oshmadimi, o'tmagan, o'tmadi, yetib bormagan
        yetib bormadi, yetmadimi, yetmaganmi, chiqmagan, kamrog'i, menshe, mensh, nije, menee, tagida qoldi
    """),
    "cue:people": words("kishi, odam, nafar, ishtirokchi, qatnashchi, a'zo, vakil"),
    "cue:where-from": words("qayerdan, qayerlik, qaerdan, qaerlik, qayerdanmi"),
    "cue:goods": words("tovar, tovarlar, mahsulot, mahsulotlar, maxsulot, buyum"),
    "or": words("yoki, ёки, ё, yo, yoxud, yohud, ili"),
    "grown": words("o'stirdi, o'stirgan, o'stirildi, o'stirilgan, o'stiradi"),
    "including": words("jumladan, shu jumladan, qo'shib hisoblaganda, hisobga olganda, qo'shgan holda"),
    "ours": words(
        "bizning, biznikilar, bizniki, bizani, bizdan, bizding, bizdi, bizzi, bizlarni, bizlarning"
    ),
    "negation": words(
        "emas, emasmi, yo'q, yo'qmi, hech, bo'lmagan, bo'lmadi, o'smagan, o'smadi, qatnashmagan, kelmagan, yetmagan"
    ),
    "only": words("faqat, faqatgina, xolos, birgina, yolg'iz, atigi"),
    "bound:over": words("""
        ko'p, ko'proq, ortiq, ortig'i, yuqori, yuqoriroq, oshgan, oshganmi, oshganmiz, oshganmizmi, oshdi
        oshdimi, oshiq, ziyod, baland, balandroq
    """),
    "bound:under": words("kam, kamroq, oz, ozroq, past, pastroq"),
    "cue:exceed": words("""
        oshib ketdi, oshib ketgan, oshib ketdimi, o'tib ketdi, o'tib ketgan, ortib ketdi, ko'proq, ortiq
        ortiqroq, ortig'i, yuqori, yuqoriroq, ziyod, ziyodroq, oshiq, ko'p bo'ldi, oshirib bajardi
        oshirib bajarildi, ustun, kattaroq, previsil, bolshe, oshiqroq, baland, balandroq, bosib o'tdi
        dan oshgan, dan oshdi, dan oshganmi, dan oshdimi, dan oshganmidi, dan oshibdi, dan oshib ketdi
        dan o'tdi, dan o'tgan, dan o'tganmi, dan o'tdimi, dan ortdi, dan ortgan, dollardan oshgan
        dollardan oshdi, dollardan oshganmi, dollardan oshdimi, dollardan o'tgan, dollardan o'tdi, dan ko'p
        dan ko'pmi, dan ko'proq, dan ziyod, dollardan ko'p, dollardan ko'pmi, yuqorilab ketgan, ko'proqqa
        kam emas, kam emasmi, kam bo'lmagan, kam bo'lmaganmi, bir muncha ko'p, bolee, svishe, ortiqmi, ziyodmi
        oshib tushdi, oshib tushgan, o'tib tushdi
        dan o'tilgan, dan o'tilganmi, dan o'tilganmidi, chegaradan o'tgan, chegaradan o'tilgan
        chegaradan o'tdi
    """),
    "cue:share": words("""
        teng bo'lakka, teng bo'lak, teng qismga, teng bo'lakka bo'lsak, teng qismga bo'lsak
        ulush, ulushi, ulushini, ulushiga, hissa, hissasi, hissasiga, qism, qismi, qismini, salmoq, salmog'i
        nisbat, nisbati, nisbatini, dolya, qanchasini tashkil, qancha qismi, necha qismi, foiz ulushi
        tarkibida, tarkibi, struktura, tuzilma, solishtirma og'irlik
        ulushlar, ulushlari, ulushida, ulushdan, hissadan, hissalari, salmoqda, qismiga, qismidan, qaysi qismi
        foiz qismi, bo'lagi, bo'lagini, nechadan biri, nechadan bir qismi, yarmidan ko'pmi, udelniy ves
        tuzilmasi, tuzilishi, necha foizini tashkil
        yarim yo'l, yarim yo'lda, yo'lning yarmi, yo'lning yarmini
    """),
    "cue:previous": words("""
        oldin, oldinroq, oldingi, oldingisi, oldinlari, avval, avvalgi, avvalroq, avvallari, ilgari, ilgarigi
        burun, burungi, bundan oldin, undan oldin, o'sishdan oldin, oshishdan oldin, oshmasdan oldin
        o'smasdan oldin, qaysi darajadan, qaysi raqamdan, qanchadan, nechadan, qancha edi avval, dastlab
        dastlabki, boshlang'ich, ranshe, do etogo, prejniy, predidushiy, eskisi, qanchadan qanchaga
        avvaliga, avvalgisi, oldingidan, avvalgisidan, ilgarigidan, eski ko'rsatkich, eski raqam
        boshlang'ich ko'rsatkich, boshlanishida, qanchadan o'sgan, qanchadan oshgan, nechidan o'sgan
        necha puldan oshgan, qanchadan chiqib, bazaviy, bazasi, baza ko'rsatkich, bazaviy yil, do rosta
        boshida qancha
    """),
    "cue:next": words("""
        keyingi, keyingisi, keladigan, kelgusi, kelgusida, kelajak, kelajakda, kelasi, kelayotgan, kelayotir
        navbatdagi, oldinda, oldindagi, bundan keyin, sleduyushiy, yaqin kelajak
        keyingi safar
        keyingilari, keyingisiga, bundan buyon, kelgusidagi, endigi, endigisi, undan keyingi, navbatdagisi
        kelasisi, budushiy, kelajakdagi
    """),
    "cue:compare": words("""
        pastroq, balandmi, ozroq, ozmi ko'pmi, solishtir, solishtirish, solishtiring, solishtirsak
        solishtirganda, solishtirib, solishtirma, taqqosla, taqqoslash, taqqoslang, taqqoslaganda, taqqoslab
        qiyosla, qiyoslash, qiyoslab, qiyosi, nisbatan, farq, nikidan, farqi, farqini, farqlari
        tafovut, tafovuti
        qaysi biri ko'p, qaysi biri kam, qaysi biri katta, qaysisi ko'p, qaysi biri yuqori, ko'proqmi, kamroq
        kamroqmi, ko'pmi kammi, raznitsa, raznisa, sravni, sravneniye, sravnit, qarshi, yonma-yon, versus, vs
        nisbat qilganda, qaraganda, ga qaraganda, yilga qaraganda, yilga nisbatan, ga nisbatan, ko'ra ko'p
        dan ko'ra, solishtirilsa, solishtirilganda, solishtirgandachi, solishtirsa, solishtirma tahlil
        taqqoslasak, taqqoslaganimizda, taqqoslansa, qiyoslasak, qiyoslaganda, qiyosan, muqoyasa
        muqoyasa qilganda, chog'ishtirsak, chog'ishtirganda, farqlar, farqi qancha, orasidagi farq
        o'rtasidagi farq, oradagi farq, po sravneniyu, sravnitelno, raznitsasi, qaysi biri ustun, kimniki ko'p
        qaysi tomonniki ko'p, ustunmi, teskari
    """),
    "cue:how-long": words("""
        qancha davom etdi, necha soat, necha daqiqa, qancha vaqt, qancha davom etgan, davomiyligi
    """),
    "cue:near": words("yaqinroq, yaqin, yaqinmi, yaqinroqmi, yaqinroq boʻldi"),
    "cue:average": words("""
        o'rtacha, o'rtachasi, o'rta hisobda, o'rtacha hisobda, o'rtacha qilib, srednem, srednee, srednyaya
        o'rtacha arifmetik
        o'rtachada, o'rtacha qancha, o'rtacha olganda, o'rtacha oladigan bo'lsak, arifmetik o'rtacha
        v srednem, sredni
    """),
    "cue:monthly": words("""
        oyiga, oylik, oyliklari, oylikda, har oy, har oyda, har oyiga, oyma-oy, oyma oy, bir oyda, bir oyga
        bir oyiga, bitta oyga, bir oylik, o'rtacha oylik, oylar bo'yicha, v mesyats
        ejemesyachno, mesyachniy
        oyiga qancha, oyga bo'lganda, oylarga bo'lsak, oylarga bo'lganda, 12 ga bo'lsak, 12 oyga bo'lsak
        o'n ikkiga bo'lsak, oyboy, oyma-oy qilib, har oylik
        har oyga, o'n ikki oyga bo'lsak, o'n ikki oyga bo'lganda, oy boshiga
    """),
    "cue:breakdown": words("""
        kesimida, oylar kesimida, taqsimoti, taqsimlab, taqsimlanishi, bo'lib-bo'lib, ajratib bering
        alohida-alohida, moddama-modda, razbivka, razbivkasi
        tovar tarkibi, tovarlar tarkibi, savdo tarkibi, tarkibiy tuzilishi, strukturasi
    """),
    "cue:times": words("""
        marta, marotaba, barobar, barobari, baravar, baravari, karra, necha marta, necha barobar
        necha baravar, nechi marta, hissa ko'p, ikki marta, ikki barobar, ikki baravar, ikki hissa, ikki karra
        ikkilangan, qancha marta, raz, vo skolko raz
        martaga, martadan, martacha, barobarga, baravarga, barobardan, karraga, hissaga, ikki hissaga
        ikkiga ko'paytirish, ikki barobarga, uch barobar, uch baravar, uch marta, bir yarim barobar
        bir yarim baravar, bir yarim marta, yarim barobar, necha karra, necha hissa, nechi barobar
        nechi baravar, marotabaga, ikkilantirish, ikkilanadi, udvoilsya, udvoit, v dva raza
        teng bo'lsam, teng bo'lsak, ga teng bo'lsak
    """),
    "cue:projection": words("""
        prognoz, prognozi, bashorat, taxmin qilinyapti, taxminlarga ko'ra, kutilyapti, kutilmoqda
        kutiladi, kutilgan, kutish mumkin, kutilayotgan, ssenariy, senariy, ekstrapolyatsiya, o'ssa
        oshsa, bo'larkin, bo'lishi mumkin, faraz, faraz qilaylik, faraz qilsak, farazan, deylik
        aytaylik, tasavvur qilsak, tasavvur qilaylik, deb olsak, deb hisoblasak, qo'shilsa
        yana qo'shilsa, o'sadigan bo'lsa, oshadigan bo'lsa, ko'paysa, ko'payadigan bo'lsa, kamaysa
        kamayadigan bo'lsa, tushsa, tushadigan bo'lsa, pasaysa, ortsa, ortadigan bo'lsa, o'sganda
        oshganda, oshirilsa, oshirsak, o'stirsak, ko'paytirsak, bo'lardi, qancha bo'lardi
        qancha bo'lar edi, chiqardi qancha, taxminiy hisob, prognoz qilsak, prognozga ko'ra
        prognozlar, bashoratlar, bashorat qilsak, mo'ljallasak, nima bo'ladi agar, chamalasak
    """),
    "cue:enough": words(
        "yetadimi, yetarlimi, yetarli, yetarlik, kifoya, kifoyami, kifoya qiladi, kifoya qiladimi, hvatit, dostatochno"
    ),
    "cue:pace": words("""
        shu sur'atda, shu tempda, shunday ketsa, shunday davom etsa, shu zaylda, shu ketishda
        shu ketish bo'lsa, o'sha sur'atda, davom etsa, davom etaversa, o'saversa, oshaversa
        yana shuncha o'ssa, yana shuncha oshsa, shu foizda o'ssa, saqlanib qolsa, saqlansa
        o'sish saqlansa, davom etadigan bo'lsa, shu taxlitda, shu tarzda ketsa
        shu tarzda davom etsa, shu tezlikda, shu sur'at bilan, o'sha sur'at bilan, bunday sur'atda
        bunday ketishda, ketaversa, ketadigan bo'lsa, yana shuncha foiz, yana o'sha foiz
        xuddi shuncha o'ssa
    """),
    "cue:year-word": words("""
        yil, yili, yilda, yilgi, yildagi, yilga, yildan, yilning, yillar, yillari, yillarda, yilgacha, yilni
        yiliga, yilidan, yilida, yila, god, qaysi yil, nechanchi yil, necha yil, nechinchi yil
    """),
    "cue:record": words("""
        eng qimmat, eng arzon, eng past, eng baland
        eng, rekord, rekordi, eng yuqori, eng katta, eng baland, eng ko'p, eng zo'r, eng yaxshi, eng past
        eng kam, eng yomon, eng kichik, eng cho'qqi, cho'qqi, cho'qqisi, maksimum, maksimal, minimum, minimal
        pik, tarixiy, tarixiy rekord, tarixdagi eng, eng yuqorisi, eng kattasi, eng ko'pi, eng kami, eng pasti
        rekordniy, mislsiz
        eng balandi, eng yaxshisi, eng yomoni, eng tepasi, eng cho'qqisi, eng oz, eng ozi, eng quyi
        eng quyisi, engyuqori, eng so'nggi cho'qqi, hech qachon bo'lmagan, misli ko'rilmagan
        tarixda birinchi marta, birinchi marta, ilk bor, rekordmi, yuqori nuqta, yuqori nuqtasi
        eng past nuqta, samiy
    """),
    # Meetings.
    "cue:meeting": words("""
        komissiya, komissiyasi, hukumatlararo komissiya, kommissiya
        uchrashuv, uchrashuvi, uchrashuvda, uchrashdi, uchrashgan, uchrashishdi, uchrashishgan, uchrashish
        uchrashadi, uchrashibdi, ko'rishdi, ko'rishgan, ko'rishishdi, muzokara, muzokarasi, muzokaralar
        muzokara o'tkazdi, muloqot, muloqoti, suhbat, suhbati, suhbatlashdi, yig'ilish, yig'ilishi, majlis
        kengash, sammit, forum, konferensiya, konferentsiya, tashrif, tashrifi, safar, safari, vizit, viziti
        davra suhbati, hukumatlararo komissiya, komissiya yig'ilishi, qabul marosimi, tadbir, tadbiri
        sessiya yig'ilishi, vstrecha, vstrechasi, strelka, peregovor, peregovori, soveshaniye, soveshanie
        zasedaniye, delegatsiya, delegatsiyasi, delegatsiyalar, ko'rgazma, biznes-forum
        uchrashuvlar, uchrashuvlari, uchrashuvlarda, yig'in, yig'ini, yig'inlar, kengashuv, kengashi
        muzokaralari, muzokaralarda, so'zlashuvlar, uchrashganda, uchrashganlar, uchrashuvdagi
        diplomatik uchrashuv, ishchi uchrashuv, ishchi tashrif, rasmiy uchrashuv, rasmiy tashrif, planyorka
        soveshaniya, sobraniye, sobraniya, briefing, brifing, anjuman, anjumani, simpozium, audiensiya
        suhbatda, suhbatlashishdi, suhbatlashgan, delegatsiyaning, hay'at, hay'ati
    """),
    "cue:attend": (
        *_conjugated("kel, bor"),
        *words("""
            qatnashdi, qatnashgan, qatnashganmi, qatnashish, qatnashishdi, qatnashadi, qatnashchi
            qatnashchilar, qatnashchilari, qatnashibdi, qatnashmagan, qatnashmadi, qatnashuvchi
            qatnashuvchilar, ishtirok, ishtirok etdi, ishtirok etgan, ishtirok etishdi, ishtirok etganlar
            ishtirok qildi, ishtirok qilgan, ishtirok etish, ishtirokchi, ishtirokchilar, ishtirokchilari
            hozir bo'ldi, hozir edi, bor edi, boridi, boridimi, bormidi, bo'lganmidi, bo'lgan odamlar, keldi
            kelgan, kelishdi, kelishgan, kelganlar, kelganmi, kelibdi, kelganmidi, borgan, borishdi, borganlar
            tashrif buyurdi, tashrif buyurgan, tashrif buyurishdi, qadam ranjida, tarkibi, tarkibida, tarkib
            sostav, a'zosi, a'zolari, uchastvoval, uchastnik, uchastniki, prisutstvoval, yig'ildi, yig'ilgan
            o'tirgan, o'tirdi, stol atrofida
            qatnashganlar, qatnashganlarni, qatnashuvchilari, qatnashyapti, qatnasholmadi, qatnashdimi
            qatnashganini, ishtirok etdimi, ishtirok etganmi, ishtirok etmadi, ishtirok etmagan
            ishtirok etyapti, ishtirok etuvchi, ishtirok etuvchilar, ishtirokida, ishtiroki, ishtirokchisi
            ishtirokchisimi, hozir bo'lganlar, hozir bo'lgan, hozirlar, bo'lganlar, u yerda bo'lgan
            borganmidi, borgan edi, kelishganmi, kegan, keganmi, keganla, kelganla, keldila, kelibti
            tashrif buyurganlar, ko'rindi, ko'ringan, delegatsiya a'zolari, delegatsiya a'zosi
            uchrashuvda bo'lgan, uchrashuvda bo'ldi, majlisda o'tirgan, yig'ilganlar, yig'ilishdi
            yig'ilishgan, to'plandi, to'plangan, to'planganlar, prisutstvovali, uchastvovali, bilan birga edi
        """),
    ),
    "cue:lead-verb": words("""
        boshchilik, boshchiligi, boshchiligida, boshchiligidagi, boshchilik qildi, boshchilik qilgan
        boshchilik qilyapti, rahbarlik, rahbarligida, rahbarligidagi, rahbarlik qildi, rahbarlik qilgan
        boshqardi, boshqargan, boshqarib keldi, boshqaradi, boshqaryapti, yetakladi, yetaklagan, yetakchi
        yetakchilik, yetakchilik qildi, bosh bo'ldi, bosh bo'lgan, bosh bo'lib keldi, boshlab keldi
        boshlab kelgan, boshida turgan, boshida turibdi, boshida kim, tepasida turgan, raislik, raislik qildi
        raisligida, vozglavil, vozglavlyal, glavniy, kattasi, starshiy
        boshliqlik, boshliqlik qildi, boshliqlik qilgan, yetakchilik qilgan, yetakchilik qilganmi, yetakchisi
        yetakchiligida, yetaklab keldi, yetaklab kelgan, boshlab borgan, boshlab bordi, boshlab kelganmi
        boshlagan delegatsiyani, boshida kelgan, boshida borgan, boshida edi, boshida bo'lgan
        boshchilik qilganmi, boshchilik qildimi, boshqarganmi, boshqardimi, rahbarlik qilganmi
        rahbarlik qildimi, bosh edi, sarkor, sarkori, lider, lideri, liderlik qildi, vozglavila, vozglavlyala
        rukovodil, kattakoni
    """),
    "cue:host-verb": words("""
        qabul qildi, qabul qilgan, qabul qilganlar, qabul qilishdi, qabul qilibdi, qabul etdi, qabulida
        qabulida bo'ldi, qabul, kutib oldi, kutib olgan, kutib olishdi, kutib olganlar, kutvoldi, kutib olibdi
        mezbonlik, mezbonlik qildi, mezbonlik qilgan, mehmon qildi, mehmondo'stlik
        uyushtirdi, uyushtirgan, tashkillashtirdi, tashkilotchi
        uchrashuv o'tkazdi, prinyal, prinimal
        kutib oldimi, kutib olganmi, kutib olgandi, kutib olish, kutib olingan, kutib olindi, qabul qilganmi
        qabul qildimi, qabul qilindi kim tomonidan, mezbonlik qilganmi, mezbonlik qildimi, mehmondorchilik
        mehmon qilgan, uyushtirganlar, tashkil qilgan uchrashuvni, uchrashuvni tashkil qildi
        uchrashuvni tashkil etgan, uchrashuvni o'tkazgan, uchrashuvni o'tkazdi, vstretil, vstrechal, prinimala
        chaqirgan, chorladi, peshvoz chiqdi
    """),
    "cue:name": words("""
        ism, ismi, ismini, ismlari, ismlarini, ismlar, familiya, familiyasi, familiyasini, familiyalar
        familiyalari, ism-sharif, ism-sharifi, ism sharifi, ism familiya, ismi familiyasi, otasining ismi
        otchestvo, oti, otini, otlari, otlarini, nomi, nomini, nomlari, nomma-nom, FISH, F.I.Sh, FIO, fio
        kim deb atashadi, imya, imena, familiye
        ismla, ismlarni, familiyalarini, familiyasi nima, familiyasi kim, ism familiyasi, ism-familiya
        ism-familiyasi, ism-familiyalari, ism-shariflari, to'liq ismi, to'liq ism, otasining ismi bilan
        kim deyishadi, nima deb chaqirishadi, kimligini ismi, nomi kim, f.i.o, fish, nomma-nomi
    """),
    "cue:post": words("""
        lavozim, lavozimi, lavozimida, lavozimini, lavozimlar, lavozimlari, mansab, mansabi, mansabda
        mansabdor, martaba, unvon, unvoni, vazifasi, vazifada, vazifada ishlaydi, dolzhnost, doljnost
        doljnosti, o'rin, o'rni, kim bo'lib ishlaydi, kim bo'lib, nima ish qiladi, qayerda ishlaydi, ish joyi
        nima lavozimda, kasbi, ishi nima, ishlaydi, egallaydi, egallagan, egallab turibdi, status, statusi
        maqomi
        lavozimlarini, lavozimi kim, mansabi kim, qaysi lavozimda, qanday lavozimda, qaysi mansabda, zimmasida
        zimmasiga olgan, zimmasiga yuklangan, yuklatilgan, qo'shimcha lavozim, qo'shimcha vazifa
        boshqa lavozim, yana qaysi lavozim, bir vaqtda, bir vaqtning o'zida, ham ishlaydi, bo'lib ishlagan
        bo'lib ishlayapti, kim bo'lib ishlayapti, tayinlangan, tayinlandi, saylangan lavozim, xizmat vazifasi
        posti, postda, post egasi, dolzhnosti, egallaganmi, egallagan lavozim
    """),
    "cue:represent": words("""
        nomidan, vakillik, vakillik qildi, vakillik qilgan, vakillik qiladi, namoyandasi, vakili bo'lib
        qaysi davlatdan, qaysi mamlakatdan, qaysi tomondan, qaysi tomon vakili, qayerlik, qaysi davlatniki
        kim tomonida, kim tarafida, predstavlyayet, tarafdan
        vakilimi, vakilmi, vakilisi, bizdanmi, bizning odammi, ularning odami, ularning odamimi, kimning odami
        qaysi davlatlik, qaysi yurtdan, qaysi yurtlik, nomidan keldi, nomidan qatnashdi, qaysi millat
        predstavlyal, otkuda on, kim tomondan
    """),
    "cue:side": words("""
        tomon, tomoni, tomonlar, tomonlari, tomondan, tomonda, tomonning, taraf, tarafi, taraflar, tarafdan
        tarafida, storona, ikki taraf, ikki tomon, ikkala tomon, ikkala taraf, har ikki tomon
        har ikkala tomon, sherik tomon
        tomonidagilar, taraflari, taraflarning, tomonlarning, tomonlarga, tomonlardan, tarafning
        taraflar o'rtasida, har ikkala taraf, bizning tomon, bizning taraf, bizning tarafdan, ular tomoni
        ular tomonidan, ular tarafi, ularning tomoni, ikkala tarafning, sherigimiz, storonalar, storoni
    """),
    "cue:topic": words("""
        mavzu, mavzusi, mavzulari, mavzular, mavzuda, mavzuni, mazmun, mazmuni, mohiyat, mohiyati, nima haqida
        nimalar haqida, nima to'g'risida, nima xususida, nima borasida, nima mavzuda, nima yuzasidan
        kun tartibi, kun tartibida, povestka, tema, temasi, temada, temalar, predmet
        mavzularda, mavzusida, mavzudan, mavzusidan, nima bo'yicha, nimalar bo'yicha, nima xaqida
        nimalar xususida, nimalar yuzasidan, kun tartibidagi, kun tartibiga, gap nimada, nima ustida
        nimalar ustida, masalalar, qanday masalalar, qaysi masalalar, predmeti, povestkasi, mazmunida
    """),
    "cue:discuss": words("""
        masalasi ko'tarilgan, masalasi ko'tarilganmi, masalasi ham ko'tarilgan, masalasi ham ko'tarilganmi
        masala ko'tarilgan, masalasi ko'tarildi, masalasi ko'tarildimi, masalasini ko'tardi
        so'z bordi, so'z bordimi, so'z borgan, so'z borganmi, gap bordi, gap bordimi, gap borgan, gap borganmi
        muhokama, muhokamasi, muhokama qildi, muhokama qilindi, muhokama qilingan, muhokama qilishdi
        muhokama qilishgan, muhokama etildi, ko'rib chiqdi, ko'rib chiqildi, ko'rib chiqilgan
        ko'rib chiqishdi, gaplashdi, gaplashildi, gaplashishdi, gaplashishgan, gaplashgan, gaplashilgan
        gaplashvoldi, so'zlashdi, so'zlashuv, fikr almashdi, fikr almashildi, fikr almashishdi, fikrlashdi
        maslahatlashdi, kelishib olindi, obsudil, obsujdali, obsudili, obsujdeniye, so'z bordi, so'z yuritildi
        gap bordi, gap ketdi, tilga olindi, to'xtalib o'tildi, to'xtalindi, o'rganildi, ko'tarildi masala
        muhokamaga, muhokamada, muhokama qilishganmi, muhokama qilinganmi, muhokama qilindimi
        muhokama etilgan, muhokama etishdi, muhokama etganmi, gaplashishganmi, gaplashishdimi, gaplashganmi
        gaplashib olishdi, gaplashilganmi, gaplashildimi, gapirilganmi, gapirildi, so'z yuritishdi
        so'z yuritilgan, so'z bo'ldi, so'zlashishdi, so'zlashildi, fikrlashildi, fikr almashinuvi
        fikr almashuv, fikr almashishgan, ko'tarildi, ko'tarishdi, ko'tarilganmi masala, o'rtaga tashlandi
        o'rtaga tashlashdi, stol ustiga qo'yildi, zikr etildi, tilga olinganmi, tilga olindimi
        tilga olinmadimi, to'xtalishdi, to'xtaldi, to'xtalib o'tishdi, yechim qidirishdi, maslahat qilishdi
        gurung, gurunglashdi, razgovor
        haqida gap bormi, haqida biror gap, haqida nimadir, to'g'risida gap bormi
    """),
    "cue:priority": words("""
        ustuvor, ustuvorlik, ustuvorligi, ustuvor yo'nalish, ustuvor yo'nalishlar, ustuvor soha
        ustuvor sohalar, ustuvor vazifa, yo'nalish, yo'nalishi, yo'nalishlar, yo'nalishlari, yo'nalishda
        yo'nalishni, yo'nalishlarda, soha, sohasi, sohalar, sohalari, sohalarda, sohalarni, sohada, soxa
        soxalar, prioritet, prioriteti, prioritetlar, prioritetniy, tarmoq, tarmog'i, tarmoqlar, tarmoqlari
        sektor, sektorlar, sfera, sferalar, napravleniye, napravleniya, istiqbolli, eng muhim
        birinchi navbatda, birinchi o'rinda, asosiy urg'u, birinchi galda
        ustuvorlari, ustuvorlar, ustuvormi, ustuvorlardan biri, ustuvorlar qatorida, ustuvorlar ichida
        ustuvorlikka ega, ustivor, ustivor yo'nalish, ustivor yo'nalishlar, birinchi darajali, eng asosiy
        asosiy soha, asosiy sohalar, asosiy yo'nalish, asosiy yo'nalishlar, asosiy yo'nalishlardan
        yo'nalishlardan biri, sohalardan biri, sohalardan, tarmoqlarda, tarmoqda, tarmoqlardan, fokus, fokusda
        diqqat markazida, e'tibor markazida, muhim soha, muhim sohalar, muhim yo'nalishlar, bosh yo'nalish
        bosh yo'nalishlar, qaysi jabha, jabha, jabhalar, jabhada, prioritetmi, prioritetlardan, klyuchevoy
        otrasl, otrasli
    """),
    "cue:say": words("""
        taklif, taklifi, takliflar, takliflari, dedi, degan edi, dedilar, deyishdi, deyishgan, dey, deyapti
        deganmi, deganini, dedimi, demadi, demoqda, deydi, aytdi, aytishdi, aytib o'tdi, aytib o'tildi
        aytgan gapi, aytganlari, aytilgan gap, gapirdi, gapirgan, gapirishdi, so'zladi, so'zlagan, so'zi
        so'zlari, nutq, nutqi, ta'kidladi, ta'kidlagan, ta'kidlandi, ta'kidlangan, ta'kidlab o'tdi
        ta'kidlashdi, qayd etdi, qayd etdilar, qayd etishdi, qayd qildi, urg'u berdi, urg'u bergan, urg'uladi
        e'tibor qaratdi, e'tibor qaratildi, bildirdi, bildirgan, bildirishdi, bildirildi, fikr bildirdi
        ma'lum qildi, ma'lum qilgan, xabar berdi, bayon qildi, bayon etdi, bayonot, bayonoti, bayonot berdi
        gapi, gaplari, qiziqish bildirdi, qiziqish bildirgan, qiziqish, istak, istak bildirdi, xohish
        xohish bildirdi, minnatdorlik, minnatdorchilik bildirdi, tashakkur bildirdi, fikri, fikricha
        pozitsiya, pozitsiyasi, nuqtai nazari, e'tirof etdi, e'tirof etildi, taklif bildirdi, zayavil, skazal
        zayavleniye, otmetil, podcherknul, javob berdi, tilga oldi, eslatdi
        dedila, deyishdila, deganla, deganlar, dedikan, debdi, deyishibdi, dermish, deyishganmi, deganmidi
        aytgandi, aytganmi, aytganini, aytdimi, aytishganmi, aytibdi, aytib o'tgan, aytib ketdi, aytib qo'ydi
        og'zidan chiqdi, gapirdimi, gapirganmi, gapirishgan, gapirib o'tdi, so'zlab o'tdi, so'zlagani
        ta'kidlaganmi, ta'kidladimi, ta'kidlanganmi, ta'kidlab o'tgan, ta'kidlashgan, ta'kidlab o'tilgan
        urg'u, urg'usi, urg'u berishgan, urg'u berildi, urg'u berilgan, alohida to'xtaldi, alohida qayd etdi
        qayd etgan, qayd etganmi, qayd etib o'tdi, e'tirof, e'tirof etgan, e'tirof qildi, ishontirdi
        ishontirgan, baho berdi, baho bergan, yuqori baholadi, yuqori baho berdi, manfaatdor, manfaatdormi
        manfaatdorlik, manfaatdorligi, manfaatdorligini, manfaatdorlik bildirdi, xohlaydi, xohlashadi
        xohlaydilar, xohlagani, xohishi, xohishi bor, istaydi, istashadi, istaydilar, istagi, istagi bor
        istaklari, istaklar, ishtiyoq, ishtiyoqi, qiziqishi, qiziqishi bor, qiziqishlari, qiziqadi, qiziqadimi
        qiziqdi, qiziqqan, qiziqmoqda, qiziqish bildirishdi, qiziqish bildirganmi, qiziqish bildirdimi
        ishlagisi bor, ishlagisi, hamkorlik qilgisi, ishlashni xohlaydi, ishlashni istaydi, niyat bildirdi
        tayyor ekanini, tayyorligini, tayyor ekanligini, tayyorliklarini, tayyormi, umid bildirdi, taklif etdi
        taklif kiritdi, taklif qilishdi, taklif qilganmi, taklif bo'ldimi, chaqiriq, murojaat qildi
        izoh berdi, intervyu, intervyu berdi, bayonotlar, bayonotlari, bayonotida, so'zida, so'zlarida
        nutqida, fikrlari, fikrlar, qarashi, qarashlari, pozitsiyasi qanday, otmetili, podcherknuli, zayavili
        skazali, minnatdor, minnatdorligi, rahmat aytdi
        tomonining bahosi, tomonning bahosi, qanday baho, qanday baholadi, bahosi qanday bo'ldi
        taklif qildi, taklif qilgan, taklif qilishdi, taklif etdi, taklif etgan, so'radi, so'rashdi
        so'ragan
    """),
    "cue:his": words("""
        uning, ularning, uniki
    """),
    "cue:biography": words("""
        bo'ysunadi, bo'ysunishadi, kimga bo'ysunadi, kimning o'rinbosari, kimga hisobot beradi, kimning qo'l ostida
        tug'ilgan, tug'ilgan kuni, tug'ilgan joyi, tug'ilgan yili, tug'ilganmi, yoshi nechada, necha yoshda
        nechi yoshda, oliy ma'lumot, ma'lumoti oliy, oliygoh, qaysi universitet, qaysi institut
        universitetni bitirgan, bitirgan, tamomlagan, qayerda o'qigan, qaerda o'qigan, uylangan, uylanganmi
        oilali, oilalimi, turmush qurgan, xotini, rafiqasi, turmush o'rtog'i, farzandi, farzandlari
        nechta farzandi, bolalari, oilasi, maoshi, oyligi qancha, ish haqi, tarjimai holi, biografiyasi
        biografiya, mansab yo'li, millati, avval ishlagan, oldin ishlagan, ilgari ishlagan, avval qayerda
        oldin kim bo'lgan, avval kim bo'lgan, ilgari kim bo'lgan, lavozimga tayinlangan, partiya a'zosi
        qaysi partiya
    """),
    "cue:he": words("""
        u kishi, u odam, u o'zi, o'sha kishi
    """),
    "cue:other-side": words("""
        boshqa tomondan, narigi tomondan, narigi taraf, ikkinchi tomondan, qarshi tomondan, qarshi taraf
        boshqa taraf, ulardan, ikkinchi taraf
        teskari yo'nalishda, teskari tomonga, boshqa yo'nalishda, aksincha, qarama-qarshi yo'nalishda, teskarisi
    """),
    "cue:quote": words("""
        iqtibosini, iqtibos qilib, iqtiboslik, sitata, sitatasi, tsitata, so'zma-so'z, so'zma so'z
        aynan so'zlari, aynan so'zi, o'z so'zlari, aniq so'zlari, ko'chirma gap, so'zini aynan
        aynan nima dedi, aynan nima degan, to'g'ridan-to'g'ri so'zlari, stenogramma
        iqtibos, iqtibos keltir
        tezislari, tezis
    """),
    "cue:agree": words("""
        kelishdi, kelishildi, kelishilgan, kelishishdi, kelishishgan, kelishib oldi, kelishib olishdi
        kelishuv, kelishuvi, kelishuvlar, kelishuvga, kelisha oldi, kelishvoldi, kelishvolishdi, ahdlashdi
        ahdlashishdi, va'dalashdi, va'da, va'da berdi, va'da qildi, va'dasi, qaror, qarori, qaror qildi
        qaror qilindi, qaror qilishdi, qaror qabul qilindi, xulosa, xulosasi, xulosaga keldi, to'xtamga keldi
        bir fikrga keldi, tasdiqladi, tasdiqlandi, tasdiqlashdi, tasdiqlagan, rozi bo'ldi, rozilik
        rozilik berdi, zimmasiga oldi, zimmalariga oldi, zimmasiga olishdi, zimmalariga olishdi, majburiyat, majburiyat oldi, majburiyatlar, kafolat, kafolat berdi
        tayyorligini bildirdi, dogovorilis, dogovorilsya, dogovoryonnost, dogovorennost, samara, samarasi
        samarali bo'ldimi, natija berdi, natijasiz, qanday yakunlandi, nima bilan tugadi
        nima bilan yakunlandi, oqibati, soglasovali
        kelishganmi, kelishildimi, kelishib olishganmi, kelishib olishgan, kelishishganmi, kelishib olingan
        kelishuvlarga, kelishuvlari, bitishdi, bitishuv, ahdlashuv, ahdlashgan, va'dalar, va'dalari
        va'da berishdi, va'da berganmi, va'da berildi, va'da bergan, va'da qilgan, va'da qilishdi
        va'da qilindi, so'z berdi, so'z berishdi, so'z bergan, qarorlar, qarorlari, qarorga, qarorga kelishdi
        qarorga keldi, qaror qilingan, xulosalar, xulosalari, to'xtamga kelishdi, murosa, murosaga keldi
        yakdil, yakdillik, hamfikr, hamfikrlik, bir ovozdan, tasdiqlanganmi, tasdiqlandimi, tasdiqlaganmi
        tasdiqlashgan, tasdiq, majburiyatini oldi, majburiyatlari, zimmasiga oldi, zimmasiga olishdi
        rozi bo'lishdi, rozi bo'lgan, rozi bo'ldimi, rozilik bildirdi, natijalari qanday, natijada nima
        yakuni nima, yakuni qanday, nima hal bo'ldi, hal qilindi, hal bo'ldi, hal etildi, oqibatda, mahsuli
        samaralari, dogovorili, reshili
        sodiq, sodiqlik, sodiqligi, sodiqligini, sodiqliklarini, sadoqat, qo'llab-quvvatladi
        qo'llab-quvvatlash
        qo'llab-quvvatlaydi, qo'llab-quvvatlashini, qo'llab-quvvatlashdi
        majburiyat olgan, majburiyat olganini, majburiyat olishgan, majburiyat oldi, zimmasiga olganini, zimmalariga olgan
    """),
    "cue:sign": words("""
        imzo chekdi, imzo chekildi, imzo qo'ydi, imzo qo'yildi, imzo chekishdi, imzo, imzosi, imzoladi
        imzolandi, imzolangan, imzolanganmi, imzolashdi, imzolash, imzolanadi, imzolanishi, imzolandimi
        imzolanmadi, qo'l qo'ydi, qo'l qo'yildi, qo'l qo'yishdi, qo'l qo'yilgan, qo'l qo'yilganmi, shartnoma
        shartnomasi, shartnomalar, bitim, bitimi, bitimlar, memorandum, memorandumi, kontrakt, kontrakti
        kontraktlar, dogovor, soglasheniye, protokol, bayonnoma, hujjat imzolandi, tuzildi, tuzilgan, tuzishdi
        shartnoma tuzdi, podpisal, podpisali, podpisan, konvensiya, deklaratsiya
        imzolashganmi, imzolashdimi, imzolashgan, imzolanmagan, imzolanmaganmi, imzolab, imzolamadi, imzolagan
        imzo chekishgan, imzo chekishdimi, imzo chekilganmi, imzo qo'yishgan, imzo qo'yilganmi, imzo qo'yganmi
        imzolar, qo'l qo'ygan, qo'l qo'yganmi, qo'l qo'yishgan, qog'oz imzolandi, qog'ozga imzo, shartnomalari
        shartnomaga, bitim tuzildi, bitim tuzishdi, shartnoma tuzildi, shartnoma tuzishdi
        shartnoma tuzilganmi, kelishuv imzolandi, kelishuv hujjati, memorandumlar, kontraktga, pakt, ahdnoma
        yuridik hujjat, podpisalimi, dogovorlar, soglashenie
    """),
    # Sources.
    "cue:publish": words("""
        e'lon, e'loni, e'lon qilindi, e'lon qilingan, e'lon qildi, e'lon qilgan, e'lon qilinganmi, chop etildi
        chop etilgan, bosildi, bosilgan, nashr, nashr qilindi, nashr qilingan, nashr etildi, joylandi
        joylangan, joylashtirildi, joylashtirilgan, joyladi, chiqarilgan, chiqarildi, berilgan, yozilgan edi
        yozildi, post qilindi, tarqatildi, tarqatilgan, opublikovan, opublikovano, vilojili, vishla
        matbuotda chiqdi, sanasi qanaqa, xabar sanasi
        yozgan, yozganmi, yozdi, yozdimi, yozganlar, yozgan edi, yozishdi, yozishgan, yozib chiqdi
        yozib chiqqan, qachon yozilgan, chiqqan sana, chiqqan kuni, chiqqan vaqti, qachon chiqqan
        qachon chiqdi, qachon chiqgan, chop, chop etdi, chop etgan, chop etishgan, chop qilgan, chop qilindi
        nashri, nashrda, nashrga, nashriyot, nashr qildi, nashr qilgan, nashr etgan, nashr sanasi, chop sanasi
        e'lon sanasi, e'lon qilishgan, e'lon qilishdi, e'lon qilindimi, e'longa chiqdi, joylashtirdi, joylagan
        joylashtirgan, joylangani, qo'yilgan saytga, saytga qo'yilgan, saytga chiqqan, tarqatdi, tarqatgan
        tarqatishgan, ommaga chiqdi, dunyo yuzini ko'rdi, yoritdi, yoritgan, yoritilgan, yoritildi, yoritganmi
        berdi xabarni, xabar qildi, xabar qilgan, xabar bergan, xabar berganmi, xabar tarqatgan, sanalangan
        napisal, napisali, opublikovali, publikatsiya sanasi, vilojen
        chiqarganmi, chiqargan, chiqardi, chiqardimi, chiqarishgan
    """),
    "cue:source": words("""
        manba, manbai, manbasi, manbalar, manbalari, manbayi, manbang, manbangiz, istochnik, qayerdan
        qayerdan olingan, qayerdan olding, qayerdan oldingiz, qayerdan bilasan, qayerdan bilasiz, qatdan
        qattan, qaerdan, kim aytdi, kim aytgan, kim aytyapti, kim yozgan, kim yozdi, kimning gapi
        kimning ma'lumoti, kimga ko'ra, nimaga asoslanib, nimaga asosan, nimaga tayanib, isbot, isboti
        isbotla, dalil bormi, otkuda, ishonchli, ishonchlimi, ishonsa bo'ladimi, proof, pruf
        birlamchi manba
        manbayiz, manbasiz, manbadan, manbada, manbaga, manbaga ko'ra, birinchi manba, asl manba
        manbangiz nima, qayerdan bilding, qayerdan bildingiz, qayerdan olinadi, qayerdan oldiz
        qayerdan o'qiding, qayerdan topding, qayerdan topdingiz, qayerdan kelgan, qayerdan eshitding
        qayerdan keldi, kim xabar bergan, kim xabar qilgan, kim e'lon qilgan, kim tarqatgan, kim chop etgan
        kim nashr qilgan, kim yozgani, kim aytganligi, qaysi sayt, qaysi saytda, qaysi saytdan, qaysi gazeta
        qaysi gazetada, qaysi nashr, qaysi nashrda, qaysi agentlik, qaysi kanal, qaysi manba
        axborot agentligi, xabar agentligi, agentlik, OAV, ommaviy axborot vositalari, matbuot, matbuotda, smi
        kimning so'zi, kimning xabari, kim da'vo qilgan, nimaga tayangan, nimaga asoslangan, asos bormi
        isbotlab bering, isbotlang, isbotlay olasizmi, tasdiqlovchi, ishonarlimi, ishonarli, ishonchlilik
        ishonchliligi, ishonsam bo'ladimi, ishonish mumkinmi, rasmiy manba, istochnik kakoy, istochniki
        pruflar, otkuda eto
        ria novosti, kun uz, gazeta uz, daryo uz, podrobno uz, sputnik, interfaks, tass, reuters, uza, belta
    """),
    "cue:link": words("""
        havola, havolasi, havolani, link, linki, linkini, ssilka, ssilkasi, silka, silkasi, url, manzili
        sayt manzili, gipersilka
        havolalar, havolasini, linkni, linkingiz, linki bormi, ssilkani, ssilkangiz, silkani, adres, adresi
        sayt adresi, veb-sahifa, giperhavola, manzilini
    """),
    "cue:report": words("""
        jurnalist, jurnalistlar, muxbir, muxbirlar, reportyor, sarlavha, sarlavhasi, zagolovok
        maqola, maqolasi, maqolalar, maqolada, maqolangiz, xabar, xabari, xabarlar, xabarni, yangilik
        yangiliklar, yangiligi, novost, novostlar, novosti, statya, statyasi, statyada, material, materiali
        materiallar, press-reliz, reliz, nashr, nashrlar, publikatsiya, reportaj, reportaji, lavha, xronika
        post, posti, postda, tekst, e'lon, e'loni, axborot, bildirishnoma, matn, matni, matnda, zametka
        zametkasi, jurnal, jurnalda, gazeta, gazetada, gazetasi
    """),
    # Lists and repeats.
    "cue:list": words("""
        ro'yxat, ro'yxati, ro'yxatini, spisok, spiska, sanab, sanab ber, sanab bering, sanab o'ting
        sanab ko'rsating, sanang, birma-bir, birma bir, hammasini ayt, hammasini ayting, hammasini sanab
        barchasini ayting, nomma-nom ayt, to'liq ro'yxat, perechisli, ketma-ket, tartib bilan
        ro'yxatlar, ro'yxat qilib, ro'yxatini bering, sanab chiqing, sanab chiq, sanab yuboring
        sanab bersangiz, birin-ketin, birin ketin, bittalab, bitta-bitta, bittama-bitta, bandma-band
        punktma-punkt, punktlar bo'yicha, hammasini yozing, hammasini bering, hammasini birma-bir
        barchasini sanab, perechislit
    """),
    "cue:odd": words("""
        ortiqcha, ortiqchasi, ortiqchasini, begona, begonasi, ro'yxatda yo'q, ro'yxatga kirmaydi
        ro'yxatga kirmagan, mos emas, mos kelmaydi, mos tushmaydi
        kirmaydi, tomoniga kirmaydi, kirmagan
    """),
    "cue:else": words("""
        yana, yana kim, yana nima, yana kimlar, yana nimalar, boshqa, boshqasi, boshqalar, boshqalari
        boshqa kim, boshqa nima, tag'in, tagin, bundan tashqari, undan tashqari, shundan tashqari
        tashqari, qolgani
        qolganlari, qolganlar, yana bormi, yana boshqa, eshyo, yesho, isho, kto eshyo, davomi, davom et
        yana bir
        tashqari yana, dan tashqari, tashqari kim, tashqari nima, bulardan tashqari, ulardan tashqari
        bunga qo'shimcha, qo'shimcha yana, qo'shimchasiga, qo'shimcha ravishda, o'zgasi, boshqalardan
        boshqalarning, yana qaysi, yana qanday, yana qanaqa, yana nechta, yanachi, yana-chi, boshqachi
        boshqa-chi, boshqa qanday, boshqa qaysi, krome, eshyo kto
    """),
    "cue:same": words("""
        yana o'sha, yana shu, o'shaning o'zi, shuning o'zi, xuddi shu, xuddi o'sha, xuddi shunday
        yana takrorla, takrorla, takrorlang, takroran, takror, qaytar, qaytaring, qaytadan, qayta, bir xil
        o'zgarmadi, o'zgarmagan, o'zgarmay qoldi, to je samoye, snova, opyat, yana
        yana bir marta, yana bir bor, yana bir karra, ikkinchi marta, qaytadan shuncha, shuncha foizga
        o'shancha foizga, o'shancha, o'sha foiz, shu foiz, o'sha sur'at, shu sur'at, bir xilda, teng sur'atda
        o'zgarishsiz, takrorlansa, takrorlanadi, povtori, yeshyo raz, eshyo raz, qaytarib, qaytarib ayting
        qaytarib yuboring
        shunday qolsa, shu tarzda qolsa, xuddi shunday qolsa, oʻzgarmasdan qolsa, oʻzgarmay qolsa
    """),
    "cue:total": words("""
        birgalikda, jami, qo'shsak, qo'shganda, qo'shib hisoblasak, ikkala yil, ikki yilda jami
        umumiy hisobda, birga olganda, yig'indisi
        qo'shsa, qo'shsak, qo'shib, qo'shganda, qo'shilsa, qo'shib yuborsak, qo'shib yuborsa
    """),
    "cue:true": words("""
        xato bo'lsa tuzating, noto'g'ri bo'lsa tuzating, xato bo'lsa to'g'rilang, noto'g'ri bo'lsa to'g'rilang
        adashsam tuzating, adashayotgan bo'lsam tuzating
        rost, rostmi, rostdan, rostdanmi, rostdan ham, rostanmi, rostan, rostligi, rostakam, rostakammi
        to'g'ri, to'g'rimi, to'g'riligi, to'g'riligini, to'g'ri aytdimmi, to'g'ri tushundimmi, haqiqat
        haqiqatmi, haqiqatan ham, haqiqatdan, haqiqatdan ham, haqiqatda ham, chin, chinmi, chindanmi
        chindan ham, shundaymi, shunaqami, shumi, shudami, shuku, aniqmi, tasdiqlang, tasdiqlaysizmi, tasdiqla
        mi, mikan, mikin, emasmi, a to'g'rimi, pravda, pravdami, pravda li, tochnomi, verno, vernomi
        to'g'ridir, shundaymikan, shundaymidi, nahotki shunday
        rostmikan, rostmikin, rostda, rostmi yo yolg'onmi, rostanam, rostdanam, to'g'rimikan, to'g'rimikin
        to'g'ri-ku, to'g'ridirmi, to'g'ri aytdim, to'g'ri bilamanmi, to'g'ri eslayapmanmi
        to'g'ri hisobladimmi, to'g'ri keladimi, to'g'ri ekanmi, to'g'ri tushunyapmanmi, togrimi, tog'rimi
        tugrimi, shundaymi-a, shunaqa-ku, shunaqadir, shunaqa-a, shundaydi-ku, shundoqmi, shunaqamidi, haqmi
        haqman, haqmanmi, haqsizmi, chinakam, chinakammi, chindanam, aniqmikan, aniqmidi, tasdiqlay olasizmi
        tasdiqlab bering, tasdiqlaymi, tasdiqlab yuboring, ishonchingiz komilmi, ishonsa bo'ladimi shunga
        a rostmi, tochna, tochnami, verno li, tak li, ne tak li, bo'lmaganmidi, edi-a, shundaymi o'zi
    """),
    "cue:wrong": words("""
        noto'g'ri, noto'g'rimi, xato, xatosi, xato qildi, xato qilding, xato qildingiz, xatomi, xatolik
        yanglish, yanglishdi, adashding, adashdingiz, adashibsan, adashyapsan, adashyapsiz, yolg'on, yolg'onmi
        yolg'onchi, to'g'ri emas, unaqa emas, unday emas, bunaqa emas, aldayapsan, aldama, aldadi, feyk, fake
        soxta, nepravilno, oshibka, neverno, bekor gap, bo'lishi mumkin emas, mos kelmaydi, aksincha
        noto'g'riku, noto'g'ridir, xatoku, xatodir, xato bo'lsa kerak, xato aytding, xato aytyapsan
        xato aytyapsiz, xato raqam, adashdiz, adashayapsan, adashayapsiz, adashmayapsizmi, adashmayapsanmi
        yolg'onku, yolg'on gap, yolg'on gapirma, yolg'on aytyapsan, aldayapsiz, aldamang, laqillatma, unaqamas
        bunaqamas, shunaqamas, to'g'rimas, to'g'ri emasku, asossiz gap, uydirma, to'qima, cho'pchak, lojnaya
        ne pravda, vryosh, ne tak, falsh, noaniq, ishonmayman
    """),
}

_SCOPES = {
    "scope:world": words("""
        dunyo, dunyoda, jahon, jahonda, jahon bo'yicha, dunyo bo'yicha, butun dunyo, yer yuzi, global
        jahon savdosi, xalqaro savdo, umumiy tashqi savdo, jami tashqi savdo, butun tashqi savdo
    """),
    "scope:un": words("BMT, Birlashgan Millatlar Tashkiloti, OON"),
    "scope:nato": words("NATO"),
    "scope:wto": words("JST, Jahon savdo tashkiloti, VTO"),
    "scope:sco": words("ShHT, Shanxay hamkorlik tashkiloti, ShOS"),
    "quality": words("""
        oq, qora, qizil, yashil, sariq, jigarrang, ko'k, to'q, ochiq, yangi, quritilgan, quruq
        muzlatilgan, sovutilgan, dudlangan, tuzlangan, xom, rafinatsiyalangan, organik, yovvoyi, tabiiy
        toza, sof, sun'iy, sintetik, qayta ishlangan, qadoqlangan, konservalangan, suyuq, quyuq
        suyultirilgan, quyultirilgan, kukun, maydalangan, qovurilgan, tog', o'rmon, gul, akatsiya
        ishlatilgan, eski, katta, kichik, yirik, mayda, yengil, og'ir, issiq, sovuq, shirin, achchiq
        nordon, yumshoq, qattiq, elektr, gibrid, dizel, benzinli, arzon, bolalar
    """),
    "between": words("oralig'i, oralig'ida, oralig'idagi, orasi, orasida, o'rtasida"),
    "latter": words("so'nggi, oxirgi, har, keyingi, qolgan, o'tgan, yaqin"),
    "event:commission": words("komissiya, hukumatlararo komissiya, komissiya yig'ilishi"),
    "event:forum": words("forum, biznes forum, konferensiya, anjuman"),
    "event:visit": words(
        "tashrif, safar, rasmiy tashrif, biznes-missiya, missiya, savdo missiyasi, biznes missiya"
    ),
    "event:call": words(
        "telefon suhbati, qo'ng'iroq, telefon orqali muloqot, onlayn uchrashuv, videoqo'ng'iroq, video muloqot, videokonferensiya, onlayn muloqot, zum"
    ),
    "event:summit": words("sammit"),
    "event:exhibition": words("ko'rgazma, ekspo, yarmarka"),
    "event:signing": words("imzolash marosimi"),
    "scope:cis": words("""
        MDH, MDH davlatlari, mustaqil davlatlar hamdo'stligi, hamdo'stlik, SNG, sobiq ittifoq, sobiq sovet
        post-sovet
        hamdo'stlik davlatlari, hamdo'stlik mamlakatlari, SNGda, MDH organlari
    """),
    "scope:eaeu": words("""
        YEOII, YEOI, EOII, yevroosiyo ittifoqi, yevroosiyo iqtisodiy ittifoqi, yevrosiyo, EAES, YeAES
        bojxona ittifoqi, EAEU
    """),
    "scope:eu": words("""
        Yevropa Ittifoqi, yevroittifoq, yevropa, yevropa davlatlari, yevropaliklar, yevrosoyuz, ES davlatlari
        G'arb, EU
    """),
    "scope:central-asia": words("""
        Markaziy Osiyo, O'rta Osiyo, Markaziy Osiyo davlatlari, mintaqa davlatlari, mintaqa, srednyaya aziya
        sentralnaya aziya, qo'shni davlatlar, qo'shni mamlakatlar, qo'shnilar
    """),
    "scope:all-countries": words("""
        barcha davlatlar, barcha mamlakatlar, hamma davlatlar, hamma mamlakatlar, barcha davlat, hamma davlat
        jami davlatlar, chet el, chet davlatlar, xorij, xorijiy davlatlar, xorijiy mamlakatlar
        boshqa davlatlar, boshqa mamlakatlar, boshqa davlat, boshqa mamlakat, qolgan davlatlar
        asosiy savdo hamkorlari, savdo hamkorlari, eng yirik hamkorlar, eng yirik hamkor, davlatlar kesimida
        qaysi davlatlar bilan
        sheriklar orasida, sheriklarimiz orasida, hamkorlar orasida, hamkorlarimiz orasida
        nechanchi o'rinda, qaysi o'rinda, nechinchi o'rinda, o'ntalikda, o'nlikka, birinchi o'nlikka
    """),
}

_PERIODS = {
    "period:years-ago": words("yil oldin, yil avval, yil burun, yil ilgari"),
    "period:last-month": words("""
        o'tgan oy, o'tgan oyda, o'tgan oyi, o'tgan oydagi, o'tgan oyning, o'tkan oy, o'tkan oyda
        oldingi oy, oldingi oyda
    """),
    "period:this-month": words("bu oy, bu oyda, shu oy, shu oyda, joriy oy, joriy oyda, mazkur oyda"),
    "period:last-year": words("""
        o'tgan yil, o'tgan yili, o'tgan yilgi, o'tgan yilda, o'tkan yil, o'tgan yilning, bultur, bulturgi
        o'tgan sana, proshliy god, proshlom godu
        o'tgan yilgisi, o'tkan yili, o'tkan yilgi, otgan yil, bulturgi yil, bulturgiga
    """),
    "period:that-year": words("o'sha yil, o'sha yili, o'sha yilda, shu yili, o'sha yildagi"),
    "period:this-year": words("""
        bu yil, bu yilgi, shu yil, shu yilgi, shu yili, joriy yil, joriy yilgi, joriy yilda, mazkur yil
        ushbu yil, hozirgi yil, yil boshidan, yil boshidan beri, etot god, etom godu, bu yili
        shu yilning, bu yilning o'zida, shu yilda, bu yilda, joriy yilning
    """),
    "period:following-year": words("""
        bir yil keyin, bir yildan keyin, bir yildan so'ng, bir yil o'tib, bir yil o'tgach, undan keyingi yil
        undan keyingi yili, undan keyingi yilda, shundan keyingi yil, yil keyin, yildan keyin, god spustya
    """),
    "period:next-year": words("""
        keyingi yil, keyingi yili, kelasi yil, kelgusi yil, keladigan yil, kelayotgan yil, sleduyushiy god
    """),
    "period:year-before-last": words("""
        o'tgan yildan oldingi yil, o'tgan yildan avvalgi yil
        undan narigi yil, ikki yil oldin, ikki yil avval, ikki yil ilgari, ikki yil burun, pozaproshliy god
        narigi yil, bulturdan oldingi yil, burnog'i yil, burnog'i yili, burnog'i, burnogi yili, burungi yil
    """),
    "period:previous-year": words("""
        oldingi yil, oldingi yilgi, avvalgi yil, avvalgi yilgi, bir yil oldin, bir yil avval, bir yil ilgari
        bir yil burun, bir yil oldingi, bir yil avvalgi, o'tgan yilning shu davri, o'tgan yilning mos davri
        ilgarigi yil, predidushiy god
        undan oldingi yil, undan oldingi yili, undan avvalgi yil, undan bir yil oldin, undan bir yil avval
        bundan oldingi yil, o'shandan oldingi yil, bir yil burungi, bitta oldingi yil, bir yilcha oldin
        o'tgan yilgiga nisbatan
    """),
    "period:quarter": words("""
        chorak, choragi, choraklik, kvartal, kvartali, uch oylik, uch oy, 3 oy, chorak yil, yil choragi
    """),
    "period:half": words("""
        yarim yil, yarim yillik, yarimyillik, yarim yilda, polugodiye
    """),
    "period:month": words("""
        oy, oyi, oyda, oyida, oyni, oyning, oylar, oylari, oylarda, oydan, oydagi, oyidagi, oyigacha, oygacha
        mesyats
    """),
    "period:week": words("hafta, haftada, haftalik, haftasi, hafta oxiri, nedelya"),
    "period:day": words("kun, kunda, kunlik, kuniga, har kuni, sutka, kecha, kechagi, bir kunda, den"),
    "period:decade": words("""
        o'n yil, o'n yillik, o'nyillik, dekada, o'n yilda, ko'p yillik
    """),
    "period:first-half": words("""
        birinchi yarim yillik, birinchi yarmi, ilk yarmi, yilning birinchi yarmi, yilning ilk yarmi
        dastlabki yarmi, dastlabki olti oy, birinchi olti oy, ilk olti oy, yanvar-iyun, perviy polugodiye
    """),
    "period:second-half": words("""
        ikkinchi yarim yillik, ikkinchi yarmi, yilning ikkinchi yarmi, oxirgi olti oy, so'nggi olti oy
        iyul-dekabr, vtoroye polugodiye
    """),
    "period:full-year": words("""
        yil yakuni, yil yakunlari, yil yakunida, yil davomida, yil davomi, butun yil, yil bo'yi, yil mobaynida
        yil ichida, to'liq yil, yillik, o'n ikki oy, 12 oy, yanvar-dekabr, yil oxiri, yil oxirida
        yil natijasi, yil natijalari, yil so'nggi, itogi goda, yilning o'zida
        yil bo'yiga, to'la yil, yillik natija, yil yakuniga ko'ra, bir yilda, bir yil ichida, yil hisobida
    """),
    "period:now": words("""
        hozir, hozirda, hozirgi, hozirgi kunda, hozirgi paytda, hozirgi vaqtda, ayni paytda, ayni vaqtda
        bugungi, bugungi kunda, shu kunlarda, seychas, shu topda
        hozircha ma'lum, hozirgacha, bugungi kungacha, ayni damda, xozir, hozr, hozi, hozirgina, shu kunlar
        ayni kunlarda, na segodnya, seychasgi
    """),
}

_UNITS = {
    "unit:usd": words("""
        dollar, dollari, AQSh dollari, dollarlik, dol, doll, USD, baks, ko'ki, ko'kidan, ko'kat, bucks
    """),
    "unit:eur": words("yevro, euro, EUR, evro, yevrolik"),
    "unit:uzs": words("so'm, so'mda, o'zbek so'mi, UZS, so'mlik, milliy valyuta"),
    "unit:byn": words("belarus rubli, belarus rublida, BYN, belorus rubli, zaychik, belarus puli"),
    "unit:rub": words("rubl, rubli, rossiya rubli, RUB, RUR, rubllik, rus puli, yog'och pul"),
    "unit:kzt": words("tenge, tengesi, KZT, qozoq puli"),
    "unit:kgs": words("qirg'iz so'mi, qirgʻiz somi, KGS"),
    "unit:cny": words("yuan, yuani, CNY, RMB, xitoy puli, jenminbi"),
    "unit:gbp": words("funt, funt sterling, GBP, ingliz funti"),
    "unit:try": words("lira, lirasi, turk lirasi"),
    "unit:percent": words("foiz, foizi, foizga, prosent, protsent"),
    "unit:tonne": words("tonna, tonnasi, tonnaga, tn, tonnalik"),
    "unit:kilogram": words("kilogramm, kilo, kg, kilogrammi"),
    "unit:piece": words("dona, donasi, donalik, shtuk, shtuka, donadan"),
    "unit:litre": words("litr, litri, litrlik, dekalitr"),
    "unit:barrel": words("barrel, barreli, bochka"),
    "unit:kilowatt-hour": words("""
        kVt·soat, kvt soat, kilovatt-soat, kilovatt soat, kVt/soat, kvtsoat, kvt ch
    """),
    "unit:cubic-metre": words("kub metr, kubometr, m3, kubik, kub, kubda, kublarda, kub metrda"),
}

_GOODS = read_goods("uz")

_OFFTOPIC = {
    "offtopic:contact": words("""
        telefon raqami, tel raqami, tel, elektron pochta, imeyl, kontakt, kontaktlar, qabulxona, qabulxonasi
        bog'lanish uchun, qanday bog'lanaman, ishonch telefoni
        telefoni qanaqa, telefoni necha, telefoni nechi, telefonini, qaysi telefonga, qaysi raqamga
    """),
    "offtopic:weather": words("""
        ob-havo, obhavo, havo qanday, havo harorati, harorat, yomg'ir, qor yog'adi, qor yog'yaptimi, sovuq
        issiq, gradus, pogoda, shamol, bulut, quyoshli, havo, dovul
        ob havo, obi-havo, yomg'ir yog'adimi, qor, havo issiqmi, havosi, garmsel, bo'ron
    """),
    "offtopic:sport": words("""
        sport, futbol, futbolchi, gol, o'yin hisobi, chempionat, jahon chempionati, olimpiada, boks, kurash
        tennis, xokkey, basketbol, terma jamoa, klub, chempion, stadion, liga, messi, ronaldo, shaxmat, medal
        real madrid, barselona, o'yin qachon, match, futbolda, polvon, sportchi, mma, ufc, pley-off
    """),
    "offtopic:cooking": words("""
        retsept, resept, osh tayyorlash, palov, osh qanday qilinadi, ovqat, pishirish, taom, lag'mon, somsa
        manti, draniki, salat, sho'rva, ovqat tayyorlash, pishiriq, tushlik
        ovqat qilsam, nima pishirsam, nima yesam, osh damlash, osh damlayman, shashlik, norin, qozonkabob
        tort, pitsa, burger, retsepti
    """),
    "offtopic:exchange-office": words("""
        bugungi kurs, bugun dollar kursi, dollar kursi qancha, dollar necha so'm, dollar nechi so'm
        ayirboshlash shoxobchasi, obmennik, kurs valyut, bank kursi, dollar qancha bo'ldi bugun, qora bozor
        valyuta ayirboshlash, rubl necha so'm, bitkoin, kripto
        kursi bugun, dollar kursi bugun, kurs bugun, bugungi dollar, dollar qancha bugun, dollar nechpul
        dollar nech pul, dollar necha pul, evro kursi, rubl kursi bugun, konvertor, qora bozorda dollar
        dollar olish, dollar almashtirish
        ipoteka, ipotekani, ipoteka krediti, uy-joy krediti, avtokredit
    """),
    "offtopic:jokes": words("""
        latifa, latifa ayt, hazil, hazil qil, anekdot, kulgili, kuldir, askiya, prikol, topishmoq, mem, kulgu
        zerikdim
        latifalar, hazilcha, kuldirib ber, kulgili narsa, anekdotlar, she'r, ertak, ertak ayt, she'r ayt
    """),
    "offtopic:music": words("""
        musiqa, qo'shiq, qo'shiqchi, kuy, konsert, muzika, ashula, albom, xonanda, raqs, klip, pesnya, gitara
        qo'shig'i, qo'shiqlari, mp3, karaoke, ashulasi, taronasi, konsertga
    """),
    "offtopic:films": words("""
        kino, film, serial, multfilm, aktyor, aktrisa, kinoteatr, netflix, anime, premyera, rejissyor, teatr
        dorama
        kinosi, serialni, filmni, tv dastur, youtube, tiktok, instagram
    """),
    "offtopic:travel": words("""
        sayohat, sayohat qilish, mehmonxona, bilet, aviabilet, chipta, samolyot bileti, reys, aeroport
        dam olish, kurort, ekskursiya, tur paket, poyezd bileti, hostel, plyaj
        metro, taksi, taksida, yandeks taksi, avtobusga qanday, qaysi avtobus, poyezdga, vokzal, avtovokzal
        marshrutka, yo'lkira, dam olish maskani, sanatoriya, dengiz bo'yi
    """),
    "offtopic:visa": words("""
        viza, vizasi, vizasiz, pasport, zagranpasport, fuqarolik, propiska, grinkarta, konsullik, migratsiya
        patent olish
        jarima, jarimalar, jarima ballari, YHXBB, guvohnoma, haydovchilik guvohnomasi, prava olish, texosmotr
        pasport olish, ID karta, my.gov, kommunalka, gaz puli, svet puli, nafaqa olish, moddiy yordam
    """),
    "offtopic:health": words("""
        kasal, kasallik, shifokor, doktor, vrach, og'riq, bosh og'rig'i, davolash, davolanish, dori ichish
        shifoxona, kasalxona, gripp, koronavirus, diyeta, bosim, allergiya, tish
        boshim og'riyapti, tishim og'riyapti, qornim og'riyapti, og'riyapti, qaysi dori, dorini ichsam
        dori ichsam, isitma, shamolladim, yo'tal, vitamin, ozish, ozmoqchiman, semirdim, poliklinika
        tez yordam, analiz topshirish, ukol
    """),
    "offtopic:love": words("""
        sevgi, muhabbat, sevaman, sevasanmi, yurak, uylanish, turmush, nikoh, qiz topish, sevgilim
        oshiq bo'ldim, yigitim, ajrashish, o'pich
        sevib qoldim, qiz bola, uylanmoqchiman, turmushga, sovchi, to'y, kelin tanlash, muhabbatim
    """),
    "offtopic:games": words("""
        o'yin, o'yinlar, o'ynaymiz, o'ynash, kompyuter o'yini, igra, pubg, cs, dota, minecraft, pleysteyshn
        kazino, stavka, lotereya
        o'yinchi, o'ynayapman, donat, klan, xbox, steam
        telefonim, telefonimni, zaryad, zaryadka, zaryadni, vayfay, wifi, parolim, instagramim
    """),
    "offtopic:religion": words("""
        din, diniy, islom, namoz, ro'za, ramazon, masjid, cherkov, Qur'on, ibodat, Alloh, imom, xristian
        halol, harom, hayit, duo, payg'ambar
    """),
    "offtopic:politics": words("""
        siyosat, siyosiy, saylov, saylovlar, partiya, muxolifat, deputat, ovoz berish, korrupsiya, miting
        namoyish, sanksiya, sanksiyalar, diktator, rejim, inqilob, demokratiya, parlament, senat, siyosatchi
    """),
    "offtopic:war": words("""
        urush, urushi, jang, front, hujum, raketa, bomba, harbiy harakat, askar, armiya, sulh, mobilizatsiya
        NATO, okkupatsiya, qurolli to'qnashuv, voyna
    """),
}

_MONTHS = tuple(
    words(names)
    for names in """
        yanvar, yanv
        fevral, fevr, fev
        mart, mar
        aprel, apr
        may
        iyun, iyn
        iyul
        avgust, avg
        sentabr, sentyabr, sent
        oktabr, oktyabr, okt
        noyabr, noyab, noy
        dekabr, dek
    """.strip().splitlines()
)

_CARDINALS = {
    "nol": 0,
    "bir": 1,
    "ikki": 2,
    "uch": 3,
    "to'rt": 4,
    "besh": 5,
    "olti": 6,
    "yetti": 7,
    "sakkiz": 8,
    "to'qqiz": 9,
    "o'n": 10,
    "un": 10,
    "yigirma": 20,
    "o'ttiz": 30,
    "qirq": 40,
    "ellik": 50,
    "oltmish": 60,
    "yetmish": 70,
    "sakson": 80,
    "to'qson": 90,
    "yuz": 100,
    "ming": 1000,
}


_SHORT_NUMBER = 3


def _numbers() -> dict[str, int]:
    """Cardinals, their ordinals, "uchinchi", and countings of things, "uchta"; also as typed carelessly."""
    found: dict[str, int] = {}
    for word, value in _CARDINALS.items():
        ordinal = word + ("nchi" if word[-1] in "aiou" else "inchi")
        for form in (word, ordinal, word + "ta", word + "tasi", word + "tacha", word + "lab"):
            found.update(dict.fromkeys(_spoken([form]), value))
        if len(word) <= _SHORT_NUMBER:  # longer ones are known by their stem
            found.update((word + ending, value) for ending in ("dan", "ga", "ni", "da", "ning"))
    return found | {"bitta": 1, "bittasi": 1, "nul": 0}


_SCALES = {
    "ming": 3,
    "mingta": 3,
    "minglab": 3,
    "tis": 3,
    "tisyacha": 3,
    "million": 6,
    "milyon": 6,
    "millionta": 6,
    "millionlab": 6,
    "mln": 6,
    "ml": 6,
    "mil": 6,
    "lyam": 6,
    "limon": 6,
    "milliard": 9,
    "milyard": 9,
    "millard": 9,
    "milard": 9,
    "miliyard": 9,
    "milliardta": 9,
    "milliarddan": 9,
    "milliarddagi": 9,
    "milliardda": 9,
    "mlrddan": 9,
    "yarddan": 9,
    "milliardlab": 9,
    "mlrd": 9,
    "mld": 9,
    "yard": 9,
    "trillion": 12,
    "trilyon": 12,
    "trln": 12,
    "tln": 12,
    "triln": 12,
}

_FRACTIONS = {
    "yarim": "0.5",
    "yarimta": "0.5",
    "yarmi": "0.5",
    "yarmini": "0.5",
    "chorak qismi": "0.25",
    "choragi": "0.25",
    "chorakka": "0.25",
    "uchdan biri": "0.3333",
    "beshdan biri": "0.2",
    "o'ndan biri": "0.1",
    "beshdan bir qismi": "0.2",
    "o'ndan bir qismi": "0.1",
    "uchdan ikki": "0.6667",
    "uchdan ikkisi": "0.6667",
    "to'rtdan uch": "0.75",
    "to'rtdan uchi": "0.75",
    "to'rtdan biri": "0.25",
    "bir yarim": "1.5",
    "bir-u yarim": "1.5",
    "biru yarim": "1.5",
    "bitta yarim": "1.5",
    "poltora": "1.5",
    "ikki yarim": "2.5",
    "ikkita yarim": "2.5",
    "uch yarim": "3.5",
    "to'rt yarim": "4.5",
    "besh yarim": "5.5",
    "olti yarim": "6.5",
    "yetti yarim": "7.5",
    "sakkiz yarim": "8.5",
    "to'qqiz yarim": "9.5",
}

_COUNTRIES = {
    # Central Asia and the Caucasus.
    "UZB": words("""
        O'zbekiston, O'zbekiston Respublikasi, o'zbek, o'zbeklar, o'zbekistonlik, o'zbekistonliklar, Uzb, UZ
        RUz, RUzb, O'zb, O'zR, Uzbekistan, Uzbekiston, Toshkent, toshkentlik, yurtimiz, diyorimiz, o'zbegim
        UZB
    """),
    "KAZ": words("""
        Qozog'iston, qozoq, qozoqlar, qozog'istonlik, Kazaxstan, Kazakhstan, KZ, Kaz, RK, Ostona, Astana
        Olmaota, Almati, Nur-Sulton
    """),
    "KGZ": words("""
        Qirg'iziston, qirg'iz, qirg'izlar, Qirg'izistonlik, Kirgiziya, Kirgizistan, Kyrgyzstan, Bishkek
    """),
    "TJK": words("""
        Tojikiston, tojik, tojiklar, tojikistonlik, Tadjikistan, Tajikistan, TJ, Dushanbe, Xo'jand
    """),
    "TKM": words("""
        Turkmaniston, turkman, turkmanlar, Turkmeniston, turkmen, Turkmenistan, Turkmeniya, TM, Ashxobod
        Ashgabat
    """),
    "AZE": words("""
        Ozarbayjon, ozarbayjonlik, ozarbayjonliklar, Ozarboyjon, ozar, Azerbaydjan, Azerbaijan, AZ, Boku, Baku
    """),
    "ARM": words("Armaniston, arman, armanlar, armani, Armeniya, Armenia, Yerevan"),
    "GEO": words("Gruziya, gruzin, gruzinlar, Gurjiston, Sakartvelo, Jorjiya, Tbilisi, Georgia"),
    # Eastern Europe.
    "BLR": words("""
        Belarus, Belarus Respublikasi, belarus, belaruslik, belaruslar, belarusliklar, belorus, beloruslar
        Belorussiya, Belarussiya, Belorusiya, Belarusiya, Belorus, belorusskiy, BLR, Bel, RB, Oq Rus, Minsk
        minsklik, Gomel, Brest, Vitebsk, Grodno, Mogilyov
    """),
    "RUS": words("""
        Rossiya, Rossiya Federatsiyasi, rus, ruslar, rossiyalik, rossiyaliklar, RF, Rasseya, Russia, Moskva
        RUS, Peterburg, Kreml
    """),
    "UKR": words("Ukraina, ukrain, ukrainlar, ukrainalik, Ukraine, UA, Kiyev, Kyiv"),
    "MDA": words("Moldova, Moldaviya, moldovalik, moldovan, Kishinyov, Kishinev"),
    "EST": words("Estoniya, eston, estonlar, Estonia, Tallin"),
    "LVA": words("Latviya, latish, latviyalik, Latvia, Riga"),
    "LTU": words("Litva, litvalik, litvaliklar, Lithuania, Vilnyus"),
    "POL": words("Polsha, polyak, polyaklar, polshalik, Poland, Varshava"),
    "CZE": words("Chexiya, chex, chexlar, Chexiya Respublikasi, Praga"),
    "SVK": words("Slovakiya, slovak, slovaklar, Bratislava"),
    "HUN": words("Vengriya, venger, vengerlar, vengriyalik, Majoriston, Hungary, Budapesht"),
    "ROU": words("Ruminiya, rumin, ruminlar, Romania, Buxarest"),
    "BGR": words("Bolgariya, bolgar, bolgarlar, Bulgaria, Sofiya"),
    "SRB": words("Serbiya, serb, serblar, Serbia, Belgrad"),
    "HRV": words("Xorvatiya, xorvat, xorvatlar, Zagreb"),
    "SVN": words("Sloveniya, sloven, Lyublyana"),
    "BIH": words("Bosniya, Bosniya va Gersegovina, bosniyalik, Sarayevo"),
    "ALB": words("Albaniya, alban, Tirana"),
    "MKD": words("Shimoliy Makedoniya, Makedoniya, Skopye"),
    "MNE": words("Chernogoriya, Podgoritsa"),
    # Western Europe.
    "DEU": words("Germaniya, nemis, nemislar, olmon, Olmoniya, GFR, FRG, Germany, Berlin, germaniyalik"),
    "FRA": words("Fransiya, Frantsiya, fransuz, fransuzlar, frantsuz, Farangiston, Parij"),
    "GBR": words("""
        Buyuk Britaniya, Britaniya, Angliya, ingliz, inglizlar, britan, britaniyalik, UK, England, London
    """),
    "ITA": words("Italiya, italyan, italyanlar, Italy, Rim shahri, Rim"),
    "ESP": words("Ispaniya, ispan, ispanlar, Spain, Madrid"),
    "PRT": words("Portugaliya, portugal, Lissabon"),
    "NLD": words("Niderlandiya, Niderlandlar, Gollandiya, golland, Amsterdam, Gaaga"),
    "BEL": words("Belgiya, belgiyalik, Bryussel"),
    "LUX": words("Lyuksemburg"),
    "AUT": words("Avstriya, avstriyalik, avstriyaliklar, Austria, Vena"),
    "CHE": words("Shveysariya, Shveytsariya, shveysariyalik, Bern, Jeneva"),
    "SWE": words("Shvetsiya, shved, shvedlar, Stokgolm"),
    "NOR": words("Norvegiya, norveg, Oslo"),
    "DNK": words("Daniya, daniyalik, datchanin, Kopengagen"),
    "FIN": words("Finlandiya, Finlyandiya, fin, finlar, Xelsinki"),
    "IRL": words("Irlandiya, irland, Dublin"),
    "ISL": words("Islandiya, Reykyavik"),
    "GRC": words("Gretsiya, Yunoniston, grek, yunon, Afina"),
    "CYP": words("Kipr, Nikosiya"),
    "MLT": words("Malta"),
    # Near and Middle East.
    "TUR": words("""
        Turkiya, turk, turklar, turkiyalik, Tursiya, Turtsiya, Turkey, Turkiye, Anqara, Ankara, Istanbul
    """),
    "IRN": words("Eron, eronlik, eronliklar, Iran, fors, Tehron"),
    "IRQ": words("Iroq, iroqlik, Irak, Bag'dod"),
    "SYR": words("Suriya, suriyalik, Siriya, Damashq"),
    "ISR": words("Isroil, isroillik, Izrail, yahudiylar, Quddus, Tel-Aviv"),
    "PSE": words("Falastin, falastinlik, Palestina, G'azo"),
    "JOR": words("Iordaniya, Urdun, Ammon"),
    "LBN": words("Livan, Lubnon, Bayrut"),
    "SAU": words("""
        Saudiya Arabistoni, Saudiya, saudiyalik, Saudovskaya Araviya, Arabiston, saudlar, Ar-Riyod, Riyod, KSA
    """),
    "ARE": words("""
        Birlashgan Arab Amirliklari, BAA, Amirliklar, Emirat, Emiratlar, OAE, UAE, Dubay, Abu-Dabi
    """),
    "QAT": words("Qatar, qatarlik, Katar, Doha"),
    "KWT": words("Quvayt, quvaytlik, Kuveyt"),
    "BHR": words("Bahrayn, Bahreyn, Manama"),
    "OMN": words("Ummon, ummonlik, Oman, Maskat"),
    "YEM": words("Yaman, Yemen"),
    "AFG": words("Afg'oniston, afg'on, afg'onlar, afg'onistonlik, Afganistan, Kobul, Qobul"),
    # Asia and Oceania.
    "CHN": words("""
        Xitoy, xitoylik, xitoyliklar, xitoy xalq respublikasi, XXR, KNR, Kitay, China, Pekin, Beyjin, Shanxay
        podnebesnaya, Hitoy
    """),
    "HKG": words("Gonkong, Hong Kong"),
    "TWN": words("Tayvan, tayvanlik, Taypey"),
    "JPN": words("Yaponiya, yapon, yaponlar, yaponiyalik, Japan, Tokio"),
    "KOR": words("Janubiy Koreya, Koreya Respublikasi, Koreya, koreys, koreyslar, koreyalik, Korea, Seul"),
    "PRK": words("Shimoliy Koreya, KXDR, KNDR, Pxenyan"),
    "MNG": words("Mo'g'uliston, mo'g'ul, mo'g'ullar, Mongoliya, Ulan-Bator"),
    "IND": words("Hindiston, hind, hindlar, hindistonlik, Indiya, India, Dehli, Nyu-Dehli"),
    "PAK": words("Pokiston, pokistonlik, pokistonliklar, Pakistan, Islomobod, Karachi"),
    "BGD": words("Bangladesh, bangladeshlik, Dakka"),
    "LKA": words("Shri-Lanka, Shri Lanka, Seylon, Kolombo"),
    "NPL": words("Nepal, Katmandu"),
    "VNM": words("Vyetnam, vyetnamlik, vyetnamliklar, Vetnam, Xanoy"),
    "THA": words("Tailand, tailandlik, Tayland, Bangkok"),
    "MYS": words("Malayziya, malayziyalik, Kuala-Lumpur"),
    "IDN": words("Indoneziya, indoneziyalik, Jakarta"),
    "SGP": words("Singapur, singapurlik"),
    "PHL": words("Filippin, Filippinlar, filippinlik, Manila"),
    "MMR": words("Myanma, Birma"),
    "KHM": words("Kambodja, Kampuchiya"),
    "AUS": words("Avstraliya, avstraliyalik, Sidney, Kanberra"),
    "NZL": words("Yangi Zelandiya, Vellington"),
    # The Americas and Africa.
    "USA": words("""
        AQSh, AQSH, Amerika, Amerika Qo'shma Shtatlari, Qo'shma Shtatlar, amerikalik, amerikaliklar, amerikan
        SSHA, SShA, Shtatlar, Shtat, USA, Vashington
    """),
    "CAN": words("Kanada, kanadalik, Ottava"),
    "MEX": words("Meksika, meksikalik, Mexiko"),
    "BRA": words("Braziliya, brazil, braziliyalik, braziliyaliklar, Brasilia"),
    "ARG": words("Argentina, argentinalik, Buenos-Ayres"),
    "CUB": words("Kuba, kubalik, Gavana"),
    "VEN": words("Venesuela, Karakas"),
    "EGY": words("Misr, misrlik, misrliklar, Egipet, Qohira"),
    "DZA": words("Jazoir, jazoirlik, Aljir"),
    "MAR": words("Marokash, Marokko, Rabat shahri"),
    "TUN": words("Tunis, tunislik"),
    "LBY": words("Liviya, Tripoli"),
    "NGA": words("Nigeriya, nigeriyalik, Abuja"),
    "ETH": words("Efiopiya, Addis-Abeba"),
    "KEN": words("Keniya, Nayrobi"),
    "ZWE": words("Zimbabve, Xarare"),
    "ZAF": words("Janubiy Afrika, JAR, YuAR, Janubiy Afrika Respublikasi, Pretoriya"),
}


_REPLIES = {
    # Names, titles and periods come without endings: colons, dashes, brackets, and postpositions that need none.
    # English names and words with a soft sign in Cyrillic are avoided: the second script is respelled by rule.
    "yes": "Ha. {text}",
    "no": "Yoʻq. {text}",
    "source": "Manba",
    "derivation": "Hisob-kitob",
    # Periods, units, bounds.
    "period-year": "{year}-yil",
    "period-half": "{year}-yil {number}-yarim yilligi",
    "period-quarter": "{year}-yil {number}-choragi",
    "period-years": "{year}–{last}-yillar",
    "period-months": "{first} – {last}",
    "scale-3": "ming",
    "scale-6": "mln",
    "scale-9": "mlrd",
    "scale-12": "trln",
    "percent": "{number}\u00a0%",
    "unit-USD": "{number} AQSH dollari",
    "unit-EUR": "{number} yevro",
    "unit-t": "{number} tonna",
    "unit-kg": "{number} kg",
    "unit-m3": "{number} m³",
    "unit-kWh": "{number} kilovatt-soat",
    "unit-l": "{number} litr",
    "unit-bbl": "{number} barrel",
    "unit-pieces": "{number} dona",
    "unit-people": "{number} kishi",
    "per-t": "tonnasiga {value}",
    "per-kg": "kilogrammiga {value}",
    "per-l": "litriga {value}",
    "per-bbl": "barreliga {value}",
    "per-m3": "kub metriga {value}",
    "per-kWh": "kilovatt-soatiga {value}",
    "per-ha": "gektariga {value}",
    "bound-over": "{value}dan ortiq",
    "bound-almost": "deyarli {value}",
    "bound-about": "taxminan {value}",
    # What a series is about.
    "subject-pair": "{indicator} ({reporter} — {partner})",
    "subject-exports": "{indicator} ({reporter} → {partner})",
    "subject-imports": "{indicator} ({reporter} ← {partner})",
    "subject-single": "{indicator} ({reporter})",
    "subject-product": "{indicator}, {product}",
    "term-indicator:turnover": "tovar ayirboshlash hajmi",
    "term-indicator:exports": "eksport",
    "term-indicator:imports": "import",
    "term-indicator:balance": "savdo saldosi",
    "term-indicator:deficit": "savdo kamomadi",
    "term-scope:all-goods": "barcha tovarlar birga",
    # Figures.
    "value": "{subject}, {period}: {value}.",
    "value-preliminary": "{subject}, {period}: {value} (dastlabki maʼlumot).",
    "value-estimate": "{subject}, {period}: {value} (taxminiy baho).",
    "value-forecast": "{subject}, {period}: {value} (natija emas, prognoz).",
    "value-rose": "{subject}, {period}: {value} ({base} bilan solishtirganda {percent} koʻp).",
    "value-fell": "{subject}, {period}: {value} ({base} bilan solishtirganda {percent} kam).",
    "value-sum": "{subject}, {period}: {value} (hisoblab chiqarilgan).",
    "value-derived": "{subject}, {period}: taxminan {value} (hisoblab chiqarilgan).",
    "value-disputed": "{subject}, {period}: manbalar turlicha maʼlumot beradi.{values}",
    "value-by": "{value} ({publisher})",
    "value-by-preliminary": "{value} ({publisher}; dastlabki maʼlumot)",
    "value-by-estimate": "{value} ({publisher}; baho)",
    "value-by-forecast": "{value} ({publisher}; prognoz)",
    "period-value": "{period}: {value}",
    "period-value-rose": "{period}: {value} ({base} bilan solishtirganda {percent} koʻp)",
    "period-value-fell": "{period}: {value} ({base} bilan solishtirganda {percent} kam)",
    "period-goal": "{by}: {goal} (maqsad)",
    "total": "{subject}, {periods} jami: {result}.",
    "trend": "{subject}:{values}",
    "change-times": "{subject}: {period} koʻrsatkichi ({value}) {base} koʻrsatkichidan ({old}) taxminan {times} baravar koʻp: oʻsish — {percent}, yaʼni {result}.",
    "change-rose": "{subject}: oʻsish — {percent}, yaʼni taxminan {result} ({base} — {old}, {period} — {value}).",
    "change-fell": "{subject}: kamayish — {percent}, yaʼni taxminan {result} ({base} — {old}, {period} — {value}).",
    "change-unchanged": "{subject}, {period}: {base} bilan solishtirganda oʻzgarish yoʻq ({value}).",
    "amount-rose": "{subject}: oʻsish — taxminan {result}, yaʼni {percent} ({base} — {old}, {period} — {value}).",
    "amount-fell": "{subject}: kamayish — taxminan {result}, yaʼni {percent} ({base} — {old}, {period} — {value}).",
    "by-amount-rose": "{subject}: oʻsish — {result} ({base} — {old}, {period} — {value}).",
    "by-amount-fell": "{subject}: kamayish — {result} ({base} — {old}, {period} — {value}).",
    "compare-rose": "{subject}: {base} — {old}, {period} — {value}; oʻsish — {percent} yoki {result}.",
    "compare-fell": "{subject}: {base} — {old}, {period} — {value}; kamayish — {percent} yoki {result}.",
    "pair-compared": "{period}: {first} — {value}; {second} — {other}. Birinchisi {gap} koʻp, yaʼni {times} baravar.",
    "pair-compared-in-amount": "{period}: {first} — {value}; {second} — {other}. Birinchisi {gap} koʻp.",
    "pair-total": "{period}: {first} — {value}; {second} — {other}. Jami: {total}.",
    "partners": "{period}, manbalardagi hamkorlar boʻyicha:{values}",
    "partners-total": "{period}:{values}\nJami: {total}.",
    "partner-value": "{subject}: {value}",
    "pair-share": "{period}: {first} — {value}, bu “{second}” koʻrsatkichining ({other}) {share} qismi.",
    "pair-growth": "{base} bilan solishtirganda {period}: {first} — {change} oʻzgarish; {second} — {other_change}.",
    "period-of": "{subject}: {period} koʻrsatkichi — {value}.",
    "peak": "{subject}: eng yuqori koʻrsatkich — {high} ({high_period}), eng pasti — {low} ({low_period}).",
    "kind-result": "{subject}, {period}: {value} — bu maqsad emas, balki natija.",
    "kind-preliminary": "{subject}, {period}: {value} — bu dastlabki maʼlumot.",
    "kind-estimate": "{subject}, {period}: {value} — bu taxminiy baho.",
    "kind-forecast": "{subject}, {period}: {value} — bu prognoz.",
    "kind-derived": "{subject}, {period}: {value} — bu keyingi davr koʻrsatkichidan hisoblab chiqarilgan, manbada bunday raqam yoʻq.",
    "daily-average": "{subject}, {period}: kuniga oʻrtacha taxminan {result} (jami {value}).",
    "weekly-average": "{subject}, {period}: haftasiga oʻrtacha taxminan {result} (jami {value}).",
    "goal-monthly": "{subject}: maqsad — {goal} (muddati — {by}), yaʼni oyiga oʻrtacha taxminan {result}.",
    "goal-quarterly": "{subject}: maqsad — {goal} (muddati — {by}), yaʼni har chorakda oʻrtacha taxminan {result}.",
    "goal-half": "{subject}: maqsad — {goal} (muddati — {by}), yaʼni har yarim yillikda oʻrtacha taxminan {result}.",
    "goal-weekly": "{subject}: maqsad — {goal} (muddati — {by}), yaʼni haftasiga oʻrtacha taxminan {result}.",
    "goal-daily": "{subject}: maqsad — {goal} (muddati — {by}), yaʼni kuniga oʻrtacha taxminan {result}.",
    "mean": "{subject}, {periods}: oʻrtacha yiliga {result}.",
    "quarterly-average": "{subject}, {period}: har chorakda oʻrtacha taxminan {result} (jami {value}).",
    "half-average": "{subject}, {period}: har yarim yillikda oʻrtacha taxminan {result} (jami {value}).",
    "monthly-average": "{subject}, {period}: oyiga oʻrtacha taxminan {result} (jami {value}).",
    "nearer": "{subject}, {period}: {value} — {near} darajasiga yaqinroq (farqi {gap}), {far} darajasigacha uzoqroq (farqi {other}).",
    "projection-period": "{subject}: {value} ({period}) har yili {percent} oʻssa, {goal} darajasiga {by}da yetadi: taxminan {result}. Bu prognoz emas, oddiy hisob.",
    "projection": "{subject}: agar {period} koʻrsatkichi ({value}) yana {percent}ga oʻzgarsa, taxminan {result} boʻladi. Bu prognoz emas, oddiy hisob.",
    "projection-stated": "{subject}: agar {period} koʻrsatkichi ({value}) {percent}ga, yaʼni {more}ga oʻzgarsa, taxminan {result} boʻladi. Bu prognoz emas, oddiy hisob.",
    "projection-added": "{subject}: agar {period} koʻrsatkichi ({value}) {sign}{more}ga oʻzgarsa, {result} boʻladi. Bu prognoz emas, oddiy hisob.",
    "projection-steps": "{subject}: {value} ({period}) koʻrsatkichiga har yili {more} qoʻshilsa, {goal} darajasiga {by}da yetadi: {result}. Bu prognoz emas, oddiy hisob.",
    "projection-years": "{subject}: agar {period} koʻrsatkichi ({value}) {years} yil davomida har yili {percent}ga oʻzgarsa, taxminan {result} boʻladi. Bu prognoz emas, oddiy hisob.",
    "goal": "{subject}: maqsad — {goal} (muddati — {by}).",
    "goal-set": "{subject}: maqsad — {goal} (muddati — {by}). Maqsadni kim belgilagan: {set_by}.",
    "goal-undated": "{subject}: maqsad — {goal}, muddati koʻrsatilmagan.",
    "goal-undated-set": "{subject}: maqsad — {goal}, muddati koʻrsatilmagan. Maqsadni kim belgilagan: {set_by}.",
    "goal-setter": "{subject}: maqsad — {goal}. Maqsadni kim belgilagan: {set_by}.",
    "gap": "{subject}: {goal} darajasigacha {gap} yetishmaydi. {period} koʻrsatkichi — {value}, yaʼni shu darajaga nisbatan {share}; {growth} oʻsish kerak.",
    "gap-in-amount": "{subject}: {goal} darajasigacha {gap} yetishmaydi. {period} koʻrsatkichi — {value}.",
    "supposed-short": "{subject}: {stated} boʻlsa, maqsadga ({goal}) {gap} yetmaydi. Bu prognoz emas, oddiy hisob.",
    "supposed-above": "{subject}: {stated} maqsaddan ({goal}) {gap} koʻp. Bu prognoz emas, oddiy hisob.",
    "level-below": "{subject}: {goal} — {period} koʻrsatkichidan ({value}) {share}, yaʼni {gap} kam.",
    "level-above": "{subject}, {period}: {value} — {goal} darajasidan {gap} koʻp.",
    "portion": "{subject}: {value}ning {share} qismi — taxminan {result}.",
    "amount-share": "{subject}, {period}: {value}; {goal} — shuning {share} qismi.",
    "needed-yearly": "{subject}: {value} ({period}) koʻrsatkichidan {goal} darajasiga yetish uchun {years} yil davomida har yili taxminan {result} oʻsish kerak. Bu prognoz emas, oddiy hisob.",
    "period-share": "{subject}: {period}dagi {value} — {base}dagi {old}ning {result} qismi.",
    "needed-growth": "{subject}: {goal} darajasiga yetish uchun kerakli oʻsish — taxminan {growth}, yaʼni {gap}. {period} koʻrsatkichi — {value}, yaʼni shu darajaga nisbatan {share}.",
    "goal-share": "{subject}, {period}: {value} — {goal} darajasiga nisbatan taxminan {share}; yetishmaydi: {rest}, yaʼni {gap} — bu {growth} oʻsish.",
    "goal-times": "{subject}: {goal} — {period} koʻrsatkichidan ({value}) taxminan {times} baravar koʻp; yana {gap}, yaʼni {growth} oʻsish kerak.",
    "goal-reached": "{subject}, {period}: {value} — {goal} darajasidan past emas.",
    "goal-not-reached": "{subject}, {period}: {value} — {goal} darajasidan past.",
    "more-than": "{subject}, {period}: {value} — {stated} miqdoridan koʻp.",
    "less-than": "{subject}, {period}: {value} — {stated} miqdoridan kam.",
    # Meetings.
    "meeting": "{meeting}. Tomonlar: {sides}.",
    "meeting-topic": "{meeting}. Tomonlar: {sides}. Mavzu: {topic}.",
    "topic": "Uchrashuv mavzusi: {topic}.",
    "topic-priorities": "Uchrashuv mavzusi: {topic}. Ustuvor yoʻnalishlar: {items}.",
    "topic-other": "Bu tilga olinmagan: {what}. Uchrashuv mavzusi: {topic}.",
    "when": "Uchrashuv sanasi: {day}.",
    "where": "Uchrashuv joyi: {place}.",
    "when-where": "Uchrashuv sanasi: {day}. Joyi: {place}.",
    "who": "Uchrashuvda qatnashgan: {people}",
    "who-other": "Manbalarimda bundaylar tilga olinmagan. Uchrashuvda qatnashganlar: {people}",
    "who-count": "Manbalarimda tilga olingan ishtirokchilar soni — {count}. {people}",
    "who-count-sides": "Manbalarimda tilga olingan ishtirokchilar soni — {count} ({sides}). {people}",
    "side-count": "{country} — {count}",
    "people": "{people}",
    "role-until": "{role} ({day}gacha)",
    "role-since": "{role} ({day}dan)",
    "person-line": "{name} — {role}",
    "priority": "Ustuvor yoʻnalishlar qatorida: {items}.",
    "priorities": "Ustuvor yoʻnalishlar: {items}.",
    "priorities-other": "Ustuvor yoʻnalishlar orasida tilga olinmagan: {what}. Tilga olinganlari: {items}.",
    "priorities-count": "{count} ta ustuvor yoʻnalish: {items}.",
    "priority-covers": "Manbada u alohida tilga olinmagan, lekin quyidagi ustuvor yoʻnalishga kiradi: {item}.",
    "statements": "{statements}",
    # People.
    "person": "{name} — {roles}.",
    "person-bare": "{name} ishtirok etgan: “{meeting}”.",
    "person-attended": "{name} ({roles}) ishtirok etgan: “{meeting}”.",
    "person-meetings": "{name} qatnashgan uchrashuvlar: {meetings}.",
    "person-led": "{name} ({roles}) delegatsiya rahbari boʻlgan: “{meeting}”.",
    "person-hosted": "{name} ({roles}) mezbonlik qilgan: “{meeting}”.",
    "person-role": "{name} — {roles}.",
    "person-other-part": "Bu {name} ({roles}) emas. Toʻgʻri javob: {people}",
    "person-side": "{name} quyidagi mamlakat vakili: {country} ({roles}).",
    "person-count": "{name} — lavozimlari soni: {count} ({roles}).",
    "role-holder": "{name} — {role}.",
    "about": "{name}: {about}",
    # General.
    "sources": "Qayerda eʼlon qilingan:{sources}",
    "source-line": "{publisher}: {title}",
    "source-dated": "{publisher}, {day}: {title}",
    "published": "Qachon eʼlon qilingan:{sources}",
    "published-line": "{publisher}, {day}",
    "topics": "Mendan quyidagilar haqida soʻrash mumkin: {topics}",
    # What is missing.
    "missing-country": "Bu borada menda quyidagi mamlakat boʻyicha maʼlumot yoʻq: {what}.",
    "missing-period": "Menda {what} uchun maʼlumot yoʻq.",
    "missing-indicator": "Menda bunday alohida koʻrsatkich yoʻq: {what}.",
    "missing-direction": "Menda bu yoʻnalish boʻyicha maʼlumot yoʻq: {what}.",
    "missing-good": "Bu yerda menda quyidagilar boʻyicha maʼlumot yoʻq: {what}.",
    "missing-scope": "Menda bunday qamrovdagi maʼlumot yoʻq: {what}.",
    "missing-unit": "Menda bunday birlikda maʼlumot yoʻq: {what}.",
    "missing-granularity": "Menda faqat toʻliq yillar uchun maʼlumot bor, bunday davr uchun esa yoʻq: {what}.",
    "missing-person": "Manbalarimda ishtirokchilar orasida bu shaxs tilga olinmagan: {what}.",
    "missing-role": "Bu lavozimda kim ishlashini bilmayman: {what}.",
    "missing-participants": "Manbalarimda uchrashuv ishtirokchilari orasida bundaylar tilga olinmagan.",
    "missing-ordinal": "Menda bunday raqamli uchrashuv yoʻq: {what}.",
    "missing-word": "“{what}” boʻyicha menda hech narsa yoʻq.",
    "missing-amount": "Menda bunday raqam yoʻq: {what}.",
    "missing-goal-period": "Menga {what} uchun belgilangan maqsad maʼlum emas.",
    "missing-about": "{what}: manbalarimda bu aytilmagan.",
    "missing-aspect": "Manbalarimda bu aytilmagan.",
    "missing-not-stated": "Manbada bu koʻrsatilmagan: {what}.",
    "missing-reason": "Manbada sababi aytilmagan.",
    "missing-partner": "Qaysi mamlakat bilan savdo haqida soʻrayapsiz? Menda ayrim mamlakatlar juftligi boʻyicha maʼlumotlar bor.",
    "term-aspect:date": "uchrashuv kuni",
    "term-aspect:next": "keyingi uchrashuv qachon va qayerda boʻlishi",
    "term-aspect:place": "uchrashuv joyi",
    "term-aspect:contracts": "imzolangan shartnoma yoki kelishuvlar",
    "term-aspect:leader": "delegatsiyaga kim rahbarlik qilgani",
    "term-aspect:host": "kim mezbonlik qilgani",
    "term-aspect:priorities": "ustuvor yoʻnalishlar",
    "term-aspect:statements": "bayonotlar",
    "term-aspect:outcomes": "natijalar",
    "held": "Menda mavjud maʼlumotlar:",
    "clarify": "Aynan nimani nazarda tutyapsiz?",
    "no-match": "Kechirasiz, savolni tushunmadim. Men savdo koʻrsatkichlari va savdo uchrashuvlari haqidagi savollarga javob beraman.",
    "no-match-offtopic": "Bu mening soham emas: men savdo koʻrsatkichlari va savdo uchrashuvlari haqidagi savollarga javob beraman.",
    "empty": "Savolingizni soʻz bilan yozing: savdo koʻrsatkichi yoki savdo uchrashuvi haqida.",
    "in-currency": "Valyuta: {unit}.",
    "stale": "Bu yozuvni qayta koʻrib chiqish muddati — {day}; maʼlumot eskirgan boʻlishi mumkin.",
    # Labels of buttons.
    "label-value": "{subject}, {period}",
    "label-goal": "{subject}: maqsad",
    "label-change": "{subject}: oʻsish",
    "label-meeting": "{meeting}",
    "label-who": "Kim qatnashgan",
    "label-priorities": "Ustuvor yoʻnalishlar",
    "label-person": "{name}",
    # Small talk.
    "greeting": "Assalomu alaykum! Mendan savdo koʻrsatkichi yoki savdo uchrashuvi haqida soʻrang.",
    "thanks": "Arzimaydi! Yordam berganimdan xursandman.",
    "farewell": "Xayr, salomat boʻling!",
    "identity": "Men savdo faktlari botiman: savdo koʻrsatkichlari va savdo uchrashuvlari haqidagi savollarga manbasi koʻrsatilgan yozuvlar asosida javob beradigan dasturman.",
    "help": "Savolingizni oʻz soʻzlaringiz bilan oʻzbek, rus, belarus yoki ingliz tilida yozing: savdo koʻrsatkichi, maqsad, kim kim bilan uchrashgani haqida. Men davr, oʻlchov birligi va manbani aytaman yoki bunday maʼlumot yoʻqligini bildiraman.",
    "wellbeing": "Hammasi joyida, rahmat! Sizni nima qiziqtiradi?",
    "apology": "Hechqisi yoʻq.",
    "acknowledgement": "Yaxshi. Yana savolingiz boʻlsa, bemalol soʻrang.",
    "abuse": "Keling, savdo mavzusiga qaytaylik: koʻrsatkich yoki uchrashuv haqida soʻrang.",
    # The chat's own texts and commands; words that a renderer puts before sources and dates.
    "start": "Assalomu alaykum! Mendan savdo koʻrsatkichi yoki savdo uchrashuvi haqida oʻzbek, rus, belarus yoki ingliz tilida soʻrang. Masalan: 2024-yilda Oʻzbekiston va Belarus oʻrtasidagi tovar ayirboshlash hajmi qancha boʻlgan?",
    "about-bot": "Men savdo koʻrsatkichlari va savdo uchrashuvlari haqidagi savollarga manbasi koʻrsatilgan yozuvlar asosida javob beraman: davr, oʻlchov birligi va manbani aytaman. Maʼlumot boʻlmasa, shuni ochiq aytaman.",
    "about-sources": "Mening manbalarim:",
    "privacy": "Xabaringizni javob bergunimcha saqlayman, keyin ikki kun faqat uning raqami va vaqtini — ikki marta javob bermaslik uchun; oxirgi savolingiz mavzusini oʻn daqiqa — davomini tushunish uchun; qaysi javob qaysi xabarga tegishli ekanini oʻn besh daqiqa; sizdan chatga nechta xabar kelganini bir daqiqa — hammaga navbat yetishi uchun; /language va /settings orqali tanlaganlaringizni oʻzgartirmaguningizcha saqlayman. Javobsiz qolgan savollar va baholar kimniki ekani yozilmagan holda 90 kun hisoblanadi. /forget sizga tegishli maʼlumotlarni oʻchiradi.",
    "forgotten": "Bajarildi: sozlamalaringiz, oxirgi savolingiz mavzusi va qaysi javoblar sizga tegishli ekani haqidagi maʼlumot oʻchirildi. Baholar va javobsiz qolgan savollar avval ham ismsiz saqlangan.",
    "ask-usage": "Savolni buyruqdan keyin yozing, masalan: /ask 2024-yilda tovar ayirboshlash hajmi qancha boʻlgan? Yoki savol yozilgan xabarga /ask buyrugʻi bilan javob bering.",
    "only-text": "Hozircha men faqat matnni tushunaman. Iltimos, savolingizni yozib yuboring.",
    "language-choose": "Qaysi tilda javob beray?",
    "language-auto": "Savol tilida",
    "language-set": "Endi oʻzbek tilida javob beraman.",
    "language-set-auto": "Endi savol qaysi tilda boʻlsa, oʻsha tilda javob beraman.",
    "language-admins-only": "Guruhda tilni faqat administratorlar tanlashi mumkin.",
    "button-expired": "Bu tugma endi ishlamaydi. Iltimos, savolingizni soʻz bilan yozing.",
    "error": "Menda nosozlik yuz berdi. Iltimos, birozdan soʻng qayta urinib koʻring.",
    "chart-alt": "{subject}: {start} — {first}, {end} — {last}. Eng yuqori koʻrsatkich: {highest} ({peak}).",
    "chart-goal": "Maqsad: {goal} (muddati — {by})",
    "chart-derived": "hisoblab chiqarilgan",
    "chart-tentative": "dastlabki maʼlumot, taxminiy baho yoki prognoz",
    "chart-disputed": "manbalardagi maʼlumotlar turlicha",
    "button-copy": "Nusxalash",
    "button-share": "Ulashish",
    "button-chart": "Grafik",
    "button-sources": "Manbalar",
    "button-remove": "Olib tashlash",
    "button-back": "Orqaga",
    "vote-thanks": "Rahmat, bu yordam beradi.",
    "vote-changed": "Qabul qilindi, bahoyingiz oʻzgartirildi.",
    "vote-same": "Siz allaqachon shunday baho bergansiz, rahmat.",
    "just-said": "Bunga hozirgina javob berdim",
    "group-hello": "Assalomu alaykum! Savdo koʻrsatkichlari va savdo uchrashuvlari haqida soʻrang: /ask va savolingizni yozing, meni eslating yoki xabarimga javob bering. Administratorlar uchun — /settings.",
    "settings-title": "Ushbu chat sozlamalari",
    "settings-asked": "Faqat soʻralganda gapiraman",
    "settings-sure": "Ishonchim komil boʻlganda ham gapiraman",
    "settings-quiet": "Sukunat soatlari: {hours}",
    "settings-loud": "Sukunat soatlari: yoʻq",
    "settings-language": "Til: {language}",
    "settings-admins-only": "Sozlamalarni faqat chat administratorlari oʻzgartira oladi.",
    "topics-choose": "Nimani koʻrmoqchisiz?",
    "topics-series": "Koʻrsatkichlar",
    "topics-meetings": "Uchrashuvlar",
    "topics-people": "Shaxslar",
    "topics-facts": "Boshqa faktlar",
    "remove-not-yours": "Buni faqat soʻragan kishi yoki administrator olib tashlay oladi.",
    "inline-nothing": "Hech narsa topilmadi. Shaxsiy chatda soʻrang",
    "menu-topics": "Nimalarni bilishimni koʻrish",
    "menu-sources": "Maʼlumotlarim manbalari",
    "menu-settings": "Chat sozlamalari",
    "menu-status": "Botning holati",
    "menu-reload": "Faktlarni qayta oʻqish",
    "bot-name": "Savdo faktlari",
    "bot-short": "Savdo koʻrsatkichlari va uchrashuvlari haqida manbasi bilan qisqa va aniq javoblar.",
    "bot-long": "Savdo koʻrsatkichi yoki savdo uchrashuvi haqida oʻzbek, rus, belarus yoki ingliz tilida, oʻzingizga qulay tarzda soʻrang. Davri, oʻlchov birligi va manbasi koʻrsatilgan qisqa javob yoki ochiq «bunday maʼlumot yoʻq» degan javobni olasiz.",
    "flood": "Siz men javob berishga ulgurganimdan tezroq soʻrayapsiz, shuning uchun ayrim xabarlaringizni oʻtkazib yuboraman. Biroz kutib, javobsiz qolgan savolni qayta yuboring.",
    "menu-ask": "Savol berish",
    "menu-help": "Qanday soʻrash mumkin",
    "menu-language": "Javob tilini tanlash",
    "menu-privacy": "Qanday maʼlumotlar saqlanadi",
    "menu-forget": "Sizga tegishli maʼlumotlarni oʻchirish",
    "sources-label": "Manbalar",
    "retrieved": "murojaat sanasi:",
}

UZBEK = Language(
    code="uz",
    home="UZB",
    name="O'zbekcha",
    cldr="uz_Latn",
    letters="ʻқғҳў",
    strange_letters="ыщі",
    idle_endings=words("""
        yapman, yapmiz, yapti, yapsiz, yapsan, yaptilar, votti, votman, vomman, vommiz, votsiz, moqchiman
        moqchimiz, amiz, aymiz, ganman, ganmiz, gansiz, gandim, gandik, dingiz, sangiz, ayotganman
        ayotgandim, ishimiz, arkanmiz, uvdim, vorman, moqdaman, moqdamiz, moqchidim, moqchidik, moqchiydim
        moqchiydik, danman, danmiz, likman, likmiz, daman, damiz
    """),
    endings=_endings(),
    function_words=_spoken(_FUNCTION_WORDS),
    neutral=_spoken(_NEUTRAL),
    concepts={
        concept: _spoken(listed)
        for concept, listed in (
            _INDICATORS | _ROLES | _MINISTRIES | _CUES | _SCOPES | _PERIODS | _UNITS | _GOODS | _OFFTOPIC
        ).items()
    },
    months=_MONTHS,
    numbers=_numbers(),
    scales=_SCALES,
    fractions=_FRACTIONS,
    countries={country: _spoken(names) for country, names in _COUNTRIES.items()},
    and_words=words("va, hamda"),
    with_words=words(
        "bilan, blan, bn, bilen, minan, minen, binan, b-n, ila, va, hamda, o'rtasida, o'rtasidagi, orasida, orasidagi"
    ),
    until_words=words("gacha"),
    sum_words=words("hammasi, jami, umumiy, itogo"),
    acquaintances=words("""
        do'st, do'stim, do'stlarim, tanish, tanishim, hamkasb, hamkasbim, boshliq, boshlig'im, qarindosh
        qarindoshim, aka, akam, amakim, qo'shni, qo'shnim, mijoz, mijozim, kursdosh, kursdoshim, o'rtoq
        o'rtog'im, birodar
    """),
    works=words("""
        kurs ishi, referat, diplom ishi, insho, maqola, maqolam, ma'ruza, taqdimot, material, syujet, reportaj, sharh, ma'lumotnoma, post, yozyapman, yozayapman, yozyapmiz, yozmoqchiman, tayyorlayapman, tayyorlayapmiz
    """),
    hour_words=words("soat"),
    decimal_words=words("butun, nuqta, vergul"),
    decimal_places={"o'ndan": 1, "undan": 1, "yuzdan": 2},
    self_words=words("men, biz, man, мен, биз"),
    owning_endings=words("ning"),
    from_endings=words("dan"),
    closings=words("""
        hurmat bilan, ehtirom bilan, ehtirom ila, hurmat va ehtirom bilan, eng yaxshi tilaklar bilan
        ҳурмат билан, эҳтиром билан, эҳтиром ила, ҳурмат ва эҳтиром билан
    """),
    corrections=words("""
        yo'q adashdim, yo'q adashibman, yo'q uzr,
        yo'q yo'q, yo'q to'xta, to'xta, to'xtang, voy yo'q, uzr, kechirasiz, adashdim, adashibman, aniqrog'i
        to'g'rirog'i, ya'ni, e yo'q, o'h, yo'q yanglishdim, yanglishdim, yanglishibman, yog'e, e uzr
    """),
    passing_words=words("kamida, deganda"),
    counting_words=words("ta, dona, nafar, xil"),
    to_endings=words("ga, ka, qa, da, dagi"),
    in_endings=words("da, larda"),
    openers=words("rostdanmi, to'g'rimi, haqiqatanmi, nahotki"),
    denying_endings=words("""
        magan, maganmi, magandi, madi, madimi, madilar, mabdi, mapti, maydi, maydimi, masdi, maganlar, maganlarmi
    """),
    question_endings=words("mi, mikan, midi, mikin, mu"),
    is_agglutinative=True,
    other_script=0.9,
    year_words=words("yil, yili, yilda, yilgi, yildagi, yilning, yilga, yildan, y"),
    ordinals={
        "birinchi": 1,
        "ikkinchi": 2,
        "uchinchi": 3,
        "to'rtinchi": 4,
        "beshinchi": 5,
        "oltinchi": 6,
        "yettinchi": 7,
        "sakkizinchi": 8,
        "to'qqizinchi": 9,
        "o'ninchi": 10,
    },
    replies=_REPLIES,
)
