"""English: the vocabulary through which the bot understands questions asked in it."""

from __future__ import annotations

from bot.core.language import Language, words
from bot.languages.goods_file import read_goods

_ENDINGS = words("e, s, es, 's, s', d, ed, 'd, ing, ings, ly, er, ers, est, 'll, 're, 've")

_FUNCTION_WORDS = (
    # "now" folds to what "Nov" does: plain, so that it is a month only beside a year.
    words(
        "now, x, back, ago, upon, mate, sir, madam, ma'am, boss, kindly share, please share, pls share, could you share, can you share, share with us, share with me"
    )
    +  # Articles, demonstratives, question words run together with verbs.
    words("""
        one of, one of the, one of those,
        a, an, the, this, that, these, those, such, thus, hence, so, as, than, then, there, here, thereby
        therefore, thereof, that's, thats, there's, theres, there're, there'd, here's, heres, this's, what's
        whats, what're, what'd, what'll
    """)
    # Pronouns and quantifiers.
    + words("""
        i, me, my, mine, myself, you, your, yours, yourself, yourselves, he, him, his, himself, she, her, hers
        herself, it, its, itself, we, us, our, ours, ourselves, they, them, their, theirs, themselves
        one another, each other, i'm, im, i've, ive, i'd, i'll, you're, youre, you've, youve, you'd, you'll
        he's, hes, he'd, he'll, she's, shes, she'd, she'll, it's, it'd, it'll, we're, we've, we'd, we'll
        they're, theyre, they've, theyve, they'd, they'll, u, ur, ya, y'all, someone, somebody, something
        anyone, anybody, anything, everything, nothing, nobody, whoever, whatever, whichever, some, any, all
        both, either, neither, each, every, several, few, many, much, lot, lots, bit, enough, own, self
    """)
    # Auxiliaries and light verbs.
    + words("""
        am, is, are, was, were, be, been, being, ain't, aint, isn't, isnt, aren't, arent, wasn't, wasnt
        weren't, werent, do, does, did, done, doing, don't, dont, doesn't, doesnt, didn't, didnt, have, has
        had, having, haven't, havent, hasn't, hasnt, hadn't, hadnt, can, could, can't, cant, cannot, couldn't
        couldnt, will, would, won't, wont, wouldn't, wouldnt, shall, should, shouldn't, shouldnt, might
        mightn't, must, mustn't, ought, dare, used to, gonna, tryna, wanna, gotta, gotcha, could've, should've
        would've, might've, must've, coulda, shoulda, woulda, let, let's, lets, get, gets, got, gotten
        getting, go, goes, going, make, makes, made, making
    """)
    # What voice typing makes of them.
    + words("""
        wood be, wood have, wood like, wood you, wood it, wood they, what wood, that wood, how wood, who wood, awl of, in awl
        buy the way
    """)
    # Prepositions.
    + words("""
        of, in, on, at, by, for, from, to, into, onto, with, within, without, about, above, below, over, under
        between, among, amongst, amid, across, through, throughout, during, until, till, til, since, after
        against, along, around, round, near, next to, beside, behind, beyond, toward, towards, upon, via, per
        regarding, concerning, respecting, re, off, out, out of, unto, because of, according to, in terms of
        in regard to, with regard to, in respect of, in relation to, as for, as to, as of, as per, up to
        up until
    """)
    # Conjunctions, particles, adverbs without content.
    + words("""
        and, or, but, nor, yet, if, unless, although, though, tho, while, whilst, whereas, because, cuz, coz
        bc, whether, also, too, plus, n, not, no, nope, yes, yeah, yep, yup, nah, even, just, only, merely
        simply, still, already, again and again, very, quite, rather, pretty, really, so much, such as, eg, ie
        etc, et cetera, else if, as well, as well as, however, moreover, meanwhile, otherwise, instead, anyway
        anyways, anyhow
    """)
    # Fillers of speech and chat.
    + words("""
        um, umm, uh, uhh, er, erm, hm, hmm, mm, mhm, ah, aha, oh, ooh, ow, wow, whoa, ugh, eh, huh, hey, yo
        well, like, okay, ok, okey, kk, right then, so yeah, you know, ya know, i mean, i guess, i suppose
        i think, i believe, i wonder, i was wondering, just wondering, wondering, let me see, let's see
        kind of, sort of, kinda, sorta, basically, actually, literally, honestly, frankly, obviously
        apparently, seriously, anyhoo, to be honest, tbh, imo, imho, btw, by the way, fyi, afaik, asap, lol
        haha, hahaha, hehe, lmao, omg, oh my god, wtf, idk, iirc, smth, like i said, long story short
        in short, in brief, briefly, in general, generally, so to speak, at all, of course, for sure, sure
        surely, indeed, perhaps, maybe, possibly, probably, anyway so, now then, ok so, okay so, right so
        after all, in fact, as it were, more or less, at least, at most, in the end, no idea, never mind, nvm
    """)
    # Politeness and address.
    + words("""
        please, pls, plz, plis, kindly, thank you, thanks, thx, ty, tnx, cheers, thank you in advance
        thanks in advance, tia, excuse me, pardon, pardon me, sorry, hello, hi, hiya, hullo, good morning
        good afternoon, good evening, good day, greetings, dear, bro, bruh, dude, mate, pal, buddy, friend
        my friend, guys, folks, sir, madam, ma'am, mister, mr, mrs, ms, dr, prof, professor, comrade
        gentlemen, ladies, his excellency, her excellency, excellency, hon, honourable, honorable, bot
        hey bot, dear bot
    """)
    # Asking to be told.
    + words("""
        tell, tell me, tell us, say to me, show, show me, give, give me, gimme, give us, let me know
        let us know, lemme know, remind, remind me, inform, inform me, explain, explain to me, help me
        help me out, find, find out, to find out, look up, check, check for me, find me, get me, send me, answer, answer me
        reply, respond, clarify, specify, describe, share with me, could you, can you, would you, will you
        could you tell me, can you tell me, can you say, would you mind, do you know, do you happen to know
        happen to know, any idea, any clue, any chance, have you got, do you have, would love to know
        i'd love to, would love, want to know, wanna know, would like, would like to know, i'd like, i want
        i'd like to know, need to know, i need, we need, i need to know, i have a question, one question
        quick question, a question, i'm asking, i ask, asking, i am interested, i'm interested in knowing
        i'm interested in, interested to know, im interested in, furthermore, apart from that, on top of that
        may i ask, can i ask, if possible, if you can, if you know, if you don't mind, be so kind, be so good
        so kind as to, i'm curious, curious to know, just curious, by any chance, for me, for us
        it is said that, what about, how about, and what, what if, thing is, the thing is, point being
        that being said, speaking of, when it comes to, turns out
    """)
    # More talk around a question: hedges, turns of conversation, exclamations, chat abbreviations.
    + words("""
        whereby, wherein, whereof, whilst we're at it, while we're at it, while at it, while you're at it
        herein, hereby, hitherto, henceforth, notwithstanding, albeit, lest, thereupon, insofar as
        inasmuch as, provided that, given that, seeing that, now that, in case, just in case
        as far as i know, as far as i remember, as far as i can tell, as far as i understand
        as i understand, as i recall, if i recall correctly, if i remember correctly, if i'm not mistaken
        if i am not mistaken, unless i'm mistaken, to my knowledge, in my opinion, in my view
        from what i know, from what i hear, from what i've heard, if memory serves, off the top of your head
        roughly speaking, strictly speaking, generally speaking, broadly speaking, to put it simply
        simply put, put simply, in other words, in plain english, in simple terms, in one word, in a word
        in one sentence, in two words, in a few words, for example, for instance, e.g., i.e., namely, say
        let's say, lets say, let us say, as it happens, as a matter of fact, matter of fact, as a rule
        for the record, for reference, for context, for info, for your information, needless to say
        no offence, no pressure, no worries, no rush, not that it matters, whatsoever, of sorts, if any
        if so, if not, if anything, or something, or whatever, or what, and stuff, and such, and all that
        and so forth, y'know, right so, look here, come on, c'mon, cmon, go on, go ahead, hang on, hold on
        wait, wait a sec, wait a minute, one sec, one moment, just a moment, a moment, quickly please
        real quick, hmmm, ummm, errr, argh, gosh, gee, geez, jeez, blimey, crikey, heck, what the heck
        the heck, damn, darn, dang, bloody, what the hell, the hell, freaking, friggin, frigging, flipping
        on earth, goodness, goodness me, my goodness, man oh man, boy oh boy, yikes, oops, whoops, phew, meh
        duh, welp, voila, alas, yeah yeah
        yes please, no thanks, aight, yoo, heyy, heyyy, hii, helloo, plss, plsss, pleaseee, pleez, prithee
        thnx, thanx, tyvm, thks, kthx, np, rly, srsly, defo, deffo, obvs, obv, thru, abt, w/o, btwn, ngl
        frfr, ikr, istg, icymi, tl;dr, tmi, ofc, dunno, dunnoo, kno, wanted to ask, i wanted to ask
        just wanted to ask, i wanted to know, wanted to know, i just want to know, i'd just like to know
        i would like to ask, i'd like to ask, let me ask, allow me to ask, permit me, might i, might i ask
        may i, may i enquire, may i inquire, enquire, inquire, enquiring, inquiring, enquiry, inquiry
        i'd be grateful, i would be grateful, i'd appreciate, would be grateful, be grateful, grateful
        i beg your pardon, beg your pardon, if you please, if you would
        if you wouldn't mind, would you be so kind, would you kindly, would it be possible
        is it possible to, would you happen to, would you say, would you know, do u know, d'you know
        dyou know, d'you, dya, wouldya, couldya, couldja, didja, whatcha, whaddya, whadda, lemme, lemme ask
        lemme guess, imma, i'ma, finna, tryna, trying to find out, boutta, outta, oughta, hafta, shan't
        shant, needn't, neednt, daren't, mayn't, who'da, what've, how've, how'd, how'll, that'd, that'll
        this'll, there've, there'll, it's like, its like, like so, you see, mind you, believe me, trust me
        funny enough, oddly enough, sure enough, no doubt, without doubt, in all honesty, in truth
        in reality, in effect, in essence, in principle, in theory, in practice, on the whole, on balance
        by and large, all things considered, at the very least, at any rate, in any case, in that case
        in this case, in either case, either way, one way or another, for that matter, on that note
        on another note, on a different note, on the one hand, on the other hand, first off, firstly
        secondly, thirdly, lastly, to begin with, for starters, to start with, for one, once and for all
        as ever, as always, as usual, as expected, as you know, as we know, as everyone knows, as they say
        so they say, they say, people say, some say, i heard that, i've heard that, i hear, i read that
        i've read that, i saw that, rumour has it, rumor has it, word is, supposedly, allegedly, reportedly
        presumably, evidently, arguably, admittedly, regardless, nevertheless, nonetheless, besides that
        hereafter, same here, whichever way, whosoever, somehow, someway, somewhat, elsewhere, everywhere
        anywhere, nowhere, wherever, whenever, however much, whatnot, whatchamacallit, thingy, thingamajig
        what's his face, whatshisname, what's-his-name, so-called, so called, wonder if, wondering if, know if
        tell me if, see if, curious if, heard if, ask if, asked if, not sure if, sure if, as if, even if
        only if, if only, what if, whether or not, or not, wonder whether, i wonder whether, i wonder if
        i was wondering if, i was wondering whether, wondering whether, any idea if, any idea whether
        idea how, idea what, no clue, not a clue, haven't a clue, beats me, search me, who knows, god knows
        heaven knows, goodness knows, dear bot, dear sir or madam, to whom it may concern, ladies and gents
        with all due respect, with respect, respectfully, yours truly, best regards, kind regards, regards
        sincerely yours, warm regards, in anticipation, thanking you
        it would be nice, it would be great, would be nice, would be great, that would be great
        that'd be great
        do me a favour, do me a favor, help a brother out, be a dear, be a pal, be honest, level with me
        spill, spill the beans, spill it, hit me, hit me with, shoot, fire away, chop chop, get on with it
        cut to the chase, to cut a long story short, straight to the point, to the point, get to the point
    """)
)

