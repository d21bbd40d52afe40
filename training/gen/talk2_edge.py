"""The border between what can be done with a few calls and what is beyond: single sentences of many people, from both sides (English)."""

import re

from phrases import Family
from values import ALNUM, EXT_TEXT, WORDS, at, folder, gibberish, pattern, said, stem, word

FAMILY = Family("talk2_edge")
add = FAMILY.add

# ---------------------------------------------------------------- values

FREE = """Thesis Resume CV Essay Homework Lecture Exam Syllabus Transcript Passport Visa Rent Lease Contract Mortgage Insurance Receipt Payslip Invoice
Budget Expenses Taxes Wedding Birthday Holiday Recipe Workout Playlist Lyrics Logo Banner Flyer Manual Roadmap Minutes Agenda Pitch Handout Quiz Lab
Chapter Outline Draft Abstract Poster Paper Review Letter Memo Notes Diary Ideas Proposal Policy Report Speech Interview Protocol Will Deed Quote""".split()
NAMES = "Anna Ben Carla David Elif Farid Greta Henry Ines Jonas Kate Leo Lena Marta Nikhil Oscar Priya Quentin Rosa Sam Tina Umar Vera Will Xenia Yusuf Zoe Mia Theo Noor Hugo Ida Pablo Aiko Dmitri Sofia".split()
KIN = ["my boss", "my landlord", "my wife", "my brother", "my mum", "grandma", "the accountant", "our lawyer", "the tax office", "my teacher", "the plumber", "HR", "the bank", "my supervisor", "the client",
       "my doctor", "the school", "our team", "my girlfriend", "my neighbour", "support", "the insurance", "my coach", "the print shop"]
PLACES = "Lisbon Porto Oslo Lyon Kyoto Boston Leeds Graz Turin Seville Hamburg Dublin Nairobi Lima Austin Bergen Krakow Antwerp".split()
TONGUES = "German French Spanish Italian Polish Turkish Japanese Dutch Arabic Portuguese Swedish Ukrainian Korean Hindi Greek".split()
SPACED = {"doc": "pdf pdf docx txt md odt rtf", "sheet": "csv xlsx ods", "pic": "jpg jpeg png heic", "snd": "mp3 m4a wav ogg flac", "vid": "mp4 mov mkv avi"}


def loose_stem(r):
    a, b = r.choice(FREE), r.choice(WORDS)
    return r.choice([a.lower(), a, f"{a} {b}", f"{b} {a.lower()}", f"{a.lower()}_{b}", f"{a} ({r.randint(1, 4)})", f"{a.lower()}-v{r.randint(1, 9)}", f"{a} {r.randint(2015, 2026)}", f"{a.lower()} final",
                     f"{a} final (new)", f"{b}{a}", f"{a.lower()}.{b}", f"{r.choice(NAMES)} {a}", f"{a} - {r.choice(NAMES)}", f"{r.randint(1, 31):02}_{a.lower()}"])


def kind_of(exts):
    exts = exts.split()

    def f(r):
        e = r.choice(exts)
        if r.random() < 0.45:
            name = f"{loose_stem(r)}.{e}"
            return (f'"{name}"', name) if r.random() < 0.12 else (name, name)
        return said(r, at(r, f"{stem(r)}.{e}", 0.2))
    return f


def a_pic(r):
    s = r.choice([stem(r), f"IMG_{r.randint(1000, 9999)}", f"DSC0{r.randint(1000, 9999)}", f"PXL_{r.randint(2020, 2026)}{r.randint(1, 12):02}{r.randint(1, 28):02}", f"scan{r.randint(1, 99)}", f"Screenshot ({r.randint(1, 99)})", loose_stem(r)])
    return said(r, f"{s}.{r.choice('jpg jpg png jpeg heic JPG'.split())}")


def loose_folder(r):
    k = r.random()
    if k < 0.5:
        return said(r, folder(r))
    return (lambda s: (s, s))(r.choice([r.choice(FREE), r.choice(FREE) + " " + str(r.randint(2010, 2026)), "Old " + r.choice(FREE), r.choice(FREE).rstrip("s") + "s", r.choice(FREE).lower() + "_" + word(r), r.choice(NAMES) + " " + r.choice(FREE), word(r)]))


def shell_safe(f):
    """A name that needs no quotes in a shell line."""
    def g(r):
        while True:
            v = f(r)
            s = v if isinstance(v, str) else v[1]
            if re.fullmatch(r"[\w./~-]+", s) and not s.startswith("-"):
                return v
    return g


SL = {
    "doc": kind_of(SPACED["doc"]), "sheet": kind_of(SPACED["sheet"]), "pic": a_pic, "snd": kind_of(SPACED["snd"]), "vid": kind_of(SPACED["vid"]),
    "src": lambda r: said(r, at(r, f"{stem(r)}.{r.choice('py js ts rs go java c cpp rb php sh html css sql kt swift'.split())}", 0.3)),
    "txt": kind_of("txt txt txt md log csv"), "plain": shell_safe(lambda r: said(r, at(r, f"{stem(r)}.{r.choice('txt txt md log csv'.split())}", 0.25))),
    "dir": loose_folder, "pdir": shell_safe(folder), "name": NAMES, "kin": KIN, "place": PLACES, "tongue": TONGUES, "w": word,
    "cnt": lambda r: str(r.choice([1, 1, 2, 3, 4, 5, 7, 9, 12, 15, 23, 40, 88, 130])), "num": lambda r: str(r.choice([r.randint(2, 12), r.randint(13, 99), r.randint(100, 2000)])),
    "clock": lambda r: r.choice([f"{r.randint(1, 12)}{r.choice(['am', 'pm', ' am', ' pm'])}", f"{r.randint(0, 23)}:{r.randint(0, 59):02}", f"half past {r.choice(['six', 'seven', 'eight', 'nine', 'ten'])}", f"{r.randint(1, 12)} o'clock", f"quarter to {r.choice(['six', 'seven', 'eight', 'nine', 'ten'])}"]),
    "day": "tomorrow|on Monday|on Tuesday|next Friday|on the 14th|this evening|next week|on Sunday morning|tonight".split("|"),
    "money": lambda r: r.choice([f"${r.randint(5, 900)}", f"{r.randint(5, 900)} euros", f"{r.randint(5, 900)} bucks", f"£{r.randint(5, 900)}"]),
}

VERBS = set("""add alert analyse analyze answer append apply arrange ask back beautify block blur book build buy call cancel categorize change check choose classify clean click close colour color comment compare
compile complete compose compress configure convert copy correct count create crop cut debug decide delete describe design detect discover do download draft draw drop duplicate edit email empty enhance erase
estimate evaluate explain export extract figure fill find finish fix forward generate get give google group guess help highlight hide implement improve install interpret invent invite judge keep kill label
let list log look mail make mark match measure merge message move mute name open optimise optimize order organise organize pack paint pay pick plan play post predict prepare press print proofread
publish put rank rate read record recover recommend redact redo refactor remind remove rename rent repair rephrase replace reply report reserve resize restore review rewrite ring rotate run save scan schedule search sell
send set share shorten show shut sign simplify skip snap sort split spell start stop subscribe suggest sum summarise summarize switch take teach tell text think throw tidy trade train transcribe transfer translate trim turn tweet
type undo unsubscribe unzip update upload use verify wake wait warn watch whisper wipe work write zip""".split())


def imperative(line):
    return line.split(" ", 1)[0].lower().strip(",:") in VERBS and not re.search(r"[.!?] |:\)|\blol\b|ugh|[?]$", line)


def loosen(line):
    """A sentence that is left as it is but for its first letter and its full stop."""
    if line[0].islower() and "->" not in line and "=>" not in line:
        line = f"({line[0]}|{line[0]}|{line[0].upper()}){line[1:]}"
    if line[-1].isalnum() and not re.search(r"@\w+$", line):
        line += "[(.||)]"
    return line


def put(weight, lines, steps, exact=False, **slots):
    """Adds a rule; `exact` where a free text ends the sentence, which must not get a tail of polite words."""
    lines = [x.strip() for x in lines if x.strip()]
    commands = [x for x in lines if imperative(x) and not exact]
    others = [loosen(x) for x in lines if x not in commands]
    for some, noise in ((commands, True), (others, False)):
        if some:
            add(round(0.7 * weight * len(some) ** 0.5, 3), "\n".join(some), steps, noise=noise, **{**SL, **slots})  # as much as it has to say


def blocks(text):
    return [x.split("\n") for x in text.strip().split("\n\n") if x.strip()]


def b(text, weight=1.0, **slots):
    """Requests that are beyond; a blank line parts the rules."""
    for lines in blocks(text):
        put(weight, lines, ["beyond"], **slots)


def ask(text, weight=0.8, **slots):
    """Blocks whose first line is the question that has to be asked."""
    for lines in blocks(text):
        put(weight, lines[1:], ["ask " + lines[0].strip()], **slots)


def d(text, *calls, weight=1.0, **slots):
    """What can be done: the calls with their results."""
    steps, found = [], False
    for c in calls:
        name = c.split(" ", 1)[0]
        steps += [c, ("ok 10" if '"sort"' in c and '"limit":10' in c else "ok 1" if '"sort"' in c and '"limit":1' in c else "ok @cnt") if name in ("fs.search", "fs.list") else "ok"]
    for lines in blocks(text):
        put(weight, lines, steps + ["show"], **slots)
        if len(calls) > 1 and calls[0].startswith("fs.search") and "$1" in calls[1]:
            put(weight / 10, lines, [calls[0], "ok 0", "show"], **slots)


def s(text, said_back, weight=1.0, **slots):
    for lines in blocks(text):
        put(weight, lines, ["say " + said_back], **slots)


# ---------------------------------------------------------------- beyond: ordering, paying, booking

b("""
we are out of coffee filters, get some delivered
printer ink is low again ugh, order two black cartridges
the cat food is nearly gone, could you buy more online
could you possibly reorder the same toner we got last year?
need 4 winter tires asap, cheapest wins
shopping: eggs, oat milk, rye bread -> order them please

pay the electricity bill in @doc
@doc is due on friday, please pay it
the invoice in @doc has to be transferred today
transfer @money to @name
send @name the @money i owe her
can you pay @name back for the pizza? it was @money
wire @money to my savings account, thx
move @money from checking to savings

book me a table for four @day
a table for two @day, somewhere quiet, can you manage that
we want to go out with @name @day, reserve something italian
dentist appointment please, any day but wednesday
make me an appointment at the barber
i need a haircut, find me a slot
flights to @place, two adults, leaving @day
i'd like to fly to @place over the long weekend, nothing over @money
hotel in @place for three nights
@name gets married in @place, please book us a room near the church
get train tickets to @place
cab to the airport @day at @clock
a rental car in @place from monday to thursday pls

cancel my gym membership
cancel the flight i booked last night
unsubscribe me from that stupid newsletter
return the shoes i ordered
can the delivery be moved to @day?
where is my parcel
track the package from @place
has my order shipped yet
my amazon order never came, complain to them
sell my old bike on ebay, @pic is the photo
put @pic on ebay for @money
list my sofa on the marketplace
trade in my phone, what do i get for it
bid @money on that auction
renew my passport online
top up my phone with @money
buy ten shares of the company @name works at
sell all my bitcoin now
donate @money to the animal shelter
tip the driver
split the restaurant bill with @name and @name2
""")

# ---------------------------------------------------------------- beyond: mailing, posting, calling

b("""
mail @doc to @kin
@doc needs to get to @kin by email
@kin is waiting for @doc, email it
could you shoot @doc over to @name
forward @doc to @kin and cc @name
@kin wants @doc. Send it over, would you?
attach @doc to a mail to @kin
pls fwd @sheet 2 @name
@name hasn't got @doc yet, send it to her
email @pic to grandma, she loves those
send the file @doc to @name on whatsapp
whatsapp @name that i'm late
@doc -> @name via telegram
drop @pic into the family chat
airdrop @pic to my phone
fax @doc to @kin
bluetooth @snd to my phone

text @name that the meeting moved to @clock
tell @name i can't make it @day
let @kin know that i am ill
message @name: running late
ping @name on slack and ask for the numbers
ring @name for me
call @kin, i need to speak to a human
give @name a call
phone the pharmacy and ask if my pills are in
video call with @name please
dial 555-0134
i want to talk to @name, put me through
leave a voicemail for @kin

post @pic on instagram
tweet that we are hiring
put @pic up on facebook with some nice caption
share @doc on linkedin
publish @doc on my blog
upload @vid to youtube
@vid belongs on my youtube channel
upload @doc to google drive
sync @dir with my dropbox
put @doc into our sharepoint
like all of the posts by @name
follow @name on twitter
delete my facebook account
answer the comments under my last video
invite @name to the call @day
send out invitations for my birthday, the guest list is in @sheet
accept @name's meeting request
decline the meeting @day
rsvp yes to the wedding
check my voicemail
do i have new mail
any news from @name in my inbox?
did @kin reply to me already
how many unread emails have i got
read me the last mail from @name
sort my mail by mood
sort my inbox, angry ones on top
delete all spam in my mailbox
mark everything in my inbox as read
write back to @name that i agree
reply to @kin and be polite
put @day @clock lunch with @name into my calendar
am i free @day at @clock
what's on my calendar @day
move my @clock meeting to @day
when is @name's birthday
find @name's phone number
save @name's number 555-0199 in my contacts
""")

# ---------------------------------------------------------------- beyond: pictures, sounds, films

b("""
blur the faces in @pic
the licence plate in @pic must not be readable, blur it
@pic: make the faces unrecognisable
black out the address in @pic
crop @pic so that only the dog stays
cut @name out of @pic
@name should vanish from @pic
there's a lamp post growing out of my head in @pic, get rid of it
the sky in @pic is so dull, make it blue
@pic is too dark, can you brighten it nicely
straighten the horizon in @pic
remove the red eyes from @pic
make @pic sharper
@pic is blurry. Fix that?
restore the old photo @pic
colorize @pic, it's from 1950
make the background of @pic transparent
put a party hat on @name in @pic
turn @pic into an oil painting
retouch @pic a bit, my skin looks awful
give @pic a vintage look
add the caption happy birthday to @pic in a pretty font
make a meme out of @pic
make @pic look like a polaroid lol
photoshop @name into @pic

what is written on the blackboard in @pic
what's the total on the receipt in @pic
how much did i pay according to @pic
read the handwriting in @pic for me
type up what's on @pic
@pic is a photo of a page, turn it into text
which plant is in @pic
what mushroom is that in @pic, can i eat it?
is that mole in @pic dangerous
how many people are on @pic
where was @pic taken, can you recognise the place
is @name smiling in @pic
do @pic and @pic2 show the same person
which of @pic and @pic2 looks better
what does the error message in @pic mean
what time does the clock in @pic show
translate the menu in @pic
what breed is the dog in @pic
does @pic look photoshopped to you
describe @pic to a blind person
name the painting in @pic
what's the mood in @pic

find all photos with @name in them
which of my pictures show the sea
pictures of the dog go into a folder dog
move every photo with snow in it to winter
the photos on which @name has her eyes closed can be deleted
rename photos by who is on them
rename my pictures after what you see in them
sort @dir by who is in the photo
throw out the blurry ones from @dir
pick the ten nicest photos in @dir
choose the best shot of @name
the ugly screenshots can go
find near identical shots in @dir and keep only the best
tag the photos in @dir with the names of the people
make a photo book from @dir
make a collage of the pictures from @place
find the photo where grandpa wears the funny hat
""")

