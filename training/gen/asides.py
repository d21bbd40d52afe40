"""What people say around a request: why they want it, where they are, how they feel. None of it is part of the task, and a
model that never met it takes its words for names. `<w>` is a word that means nothing here, `<n>` a number."""

import re

import lib

BEFORE = {
    "en": """my <w> is a mess.|my boss wants this before <n>.|i'm on my phone.|sorry to bother you.|long day.|ugh.|lol.|so.|okay here goes.|the client asks again.|
my roommate asked me about the <w>.|i am writing a <w>.|i'm preparing the <w> talk.|we have a <w> meeting in <n> minutes.|the <w> stopped working after the update.|
our <w> server is slow today.|i cleaned up the <w> yesterday.|the <w> people complained.|the auditor is here.|i have no idea about computers.|first day here :)|
i lost track of my <w>.|somebody fiddled with the <w>.|my teacher said so.|we are moving to <w>.|for the <w> project:|about the <w>:|regarding <w>:|for <w>,|
i don't remember how to do this.|my laptop is from <y>.|this is urgent!|no rush, but|when you have a minute,|if it's not too much trouble,|quick one.|next thing:|step <d>:|
todo:|task:|request:|hi there!|good evening.|hello again.|hey you!|listen.|look,|honestly,|well well.|oh no.|argh!|hmm, let me think.|one more:|and another thing:|
the deadline is <n> o'clock.|i'm cooking <w> tonight.|i wrote it down somewhere.|the printer <w> broke again.|for the accountant:|for my taxes:|for the archive:|
my <w> told me to do this.|we agreed on this with <w>.|this has bugged me for <n> days.|i need this for <w>.|i have to hand in my <w> tomorrow.|it's for the <w> report.|
as discussed with <N>:|<N> needs this.|<N> is waiting.|<N> asked:|dear computer,|dear mycel,|mycel!|robot,|assistant:|ok computer.|let's go.|now to the <w> stuff.|
we're short of <w>.|the <w> team moved on.|everything is in one place now.|i made a mistake.|i was told you can help.|i can't find the time for this.|you know what?|
the old <w> machine dies soon.|before i go home:|while i get coffee:|since the <w> is done,|because the <w> changed,|now that <N> left,|as i said,|like last time,""",
    "de": "mein chef wartet.|ich hab's eilig.|so.|also:|nur kurz:|entschuldige die störung.|puh.|für die steuer:|für <N>:|<N> braucht das.|ich kenn mich damit nicht aus.|der <w> ist kaputt.|wegen <w>:|seit dem update geht nichts mehr.|bevor ich heim gehe:|noch was:|ok pass auf.|mir fehlt die zeit.",
    "es": "mi jefe espera.|tengo prisa.|bueno.|a ver:|una cosa:|perdona la molestia.|uf.|para la declaración:|para <N>:|<N> lo necesita.|no entiendo de esto.|lo de <w> no funciona.|por lo de <w>:|antes de irme:|otra cosa:|estoy con el móvil.|mira,|oye,",
    "pt": "meu chefe está esperando.|tô com pressa.|bom.|então:|uma coisa:|desculpa incomodar.|ufa.|para o imposto:|para <N>:|<N> precisa disso.|não entendo disso.|o <w> parou.|por causa do <w>:|antes de sair:|outra coisa:|tô no celular.|olha,|oi!",
    "id": "bos saya nunggu.|lagi buru-buru.|jadi gini.|maaf ganggu.|duh.|buat pajak:|untuk <N>:|<N> butuh ini.|saya gaptek.|<w> error lagi.|soal <w>:|sebelum pulang:|satu lagi:|lagi di hp.|eh,|halo!",
}
AFTER = {
    "en": """i'll wait.|that's all.|it's for <N>.|i need it for the <w>.|the <w> depends on it.|not sure how.|lol|:)|:-)|;)|haha|<3|!!|...|i'm in a hurry|no hurry|it's urgent|before <n> o'clock|
(for <N>)|(it's for the <w>)|(no idea why)|(again)|(sorry)|- thanks in advance|and that's it|that would be great|would be great|if possible|if you can|you rock|much appreciated|
my boss wants to see it|<N> wants to know|<N> asked for it|i forgot how|i can never remember the command|it drives me mad|let me know|i'm curious|just wondering|just checking|
for my <w> class|for the <w> meeting|because of the <w> thing|since <N> complained|don't ask why|you know the drill|like always|as usual|pretty please|i beg you|or else|ok?|right?|yes?""",
    "de": "danke dir|ist dringend|eilt nicht|ist für <N>|für die <w>-sache|:)|lg|merci|keine ahnung wie|bitte bitte|ja?|ok?|wäre super|wenn's geht",
    "es": "es urgente|sin prisa|es para <N>|por lo de <w>|:)|mil gracias|no sé cómo|porfa|vale?|si puedes|cuando puedas|te lo agradezco",
    "pt": "é urgente|sem pressa|é pro <N>|por causa do <w>|:)|valeu|não sei como|por favorzinho|tá?|se der|quando puder|agradeço",
    "id": "urgent nih|santai aja|buat <N>|soal <w>|:)|makasih|nggak tau caranya|ya?|kalau bisa|tolong banget|ditunggu",
}
_before = {k: [x.strip() for x in v.replace("\n", "").split("|")] for k, v in BEFORE.items()}
_after = {k: [x.strip() for x in v.replace("\n", "").split("|")] for k, v in AFTER.items()}
BEFORE_SHARE, AFTER_SHARE = 0.07, 0.05
NAMES = "anna ben carol dave emma frank grace hans ines jack lena maria nora olaf paul rosa sven tom vera yara zoe ahmed chen fatima ivan luis mei omar raj".split()


def filled(r, text):
    put = {"w": lambda: lib.word(r), "n": lambda: str(r.randint(2, 60)), "d": lambda: str(r.randint(1, 9)),
           "y": lambda: str(r.randint(1995, 2026)), "N": lambda: r.pick(NAMES).capitalize() if r.chance(0.7) else r.pick(NAMES)}
    return re.sub(r"<(\w)>", lambda m: put[m[1]](), text)


def around(r, goal, lang):
    """The goal, now and then with something said before or after it."""
    if r.chance(BEFORE_SHARE):
        first = filled(r, r.pick(_before[lang]))
        if r.chance(0.5):
            first = first[:1].upper() + first[1:]
        if r.chance(0.15):
            first += " " + filled(r, r.pick(_before[lang]))
        goal = first + " " + goal
    if r.chance(AFTER_SHARE):
        last = filled(r, r.pick(_after[lang]))
        mark = "" if goal.endswith((".", "?", "!", "...")) else r.pick((",", ".", "", " -")) if last[0].isalpha() else ""
        # What a name ends with must not grow.
        goal = goal + (mark if mark != "." or r.chance(0.5) else "") + " " + last
    return goal