_NEUTRAL = (
    # Amounting, standing at, happening.
    words("""
        reach, reaching, total, totalled, totaled, totalling, amount, constitute, constituting, comprise
        comprising, equal, stand, stood, add up, add up to, adds up to, sum up, end up, ended up, wind up
        wound up, work out, account, accounted, make up, made up, hit, run at, worth, be worth, showed, shown
        registered, register, recorded, recorded at, clocked, settle, settled, settling, hover, range, ranged
        rack up, remain, remained, become, became, becoming, happen, happening, occur, occurred, occurring
        take place, took place, taken place, taking place, held, hold, holding, organise, organize, organising
        organizing, arrange, arranging, conduct, carry out, carried out, go on, went on, going on, exist
        consist, include, including, contain, concern, relate, relating, mean, meant, seem, appear, look, keep
        kept, keeping, stay, put, set, setting, brought, bring, see, saw, seen, belong, fit, apply, depend
    """)
    # Thinking, knowing, counting, checking.
    + words("""
        think, thought, believe, believing, know, knew, known, understand, understood, remember, recall
        forget, forgot, forgotten, hear, heard, read, learn, learned, learnt, notice, noticing, wonder, guess
        suppose, assume, assuming, want, wish, try, tries, tried, trying, use, using, take, took, taken
        taking, start, begin, began, begun, finish, end, work, call, calling, refer, referred, referring
        indicate, indicating, display, provide, providing, calculate, calculating, count, measure, measuring
        compute, computing, convert, write, writes, writing, wrote, written, type, typing, ask, asked
        checking, verify, verifies, verified, verifying, double check, fact check, prove, proving, prepare
        preparing, study, studying, mentioned, quoted
    """)
    # Numbers and information.
    + words("""
        figure, number, num, data, datum, stat, stats, statistic, statistics, statistical, info, information
        fact, detail, value, volume, level, size, extent, magnitude, indicator, metric, parameter, digit, sum
        result, reading, mark, point, threshold, bar, line, entry, entries, row, column, table, chart, graph
        summary, summaries, overview, rundown, picture, situation, state of affairs, status, condition
        example, instance, context, background, term, sense, question, query, queries, replies, response
        story, stories, thing, stuff, part, kind, sort, form, basis, base, respect, regard, view, idea, note
        content, estimate, approximation, ballpark, ballpark figure, order of magnitude, tally, score, numeric
        numerical, quantitative
    """)
    # Those who trade and meet.
    + words("""
        country, countries, nation, national, republic, state, government, governmental, gov, govt, authority
        authorities, official, officials, people, person, guy, gentleman, lady, man, woman, men, women
        politician, dignitary, dignitaries, partner, friendly, brotherly, fraternal, pair, both countries
        two countries, respective, cooperation, co-operation, cooperate, cooperating, collaboration
        collaborate, collaborating, partnership, relation, relations, relationship, ties, interaction
        interact, interstate, intergovernmental, contact, economic, economically, commercial
    """)
    # Media and documents.
    + words("""
        journalism, editor, reported, page, material, document
        paragraph, sentence, telegram, channel, chat, website, site, web
        internet, online, tv, database, knowledge base, archive, agency, agencies, committee
        statistics committee, infographic, presentation, spreadsheet, excel, google, googling, wiki, wikipedia
        feed, bulletin, yearbook, dataset, record keeping
    """)
    # How exactly, how surely, how strongly, how new.
    + words("""
        exact, exactly, precise, precisely, accurate, accurately, accuracy, approximate, approximately, approx
        rough, roughly, circa, ca, nearly, almost, somewhat, somewhere, around about, thereabouts, or so, ish
        in total, in all, altogether, overall, all in all, all told, together, combined, jointly, joint
        mutual, mutually, bilateral, bilaterally, two-way, two-sided, reciprocal, common, shared, between them
        officially, unofficial, unofficially, formal, formally, informal, public, publicly, actual, main
        mainly, major, key, principal, general, particular, particularly, specific, specifically, certain
        certainly, concrete, definite, definitely, clear, clearly, simple, plain, short, brief, full, complete
        completely, whole, entire, entirely, detailed, final, preliminary, provisional, interim, available
        relevant, corresponding, given, aforementioned, above-mentioned, various, significant, significantly
        substantial, substantially, considerable, considerably, notable, notably, strong, strongly, solid
        serious, sharp, sharply, steep, steeply, steady, steadily, slight, slightly, gradual, gradually
        dramatic, dramatically, quick, quickly, fast, rapid, rapidly, slow, slowly, sudden, suddenly, big
        large, huge, great, small, tiny, little, high, low, bad, nice, fine, cool, important, interesting
        useful, helpful, possible, impossible, likely, able, ready, current, currently, presently, recent
        recently, lately, latest, newest, new, fresh, updated, update, updating, last, eventually, finally
        ultimately, originally, initially, once, ever, never, always, usually, often, sometimes, soon, long
        far, late, later, afterwards, subsequently, first of all, stuff like that, and so on, whole thing
        bottom line
    """)
    # What askers say of themselves.
    + words("""
        essay, homework, assignment, coursework, term paper, research paper, seminar paper, thesis
        dissertation, diploma, exam, test, quiz, quizzes, student, pupil, teacher, lecturer, tutor, supervisor
        school, university, uni, college, class, classes, lesson, research, researcher, analysis, analyses
        boss, manager, colleague, coworker, workmate, at work, task, urgent, urgently, hurry, rush, deadline
        due tomorrow, for tomorrow, by tomorrow, tomorrow morning, need, want it, curious, curiosity
        interested, confused, confusing, unsure, not sure, bet, argue, arguing, argument, dispute
        settle a bet, dad, father, mum, mom, mother, brother, sister, uncle, grandpa, grandma, husband
        interview, podcast, video, caption, letter, email, memo, personally, newbie, reader, subscriber
        viewer, language, english, translate, translation, word, phrase, memory, mind, help, hint, clue, tip
        advice, favour, favor, moment, second please, sec, minute, time, gave, manage, managed, managing
        crossword, trivia, lost, stuck, missed it, single, run, forgive, forgiving, land, lands, landed
        landing
        wld, cld, shld, bother, find, finds, finding
    """)
    # Everyday doing, with the forms that endings do not reach.
    + words("""
        adopt, adapt, create, creating, recreate, divide up, subtracting, deduct, tot up, turn, turns
        turned, turning, turned out, turn out to be, prove to be, come to, comes to, came to, coming to
        run to, ran to, run into, ran into, amount to, boil down, boils down, stem, stemmed, derive
        deriving, wish, wishes, wished, wishing, swear, swore, sworn, recollect, remembering, remind of
        mix up, mixed up, mixing up, muddle, muddled, confuse, confuses, puzzle, puzzled, puzzling, bewilder
        misread, misheard, mishear, misremember, mistook, misunderstand, misunderstood, check, checks
        checked, cross-check, crosscheck, recheck, verify, look over, glance, browse, browsing, scroll
        scrolling, scan, skim, search, searching, sought, hunt, track down, dig up, dug up, dig, digging
        retrieve, pull up, fetch, extract, collect, collecting, compile, compiling, tabulate, jot, jot down
        scribble, copy, copies, paste, fill, fill in, filled in, attach, print out, submit, submitting
        hand in, handed in, handing in, pass, passes, passing, fail, failed, failing, cram, revise, revising
        teach, taught, teaching, practise, practising, explain, explained, explaining, illustrate
        illustrating, outline, outlining, sketch, paraphrase, rephrase, reword, simplify, summarise
        summarize, summarising, summarizing, recap, recapping, reiterate, restate, elaborate, elaborating
        define, defining, denote, imply, implies, implied, implying, infer, inferred, hint at, signify
        signified, correspond, corresponds, tally up, reconcile, align, fits, fitted, suit, suits, suited
        hold true, holds, holds up, stands up, stands, standing, sits, sitting, sat, lie at, lay, laid
        rests, resting, rested, runs, running, ran, works, worked, working, works out, worked out
        working out, turns into, turned into, transform, transforming, evolve into, grow into, go into
        went into, goes into, enter, entered, entering, leave, leaves, leaving, move, moves, moved, moving
        carry, carries, carried, carrying, pull, pulled, pulling, push, pushed, pushing, lay out, place on
        build, builds, built, building, construct, establish, establishing, launch, launches, launched
        launching, introduce, introducing, implement, implementing, execute, executing, perform, performing
        performance, fare, fared, operate, operating, behave, act, acts, acted, acting, react, respond to
        treat, handle, handling, tackle, tackling, faced, facing, solve, solving, solution, fix, fixed
        fixing, avoid, prevent, allow, allowed, allowing, enable, enabling, permit, permitted, let in, help
        helps, helped, helping, assist, assisted, assisting, assistance, support, supports, supported
        supporting, back, backs, backed, encourage, encouraging, facilitate, facilitating, foster, fostering
        promote, promoting, stimulate, stimulating, drive, drove, driven, driving, push for, call for
        calls for, called for, calling for, urge, urged, urging, press for, deepen, deepened, deepening
        broaden, broadening, widen, widening, tighten, tightening, intensify, intensified, intensifying
        enhance, enhancing, step up, stepped up, stepping up, steps up, consolidate, consolidating, maintain
        maintaining, sustain, sustaining, preserve, keeps, keep up, hold up, continue with, stop, stops
        stopped, stopping, pause, pausing, quit, cease, ceased, abandon, abandoned, skip, skipped, skipping
        omit, omitted, omitting, leave out, left out, ignore, ignoring, overlook, neglect, hidden, conceal
        reveal, revealed, revealing, disclose, disclosing, admit, admitted, admitting, deny, denies, denied
        denying, reject, rejected, refuse, refused, refusing, refute, debunk, accept, accepted, accepting
        approve, approved, approving, acknowledge, recognise, recognize, recognised, recognized, deem
        regard, regarded, perceive, view, viewed, viewing, judge, judging, judged, weigh up, evaluate
        evaluating, gauge, gauging, valued, worth it, deserve, deserving, owe, own, owns, owned, owning
        possess, acquire, obtain, obtained, obtaining, gotten, save, saving, win, wins, won, winning, catch
        caught, catching, throw, threw, thrown, shake, shook, draw, drew, drawn, drawing, break down, broke
        breaks, breaking, tear, burst, blow, blew, blown, stick, sticks, attract, attracting, engage
        engaged, engaging, engagement, involve, involves, involving, interest, interested, excited, exciting
        enthuse, surprise, surprised, surprising, shock, shocked, shocking, amaze, amazed, amazing, impress
        impressed, worry, worried, worrying, bother, bothered, care, cares, cared, caring, mind, minds, like
        likes, liked, prefer, preferred, enjoy, enjoyed, hate, hates, hated, fear, feared, dare, doubtless
        pretend, boast, boasted, boasting, brag, bragging, celebrate, celebrated, celebrating, congratulate
        pleased, satisfy, satisfied, satisfying, disappoint, disappointed, complain, criticise, criticize
        send, sends, sent, sending, forward to, pass on, post it, tweet, tweeted, retweet, repost, reposted
        subscribe, follow, follows, followed, watch, watches, watched, watching, listened, listening, sit
        wait, waited, waiting, open up, opened, close down, closed, click, tap, clicking, download
        downloading, save it, logged
    """)
    # What things and deeds are like.
    + words("""
        old, older, oldest, young, younger, youngest, elderly, ancient, modern, contemporary, keen, keener
        keenly, eager, eagerly, willing, willingly, unwilling, reluctant, reluctantly, enthusiastic, happy
        glad, sad, proud, proudly, afraid, scared, angry, calm, busy, lazy, tired, bored, clever, smart
        wise, silly, naive, basic, beginner, advanced, cutting-edge, state-of-the-art, innovative, novel
        competitive, competitiveness, effective, effectively, efficient, efficiently, efficiency, successful
        successfully, success, unsuccessful, productive, fruitful, constructive, optimistic, pessimistic
        realistic, unrealistic, feasible, achievable, attainable, reachable, viable, practical, practically
        theoretical, theoretically, plausible, believable, unbelievable, incredible, incredibly
        questionable, suspicious, suspiciously, sceptical, skeptical, odd, oddly, weird, strange, strangely
        peculiar, unusual, unusually, usual, ordinary, normal, normally, regularly, especially, rare, rarely
        seldom, hardly, barely, scarcely, scarce, meagre, meager, modest, modestly, moderate, moderately
        paltry, puny, measly, trivial, negligible, minor, marginal, marginally, insignificant, hefty, tidy
        handsome, sizeable, sizable, massive, massively, enormous, enormously, immense, vast, gigantic
        giant, whopping, staggering, colossal, tremendous, impressive, impressively, remarkable, remarkably
        outstanding, excellent, superb, splendid, magnificent, fantastic, fabulous, terrific, wonderful
        marvellous, brilliant, awesome, decent, good, goodly, fair, fairly, mediocre, poor, poorly, awful
        terrible, horrible, dreadful, dire, grim, bleak, bright, rosy, healthy, robust, vibrant, stable
        stably, stability, unstable, volatile, constant, constantly, continuous, continuously, permanent
        permanently, long-lasting, lasting, sustainable, sustainably, sustained, steadier, smooth, smoothly
        abrupt, abruptly, immediate, immediately, instant, instantly, prompt, promptly, swift, swiftly
        speedy, speed, hastily, timely, punctual, outdated, obsolete, stale, up-to-date, up to date, broad
        broadly, wide, widely, narrow, narrowly, deep, deeply, close, closely, tight, tightly, loosely
        strict, strictly, rigid, flexible, open, openly, secret, secretly, hidden, visible, visibly, obvious
        apparent, transparent, unclear, vague, vaguely, ambiguous, fuzzy, blurry, tricky, hard, difficult
        easy, easily, easier, easiest, complex, complicated, straightforward, explicit, explicitly, implicit
        implicitly, literal, sheer, pure, purely, mere, utter, utterly, total
        totally, absolutely, wholly, fully, partly, partially, partial, largely, mostly, chiefly, primarily
        primary, secondary, core, essential, essentially, fundamental, fundamentally, crucial, vital
        critical, pivotal, notable, respected, top-level, high-level, high-ranking, supreme, sole, solely
        individual, individually, separately, apart, aside, distinct, different, differently, diverse
        varied, numerous, countless, extra, superfluous, redundant, sufficient, sufficiently, adequate
        adequately, inadequate, insufficient, ample, roughly equal, even out, uneven, rounded, rounding
        round number, grand total, subtotal, revised, confident, confidently, confidence, certainty
        uncertain, uncertainty, precision, correctly, rightly, properly, proper, appropriate, appropriately
        suitable, reasonable, reasonably, logical, logically, sensible, rational, fair enough, honest
        honestly speaking, sincere, sincerely, genuine, genuinely, authentic, lawful, valid, workable
        usable, handy, worthwhile, meaningful, pointless, useless, worthless, helpless, mutually beneficial
        beneficial, benefit, benefits, benefited, advantageous, favourable, favorable, profitable
        profit aside, win-win, equal footing, warmer, cordial, close-knit, deep-rooted, good-neighbourly
        neighbourly, friendship, brotherhood, trusting, hand in hand, arm in arm, in tandem, in parallel
        in full, in part, in detail, in depth, in person, in public, in private, in writing, in principle
        on purpose, purposely, deliberately, intentionally, accidentally, by accident, by mistake, by chance
        by heart, by the book, by memory, from memory, from scratch, at first, at first glance, at last
        at length, at large, at stake, at issue, at hand, for good, for free, for nothing, for long
        so long as, as soon as, as long as, as far as, as much as, as little as, as big as, as many as
        as high as, as low as, no more, no less, no longer, not yet, not even, not only, not at all
        nowhere near, anywhere near, by far, far and away, by a mile, by a long way, a great deal
        a good deal, plenty, loads, heaps, oodles, a handful, handful, a couple, couple, pair of
        bunch, a bunch, myriad, dozens, umpteen, zillion, gazillion, bazillion, tad, smidge, whisker, notch
    """)
    # Plurals and forms that folding sets apart, and what short words do not take endings for.
    + words("""
        hits, hitting, ranging, seems, seemed, looks, looked, looking, puts, putting, sets, setting, sees
        seeing, fits, fitting, thinks, thinking, uses, used, takes, ends, ended, ending, calls, asks, valued
        sums, summed, summing, bars, lines, rows, web, webs, feeds, publics, keys, specifics, dramatics
        quicker, quickest, lows, highs, newer, newest, sooner, farther, tasks, tasked, rushed, rushes, needs
        needing, bets, betting, tips, checks, ticks, digs, digging, jots, fills, filling, laid out, pulls
        pushes, pushed, pushing, fixes, overlooks, overlooked, debunks, debunked, deems, deemed, owes, owed
        winning, shocks, clicks, clicked, taps, basics, metrics, numerics, economics, infographics
        yearbooks, characteristics, picks, picked, picking, pick, frameworks, worked, works, marks, marked
        marking, ranks, thanks to, looks like, looked like, seems like, sounds, sounds like, sounded, sound
        feels, feels like, felt, feel, breaks, backs, blocked, tracks, tracked, tracking, tricks, tricky one
        sticks, kicks, kicked, kicking, kick, kick off, kicked off, kicks off, speaks up, asks about
        asks for info, desks, risks, bits, adds to, odds, acts, ups and downs, ins and outs, dos and don'ts
        ifs and buts, bosses, chaps, nerds, geeks, profs, prof's, teachers, teacher's, boss's, editors
        editor's, colleague's, professor's, professors, lecturers, mums, moms, dads, mum's, mom's, granny's
        exams, finals, midterms, midterm, mock exam, quizzes, uni's, tutorials, tutorial, assignments
        courseworks, exercises, exercise, puzzles, puzzlers, hobby, hobbies, pastime, passion, fascination
        fascinated, fascinating, intrigued, intriguing, intrigue, nosy, inquisitive, studious, diligent
        forgetful, absent-minded, ignorant, clueless, uninformed, unaware, unfamiliar, familiar, aware
        well aware, informed, acquainted, versed, knowledgeable, knows, knowing, known as, learns, learning
        teaches, reads, reading, types, typed, tells me, shows, shown in, showing, hears, hearing
        lies ahead, lovely, luckily, lucky, unlucky, unluckily, hopefully, thankfully, gratefully
        mercifully, fortunately, unfortunately, sadly, regrettably, frankly speaking, bluntly, candidly
        openly speaking, personally speaking, ideally, preferably, naturally, essentially, virtually
        seemingly, ostensibly, purportedly, reputedly, markedly, noticeably, perceptibly, measurably
        appreciably, tangibly, palpable, discernible, drastically, drastic, radically, radical, vigorously
        vigorous, energetically, energetic, actively, active, passive, intensive, intensively, intense
        intensely, intensity, extensive, extensively, comprehensive, comprehensively, thorough, thoroughly
        exhaustive, exhaustively, meticulous, meticulously, careful, carefully, cautious, cautiously
        careless, carelessly, sloppy, sloppily, messy, neat, neatly, clean, cleanly, tidily, crisp, concise
        concisely, succinct, succinctly, laconic, terse, tersely, wordy, lengthy, longish, longwinded
        long-winded, verbose, chatty, talkative, polite, politely, rude, rudely, kind, kinder, kindest
        gentle, gently, nicely, sweetly, cute, pretty please, charming, esteemed, respected, distinguished
        honoured, honored, noble, worthy, well-informed, well informed, all-knowing, omniscient, almighty
        trusty, faithful, loyal
    """)
    # People: who asks, who is spoken of in general.
    + words("""
        republics, pensioner, retiree, veteran, housewife, schoolboy, schoolgirl, schoolkid, aunt, auntie
        grandfather, grandmother, granny, granddad, flatmate, roommate, classmate, groupmate, coursemate
        freshman, sophomore, undergrad, undergraduate, postgrad, postgraduate, grad student, phd student
        historian, geographer, statistician, mathematician, freelancer, intern, trainee, apprentice
        bureaucrat, functionary, civil servant, public servant, officeholder, statesman, statesmen
        decision-maker, decision-makers, policymaker, policymakers, top brass, bigwig, bigwigs, big shot
        big shots, bosses, the boss, chap, chaps, bloke, blokes, fella, fellas, fellow, fellows, lad, lads
        gal, dudes, folk, newcomer, outsider, insider, amateur, layman, laywoman, layperson, dummy, dummies
        noob, geek, nerd, enthusiast, blogger, vlogger, influencer, youtuber, copywriter, proofreader
        fact-checker, fact checker, factchecker, columnist, pressman, newsman, newsmen, newsreader, user
        users, client, pals, buddies, partners, colleagues, associate, associates, acquaintance, stranger
        mentor, examiner, examiners, reviewer, referee, department, dept, authorities, institutions
        institution, organisation, organization, body, bodies, states, statehood, homeland, motherland
        fatherland, mother country, nations, peoples, two peoples, populace, society, community, communities
    """)
    # Study, work, texts, numbers, matters.
    + words("""
        dissertation, theses, abstract, synopsis, précis, precis, digest, essay, essays, handout, worksheet
        chapter, section, subheading, footnote, endnote, appendix, annex, preface, introduction, intro
        bibliography, excerpt, extract, passage, paragraphs, lines, phrase, phrasing, wording, formulation
        definition, meaning, description, account of, narrative, version, versions, original, print version
        screenshot, picture, photo, photos, photograph, photographs, photo caption, captions, pic, pics
        image, images, slides, slide deck, deck, powerpoint, ppt, pdf, file, files, folder, spreadsheets
        checklist, template, questionnaire, survey, poll, polls, questions, faq, faqs, test question
        exam question, bet with, wager, wagers, course, courses, grade, grades, marks, coursebook
        curriculum, geography class, economics class, history class, school project, homeworks, project work
        group work, newscast, newsletter, press release, brief, briefing note, tabloid, daily paper
        periodical, outlet, outlets, newswire, newsroom, column, op-ed, reddit, facebook, twitter, instagram
        tiktok, youtube, whatsapp, viber, discord, social media, socials, google search, search engine
        browser, voice message, voice note, dictation, dictating, autocorrect, typos, spelling, accent
        pronunciation, grammar, vocabulary, arithmetic, maths, math, mathematics, calculation, calculations
        computation, formula, equation, calculator, addition, subtraction, division, decimal, decimals
        decimal point, comma, zero point, unit of measure, measurement, measure, rounding error, margin
        error margin, margin of error, interval, span, bracket, stage, stages, phase, phases, step, steps
        cycle, process, processes, procedure, method, methods, methodology, approach, approaches, technique
        way, ways, manner, means, mechanism, mechanisms, framework, scheme, schemes, model, models, pattern
        patterns, tendency, tendencies, drift, momentum, dynamism, movement, flow, flows, exchange
        exchanges, market, markets, condition, conditions, circumstance, circumstances, atmosphere, mood
        spirit, attitude, stance, intentions, motive, motives, motivation, incentive, incentives
        opportunity, opportunities, possibility, possibilities, chance, chances, odds, probability
        likelihood, risk, risks, threat, threats, challenge, challenges, problem, problems, obstacle
        obstacles, hurdle, hurdles, difficulty, difficulties, complication, constraint, constraints
        bottleneck, weakness, strength, strengths, advantage, advantages, drawback, drawbacks, pros, cons
        pros and cons, plus side, upside, downside, merit, merits, flaw, flaws, effect, effects, impact
        impacts, influence, influences, consequence, consequences, implication, implications, sake, intent
        importance, significance, relevance, essence of, nature, character, characteristic, characteristics
        feature, features, trait, aspect, aspects, angle, angles, side note, element, elements, foundation
        foundations, cornerstone, backbone, tie, friendship ties, rapport, closeness, cooperation ties
        co-op, coop, cooperative, collaborative, synergy, joint effort, joint efforts, efforts, effort
        attempt, attempts, work together, teamwork, joint work, common cause, deliverable, deliverables
        success story, breakthrough, fiasco, flop, disaster, mess, mess up, messed up, screw-up, oversight
        omission, misunderstanding, confusion, mix-up, rumour, rumours, rumor, rumors, gossip, hearsay
        allegation, allegations, speculation, guess, guesses, guesstimate, guesstimates, ballparks, hunch
        assumption, assumptions, premise, premises, hypothesis, theories, thoughts, impression, feeling
        feelings, belief, beliefs, attention, awareness, knowledge, wisdom, understanding, insight, insights
        perspective, viewpoint, sight, face value, episode, episodes, piece of info, bits, bit of info
        pieces of information, piece of advice, scrap, crumb, snippet, nugget, tidbit, titbit, factoid
        fun fact, fact sheet, factsheet, cheat sheet, crib, crib sheet, key figures, key facts
        headline figure, headline number, headline figures, bare numbers, raw numbers, hard numbers
        hard figures, dry figures, dry numbers, naked numbers, ballpark number, round figure, round figures
        magic number, in figures, in numbers, in words, in digits, in letters, in one go
    """)
)

_INDICATORS = {
    "indicator:turnover": words("""
        turnover, trade turnover, trade, trades, traded, trading, trade volume, volume of trade, trade value
        trade figure, trade flow, trade exchange, commodity turnover, goods turnover, turnover of goods
        commodity exchange, exchange of goods, trade in goods, goods trade, merchandise trade
        merchandise turnover, bilateral trade, mutual trade, two-way trade, cross-border trade, foreign trade
        foreign trade turnover, external trade, commerce, commercial exchange, trade relations
        trade and economic relations, do business, doing business, how much business, buy and sell
        bought and sold, tradeflow, exports and imports, exports plus imports, imports and exports
        import-export, tovarooborot, tovaroborot
        mutual turnover, bilateral turnover, trade total, total trade, overall trade, total turnover
        aggregate trade, trade numbers, trade data, trade statistics, trade stats, trade size, size of trade
        value of trade, amount of trade, trade amount, level of trade, trade level, trade result
        trading volume, trading volumes, trading figures, volumes of trade, trade volumes, goods exchanged
        exchanged goods, exchange of commodities, commodity trade, trade ties, business with each other
        trade both ways, trade in both directions, trade back and forth, buying and selling, sold and bought
        trade turn over, turn over, turnovers, dealings, mutual commerce, commercial turnover
        commercial dealings
        trd, trnvr
    """),
    "indicator:exports": words("""
        export, exports, exported, exporting, exporter, exportation, sell, sells, sold, selling, sales, sale
        seller, supply, supplies, supplied, supplying, supplier, ship, shipped, shipment, shipments, ship to
        ship out, deliver, deliveries, delivery, delivered, send abroad, sent abroad, send out, outbound trade
        outgoing goods, outbound, sales abroad, exports of goods, export of goods, export volume
        export revenue, export earnings
        sell to, sold to, flog, offload, exports only, export figure, export figures, export value
        exporters, foreign sales, outward shipments, dispatch, dispatched, dispatches, consignment
        consignments, consigned, supply to, export shipments, export supplies, exportable, reexport
        re-export, re-exports
        ships, shipping out, shipped out
    """),
    "indicator:imports": words("""
        brought into, brought in from, shipped in from, came in from
        import, imports, imported, importing, importer, importation, buy, buys, bought, buying, buyer
        purchase, purchases, purchasing, procure, procuring, procurement, bring in, brought in, inbound
        inbound trade, incoming goods, imports of goods, import of goods, import volume, import bill
        goods from abroad, get from abroad
        imports only, import figure, import figures, import value, importers, buy from, bought from
        purchased, purchases from, acquire from, acquired from, order from, ordered from, get goods from
        inward shipments, received from abroad, procured, buys from, imported from, reimport
    """),
    "indicator:balance": words("""
        trade balance, balance of trade, balance, surplus, trade surplus, deficit, trade deficit, net exports
        net imports, negative balance, positive balance, exports minus imports, in the red, in the black
        imbalance, trade imbalance, foreign trade balance
    """),
    "indicator:investment": words("""
        investment, investments, invest, invested, investing, investor, investors, fdi, foreign investment
        capital, foreign direct investment, direct investment, capital investment, capital inflow
        put money into, funding, fundraising, capex
    """),
    "indicator:price": words("""
        price, prices, priced, pricing, cost, costs, costing, price tag, how expensive, expensive, cheap
        price per tonne, quotation, retail price, wholesale price
        dearer, more expensive, cheaper
        cost a ton, a ton cost, did a ton of, per ton, per tonne, a tonne cost, a kilo cost, per kilo
        a tonne of, one tonne of, a ton of, a kilo of, one kilo of
    """),
    "indicator:quantity": words("""
        quantity, quantities, tonnage, physical terms, in physical terms, physical volume, in kind, in tonnes
        in tons, in kilograms, how many tonnes, how many tons, how many units, how many pieces, weight, weigh
        units, unit count, volume in tonnes
    """),
    "indicator:services": words("""
        service, services, trade in services, services trade, export of services, import of services
        service exports, service imports, services sector, service sector, non-goods trade, services turnover
    """),
    "indicator:gdp": words("""
        gdp, gross domestic product, gnp, gross national product, economic growth, size of the economy
        national income, gdp per capita, per capita income, gni
    """),
    "indicator:production": words("""
        production, produce, produced, producing, producer, manufacture, manufactured, manufacturing output
        output, manufacturer, made locally, assembly, assemble, assembling, industrial output
        industrial production, turn out, capacity of the plant, localisation, localization
        harvest, harvested, harvesting, reaped
    """),
    "indicator:quota": words("""
        quota, quotas, import quota, export quota, allocation, ceiling on imports, import limit, tariff quota
        quota limit, quantitative restriction, permitted volume
    """),
    "indicator:tariff": words("""
        tariff, tariffs, duty, duties, customs duty, customs duties, import duty, export duty, customs tariff
        tax, taxes, taxation, vat, levy, levies, excise, customs fee, non-tariff barrier, trade barrier
        transit rate, freight rate, rail rate, transit tariff, rate per ton, rate per tonne
    """),
    "indicator:loan": words("""
        loan, loans, credit, credits, lend, lent, lending, lender, borrow, borrowed, borrowing, debt, debts
        external debt, public debt, foreign debt, credit line, line of credit, mortgage, leasing, bond
        eurobond, grant
    """),
    "indicator:exchange-rate": words("""
        exchange rate, currency rate, fx rate, forex, dollar rate, euro rate, ruble rate, rate of the dollar
        rate of the euro, rate of the ruble, rate of the sum, official rate, how much is a dollar
        how much is one dollar, dollar in sums, dollar in rubles, currency exchange rate, devaluation, devalue
        depreciation of the currency
    """),
    "indicator:inflation": words("""
        inflation, inflation rate, cpi, consumer price index, cost of living, price growth, price rise
        price increase, deflation, price index
    """),
    "indicator:population": words("""
        population, inhabitants, inhabitant, residents, how many people live, people live in
        number of people in, demographics, demography, census, birth rate, headcount of the country
    """),
    "indicator:tourists": words("""
        tourist, tourists, tourist arrivals, tourist flow, visitors, visitor numbers, number of tourists
        holidaymakers, foreign visitors, incoming tourists
    """),
    "indicator:remittances": words("""
        remittance, remittances, money transfer, money transfers, migrants' transfers, transfers of migrants
        money sent home, wire home, labour migrants, labor migrants, migrant workers
        money sent, money was sent, send money home, sent home, wired home, money transferred home
        money did migrants send
        how much money was sent, how much money did migrants send, how much money was wired
    """),
    "indicator:companies": words("""
        company, companies, firm, firms, enterprise, enterprises, business, businesses, joint venture
        joint ventures, jv, jvs, legal entities, legal entity, corporation, factory, factories, plant, plants
        subsidiary, subsidiaries, startup, business entities, trading house, trading houses
        kind of outfit, what outfit, sort of outfit
    """),
    "indicator:projects": words("""
        project, projects, joint project, investment project, joint projects, programme, programmes, program
        initiative, initiatives, roadmap, road map, pipeline of projects
    """),
    "indicator:jobs": words("""
        jobs, jobs created, new jobs, employment, vacancy, vacancies, workplaces, employ
        employed, employees, workers, workforce, wage, wages, salary, salaries, pay cheque, pension
    """),
}