# ---------------------------------------------------------------- look-alikes of the above that can be done

STUFF = ("invoice receipt contract lease recipe essay thesis resume payslip ticket warranty manual certificate passport visa itinerary prescription referral lyrics syllabus timetable transcript menu brochure quote "
         "agreement permit licence diploma testimonial budget estimate handout worksheet flyer poster logo").split()
BOUGHT = "fridge|car|laptop|dishwasher|phone|bike|sofa|kitchen|washing machine|camera|tv|printer|piano|boiler|garden|wedding|gym|dentist".split("|")
SUBJ = ("nutmeg|cinnamon|saffron|coriander|the heating|the deposit|the boiler|the router|penguins|the wedding|Jupiter|the parking spot|insulin|the roof|chickpeas|the warranty|cardamom|the audit|the strike|peanuts|the alimony|"
        "gluten|the piano|the password|the basement|photosynthesis|the heat pump|holidays|the server room|Napoleon|the budget cuts|overtime|the key|bitcoin|lavender|the elevator|the mortgage|asbestos|the choir").split("|")


def subject(r):
    x = r.choice(SUBJ) if r.random() < 0.7 else word(r)
    return (x, x[4:] if x.startswith("the ") else x)


def some_of(r):
    """Loose files in the plural: said, and the glob of their stem."""
    w = r.choice([x for x in STUFF if x[-1] not in "ys"])
    return (w + "s", f"*{w}*")


def one_of(r):
    w = r.choice([x for x in STUFF if x[-1] != "s"])
    if r.random() < 0.5:
        b_ = r.choice(BOUGHT)
        return (f"{b_} {w}", f"*{b_.replace(' ', '*')}*{w}*")
    return (w, f"*{w}*")


d("""
whatever i have written about @sub, find it
in which recipe do i use @sub
what recipes use @sub
which file mentions @sub
what did @name write about @sub
where did i put the bit about @sub? look inside the files
somewhere in my notes there is a line on @sub
@sub - which of my files talk about it

i know i wrote down something about @sub once but no idea where
did anyone in here ever write about @sub
everything with @sub in the text pls
which documents say @sub anywhere
@sub must be mentioned in one of these files
for my talk i need each file that has @sub in it

@sub?? i wrote it down somewhere, look into the files
hi there, my wife asked about @sub. which file was that in
text search: @sub
content search -> @sub
grep through everything for @sub thx
""", 'fs.search {"path":".","text":"@sub"}', sub=subject)
d("""
the mail from @kin2 said something about @sub, which of the files in @dir is it
who wrote about @sub in @dir
look into the files of @dir for @sub, don't change anything
is there a word about @sub in @dir
anything on @sub inside the files in @dir? just look please
""", 'fs.search {"path":"@dir","text":"@sub"}', sub=subject, kin2=KIN)
d("""
what does @txt say about @sub
is there something on @sub in @txt
does @txt mention @sub at all
@txt: anything about @sub?
i skimmed @txt but missed the lines with @sub. show them
is @sub in @txt or not
""", 'fs.search {"path":"@txt","text":"@sub"}', sub=subject)
d("""
where did i write down the @site password
i forgot the login for @site, it must be in one of my text files
which note has my @site login
my @site account number is in a file somewhere, which one
the @site pin is noted in one of these, look for it
""", 'fs.search {"path":".","text":"@site"}', site="netflix|wifi|ebay|paypal|amazon|steam|spotify|bank|router|github|icloud|zoom|nas|hotmail|instagram".split("|"))

def d2(text, key, pick, *calls, weight=1.0, **slots):
    """The same with a loose name: @key is said, @keyg its glob."""
    steps = []
    for c in calls:
        steps += [c.replace("@" + key + "g", "@" + key), "ok @cnt" if c.split(" ", 1)[0] in ("fs.search", "fs.list") else "ok"]
    for lines in blocks(text):
        put(weight, lines, steps + ["show"], **{key: pick}, **slots)
        if len(calls) > 1:
            put(weight / 10, lines, [steps[0], "ok 0", "show"], **{key: pick}, **slots)


FIND1 = 'fs.search {"path":".","name_glob":"@lg","kind":"file"}'
d2("""
where is the @l
find me the @l, i need it for the tax office
has anybody seen the @l
@kin wants to see the @l, where do i have it
i must have a scan of the @l somewhere, where is it

the @l please, just tell me where it is
lost: the @l
tomorrow i'll be asked for the @l. where does it lie
my @l is somewhere on this machine, find it
""", "l", one_of, FIND1)
d2("""
are there any @l in here
all my @l, where are they
which @l do i have? only list them
@l: list them, don't touch anything
let's see the @l i've collected
every file that looks like one of the @l
""", "l", some_of, FIND1)
d2("""
the @l belong in @dir
put all the @l into @dir please
@l -> @dir
i want the @l to live in @dir
@dir is where the @l should go
both @l to @dir
the @l are lying around everywhere, collect them in @dir
""", "l", some_of, FIND1, 'fs.move {"paths":"$1","into":"@dir"}')
d2("""
copies of the @l go to @dir, the originals stay
@kin needs the @l: copy them to @dir
put a copy of each of the @l in @dir
duplicate the @l into @dir, leave the rest alone
i take the @l along on a stick, copy them into @dir
""", "l", some_of, FIND1, 'fs.copy {"paths":"$1","into":"@dir"}')
d2("""
the @l can all be deleted
i don't need the @l any more, delete them
away with the @l
the @l must be gone
bin the @l, nothing else
the @l are ancient history, delete them
""", "l", some_of, FIND1, 'fs.delete {"paths":"$1"}')
d2("""
the @l should be in one zip called @zip
pack the @l into @zip so i can mail them later
into @zip go the @l
zip up the @l as @zip, @kin wants them
@l => @zip
""", "l", some_of, FIND1, 'fs.archive {"paths":"$1","to":"@zip"}', zip=lambda r: f"{stem(r)}.zip")
d2("""
read me the @l
open the @l for me
show what's in the @l
what is written in the @l, print it
i'd like to have a look into the @l
""", "l", one_of, FIND1, 'fs.read {"path":"$1.0"}')
d2("""
the @l goes into @dir
the @l should be in @dir instead
move the @l over to @dir
@dir is the place for the @l
""", "l", one_of, FIND1, 'fs.move {"from":"$1.0","into":"@dir"}')
d2("""
how big is the @l
the @l, is it a large file? what size
when did i last change the @l
""", "l", one_of, FIND1, 'fs.stat {"path":"$1.0"}')

# named files
d("""
send @doc to the folder @dir
@doc has to be in @dir, not here
@doc belongs to @dir
please forward... i mean move @doc into @dir
post office stuff: @doc -> folder @dir
@doc lands in the wrong place all the time, it should be in @dir
off with @doc to @dir
""", 'fs.move {"from":"@doc","into":"@dir"}')
d("""
@kin will pick up @doc from @dir, put a copy there
a copy of @doc goes into @dir
i want to keep @doc here and have it in @dir too
@doc should also be in @dir
leave @doc where it is but give me a second one in @dir
""", 'fs.copy {"from":"@doc","into":"@dir"}')
d("""
i can't mail @doc, it's too big. zip it as @zip
make @zip out of @doc so @name can download it
@doc into @zip pls, mail program hates big files
pack @doc as @zip
""", 'fs.archive {"paths":["@doc"],"to":"@zip"}', zip=lambda r: f"{loose_stem(r).replace(' ', '_')}.zip")
d("""
is @doc small enough for an email? tell me its size
how large is @doc, i have to mail it
when was @doc last saved
what are the size and date of @doc
can i attach @doc to a mail with a 10 MB limit? what's its size
""", 'fs.stat {"path":"@doc"}')
d("""
show @txt
what did i write in @txt
i need to see @txt before i call @kin
read @txt to me please, i lost my glasses
the text in @txt, on the screen, now
cat @txt
@kin asks what's in @txt. print it
""", 'fs.read {"path":"@txt"}')

# ---------------------------------------------------------------- questions back: the object, the place or the text is missing

ask("""
Which file should I delete?
ok you can delete it now
it's useless, throw it out
that one file, you know, delete it
i hate that file. Gone with it please
remove
delete pls
just get rid of that stupid thing
the file from yesterday's meeting was wrong, remove that one
don't need that any more, bin it
del
delete the one we talked about
erase the draft of mine, whichever it was
wipe that document off the disk
can you make that file disappear?
that file shouldn't be there
the wrong one needs to go
into the bin with it
trash this one thx
would you be so kind and delete it for me
rm it

Which file should I move, and where to?
it is in the wrong place
move it somewhere else
that file has to go to the other place
please shift that document
it should be in the other folder
put it where it belongs
this doesn't belong here, move it
take it and put it there
mv
move that file there
could you move it up to where the others are
relocate that one file for me
drag it over into the other folder
i moved house, lol, no seriously: move the file please
the thing i made last week has to be moved

Which file should I copy, and where to?
i need it twice
make a second one of it
clone that file over there pls
put a copy over there
copy that
cp
a duplicate please
one more of these, same content
can i have a copy of it in the other folder
keep it but copy it over too
copy the thing for @name

Which file should I rename, and to what?
rename
rename it please
give it a better name
it has a silly name, change that
the name is wrong
that file needs another name
call it something else
i don't like what it is called
change its name for me
mv rename thing
could we rename this
its name has a typo. Rename it
rename that file the way i said
the file name is far too long

Which file should I show?
open
open the thing
show
open it up for me
let me have a look at it
what's inside it
i want to see what's in that file
read that out to me
can you open that one
put it on the screen
i can't open it, can you?
view it
cat
print it out on the screen here
open the one i worked on with @name
let me read it again
what did it say again

Which file should I change, and how?
make the change we discussed
there is a mistake in it, change it
edit
edit it for me
the file has to be updated
change the text a bit
modify it
please adjust the file
one line in it is wrong, fix the line
fix the typo
fix that typo in the file for me
something in there has to be different

Which archive should I unpack?
unpack
unzip that for me please
i got a zip from @kin, open it up
extract
the zip has to be unpacked
get the stuff out of the archive
could you unzip the thing @name sent
what was zipped must be unzipped
expand it
unpack that tarball thing
inflate the archive pls

Which address should I download?
download the thing
grab that from the internet
fetch the file from their server
i need that file off the website
get it from the link
pull it off the net for me
download what @name sent me the link to
save that page for me
curl it

Which process should I end?
it hangs, kill it
something's frozen. Kill that
end it
close it
stop that program
the thing eats all my cpu, stop it
kill that one
shut that down, it's annoying
it doesn't react any more, end it
quit that for me
the process has to die
force quit it
terminate the thing i started

What should the commit message be?
commit
please commit that for me
ok commit it
looks good, commit
i'm done for today, make a commit
check my work in
commit all of it now
save it all to git
git ci
the changes can be committed
commit, but don't push
make this a commit
everything's staged, so commit it

What should the branch be called?
branch please
give me a fresh branch
make a branch off main
a new branch, from here
i want to try something out, start a branch
new git branch pls
create one more branch
open a feature branch for me

Which branch should I switch to?
switch over to the other one in git
checkout the other branch
go back to that branch
take me to my branch
wrong branch, change it
git: change branch

What should I look for?
search
find it
search for that
can't find it anywhere, help
where did that go
where has it gone
look for it everywhere
please search my stuff
i lost it, find it
i am looking for something
have you seen it
it must be somewhere in here, find it

What should I replace with what, and in which file?
replace
find and replace please
replace the old one by the new one in the text
the word must be swapped everywhere
change all of these to the other spelling
that word is wrong, replace it
swap the two words
sed it for me
switch the old address for the new one
the name changed, update it in the file

Which file should I sort?
sort
sort the list
the list isn't in order, sort it
put the lines in order for me
alphabetical order please
order it a to z

Which files should I compare?
compare
are these the same
compare the versions
what changed between the old and the new one
diff them
is there any difference
tell me if those two are equal
compare my version to hers

What should I run?
run
run it
start the thing
execute
launch it for me
run that again
could you start it
run the script
run it in the background
just run the command
exec the usual script

How long should I wait?
wait
sleep
hang on
timer please
set me a timer
start the countdown
tea timer
hold on for a while and then tell me
wait some time

What should the folder be called?
new folder
a new folder please
make me a folder
i need another folder here
create directory
mkdir
new directory pls
add a folder for me
could i have an extra folder in here

What should the file be called?
new file
create an empty file
a blank file please
make me a file
touch
add a new file here
i need a fresh text file

Which text should I add, and to which file?
add this line
append
append it
put another line at the end
there's a line missing, add it
add a comment at the bottom
one more entry please
stick it at the end of the file
add an item to the list

What should I write, and to which file?
write this down
note to self
take a note
remember this for me in a file
i want to note something
make a note
write down what i say
save this text
jot it down please
store that somewhere in a file

What may I delete?
disk full!! do something
i need room on this disk
make some space
clean up this mess
free up a few gigabytes
declutter please
tidy this place up
everything's full, delete something
the disk is packed, clear some stuff out
could you clean up a little in here

What should I back up, and where to?
backup
backup please
i want a safety copy
save my data somewhere safe
do the backup
secure my files before the trip
can you back that up for me

What should I do?
do the thing
you know the drill
the usual please
do it like last time
same again
make it work
make it better
now do the other one
fix that
something's wrong here
handle this
carry on
next
and now?
get on with it
it's broken
can you take care of this
same as always
just do what i told you
do what @name asked for

Which host should I ping?
ping
ping it
is it up
is the thing online
see whether it answers
does that server still live
can you reach it
check if it's reachable

What should I undo?
put it back as it was
make that undone
oops, undo the thing
reverse that one
please roll it back

Which file should I convert, and into what?
convert
convert it
make it a different format
i need this in the other format
i can't open this format, convert it

Which file should I split, and into what pieces?
split it up
the file is too big, split it
cut it into parts
chop that file up

Which files should I join, and into which file?
put them together into one
glue the parts together
merge all the pieces
make one file out of them
join them

Which file should I hash?
checksum
hash
md5 please
sha256 of it
what's the checksum of that file

Which program do you mean?
is it still running
does it run
is the thing running or not
check whether it's still alive
did it crash or is it still up

Which repository should I clone?
clone
clone it
get me the repo
clone @name's project
check out that project from github

Which files should I move to @dir?
move some files to @dir
put them into @dir
move them all to @dir
shift these over to @dir
those go to @dir
@dir is where they belong, move them

Which file should I move to @folder?
it should be in @folder
move it over to @folder
put that into @folder please
to @folder with it
@folder is where it belongs
that file, move it to @folder

Which file should I copy to @folder?
put a copy in @folder
copy it over to @folder
i want it in @folder as well
a copy of it should be in @folder
duplicate that into @folder
""")
ask("""
Where should I move @doc to?
move @doc
@doc has to be moved
could you move @doc for me?
@doc can't stay here
get @doc out of this folder
put @doc away
@doc is in the wrong folder
@doc doesn't belong here
file @doc somewhere else

Where should I copy @doc to?
copy @doc
copy @doc please
can you copy @doc
@doc needs to be copied
i want @doc in another place too

What should @doc be called?
rename @doc
@doc: rename
@doc has a stupid name
i want @doc to be called something else
the name @doc is wrong, rename it
please rename the file @doc
@doc needs a proper name
find a new name... no wait, i'll tell you one, rename @doc
change the file name of @doc

What should I change in @txt?
change @txt
edit @txt
@txt must be changed
please update @txt
@txt isn't right, change it
correct @txt
make an edit in @txt
@txt -> edit

Which text should I add to @txt?
add a line to @txt
append to @txt
@txt needs one more line
put something at the end of @txt
a line is missing in @txt, add it
extend @txt by a line
add an entry in @txt

What should @pt be replaced with?
replace @pt in @txt
@pt in @txt has to be replaced
@pt must be swapped out in @txt
change the word @pt in @txt
in @txt there's @pt, replace it

Which file should I compare @doc with?
compare @doc
what is different in @doc compared to the other one
diff @doc
compare @doc to the other version
is @doc the same as the other one

Which permissions should @plain have?
chmod @plain
set permissions for @plain
the permissions of @plain are wrong
@plain has wrong permissions, fix them

Where should I move @dir to?
move the folder @dir
the folder @dir must be moved
could you move the directory @dir

What should the folder be called?
make a new folder in here for my stuff
i want to sort my invoices, create a folder first
create a folder, i'll tell you the name
""", pt=lambda r: (lambda p: (p, p))(pattern(r)))

# ---------------------------------------------------------------- beyond: texts that have to be understood

b("""
is the contract in @doc fair
should i sign @doc
is there a catch in @doc?
@name gave me @doc to sign. Is that ok for me?
what are my duties according to @doc
can my landlord raise the rent after what's in @doc
does @doc violate any law
is @doc legally binding
explain the small print of @doc in plain words
which clause in @doc is bad for me
what happens if i don't pay what @doc asks for
how do i get out of the contract in @doc
turn @doc into something a lawyer would write
draft an objection to @doc
write a will based on @doc
sue @kin for what is in @doc

summarise @doc in two sentences
@doc in short?
the gist of @doc please
@doc: tl;dr
i have five minutes, what do i need to know from @doc
@doc is 80 pages and the exam is tomorrow, help
boil down @doc to bullet points
give me the highlights of @doc
what's the moral of @doc
@kin wrote @doc, what does she want from me?
what is @doc actually about
write an abstract for @doc
condense @doc
can you give me the essence of @doc as a haiku lol
is there anything in @doc that i should worry about
read @doc and tell me if @name is mad at me
what is @name's opinion in @doc
who's the bad guy in @doc
what mistakes did i make in @doc
mark @doc like a teacher would
what grade would you give @doc
how could @doc be better
would you hire me with @doc
make @doc more convincing
rewrite @doc so that a child gets it
@doc sounds arrogant. Tone it down
make @doc sound less like a robot
shorten @doc to one page without losing anything important
add a strong ending to @doc
@doc lacks a good opening, write one
find a title for @doc
find logical gaps in @doc
check @doc for wrong commas
are there spelling mistakes in @doc
correct the english in @doc, i'm not a native speaker
my spelling is terrible, clean up @doc
put @doc into proper german
@doc must be in @tongue by tonight
translate @doc for @kin, she only speaks @tongue
@doc -> @tongue please
i don't read @tongue, what does @doc say
english version of @doc pls
is the translation in @doc any good
what does the last paragraph of @doc mean
is @doc written by an ai?
was @doc copied from wikipedia
check the facts in @doc
do the numbers in @doc make sense
compare the offers in @doc and @doc2, which one should we take
who of the applicants in @dir is the best
which of the essays in @dir deserves an A
sort the letters in @dir by how urgent they are
rename the pdfs in @dir after their titles
rename each invoice after the company that sent it
put every document in a folder of its topic
file my papers by subject
tidy my notes by theme
which notes belong together
merge my notes into one nice text
make flashcards from @doc
make a quiz out of @doc for my class
write the homework in @doc for me
answer question 3 in @doc
solve the exercises in @doc
fill in the form @doc with my data
prepare slides from @doc
read all the reviews in @sheet and tell me what people complain about
are the customers in @sheet happy
which comments in @sheet are sarcastic
tag each row of @sheet as complaint or praise
what does @sheet tell us about next year
forecast the sales from @sheet
find a trend in @sheet
why did the costs in @sheet explode
explain @sheet to the board
draw a nice bar chart of @sheet
make a dashboard from @sheet
spot odd rows in @sheet that look like fraud
clean the data in @sheet, use your judgement
is our budget in @sheet realistic
how can we save money, see @sheet

transcribe @snd
@snd: i need that as text
type out what @name says in @snd
write down the interview in @snd
subtitles for @vid please
@vid needs subtitles in @tongue
who is talking in @snd
what song is @snd
what chords are played in @snd
remove the coughing from @snd
take the vocals out of @snd
make @snd sound less tinny
the wind noise in @vid is awful, remove it
cut the boring parts out of @vid
trim @vid to the goal scene
at which minute does @name appear in @vid
summarize the lecture in @vid
what happens in @vid
stabilize the shaky video @vid
add music to @vid that fits
make a trailer from @vid
turn @snd into sheet music
read @doc aloud
sing me happy birthday
make an audiobook of @doc
""")
b("""
how long until bitcoin hits a million
will @name like the present
who will win the election
is it going to snow @day
will my train be late
what's the weather like in @place
rain in @place @day? need to know for the wedding
temperature outside pls
how's traffic to @place right now
is the pharmacy still open
when does the supermarket close today
what's on tv tonight
who won the match last night
score?
latest headlines
what's trending
price of gold today
is the stock of that company going up
euro dollar rate now
how expensive is petrol at the moment
what time does the sun set in @place
when is the next full moon
cheapest flight to @place
concerts in @place this weekend
what's the wait time at the border
are there delays on line 4
any vacancies for a nurse in @place
what do people say about the new phone
find me a flat in @place below @money
how much snow is there in the alps
how much is a beer in @place

who painted the night watch
why do cats purr
what does gdp mean
what's the tallest building on earth
how do vaccines work
when did the wall come down
what year was penicillin discovered
how many moons has saturn
who wrote faust
explain inflation to me as if i were ten
what's the difference between a crocodile and an alligator
is a tomato a fruit
how long do i boil an egg
what's a good substitute for butter
recipe for pancakes
what can i cook with eggs, rice and spinach
how do i get candle wax out of a carpet
how do you tie a bow tie
why is my sourdough flat
what does the word serendipity mean
how do you spell necessary
synonyms for happy
what rhymes with purple
what is a polite way to say no
what's thank you in @tongue
how do i say i'm allergic to nuts in @tongue
is "between you and i" correct
whose or who's?

i have a headache, what should i take
my knee hurts when i climb stairs
is 39 degrees fever dangerous
can i take ibuprofen with wine
what dose of paracetamol for a child
is this rash serious
am i pregnant
my doctor prescribed pills, are they safe
do i need surgery
what's wrong with my back
can i sue my neighbour
am i allowed to record my boss
how much notice do i have to give
do i have to pay this fine
is it legal to park there
how do i write off my home office
what's the tax on a gift of @money
can they fire me for that
how much alimony will i pay

what should i do with my life
do you think @name likes me
should i take the job in @place
shall i buy or rent
which one is prettier
is my idea any good
am i too old to learn the piano
what would you pick
tell me the truth, am i boring
who's the best footballer of all time
cats or dogs
what do you think of me
is @name a good name for a baby
suggest a name for my boat
ideas for @name's birthday
what to give @kin for christmas
what should i wear @day
plan my weekend
plan a week of meals
make a workout plan for me
set up a study plan until the exam
motivate me
i feel lonely
i'm so tired of all this
nobody likes me
cheer me up
tell me something nice
i had a fight with @name, what now
let's chat a little
play hangman with me
tell me a bedtime story
make up a riddle
write a limerick about @name
a poem for @kin please, something about autumn
compose a farewell card for @name
speech for @name's wedding, five minutes
dear @kin, ... finish that letter for me
i need an excuse for missing work
write my cover letter
help me with my essay about the sea
think of a slogan for our bakery
draft a polite reminder for @kin, she owes me @money
word a complaint to the airline
write a text for our homepage
write a short bio of me
come up with ten questions for the interview
fake a doctor's note
write a love letter to @name
i can't find the right words for @kin
""")

# ---------------------------------------------------------------- beyond: programs to write and to understand, machines to judge

b("""
@src throws a null pointer, make it stop
the bug in @src is driving me mad
fix whatever is wrong in @src
there's a memory leak somewhere in @src
@src used to work yesterday. What broke it?
@src compiles but prints garbage, why
tests in @dir fail and i have no clue why
make @src faster
@src is slow as hell
refactor @src, it is a mess
@src: please tidy up the code
split @src into sensible modules
what does @src do
explain @src to a junior
walk me through @src
is @src thread safe
would you merge @src
review @src before i push
any security holes in @src?
write tests for @src
@src has no tests, add some
@src needs comments
document the functions in @src
add logging to @src where it makes sense
port @src to rust
@src in typescript please
make @src work on windows
implement the todo in @src
finish the function in @src
add a login to @src
make a dark mode for @dir
turn @src into a class
convert @src from callbacks to async
upgrade @dir to the newest framework version
use better variable names in @src
get rid of the duplicate code in @src
solve the merge conflict in @src
which commit introduced the bug in @src
is my algorithm in @src right
what's the complexity of the loop in @src
does @src follow our style guide
how do i call @src from another program
figure out why the build breaks
the linter complains, sort it out
ci is red again, make it green
pls debug my homework @src

write a script that renames my photos by date and mails them to me
i want an app that counts calories
code me a snake game
a little website for our choir would be nice
build a bot that answers my customers
regex for phone numbers?
need a sql query for the top ten customers
write a function that checks primes, in python
a python script please that turns csv into charts
create a landing page for our bakery
program a calculator
design a database for a library
give me a dockerfile for @dir
write a readme for @dir
good commit message for my changes?
what should i call this function
which framework do i use for a shop
how does git rebase work
what is a mutex
tabs or spaces
how do i centre a div
what does segmentation fault mean
explain that regex ^a+b*$ to me
why is my query slow
how do i install a printer driver
how does one set up a vpn
teach me bash

why is my computer so slow today
my laptop is getting hot, what can i do
the wifi is down again, repair it
the sound doesn't work
the printer says paper jam, help
my mouse is dead
why does the screen flicker
is my pc infected
did someone hack me
is @dir safe to delete
which of these files can go without harm
what of all this is junk
look through @dir and throw out what i don't need
keep what's important in @dir, delete the rest
clean up @dir the way a sane person would
organize @dir intelligently
put some order into @dir, you decide how
which version of the thesis is the good one
find the photo i had in mind
is it time for a new computer
which laptop shall i buy
windows or linux?
optimize my system
make my computer faster
harden the server
set up a mail server
install wordpress for me and configure it
deploy the app
migrate our database to the new server
what's eating my bandwidth, and is it evil
analyse @txt and find the root cause
why did the server crash last night, see @txt
do you see an attack in @txt
what went wrong in @txt
explain the stack trace in @txt
which error in @txt is the serious one
tell me what to do about the warnings in @txt
""")
b("""
wake me at @clock
alarm @clock
set an alarm for @clock please
i need to get up at @clock, wake me
remind me @day to call @kin
reminder: @day, water the plants
don't let me forget the dentist @day
at @clock tell me to leave
every day at @clock remind me to take my pills
ping me when it's @clock
every monday, back up my documents
once an hour check whether the site is up
run the backup each night at @clock
tell me as soon as @name writes
let me know when the parcel arrives
warn me when the disk is full
notify me if someone logs in
as soon as the price drops, buy it
when @name is back, show him @doc

turn the volume down
louder please
mute
play some jazz
play @snd
play the next song
pause the music
put on the radio
start the movie @vid
watch @vid with me
dim the screen
brightness to 30
it's so dark in here, lights on
turn off the heating
lights off in the kitchen
open the garage door
lock the front door
start the dishwasher
let the robot vacuum the floor
set the thermostat to 20
switch the tv to channel 3
connect my headphones
take a picture with the webcam
record my voice
record the screen
scan the page on my scanner
print @doc twice on the office printer
print @pic in colour please
@doc on paper please, two sided
eject the cd
change my wallpaper to @pic
make @pic my desktop background
click on the ok button
type my name into the field
scroll down
close all my browser tabs
open a new tab with the news
log me in to the bank
fill out the web form with my address
press ctrl c for me
move the mouse a bit
zoom in
find my phone, make it ring
is my phone charged

what is on @name's laptop
delete the photos on @name's phone
log into my neighbour's wifi
what's the password of @name's account
hack into @name's mail
crack the password of @doc
guess @name's pin
read @name's whatsapp messages without her knowing
where is @name right now
track @name's phone
spy on my employees
turn off the computer of @name
shut down the school's website
copy the files off my boss's machine
get me root on their server
unlock my old iphone, i forgot the code
reset @name's facebook password
bypass the licence check of that program
download the movie for free somewhere
get around the paywall
make @name's computer slow lol
who is behind that anonymous mail
check @name's calendar
what does @name earn
is @name online
""")

# ---------------------------------------------------------------- look-alikes of these that can be done