_DEPUTY_TRADE_MINISTER = """
    deputy minister of investment and trade, deputy trade minister, deputy minister of trade
    deputy investment minister, deputy minister of investment
    deputy minister of investment industry and trade, deputy minister for trade
    deputy minister of foreign trade
"""
_FIRST_DEPUTY_TRADE_MINISTER = """
    first deputy minister of investment and trade, first deputy trade minister
    first deputy minister of trade, first deputy minister of investment, first deputy investment minister
    first deputy minister of investment industry and trade
"""
_TRADE_MINISTER = """
    minister of investment and trade, trade minister, minister of trade, minister for trade
    investment minister, minister of investment, minister of investment industry and trade
    minister of investments and foreign trade, minister of foreign trade
"""

_ROLES = {
    "role:president": words("""
        president, presidents, head of state, heads of state, presidential, prez, leader of the country
        country's leader, chief executive of the country, number one in the country
        head of the state, country's president, state's leader, potus, presidency, first person of the state
    """),
    "role:prime-minister": words("""
        prime minister, prime ministers, pm, premier, premiers, head of government, heads of government
        head of the government, chairman of the cabinet
        head of cabinet, chairman of the council of ministers, prime minister's, chairman of the government
    """),
    "role:deputy-prime-minister": words("""
        deputy prime minister, deputy prime ministers, deputy pm, dpm, vice premier, vice-premier
        vice prime minister, deputy premier, deputy head of government, first deputy prime minister, vice pm
        vicepremier
        deputy prime, deputy premiers, vice premiers, vice-premiers, deputy chairman of the government
        deputy chairman of the cabinet, deputy prime minister's
    """),
    "role:minister": words("""
        minister, ministers, ministerial, government minister, cabinet minister, cabinet member
        head of the ministry, head of ministry, ministry head, ministry chief, in charge of the ministry
        foreign minister
        minister's, head of ministry of, chief of the ministry, top man in the ministry
        boss of the ministry, ministry boss, ministry's head
    """)
    + words(_TRADE_MINISTER),
    "role:first-deputy-minister": words("""
        first deputy minister, first deputy ministers, 1st deputy minister, first vice minister, first deputy
        first deputies, 1st deputy, senior deputy minister, first deputy head of the ministry
        first dep minister, first deputy foreign minister
        1st vice minister, first vice-minister, first deputy to the minister, first deputy of the minister
        minister's first deputy, first dep, 1st dep, first zam, number two in the ministry
        number two at the ministry, first assistant minister, deputy number one, first deputy head
    """)
    + words(_FIRST_DEPUTY_TRADE_MINISTER),
    "role:deputy-minister": words("""
        deputy minister, deputy ministers, vice minister, vice-minister, viceminister, vice ministers, deputy
        deputies, dep minister, dep min, assistant minister, junior minister, minister's deputy
        ministers' deputies, deputy head of the ministry, deputy of the minister, undersecretary, zamminister
        zam, deputy foreign minister
        deputy's, deputy to the minister, vice-ministers, deputy mins, dep mins, dep, deps
        second in command, minister's deputies, deputy heads of the ministry, deputy head, deputy heads
        deputy chief of the ministry, zams, zamministra, under-secretary, assistant to the minister
    """)
    + words(_DEPUTY_TRADE_MINISTER),
    "role:ambassador": words("""
        ambassador, ambassadors, amb, envoy, envoys, ambassadorial, ambassador extraordinary
        ambassador extraordinary and plenipotentiary, plenipotentiary, head of the embassy, embassy head
        chief of mission, head of mission, head of the diplomatic mission, embassy
        ambassador's, ambassadress, ambassadorship, chief diplomat, top diplomat, our man in, diplomat
        diplomats, diplomatic envoy, diplomatic representative, accredited, accredited to
        his excellency the ambassador, extraordinary and plenipotentiary, envoy extraordinary
        chief of the mission, embassies
        heads the embassy, heads the mission, heads the diplomatic mission, runs the embassy
        leads the embassy, in charge of the embassy
    """),
    "role:representative": words("""
        representative, representatives, rep, reps, trade representative, trade rep, special representative
        delegate, delegates, attache, trade commissioner, commissioner, emissary, emissaries
        permanent representative, permanent rep, permrep, standing representative
        plenipotentiary representative, envoy of the president, attachés, representative to the cis
        permanent representation, delegates of, trade envoy, charge d'affaires
    """),
    "role:governor": words("""
        governor, governors, hokim, khokim, akim, mayor, head of the region, regional head, regional governor
        head of the province, head of the city, chairman of the regional executive committee
    """),
    "role:head": words("""
        head, heads, chief, chairman, chairmen, chairperson, chairwoman, director, director general
        general director, ceo, chief executive, rector, in charge of, department head, head of department
        headman, chiefs, boss of, heads up the, top manager, president of the company, general manager
    """),
    "role:co-chair": words("""
        co-chair, co-chairs, co-chairman, co-chairmen, co-chairperson, co-chairwoman, cochair
        cochairs, cochairman, joint chair, joint chairs
    """),
    "role:expert": words("""
        expert, experts, specialist, specialists, analyst, analysts, economist, adviser, advisor, consultant
        professional, pundit, scientist, technical staff, interpreter, interpreters, translator, translators
        aide
        aides, bodyguard, bodyguards, adviser's, advisers, advisors
    """),
    "role:delegation-leader": words("""
        delegation leader, leader of the delegation, head of the delegation, head of delegation
        delegation head, delegation chief, chief of the delegation, heads of delegations
        heads of the delegations, leader, leaders, chief negotiator, lead negotiator, delegation's head
        boss of the delegation, delegation boss, delegation leaders, leader of the team, team leader
        head of the team, head of the mission to the talks, top of the delegation, chief delegate
        main delegate, lead delegate, main negotiator, leader of the group, head of the group
        head of the visiting side, leader of the visiting side, chief guest, main guest, delegation lead
    """),
    "role:host": words("""
        host, hosts, receiving side, receiving party, host side, hosting side, welcoming party, inviting side
        host of the meeting
        hosted by, host of the talks, host of the delegation, hostess, meeting host, welcoming side
        welcoming host, the one hosting
    """),
    "role:spokesperson": words("""
        spokesperson, spokesman, spokesmen, spokeswoman, spokespeople, press secretary, press officer
        press service, spox, media secretary, head of the press service
    """),
}

_MINISTRIES = {
    "ministry:industry": words("""
        ministry of industry, industry ministry, industry, industries, industrial, minprom, min of industry
        department of industry, ministry for industry
    """),
    "ministry:economy": words("""
        ministry of economy, ministry of the economy, economy ministry, ministry of economics, economy
        economics ministry, finance ministry, ministry of finance, ministry of economy and finance, treasury
        finance, finances, minfin, mineconomy, ministry of economic development
    """),
    "ministry:agriculture": words("""
        ministry of agriculture, agriculture ministry, agricultural ministry, ministry of agriculture and food
        agriculture, farming, farm ministry, agrarian, agro-industrial, agroindustrial, minselkhoz
    """),
    "ministry:foreign-affairs": words("""
        ministry of foreign affairs, foreign ministry, foreign affairs, foreign office, mfa
        foreign affairs ministry, foreign minister, diplomacy, diplomatic, deputy foreign minister
        first deputy foreign minister
    """),
    "ministry:trade-investment": words("""
        ministry of trade, trade ministry, ministry of investment, investment ministry
        ministry of investments, ministry of investment industry and trade, ministry of investment and trade
        ministry of investments and trade, ministry of investments and foreign trade
        ministry of foreign trade, miit, mift, department of trade
        ministry of antimonopoly regulation and trade, antimonopoly, ministry for trade
        investment industry and trade
    """)
    + words(_TRADE_MINISTER)
    + words(_DEPUTY_TRADE_MINISTER)
    + words(_FIRST_DEPUTY_TRADE_MINISTER),
    "ministry:energy": words("""
        ministry of energy, energy ministry, energy, energetics, minenergo, power ministry
    """),
    "ministry:transport": words("""
        ministry of transport, transport ministry, ministry of transportation, transport, transportation
        mintrans, ministry of transport and communications
    """),
    "ministry:health": words("""
        ministry of health, health ministry, healthcare ministry, healthcare, health care, public health
        minzdrav, health
    """),
    "ministry:education": words("""
        ministry of education, education ministry, education, higher education, science
        ministry of higher education, educational, scientific
    """),
    "ministry:defence": words("""
        ministry of defence, ministry of defense, defence ministry, defense ministry, defence, defense
        pentagon, ministry of war
    """),
    "ministry:culture": words("""
        ministry of culture, culture ministry, culture, cultural, cultural exchange
    """),
    "ministry:digital": words("""
        ministry of digital technologies, digital ministry, ministry of digital development, digital
        digitalisation, digitalization, digital economy, digital technologies, ministry of communications
        ministry of information
    """),
    "ministry:justice": words("ministry of justice, justice ministry, justice, minjust, judiciary"),
    "ministry:environment": words("""
        ministry of environment, ministry of the environment, environment ministry, ministry of ecology
        ecology, ecological, environment, environmental, climate, natural resources
        ministry of natural resources, environmental protection, green economy
    """),
}