d("""
wake me in @t
alarm in @t
give me a shout after @t
@t timer, my eggs are boiling
pizza's in the oven: @t
remind me in @t
i'm taking a nap, wake me after @t
set an alarm, @t from now
let @t go by
wait @t please, i'm on the phone
don't do anything for @t
egg timer: @t
rest for @t
countdown @t go
my parking ticket ends in @t, tell me then
""", 'time.sleep {"ms":"@t"}', t=lambda r: (lambda n, u: (f"{n} {u}", f"{n}{u[0]}"))(r.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 45, 90]), r.choice(["minutes", "minutes", "min", "mins", "seconds", "sec", "secs"])), weight=1.5)
d("""
what time is it
tell me the time, my watch is broken
is it late already? what's the time
got the time?
time pls
which hour is it right now
how late is it
""", "time.now {}")
d("""
how much battery is left? no charger here
is my battery going to last? just the percentage
battery %
the battery please, in percent
""", "sh cat /sys/class/power_supply/BAT*/capacity")
d("""
am i connected to the network, what is my ip
my ip pls
which ip has this thing
what's this computer's address in the network
""", "system.network {}")
d("""
how long has this box been up
uptime?
since when is the computer on
has the machine rebooted lately? uptime please
""", "system.uptime {}")
d("""
why is my computer slow? show me what uses the cpu
everything lags, which programs use the most cpu
fan is roaring, who is burning the cpu
top cpu eaters please, don't kill anything
""", 'process.list {"sort":"cpu","limit":10}')
d("""
what eats my memory
ram is full, which programs take most of it? just look
memory hogs, list them
""", 'process.list {"sort":"memory","limit":10}')
d("""
is there space left on the disk
disk space?
how full is my drive
do i have room for a big game? show the free space
free space pls
is the disk full or what
""", "system.disk {}")
d("""
@prog is frozen, end it
@prog hangs, get rid of it
close @prog please
@prog must stop now
i'm done with @prog, close it
@prog won't react. Kill it, please
""", 'process.kill {"name":"@prog"}')
d("""
is @prog on
is @prog running right now? don't start it, just check
did @prog start
@prog - running or not?
i wonder whether @prog is still alive
""", 'process.list {"name":"@prog"}')
d("""
is @host up
can you see @host from here
does @host answer
@host - reachable?
i can't reach @host, can you
is the machine @host alive, @name asks
""", 'net.ping {"host":"@host"}')
put(1, ["get me @dl", "download @dl, it's free", "the file at @dl should be on my disk", "i need @dl here please", "save @dl for me", "could you fetch @dl, thx"], ['net.download {"url":"@dl","to":"@to"}', "ok", "show"],
    derive=lambda v, r: {"to": v["dl"].split("/")[-1]})

# ---- words and lines: what takes no understanding

d("""
how many words has my essay @txt got, the limit is 2000
word count @txt
is @txt long? count the words
@kin wants 500 words, how many are in @txt
count words and lines: @txt
@txt, how many lines?
number of lines of @txt pls
how long is @txt in lines
""", 'fs.count {"paths":["@txt"]}')
d("""
just the first ten lines of @txt, no summary
how does @txt begin
only the top ten lines of @txt
i don't want to read all of @txt, the first 10 lines will do
the start of @txt please
""", 'fs.read {"path":"@txt","from_line":1,"max_lines":10}')
d("""
how does @txt end
the ending of @txt please
show me the last 10 lines of @txt
the last ten lines of @txt, that's all i need
what came last in @txt
""", 'fs.read {"path":"@txt","last_lines":10}')
d("""
first @n lines of @txt, that's enough
i only want to see @n lines from the top of @txt
@txt, lines 1 to @n
give me the opening @n lines of @txt
""", 'fs.read {"path":"@txt","from_line":1,"max_lines":@n}', n=lambda r: str(r.choice([2, 3, 4, 5, 6, 7, 8, 12, 15, 20, 25, 30])))
d("""
the last @n lines of @txt pls
@txt: final @n lines
what are the last @n entries of @txt
only the @n bottom lines of @txt
""", 'fs.read {"path":"@txt","last_lines":@n}', n=lambda r: (lambda k: r.choice([(str(k), str(k)), ({12: "dozen", 2: "two", 3: "three", 5: "five", 20: "twenty"}.get(k, str(k)), str(k))]))(r.choice([2, 3, 5, 12, 12, 15, 20, 30])))
d("""
fix the typo @a in @txt, it has to be @b
@a is misspelled in @txt, should be @b
in @txt i wrote @a but it's @b
@txt: @a -> @b
write @b wherever @txt says @a
not @a but @b must stand in @txt
in @txt it says @a; make that @b
the name @a in @txt is wrong, @b is right
correct @a to @b in @txt
use @b instead of @a in @txt
in @txt please put @b in place of @a
swap out @a for @b in @txt
every @a in @txt should read @b
@txt still has the old word @a, the new one is @b
replace "@a" by "@b" in @txt, nothing else
""", 'fs.edit {"path":"@txt","edits":[{"old":"@a","new":"@b","all":true}]}', a=lambda r: r.choice([pattern(r), gibberish(r), r.choice(NAMES), word(r) + "e"]), b=lambda r: r.choice([pattern(r) + "s", gibberish(r), r.choice(NAMES) + "a", word(r) + "ed"]), weight=1.4)
LINE = lambda r: r.choice([  # noqa: E731
    f"call {r.choice(NAMES)}", f"buy {word(r)}", f"{word(r)} for {r.choice(NAMES)}", f"pay the {word(r)}", f"meeting with {r.choice(NAMES)} at {r.randint(8, 18)}", f"{r.choice(NAMES)} owes me {r.randint(5, 90)}",
    f"book the {word(r)}", f"translate the {word(r)}", f"mail {r.choice(NAMES)} the {word(r)}", "roses are red", "once upon a time", f"order {r.randint(2, 9)} {word(r)}s", f"summarize the {word(r)}", f"fix the {word(r)}", f"delete the {word(r)}", f"{word(r)} {word(r)}"])
QLINE = lambda r: (lambda t: (r.choice([f"'{t}'", f'"{t}"']), t))(LINE(r))  # noqa: E731
d("""
add @l to @txt
put @l at the end of @txt
@txt should end with the line @l
append @l to @txt please
one more line for @txt: @l
@l must go into @txt as the last line
note @l in @txt, keep what's there
""", 'fs.write {"path":"@txt","content":"@l","append":true}', l=QLINE)
d("""
add to @txt: @l
append to @txt: @l
@txt += @l
new line in @txt: @l
at the end of @txt: @l
""", 'fs.write {"path":"@txt","content":"@l","append":true}', l=LINE, exact=True)
d("""
make a file @new that says @l
a new file @new with the text @l
write @l into a new file @new
@new should be a new file with @l in it
create @new, content: @l
i want a file called @new with @l inside
""", 'fs.write {"path":"@new","content":"@l","expect_hash":"absent"}', l=QLINE, new=lambda r: f"{loose_stem(r)}.{r.choice('txt txt md'.split())}")
d("""
new empty file @new
i need an empty @new
@new as a new, empty file please
make @new, i'll fill it later
create the blank document @new
""", 'fs.write {"path":"@new","content":"","expect_hash":"absent"}', new=lambda r: f"{loose_stem(r)}.{r.choice('txt txt md'.split())}")

# ---------------------------------------------------------------- more questions back

ask("""
In which file?
the word @p1 should be @p2
it's called @p2 now, not @p1
please write @p2 instead of @p1
@p1 -> @p2 in the text
the old name @p1 has to become @p2

What should I compress?
zip it
pack it all up
make a zip out of it
compress the thing, it's too large for the mail
into a zip with it
archive this
could i have that as a zip

Which file do you mean?
make it executable
chmod it
lock it so nobody can change it
the second one please
take the other one
not that one, the other
the last one should be deleted
how big is it
when was it changed
who changed it last
what size is that thing
make it read only
the big one can go
the one on top, delete it
show me line 5 of it
what's in the first line
only i should be able to read it

What should the link be called?
link to @doc please
i want a shortcut for @doc
make a symlink to @doc
a symbolic link that points at @doc

Into what should I convert @doc?
convert @doc
@doc in another format please
i need @doc as something else
@doc can't be opened here, convert it

Into what pieces should I split @plain?
split @plain
@plain is too big, split it
cut @plain up
chop @plain into parts

Which remote should I push to?
push to the other remote
push that somewhere else too

What should the tag be called?
tag it
put a tag on this commit
new tag
tag this version in git

Which tag should I delete?
remove the tag
the old tag can go
get rid of that tag

What is the name and the address of the remote?
new remote
add another remote to the repo
hook this repo up to a remote

Which commit should I revert?
revert it
that commit was a mistake, revert it
take that commit back

Which commit should I pick?
cherry pick that commit
get me that commit from the other branch

Which file should I restore?
get the deleted file back from git
restore it from git
bring back the old version of the file

Which files should I stage?
stage it
add it to git
put some files in the index

What should I install?
install
install that for me
i need a program, install it
put it on this computer

Which service do you mean?
restart it
the service has to be restarted
start the service again
stop that service please
is the service ok

Which name should I look up?
dns lookup
resolve it
which ip does it have
look the name up

Which port do you mean?
what listens on that port
is the port taken
who is on this port

For which place do you want the time?
what time is it over there
how late is it where @name lives
time there?
what's @name's local time

Which process do you mean?
how long has it been running
pause it
freeze that process
let it continue
info on that process pls

Which address should I check?
is the site down or is it me
does the page work
check the link
what status code does it give
is their website online

Which variable do you mean?
is the variable set
print the variable
what's the value of that env var

Which repository should I clone?
clone it into @dir
i need the code of that project, clone it
get the sources from github

Which archive should I unpack into @folder?
unpack it to @folder
unzip that into @folder
the zip should be unpacked in @folder

What should I look for in @dir?
search in @dir
look through @dir for me
it is somewhere in @dir, find it
find the thing in @dir

What should I look for in @txt?
look something up in @txt
find the place in @txt
grep in @txt

Which files should I copy to @dir?
copy some of them to @dir
put copies into @dir
i need them in @dir too

What should I write to @txt?
write a few words to @txt
put something into @txt
save my thoughts in @txt
note something in @txt

Which folder should I delete?
the folder can go
delete that directory
remove the folder with the old stuff
get rid of that folder, it's empty anyway
rmdir
that directory must go
""", p1=lambda r: pattern(r), p2=lambda r: pattern(r) + "s")

# ---------------------------------------------------------------- names that sound like more than they are

WORDY = ("summary translation poem speech essay review analysis opinion forecast diagnosis prognosis lyrics transcript excuse advice recipe story novel joke report interpretation explanation solution answer proof homework "
         "contract letter reply invitation resignation complaint petition proposal thesis obituary horoscope").split()


def wordy(r):
    w = r.choice(WORDY)
    return r.choice([w, w, f"{w}{r.randint(1, 9)}", f"{w}_{r.choice(NAMES).lower()}", f"{w}-{r.randint(2018, 2026)}", f"my {w}", f"{w} for {r.choice(NAMES)}", f"{w.capitalize()} {word(r)}", f"{w} final"]) + "." + r.choice("txt md txt md docx pdf".split())


def wordy_text(r):
    return wordy(r).rsplit(".", 1)[0] + r.choice([".txt", ".md"])


d("""
show me @wt
let me read @wt, i wrote it last year
what does @wt say
print @wt
could you put @wt on the screen
@wt, show it to me
read me @wt. Don't comment on it
""", 'fs.read {"path":"@wt"}', wt=wordy_text)
d("""
delete @wd
@wd is outdated, away with it
@wd must go
i am ashamed of @wd, delete it
@name hated @wd. Remove it
bin @wd please
no more @wd, delete that file
get rid of @wd but nothing else
""", 'fs.delete {"paths":["@wd"]}', wd=wordy)
d("""
@wd belongs in the folder @dir
move @wd to @dir
off to @dir with @wd
@wd has no business here, move it into @dir
put @wd into @dir, the rest stays
@wd => folder @dir
i'd like @wd to be in @dir
""", 'fs.move {"from":"@wd","into":"@dir"}', wd=wordy)
d("""
rename @wd to @new
@wd should be called @new
@wd: new name @new
the name @wd is stupid, @new is better
rename: @wd to @new
@wd -> @new, only the name
let @wd be named @new from now on
call @wd @new
i want @wd to have the name @new
change the name of @wd, it's @new now
@new is what @wd should be called
""", 'fs.move {"renames":[{"from":"@wd","to":"@new"}]}', wd=wordy, new=lambda r: f"{loose_stem(r)}.{r.choice('txt md pdf docx'.split())}", exact=True)
d("""
how many words does @wt have
is @wt longer than a page? count words and lines
count the words of @wt
my teacher wants @wt to have 400 words, how many are there
word count for @wt please, no opinion
""", 'fs.count {"paths":["@wt"]}', wt=wordy_text)
d("""
duplicate @wd into @dir
a copy of @wd for the folder @dir
copy @wd to @dir and keep the original
@wd should exist in @dir as well
""", 'fs.copy {"from":"@wd","into":"@dir"}', wd=wordy)
d("""
back up @wd before i change it
make a safety copy of @wd
@wd needs a backup
i'm going to edit @wd, save a .bak first
""", 'fs.copy {"from":"@wd","to":"@wd.bak"}', wd=wordy)
d("""
is @wd still there
do i have a @wd here? just check
does @wd exist
when did i write @wd
how big is @wd
what's the date of @wd
""", 'fs.stat {"path":"@wd"}', wd=wordy)
d("""
where is @wd
find @wd, i forgot the folder
i've lost @wd
in which folder did i put @wd
@wd - where is it hiding
""", 'fs.search {"path":".","name_glob":"@wd"}', wd=wordy)
d("""
only i may read @wp
make @wp private
nobody else should see @wp
@wp is confidential, so others must not be able to read it
""", 'fs.chmod {"paths":["@wp"],"mode":"go-rwx"}', wp=wordy)
d("""
nobody must change @wp any more
@wp is final, make it read only
write protect @wp
protect @wp against changes
""", 'fs.chmod {"paths":["@wp"],"mode":"a-w"}', wp=wordy)
d("""
what's the checksum of @wd
sha256 of @wd pls
i need the sha256 sum of @wd
""", 'fs.hash {"paths":["@wd"],"algorithm":"sha256"}', wd=wordy)

# files and folders whose name is a word
PLAINWORD = lambda r: r.choice("todo notes work delete ideas list draft misc stuff inbox trash test copy move rename open it new old help home results answers run build log readme plan diary".split())  # noqa: E731
d("""
delete the file called @pw
there's a file named @pw, remove it
a file called @pw is in the way, delete it
the file @pw can go
get rid of the file named @pw
i accidentally made a file called @pw. Away with it
""", 'fs.delete {"paths":["@pw"]}', pw=PLAINWORD)
d("""
delete the folder called @pw
the folder named @pw has to go, with all that's in it
there is a directory called @pw, remove it completely
i don't need the folder @pw any longer, delete it
the whole directory @pw can be removed
""", 'fs.delete {"paths":["@pw"],"recursive":true}', pw=PLAINWORD)
d("""
make a folder called @pw
i'd like to have a folder named @pw
new folder: @pw
create a directory with the name @pw
a folder @pw should exist here
we need a folder called @pw
folder @pw please, i have none yet
""", 'fs.mkdir {"path":"@pw","parents":true}', pw=PLAINWORD)
d("""
make a folder called @big
i want a new folder named @big
new folder: @big
New folder please: @big
there should be a folder @big
create the folder @big
put a directory called @big here
add a folder, its name is @big
we need a folder @big for the meeting
""", 'fs.mkdir {"path":"@big","parents":true}', exact=True, big=lambda r: r.choice([f"{r.choice(FREE)} {r.randint(2001, 2027)}", f"Old {r.choice(FREE)}", f"{r.choice(NAMES)} and {r.choice(NAMES)}", f"{r.choice(FREE)} ({r.choice(NAMES)})", f"{r.choice(PLACES)} trip", f"To {r.choice(['translate', 'read', 'print', 'mail', 'pay', 'order', 'sign', 'fix'])}", r.choice(FREE).rstrip("s") + "s"]))
d("""
what's in the folder called @pw
show the contents of the folder @pw
which files are in the directory named @pw
look into the folder @pw, don't change anything
""", 'fs.list {"path":"@pw"}', pw=PLAINWORD)
d("""
show the file called @pw
the file named @pw, what's in it
there is a file called @pw. Print it
let me see the contents of the file @pw
""", 'fs.read {"path":"@pw"}', pw=PLAINWORD)
d("""
rename the file called @pw to @pw2
the file named @pw should be called @pw2
there's a folder called @pw, it should have the name @pw2
the folder @pw needs the name @pw2
file @pw -> file @pw2, rename
""", 'fs.move {"renames":[{"from":"@pw","to":"@pw2"}]}', pw=PLAINWORD)

# photos and films as files
PICS = "*.{png,jpg,jpeg,gif,webp,bmp,svg,tiff,heic}"
VIDS = "*.{mp4,mkv,avi,mov,webm,m4v}"
SONGS = "*.{mp3,flac,wav,ogg,opus,m4a,aac}"
for _glob, _what in ((PICS, "(photos|pictures|images|pics)"), (VIDS, "(videos|movies)"), (SONGS, "(songs|music|audio files)")):
    d(f"""
    all my {_what} in one place please, in @dir
    the {_what} lie everywhere, i want them in @dir
    @dir is for {_what}. move them there
    {_what} -> @dir
    get the {_what} together into @dir, you needn't look at them
    {_what} should live in @dir, nothing else
    """, 'fs.search {"path":".","name_glob":"%s"}' % _glob, 'fs.move {"paths":"$1","into":"@dir"}')
    d(f"""
    which {_what} do i have
    list my {_what}, i don't want them sorted by what's on them
    are there any {_what} here
    {_what}? just names
    find all {_what} here, only look
    """, 'fs.search {"path":".","name_glob":"%s"}' % _glob)
    d(f"""
    {_what} in @dir?
    what {_what} are there in @dir
    find the {_what} that are in @dir
    """, 'fs.search {"path":"@dir","name_glob":"%s"}' % _glob)
    d(f"""
    {_what} over @sz, which are they
    which {_what} are bigger than @sz
    i can't upload {_what} above @sz, list them
    the {_what} larger than @sz, show them
    """, 'fs.search {"path":".","name_glob":"%s","min_bytes":"@sz"}' % _glob, sz=lambda r: (lambda v: (v, v.replace(" ", "")))(f"{r.choice([1, 2, 3, 5, 8, 10, 20, 50, 100, 500])}{r.choice(['', ' '])}MB"))
    d(f"""
    the {_what} older than @age can be deleted
    delete the {_what} that are older than @age
    {_what} from more than @age ago: delete
    i don't need {_what} that are over @age old. Remove those
    """, 'fs.search {"path":".","name_glob":"%s","older_than_ms":"@age"}' % _glob, 'fs.delete {"paths":"$1"}',
      age=lambda r: (lambda k, u: (f"{k} {u}", f"{k}{ {'days': 'd', 'weeks': 'w', 'months': 'mo', 'years': 'y'}[u] }".replace(" ", "")))(r.randint(2, 9), r.choice("days weeks months years".split())))
    d(f"""
    how many {_what} do i have
    number of {_what}?
    count my {_what}, i don't care what's on them
    """, 'fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"%s"}' % _glob)
    d(f"""
    pack the {_what} into @zip
    into @zip go all {_what}
    {_what} => @zip
    @zip should contain all the {_what}
    """, 'fs.search {"path":".","name_glob":"%s"}' % _glob, 'fs.archive {"paths":"$1","to":"@zip"}', zip=lambda r: f"{stem(r)}.zip")
d("""
the photos with @name in the file name go to @dir
pictures named after @name, move them into @dir
whatever has @name in its name belongs in @dir
all files with @name in the name -> @dir
""", 'fs.search {"path":".","name_glob":"*@name*","kind":"file"}', 'fs.move {"paths":"$1","into":"@dir"}')
d("""
which files have @name in the name
files named after @name, list them
is there a file with @name in its name
@name's name is in some file names, which ones
""", 'fs.search {"path":".","name_glob":"*@name*","kind":"file"}')
d("""
rename @pic to @np
@pic shows @name2, so call it @np
@pic -> @np
that's @name2 on @pic, rename it to @np
@pic should be named @np
the picture @pic is from @place, so make its name @np
""", 'fs.move {"renames":[{"from":"@pic","to":"@np"}]}', exact=True, np=lambda r: f"{r.choice([r.choice(NAMES).lower(), r.choice(NAMES), r.choice(PLACES).lower() + str(r.randint(1, 30)), word(r) + '_' + r.choice(NAMES)])}.{r.choice('jpg jpeg png'.split())}", name2=NAMES)
d("""
@pic goes into @dir
@pic is a beach photo, put it into @dir
move @pic to @dir, you don't have to look at it
@pic and the rest? no, only @pic to @dir
""", 'fs.move {"from":"@pic","into":"@dir"}')
d("""
delete @pic, it is blurry
@pic is ugly. Delete it
@pic turned out badly, remove it
bin @pic
i look awful in @pic, get rid of it
""", 'fs.delete {"paths":["@pic"]}')

# ---------------------------------------------------------------- a story around it: what is told is no argument

THINGS_ = "kettle|cello|van|passport|cat|tent|thermostat|scooter|projector|greenhouse|hamster|router|violin|toaster|canoe|drone|microscope".split("|")
TOOLS_ = "git|grep|zip|tar|python|excel|docker|vim|rsync|photoshop|word|ssh|curl|make|chrome".split("|")


def story(r):
    """What people tell before they come to the point."""
    n_, m, p, t, w = r.choice(NAMES), r.choice(NAMES), r.choice(PLACES), r.choice(THINGS_), r.choice(TOOLS_)
    k = r.randint(2, 40)
    return r.choice([
        f"{n_} and i spent {k} days in {p}.", f"So {n_} calls me this morning, crying.", f"we had {k} guests last night", f"I'm {k + 15}, i don't understand computers.", f"Yesterday {n_} tried {w} and made a mess.",
        f"my {t} broke again, ugh.", f"it's 3 am and i am on call", f"Big exam tomorrow!", f"{n_} from accounting is on my back.", f"First day at the new job in {p} :)", f"The kids have been sick for {k} days.",
        f"ok so i deleted {w} from my laptop, long story.", f"hi, it's {n_} again, sorry.", f"I sold the {t} to {m} for {k * 10} euros.", f"We moved from {p} last year.", f"my flight to {p} leaves in {k % 5 + 1} hours!",
        f"{n_} said i should ask you.", f"no idea how {w} works, so:", f"Our club has {k} members now.", f"the auditor comes at {k % 9 + 8}.", f"i've been at this for {k} minutes", f"{m} thinks i'm too old for this.",
        f"Ran out of coffee.", f"boss is waiting lol.", f"sorry to bother you again,", f"I hate mondays.", f"After the move to {p} everything is chaos.", f"my teacher, Mr {n_}, is strict.", f"Last week the {t} caught fire.", f"i could do it with {w}, but:",
    ])


def aside(r):
    n_, p = r.choice(NAMES), r.choice(PLACES)
    return r.choice([f"({n_} needs it)", "(thx!)", ":)", "lol", "asap", "pls", "- thanks a bunch", "(don't ask why)", f"(long story, has to do with {p})", "ugh", "and sorry for the hassle", f"because {n_} said so", "before lunch if you can", "(i'm in a hurry)", "ok?", "cheers", "kthx", "please and thank you", ";-)", "- not urgent"])


SL["story"], SL["aside"] = story, aside

b("""
@story Write me a nice mail to the landlord
@story can you tell me what to do
@story Summarize @doc for me
@story what is written in @pic ?
@story Please translate @doc into @tongue
@story book me a hotel in @place
@story Could you send @doc to @kin
@story what does @src do?
@story find the bug in @src
@story Blur the faces on @pic

@story who is right, @name or me?
@story is that normal
@story i need a good excuse
@story What would a lawyer say
@story order a new one please
@story call @name
@story Look at @doc and tell me whether it is any good
@story so please make @doc sound nicer
@story proofread @doc @aside
@story transcribe @snd @aside

mail @doc to @name @aside
@doc should be translated to @tongue @aside
what's the weather like in @place @aside
summarise @doc @aside
fix the bug in @src @aside
crop @name out of @pic @aside
answer the mail from @name @aside
write a poem for @name @aside
pay the bill in @doc @aside
explain @src to me @aside
rewrite @doc so that it sounds friendlier @aside
call me a taxi @aside
wake me up at @clock @aside
""")
d("""
@story Move @doc to @dir
@story @doc has to go into @dir
@story so @doc must be moved into the folder @dir @aside
@story Would you put @doc in @dir
move @doc to @dir @aside
could you kindly move @doc into @dir @aside
""", 'fs.move {"from":"@doc","into":"@dir"}')
d("""
@story Delete @doc please
@story get rid of @doc
@doc can be deleted @aside
delete @doc @aside
@story i don't want to see @doc ever again, delete it
""", 'fs.delete {"paths":["@doc"]}')
d("""
@story show me @txt
@story what's in @txt ?
i want to read @txt @aside
show @txt @aside
@story Let me see @txt
""", 'fs.read {"path":"@txt"}')
d("""
@story which of my files mention @sub ?
@story where did i write about @sub
find the file in which i wrote about @sub @aside
@story i once noted something on @sub, find it
""", 'fs.search {"path":".","text":"@sub"}', sub=subject)
d("""
@story where is @doc ?
@story find @doc
where did @doc end up @aside
@story i can't find @doc, where is it
""", 'fs.search {"path":".","name_glob":"@doc"}', doc=lambda r: f"{loose_stem(r)}.{r.choice('pdf docx odt txt'.split())}")
d("""
@story rename @doc to @new
@story @doc should be called @new
@story so @doc needs the name @new
rename @doc to @new @aside
could @doc be renamed to @new @aside
""", 'fs.move {"renames":[{"from":"@doc","to":"@new"}]}', new=lambda r: f"{stem(r)}.{r.choice('pdf docx odt txt'.split())}", exact=True)
d("""
@story make a folder called @nf
@story i need a new folder @nf
a new folder named @nf @aside
@story Create the folder @nf please
""", 'fs.mkdir {"path":"@nf","parents":true}', nf=lambda r: r.choice([word(r), r.choice(FREE), word(r) + "_" + str(r.randint(2018, 2027)), r.choice(NAMES).lower() + "-" + word(r)]), exact=True)
d("""
@story how much disk space is left
@story is the disk full?
@story how many gigs are free
""", "system.disk {}")
d("""
@story what time is it
@story tell me the time
""", "time.now {}")
d("""
@story what's in @dir ?
@story list the files in @dir
@story What do i have in the folder @dir
just list @dir @aside
""", 'fs.list {"path":"@dir"}')
d("""
@story make a copy of @doc in @dir
@story copy @doc to @dir
copy @doc into @dir @aside
@story i want @doc in @dir as well, keep the original
""", 'fs.copy {"from":"@doc","into":"@dir"}')
d("""
@story zip the folder @pd as @zip
@story pack @pd into @zip
@pd has to become @zip @aside
pack the folder @pd into @zip @aside
""", 'fs.archive {"paths":["@pd"],"to":"@zip"}', pd=lambda r: r.choice([word(r), r.choice(FREE), word(r) + str(r.randint(2018, 2026))]), zip=lambda r: f"{stem(r)}.zip")
d("""
@story unzip @zp
@story unpack @zp here, into its own folder
unpack @zp @aside
""", 'fs.extract {"archive":"@zp","to":"@zb"}', zp=lambda r: (lambda s_: (s_ + ".zip", s_ + ".zip"))(r.choice([word(r), word(r) + "_" + word(r), gibberish(r), f"{word(r)}{r.randint(1, 2026)}"])), derive=lambda v, r: {"zb": v["zp"][:-4]}, exact=True)
d("""
@story end @prog
@story kill @prog
@prog is the culprit, close it @aside
close @prog @aside
""", 'process.kill {"name":"@prog"}')
d("""
@story is @host reachable?
@story ping @host
please see if @host answers @aside
""", 'net.ping {"host":"@host"}')
d("""
@story count the words in @txt
@story how many lines does @txt have?
count the lines of @txt @aside
""", 'fs.count {"paths":["@txt"]}')
d("""
@story how big is the folder @dir
@story how much space does @dir take
size of the folder @dir @aside
""", 'fs.disk_usage {"path":"@dir"}', dir=lambda r: r.choice([r.choice(FREE), word(r), "Downloads", "Music", "Photos", r.choice(FREE) + " " + str(r.randint(2010, 2026))]))
ask("""
Which file should I delete?
@story delete it please
@story just delete that file
remove the thing @aside
@story that file must go @aside

Which file should I move, and where to?
@story move it to the other place
please move that file @aside
@story the file has to be moved

Which file should I show?
@story open it
show me the file @aside
@story i want to see what is in it

Which file should I rename, and to what?
@story rename it
@story its name has to change
please rename the file @aside

What should I do?
@story do something
@story do what you have to do
fix it @aside

What should I look for?
@story find it
@story where is it
search my files @aside

Which process should I end?
@story it hangs. Kill it
kill the program @aside

What may I delete?
@story make some room on the disk
clean up a bit @aside

What should the commit message be?
@story commit everything
commit that @aside

What should the folder be called?
@story make a new folder
a folder please @aside

Where should I move @doc to?
@story move @doc
@doc has to be moved @aside

What should @doc be called?
@story rename @doc
@doc needs another name @aside
""")

# ---------------------------------------------------------------- several steps of which one is beyond; conditions; judgement in one word

b("""
zip @doc and mail it to @kin
pack @dir into a zip, then send it to @name
download @url and summarize it
find @doc and translate it
open @doc, tell me what you think, then delete it
rename @pic after what you see and move it to @dir
copy @doc to @dir and write a short introduction for it
read @doc and @doc2, merge the best ideas into a new file
make a folder for each topic in @dir and sort the files in
count the pages of @doc and tell me how long it takes to read
convert @doc to a presentation and print it
1. read @doc 2. write an answer 3. mail it to @name
look at @txt, find the cause and repair it
clone the repo and fix the bug
commit my changes with a good message and open a pull request
translate @doc, save it as @doc2
transcribe @snd and put the text into @txt
move the blurry pictures into a folder bad
delete all photos @name does not look good on
take @sheet, make a chart, put it in @doc
search the web for @w and write the result to @txt
find a cheap flight, book it, and put it in my calendar
write a story and save it as @txt
look up the capital of Peru and write it into @txt
make a list of all planets in @txt
create @txt with ten jokes
fill @txt with a good text about @w
put the lyrics of my favourite song in @txt
@txt should contain a recipe for apple pie
create a file @txt with a summary of the news
add a funny ending to @txt
write the weather of @place into @txt
save a list of all german kings as @txt

if it rains @day, cancel the picnic
if @doc is any good, send it to @kin
delete @doc if it isn't important
delete @doc only if nobody needs it
keep the better one of @doc and @doc2
remove what is outdated in @dir
move the important stuff to @dir
archive everything i won't need again
delete the boring ones
keep just the best
throw away the worse version
put the urgent letters on top
sort by relevance
pick one for me
show me the interesting files
which file is the funniest
find something useful
find me an old photo that makes me cry
open the one i'd like most
rename them to something fitting
use a sensible name for @doc
give @doc a name that suits its content
choose a good folder for @doc
put @doc where it fits best
group these by mood
find files that look suspicious
which of these is spam
who wrote the nicest letter in @dir
what is the oldest thing mentioned in @dir
which recipe in @dir is the healthiest
what could i cook from the recipes in @dir tonight
which of the offers in @dir is the cheapest in the long run
""", url=lambda r: f"https://{word(r)}.org/{word(r)}")