_CUES = {
    # Question words.
    "cue:who": words("""
        who, who's, whos, who're, who'd, who'll, who've, whom, whose, which person, which people, what person
        what people, which official, which officials, what officials, by whom, with whom, who all, who exactly
        who else
        who the hell, who the heck, whoever was, who in particular, who specifically, who precisely
        names of those who, who r, who among, which of them, which individuals, which persons
        which gentlemen, which dignitaries, which politicians, which names, who's who
        who lead
    """),
    "cue:what": words("""
        what, what's, whats, what are, what is, what was, wat, wut, what sort, what exactly, wot
    """),
    "cue:when": words("""
        when, wen, when's, whens, when'd, what date, which date, on what date, date, dates, dated, what day
        which day, what time, at what time, which month, what month, in which month, how long ago, since when
        until when, by when, by what date, by what year, by which year, target date, target year, timeframe
        time frame, timeline
        when did, when was, when exactly, when precisely, on which day, day and month, day month
        calendar date, datestamp, timestamp, how recently, till when, till what year, how soon, exact date
        exact day
        in which year, in what year, what year, which year, in which yr
        what day was, what day is, what day exactly, on what day, on which day, which day was
    """),
    "cue:where": words("""
        where, where's, wheres, where'd, which city, what city, in which city, which town, what place
        which place, place, venue, location, located, whereabouts, in which country, which building
        what address, city, cities, capital city
        where did, where was, in what city, what town, whereat, on whose territory, on what territory
        which capital, in whose capital, whose turf, where abouts, at what venue, what venue, which venue
        meeting place
    """),
    "cue:city": words("""
        which city, what city, in which city, from which city, which town, what town, city, dateline
        datelined, in what city, from what city
    """),
    "cue:why": words("""
        why, why's, why'd, whyd, whys, why'd it, what for, how come, for what reason, what reason, reason, reasons, cause, causes, caused
        causing, what caused, because of what, due to what, what explains, explanation, what drove, driver
        drivers, driven by, what's behind, what is behind, what's the cause, owing to what, thanks to what
        what led to, y tho, what triggered, what contributed, contributing factor, factors behind
        y did, whyever, why on earth, why the hell, on what grounds, on account of what, what accounts for
        grounds for, rationale, underlying cause, root cause, root causes, what made, what makes
        what pushed, what fuelled, what fueled, reason for, reasons for, reason behind, reasons behind, whys
        wherefore, thanks to whom, because of whom
    """),
    "cue:how": words("""
        how, how's, hows, in what way, by what means, in what manner, how exactly
    """),
    "cue:how-much": words("""
        how much, хау мач, хау мени, what amount, what sum, what figure, what number, what value
        what volume, what level
        which figure, how big, how large, how high, how great, how low, how small, how strong, what size
        how much money, how mch, how much was, how much is, what's the figure, what's the number
        to what extent, howmuch
        how much in total, how much all in all, how much exactly, how much altogether, how much roughly
        how much approximately, hw much, howmuch is, how sizeable, how sizable, how huge, how massive
        how considerable, how substantial, what magnitude, what quantity, what total, what are the figures
        what are the numbers, what does it amount to, what did it amount to, how old, how long, what degree
        to what degree
        how long
    """),
    "cue:how-many": words("""
        how many, howmany, how many people, number of, what number of, headcount, count of, how mny
        the number of, how many were, how many are, how numerous
        how many of them, how many exactly, hw many, how many in total, how many all in all
        how many altogether, total number of, tally of, the count, number of people, how large a group
        how big was the delegation, how big a delegation
    """),
    "cue:which": words("""
        which, which one, which ones, which of, what kind of, what type of, wich, which particular
        which specific, what sort of, which exactly
        which are, which is, which was, which were, what particular, what specific, what are the
        whichever of, wch
    """),
    # Movement of a figure.
    "cue:rise": words("""
        widen, widens, widened, widening, rise, rises, rising, rose, risen, grow, grows, growing, grew, grown, growth, increase, increases
        increased, increasing, up, upward, upwards, up by, went up, go up, going up, gone up, goes up, jump
        jumped, surge, surging, soar, soared, climb, climbed, leap, leapt, expand, expanded, expansion, boost
        boosted, boom, booming, skyrocket, shoot up, shot up, pick up, picked up, accelerate, accelerated
        accelerating, uptick, upturn, upswing, gain, gained, gains, improve, improved, improving, improvement
        rally, rallied, spike, spiked, swell, advance, ramp up, hike, increment, uplift, on the rise
        growth rate, rate of growth, pace of growth, get bigger, got bigger, getting bigger, in the plus
        strengthen, raise, raised, raising, add, added, scale up, build up, positive growth
        upped, upping, uptrend, up trend, rose by, grew by, increased by, rise by, growing trend
        growth trend, upward trend, on the up, on the increase, in growth, went upward, edged up, inched up
        crept up, ticked up, nudged up, moved up, move up, shot up by, swelled, swollen, ballooned
        mushroomed, snowballed, boomed, boost by, bumped up, bump, bumped, jacked up, jack up, rocketed
        took off, take off, hiked, mounting, mount, mounted, escalate, escalated, multiply by, strengthened
        strengthening, expanding, climbing, climbs, gaining, rallying, spiking, leaping, leaps, leaped
        jumping, jumps, soaring, surges, surged, uplifted, heightened, heighten, augment, augmented
        augmentation, enlarge, enlarged, enlargement, flourish, flourished, flourishing, thrive, thrived
        thriving, prosper, prospered, recover, recovered, recovery, rebound, rebounded, rebounding
        faster growth, growth figure, growth percentage, plus, in plus, advanced by, accretion, upsurge
        got higher, gotten higher, get higher, became bigger, became larger, became higher, higher by
        larger by, bigger by, more by, greater by, adding, adds, tacked on, grow up, went north
        double-digit growth, single-digit growth, positive dynamics, percent up, per cent up
        grow from, grew from, grown from, growing from, rise from, rose from, risen from, went up from
        go up from, climbed from, jumped from, increase from, increased from, increasing from, ahead by
        outgrown by
        dearer, got dearer, became dearer, got more expensive, become more expensive, became more expensive
    """),
    "cue:fall": words("""
        narrowed, narrowing, slip, slips, slipped, slipping, fall, falls, fell, fallen, falling, drop, drops, dropped, decline, declines, declined, declining
        decrease, decreased, decreasing, down, downward, downwards, down by, went down, go down, going down
        gone down, goes down, plunge, plunged, plunging, plummet, slump, slumped, sink, sank, sunk, shrink
        shrank, shrunk, shrinking, shrinkage, contraction, reduce, reduced, reducing, reduction, dip, dipped
        slide, slid, sliding, tanked, tumble, tumbled, tumbling, nosedive, crash, crashed, collapse, collapsed
        collapsing, lose, loss, losing, lower than before, downturn, slowdown, slow down, slowed, recession
        setback, weaken, weakened, worsen, worsened, deteriorate, minus, negative growth, in the minus, cut
        halve, halved, dwindle, recede, come down, came down, downtrend, less than before, get smaller
        got smaller
        contracted, contracts by, dwindled, dwindling, diminish, diminished, diminishing, lessen, lessened
        lessening, subside
        subsided, ebb, ebbed, wane, waned, waning, sag, sagged, sagging, erode, eroded, erosion, backslide
        relapse, regress, regression, stagnate, stagnated, stagnation, stagnant, slackened, slacken, flop
        flopped, bottomed out, went south, fell by, dropped by, decreased by, declined by, fell off
        fall off, fell back, fall back, drop off, dropped off, tail off, tailed off, edged down, inched down
        ticked down, move down, moved down, took a hit, take a hit, took a dip, took a dive, take a dive
        nosedived, cratered, crater, plummets, plummeting, plummeted, plunges, slumps, slumping, sinking
        sinks, dips, dipping, slides, crashes, crashing, collapses, tumbles, shrinks, reduces, reductions
        cutback, cutbacks, cuts, cutting, slash, slashed, loses, losses, setbacks, negative dynamics
        negative trend, downward trend, got lower, get lower, became smaller, became lower, lower by
        smaller by, less by, percent down, per cent down, got worse, get worse, on the decline, in decline
        on the slide, on the wane, dampened, deteriorated, deterioration, weaker, weakening
        fell from, dropped from, went down from
        trade tank, tank by, did trade tank, tanks by
        got cheaper, become cheaper, became cheaper, cheapened
    """),
    "cue:change": words("""
        change, changes, changed, changing, dynamic, dynamics, shift, shifted, difference, differ, differed
        delta, vary, variation, fluctuate, fluctuation, evolve, evolved, evolving, evolution, develop
        developed, development, progress, trend, trends, trending, trajectory, up or down, rise or fall
        growth or decline, grow or shrink, more or less than, year on year, year-on-year, year over year, yoy
        y/y, over the year, over the years, year by year, by year, by years, from year to year, every year
        through the years, history of, historical, historically, time series, series, turn around
        better or worse, changeover, each year
        moved by, change by, change from, change on, changed by, changed since, change since, altered
        alteration, differential, difference from, difference between, variance, swing, swings, swung
        fluctuated, fluctuating, oscillate, volatility, how did it change, how has it changed
        how it changed, how it developed, year-to-year, y-o-y, year/year, y on y, annual change
        annual dynamics, annual growth, yearly change, yearly growth, on the year, same level, remained flat
        stayed flat, stay the same, stayed the same, remained the same, unchanged, flat, static, hold steady
        held steady, stand still, stood still, standstill, movement of the figure, up/down, plus or minus
        rise/fall, growth/decline, progression
    """),
    "cue:percent": words("""
        percent, per cent, percents, percentage, percentages, %, pct, prcnt, in percent, in percentage terms
        percentwise, percentage points, percentage point, rate, rates, growth rate, rate of growth, pace
        tempo, relative terms, in relative terms, percentage growth, percentage change, how many percent
        how many per cent, percentage-wise
        prc, prcent, persent, procent, procents, perc, perct, per centum, percent-wise, as a percentage
        in percentages, in per cent terms, in percents, by percent, percentage rate, percentage rise
        percentage increase, percentage drop, growth percentage, speed of growth, growth pace, growth speed
        relative growth, relative change, relative increase, bps, basis points, double-digit, single-digit
        double digits, single digits, % wise
    """),
    "cue:yearly": words("each year, annual rate, annually, per annum, yearly rate, year on year each year"),
    "cue:deficit": words("deficit, deficits, trade deficit, negative balance, in the red"),
    "cue:currency": words(
        "what currency, which currency, in what currency, in which currency, whose currency, what is the currency"
    ),
    "cue:money": words("""
        for how much money, worth of goods
        money, in money, in dollars, in dollar terms, in money terms, in monetary terms, in absolute terms
        absolute terms, absolute, monetary, in cash, cash, how much money, how many dollars
        by how many dollars, how many million, how many millions, by how many million, in millions
        how many thousand dollars, how many thousands of dollars, by how many thousand dollars
        in currency, in us dollars, in usd, dollar amount, in value terms, dollarwise, money-wise, moneywise
        in bucks, how many bucks, how much in dollars
        money terms, cash terms, dollar value, dollar terms, dollar figure, in dollar value, in hard cash
        hard cash, in hard currency, real money, in real money, in absolute numbers, in absolute figures
        absolute figure, absolute value, absolute number, absolute increase, absolute growth, in money value
        in billions, in mln, in bn, millions of dollars, billions of dollars, how many billion
        how many billions, how many mln, how many bn, $ amount, not in percent, not percent, not in per cent
        moneys, monies, moolah, dough, greenbacks, in dollars not percent, sum of money, amount of money
        revenue, revenues, proceeds, earnings, how much did it earn
        worth, what it was worth, were they worth
    """),
    "cue:goal": words("""
        they want by, do they want by, want to hit, want to get to, want to make it
        goal, goals, target, targets, targeted, targeting, aim, aims, aimed, aiming, objective, objectives
        plan, plans, planned, planning, ambition, ambitions, ambitious, aspire, aspiration, aspirations
        intend, intended, intention, want to reach, want to achieve, want to bring, plan to reach
        hope to reach, milestone, benchmark, shoot for, shooting for, strive, striving
        strive for, set out to, supposed to reach, desired, desired level, endgame, planned level
        planned figure, target figure, target level, pledge, bring up to, bring trade to, raise to
        increase to, end goal, kpi, set the task, set a task, instruct, instructed
        instruction, instructions given
        want to get to, wants to get to, want to hit, want to raise, want to increase, want to double
        want to grow, wants to reach, wants to bring, wish to reach, wish to bring, wish to raise
        wish to achieve, would like to reach, would like to achieve, would like to bring, plan to bring
        plan to hit, plan to raise, plan to increase, plan to get to, planning to reach, intend to reach
        intend to bring, intends to, intend to raise, intending to, intention to reach, determined to reach
        resolved to reach, expect to reach, agreed to reach, agreed to bring, agreed to raise
        promised to reach, vowed, vows, pledged, pledges, resolved to bring, aspired
        aspiring, aspires, look to reach, looking to reach, looking to hit, eyeing
        eyed, eye on, set their sights on, sights on, set its sights, have in mind, gunning for, pursued
        pursuing, pursuit, mark to reach, mark they want, level they want, level to reach, bar they set
        set the bar, bar set, the billion mark, billion mark, one billion mark, psychological mark, landmark
        yardstick, benchmarks, benchmarked, milestones, target mark, target number, target value
        target volume, target amount, indicator to reach, desired figure, desired number, desired mark
        wanted level, wanted figure, expected level, intended level, intended figure, envisage, envisaged
        envision, envisioned, foresee, foreseen, foresaw, foreseeing, earmarked, stipulated, laid down
        strategic goal, ambitious goal, ambitious target, set target, task set, tasks set, task is set
        task of reaching, five-year plan, plan figure, roadmap figure, finish line, destination, end point
        endpoint, end target, tgt, trgt, objective set, bring it to, bring the figure to, take it to
        boost it to
        hope for, hoped for, hoping for, hopes for, hoping to reach, hoping to hit, hope to hit
        hope to get to, hopes to reach, dream of, dreaming of, dream figure
        wanna hit, wanna reach, want to hit, wanted to hit, want to reach, wanted to reach, hope to hit
    """),
    "cue:set": words("""
        came up with, come up with, dreamed up, thought up, initiated, initiator, initiators, masterminded
        whose idea, whose initiative, whose orders, whose instructions, gave the order, gave the instruction
        ordered, decreed
        set by, set the goal, set the target
    """),
    "cue:missing": words("""
        minus, subtract
        missing, miss, left, what's left, whats left, how much left, remaining, remainder, rest, shortfall
        short of, shy, shy of, gap, how far, how far off, far from, away, away from, far away, how much more
        lack, lacking, lacks, still to go, left to go, yet to go, still needed, distance, distance to
        until the goal, separate, separates, not enough, how close, close to, closer, off target
        off the target, below target, undershoot, leftover, how much remains, to make up, difference to
        close the gap, behind target
        short by, fall short, falls short, fell short, falling short, comes up short, come up short
        came up short, shortage, left to reach, left to get, left till, left until, left before, left over
        remains, remained to, remain to be, remain until, yet to be, yet to be reached, yet to be added
        still missing, still short, still lacking, still left, still need, still needs, still needed to
        still to be, lacked, deficiency, undershot, undershooting, difference between the goal, balance left
        outstanding amount, amount outstanding, stand between, stands between, separating, separated
        divides from, gap between, gap to, gap from, bridge the gap, close that gap, catch up, catching up
        caught up, how much further, how much farther, further to go, farther to go, far off, far short
        far behind, behind the goal, behind the target, way off, way to go, long way to go, some way off
        off the goal, from the goal, from the target, from the mark, to the goal, to the target
        to the billion, to the mark, until the target, till the goal, till the target
        not there yet, not yet reached, room left, headroom, delta to target
        delta to the goal, plug the gap, fill the gap, cover the gap, make up the difference, top up
        to be made up, unfulfilled
        more to go, much to go, far to go, million to go, billion to go, mln to go, bn to go, percent to go
        per cent to go, got to go, have to go, to go until, to go till, to go before, still to find, to find
        still to come, misses the goal, misses the mark, missed the mark, gaps
        delta to, delta to the goal, delta vs the goal, delta against
    """),
    "cue:need": words("""
        needed, need to grow, needs to grow, need to rise, need to increase, needs to rise, needs to increase
        required, require, requires, requiring, must grow, must rise, have to grow, has to grow, have to rise
        has to rise, have to increase, has to increase, should grow, should it grow, should rise, necessary
        necessity, would it take, it take, takes to, does it take, would need, would have to, ought to grow
        requirement, needed growth, need to add, have to add, needs to add, need to go up, needs to go up
        has to go up, must go up, need to be added
        must add, must increase, must climb, must expand, must jump, must double, must rise by, must grow by
        required growth, growth required, growth needed, required increase, increase needed, rise needed
        rise required, has to add, have to climb, has to climb, has to jump, have to double, has to double
        supposed to grow, should increase, should add, should climb, should expand, needs growing
        necessitate, necessitated, would it need, will it need, will need, will have to, need to speed up
        need to accelerate, need to expand, needs to expand, gotta grow, got to grow, to be generated
        must be generated, must be earned, must be added, has to be added, have to be added
        needs to be added
        must, must it, have to, has to
    """),
    "cue:reach": words("""
        reached, reaches, reach, reaching, achieve, achieved, achieves, achieving, achievement, attain
        attained, met target, hit the target, hit the goal, hit target, hit the mark, meet the target
        met the target, meet the goal, met the goal, make it to, made it to, get to, got to, get there
        got there, fulfil, fulfilled, fulfill, fulfilment, accomplish, accomplished, succeed, succeeded
        done already, hit the billion, hit a billion, first reach, come true, realise, realised, realize
        realized, arrive at, already there, complete the goal
        reached the goal, reach the goal, reached the target, reach the target, reached the mark, got up to
        get up to, hit the figure, gets to, getting to, getting there, gets there, come up to, came up to
        crack a billion, cracked a billion, cracked the billion, made the billion, make the billion
        make the target, made the target, made the goal, make the goal, nail it, nailed it
        nailed the target, deliver on, delivered on, pull it off, pulled it off, manage to reach
        managed to reach, succeeding, accomplishing, accomplishment, accomplishments, fulfilling, fulfils
        fulfills, fulfillment, realising, realizing, attains, attaining, attainment, arrived at, arriving at
        completed, completes, completing, completion, already done, already hit, already met
        already reached, already achieved, been met, been reached, been achieved, been hit, been fulfilled
        is met, was met, achievements, materialise, materialised, materialize, materialized, came true
        comes true, in the bag, up to the mark, up to target, on track, on target, on course, on schedule
        within reach, meet the plan, met the plan, meet plan, plan fulfilled, plan met, plan completed
        plan done
    """),
    "cue:below": words("""
        fail to reach, failed to reach, fails to reach, failed to hit, fail to hit, failed to make, fall short, fell short
        less than, below, under, fewer than, lower than, less, short of, not as much as, doesn't exceed
        did not exceed, didn't exceed, under the mark, fell below, falls below, fall below, falling below
        dip below, fewer, does not reach, didn't reach, did not reach, not quite, just under, just below
        slightly below, slightly under, well below, well under, lesser than
        lower, smaller
    """),
    "cue:people": words("people, persons, participants, attendees, delegates, members, officials"),
    "cue:where-from": words("where from, from where, where is from"),
    "cue:goods": words("goods, products, items, commodities, merchandise, product"),
    "or": words("or"),
    "grown": words("grow, grows, grew, grown, growing, raise, raised"),
    "including": words("included, including, inclusive of, counted in, counting in"),
    "ours": words("our, ours"),
    "negation": words(
        "not, no, isn't, wasn't, aren't, weren't, didn't, don't, doesn't, hasn't, haven't, won't, never, without, hardly, neither, nor, nobody, nothing, none, skipped, skips, stayed away, stay away, failed to attend, absent, absentee, no-show"
    ),
    "only": words("only, just, solely, merely, alone, nothing but, exclusively"),
    "bound:over": words(
        "over, above, more than, beyond, exceed, exceeds, exceeded, exceeding, greater than, higher than, upwards of, past, top, tops, topped, surpass, surpassed, clear the, clears the, cleared the"
    ),
    "bound:under": words("under, below, less than, fewer than, lower than, short of, beneath"),
    "cue:exceed": words("""
        exceed, exceeded, exceeds, exceeding, surpass, surpassed, surpassing, topped, go over, goes over
        went over, gone over, is over, well over, go above, went above, go past, went past, cross, crossed
        cross the mark, pass the mark, passed, beat, beats, beaten, beyond the mark, overtake, overtook
        overtaken, outpace, outstrip, outstripped, overshoot, overshot, excess, in excess, in excess of
        more than, greater than, higher than, bigger than, break the mark, broke through, break through
        first exceed, overfulfil, overfulfilled, outdo
        exceeding the, over and above, upwards of, upward of, north of, top the, gone past, go beyond
        goes beyond, went beyond, gone beyond, overstep, overstepped, outgrow, outgrew, outgrown, crosses
        crossing, broke the, broken the, break through the, breaks through, broken through, breach, breached
        clear the mark, cleared, over the mark, above the mark, past the mark, over the line, well above
        just over, slightly over, slightly above, just above, transcend, outmatch, outdid, outperform
        outperformed, over-fulfil, overshooting
        topping, maxed out, over the billion, past the billion, above the billion, beyond the billion
    """),
    "cue:share": words("""
        share, shares, proportion, proportions, fraction, portion, ratio, what part of, which part of
        part of the total, percentage of, percent of, per cent of, slice, slice of the pie, weight in
        how much of, accounts for, account for, makes up, what percentage of, what percent of, contribution
        contribute, contributing, structure, composition, split, out of the total, chunk, halfway
        half way
        percentile, quota of the total, part in, share in, share of, shared part, percentage in, % of
        as a share of, as a percentage of, as a percent of, percent out of, per cent out of, fractions
        portions, pie, pie chart, cut of, piece of the pie, piece of, chunk of, bulk of, bulk, lion's share
        the lion's share, proportionally, proportionate, weighting, weight of, specific weight
        what per cent of, what % of, how many percent of, how many per cent of, consist of, consists of
        made up of, makeup of, make-up of, distribution, distributed, attributable
        attributed to, progress to, progress towards, progress toward, progress so far, progress bar
        completion rate, degree of completion, level of completion, how far along, thirds, two thirds
        one third, third of, halfway there, half-way
        sharing out, in relation to the goal, relative to the goal, vs the goal, versus the goal
        against the goal, against the target, vs target, vs goal, versus target, percent of goal
        percent of target, % of target, % of goal
        halfway to
        make up of, made up of, did make up, exports make up, imports make up
    """),
    "cue:previous": words("""
        previous, previously, prior, earlier, before, before that, beforehand, preceding, precede, preceded
        prior to that, former level, from what level, from which level, from what figure
        starting point, start from, base figure, initial, initial level, old figure, old number, used to be
        back then, the one before, last time, before the rise, before the increase, before the growth
        before it grew, before it rose, before the drop, before the fall, prior figure, baseline
        preceding figure, what was it before, in the past
        previous one, previous figure, previous value, previous level, previous number, previous result
        previous period, previous indicator, earlier figure, earlier value, earlier level, earlier number
        the base, base level, base value, base year, base period, starting level, starting figure
        starting value, starting number, start value, level it started from, grow from, grew from
        grown from, growing from, rise from, rose from, risen from, went up from, go up from
        climbed from, jumped from, increase from, increased from, increasing from, fell from
        from how much, from what number, from what sum, from what amount, from where did it grow
        what was before, was before, stood before, before this, before then, before it went up
        before it climbed, before it increased, before growing, before rising, before growth, pre-growth
        preceding level, former figure, former value, past figure, past value, past level, predecessor, prev
        12 months earlier, twelve months earlier, 12 months before, twelve months before
        dropped from, went down from, go from, went from, baseline figure, from a base of, on a base of
    """),
    "cue:next": words("""
        next, following, upcoming, ahead, forthcoming, in future, in the future, future, subsequent
        after that, thereafter, going forward, down the road, later on, from now on, to come
        ahead of us, in years to come, in the years to come, the one after, after this, following one
        next time, near future, nearest future, in the near future, afterward, succeeding
        looking ahead, look ahead, onwards, onward
    """),
    "cue:compare": words("""
        compare, compares, compared, comparing, comparison, comparative, versus, vs, against each other
        as against, which is bigger, which is higher, which is larger, which is greater, which is more
        which is less, more, less, fewer, bigger, larger, higher, greater, smaller, lower, better, worse
        contrast, stack up, side by side, relative to, outweigh, dominate, prevail, prevailing, ahead of
        in comparison, bigger one
        comparing with, comparing to, compared with, compared to, in comparison with, in comparison to
        by comparison, by comparison with, compare to, compare with, comparable, comparably, comparatively
        set against, measured against, stacked up, stacks up, in relation to, as opposed to, opposed to
        contrasted, contrasting, juxtapose, juxtaposed, head to head, head-to-head, which one is bigger
        which one is higher, which was bigger, which was higher, which was better, which was more
        who is ahead, who's ahead, who leads, ranked higher, as large as, differs from, differ from
        vis-a-vis, cf., opposite to, outranks, outrank, trails, trailing, lag, lags, lagging, lagged
        on a par, on par, at par with, bigger or smaller, higher or lower, more or fewer
    """),
    "cue:how-long": words("""
        how long, how many hours, how many minutes, what duration, duration, lasted, for how long
    """),
    "cue:near": words("nearer, closer, nearest, closest, nearer to, closer to, near to, close to, next to"),
    "cue:average": words("""
        average, averages, averaged, averaging, avg, mean value, arithmetic mean, on average, median, typical
        typically, averagely, average value
        the mean, arithmetic average, average figure, averaging out, averaged out, average out, works out at
        on the average, avrg, ave, avgd, in average, by average, average out at, averages out, evenly spread
        spread evenly, evenly, spread over
        mean per, mean a
    """),
    "cue:monthly": words("""
        monthly, per month, a month, each month, every month, by month, month by month, monthly average
        on a monthly basis, average month, monthly basis, /month, pcm, in one month, for one month
        every single month, p.m.
        p/m, by the month, one month's, single month, each and every month, month average, a month's
        month's worth, monthwise, for each month, monthly mean, mean monthly, average monthly
        on average per month, divided by 12, divide by 12, divided by twelve, divide by twelve
        split over twelve months, spread over twelve months, over twelve months, over 12 months
    """),
    "cue:breakdown": words("""
        monthly series, quarterly series, series by month, data series, time series, breakdown, breakdowns, break down, broken down, break it down, breaks down, itemised, itemized
        disaggregated, disaggregation, split by, split up by, by category, by item, by commodity group
        line by line, detailed by
        commodity structure, trade structure, structure of trade, product composition, commodity composition
    """),
    "cue:times": words("""
        times, fold, twofold, threefold, fourfold, fivefold, tenfold, two-fold, double, doubled, doubling
        triple, tripled, tripling, treble, trebled, quadruple, quadrupled, quintuple, twice, thrice
        how many times, times more, times bigger, times higher, times greater, times larger, times less
        times smaller, multiple, multiples, multiply, multiplied, multiplication, multiplier, by what factor
        factor, how many fold, manyfold, x times, divide, divided, dividing
        time as much, times as much, times as many, times as big, times as large, times as high, two times
        three times, x2, x3, 2x, 3x, 10x, 1.5x, sixfold, sevenfold, eightfold, ninefold, 2-fold, 3-fold
        three-fold, several-fold, manifold, doubles, triples, triplicate, redouble, redoubled, twice as much
        twice as high, twice as big, twice as large, half as much again, one and a half times
        one-and-a-half times, dividing by, quotient, ratio of goal, multiplying, multiplies, by a factor of
        factor of, what factor, which factor, by which factor, go into, goes into, coefficient, multipliers
        how many-fold, by how many times, grow by how many times
    """),
    "cue:projection": words("""
        projection, projections, projected, projecting, forecast, forecasts, forecasted
        forecasting, prognosis, predict, predicted, prediction, expect, expected, expecting
        expectation, outlook, would be, would it be, will it be, will be, would become, extrapolate
        extrapolated, extrapolating, extrapolation, continue, continues, continued, continuing
        hypothetical, hypothetically, likely to be, estimated, prospects, prospect, scenario
        going to be, if, suppose, supposing, supposed, assume, assumes, assumed, assuming, imagine
        imagining, imagined, let's assume, lets assume, let us assume, let's suppose
        let's say it grows, say it grows, what if, what would happen, hypothesise, hypothesize
        would it, would it come to, would it amount to, would it reach, would that be
        would that make, would give, would come to, would reach, would amount to, would total
        would make, will amount to, will total, will become, might become, might be, could be
        could become, could reach, might reach, if it grows, if it rises, if it adds
        if it increases, if it climbs, if it falls, if it drops, if it shrinks, if it repeats
        apply, applied, applying, plug in, plugging in, another year of, one more year of
        one more year, for one more year, another year, a further year, in a year's time
        a year from now, prognose, prognosis for, prognosticate, foretell, foretold, prophecy
        anticipate, anticipated, anticipation, anticipating, projecting forward, carry forward
        roll forward, straight-line, linear, linearly, compound, compounded, compounding
        calculate forward, crystal ball, estimate for, estimates for
    """),
    "cue:enough": words("enough, suffice, suffices, sufficient, would do it, do the trick"),
    "cue:pace": words("""
        if it keeps growing, keeps growing, keep growing, keeps rising, same pace, same rate
        same growth, same tempo, at this pace, at this rate, at that pace, at that rate
        if the trend, assuming the same, at the same pace, at the same rate, at the same growth
        at the same tempo, at the same speed, at such a pace, at such a rate, at current pace
        at the current pace, at the current rate, at current rates, at this growth, at this tempo
        at this speed, with the same growth, with the same pace, with the same rate
        with same growth, with such growth, with this growth, given the same growth
        given the same pace, keeping the pace, keep the pace, keeps the pace, keep pace
        keep up the pace, keeps up the pace, maintain the pace, maintains the pace, maintained pace
        pace held, pace holds, pace continues, rate held, rate holds, rate continues
        growth continues, growth holds, growth persists, trend continues, trend holds
        trend persists, if the growth repeats, repeats itself, repeat the growth, run-rate, run rate
    """),
    "cue:year-word": words("""
        year, years, yr, yrs, which year, what year, in which year, in what year, of the year, yearly, period
        periods, what period, which period, reporting period, time period
    """),
    "cue:record": words("""
        most expensive, cheapest, the dearest
        record, records, record high, record low, record-breaking, peak, peaks, peaked, highest, lowest
        biggest, largest, greatest, smallest, most, least, best, worst, best year, worst year, maximum
        minimum, max, all-time high, all-time low, all time high, all time low, ath, top, topmost, bottom
        strongest, weakest, unprecedented, historic, historic high, for the first time, low point, high point
        trough
        top result, best result, best figure, best ever, worst ever, best-ever, worst-ever, highest ever
        lowest ever, highest-ever, record-high, record level, record figure, record value, record volume
        record year, recordbreaking, record setting, record-setting, new high, new low, new record
        historical high, historical low, historic record, historical maximum, historical minimum
        historical record, culmination, culminated, apex, zenith, pinnacle, summit of, heyday, crest, nadir
        rock bottom, ceiling, top-performing, strongest year, weakest year, poorest, richest, busiest
        leanest, ever reached, ever achieved, ever recorded, number one year, champion year, #1, unmatched
        unrivalled, unseen before, never before, first time ever, first time in history, extremes, extreme
    """),
    # Meetings and people.
    "cue:meeting": words("""
        commission, intergovernmental commission, committee meeting
        meeting, meetings, meet, meets, met, meet-up, meetup, meet with, met with, talks, negotiation
        negotiations, negotiate, negotiated, negotiating, sit-down, sit down, sat down, conversation
        get together, got together, get-together, gathering, gather, gathered, dialogue, dialog, consultation
        consultations, encounter, tete-a-tete, came together, come together, convened, convene, event
        working meeting, business meeting, held talks, held a meeting, bilateral meeting, one-on-one
        face to face, session
        sitdown, sit-downs, mtg, mtgs, meets up, met up, meeting up, meet ups, tête-à-tête, parley, parleys
        confab, powwow, pow-wow, huddle, huddled, chinwag, rendezvous, meeting in question, that meeting
        this meeting, said meeting, bilateral talks, bilateral negotiations, round of talks
        round of negotiations, negotiation table, negotiating table, bargaining table, face-to-face, 1-on-1
        one on one, one-to-one, got round the table, round table, around the table, exchange of opinions
        saw each other, see each other, seen each other, get-togethers, gathers, assembled
        assembly of officials, dialogues, dialogs, working session, plenary, convening, convenes
        meeting of ministers, meeting between ministers, ministerial meeting, official meeting
        event took place, hold talks, holding talks, sat round a table, sat around a table
    """),
    "cue:attend": words("""
        attend, attends, attended, attending, attendance, attendee, attendees, take part, took part
        taken part, taking part, takes part, participate, participates, participated, participating
        participation, participant, participants, present, presence, come, comes, came, coming, arrive
        arrived, arriving, be there, been there, join, joined, joining, show up, showed up, shown up, turn up
        turned up, visit, visited, visiting, invite, invited, inviting, invitee, invitees, guest, guests
        fly in, flew in, sit at the table, at the table, in the room, involved, member of the delegation
        members of the delegation, members, member, delegates present, roster, line-up, lineup, accompany
        accompanied, accompanying, entourage, on hand, composition of the delegation, who was there
        who were there, who all was there, was he there, was she there, were they there, he was there
        participent, partake, partook, partaking, partaken, took a part, have part in, present there
        be present, was present, were present, in attendance, in attendence, on the list
        list of participants, participant list, list of attendees, attendance list, guest list, lineup of
        showing up, shows up, turning up, turns up, popped up, dropped by, drop by, flown in
        flying in, flies in, sit in, sat in, sitting in, sat at the table, sat there, sat in the room
        was around, were around, been around, in the delegation, part of the delegation, on the delegation
        in the team, part of the team, on the team, composition, make-up of the delegation, squad, crew
        people there, persons present, those present, those attending, those there, everyone present
        everybody present, absent, absentee, no-show, wasn't there, was not there, weren't there
        were not there, didn't come, did not come, didn't attend, did not attend, boycott, boycotted
        involved in the talks, joined in, joins, accompanies, escort, escorted, brought along, bring along
        came along, come along, tag along, tagged along, retinue, visits, arrives, arrival, comes over
        came over, come over, pay a visit, paid a visit, greeted by
        skipped, skips, skip the meeting, stayed away, stay away, failed to attend, didn't show, did not show
    """),
    "cue:lead-verb": words("""
        head honcho, honcho, the honcho, big boss, in charge of the delegation, lead, leads, led, leading, headed, heads, heading, head up, headed by, led by, in charge, in charge of
        chaired, chairs, chair, chairing, run the delegation, ran the delegation, spearhead, spearheaded
        preside, presided, presiding, guide, guided, command, commanded, captain, at the head, at the helm
        at the head of, who was in charge, top person, main person, leadership
        under whose leadership
        headed up, heads up, was heading, was leading, at the helm of, helmed, helming, helm, steer, steered
        steering, captained, fronted, fronting, run the show, ran the show, running the show, call the shots
        called the shots, calling the shots, in command, at the wheel, lead role, key person, central figure
        leading figure, took the lead, take the lead, taking the lead, under the leadership of
        under the leadership, under the direction of, under the chairmanship of, chairmanship, chaired by
        presided over, supervise, supervised, supervising, senior person, highest-ranking, highest ranking
        most senior, most high-ranking, top-ranking, top ranking, main one there, main one, the main guy
        big boss, boss there, bossed
        who lead
    """),
    "cue:host-verb": words("""
        host, hosts, hosted, hosting, receive, receives, received, receiving, reception, welcome, welcomed
        welcoming, greet, greeted, took in, invited over, held by, hold a reception, meet and greet
        played host, play host
        hosted by, hosted them, was hosting, were hosting, were hosted, been hosted, receiving them
        receive them, received by, welcomed by, greeted by, took them in, take them in, play hosts
        acted as host, act as host, acting as host, served as host, invited by, invited them
        on whose invitation, at whose invitation, at the invitation of, invitation, invitations, inviter
        hosting duties, put them up, on whose home ground, welcomes, greets, greeting them, met them at
    """),
    "cue:name": words("""
        name, names, named, naming, called, surname, surnames, last name, last names, first name, family name
        full name, full names, what's his name, what's her name, by name, go by, fio, who is called, named as
        initials, patronymic
        called what, name please, names pls, full name of, forename, forenames, given name, given names
        maiden name, moniker, what do they call, what is he called, what is she called, what are they called
        how is he called, how is she called, called as, known as, aka, a.k.a., goes by, going by
        first and last name, name and surname, fullname, whats his name, whats her name, what's their name
        what are their names, name names, naming names, personal names, identity of, identities
        under what name
    """),
    "cue:post": words("""
        designation, full designation, post, posts, position, positions, office, offices, job, job title, title, titles, rank, ranks, role
        roles, capacity, occupation, occupies, occupy, profession, work as, works as, working as, serve as
        serves as, served as, serving, what does he do, what does she do, do for a living, does for a living
        duties of, hold office, holds office, seat, appointment, appointed, portfolio, function, functions
        who is he, who is she, doing for work, responsible for, career, dolzhnost
        official position, official post, official title, official role, state post, government post
        government job, public office, official capacity, in his capacity, in her capacity, in what role
        in which role, in which capacity, as whom, as what, whats his job, what's his job, what's her job
        what's his role, what's his post, what is he by, what's his title, what's her title, his rank
        status of, designation, designations, designated, occupied, occupying, occupations, takes the post
        took the post, taken the post, hold the post, holds the post, held the post, hold the position
        holds the position, held the position, hold a post, holding a post, holding office, held office
        hold the title, job description, line of work, walk of life, works for what, what he does
        what she does, what does he actually do, what's he do, wat does he do, posting, positioned
        credentials, second post, second job, other post, other job, other office, other position
        other title, other hat, wear another hat, wears another hat, wear many hats, side job
        additional post, additional position, additional office, concurrent, concurrently, combine posts
        combines, combining, double as, doubles as, also serves as, also works as, at the same time
        in parallel, simultaneously, besides being, dual role, dual post, two hats, charge of what
        responsibilities, responsibility, remit, in charge of what, heads what, runs what, deals with what
        answers for
        duty, duties
    """),
    "cue:represent": words("""
        represent, represents, represented, representing, representation, on behalf, on behalf of, behalf
        speak for, speaks for, spoke for, speaking for, stand for, stands for, stood for, where is he from
        where is she from, which country is, from which country, what country is, whose side, on whose side
        work for, works for, worked for, come from, comes from, citizen of, nationality, belongs to
        acting for, act for
        represents whom, representing whom, representative of, representatives of, rep for, repping
        represented by, for which country, for what country, for whom, from what country, which country's
        what country's, which nation, what nation, whose man, whose minister, whose ambassador
        whose official, whose delegate, whose representative, on behalf of whom, in the name of
        on the part of, acts for, acted for, acting on behalf, spokesman for, speaks on behalf
        speaking on behalf, side does he, side does she, belong to, belonging to, affiliated, affiliation
        hails from, hail from, hailing from, comes out of, what is he by nationality, delegated
        delegated by, delegating, sent by, sent by whom, dispatched by, on which team, which team
        part of which delegation, in which delegation, in whose delegation, on which side, on what side
        from which side, from what side
    """),
    "cue:side": words("""
        side, sides, party, parties, delegation, delegations, team, teams, counterpart, counterparts, camp
        camps, each side, both sides, the other side, two sides, opposite side, from the side, on the side
        our side, their side, mission of, representatives of the side, partner side
        the sides, partners of, counterparties, counterparty, other party, third party, guests' side
        host's side, guest side, visiting side, visiting party, visitors side, opposing side
        opposite number, opposite party, one side, either side, contracting parties, negotiating parties
        negotiators, delegs, deleg, squad from, folks from, guys from, people from, officials from
        those from, contingent, group from, ours, theirs, from our side, from their side, from both sides
        on both sides, on either side, on our part, on their part, from each side, each party, both parties
        bothsides, both delegations, each delegation
    """),
    "cue:topic": words("""
        topic, topics, subject, subjects, theme, themes, agenda, matter, matters, issue, issues
        point of discussion, be about, was it about, was it all about, is it about, about what
        what about exactly, gist, essence, focus, focused, focusing, substance, what's it about
        purpose of the meeting, questions discussed, point of the meeting, item on the agenda, on the table
        in a nutshell
        topic of the talks, subject of the talks, subject matter, subject-matter, matter at hand
        issue at hand, point, points, points discussed, talking point, talking points, talkingpoints
        key points, main points, main point, main topic, main theme, main subject, central topic
        central theme, keynote, leitmotif, thrust, drift of, bone of contention, agenda of the meeting
        agenda of the talks, on their agenda, on the menu, on the docket, item, items, items discussed
        what was that about, what's that about, what this was about, all about, was about, were about
        about which, concerning what, regarding what, devoted to, dedicated to, dedicated, devote
        centred on, centered on, centre on, center on, revolve around, revolved around, revolves around
        concentrated on, concentrate, concentrated, pertain to, pertaining, discussion topic
        what did it concern, what it concerned, concern itself with, tl;dr of the meeting
        tldr of the meeting, in substance, summary of the meeting, summary of the talks
        brief of the meeting, crux, nub, upshot of, point of it, what for did they meet, why did they gather
        reason for the meeting, reason of the meeting, aim of the meeting, goal of the meeting
        goal of the talks, purpose of the talks, occasion, on what occasion, question discussed
        question under discussion, questions raised, issues raised, issues discussed, topics discussed
        topics raised, matters discussed, subjects discussed, problem discussed, problems discussed
    """),
    "cue:discuss": words("""
        discuss, discusses, discussed, discussing, discussion, discussions, talk, talked, talking, talk about
        talked about, talking about, speak about, spoke about, speaking about, chat about, chatted, raise
        raised, bring up, brought up, came up, come up, address, addressed, addressing, consider, considered
        considering, review, reviewed, exchange views, exchanged views, exchange of views, touch on
        touched on, touch upon, touched upon, went over, cover, covered, covering, deal with, dealt with
        debate, debated, debating, deliberate, converse, conversed, examine, examined, examining, look into
        looked into, go through, went through, dwell on, dwelt on, explore, explored
        talk over, talked over, talking over, talk through, talked through, talks about, speaks about
        speak of, spoke of, spoken of, spoken about, speaks of, went into, hash out, hashed out, hashing out
        thrash out, thrashed out, chew over, chewed over, mull, mulled, mulling, ponder, pondered, pondering
        contemplate, contemplated, chat, chatting, chats, chit-chat, yap, yapped, yapping, debates
        argue about, argued about, compare notes, compared notes, swapped views, swap views, shared views
        share views, sharing views, exchanged opinions, exchange opinions, exchanging views, confer
        conferred, conferring, consult, consulted, consulting, consulted on, negotiate on, negotiated on
        negotiate about, negotiated about, bargain, bargained, haggle, haggled, deliberated, deliberation
        deliberations, broach, broached, broaching, tabled, put forward, bring forth, brought forth
        brought to the table, raised the issue, raise the issue, raising the issue, raises
        came into discussion, under discussion, under consideration, under review, considers, considerations
        consideration, cover in the talks, exploring, explores, examines, analysed, analyzed, analyse
        analyze, studied, reviewed the, reviewing, reviews, addresses, dealing with, deals with, dwelled on
        dwelling on, elaborated on, elaborate on, delve, delved, delving, delve into, delved into
        come up, came up, anything about, anything on the subject of, any talk of, any word on
    """),
    "cue:priority": words("""
        priority, priorities, prioritise, prioritised, prioritize, prioritized, prioritizing, area, areas
        field, fields, sphere, spheres, direction, directions, sector, sectors, domain, domains, avenue
        avenues, branch, branches, focus area, focus areas, key area, key areas, key sectors, top of the list
        promising, promising areas, line of cooperation, lines of cooperation, first in line, emphasis, track
        tracks, vector, vectors, important areas, main areas, spheres of cooperation, in what areas
        in which areas, prospective areas, single out, singled out, potential, greatest potential, identify
        identified
        prioritized areas, priority area, priority areas, priority sector, priority sectors, priority field
        priority fields, priority direction, priority directions, priority line, priority lines
        top priority, top priorities, first priority, main priority, chief priority, key priority
        key priorities, main priorities, high on the list, high on the agenda, ranked first, most important
        of most importance, most important areas, important area, important field, important fields
        important sectors, fields of cooperation, areas of cooperation, area of cooperation
        field of cooperation, sphere of cooperation, directions of cooperation, sectors of cooperation
        areas for cooperation, cooperation areas, cooperation fields, cooperation directions
        industrial cooperation areas, areas of work, areas of focus, focal area, focal areas, focal point
        focal points, focal, main focus, key focus, strong focus, key direction, key directions
        main direction, main directions, main fields, main sectors, main lines, key fields, key lines
        key line, key spheres, key topics, branches of industry, branches of the economy, niche, niches
        areas named, areas mentioned, areas highlighted, areas listed, areas identified, areas singled out
        named areas, promising fields, promising sectors, promising directions, promising lines
        perspective directions, perspective areas, perspective fields, prospective fields, potential areas
        potential fields, lines of work, lines of business, strategic areas, strategic directions, hot areas
        preferred areas, put first, put at the top, among the priorities, one of the priorities
        on the priority list, priority list, list of priorities, prioritisation, prioritization, prio, prios
        capitalise on, capitalize on, joint areas, joint fields, areas where they, fields where they
        where they want to cooperate, where they want to work together, work together on, cooperate in
        cooperate on, cooperating in, collaborate on, collaborate in, what to cooperate in
        want to cooperate, want to work together
    """),
    "cue:say": words("""
        say, says, said, saying, state that, stated, stating, statement, statements, stress, stressed
        stressing, highlight, highlighted, highlighting, emphasise, emphasised, emphasize, emphasized
        emphasizing, underline, underlined, underlining, underscore, underscored, note that, noted, noting
        noted that, mention, mentioning, point out, pointed out, pointing out, declare, declared, declaring
        declaration, announce, announced, announcing, announcement, claim, claimed, remark, remarked, comment
        commented, told, express, expressed, expressing, express interest, expressed interest, showed interest
        show interest, interest in, interest, add that, speech, words of, voice
        voiced, spoke, speak, assert, opine, opinion, propose, proposed, proposing, proposal, suggest
        suggested, offer, offered, praise, praised, praising, recall that, appreciate, appreciated, assess
        assessed, speak out, insist, willingness, readiness, was interested in, were interested in
        are interested in, is interested in, what they said, position of
        told reporters, tells, telling, put it, as he put it, in his words, in her words, in their words
        per the words of, quotable, said that, says that, say that, stated that, stressed that
        highlighted that, underlined that, emphasised that, emphasized that, pointed to, point to
        pointing to, points out, points to, drew attention to, draw attention to, drawing attention to
        called attention to, brought attention to, drawn attention, lay stress on, laid stress on
        laid emphasis on, place emphasis on, placed emphasis on, put emphasis on, puts emphasis on
        accentuate, accentuated, accent on, accents, accented, underscores, underscoring, highlights
        stresses, emphasises, emphasizes, underlines, remarks, remarking, observe, observed, observing that
        observation, observations, mentions, make mention of, made mention of, comments, commenting, claims
        claiming, declares, announces, proclaim, proclaimed, affirm, affirmed, affirming, maintain that
        maintained that, contend, contended, allege, alleged, attest, attested, vouch, vouched, argue that
        argued that, reckons, reckoned, suggests, suggesting, suggestion, suggestions, proposes, proposals
        put forward, offers, offering, urge, urged, call for, called for, calls for, calling for, appeal
        appealed, appeals, advocate, advocated, advocates, voices, voicing, speech of, speeches, say-so
        expresses, express willingness, expressed willingness, expressed readiness, express readiness
        expressed a wish, expressed desire, expressed a desire, express desire, expressed intention
        expressed confidence, expressed hope, expressed the hope, expressing interest, shown interest
        showing interest, shows interest, interested, interested in, keen on, keen to, keen interest
        keenness, eager to, eagerness, willing to, ready to, prepared to, would love to, be interested
        is keen, are keen, was keen, were keen, keen about, appetite, appetite for, wish for, wishes, wished
        wish to, want from, wants from, want to, wants to, wanted to, wanted from, what does it want
        what do they want, ask for, asked for, asks for, asking for, request, requested, requests, demand
        demands, demanded, needs from, insists, insisted, insistence, promise, promises, promising, stand on
        stance on, stance, attitude to, attitude towards, viewpoint on, opinions, take on, position on
        thoughts on, reaction, reactions, reacted, assessment, assessments, praises, laud, lauded
        welcomed the, valued highly, speak highly of, spoke highly of, speaks, spoken, spoken out, spoke out
        made a statement, make a statement, made statements, made a remark, made a point of, made the point
        statement by, statements by, statement from, statements from, quoted, cited as saying
        citation of, passage about, words about, words on, wording on, says about, say on, said on
        saying on, mentioned about, mentioned, noted about, stress the need, stressed the need
        highlighted the need, underlined the need, stressed the importance, stress the importance
        importance of, necessity of, the necessity, concede, conceded, acknowledge, acknowledged
        assure, assured, assures, assuring, assurance, assurances, reassure, reassured, guarantee
        guaranteed, guarantees, potential, huge potential, great potential, see potential, sees potential
        saw potential, untapped, untapped potential
        asked for, ask for, proposed, propose, offered, offer, invited, invite, suggested, requested
        message, messages
    """),
    "cue:his": words("""
        his, her, their
    """),
    "cue:biography": words("""
        report to, reports to, reporting to, answer to, answers to, work under, works under, working under, under whom
        whose deputy, whose subordinate, superior, superiors, line manager
        born, birthday, birthplace, date of birth, place of birth, how old, years old, education, educated
        alma mater, graduate, graduated, graduate from, which university, what university, which college
        what college, university did, went to university, married, wife, husband, spouse, his children
        his kids, any children, any kids, have children, have kids, her children, his family, her family
        family man, salary, earn, earns, net worth, hobby, hobbies, which party, what party, party member
        member of the party, political party, religion, nationality, ethnicity, biography, curriculum vitae
        his career, predecessor, before becoming, before becoming a, prior to becoming, before he became
        before she became, work before, worked before, work earlier, worked earlier, used to work, previous job
        previous post, previous position, former job, former post, since when has, in office since
        been in office, been in the job, when was he appointed, appointed to the post, successor
    """),
    "cue:he": words("""
        he, she, him, himself, herself
    """),
    "cue:other-side": words("""
        other side, the other side, other delegation, opposite side, across the table, counterparts
        their counterparts, other party, opposing side, the other lot, other team
        from the other side, and from the other side, on the other side, and the other side
        sitting across, sitting opposite, across from them, opposite them, the visitors, visiting side, visiting team
        other direction, the other direction, opposite direction, reverse direction, vice versa
    """),
    "cue:quote": words("""
        quote, quotes, quoting, quote from, pull quote, quotation, quotations, verbatim, word for word
        exact words, exact wording, exact phrase, direct speech, own words, in his own words
        in their own words, precise words, actual words, soundbite, sound bite, to the word, literal words
        transcript
        talking points
    """),
    "cue:agree": words("""
        agree, agrees, agreed, agreeing, agreement, agreements, agree on, agreed on, agree to, agreed to
        commit, commits, committed, committing, commitment, commitments, confirm, confirms, confirmed
        confirming, confirmation, reaffirm, reaffirmed, outcome, outcomes, come out of, came out of
        results of the meeting, result of the meeting, results of the talks, upshot, conclusion, conclusions
        conclude, concluded, concluding, decide, decided, deciding, decision, decisions, resolve, resolved
        resolving, resolution, arrangement, arrangements, consensus, settle on, promise, promised
        promising to, undertake, undertook, undertaken, undertaking, obligation, obligations, takeaway
        takeaways, shake hands, shook hands, shake on, handshake, mutual understanding, come to terms
        achieved at the meeting, reach an agreement, reached an agreement, end result
        bottom line of the talks, next steps
        settled on, agreed upon, agree upon, agreeing on, reach agreement, reached agreement
        reaching agreement, in agreement, come to an agreement, came to an agreement, come to agreement
        strike a deal, struck a deal, cut a deal, hammered out, hammer out, worked out together
        common ground, find common ground, found common ground, on the same page, see eye to eye
        saw eye to eye, concur, concurred, concurs, accede, acceded, consent, consented, give consent
        gave consent, nod, green light, greenlight, greenlit, go-ahead, thumbs up, commit to, committed to
        commits to, commitment to, committed themselves, pledge to, pledged to, vow to, vowed to, swore to
        sworn to, promise to, promised to, promises to, promise each other, promised each other
        gave their word, give their word, word of honour, undertook to, undertake to, undertakes to
        obliged themselves, obligate, obligated, duty-bound, affirmed, reaffirms, reaffirming, reaffirmation
        confirmed the, confirmed that, confirmed their, confirm their, confirmed readiness
        confirm readiness, confirmed willingness, confirmed intention, confirmed the intention
        confirm the intention, end of the meeting, at the end of the meeting, by the end of the meeting
        end of the talks, in the end of talks, ended with, end with, ended in, end up with, ended up with
        wrapped up with, wrap up, wrapped up, finished with, culminate, culminated in, wound up with
        resulted in, result in, results in, resulting, resulted, outcome of the meeting
        outcome of the talks, what came of it, came of it, come of it, came out of it, come out of it
        what resulted, fruits of, fruit of, harvest of the talks, product of the talks, yield of the talks
        bear fruit, bore fruit, deals reached, agreements reached, agreements made, arrangements made
        arrangement made, understandings, understanding reached, decided on, decided to, decide to
        decide on, decisions made, decisions taken, decision taken, made a decision, took a decision
        resolutions, resolved to, conclusions drawn, conclusions reached, came to the conclusion
        come to the conclusion, mutual consent, final word, settled, settlement, joint decision
        joint statement, joint commitment, create conditions, creating conditions, conditions to create
        ready to step up, step up cooperation, intensify cooperation, deepen cooperation, expand cooperation
        strengthen cooperation, closer cooperation, further cooperation
    """),
    "cue:sign": words("""
        sign, signs, signed, signing, signature, signatures, ink, inked, contract, contracts, memorandum
        memorandums, memoranda, memo of understanding, memorandum of understanding, mou, mous, treaty
        treaties, pact, pacts, deal, deals, agreement signed, sign an agreement, signed an agreement, protocol
        protocols, paperwork, sign off, seal the deal, sealed, signatory, signatories, ratify, ratified
        put pen to paper, documents signed, accord, on paper, signing ceremony, ceremony
        signing off, undersigned, co-sign, co-signed, clinch, clinched, clinching, clinch a deal, sealing
        seals, concluded a contract, conclude a contract, conclude an agreement, concluded an agreement
        concluded a deal, deal signed, deals signed, contracts signed, contract signed, document signed
        agreements signed, papers signed, sign papers, signed papers, sign documents, signed documents
        sign anything, signed anything, binding, legally binding, binding agreement, binding documents
        written agreement, written commitment, written down, black and white, declaration signed
        joint communique, communique, letter of intent, letters of intent, loi, agreement in writing
        framework agreement, framework agreements, contractual, purchase agreement, supply contract
        supply contracts, purchase contract, signees, inking, m.o.u., formalised, formalized, formalise
        formalize, put their signatures, put signatures, affix, affixed, ratification, ratifying
    """),
    # Where it is from; checking and listing.
    "cue:publish": words("""
        publish, publishes, published, publishing, publication, publications, publication date
        date of publication, issue date, released, release, releasing, release date, come out, came out
        posted, put out, appeared, print, printed, uploaded, upload, date of the article, article dated
        made public, circulated, issued, aired
        wrote, writes, written, comes out, coming out, came online, went online, gone online, go online
        went live, gone live, went out, put up, put online, datelined, dateline, dated, dating from
        dates from, dates back, date from, dated when, publishing date, published on, published in
        date published, day of publication, day it was published, date of the news, date of the report
        date of the story, date of this article, date of the piece, date on it, date on the article
        date on the report, news dated, report dated, story dated, issue of, press date, release of
        hit the press, hit the news, hit the headlines, in the news, made the news, made headlines
        broke the news, broke the story, break the story, run the story, ran the story, carry the story
        carried the story, carried the report, covered the story, filed, filed from, filing, reported on
        reported when, been reported, was reported, were reported, appear, appears, appearing, publisher
        publishers, printing, press run, airing, broadcasted, broadcasting, disseminated, disseminate
        updated, last updated, updated last, update date, freshness, how fresh, how recent, how old is this
        how old is the article, how old is the news, how old is this information, how old is the data
        posting date, posted on, post date, publ, pub date
    """),
    "cue:source": words("""
        source, sources, sourced, sourcing, where from, from where, where does it come from, where did you get
        who says, who said so, says who, according to whom, according to what, origin, originate, originates
        origins, reference, references, cite, cites, cited, citing, citation, proof, proofs, evidence
        credible, reliable, trustworthy, trust, backed up by, back up, how do you know, who reported
        who reports, based on what, what's it based on, receipts, original text, original article, provenance
        who told you, taken from, get it from, got it from, where is it written, written where
        src, srcs, sourcelink, source link, source please, cite the source, name the source
        name your source, primary source, original source, first-hand source, first source
        information source, data source, data sources, sources of data, source of the data
        source of the information, source of this, where is that from, where's that from, where's it from
        where is it from, where is this from, where's this from, where are these from
        where does this come from, where do these come from, where do your figures come from
        where do your numbers come from, where do the figures come from, where do the numbers come from
        where does the data come from, where does your data come from, where does your info come from
        where does the information come from, where does that number come from, where did that come from
        where did this come from, where d'you get, where do you get, where have you got, where you got
        where u got, where did u get, where did you find, where did you take, where did you read
        where did you hear, where did you see, from which source, from what source, what source
        which source, which sources, which agency, what agency, which outlet, what outlet, which newspaper
        what newspaper, which media, which site, what site, which website, what website, who wrote
        who wrote this, who wrote it, who published, who posted, who printed, who reported it, who released
        who is saying, who's saying, who claims, who claimed, who confirms, who confirmed, who told
        says who exactly, according to which, according to whom exactly, on what basis, on whose authority
        on what authority, on the basis of what, based on which, what is it based on, basis of this
        based upon, backed by, back it up, back that up, substantiate, substantiated, substantiation
        corroborate, corroborated, corroboration, attribution, attribute to, attributed, ascribed
        supporting document, supporting documents, documented, documentation, authenticity, authoritative
        trusted, trustworthiness, trustable, reliability, credibility, veracity, dependable, proven, proves
        prove it, prove that, can you prove, evidenced, pulled from, lifted from, gleaned from
        obtained from, borrowed from, copied from, quote the source, who stands behind, who is behind this
        author, authors, authored, authorship, byline, credited to
    """),
    "cue:report": words("""
        piece, article, articles, news, news item, news items, news story, news report, news article, news piece
        piece of news, write-up, writeup, write up, story, stories, report, reports, publication
        publications, press, press report, press reports, press item, press article, newspaper, newspapers
        newspaper article, text, texts, message, messages, bulletin, bulletins, coverage, feature story
        editorial, editorials, blog, blogs, blog post, blog entry, agency report, agency item, newswire
        newswires, wire story, wire report, press release, press releases, item in the news, material
        release, releases, headline, headlines, reportage, reporting, clipping, clippings, source text
        source article, this article, the article, that article, your article, article itself
        the text itself, original text, journalist, journalists, reporter, reporters, correspondent
        correspondents, newsman, author of the article, news agency, news agencies, agency, agencies, media
        mass media, media outlet, media outlets, newsroom, newsletter, feed, newsfeed, news feed
        telegram post, channel post, news site, news website, news portal, portal, news channel
        scoop, scoops, exclusive, the piece, this piece, news pieces, piece in the press, the note
        press note, news note, a note in the news, the feature, feature article, the post, that post
        news post
    """),
    "cue:link": words("""
        link, links, linked, url, urls, hyperlink, hyperlinks, web address, weblink, site address, http, https
        webpage, web page, where can i read, where to read, read more, full article, whole article
        read the original
        hyper link, linky, lnk, linkie, address of the page, page address, address of the site
        internet address, addy, uri, permalink, html, click here, where can i see it, where can i find it
        where can i find the article, where can i check, where can i see, where to find it, where to check
        see for myself, check for myself, check it myself, read it myself, read for myself, verify myself
        original page, original post, original report, original story, original news, full story
        full report, full piece, full news, the whole story, read in full, read the article, read the whole
        read the full, open the article, show me the article, give me the article, send the article
        send me the article, send the link, share the link, drop the link, paste the link, links please
    """),
    "cue:list": words("""
        list, lists, listed, listing, list of, all of them, all of these, all names, all the names, list all
        name all, enumerate, enumerated, enumerating, enumeration, full list, complete list, entire list
        one by one, itemise, itemize, everyone, everybody, every one, every single one, each of them
        line by line, item by item, roll call, whole list, bullet points, all figures, all the figures
        all data, all years, for all years
        listings, listed by, in a list, as a list, list form, list out, list them, name them all, name them
        name each, name every, all the people, all the participants, all participants, all attendees
        all members, all areas, all the areas, all priorities, all the priorities, all sectors
        all the numbers, all numbers, all values, all of it, all of those, all that you have
        everything you have, all you have, all you've got, all info, full details, all details, spell out
        spell them out, reel off, rattle off, run through, run down, rundown of, go through them, recite
        itemised, itemized, catalogue, catalog, roster of, bullets, bulletpoints, bullet list, bulleted
        point by point, each one, every single, each and every, one after another, complete set, full set
        full roster, whole bunch, the whole lot, fully list, table of all
    """),
    "cue:odd": words("""
        odd one out, odd one, odd man out, doesn't belong, does not belong, doesnt belong, don't belong
        not on the list, wasn't on the list, the extra one, stranger among, which one is not, which is not
        not among them, not among these, misfit, intruder
    """),
    "cue:else": words("""
        else, other, others, another, additionally, additional, in addition, besides, apart from, aside from
        anyone else, anybody else, anything else, who else, what else, somebody else, someone else, further
        more of them, tell me more, more details, except, except for, remaining ones, the rest of, other than
        more about, some more
        other one, the other, others too, other than that, others besides, some other, any other, any others
        any further, more than that, more besides, more info, more information, more detail, more on
        more on that, more about it, more about that, further details, further info, further information
        and further, remaining, the remaining, left out, not mentioned yet, apart from him, apart from her
        apart from them, besides him, besides her, besides them, besides that, aside from that, excluding
        exclude, excluded, exclusive of, with the exception of, save for, beyond that, extra, extras
        second one, third one, fourth one, the second one, the third one, the fourth one, the last one
        last one, what about the rest, and the rest, and others, and the others, next one on the list
    """),
    "cue:same": words("""
        same, the same, same thing, same again, again, once again, once more, one more time, repeat, repeated
        repeating, redo, likewise, similarly, similar, ditto, identical, as before, likewise for, same for
        same question for, do it again, re-run, come again, equally
        same figure, same number, same question, same story, same way, same as, same as before
        same as above, same but, same only, that again, this again, once again please, another time, afresh
        anew, over again, all over again, again please, one more, a second time, second time, repeats
        repetition, repeatedly, replicate, replicated, reproduce, reproduced, redone, rerun, recurring
        recur, recurs, in the same way, in like manner, in the same manner, correspondingly, analogous
        analogously, analogue, equivalent, equivalently, as much again, as much more, that much more
        as well as before, as last time, like last time, like before, like above, as above, dito, idem
        as previously, now the same, ditto for
    """),
    "cue:total": words("""
        together, come to together, combined, in all, in total, altogether, added up, add up, sum of both, both years
        all three years, taken together, cumulative, cumulatively, in aggregate, aggregate
        overall for
        sum up, summed up, add them up, put together
        sum of, the sum of
        some total, sum total, sub total, in awl, grand total
    """),
    "cue:true": words("""
        verify, verify this, please verify, fact check, fact-check, factcheck
        same as you have, same as yours, same as you say, same as your figure, match your figure, matches yours
        true, is it true, is that true, isn't it, isn't that so, right, is that right, is this right, correct
        is that correct, is it correct, am i right, am i correct, is it so, is that so, is it really, so it is
        truth, truly, truthful, true or false, true that, is it a fact, doesn't it, didn't it, wasn't it
        weren't they, aren't they, didn't they, don't they, hasn't it, haven't they, isn't he, isn't she
        wasn't he, wasn't she, didn't he, didn't she, won't it, innit, or not, or no, yes or no, legit
        correct me if, correct me when, please correct if, correct it if, confirm that, can you confirm, did i get it right, did i understand correctly
        do i understand correctly, is it the case, is it correct that, is it right that, for real
        sure about that, are you sure, was it true
        is it a fact that, it's a fact that, factual, factually, really true, really so, actually true
        is this true, is it actually, is it really true, is it true that, is it not true, isn't it true
        isn't that right, isn't that correct, isn't this right, that right, thats right, that's right
        that's correct, thats correct, that's true, thats true, that correct, this correct, this true
        is that accurate, is it accurate, is this accurate, is that a fact, is this a fact, is that the case
        is this the case, is this so, ain't it, ain't that so, ain't he, ain't they, isnt it, wasnt it
        didnt it, doesnt it, hasnt it, arent they, werent they, didnt they, isnt he, wasnt he, didnt he
        wouldn't it, wouldn't you say, won't they, shouldn't it, couldn't it, can it be true
        could it be true, could that be true, can that be true, can that be right, can this be right
        could that be right, could it be that, can it be that, am i wrong, am i mistaken, or am i wrong
        do i have that right, do i have this right, have i got that right, have i got it right
        have i understood, did i understand, did i hear right, did i hear correctly, did i read that right
        did i read it right, did i get that right, did i get this right, am i reading this right
        do i read it right, if i understand correctly, if i understood correctly, if i got it right
        if i got that right, if i'm right, if i am right, please confirm, kindly confirm, confirm please
        pls confirm, plz confirm, can you verify, could you confirm, could you verify, would you confirm
        can you check, could you check, verify that, check that, check whether, check if, whether it's true
        whether it is true, whether that's true, truthfulness, truthfully, for reals, fo real, no cap
        legit true, legitimately, fact or fiction, fact or myth, truth or lie, true/false, t/f, y/n, yes/no
        yea or nay, rite, ryt, is it okay to say, is it ok to say, is it fair to say, is it safe to say
        would it be right to say, would it be correct to say, would it be fair to say, can i say, can we say
        can one say, may i say, may one say, may we say, so it's true, so its true, so he was, so he is
        so that's, so thats, i take it, i presume, i gather, i assume, i suppose, surely, i trust
        is that real, is it real, is this real, real or not, real or fake, fair statement, is it fair
        is that fair, does that sound right, sounds right, sound right, sounds about right, right or wrong
        am i on the right track, on the right track, did i get the names right
    """),
    "cue:wrong": words("""
        wrong, wrongly, incorrect, incorrectly, mistake, mistakes, mistaken, error, errors, erroneous, false
        untrue, not true, not right, isn't right, not correct, isn't correct, fake, fakes, lie, lies, lied
        lying, bullshit, bs, nonsense, inaccurate, inaccuracy, off the mark, misprint, typo, misinformation
        misleading, doubt, doubtful, contradict, contradiction, disagree, that's not it, no way
        rubbish answer, bug, glitch, invalid, misquote, myth
        wrong number, wrong figure, wrong date, wrong year, wrong name, that's wrong, thats wrong
        you're wrong, youre wrong, you are wrong, that is wrong, is wrong, isn't true, isnt true
        is not true, ain't true, isn't accurate, isn't so, not so, not accurate, not the case, that's false
        thats false, falsehood, falsely, falsify, falsified, invented, inventing, fabricated, fabrication
        hallucinate, hallucinated, hallucinating, hallucination, bogus, phony, phoney, hoax, rubbish
        baloney, hogwash, balderdash, twaddle, dubious, questionable, doubts, doubting, doubted, unreliable
        untrustworthy, disinformation, misreported, misreport, misstated, misstatement, misquoted
        misprinted, typing error, slip of the pen, blunder, slip-up, goof, goofed, gaffe, fault, faulty
        flawed, off by, far from true, far from the truth, contradicts, contradicting, contradictory
        inconsistent, inconsistency, discrepancy, discrepancies, mismatch, conflicting, at odds, disagrees
        disputes, disputed, dispute that, correction, corrections, correct yourself, correct it
        correct that, fix that, fix it, mistakenly, erroneously, in error
    """),
}