# ---- shorthand from both sides

b("""
todo: email @kin
todo: translate @doc
todo: summary of @doc
translate: @doc -> @tongue
@doc => one page summary
@pic => text
@snd => transcript
@vid -> subtitles
@sheet -> nice chart
@src -> bug fixed
@src: refactor
@src: explain
@src: review
@doc: proofread
@doc: opinion?
@doc -> @kin (mail)
mail: @doc to @name
order: 2 pizzas, one vegetarian
reply: thanks, i'll be there
call: @name
weather: @place
flight @place -> @place2
appointment dentist @day @clock
lights: off
music: jazz
lamp on
recipe lasagna
meaning of life?
capital of norway
synonym big
""", weight=1.2)
d("""
todo: delete @doc
@doc: delete
delete: @doc
rm: @doc
remove -> @doc
@doc => trash
""", 'fs.delete {"paths":["@doc"]}')
d("""
todo: zip @pd
zip: @pd
@pd -> zip
pack: @pd
""", 'fs.archive {"paths":["@pd"],"to":"@pd.zip"}', pd=lambda r: r.choice([word(r), word(r) + "s", r.choice(FREE), word(r) + str(r.randint(2018, 2026))]), exact=True)
d("""
rename: @doc to @new
@doc -> rename to @new
rename @doc => @new
todo: rename @doc to @new
old name @doc, new name @new
@doc, new name: @new
""", 'fs.move {"renames":[{"from":"@doc","to":"@new"}]}', new=lambda r: f"{loose_stem(r)}.{r.choice('pdf docx odt txt'.split())}", exact=True)
d("""
move: @doc -> @dir
mv: @doc to @dir
@doc to folder @dir
todo: @doc into folder @dir
folder @dir <- @doc
""", 'fs.move {"from":"@doc","into":"@dir"}', exact=True)
d("""
copy: @doc -> @dir
cp: @doc to @dir
copy of @doc => folder @dir
todo: copy of @doc into folder @dir
""", 'fs.copy {"from":"@doc","into":"@dir"}', exact=True)
d("""
read: @txt
@txt: read
contents: @txt
@txt?
""", 'fs.read {"path":"@txt"}', exact=True)
d("""
words: @txt
wordcount: @txt
@txt: how many words
lines in @txt?
""", 'fs.count {"paths":["@txt"]}', exact=True)
d("""
find: @fd
search: @fd
where: @fd
@fd, where?
location of @fd?
""", 'fs.search {"path":".","name_glob":"@fd"}', exact=True, fd=lambda r: f"{loose_stem(r)}.{r.choice('pdf docx odt png jpg xlsx'.split())}")

# ---------------------------------------------------------------- pairs: nearly the same words, on this side and on that

b("""
what's the difference in quality between @doc and @doc2
which of @doc and @doc2 reads better
whose argument is stronger, the one in @doc or in @doc2
which essay is better: @doc or @doc2
do @doc and @doc2 tell the same story
does @doc contradict @doc2
is @doc plagiarised from @doc2
which of the two contracts @doc and @doc2 is safer for me

what's the best line in @txt
which line of @txt is the most important
what's the most beautiful sentence in @txt
which word in @txt is wrong
which word would you change in @txt
are the sentences in @txt too long for children
is @txt too long
does the order of the lines in @txt make sense
sort the ideas in @txt by importance
put the steps in @txt into the right order
order the tasks in @txt by urgency
rank the names in @txt by how nice they sound
remove the unimportant lines from @txt
delete the lines in @txt that make no sense
replace rude words in @txt
anonymize @txt
make the names in @txt unrecognisable
find the contradictions in @txt
find mistakes in @txt
count the mistakes in @txt
count the characters in the novel @txt, i mean the people
who is the main character of @txt
how many different topics are in @txt
how many people appear in @txt
what's the average mood of @txt
how sad is @txt
what language is @txt in
guess who wrote @txt
how old is the person who wrote @txt

what should i name this branch
is my last commit ok
was the last commit a good idea
which commit is the best
what is git good for
what does git rebase do
should i merge or rebase
who is the best programmer in this repo
why did @name change @src
what was @name thinking in the last commit
write release notes from the log
how do other teams do code review
is port 22 dangerous
should i close port 8080
is the process @prog malicious
do i need @prog
can i safely kill @prog
what is @prog for
is @prog better than its rivals
how much memory should i buy
how much memory does a game need
is my cpu good enough for video editing
which disk should i get
is linux faster on this machine
how old is the linux kernel as a project
how big is the internet
how far is @place
how many square miles is @place
how old is the pope
what's the biggest city in the world
what's the longest river
when was the last world cup
when did @name get famous
who won last year
what's the newest phone
what's the nicest photo of all
the nicest pictures please, just the nice ones
largest animal?
oldest country?
how many people live in @place
how many files does a human brain hold lol
what's new in politics
what's hot on netflix
what's the time complexity of quicksort
what's a good time to call @name
how long does it take to get to @place
how long should i wait before i text @name
how many minutes does a steak need
define recursion
define love
find the meaning of the word @w
find the mistake
find me a girlfriend
find out who i am
list the pros and cons
list ten reasons to stay in @place
list the kings of spain
show me how to tie a tie
show me what you'd do
show me the way to @place
open a bank account for me
open the door
open a support ticket
open a new chapter in my life lol
run a marathon plan for me
run through the arguments once more
kill some time with me
kill the mood
end the argument between @name and @name2
move me to another seat
move the meeting
move on, tell me a joke
copy the style of Hemingway in a short text
rename the company, ideas?
delete my bad memories
delete me from the mailing list
sort out my life
sort out the mess between @name and me
pack my suitcase list for @place
zip up, what does that mean
unpack this metaphor for me
compress this article into three sentences
search for a good restaurant
look for a new flat
count to ten in @tongue
split the costs fairly between @name, @name2 and me
merge our two teams, how would you do that
write to @kin that i quit
write something nice
write my diary for today
print money
print me a nice birthday card
check my essay
check whether @name is honest
check the weather
check in for my flight
watch the game for me
watch my kids
wait for @name and greet her
stop smoking, how
stop @name from calling
start a business with me
restart my career
back up my claim with sources
restore my faith in humanity
clean the kitchen
clean up my text
fix my bike
fix me a drink
fix the grammar of my mail
push @name to answer
pull some strings for me
commit to a plan with me
branch out, which hobbies suit me
clone my voice
clone my dog
download some happiness
upload my cv to the job portal
convert this poem into prose
translate my feelings
hash out a plan
ping @name about lunch
host my party
""", weight=1.2)
d("""
what's the difference between @plain and @plain2
which lines differ in @plain and @plain2
@plain vs @plain2, just the differing lines
what did @name change between @plain and @plain2? show the differing lines
compare @plain to @plain2 line by line
""", "sh diff @plain @plain2")
d("""
are @doc and @doc2 the same file
is @doc byte for byte the same as @doc2
did i save @doc twice, as @doc and @doc2? check if they are identical
do @doc and @doc2 have exactly the same content
""", 'fs.hash {"paths":["@doc","@doc2"]}')
d("""
what's the longest line in @plain
the longest line of @plain please
show the line of @plain with the most characters
""", "sh awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @plain")
d("""
sort the lines of @plain alphabetically
put the names in @plain in alphabetical order, only show it
@plain from a to z please
the list in @plain isn't in alphabetical order, show it sorted
""", "sh sort @plain")
d("""
turn @plain upside down, last line first
show @plain backwards, starting with the last line
@plain in reverse line order
""", "sh tac @plain")
d("""
@plain in capital letters please
show @plain all upper case
i want to see @plain in capitals
""", "sh tr 'a-z' 'A-Z' < @plain")
d("""
pick any line out of @plain, i can't decide
a random line of @plain please
draw one line from @plain by lot
""", "sh shuf -n 1 @plain")
d("""
who made the last commit
what was the last commit about, show it
when was the last commit
""", 'git.log {"limit":1}')
d("""
what does git status say
what's not committed yet
any changes in the repo? only look
did i change something since the last commit
""", "git.status {}")
d("""
what's the biggest file here
the largest file please, just that one
which single file is the heaviest
""", 'fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}')
d("""
what's the newest file here
the most recent file please, only one
which file did i touch last
""", 'fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}')
d("""
what is the oldest file in here
the oldest file please
which of the files is the oldest
""", 'fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}')
d("""
how many files are there in total
number of files here, with all subfolders
count the files pls
""", 'fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}')
d("""
how much memory is in use
how much ram is left right now
memory usage please, no advice
""", "system.memory {}")
d("""
how busy is the cpu
cpu load now
what cpu do i have, and is it busy
""", "system.cpu {}")
d("""
which linux is this
what os is running here
name and kernel of this computer please
""", "system.info {}")
d("""
which process sits on port @port
is something listening on port @port
port @port is taken, by whom? don't kill it
who has port @port
""", 'net.connections {"listening":true,"port":@port}')
d("""
is port @port open on @host
can i get through to @host on port @port
@host port @port, open or closed?
""", 'net.port_check {"host":"@host","port":@port}')
d("""
what time is it in @city
time in @city?
@city, what's the time there
is it night in @city? tell me the time there
i want to call @name in @city, how late is it there
""", 'time.now {"zone":"@city"}')
d("""
heads or tails
flip a coin for us
@name says heads, toss a coin
""", "sh shuf -n 1 -e heads tails")
d("""
what's @num plus @num2
add @num and @num2
@num + @num2 = ?
i have @num and get @num2 more, how many is that
""", "sh echo $((@num + @num2))")
d("""
open todo.txt, don't judge
what's on my list todo.txt
""", 'fs.read {"path":"todo.txt"}')
d("""
find the word @w in all my files
which files contain the word @w
look for the word @w inside the files here
is the word @w used anywhere in here
""", 'fs.search {"path":".","text":"@w"}')
d("""
in which files does "@w2" occur
every place where "@w2" is written, in all files
occurrences of "@w2" in this folder's files
""", 'fs.search {"path":".","text":"@w2"}', w2=lambda r: r.choice([word(r) + " " + word(r), r.choice(NAMES) + " " + word(r), "kind regards", "dear " + r.choice(NAMES), "to be continued"]))

# ---------------------------------------------------------------- more that can be done, told as a problem or a wish, with a limit

def odd_name(r):
    """A name that must be copied whole: hidden, with many dots, ending in a number, without an ending."""
    w = word(r)
    return r.choice([f".{w}", f".{w}rc", f".{w}.yml", ".env", ".env.local", ".nojekyll", ".htaccess", f"{w}.log.{r.randint(1, 9)}", f"{w}.{r.randint(1, 9)}", f"{w}.tar.gz.{r.randint(1, 9)}", f"{w}.v{r.randint(1, 9)}.{r.randint(0, 9)}.txt",
                     f"{w}.min.js", f"{w}.conf.old", f"{w}.txt~", f"Makefile.{w}", f"{w.upper()}", f"{w}-{r.randint(2019, 2026)}.{r.randint(1, 12):02}.{r.randint(1, 28):02}.log", f"{w}({r.randint(1, 9)}).txt", f"{w} ({r.randint(1, 9)}).pdf", f"{w}_{gibberish(r)}", f"#{w}#", f"{w}.tmp.{gibberish(r)}"])