_SCOPES = {
    "scope:world": words("""
        world, worldwide, global, globally, world trade, global trade, whole world, entire world
        with the world, total foreign trade, overall foreign trade, foreign trade, foreign trade turnover
        total foreign trade turnover, external trade, with the rest of the world, all trade
        international trade, total exports of the country, total imports of the country, planet
        aggregate foreign trade, all partners, with everyone, with everybody, total trade of the country
        total trade with the world
    """),
    "scope:un": words("UN, U.N., United Nations"),
    "scope:nato": words("NATO, north atlantic alliance"),
    "scope:wto": words("WTO, World Trade Organization"),
    "scope:sco": words("SCO, Shanghai Cooperation Organisation, Shanghai Cooperation Organization"),
    "quality": words("""
        white, black, red, green, yellow, brown, blue, dark, light, fresh, dried, dry, frozen, chilled
        smoked, salted, raw, refined, unrefined, organic, wild, natural, pure, artificial, synthetic
        processed, unprocessed, packed, packaged, bottled, canned, liquid, liquefied, powdered, whole
        ground, roasted, mountain, forest, flower, acacia, used, second-hand, secondhand, new, old, big
        small, large, heavy, hot, cold, sweet, bitter, sour, soft, hard, durum, electric, hybrid, diesel
        petrol, premium, cheap, baby
    """),
    "between": words("between"),
    "latter": words("last, past, final, latest, every, each, next, coming, other"),
    "event:commission": words(
        "commission, commissions, intergovernmental commission, joint commission, session of the commission, committee"
    ),
    "event:forum": words("forum, forums, business forum, conference, congress"),
    "event:visit": words(
        "visit, visits, visited, trip, official visit, business mission, trade mission, mission, missions"
    ),
    "event:call": words(
        "phone call, telephone call, phone conversation, telephone conversation, call, video call, online call, online meeting, videoconference, zoom, called each other"
    ),
    "event:summit": words("summit, summits"),
    "event:exhibition": words("exhibition, exhibitions, expo, trade fair, fair"),
    "event:signing": words("signing ceremony"),
    "scope:cis": words("""
        cis, c.i.s., commonwealth of independent states, cis countries, post-soviet countries
        post-soviet states, post-soviet, former soviet republics, ex-soviet, ex-ussr, former ussr
        soviet union, ussr
    """),
    "scope:eaeu": words("""
        eaeu, eeu, eurasian economic union, eurasian union, customs union, eurasec, eaeu countries
        eurasian economic commission, eurasian
    """),
    "scope:eu": words("""
        eu, european union, europe, european, eu countries, eurozone, euro area, brussels bloc, europeans
        e.u.
    """),
    "scope:central-asia": words("""
        central asia, central asian, central asian countries, central asian states, middle asia, ca5, c5
        stans, the stans, centralasia, region of central asia
    """),
    "scope:all-countries": words("""
        all countries, every country, each country, all the countries, trading partners, trade partners
        main trading partners, main partners, biggest partners, largest partners, top partners
        biggest trading partner, largest trading partner, main trading partner, top trading partner
        other countries, all states, by country, by countries, country ranking, ranking, rankings
        rating of countries, foreign countries, abroad, third countries, any country, asia, africa
        latin america, middle east, g20, g7, brics, sco, shanghai cooperation organisation
        shanghai cooperation organization, asean, gulf states, neighbouring countries, neighboring countries
        neighbours, neighbors, continent
        among partners, among trade partners, among trading partners, what rank, which rank, ranked
        ranks, what place among, which place among
    """),
}