d("""
@od must be gone
there is an @od lying around, delete it
who needs @od? not me, remove it
@od breaks the build. Delete it
delete @od, and only that
i want @od deleted, leave the rest alone
rm @od pls
@od came back again, kill the file
""", 'fs.delete {"paths":["@od"]}', od=odd_name, exact=True)
d("""
what's in @od
show @od, don't change it
print @od on screen
i'm curious what's inside @od
""", 'fs.read {"path":"@od"}', od=lambda r: (lambda f: f())(lambda: next(x for x in iter(lambda: odd_name(r), None) if not x.endswith((".pdf", "gz")) and ".tar" not in x)), exact=True)
d("""
@od belongs into @dir
move @od into @dir, nothing else
@od shouldn't be here but in @dir
out of here with @od, into @dir
@dir is missing @od. move it there
""", 'fs.move {"from":"@od","into":"@dir"}', od=odd_name)
d("""
i need a copy of @od called @od2
copy @od to @od2, keep the original
@od2 should be a copy of @od
duplicate @od under the name @od2
from @od make @od2, both should exist
""", 'fs.copy {"from":"@od","to":"@od2"}', od=odd_name, exact=True)
d("""
@od should be named @od2
rename @od into @od2
@od2 is the right name for @od
give @od the name @od2
not @od but @od2, rename it
@od is misnamed: @od2 is right
""", 'fs.move {"renames":[{"from":"@od","to":"@od2"}]}', od=odd_name, exact=True)
d("""
blanks in my file names break the build, make them underscores
the spaces in the file names annoy me. use _ instead
file names with spaces here: replace the spaces by underscores
no more spaces in file names please, underscores
""", 'fs.search {"path":".","name_glob":"* *","kind":"file","depth":1}', 'fs.move {"paths":"$1","pattern":{"find":" ","replace":"_"}}')
d("""
anything over @sz must go into @dir
files over @sz => folder @dir
whatever is bigger than @sz should live in @dir
the fat ones, more than @sz, go to @dir
""", 'fs.search {"path":".","kind":"file","min_bytes":"@sz"}', 'fs.move {"paths":"$1","into":"@dir"}', sz=lambda r: (lambda v: (v, v.replace(" ", "")))(f"{r.choice([1, 2, 3, 5, 10, 50, 100, 200, 500])}{r.choice(['', ' '])}{r.choice(['MB', 'MB', 'KB', 'GB'])}"))
d("""
which files are larger than @sz? look only
files above @sz, just a list, don't delete anything
show me what's heavier than @sz
i wonder which files exceed @sz
""", 'fs.search {"path":".","kind":"file","min_bytes":"@sz"}', sz=lambda r: r.choice([("a quarter of a gigabyte", "250MB"), ("half a gigabyte", "500MB"), ("a gig", "1GB"), ("two gigs", "2GB"), ("one megabyte", "1MB"), ("five megs", "5MB"), ("10 MB", "10MB"), ("100 megabytes", "100MB"), ("3 GB", "3GB"), ("20 MB", "20MB")]))
d("""
what have i not touched for @age
which files are older than @age, just look
files untouched since @age or more
what's lying here for more than @age
""", 'fs.search {"path":".","kind":"file","older_than_ms":"@age"}', age=lambda r: r.choice([("half a year", "6mo"), ("a year", "1y"), ("two years", "2y"), ("three months", "3mo"), ("a month", "1mo"), ("a week", "1w"), ("10 days", "10d"), ("six weeks", "6w"), ("5 years", "5y")]))
d("""
what did i change in the last @age
files from the last @age, please list
everything that changed within @age
show what's new since @age ago
""", 'fs.search {"path":".","kind":"file","newer_than_ms":"@age"}', age=lambda r: r.choice([("two days", "2d"), ("three hours", "3h"), ("2 weeks", "2w"), ("five days", "5d"), ("4 hours", "4h"), ("three months", "3mo"), ("30 minutes", "30m"), ("ten days", "10d")]))
d("""
the @e files should all be in @dir
all @e files -> @dir
put every @e file into @dir, whatever it says
@dir is for @e files, move them there
""", 'fs.search {"path":".","name_glob":"*.@e"}', 'fs.move {"paths":"$1","into":"@dir"}', e="pdf txt csv docx log md json zip epub xlsx pptx svg".split())
d("""
the @e files can go
i don't need the @e files any more, delete them
away with all @e files
delete each @e file, nothing else
""", 'fs.search {"path":".","name_glob":"*.@e"}', 'fs.delete {"paths":"$1"}', e="bak tmp log old csv pyc torrent orig dmp swp".split())
d("""
all @e files but not those in @nd
find @e files, skip @nd
which @e files are there outside of @nd
@e files except in @nd please
""", 'fs.search {"path":".","name_glob":"*.@e","not_glob":"@nd"}', e="js py txt md csv json log pdf ts".split(), nd="node_modules backup target build dist old vendor archive venv cache".split())
d("""
which @e files do i have
list all @e files, don't read them
@e files?
where are my @e files
""", 'fs.search {"path":".","name_glob":"*.@e"}', e="pdf txt csv docx log md json zip epub xlsx pptx svg".split())
d("""
everything in @dir should be in @zip
@dir as @zip please, keep the folder
pack @dir into @zip
into @zip goes the folder @dir
i have to hand in @dir as one zip, call it @zip
""", 'fs.archive {"paths":["@dir"],"to":"@zip"}', dir=lambda r: r.choice([word(r), r.choice(FREE), r.choice(FREE) + " " + str(r.randint(2015, 2026)), word(r) + "/" + word(r), "Old " + r.choice(FREE)]), zip=lambda r: f"{stem(r)}.zip")
d("""
unpack @zp into @dir
the stuff in @zp should end up in @dir
out of @zp, into @dir
extract @zp to the folder @dir
@zp -> unpack to @dir
""", 'fs.extract {"archive":"@zp","to":"@dir"}', zp=lambda r: f"{stem(r)}.{r.choice(['zip', 'zip', 'tar.gz', 'tgz'])}")
d("""
what's inside @zp? don't unpack it
list @zp without extracting
look into @zp, only look
which files does @zp hold
""", 'fs.extract {"archive":"@zp","to":".","list_only":true}', zp=lambda r: f"{stem(r)}.{r.choice(['zip', 'zip', 'tar.gz', 'tgz'])}")
d("""
@f1 and @f2 belong in @dir
both @f1 and @f2 should be moved to @dir
move @f1 plus @f2 into @dir
@f1, @f2 -> @dir
put @f1 and also @f2 into @dir
""", 'fs.move {"paths":["@f1","@f2"],"into":"@dir"}', f1=lambda r: f"{stem(r)}.{r.choice('pdf docx txt jpg'.split())}", f2=lambda r: f"{stem(r)}.{r.choice('pdf docx txt png'.split())}")
d("""
delete @f1 and @f2
@f1 and @f2 can go
neither @f1 nor @f2 is needed, remove both
both @f1 and @f2 must be deleted, nothing more
""", 'fs.delete {"paths":["@f1","@f2"]}', f1=lambda r: f"{stem(r)}.{r.choice('pdf docx txt jpg'.split())}", f2=lambda r: f"{stem(r)}.{r.choice('pdf docx txt png'.split())}")
d("""
make the folder @nf and move @doc into it
first a folder @nf, then @doc goes in there
@doc should be in a new folder @nf
create @nf; afterwards put @doc inside
new folder @nf, then @doc into it
1. folder @nf 2. move @doc into it
""", 'fs.mkdir {"path":"@nf","parents":true}', 'fs.move {"from":"@doc","into":"@nf"}', nf=lambda r: r.choice([word(r), r.choice(FREE), f"{r.choice(FREE)}-{r.randint(2018, 2026)}", word(r) + "_" + word(r)]))
d("""
copy @doc to @dir, then delete the original
put @doc into @dir and after that remove it here
first copy @doc into @dir, once that's done delete it
""", 'fs.copy {"from":"@doc","into":"@dir"}', 'fs.delete {"paths":["@doc"]}')
d("""
back up @txt, then replace @a with @b in it
make a .bak of @txt first, then change @a to @b in there
@a should be @b in @txt, but save a backup before
""", 'fs.copy {"from":"@txt","to":"@txt.bak"}', 'fs.edit {"path":"@txt","edits":[{"old":"@a","new":"@b","all":true}]}', a=lambda r: pattern(r), b=lambda r: pattern(r) + "s")
d("""
download @dl into @pd and unpack nothing
get @dl and put it in @pd
save @dl in the folder @pd
@dl should land in @pd
""", 'net.download {"url":"@dl","to":"@pd/@base"}', pd=lambda r: r.choice([word(r), "Downloads", "data", "~/Downloads", word(r) + "/" + word(r)]), derive=lambda v, r: {"base": v["dl"].split("/")[-1]})
d("""
@sc doesn't start, permission denied. make it executable
i can't run @sc, it needs the x bit
@sc should be executable
let me run @sc: chmod it
""", 'fs.chmod {"paths":["@sc"],"mode":"+x"}', sc=lambda r: f"{stem(r)}.{r.choice('sh py pl sh'.split())}")
d("""
who may read @doc
show me the rights on @doc
what are the permissions of @doc? don't alter them
""", 'fs.stat {"path":"@doc"}')
d("""
my git work is done, commit all of it as @m
commit everything, the message is @m
commit message @m, all files please
save all changes in git with the message @m
""", 'git.add {"all":true}', 'git.commit {"message":"@m"}', m=lambda r: (lambda t: (r.choice([f"'{t}'", f'"{t}"']), t))(r.choice([f"fix {word(r)}", f"add {word(r)} to {word(r)}", f"translate {word(r)}", f"order of {word(r)}", f"remove {word(r)}", "review comments", f"new {word(r)}", f"mail {word(r)}"])))

# ---------------------------------------------------------------- by person

# a teacher, a student, a pupil
b("""
grade the essays in @dir from A to F
which pupil copied from which, look in @dir
make a worksheet about fractions for year five
invent three exam questions from @doc
a seating plan please, the loud ones apart
write comments for the report cards, the marks are in @sheet
is the level of @doc ok for twelve year olds
simplify @doc for my weak readers
plan a lesson on volcanoes

explain photosynthesis so that i get it
my essay @doc needs 300 more words, write them
find sources for my thesis on bees
turn @doc into APA style citations
is @doc good enough to hand in?
paraphrase @doc so the plagiarism check won't notice
what will be in the exam
learn @doc with me, ask me questions
solve exercise 4 of @doc
whats the answer to number 7
do my maths homework lol
how do i start an essay
wat is the diffrence between mitosis and meiosis
can u write my book report? its due tmrw
help me understand chapter two of @doc
""")
d("""
my essay must have 1500 words, count those in @txt
the prof wants to know how many words @txt has
thesis check: words and lines of @txt, no comments on the style
""", 'fs.count {"paths":["@txt"]}')
d("""
the essays of class @cl should be in a folder @cl
new folder for class @cl, call it @cl
i teach class @cl now, so make a folder named @cl
""", 'fs.mkdir {"path":"@cl","parents":true}', cl=lambda r: f"{r.randint(5, 13)}{r.choice('abcd')}")
d("""
where's the worksheet on @w, its name has @w in it
the file about @w from last year, @w is in the file name
i saved it as something with @w, find that file
""", 'fs.search {"path":".","name_glob":"*@w*","kind":"file"}')

# a nurse, a lawyer, a shop owner, a journalist
b("""
what does the lab value in @doc mean, is it bad
suggest a diagnosis from @doc
which medicine interacts with aspirin
rewrite my shift notes @doc so the doctor can read them
how do i calm an angry patient
is the dose in @doc right for a child

does clause 7 of @doc hold up in court
draft an NDA
find case law about dogs in flats
who has the better case, @name or @name2
redact the confidential parts of @doc
shorten the contract @doc without changing its meaning

what should i charge for a haircut
which of my products sells best and why, see @sheet
write a friendly reply to the bad review in @txt
design a flyer for the summer sale
reorder whatever is low in stock according to @sheet
do my taxes
is this invoice @doc a scam
translate our menu into @tongue
create an instagram post for the new cake
answer all customer mails from today
post the opening hours on our website
chase the customers who have not paid, list in @sheet

check the quotes in @doc against the recording @snd
find out whether the mayor lied
write a headline for @doc
fact check @doc
cut @doc to 400 words
interview questions for a minister please
is the photo @pic real or generated
""")
d("""
blank out "@secret" in @txt, write "@b" instead
"@secret" must not appear in @txt, put "@b" there
take "@b" wherever @txt has "@secret"
""", 'fs.edit {"path":"@txt","edits":[{"old":"@secret","new":"@b","all":true}]}', secret=lambda r: r.choice(NAMES) + " " + r.choice(["Smith", "Huber", "Costa", "Novak", "Larsen", "Okafor"]), b=lambda r: r.choice(["XXX", "[name]", "the client", "patient A", "N.N.", "***"]))
d("""
customers who haven't paid? no, only show me @txt
don't analyse anything, just print @txt
no summary please, the whole of @txt
i don't want your opinion on @txt, only its text
read out @txt word for word
""", 'fs.read {"path":"@txt"}')
d("""
don't translate @doc, just move it to @dir
no need to read @doc, put it in @dir
you don't have to understand @doc, only move it into @dir
forget the summary. Move @doc to @dir
""", 'fs.move {"from":"@doc","into":"@dir"}')
d("""
don't mail @doc, delete it
i won't send @doc after all, delete it
forget about translating @doc. Just delete it
@name is not getting @doc, remove the file
""", 'fs.delete {"paths":["@doc"]}')
d("""
don't fix @txt, just tell me how many lines it has
i'm not asking whether @txt is good, only count its words
no proofreading, only the word count of @txt
""", 'fs.count {"paths":["@txt"]}')
d("""
don't answer it, only find the file that mentions @sub
no need to explain @sub, just find the files with it
i don't want to learn about @sub, i want the file where i wrote about it
without going online: where do my files mention @sub
""", 'fs.search {"path":".","text":"@sub"}', sub=subject)
d("""
don't rename it nicely, just call @doc @new
no clever name, please: @doc becomes @new
you needn't look into @doc, the name should be @new
""", 'fs.move {"renames":[{"from":"@doc","to":"@new"}]}', new=lambda r: f"{stem(r)}.{r.choice('pdf docx odt txt'.split())}", exact=True)
b("""
don't just move @doc, summarise it
not the word count of @txt, i want to know if it's any good
don't list the files, tell me which ones matter
no not the size, what is @pic about
instead of showing @txt explain it to me
i can read @txt myself, but what does it mean
i don't want the file, i want the answer to what's in @doc
skip the listing and tell me which of these i should keep
finding @doc isn't enough, i need it translated
the text of @doc is fine, the layout must be prettier
""")

# a retired engineer, a grandmother, a teenager, a gamer, a musician, a photographer
b("""
dear computer, would you please write to my grandson
how do i send a picture to my daughter with this thing
i pressed something and now the screen is sideways
the letters are too small, make everything bigger
put my photos on the internet for the family
is this message from the bank real
my granddaughter says i need a cloud, what is that
play the film with the two dogs
read the newspaper to me
how do i make the box stop asking for a password
show me videos of my hometown
please phone the doctor for me
could you talk a bit slower
take a photograph of me

bro make me a logo for my channel
yo whats a good username
can u beat me at chess
gimme cheats for that game
drop a beat
is she into me? chat is in @txt
write my crush a text pls
rate my outfit @pic
make @pic look like anime
add subtitles to @vid
turn @vid into a tiktok
mod my game so i'm invincible
why do i lag
get me more followers
what should i stream tonight

what key is @snd in
tune my guitar
mix the tracks in @dir so they sound good
master @snd
write a bass line for @snd
separate the drums from @snd
find a song that sounds like @snd
who plays the solo in @snd

which photos in @dir are out of focus
edit @pic so the colours pop
crop the pictures in @dir to the subject
remove the dust spots from @pic
pick the cover photo for my album
sort @dir by colour mood
which lens should i buy
write captions for the pictures in @dir
""")

# a sysadmin, a developer, a scientist
b("""
prod is down, why
root cause of last night's outage?
write a postmortem
what does this kernel panic in @txt tell us
is the certificate chain secure enough
should we move to kubernetes
tune the database
write an ansible playbook for our web servers
make the cron jobs less chaotic
convince my boss to buy new servers
who's attacking us, see @txt
set up monitoring with alerts
is it safe to upgrade tonight
clean up the mess my predecessor left on this box
patch the server without breaking anything
explain the firewall rules to me
plan our backup strategy
migrate the users to the new domain
why does the vpn drop every hour
call the data centre

rename the variables in @src to something decent
is there a race in @src
why is the test flaky
make the api in @src nicer
which library for pdf parsing
generate the boilerplate for a rest service
convert this repo to typescript
translate the comments in @src to english
find dead code in @dir
would you use a monad here
estimate how long the rewrite takes
write the jira ticket for this bug
answer the code review comments
pick a licence for this project
why won't it compile argh

which statistical test do i use for @sheet
interpret the results in @sheet
is the effect in @sheet significant
make a publication ready figure from @sheet
write the methods section
review the paper @doc as if you were reviewer 2
summarize the last ten papers on graphene
propose a hypothesis
check my derivation in @doc
fit a curve to the data in @sheet
what are the limitations of the study @doc
translate my abstract to @tongue and polish it
""")
d("""
@service is acting up, restart it
restart @service pls, 3 am here
bounce the @service service
""", "sh systemctl restart @service", service="nginx postgresql redis docker cron apache2 mariadb grafana prometheus smbd".split())
d("""
state of the @service service? don't restart it
is the @service service ok, show its status
how's @service doing according to systemctl
""", "sh systemctl status @service", service="nginx postgresql redis docker cron apache2 mariadb grafana prometheus smbd".split())
d("""
tail of @txt, 50 lines, no interpretation
last fifty lines of @txt, i'll read them myself
@txt: last 50 lines, don't explain
""", 'fs.read {"path":"@txt","last_lines":50}')
d("""
who is logged in here
which users are on the machine right now
is anyone else logged in? just show
""", "sh who")