_PERIODS = {
    "period:years-ago": words("years ago, years earlier, yrs ago"),
    "period:last-month": words("last month, past month, previous month, the month just gone"),
    "period:this-month": words("this month, current month, month to date"),
    "period:last-year": words("""
        last year, past year, the year just gone, a year ago, one year ago, year ago, yesteryear
        over the last year, over the past year, last yr, last calendar year, lastyear
    """),
    "period:that-year": words("that year, in that year, that same year, the same year"),
    "period:this-year": words("""
        this year, current year, year to date, ytd, since the beginning of the year
        since the start of the year, so far this year, this yr, since january, running year, thisyear
    """),
    "period:next-year": words("""
        next year, coming year, next yr, the year ahead, nextyear
    """),
    "period:following-year": words("""
        the year after, the year after that, year after that, a year later, one year later
        year later, a year on
        one year on, a year after, one year after, following year, the following year, the next year after
        the year following
    """),
    "period:year-before-last": words("""
        year before last, the year before last, two years ago, 2 years ago, a couple of years ago
        two years back
    """),
    "period:previous-year": words("""
        previous year, prior year, year before, the year before, a year earlier, one year earlier
        year earlier, preceding year, the year prior, year previously, prev year, earlier year, a year before
    """),
    "period:quarter": words("""
        quarter, quarters, quarterly, q1, q2, q3, q4, 1q, 2q, 3q, 4q, first quarter, second quarter
        third quarter, fourth quarter, trimester
    """),
    "period:half": words("""
        half-year, half a year, half year, semester, halves, mid-year, midyear, half
        half of the year
    """),
    "period:month": words("""
        month, months, last month, this month, next month, mth, in a single month, month's
    """),
    "period:week": words("""
        week, weeks, weekly, last week, this week, next week, wk, fortnight, weekend, per week
    """),
    "period:day": words("""
        day, days, daily, yesterday, tomorrow, per day, day by day, hour, hours, hourly, monday, tuesday
        wednesday, thursday, friday, saturday, sunday, every day
    """),
    "period:decade": words("""
        decade, decades, ten years, last ten years, past ten years, ten-year, five years, last five years
        five-year, century, centuries, since independence, years of independence, thirty years, twenty years
        noughties, nineties
    """),
    "period:first-half": words("""
        first half, first half of the year, first half-year, h1, 1h, first six months, january to june
        january-june, first six months of the year, 1st half
    """),
    "period:second-half": words("""
        second half, second half of the year, second half-year, h2, 2h, last six months, july to december
        2nd half
    """),
    "period:full-year": words("""
        full year, whole year, entire year, full-year, calendar year, twelve months, 12 months, annual
        annually, per annum, yearly total, per year, over the whole year, year as a whole, january to december
        january-december, full yr, year-end, end of year, by year end, throughout the year
    """),
    "period:now": words("""
        now, right now, today, today's, at the moment, at present, as of today, as of now, nowadays
        these days, to date, so far, up to now, till now, until now, by now, already now, at this point
        this moment, as it stands, as things stand, at this time, rn, atm, current level, just now
        present-day
    """),
}

_UNITS = {
    "unit:usd": words("""
        dollar, dollars, usd, us dollar, us dollars, american dollars, american dollar, buck, bucks, $
        greenback, u.s. dollars, dollas
    """),
    "unit:eur": words("euro, euros, eur, €, european currency"),
    "unit:uzs": words("""
        soum, soums, so'm, som, soms, uzs, uzbek sum, uzbek sums, uzbek som, uzbek soum
        national currency of uzbekistan
    """),
    "unit:byn": words("""
        byn, belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles, byr, belarus rubles
        belarus ruble
    """),
    "unit:rub": words("""
        ruble, rubles, rouble, roubles, rub, rur, russian ruble, russian rubles, russian rouble
        russian roubles, ₽
    """),
    "unit:kzt": words("tenge, tenges, kzt, kazakh tenge, ₸"),
    "unit:kgs": words("kyrgyz som, kyrgyz soms, kgs"),
    "unit:cny": words("yuan, yuans, renminbi, rmb, cny, chinese yuan, kuai"),
    "unit:gbp": words("""
        pound, pounds, pound sterling, pounds sterling, sterling, gbp, quid, british pounds, £
    """),
    "unit:try": words("lira, liras, turkish lira, turkish liras, ₺"),
    "unit:percent": words("percent, per cent, %, pct, percents, percentage"),
    "unit:tonne": words("""
        tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, kiloton, megaton, mt, kt
    """),
    "unit:kilogram": words("kilogram, kilograms, kilogramme, kilo, kilos, kg, kgs, gram, grams"),
    "unit:piece": words("pieces, pcs, pc, units, apiece, per item, per piece"),
    "unit:litre": words("""
        litre, litres, liter, liters, ltr, decalitre, decalitres, hectolitre, gallon, gallons
    """),
    "unit:barrel": words("barrel, barrels, bbl, bbls, bpd"),
    "unit:kilowatt-hour": words("""
        kwh, kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kw h
    """),
    "unit:cubic-metre": words("""
        cubic metre, cubic metres, cubic meter, cubic meters, m3, cbm, bcm, cu m, cubic
    """),
}

_GOODS = read_goods("en")

_OFFTOPIC = {
    "offtopic:contact": words("""
        phone number, phone numbers, telephone number, e-mail, email, email address
        contact details, contact person
        press contact, press contacts, how to contact, reach him by phone, hotline, reception desk
        phone of, phone for, telephone of, what phone, which number to call
    """),
    "offtopic:weather": words("""
        weather, weather forecast, temperature, rain, raining, rainy, snow, snowing, sunny, sunshine
        cold outside, hot outside, warm, degrees outside, humidity, wind, windy, storm, thunderstorm, umbrella
        celsius, frost, fog
    """),
    "offtopic:sport": words("""
        sport, sports, football, soccer, hockey, tennis, basketball, boxing, ufc, olympics, olympic, world cup
        championship, champions league, match, football match, athlete, goalkeeper, wrestling, judo, medal
        real madrid, barcelona, messi, ronaldo, gym
    """),
    "offtopic:cooking": words("""
        recipe, recipes, cook, cooking, plov, pilaf, bake, baking, boil, fry, soup, borscht, draniki, pancakes
        dish, dishes, ingredients, dinner, lunch, breakfast, restaurant, restaurants, samsa, shashlik, cuisine
        delicious, tasty
    """),
    "offtopic:exchange-office": words("""
        exchange office, exchange offices, bureau de change, currency exchange office, exchange money
        exchange dollars, buy currency, where to exchange, atm machine, atms, cash machine, bank card
        nearest bank, western union, where to change money, where can i change money, where to buy dollars
        where can i buy dollars, where to sell dollars, where can i exchange, money changer
        mortgage, mortgages, home loan, student loan
    """),
    "offtopic:jokes": words("""
        joke, jokes, joking, anecdote, anecdotes, funny, make me laugh, riddle, riddles, pun, meme, memes
        humour, humor, prank, one-liner, stand-up, something funny
    """),
    "offtopic:music": words("""
        music, song, songs, sing, singing, singer, singers, lyrics, band, concert, concerts, album, playlist
        spotify, rap, rapper, guitar, piano, melody, tune, dance, dancing
    """),
    "offtopic:films": words("""
        film, films, movie, movies, cinema, netflix, actor, actors, actress, series to watch, tv show
        tv shows, cartoon, cartoons, anime, director of the film, trailer of the film, oscar, hollywood
        bollywood, watch tonight
    """),
    "offtopic:travel": words("""
        hotel, hotels, flight, flights, ticket, tickets, plane ticket, train ticket, airline, airlines
        airport, sightseeing, sights, itinerary, hostel, vacation, vacations, holiday, holidays, booking
        luggage, travel, traveling, travelling, trip, trips, tour guide, beach, attractions, timetable, taxi
        directions to
    """),
    "offtopic:visa": words("""
        visa, visas, visa-free, passport, passports, residence permit, citizenship, immigration, immigrate
        emigrate, consulate, work permit, border crossing, deported, deportation, green card, migration card
        entry rules, asylum
    """),
    "offtopic:health": words("""
        doctor, doctors, headache, fever, illness, sick, disease, diseases, symptom, symptoms, diagnosis
        hospital, hospitals, diet, lose weight, flu, covid, virus, cough, sore throat, toothache, dentist
        vitamins, pregnant, pregnancy, psychologist, depression, blood pressure
    """),
    "offtopic:love": words("""
        love, in love, love you, fall in love, girlfriend, boyfriend, marry, marry me, married, wedding
        dating, go on a date, kiss, romance, romantic, flirt, wife, divorce, relationship advice, crush, sex
        sexy, single girls, beautiful girl
    """),
    "offtopic:games": words("""
        game, games, gaming, chess, dota, minecraft, counter-strike, roblox, fortnite, playstation, xbox
        video game, video games, casino, poker, lottery, play with me, let's play, gta, betting, cards
    """),
    "offtopic:religion": words("""
        religion, religious, islam, muslim, muslims, christian, christianity, orthodox, church, churches
        mosque, mosques, pray, prayer, prayers, namaz, ramadan, easter, christmas, bible, quran, koran, priest
        imam, fasting, hajj, faith, god exists, jesus, prophet, buddhism
    """),
    "offtopic:politics": words("""
        politics, political, election, elections, vote, votes, voting, voter, opposition, parliament, dictator
        dictatorship, regime, protest, protests, coup, democracy, corruption, political prisoner
        political prisoners, sanction, sanctions, propaganda, human rights, censorship, referendum
        impeachment, constitution, senate, political party, revolution
    """),
    "offtopic:war": words("""
        war, wars, army, armies, missile, missiles, nuclear bomb, nuclear weapons, soldier, soldiers, battle
        front line, frontline, invasion, invade, invaded, troops, bombing, bomb, ceasefire, truce, nato
        mobilisation, mobilization, airstrike, military operation, conflict, terrorist, terrorism, military
    """),
}

_CONCEPTS = _INDICATORS | _ROLES | _MINISTRIES | _CUES | _SCOPES | _PERIODS | _UNITS | _GOODS | _OFFTOPIC

_MONTHS = (
    words("January, Jan"),
    words("February, Feb"),
    words("March, Mar"),
    words("April, Apr"),
    words("May"),
    words("June, Jun"),
    words("July, Jul"),
    words("August, Aug"),
    words("September, Sep, Sept"),
    words("October, Oct"),
    words("November, Nov"),
    words("December, Dec"),
)

_CARDINALS = words("""
    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen
    fifteen, sixteen, seventeen, eighteen, nineteen
""")
_ORDINALS = words("""
    zeroth, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth
    thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth
""")
_TENS = words("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")

_NUMBERS = (
    {word: number for number, word in enumerate(_CARDINALS)}
    | {word: number for number, word in enumerate(_ORDINALS)}
    | {word: 10 * number for number, word in enumerate(_TENS, start=2)}
    | {"twentieth": 20, "thirtieth": 30, "thirty-first": 31}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINALS[1:10], start=1)}
    | {"nil": 0, "fourty": 40, "ninty": 90, "dozen": 12, "hundred": 100, "hundreds": 100}
    | {"thousand": 1000, "thousands": 1000}
)

_SCALES = {
    word: exponent
    for exponent, group in {
        3: words("thousand, thousands, k, thou, grand, thsd"),
        5: words("lakh, lakhs"),
        6: words("million, millions, m, mn, mln, mil, mill, mio, mm"),
        7: words("crore, crores"),
        9: words("billion, billions, b, bn, bln, bil, bill, milliard, yard, yards"),
        12: words("trillion, trillions, tn, trn, trln, tril"),
    }.items()
    for word in group
}

_FRACTIONS = {
    "half": "0.5",
    "by a tenth": "0.1",
    "a tenth of": "0.1",
    "one tenth": "0.1",
    "by a fifth": "0.2",
    "a fifth of": "0.2",
    "one fifth": "0.2",
    "a half": "0.5",
    "in half": "0.5",
    "a fifth part": "0.2",
    "a tenth part": "0.1",
    "half a": "0.5",
    "half of": "0.5",
    "half the": "0.5",
    "a third of": "0.3333",
    "third of a": "0.3333",
    "a third of a": "0.3333",
    "one third of a": "0.3333",
    "two thirds of a": "0.6667",
    "quarter of a": "0.25",
    "a quarter of a": "0.25",
    "three quarters of a": "0.75",
    "half of a": "0.5",
    "by a third": "0.3333",
    "one third": "0.3333",
    "two thirds": "0.6667",
    "a quarter of": "0.25",
    "by a quarter": "0.25",
    "one quarter of": "0.25",
    "three quarters": "0.75",
    "three-quarters": "0.75",
    "one and a half": "1.5",
    "one and half": "1.5",
    "two and a half": "2.5",
    "two and half": "2.5",
    "three and a half": "3.5",
    "four and a half": "4.5",
    "five and a half": "5.5",
    "and a half": "0.5",
}

_COUNTRIES = {
    # Former Soviet republics.
    "UZB": words("""
        Uzbek, Uzbeks, Uzbekistani, Uzbekistanis, Uzb, UZ, RUz, Uzbekiston, Uzbekia, Tashkent
        Republic of Uzbekistan
    """),
    "BLR": words("""
        Belarusian, Belarusians, Belorussia, Belorussian, Belarussian, Byelorussia, Byelorussian, White Russia
        Bela, Blr, Belorus, Belarusan, Minsk, Republic of Belarus
    """),
    "RUS": words("Russian, Russians, Russian Federation, RF, RUS, Rossiya, Moscow, Kremlin"),
    "KAZ": words("Kazakh, Kazakhs, Kazakhstani, KZ, KAZ, Qazaqstan, Kazakstan, Astana, Nur-Sultan, Almaty"),
    "KGZ": words("""
        Kyrgyz, Kirghiz, Kirgiz, Kirghizia, Kirgizia, Kirgizstan, Kyrgyzstani, Kyrgyz Republic, KG, KGZ
        Bishkek
    """),
    "TJK": words("Tajik, Tajiks, Tadjikistan, Tadzhikistan, Tajikistani, TJ, TJK, Dushanbe"),
    "TKM": words("Turkmen, Turkmens, Turkmenia, Turkmenistani, TKM, Ashgabat, Ashkhabad"),
    "AZE": words("Azerbaijani, Azerbaijanis, Azeri, Azeris, AZE, Baku"),
    "ARM": words("Armenian, Armenians, Yerevan"),
    "GEO": words("Georgian, Georgians, Tbilisi, Sakartvelo"),
    "MDA": words("Moldovan, Moldovans, Moldavia, Moldavian, MDA, Chisinau, Kishinev"),
    "UKR": words("Ukrainian, Ukrainians, UKR, UA, Kyiv, Kiev"),
    "LTU": words("Lithuanian, Lithuanians, LTU, Vilnius"),
    "LVA": words("Latvian, Latvians, LVA, Riga"),
    "EST": words("Estonian, Estonians, Tallinn"),
    # European Union.
    "POL": words("Polish, Poles, Pole, POL, Warsaw"),
    "DEU": words("German, Germans, FRG, GER, DEU, Berlin"),
    "FRA": words("French, Frenchmen, FRA, Paris"),
    "ITA": words("Italian, Italians, ITA, Rome"),
    "ESP": words("Spanish, Spaniards, Spaniard, ESP, Madrid"),
    "PRT": words("Portuguese, PRT, Lisbon"),
    "NLD": words("Dutch, Holland, the Netherlands, NLD, Amsterdam, The Hague"),
    "BEL": words("Belgian, Belgians, Brussels"),
    "LUX": words("Luxembourgish, Luxembourger, Luxemburg"),
    "AUT": words("Austrian, Austrians, AUT, Vienna"),
    "CZE": words("Czech, Czechs, Czech Republic, CZE, Prague, Czechia"),
    "SVK": words("Slovak, Slovaks, Slovakian, Slovak Republic, SVK, Bratislava"),
    "SVN": words("Slovenian, Slovene, Slovenes, SVN, Ljubljana"),
    "HUN": words("Hungarian, Hungarians, Budapest"),
    "ROU": words("Romanian, Romanians, Rumania, ROU, Bucharest"),
    "BGR": words("Bulgarian, Bulgarians, BGR, Sofia"),
    "GRC": words("Greek, Greeks, Hellenic Republic, GRC, Athens"),
    "HRV": words("Croatian, Croats, Croat, HRV, Zagreb"),
    "CYP": words("Cypriot, Cypriots, Nicosia"),
    "MLT": words("Maltese, MLT, Valletta"),
    "DNK": words("Danish, Danes, DNK, Copenhagen"),
    "SWE": words("Swedish, Swedes, Swede, SWE, Stockholm"),
    "FIN": words("Finnish, Finns, Helsinki"),
    "IRL": words("Irish, Eire, Republic of Ireland, IRL, Dublin"),
    # The rest of Europe.
    "GBR": words("""
        British, Brits, Britain, Great Britain, UK, GB, GBR, U.K., United Kingdom, England, Scotland, Wales
        London, Englishmen
    """),
    "CHE": words("Swiss, Helvetia, CHE, Bern, Berne, Zurich"),
    "NOR": words("Norwegian, Norwegians, Oslo"),
    "ISL": words("Icelandic, Icelanders, Reykjavik"),
    "SRB": words("Serbian, Serbs, Serb, SRB, Belgrade"),
    "BIH": words("Bosnian, Bosnians, Bosnia, Sarajevo, Bosnia and Herzegovina"),
    "ALB": words("Albanian, Albanians, Tirana"),
    "MKD": words("Macedonian, Macedonia, MKD, Skopje"),
    "MNE": words("Montenegrin, Podgorica"),
    # Asia.
    "CHN": words("Chinese, PRC, CHN, People's Republic of China, mainland China, Beijing, Peking"),
    "HKG": words("Hong Kong, Hongkong, HKG, Hong Kong SAR"),
    "TWN": words("Taiwanese, TWN, Taipei"),
    "JPN": words("Japanese, JPN, Nippon, Tokyo"),
    "KOR": words("""
        South Korean, South Koreans, South Korea, Korean, Koreans, Korea, ROK, KOR, Republic of Korea, Seoul
    """),
    "PRK": words("North Korean, North Koreans, North Korea, DPRK, PRK, Pyongyang"),
    "MNG": words("Mongolian, Mongolians, Mongols, MNG, Ulaanbaatar, Ulan Bator"),
    "IND": words("Indian, Indians, Bharat, New Delhi, Delhi"),
    "PAK": words("Pakistani, Pakistanis, PAK, Islamabad, Karachi"),
    "AFG": words("Afghan, Afghans, Afganistan, AFG, Kabul, Taliban"),
    "BGD": words("Bangladeshi, Bangladeshis, BGD, Dhaka"),
    "LKA": words("Sri Lankan, Sri Lankans, Ceylon, LKA, Colombo"),
    "NPL": words("Nepalese, Nepali, NPL, Kathmandu"),
    "VNM": words("Vietnamese, Viet Nam, VNM, Hanoi"),
    "THA": words("Thai, Thais, Siam, Bangkok"),
    "MYS": words("Malaysian, Malaysians, MYS, Kuala Lumpur"),
    "SGP": words("Singaporean, Singaporeans, SGP"),
    "IDN": words("Indonesian, Indonesians, IDN, Jakarta"),
    "PHL": words("Filipino, Filipinos, Philippine, the Philippines, PHL, Manila"),
    "MMR": words("Burma, Burmese, MMR, Naypyidaw, Myanmar"),
    "KHM": words("Cambodian, Cambodians, KHM, Phnom Penh"),
    "LAO": words("Laotian, Lao, Vientiane"),
    # Middle East.
    "TUR": words("Turkish, Turks, Turkiye, TUR, Ankara, Istanbul, Republic of Turkey, Turkey"),
    "IRN": words("Iranian, Iranians, Persia, Persian, IRN, Islamic Republic of Iran, Tehran, Teheran"),
    "IRQ": words("Iraqi, Iraqis, IRQ, Baghdad"),
    "SYR": words("Syrian, Syrians, SYR, Damascus"),
    "ISR": words("Israeli, Israelis, ISR, Tel Aviv, Jerusalem"),
    "PSE": words("Palestine, Palestinian, Palestinians, Ramallah"),
    "JOR": words("Jordanian, Jordanians, Amman"),
    "LBN": words("Lebanese, LBN, Beirut"),
    "SAU": words("Saudi, Saudis, Saudi Arabian, KSA, SAU, Kingdom of Saudi Arabia, Riyadh"),
    "ARE": words("UAE, U.A.E., Emirates, Emirati, Emiratis, the Emirates, Dubai, Abu Dhabi"),
    "QAT": words("Qatari, Qataris, QAT, Doha"),
    "KWT": words("Kuwaiti, Kuwaitis, KWT, Kuwait City"),
    "BHR": words("Bahraini, Bahrainis, BHR, Manama"),
    "OMN": words("Omani, Omanis, OMN, Muscat"),
    "YEM": words("Yemeni, Yemenis, YEM, Sanaa"),
    # Africa.
    "EGY": words("Egyptian, Egyptians, EGY, Cairo"),
    "ZAF": words("South African, South Africans, RSA, ZAF, Pretoria, Johannesburg"),
    "DZA": words("Algerian, Algerians, DZA, Algiers"),
    "MAR": words("Moroccan, Moroccans, Rabat"),
    "TUN": words("Tunisian, Tunisians, Tunis"),
    "LBY": words("Libyan, Libyans, LBY, Tripoli"),
    "NGA": words("Nigerian, Nigerians, NGA, Abuja, Lagos"),
    "ETH": words("Ethiopian, Ethiopians, ETH, Addis Ababa"),
    "KEN": words("Kenyan, Kenyans, Nairobi"),
    "ZWE": words("Zimbabwean, Zimbabweans, ZWE, Harare"),
    "GNQ": words("Equatorial Guinean, GNQ, Malabo"),
    # America and Oceania.
    "USA": words("""
        American, Americans, America, USA, U.S.A., United States, United States of America, Yankees, Yanks
        Washington, Washington DC
    """),
    "CAN": words("Canadian, Canadians, Ottawa"),
    "MEX": words("Mexican, Mexicans, MEX, Mexico City"),
    "BRA": words("Brazilian, Brazilians, Brasil, Brasilia"),
    "ARG": words("Argentine, Argentinian, Argentinians, ARG, Buenos Aires"),
    "CHL": words("Chilean, Chileans, CHL, Santiago"),
    "COL": words("Colombian, Colombians, Bogota"),
    "PER": words("Peruvian, Peruvians, Lima"),
    "VEN": words("Venezuelan, Venezuelans, VEN, Caracas"),
    "ECU": words("Ecuadorian, Ecuadorean, ECU, Quito"),
    "CUB": words("Cuban, Cubans, Havana"),
    "NIC": words("Nicaraguan, Nicaraguans, Managua"),
    "AUS": words("Australian, Australians, Aussie, Aussies, AUS, Canberra, Sydney"),
    "NZL": words("New Zealander, New Zealanders, Kiwis, NZ, NZL, Wellington"),
}