ask("""
Which file should I count?
count the words
count lines
how many lines are in it
word count please
how many words do i have now
is it long? count
number of words?
how many characters has it got

Which command should I run?
run the tests
build it
build the project
run my build
start the tests please

In which file?
remove the duplicates
drop the empty lines
delete the first line
remove the blank lines please
the last line is wrong, delete it
strip the trailing spaces

From which file?
get me all the links out of it
extract the mail addresses
pull the numbers out
i need the urls from that file

Which column of which file?
sum up the column
what's the average of that column
add up the amounts
total of the prices?
""")

# ---------------------------------------------------------------- looks like knowledge, but it can be reckoned or looked up here

ISO = lambda a, b_: (lambda r: f"{r.randint(a, b_)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}")  # noqa: E731
d("""
what weekday is @dt
@name was born on @dt, which day of the week was that
@dt - a monday or what?
our concert is on @dt. On which weekday does that fall
""", "sh date -d @dt +%A", dt=ISO(1950, 2034))
d("""
how many days until @dt
the exam is on @dt, how many days do i have left
@dt is the big day, how many days are left
days to go till @dt?
@name comes back on @dt, in how many days is that
""", "sh echo $(( ($(date -d @dt +%s) - $(date +%s)) / 86400 ))", dt=ISO(2027, 2032))
d("""
how many days since @dt
i have been sober since @dt, how many days is that
we met on @dt, how many days ago was that
my cat was born on @dt. how many days old is she
""", "sh echo $(( ($(date +%s) - $(date -d @dt +%s)) / 86400 ))", dt=ISO(1960, 2025))
d("""
how many days are between @dt and @dt2
the rental goes from @dt to @dt2, how many days is that
from @dt until @dt2 - how many days
""", "sh echo $(( ($(date -d @dt2 +%s) - $(date -d @dt +%s)) / 86400 ))", dt=ISO(2015, 2024), dt2=ISO(2025, 2033))
d("""
what date is it in @k @u
my notice period is @k @u, which date is that from today
@k @u from today, which day
""", "sh date -d '+@k @u' '+%A %Y-%m-%d'", k=lambda r: str(r.randint(2, 60)), u=["days", "weeks", "months"])
d("""
what's @p% of @num
the waiter gets @p percent of @num, how much
@p% tip on @num?
vat is @p percent, what's that on @num
""", "sh python3 -c 'print(@num * @p / 100)'", p=lambda r: str(r.choice([5, 7, 8, 10, 12, 15, 18, 19, 20, 25, 30])))
d("""
@num minus @num2?
i had @num and lost @num2, what is left
take @num2 away from @num
""", "sh echo $((@num - @num2))")
d("""
what's @num times @num2
@num boxes with @num2 screws each, how many screws
multiply @num and @num2 for me
""", "sh echo $((@num * @num2))")
d("""
random password please, my old one leaked
i need a fresh password for @site
make up a password for my @site account
password for the new account pls, random
""", "sh tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16", site="netflix ebay paypal steam spotify bank github zoom nas hotmail".split())
d("""
a password with @k characters for @site
@site wants @k characters, generate a password of that length
new random password, @k characters long
""", "sh tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @k", site="netflix ebay paypal steam spotify bank github zoom nas hotmail".split(), k=lambda r: str(r.choice([8, 10, 12, 14, 16, 18, 20, 24, 32])))
d("""
calendar of this month
a calendar please, only this month
show me the calendar, i want to see the weekdays
""", "sh cal")
d("""
calendar @y
the whole year @y as a calendar
print me a calendar for @y
""", "sh cal @y", y=lambda r: str(r.randint(1990, 2040)))
d("""
what date is tomorrow
which weekday do we have tomorrow
tomorrow's date?
""", "sh date -d tomorrow '+%A %Y-%m-%d'")
d("""
@num km in miles
how many miles are @num kilometers
the sign says @num km, what's that in miles
""", "sh python3 -c 'print(@num * 0.621371)'")
d("""
how many km are @num miles
@num miles in kilometers, the map is american
convert @num miles to km
""", "sh python3 -c 'print(@num * 1.609344)'")
d("""
the oven recipe says @num fahrenheit, what is that in celsius
@num fahrenheit to celsius
how hot is @num fahrenheit in celsius
""", "sh python3 -c 'print((@num - 32) * 5 / 9)'")
d("""
@num pounds in kilos
how many kg are @num pounds
i weigh @num pounds, what's that in kg
""", "sh python3 -c 'print(@num * 0.453592)'")
d("""
what does @api answer
call @api and show me what comes back
hit @api, i want to see the response
@api - what does it return?
""", 'net.http_request {"url":"@api"}')
d("""
is @url online
does @url respond
is the page @url up or down
@name says @url is down, check that
""", 'net.http_request {"url":"@url"}')
d("""
what's the ip of @name_host
which address does @name_host have
resolve @name_host pls
@name_host -> ip?
""", 'net.dns_lookup {"host":"@name_host"}')
d("""
which ports are open on my machine
what listens on this box? don't close anything
open ports here?
""", 'net.connections {"listening":true}')
d("""
is my internet working
am i online
do i have a connection to the internet
internet?
""", 'net.ping {"host":"1.1.1.1"}')
d("""
clone @repo_url
get me the code from @repo_url
@repo_url should be on my disk, clone it
i want to work on @repo_url, clone it first
""", 'git.clone {"url":"@repo_url","to":"@rn"}', derive=lambda v, r: {"rn": re.sub(r"\.git$", "", v["repo_url"].split("/")[-1])}, exact=True)
d("""
what has @person committed
show the commits by @person
commits of @person please, no judgement
""", 'git.log {"author":"@person"}')
d("""
which commits mention @w
look for @w in the commit messages
commit messages with @w in them
""", 'git.log {"grep":"@w"}')
d("""
show the diff, don't explain it
what did i change so far? only the diff
my uncommitted changes as a diff please
""", "git.diff {}")
d("""
who changed @plain, the commits please
history of @plain in git
all commits that touched @plain
""", 'git.log {"path":"@plain"}')
d("""
what's in the trash of git, i mean the stash
list my stashes
what have i stashed
""", "sh git stash list")
d("""
switch to @branch
i want to be on the branch @branch
take me over to branch @branch
get onto @branch in git
""", 'git.checkout {"to":"@branch"}')
d("""
start a branch called @new_branch
new branch: @new_branch
i need a fresh branch named @new_branch
""", 'git.checkout {"create":"@new_branch"}', exact=True)
d("""
push my commits
send my commits to the server
upload my commits to the remote
""", "git.push {}")
d("""
get the newest commits from the server
pull
fetch and merge what the others pushed
""", "git.pull {}")

# ---- once more: the folder and its contents as a whole
d("""
what takes up the space in @dir
which folders in @dir are the biggest
@dir is huge, which subfolders are to blame
""", 'fs.disk_usage {"path":"@dir","by":"folders","top":10}')
d("""
how heavy is @dir
how many gigs does the folder @dir have
i want to burn @dir on a dvd, how big is it
""", 'fs.disk_usage {"path":"@dir"}')
d("""
ten biggest files please, no deleting
which files are the biggest ones? just the list
the fattest files here, let me see them
""", 'fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}')
d("""
empty files, are there any
which files have nothing in them
files with zero bytes, list them
""", 'fs.search {"path":".","kind":"file","empty":true}')
d("""
delete the empty files
files with nothing in them can go
every file of zero bytes must be deleted
""", 'fs.search {"path":".","kind":"file","empty":true}', 'fs.delete {"paths":"$1"}')
d("""
i'm lost, which folder am i in
where am i
current folder?
""", "sh pwd")

# ---------------------------------------------------------------- tones: angry, overly polite, dictated, keywords, not a native speaker

b("""
why the hell is @name not answering, call her
for god's sake just write that stupid letter to @kin
i've had it, cancel my internet contract
damn, translate that crap in @doc already
what kind of nonsense is written in @doc, explain
this stupid code in @src, repair it!!!
tell @name he is fired
find out which idiot wrote @src and why

i would be ever so grateful if you composed a short note to @kin
might i trouble you for a summary of @doc
would it be at all possible to have @doc in @tongue
if it isn't too much to ask, what do you make of @doc
pardon me, could you perhaps ring @name on my behalf
i humbly request your opinion on @doc
would you be so kind as to reserve a table for two @day
kindly advise whether i should accept the offer in @doc

ok um so take a letter please dear @name comma
new mail to @name subject dinner question mark
hey can you um what was it ah yes the weather
so i need uh a speech for the wedding no wait a toast
okay google what is the height of the everest
alexa play something relaxing
siri call @name
cortana remind me at @clock

summary @doc
translation @doc @tongue
weather @place tomorrow
pizza delivery now
taxi airport @clock
hotel @place cheap
flight status
bug @src
review @src
opinion @doc
spellcheck @doc
grammar @doc
subtitles @vid
transcript @snd
ocr @pic
faces @pic blur
meaning @w
synonyms @w
news today
stock price
exchange rate
jokes
lyrics @snd

please you make for me letter to bank, i not write english good
can you say me what mean this paper @doc
i want that you translate @doc on english
how i can get visa for germany
which doctor i must go with pain in back
please to explain me what is written on @pic
make photo @pic more beautiful please
i no understand my contract @doc, is problem for me?
you can to call my landlord?
what is the better way for learn english
please correction of @doc
me need recipe with chicken

summerize @doc plz
tranlate @doc to @tongue
wats teh weather
writ me a poem
rewiev my code in @src
expalin @doc
proofreed @doc
make a presentaion out of @doc
who is the presidant
recomend me a film
anwser the mail
blurr the face on @pic
transcibe @snd
fix teh bug in @src
bok a flight to @place
""", weight=1.2)
d("""
damn it, where is @doc
where the heck did @doc go
@doc!! where is it, i need it now
for heaven's sake find @doc
""", 'fs.search {"path":".","name_glob":"@doc"}', doc=lambda r: f"{loose_stem(r)}.{r.choice('pdf docx odt txt'.split())}", exact=True)
d("""
i would be much obliged if you moved @doc into @dir
might i ask you to put @doc in the folder @dir
would you be so good as to move @doc to @dir
please you put @doc in folder @dir
i want that @doc goes in @dir
@doc must to be in folder @dir
um move @doc no wait yes move it to @dir
ok so @doc goes into uh @dir
stupid @doc is in the wrong place again, into @dir with it
mvoe @doc to @dir
move @doc too @dir
plz moov @doc in @dir
""", 'fs.move {"from":"@doc","into":"@dir"}', exact=True)
d("""
if it is not too much trouble, delete @doc
would you mind deleting @doc
please to delete @doc
i want that @doc is deleted
delte @doc
deleet @doc plz
remvoe @doc
erase damn @doc finally
@doc, it must go, really
any chance that you delete @doc
i've changed my mind about @doc, delete it
""", 'fs.delete {"paths":["@doc"]}', exact=True)
d("""
may i see @txt, please
would you mind showing me @txt
please you show me @txt
i want see @txt
shwo @txt
opne @txt
show me teh file @txt
could i possibly have a look at @txt
what stands in @txt
what is writed in @txt
um open @txt
""", 'fs.read {"path":"@txt"}', exact=True)
d("""
would you mind renaming @doc to @new
please you give name @new to @doc
i want that @doc is called @new
raname @doc to @new
renmae @doc as @new
rename @doc too @new
@doc no wait, yes, @doc should be called @new
any chance of @doc being called @new
""", 'fs.move {"renames":[{"from":"@doc","to":"@new"}]}', new=lambda r: f"{loose_stem(r)}.{r.choice('pdf docx odt txt'.split())}", exact=True)
d("""
please you make copy of @doc in @dir
i want copy of @doc in folder @dir
cpoy @doc to @dir
would you mind copying @doc into @dir
might i have a copy of @doc in @dir
""", 'fs.copy {"from":"@doc","into":"@dir"}', exact=True)
d("""
which of my file speak about @sub
i search the file where i write about @sub
serch my files for @sub
might there be a file in which @sub is mentioned
where in hell did i write about @sub
any chance one of my files mentions @sub
keyword @sub in files
""", 'fs.search {"path":".","text":"@sub"}', sub=subject)
d("""
how many place is on the disk
the disk, is it full
disk sapce
how much room have i still on disk
would you mind checking the free space
gigabytes left?
""", "system.disk {}")
d("""
please you make new folder with name @nf
i want folder with the name @nf
creat folder @nf
mak a directory called @nf
would you mind making a folder named @nf
might i have a folder called @nf
uh make a folder name it @nf
""", 'fs.mkdir {"path":"@nf","parents":true}', nf=lambda r: r.choice([word(r), r.choice(FREE), word(r) + "_" + str(r.randint(2018, 2027)), r.choice(FREE) + str(r.randint(1, 99))]), exact=True)
d("""
how many words are in @txt, please you count
cuont the words in @txt
would you mind counting the lines of @txt
how much lines has @txt
how many word has @txt
wordcount @txt damn it
""", 'fs.count {"paths":["@txt"]}', exact=True)
d("""
please you close @prog
@prog is hang, kill it
i want that @prog stops
clsoe @prog
would you mind closing @prog
this bloody @prog froze again, kill it
""", 'process.kill {"name":"@prog"}', exact=True)
ask("""
Which file should I delete?
please you delete the file
i want that the file is deleted
delte it
would you mind deleting it
that damn file, get it out of my sight
might i ask you to remove the file

Which file should I move, and where to?
please you move the file
mvoe it
would you mind moving that file
it must to be in other place
this bloody file is always in the wrong folder, move it

Which file should I copy, and where to?
please you copy this
cpoy it
would you mind copying that
i want have it two times

Which file should I rename, and to what?
please you change name of file
renmae it
would you mind renaming it
the name is not good, please other name

Which file should I show?
please you open file
opne it
would you mind opening it
i want see the file
might i see it
what stands in it

Which file should I change, and how?
please you change the file
would you mind changing it
the file is wrong, you must change

Which archive should I unpack?
please you unzip
unzpi it
would you mind unpacking it

What should I look for?
please you search
serch it
would you mind searching for it
i search something
where the heck is it

What should I do?
please you do it
would you mind doing it
just do it already!!
for god's sake do something
work, damn it
um so do the um thing
uh yes that

What should the folder be called?
please you make folder
creat a folder
would you mind making a new folder
i want have new folder

What should the file be called?
please you make new file
creat a file
would you mind creating a file

Which process should I end?
please you stop the program
it is hang, kill it
would you mind ending it
this bloody thing froze, kill it

What should the commit message be?
please you commit
comit everything
would you mind committing my work
damn, i forgot to commit. do it

How long should I wait?
please you wait
would you mind waiting
w8
hold it
""")