_REPLIES = {
    # Frames.
    "yes": "Yes. {text}",
    "no": "No. {text}",
    "source": "Source",
    "derivation": "Worked out",
    # Periods, units, bounds.
    "period-year": "{year}",
    "period-half": "half-year {number} of {year}",
    "period-quarter": "Q{number} {year}",
    "period-years": "{year}–{last}",
    "period-months": "{first} – {last}",
    "scale-3": "thousand",
    "scale-6": "million",
    "scale-9": "billion",
    "scale-12": "trillion",
    "percent": "{number}%",
    "unit-USD": "${number}",
    "unit-EUR": "€{number}",
    "unit-t": "{number} tonnes",
    "unit-kg": "{number} kg",
    "unit-m3": "{number} m³",
    "unit-kWh": "{number} kWh",
    "unit-l": "{number} litres",
    "unit-bbl": "{number} barrels",
    "unit-pieces": "{number} pieces",
    "unit-people": "{number} people",
    "per-t": "{value} per tonne",
    "per-kg": "{value} per kg",
    "per-l": "{value} per litre",
    "per-bbl": "{value} per barrel",
    "per-m3": "{value} per m³",
    "per-kWh": "{value} per kWh",
    "per-ha": "{value} per hectare",
    "bound-over": "over {value}",
    "bound-almost": "almost {value}",
    "bound-about": "about {value}",
    # What a series is about.
    "subject-pair": "{indicator}, {reporter} – {partner}",
    "subject-exports": "{indicator} from {reporter} to {partner}",
    "subject-imports": "{indicator} of {reporter} from {partner}",
    "subject-single": "{indicator}, {reporter}",
    "subject-product": "{indicator} ({product})",
    "term-indicator:turnover": "trade turnover",
    "term-indicator:exports": "exports",
    "term-indicator:imports": "imports",
    "term-indicator:balance": "trade balance",
    "term-indicator:deficit": "trade deficit",
    "term-scope:all-goods": "all goods together",
    # Figures.
    "value": "{subject} in {period}: {value}.",
    "value-preliminary": "{subject} in {period}: {value} (preliminary).",
    "value-estimate": "{subject} in {period}: {value} (an estimate).",
    "value-forecast": "{subject} in {period}: {value} (a forecast, not a result).",
    "value-rose": "{subject} in {period}: {value}, up {percent} on {base}.",
    "value-fell": "{subject} in {period}: {value}, down {percent} on {base}.",
    "value-sum": "{subject} in {period}: {value}, worked out by arithmetic.",
    "value-derived": "{subject} in {period}: about {value}, worked out by arithmetic.",
    "value-disputed": "{subject} in {period}: sources differ.{values}",
    "value-by": "{value} ({publisher})",
    "value-by-preliminary": "{value} ({publisher}; preliminary)",
    "value-by-estimate": "{value} ({publisher}; an estimate)",
    "value-by-forecast": "{value} ({publisher}; a forecast)",
    "period-value": "{period}: {value}",
    "period-value-rose": "{period}: {value}, up {percent} on {base}",
    "period-value-fell": "{period}: {value}, down {percent} on {base}",
    "period-goal": "{by}: {goal} (goal)",
    "total": "{subject}, {periods} together: {result}.",
    "trend": "{subject}:{values}",
    "change-times": "{subject}: {value} in {period} is about {times} times the {base} figure of {old}; {percent} or {result} more.",
    "change-rose": "{subject} rose by {percent}, or about {result}: from {old} in {base} to {value} in {period}.",
    "change-fell": "{subject} fell by {percent}, or about {result}: from {old} in {base} to {value} in {period}.",
    "change-unchanged": "{subject} did not change in {period} compared with {base}: {value}.",
    "amount-rose": "{subject} rose by about {result}, or {percent}: from {old} in {base} to {value} in {period}.",
    "amount-fell": "{subject} fell by about {result}, or {percent}: from {old} in {base} to {value} in {period}.",
    "by-amount-rose": "{subject} rose by {result}: from {old} in {base} to {value} in {period}.",
    "by-amount-fell": "{subject} fell by {result}: from {old} in {base} to {value} in {period}.",
    "compare-rose": "{subject}: {value} in {period} against {old} in {base}: {percent} or {result} more.",
    "compare-fell": "{subject}: {value} in {period} against {old} in {base}: {percent} or {result} less.",
    "pair-compared": "In {period}: {first}: {value}; {second}: {other}. The first is {gap} more, {times} times the second.",
    "pair-compared-in-amount": "In {period}: {first}: {value}; {second}: {other}. The first is {gap} more.",
    "pair-total": "In {period}: {first}: {value}; {second}: {other}. Together: {total}.",
    "partners": "In {period}, of the partners that my sources give:{values}",
    "partners-total": "In {period}:{values}\nTogether: {total}.",
    "partner-value": "{subject}: {value}",
    "pair-share": "In {period}: {first}: {value}, or {share} of {second} ({other}).",
    "pair-growth": "{period} against {base}: {first}: {change}; {second}: {other_change}.",
    "period-of": "{value} is the figure for {period}. {subject}.",
    "peak": "{subject}: highest in {high_period} ({high}), lowest in {low_period} ({low}).",
    "kind-result": "{subject} in {period}: {value} is a result, not a goal.",
    "kind-preliminary": "{subject} in {period}: {value} is a preliminary figure.",
    "kind-estimate": "{subject} in {period}: {value} is an estimate.",
    "kind-forecast": "{subject} in {period}: {value} is a forecast.",
    "kind-derived": "{subject} in {period}: about {value} is worked out from a later figure, not printed by the source.",
    "daily-average": "{subject} in {period}: about {result} a day on average ({value} in all).",
    "weekly-average": "{subject} in {period}: about {result} a week on average ({value} in all).",
    "goal-monthly": "{subject}: the goal of {goal} by {by} comes to about {result} a month on average.",
    "goal-quarterly": "{subject}: the goal of {goal} by {by} comes to about {result} a quarter on average.",
    "goal-half": "{subject}: the goal of {goal} by {by} comes to about {result} a half-year on average.",
    "goal-weekly": "{subject}: the goal of {goal} by {by} comes to about {result} a week on average.",
    "goal-daily": "{subject}: the goal of {goal} by {by} comes to about {result} a day on average.",
    "mean": "{subject}, {periods}: {result} a year on average.",
    "quarterly-average": "{subject} in {period}: about {result} a quarter on average ({value} in all).",
    "half-average": "{subject} in {period}: about {result} a half-year on average ({value} in all).",
    "monthly-average": "{subject} in {period}: about {result} a month on average ({value} in all).",
    "nearer": "{subject} in {period}: {value}, nearer to {near} ({gap} away) than to {far} ({other} away).",
    "projection-period": "{subject}: growing by {percent} a year from {value} ({period}) it would reach {goal} in {by}, with about {result}. This is arithmetic, not a forecast.",
    "projection": "{subject}: about {result}, if {value} ({period}) changes by {percent} once more. This is arithmetic, not a forecast.",
    "projection-stated": "{subject}: about {result}, if {value} ({period}) changes by {percent}, or {more}. This is arithmetic, not a forecast.",
    "projection-added": "{subject}: {result}, if {value} ({period}) changes by {sign}{more}. This is arithmetic, not a forecast.",
    "projection-steps": "{subject}: adding {more} a year to {value} ({period}) it would reach {goal} in {by}, with {result}. This is arithmetic, not a forecast.",
    "projection-years": "{subject}: about {result}, if {value} ({period}) changes by {percent} a year, {years} years running. This is arithmetic, not a forecast.",
    "goal": "{subject}: the goal is {goal} by {by}.",
    "goal-set": "{subject}: the goal is {goal} by {by}. Set by: {set_by}.",
    "goal-undated": "{subject}: the goal is {goal}, without a date.",
    "goal-undated-set": "{subject}: the goal is {goal}, without a date. Set by: {set_by}.",
    "goal-setter": "{subject}: the goal of {goal} was set by {set_by}.",
    "gap": "{subject}: {gap} short of {goal}. In {period}: {value}, {share} of it; growth of {growth} is needed.",
    "gap-in-amount": "{subject}: {gap} short of {goal}. In {period}: {value}.",
    "supposed-short": "{subject}: from {stated}, as you suppose, it is {gap} to the goal of {goal}. This is arithmetic, not a forecast.",
    "supposed-above": "{subject}: {stated}, as you suppose, is {gap} above the goal of {goal}. This is arithmetic, not a forecast.",
    "level-below": "{subject}: {goal} is {share} or {gap} less than the {period} figure of {value}.",
    "level-above": "{subject} in {period}: {value}, {gap} more than {goal}.",
    "portion": "{subject}: {share} of {value} is about {result}.",
    "amount-share": "{subject} in {period}: {value}; {goal} is {share} of it.",
    "needed-yearly": "{subject} has to grow by about {result} a year, {years} years running, to get from {value} ({period}) to {goal}. This is arithmetic, not a forecast.",
    "period-share": "{subject}: {value} in {period} is {result} of {old} in {base}.",
    "needed-growth": "{subject} has to grow by about {growth}, or {gap}, to reach {goal}. In {period}: {value}, {share} of it.",
    "goal-share": "{subject} in {period}: {value}, about {share} of {goal}; {rest} missing, {gap}: that is growth of {growth}.",
    "goal-times": "{subject}: {goal} is about {times} times the {period} figure of {value}; {gap} or {growth} growth missing.",
    "goal-reached": "{subject} in {period}: {value}, not below {goal}.",
    "goal-not-reached": "{subject} in {period}: {value}, below {goal}.",
    "more-than": "{subject} in {period}: {value}, more than {stated}.",
    "less-than": "{subject} in {period}: {value}, less than {stated}.",
    # Meetings.
    "meeting": "{meeting}. Sides: {sides}.",
    "meeting-topic": "{meeting}. Sides: {sides}. Subject: {topic}.",
    "topic": "The meeting was about: {topic}.",
    "topic-priorities": "The meeting was about: {topic}. Priority areas named: {items}.",
    "topic-other": "Not named: {what}. The meeting was about: {topic}.",
    "when": "The meeting took place on {day}.",
    "where": "The meeting took place in {place}.",
    "when-where": "The meeting took place on {day} in {place}.",
    "who": "At the meeting: {people}",
    "who-other": "My sources name nobody like that. At the meeting: {people}",
    "who-count": "My sources name {count}: {people}",
    "who-count-sides": "My sources name {count} ({sides}): {people}",
    "side-count": "{country}: {count}",
    "people": "{people}",
    "role-until": "{role} (until {day})",
    "role-since": "{role} (from {day})",
    "person-line": "{name}, {role}",
    "priority": "Named as a priority: {items}.",
    "priorities": "Priority areas named: {items}.",
    "priorities-other": "Not named among the priorities: {what}. Named: {items}.",
    "priorities-count": "{count} priority areas were named: {items}.",
    "priority-covers": "The source does not name it by itself; it belongs to a priority area that is named: {item}.",
    "statements": "{statements}",
    # People.
    "person": "{name}: {roles}.",
    "person-bare": "{name} took part: {meeting}.",
    "person-attended": "{name} ({roles}) took part: {meeting}.",
    "person-meetings": "{name} took part in: {meetings}.",
    "person-led": "{name} ({roles}) led the delegation: {meeting}.",
    "person-hosted": "{name} ({roles}) was the host: {meeting}.",
    "person-role": "{name}: {roles}.",
    "person-other-part": "{name} ({roles}) did not; that was: {people}",
    "person-side": "{name} represents {country}: {roles}.",
    "person-count": "{name} – offices: {count}: {roles}.",
    "role-holder": "{name}: {role}.",
    "about": "{name}: {about}",
    # General.
    "sources": "Published by:{sources}",
    "source-line": "{publisher}: {title}",
    "source-dated": "{publisher}, {day}: {title}",
    "published": "Published:{sources}",
    "published-line": "{publisher}, {day}",
    "topics": "You can ask me about: {topics}",
    # What is missing.
    "missing-country": "I have nothing on {what} for this.",
    "missing-period": "I have no figure for {what}.",
    "missing-indicator": "I have no separate figure for this: {what}.",
    "missing-direction": "I have no figure for {what} in that direction.",
    "missing-good": "I have nothing on {what} here.",
    "missing-scope": "I have no figure for: {what}.",
    "missing-unit": "I have no figure in: {what}.",
    "missing-granularity": "I have figures for whole years only, not for a {what}.",
    "missing-person": "My sources do not name {what} among those who took part.",
    "missing-role": "I know of nobody with this office: {what}.",
    "missing-participants": "My sources name nobody like that at the meeting.",
    "missing-ordinal": "I have no meeting with that number: {what}.",
    "missing-word": "I have nothing on “{what}”.",
    "missing-amount": "I have no figure of {what}.",
    "missing-goal-period": "I know of no goal for {what}.",
    "missing-about": "{what}: my sources do not say this.",
    "missing-aspect": "My sources do not say this.",
    "missing-not-stated": "The source does not state it: {what}.",
    "missing-reason": "The source does not say why.",
    "missing-partner": "Trade with whom? I hold figures for particular pairs of countries.",
    "term-aspect:date": "the day of the meeting",
    "term-aspect:next": "when or where a next meeting will be",
    "term-aspect:place": "the place of the meeting",
    "term-aspect:contracts": "contracts or agreements signed",
    "term-aspect:leader": "who led the delegation",
    "term-aspect:host": "who hosted",
    "term-aspect:priorities": "priority areas",
    "term-aspect:statements": "statements",
    "term-aspect:outcomes": "outcomes",
    "held": "What I do have:",
    "clarify": "Which one do you mean?",
    "no-match": "I did not understand that. I answer questions on trade figures and trade meetings.",
    "no-match-offtopic": "That is not my field: I answer questions on trade figures and trade meetings.",
    "empty": "Ask me in words: about a trade figure or a trade meeting.",
    "in-currency": "Currency: {unit}.",
    "stale": "This record was due for review on {day} and may be out of date.",
    # Labels of buttons.
    "label-value": "{subject}, {period}",
    "label-goal": "{subject}: goal",
    "label-change": "{subject}: growth",
    "label-meeting": "{meeting}",
    "label-who": "Who took part",
    "label-priorities": "Priority areas",
    "label-person": "{name}",
    # Small talk.
    "greeting": "Hello! Ask me about a trade figure or a trade meeting.",
    "thanks": "You are welcome!",
    "farewell": "Goodbye!",
    "identity": "I am Trade Facts Bot, a program that answers questions on trade figures and trade meetings from sourced records.",
    "help": "Ask in your own words, in English, Russian, Uzbek or Belarusian: a trade figure, a goal, who met whom. I give the period, the unit and the source, or say that I do not have it.",
    "wellbeing": "All in order, thank you. What would you like to know?",
    "apology": "No harm done.",
    "acknowledgement": "Good. Ask on if you need more.",
    "abuse": "Let us stay with trade: ask me about a figure or a meeting.",
    # The chat's own texts and commands; words that a renderer puts before sources and dates.
    "start": "Hello! Ask me about a trade figure or a trade meeting, in English, Russian, Uzbek or Belarusian. For example: what was the trade between Uzbekistan and Belarus in 2024?",
    "about-bot": "I answer questions on trade figures and trade meetings from sourced records, with period, unit and source. What I do not have, I say so.",
    "about-sources": "My sources:",
    "privacy": "I keep your message until it is answered, and then only its number and the time, for two days, so that nothing is answered twice; what your last question was about, for ten minutes, so that I understand follow-ups; which reply answers which message, for fifteen minutes; how many messages you sent to each chat, for a minute, so that there is room for everybody; what you set with /language or /settings, until you change it. Questions that I could not answer and thumbs are counted for 90 days without who asked. /forget deletes what concerns you.",
    "forgotten": "Done: your settings, what you asked about last and which replies were yours are deleted. Questions that could not be answered and thumbs were never kept with your name.",
    "ask-usage": "Write your question after the command, like: /ask what was the trade in 2024? Or reply with /ask to a message that holds the question.",
    "only-text": "I understand only text so far. Please write your question.",
    "language-choose": "Which language shall I answer in?",
    "language-auto": "Language of the question",
    "language-set": "From now on I answer in English.",
    "language-set-auto": "From now on I answer in the language of the question.",
    "language-admins-only": "In a group only its administrators can choose the language.",
    "button-expired": "This button no longer works. Please ask in words.",
    "error": "Something went wrong on my side. Please try again in a moment.",
    "chart-alt": "{subject}: {first} in {start}, {last} in {end}. Highest: {highest} in {peak}.",
    "chart-goal": "Goal: {goal} by {by}",
    "chart-derived": "worked out by arithmetic",
    "chart-tentative": "preliminary, estimate or forecast",
    "chart-disputed": "sources differ",
    "button-copy": "Copy",
    "button-share": "Share",
    "button-chart": "Chart",
    "button-sources": "Sources",
    "button-remove": "Remove",
    "button-back": "Back",
    "vote-thanks": "Thank you, that helps.",
    "vote-changed": "Noted, your vote is changed.",
    "vote-same": "You have said so already, thank you.",
    "just-said": "I answered that a moment ago",
    "group-hello": "Hello! Ask me about trade figures and trade meetings: write /ask and your question, mention me, or reply to one of my messages. Administrators find /settings.",
    "settings-title": "Settings of this chat",
    "settings-asked": "I speak only when asked",
    "settings-sure": "I speak also when I am sure",
    "settings-quiet": "Quiet hours: {hours}",
    "settings-loud": "Quiet hours: none",
    "settings-language": "Language: {language}",
    "settings-admins-only": "Only administrators of this chat can change its settings.",
    "topics-choose": "What would you like to look at?",
    "topics-series": "Figures",
    "topics-meetings": "Meetings",
    "topics-people": "People",
    "topics-facts": "Other facts",
    "remove-not-yours": "Only who asked, or an administrator, can remove this.",
    "inline-nothing": "Nothing found. Ask me in private",
    "menu-topics": "Browse what I know",
    "menu-sources": "Where my facts are from",
    "menu-settings": "Settings of this chat",
    "menu-status": "How the bot is doing",
    "menu-reload": "Read the facts anew",
    "bot-name": "Trade Facts",
    "bot-short": "Short, right, sourced answers on trade figures and trade meetings.",
    "bot-long": 'Ask about a trade figure or a trade meeting in English, Russian, Uzbek or Belarusian, the way you type. You get a short answer with period, unit and source, or a plain "I do not have that".',
    "flood": "You ask faster than I can answer, so I leave some of your messages out. Please wait a little, then ask again what is missing.",
    "menu-ask": "Ask a question",
    "menu-help": "How to ask",
    "menu-language": "Choose the language of answers",
    "menu-privacy": "What I keep",
    "menu-forget": "Delete what concerns you",
    "sources-label": "Sources",
    "retrieved": "retrieved",
}


ENGLISH = Language(
    code="en",
    name="English",
    cldr="en",
    letters="w",
    idle_endings=words("ically, ously, antly, ently, ively, fully, edly, ingly, ately, ably, ibly, ishly"),
    endings=_ENDINGS,
    function_words=_FUNCTION_WORDS,
    neutral=_NEUTRAL,
    concepts=_CONCEPTS,
    months=_MONTHS,
    numbers=_NUMBERS,
    scales=_SCALES,
    fractions=_FRACTIONS,
    countries=_COUNTRIES,
    acquaintances=words("""
        friend, friends, colleague, colleagues, boss, mate, cousin, uncle, aunt, relative, relatives
        neighbour, neighbor, client, customer, reader, classmate, groupmate, acquaintance, acquaintances
        guy, chap, bloke, buddy
    """),
    works=words("""
        paper, term paper, seminar paper, my paper, research paper, essay, thesis, dissertation, coursework, assignment, homework, presentation, blog post, report, article, story, piece, feature, brief, briefing, note, write, writing, writes, wrote, preparing, working
    """),
    from_words=words("from, out of"),
    hour_words=words("pm, am, oclock, o'clock"),
    decimal_words=words("point, dot"),
    decimal_places={"tenth": 1, "tenths": 1, "hundredth": 2, "hundredths": 2},
    self_words=words("i, i'm, im, we, we're"),
    closings=words("""
        kind regards, best regards, warm regards, with best regards, with kind regards, regards, best wishes
        with best wishes, yours sincerely, sincerely yours, sincerely, yours faithfully, yours truly, respectfully yours
    """),
    corrections=words("""
        no wait, wait no, no sorry, sorry no, sorry, i mean, or rather, scratch that, make that, no make that, no no, oops
        correction, my bad, my mistake, i meant, no i mean, no wait i mean, no hang on, hang on, wait, oh wait, oh no
    """),
    by_words=words("by"),
    passing_words=words("""
        pass, passes, passing, crack, cracks, cracked, cracking, break, breaks, broke, broken, breaking, clear, clears
        clearing, least, hit, hits, hitting, smash, smashes, smashed, beat, beating, eclipse, eclipsed, outrun, outran
    """),
    owning_words=words("of"),
    to_words=words("to, into, in"),
    and_words=words("and"),
    with_words=words("with, and, w, w/"),
    openers=words(
        "is, are, was, were, did, does, do, has, have, had, will, would, can, could, am, isn't, wasn't, didn't, aren't, so"
    ),
    until_words=words("to, through, thru, till, until"),
    sum_words=words("total, overall, altogether, cumulative, aggregate"),
    since_words=words("since, from, over, on, upon, versus, vs, than, against"),
    ordinal_marks=words("th, st, nd, rd"),
    year_words=words("year, years, yr, fy, cy"),
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
    },
    replies=_REPLIES,
)
