"""Round five, other people's languages: German, Spanish, Portuguese and Indonesian of all everyday kinds; English on git, the
system, processes, the network, small talk and what is beyond.

`tongue` takes blocks parted by a blank line, as `text`, `machine` and `repo` of talk4_wild do: first the steps, a line each
(`$ shell line`, `! TOOL call`, `% python over the rows of @csv`, or another action as it is), then the wordings. `((`, `))` are
literal round brackets, `[[`, `]]` square ones. A search that something follows also gets its `ok 0`.
"""

import re

import talk2_lang as T2
import talk2_text as two
import talk3_git as gt
import talk3_lang as T3
import talk4_wild as wild
from phrases import Family

FAMILY = Family("talk5_lang")
add = FAMILY.add


# ---------------------------------------------------------------- values of the other languages


NAMED = {k: wild.TEXT[k] for k in ("csv", "json", "ini", "env", "yaml", "txt", "log", "out", "outc", "outj", "nums", "opt", "jv", "pv", "up", "key", "nkey", "iso", "gp", "ca", "cb", "sc", "py")}
FROM_GIT = {"nb": gt.SL["nb"], "br": gt.SL["b"], "base": gt.SL["base"], "h": gt.SL["h"], "tg": gt.SL["t"], "gq": gt.SL["q"], "gf": gt.SL["f"], "junk": gt.SL["junk"], "ign": gt.SL["ign"], "pc": gt.SL["p"], "gline": gt.SL["line"]}
FROM_MACHINE = {k: wild.MACHINE[k] for k in ("svc", "gui", "app", "mnt")} | {"prog": wild.MACHINE["prog"]}
CELL = {lang: T3.SLOTS[lang]["cell"] for lang in T3.SLOTS}
SAID = {lang: {**NAMED, **FROM_GIT, **FROM_MACHINE, **T3.SLOTS[lang], "val": CELL[lang]} for lang in T3.SLOTS}
for _s in SAID.values():
    _s.update({k: NAMED[k] for k in ("txt", "log", "out", "py")})
QUOTED = set(wild.QUOTED)
DO = re.compile(r"^(say|ask) [A-ZÁÉÍÓÚ¿¡]|^beyond$")


def _derive(v, r):
    """What follows from the values: quoted names for shell lines, an archive's name without its ending."""
    out = T3.derive(v, r)
    out |= {f"q_{k}": two.sh_quote(str(x)) for k, x in v.items() if k.rstrip("0123456789") in QUOTED}
    out |= {f"z{k}": gt._shell("q" if k == "gq" else k, str(x)) for k, x in v.items() if k in ("gf", "gq")}
    return out


def tongue(lang, block, w=1.0, **extra):
    slots = {**SAID[lang], **extra}
    for part in re.split(r"\n\s*\n", block.strip()):
        lines = [x.strip() for x in part.strip().split("\n") if x.strip() and not x.strip().startswith("#:")]
        if not lines:
            continue
        head = [x for x in lines if x[:2] in ("$ ", "! ", "% ") or DO.match(x)]
        wordings = [x for x in lines if x not in head]
        assert head and wordings, part
        steps = []
        for x in head:
            if x[:2] == "! ":
                call, _, gave = x[2:].partition(" => ")
                steps += [call, gave or T2.result(call)]
            elif x[:2] in ("$ ", "% "):
                steps += wild._steps([x], wild._shell)[:2]
            else:
                steps.append(x)
        if steps[-1].split(" ")[0] not in ("say", "ask", "beyond"):
            steps.append("show")
        words = []
        for x in wordings:
            x = x.replace("((", "@{lb}").replace("))", "@{rb}").replace("[[", "@{ls}").replace("]]", "@{rs}")
            words += T2.variants(lang, x, sum(map(ord, x)))
        words = list(dict.fromkeys(words))
        weight = w * len(words) ** 0.5
        add(weight, "\n".join(words), steps, lang=lang, derive=_derive, noise=False, **slots)
        if steps[0].startswith("fs.search") and len(steps) > 3:
            add(weight * 0.1, "\n".join(words), [steps[0], "ok 0", "show"], lang=lang, derive=_derive, noise=False, **slots)


def _use(blocks, slots, derive, shell, w, extra):
    """The blocks of talk4_wild, put into this family."""
    old = wild.add
    wild.add = add
    try:
        wild._many(blocks, slots, derive, shell, "en", w, extra)
    finally:
        wild.add = old


def repo(block, w=1.0, **extra):
    _use(block, wild.REPO, gt._derive, lambda x: x, w, extra)


def machine(block, w=1.0, **extra):
    _use(block, wild.MACHINE, wild._derive_machine, lambda x: re.sub(r"(?<![\"\w])@(odd|fo|dir)(\d?)(?![a-z_])", r"@{q_\1\2}", x), w, extra)


# ================================================================ German

tongue("de", r"""
! fs.search {"path":".","name_glob":"@ng"}
wo steckt @ng
@ng finde ich nicht, in welchem Unterordner liegt das
Könnten Sie bitte nachsehen, wo sich @ng befindet?
find mir mal @ng, danke
hat jemand @ng gesehen :D such mal
@ng suchen
ich hatte gestern noch @ng, heute ist es weg. Wo ist es hin?
in welchem Ordner ist denn @ng gelandet
Speicherort von @ng?
Bitte @ng ausfindig machen, aber nichts verschieben.
wo zum Geier ist @ng
ich brauch den Pfad zu @ng

! fs.search {"path":".","name_glob":"@fo","kind":"folder"}
wo ist der Ordner @fo geblieben
Ordner @fo gesucht
in welchem Verzeichnis liegt das Verzeichnis @fo
ich find meinen Ordner namens @fo nicht mehr
gibts hier irgendwo einen Ordner, der @fo heißt
such den Ordner @fo bitte, nicht die Dateien darin

! fs.search {"path":".","name_glob":"*.@ext"}
alle Dateien mit der Endung .@ext, egal wie tief
welche .@ext liegen hier und darunter
zeig mir sämtliche @ext-Dateien, auch die in den Unterordnern
habe ich noch irgendwelche .@ext
.@ext? auflisten reicht
mich interessieren nur die .@ext, wo sind die alle
such *.@ext
ich würde gern alle .@ext sehen, bevor ich was lösche

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
nur die .@ext direkt hier, Unterordner interessieren nicht
welche .@ext sind in diesem Ordner selbst, ohne die darunter
.@ext hier oben, bitte nicht tiefer suchen
@ext-Dateien nur auf dieser Ebene zeigen

! fs.search {"path":".","name_glob":"@kk"}
wo hab ich überall @kk
@kk suchen, alle
Liste aller @kk bitte, nichts verändern
gibt es hier noch @kk? Nur gucken.
welche @kk sind hier drin
Oma fragt nach ihren @kk, sind die hier
zeige mir bitte sämtliche @kk an
ich such @kk
zeig mal die @kk die ich hier so hab

! fs.search {"path":"@d","name_glob":"@kk"}
welche @kk sind im Ordner @d
zeig die @kk aus @d
in @d nach @kk schauen, mehr nicht
liegen in @d noch @kk
@d: gibts da @kk drin?

! fs.search {"path":".","name_glob":"*@part*","kind":"file"}
die Datei heißt irgendwas mit @part, such die
alle Dateien mit @part im Namen
im Dateinamen kommt @part vor, mehr weiß ich nicht mehr
wie hieß die Datei noch... irgendwas mit @part
Dateiname enthält @part
ich such ne Datei, @part steht vorn oder hinten im Namen, keine Ahnung

! fs.search {"path":".","text":"@q"}
in welcher Datei kommt der Begriff @q vor
durchsuch alle Dateien nach dem Wort @q
steht hier irgendwo der Text @q drin
volltextsuche @q
das Wort @q muss in irgendeiner Datei stehen. In welcher?
wer weiß wo @q geschrieben steht, such alles durch
Ich bin auf der Suche nach der Stelle, an der @q steht.
grep mal nach @q über alles hier
@q kommt wo vor?
find die Dateien, in denen der Ausdruck @q vorkommt, nicht die so heißen

! fs.search {"path":".","text":"@w"}
irgendwo hab ich was zum Thema @w notiert
welche Notiz handelt von @w
in welchem Dokument ging es um @w
hab ich mal was über @w aufgeschrieben
such nach @w in den Texten, nicht in den Dateinamen
@who sagt es gibt eine Notiz zu @w, welche ist das

! fs.search {"path":"@d","text":"@q"}
in @d nach dem Wort @q suchen
kommt @q irgendwo in @d vor?
welche Dateien im Ordner @d enthalten @q
such in @d, ob da was mit @q drinsteht
nur in @d: wo steht @q

! fs.search {"path":"@t","text":"@q"}
in welcher Zeile von @t steht @q
zeig mir in @t die Zeilen mit dem Wort @q
@t nach @q durchsuchen, bitte nur anzeigen
gibt es in @t ein @q?
enthält @t den Text @q
hab ich in @t schon was von @q geschrieben

! fs.list {"path":"."}
was haben wir hier
Was befindet sich in diesem Ordner?
zeig an was hier alles rumliegt
ls bitte auf deutsch :)
Inhalt des aktuellen Verzeichnisses
guck mal rein und sag mir was hier ist
ich will nur sehen was hier liegt, mach nix

! fs.list {"path":"@d"}
was liegt im Ordner @d
Inhalt von @d bitte
mach mir mal ne Liste von dem was in @d ist
guck in @d rein
Was enthält das Verzeichnis @d?
@d - was ist da alles drin
zeig @d, aber fass nichts an

! fs.list {"path":".","limit":1,"kind":"file"}
wie viele Dateien liegen direkt hier, ohne Unterordner
Anzahl der Dateien in diesem Ordner, die in den Unterordnern zählen nicht
zähl nur die Dateien auf dieser Ebene
wie viele Dateien hab ich hier, nicht darunter
nur hier oben zählen: wie viele Dateien?
Dateien hier, ohne das was tiefer liegt, wie viele sind das

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
wie viele Dateien sind das insgesamt, alles darunter mitgezählt
Anzahl Dateien hier samt Unterordnern
Wie viele Dateien habe ich hier insgesamt?
zähl alle Dateien, auch die tief unten
wieviel Dateien sind das eigentlich alles
wie viele Files gibts hier, alle Ebenen

! fs.list {"path":".","limit":1,"kind":"folder"}
wie viele Ordner sind direkt hier, ohne die darunter
Anzahl der Ordner auf dieser Ebene, Unterordner davon nicht
zähl die Ordner hier, aber geh nicht rein
nur die Ordner hier zählen, was in denen steckt egal

! fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
wie viele Ordner gibt es hier insgesamt, alle Ebenen
Anzahl aller Ordner inklusive Unterordner
zähl alle Verzeichnisse hier durch, auch verschachtelte

! fs.list {"path":"@d","limit":1,"kind":"file"}
wie viele Dateien liegen direkt in @d, Unterordner nicht
@d: Anzahl Dateien auf der obersten Ebene
zähl die Dateien in @d, ohne die in den Unterordnern

! fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
wie viele Dateien stecken in @d insgesamt
zähl mal durch was in @d an Dateien ist, auch in Unterordnern
Anzahl Dateien in @d?
wie viele Dateien hat der Ordner @d

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
wie viele .@ext hab ich hier insgesamt
Anzahl der @ext-Dateien bitte
zähl die .@ext, alle, auch in Unterordnern
.@ext: wie viele?

! fs.list {"path":".","kind":"folder"}
welche Ordner gibt es hier? Dateien will ich nicht sehen
nur die Ordner zeigen
was für Unterordner hat das hier

! fs.list {"path":".","hidden":true,"glob":".*"}
welche versteckten Dateien sind hier
zeig die, die mit Punkt anfangen
Dotfiles hier?

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
welche Datei ist die größte
die allergrößte Datei hier, nur die eine
was ist der dickste Klopper hier
größte Datei?
Nenne mir bitte die größte Datei dieses Ordners.
welche einzelne Datei braucht am meisten Platz

! fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
die @n größten Dateien bitte
top @n nach Größe
welche @n Dateien brauchen am meisten Platz, nur anzeigen
zeig mir die @n dicksten Dateien hier, löschen tu ich selber

! fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
welche Dateien machen hier den Platz dicht
die größten Dateien, absteigend
was sind hier die dicken Dinger, die Platte ist voll

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
welche Datei wurde zuletzt geändert
woran hab ich zuletzt gearbeitet, die eine Datei
neueste Datei?
was wurde als letztes gespeichert
Welche Datei ist die aktuellste?
ich hab eben was gespeichert, was war das

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
die @n neuesten Dateien
was sind die letzten @n geänderten Dateien
zeig die @n zuletzt bearbeiteten, danke

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
welche Datei ist am ältesten
die älteste Datei hier, bitte nicht löschen
was liegt hier am längsten unberührt rum

! fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
was hat sich heute geändert
Dateien von heute
welche Dateien sind heute neu oder geändert
woran habe ich heute gearbeitet

! fs.search {"path":".","kind":"file","older_than_ms":"@age"}
Dateien älter als @age auflisten
welche Dateien sind über @age alt, löschen will ich noch nix
alt = mehr als @age. Was fällt darunter?
zeig alles, was länger als @age nicht angefasst wurde

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
Dateien ab @size bitte zeigen
was ist größer als @size
welche Dateien überschreiten @size
alles über @size auflisten, nur gucken

! fs.disk_usage {"path":"@d"}
wie groß ist @d
wie viel Platz braucht der Ordner @d
Größe von @d?
was wiegt @d insgesamt
Wie viel Speicherplatz belegt das Verzeichnis @d?
@d, wie viele MB sind das

! fs.disk_usage {"path":"."}
wie groß ist das hier alles zusammen
Gesamtgröße dieses Ordners
wie viel MB hat dieser Ordner

! fs.disk_usage {"path":".","by":"folders","top":10}
welcher Unterordner frisst den Platz
Ordner nach Größe, die größten zuerst
wo geht hier der Speicher hin, nach Ordnern
welche Ordner sind die größten

! fs.stat {"path":"@f"}
wann wurde @f zuletzt geändert
wie groß ist @f
Änderungsdatum von @f?
von wann ist @f
Eigenschaften von @f bitte
wie viele KB hat @f

! fs.read {"path":"@t"}
was steht in @t
lies mir @t vor
zeig den Inhalt von @t
Öffne bitte @t und zeige mir den Text.
@t lesen
kannst du mir sagen was in @t drinsteht
mach @t mal auf, ich will nur lesen
cat @t
ich seh schlecht, lies @t
Inhalt @t?

! fs.read {"path":"@t","from_line":1,"max_lines":@n}
nur den Anfang von @t, @n Zeilen
die ersten @n Zeilen aus @t
@t: Zeile 1 bis @n, mehr nicht
die obersten @n Zeilen von @t bitte

! fs.read {"path":"@t","last_lines":@n}
das Ende von @t, @n Zeilen reichen
die letzten @n Zeilen aus @t
@t: unten die @n Zeilen zeigen
wie endet @t? @n Zeilen

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
ich weiß den genauen Namen nicht mehr, aber ich will lesen was in @one steht
ich will @one lesen
@one bitte vorlesen
zeig mir was in @one steht

! fs.search {"path":".","name_glob":"@onem","kind":"file"}
wo hab ich bloß @onem
such @onem, nicht öffnen
@onem verlegt, wo ist der
ich bräuchte @onem, wo liegt das

$ sed -n '@{gline}p' @txt
was steht in Zeile @gline von @txt
Zeile @gline aus @txt, nur die
@txt, gib mir Zeile @gline

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
ersetze in @t das Wort @q durch @q2
in @t soll statt dem Wort @q immer @q2 stehen
das Wort @q in @t bitte überall durch @q2 ersetzen
@t: Wort @q -> @q2
in der Datei @t den Ausdruck @q gegen @q2 tauschen, sonst nichts ändern
ich hab in @t dauernd @q geschrieben, mach da @q2 draus
tausch @q gegen @q2 in @t
überall wo in @t @q steht, muss @q2 hin
@q heißt jetzt @q2, bitte in @t ändern
Bitte ändern Sie in @t den Begriff @q in @q2.
in @t aus @q @q2 machen, in der Datei selbst
suchen und ersetzen in @t: @q / @q2
in @t ist @q falsch, richtig wäre @q2
kannst du in @t den Text @q durch den Text @q2 austauschen
replace @q mit @q2 in @t

! fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
das Datum @da in @t ist falsch, es ist der @da2
in @t das Datum @da auf @da2 ändern
Termin verschoben: in @t @da durch @da2 ersetzen

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
setz in @json den Schlüssel @opt auf @jv
@opt soll in @json künftig @jv sein
in @json: @opt = @jv
der Wert von @opt in @json muss @jv lauten
Bitte in @json die Einstellung @opt auf den Wert @jv ändern.
@json, key @opt auf @jv umstellen
mach in @json @opt zu @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
was steht in @json bei @opt
welchen Wert hat @opt in @json
@opt aus @json bitte, nicht ändern
wie ist @opt in @json gesetzt

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
in @ini den Eintrag @opt auf @pv setzen
@opt in @ini soll @pv sein
@ini: @opt=@pv bitte
stell in @ini @opt auf den Wert @pv
ändere in der Datei @ini @opt auf @pv, den Rest lass

$ sed -i 's/^\( *@opt:\).*/\1 @pv/' @yaml
in @yaml soll @opt den Wert @pv haben
@opt in @yaml auf @pv
setz @opt auf @pv, steht in @yaml

$ grep '^@opt' @ini
was ist in @ini für @opt eingestellt
@opt in @ini, welcher Wert? nur lesen
welchen Wert hat der Eintrag @opt in @ini

! fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
leg eine Datei @gt an mit dem Text @qq
neue Datei @gt, drin steht @qq
schreib @qq in eine neue Datei namens @gt
Erstelle bitte die Datei @gt mit dem Inhalt @qq.
mach mir @gt, Inhalt soll @qq sein
ich brauch eine @gt wo @qq drinsteht
@gt gibts noch nicht, leg sie an, Text: @qq

! fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
neue Notiz @gt: @bt
leg @gt an, drinstehen soll: @bt
erstell mir @gt mit dem Text: @bt

! fs.write {"path":"@gt","content":"","expect_hash":"absent"}
leere Datei @gt anlegen
ich brauche eine leere @gt
leg @gt an, noch ohne Inhalt
touch @gt

! fs.write {"path":"@t","content":"@qq","append":true}
häng @qq unten an @t an
an @t eine Zeile anfügen: @qq
@qq ans Ende von @t, das Alte bleibt
ergänze in @t die Zeile @qq
@t soll am Ende noch @qq bekommen, nichts überschreiben
füge am Schluss von @t @qq hinzu

! fs.write {"path":"@t","content":"@bt","append":true}
schreib in @t unten dazu: @bt
in @t noch aufnehmen: @bt
auf @t gehört auch noch: @bt
notier in @t: @bt

! fs.move {"renames":[{"from":"@f","to":"@g"}]}
@f soll @g heißen
nenn @f in @g um
benenn mir @f um, neuer Name: @g
den Namen von @f auf @g ändern
@f umtaufen auf @g
aus @f mach @g, nur der Name
Bitte benennen Sie die Datei @f in @g um.
der Name @f ist blöd, @g wär besser
@f heißt ab sofort @g
rename @f zu @g
Tippfehler im Namen: @f muss @g heißen

! fs.move {"from":"@f","to":"@d/@g"}
@f nach @d verschieben und dabei in @g umbenennen
@f soll in den Ordner @d, dort heißt die Datei @g
verschieb @f als @g nach @d
leg @f in @d ab, unter dem Namen @g
@f umbenennen in @g und in den Ordner @d damit
in @d soll @f liegen, aber mit Namen @g
erst umbenennen in @g, dann nach @d: die Datei @f
pack @f in @d und nenn sie da @g

! fs.move {"from":"@f","into":"@d"}
@f in den Ordner @d schieben
verschiebe @f nach @d
@f gehört nach @d
tu @f bitte in @d rein
räum @f nach @d
@f rüber nach @d, hier brauch ich die nicht mehr
Die Datei @f möchte ich gern in @d haben, nicht mehr hier.
schieb @f in das Verzeichnis @d
@f ab in den Ordner @d

! fs.move {"paths":["@f","@f2"],"into":"@d"}
@f und @f2 nach @d verschieben
beide, @f und @f2, in den Ordner @d
@f, @f2: ab nach @d
@d soll @f und @f2 bekommen, hier sollen sie weg

! fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 und @f3 gehören in den Ordner @d
verschieb @f, @f2, @f3 nach @d
drei Dateien nach @d: @f; @f2; @f3

! fs.copy {"from":"@f","into":"@d"}
@f nach @d kopieren, hier bleibt sie auch
leg eine Kopie von @f in @d
kopier mir @f in den Ordner @d
@f brauch ich auch in @d
von @f bitte eine Kopie in @d ablegen
@f -> Kopie in @d, Original nicht verschieben
in @d soll auch eine @f liegen

! fs.copy {"from":"@f","to":"@g"}
von @f eine Kopie mit Namen @g machen
kopiere @f als @g
@f duplizieren, das Duplikat heißt @g
mach @g als Kopie von @f
ich will @f behalten und eine zweite davon, @g

! fs.copy {"from":"@f","to":"@f.bak"}
Backup von @f bitte
sicher mir @f bevor ich dran rumschraube
mach eine Sicherungskopie von @f
@f sichern

! fs.mkdir {"path":"@dn","parents":true}
leg den Ordner @dn an
neuer Ordner @dn
ich brauche ein Verzeichnis @dn
mach mal nen Ordner namens @dn
Erstellen Sie bitte ein Verzeichnis @dn.
Ordner @dn erstellen, leer

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
leg die Ordner @dn und @dn2 an
Ordner @dn sowie @dn2 erstellen
ich brauch zwei Ordner, einen @dn und einen @dn2
neue Ordner: @dn; @dn2

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
leg drei Ordner an: @dn, @dn2 und @dn3
Ordner @dn, @dn2, @dn3 erstellen
ich hätte gern die Ordner @dn, @dn2 und @dn3
mkdir @dn; @dn2; @dn3
für jedes Thema ein Ordner: @dn, @dn2, @dn3

! fs.delete {"paths":["@f"]}
@f löschen
weg mit @f
schmeiß @f weg
@f brauche ich nicht mehr, lösch sie
Bitte entfernen Sie die Datei @f.
kannst du @f wegwerfen
@f in den Müll, den Rest nicht anrühren
hau @f raus
@f darf weg

! fs.delete {"paths":["@f","@f2"]}
@f und @f2 löschen
lösch @f sowie @f2, sonst nichts
@f, @f2 können beide weg

! fs.delete {"paths":["@d"],"recursive":true}
den Ordner @d löschen, mit allem drin
Ordner @d kann weg
schmeiß das ganze Verzeichnis @d weg

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.delete {"paths":"$1"}
alle .@ext löschen
sämtliche @ext-Dateien können weg
lösch jede .@ext hier, auch in den Unterordnern
keine .@ext mehr bitte, alle weg
wirf die .@ext weg, nur die

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
! fs.delete {"paths":"$1"}
.@ext hier löschen, in den Unterordnern sollen sie bleiben
nur die .@ext in diesem Ordner weg, nicht die darunter

! fs.search {"path":".","name_glob":"@kk","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
@kk, die älter als @age sind, löschen
lösch die @kk über @age alt
alle @kk älter als @age können weg, die neueren bleiben

! fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
.@ext älter als @age weg damit
lösch .@ext-Dateien, wenn sie mehr als @age alt sind
alte .@ext raus, alt heißt über @age

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
leere Dateien löschen
alle Dateien mit 0 Byte weg

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@d"}
die @pl alle nach @d
räum sämtliche @pl in den Ordner @d
@pl gehören nach @d, verschieb sie
verschieb meine @pl nach @d, sonst nix

! fs.search {"path":".","name_glob":"@kk"}
! fs.copy {"paths":"$1","into":"@d"}
@kk nach @d kopieren, hier lassen
alle @kk zusätzlich nach @d
kopier meine @kk in den Ordner @d

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.move {"paths":"$1","into":"@d"}
alle .@ext in den Ordner @d verschieben
.@ext gehören nach @d
schieb die @ext-Dateien alle nach @d

! fs.archive {"paths":["@d"],"to":"@zn"}
pack den Ordner @d in @zn
Ordner @d als @zn komprimieren
aus dem Ordner @d soll @zn werden
mach aus @d ein Archiv @zn, der Ordner bleibt

! fs.archive {"paths":["@d"],"to":"@d.zip"}
zipp den Ordner @d
Ordner @d packen
der Ordner @d soll gezippt werden, muss per Mail raus

! fs.archive {"paths":["@f","@f2"],"to":"@zn"}
@f und @f2 in @zn packen
pack @f und @f2 zusammen in @zn
@zn aus @f und @f2 machen

! fs.extract {"archive":"@z","to":"@zstem"}
entpack @z
@z auspacken bitte
kannst du @z entzippen
pack mal @z aus, ich komm nicht ran
Bitte entpacken Sie das Archiv @z.

! fs.extract {"archive":"@z","to":"@d"}
entpacke @z in den Ordner @d
@z nach @d auspacken
was in @z ist soll nach @d

! fs.extract {"archive":"@z","to":".","list_only":true}
was ist in @z drin? nicht auspacken
zeig nur den Inhalt von @z, ohne zu entpacken
Liste der Dateien im Archiv @z

$ cut -d, -f@c @onlycsv
Spalte @c von @onlycsv zeigen
nur die @c. Spalte aus @onlycsv
aus @onlycsv bitte Spalte Nummer @c, sonst nix

$ awk -F, '{ s += $@c } END { print s }' @onlycsv
Summe über Spalte @c in @onlycsv
rechne Spalte @c von @onlycsv zusammen
was ergibt Spalte @c in @onlycsv alles in allem

% print(sum(NUM for r in ROWS))
Summe der Spalte @nkey aus @csv
was kommt in @csv unter @nkey zusammen
@nkey aufsummieren, Datei @csv
wie viel @nkey sind das in @csv insgesamt
addier die Werte von @nkey in @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
Mittelwert von @nkey in @csv
@csv: durchschnittliches @nkey
was ist der Schnitt bei @nkey in @csv

% [print(r["@key"]) for r in ROWS]
die Spalte @key aus @csv
aus @csv nur die Spalte namens @key
@csv, zeig mir alles unter @key

% PRINT ROWS if r["@key"] == "@val"]
Zeilen aus @csv mit @key gleich @val
zeig aus @csv nur wo @key @val ist
in @csv filtern: @key = @val

$ sort -t, -k@c @onlycsv
@onlycsv nach der @c. Spalte sortiert anzeigen
sortier @onlycsv nach Spalte @c, nur zeigen
@onlycsv, Reihenfolge nach Spalte @c bitte

$ tail -n +2 @onlycsv | wc -l
wie viele Datenzeilen hat @onlycsv, Kopf zählt nicht
Anzahl Datensätze in @onlycsv ohne Überschrift

$ head -n 1 @onlycsv
welche Spalten gibts in @onlycsv
Spaltennamen von @onlycsv bitte

$ grep -c @gp @log
in wie vielen Zeilen von @log kommt @gp vor
zähl die Zeilen mit @gp in @log
@log: wie oft @gp? Zeilen zählen

$ grep -v @gp @log
@log ohne die Zeilen mit @gp, nur anzeigen
zeig mir @log, aber die Zeilen mit @gp weglassen

! fs.count {"paths":["@t"]}
wie viele Wörter hat @t
Zeilen in @t zählen
wie lang ist @t, in Zeilen
Anzahl Zeilen @t?

$ sort -u @txt
@txt sortiert und ohne Dubletten zeigen
jede Zeile aus @txt nur einmal, alphabetisch, nicht speichern

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
doppelte Zeilen aus @txt entfernen, Reihenfolge behalten
in @txt stehen manche Zeilen mehrfach, behalt je eine, in der Datei, nicht sortieren
@txt: Wiederholungen raus, und zwar in der Datei, Reihenfolge lassen

$ sort @txt | uniq -d
welche Zeilen kommen in @txt mehrmals vor
zeig die doppelten Zeilen von @txt, nichts löschen

$ sort -o @txt @txt
@txt alphabetisch sortieren und so speichern
sortier die Datei @txt, sie soll danach sortiert sein

$ sort @txt
@txt alphabetisch ausgeben, Datei bleibt wie sie ist
zeig @txt von A bis Z

$ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
gibt es hier dieselbe Datei mehrmals
such Dubletten, löschen mach ich selbst
doppelte Dateien auflisten

! git.status {}
was ist noch nicht committet
hab ich vergessen etwas zu committen
ist im Repo alles sauber
habe ich offene Änderungen
git: noch was ungespeichert?
kann ich Feierabend machen oder fehlt noch ein Commit
git status bitte

! git.log {"limit":@n}
die letzten @n Commits zeigen
was waren die letzten @n Commits
log, @n Stück

! git.log {"grep":"@pc"}
wer hat den Commit zu @pc gemacht
welcher Commit redet von @pc
such in den Commit-Nachrichten nach @pc
gibt es einen Commit über @pc

! git.log {"author":"@who"}
was hat @who committet
alle Commits von @who
zeig mir die Commits die @who gemacht hat

! git.log {"limit":1,"path":"@gf"}
wer hat @gf zuletzt geändert
letzte Änderung an @gf: von wem
wann und von wem wurde @gf zum letzten Mal committet

$ git log --since='1 week ago'
welche Commits gab es letzte Woche
was wurde in den letzten sieben Tagen committet
Commits der vergangenen Woche

! git.branch {}
auf welchem Branch bin ich
welche Branches gibt es hier
Branch?

! git.checkout {"create":"@nb"}
neuen Branch @nb anlegen
mach einen Branch @nb auf
ich will auf einem neuen Branch @nb weiterarbeiten

! git.checkout {"to":"@br"}
wechsel auf den Branch @br
geh auf @br, git
zum Branch @br bitte

! git.branch {"delete":"@nb"}
den Branch @nb löschen
Branch @nb brauch ich nicht mehr, weg

! git.merge {"from":"@nb"}
merge @nb in meinen Branch
hol @nb hier rein, merge
führ @nb mit meinem Branch zusammen

! git.add {"all":true}
! git.commit {"message":"@gq"}
alles committen mit der Nachricht @gq
commit alles, Text @gq
Bitte sämtliche Änderungen unter @gq einchecken.
alles rein in den Commit, Botschaft: @gq

! git.add {"paths":["@gf"]}
! git.commit {"message":"@gq"}
nur @gf committen, Nachricht @gq
commit @gf mit @gq, den Rest nicht
@gf einchecken als @gq

! git.checkout {"paths":["@gf"]}
meine Änderungen an @gf verwerfen
@gf wieder wie im letzten Commit
@gf zurücksetzen, die anderen Dateien nicht

! git.diff {"paths":["@gf"]}
was hab ich an @gf geändert, Zeile für Zeile
diff von @gf
Unterschiede in @gf seit dem letzten Commit zeigen

! fs.write {"path":".gitignore","content":"@ign","append":true}
git soll @ign ab jetzt ignorieren
@ign auf die Ignorierliste von git
@ign soll git nicht mehr sehen, nicht löschen

! git.pull {}
hol das Neueste vom Server, git
git pull

! git.push {}
schieb meine Commits hoch
push mal

$ git stash
meine Änderungen kurz wegstecken, stash
git: Änderungen beiseite

$ git stash pop
gestashte Änderungen wieder her
hol den Stash zurück

! process.kill {"name":"@prog"}
beende @prog
@prog abschießen
mach @prog zu, das hängt
@prog soll aufhören, @{prog}d nicht
kill @prog, aber nicht @{prog}-helper
Bitte @prog beenden, alles andere läuft weiter.

! process.list {"name":"@prog"}
läuft @prog gerade
ist @prog an? bitte nicht starten
welche PID hat @prog
wie oft läuft @prog

! process.list {"sort":"cpu","limit":10}
was macht den Rechner so lahm
welche Prozesse ziehen am meisten CPU
warum rödelt der Lüfter so

! process.list {"sort":"memory","limit":10}
welche Programme brauchen am meisten Arbeitsspeicher
wer frisst den ganzen RAM

! process.kill {"pid":@pid}
Prozess @pid beenden
kill @pid bitte

! net.connections {"listening":true,"port":@port}
welcher Prozess belegt Port @port
wer lauscht auf Port @port? nur sagen, nicht beenden
ist Port @port schon vergeben

! net.connections {"listening":true}
welche Ports sind offen
was lauscht alles auf diesem Rechner

! net.port_check {"host":"@host","port":@port}
ist Port @port auf @host erreichbar
komm ich auf @host an Port @port ran

! net.ping {"host":"@host"}
ist @host erreichbar
ping mal @host
lebt @host noch

! system.network {}
wie ist meine IP-Adresse
IP von diesem Rechner?

! system.disk {}
wie viel Platz ist noch auf der Festplatte
Platte voll?
freier Speicherplatz bitte

! system.memory {}
wie viel Arbeitsspeicher ist frei
RAM: belegt und frei

! system.uptime {}
wie lange läuft der Rechner schon
seit wann ist die Kiste an

! time.now {}
wie spät haben wir
welcher Wochentag ist heute
Welches Datum haben wir heute?
der wievielte ist heute

! time.now {"zone":"@city"}
wie spät ist es gerade in @city
Uhrzeit in @city bitte

! system.env {"name":"@var"}
welchen Wert hat die Umgebungsvariable @var
was steht in $@var

$ which @cmd
ist @cmd installiert
hab ich @cmd auf dem Rechner

$ @cmd --version
welche Version hat @cmd
@cmd Version?

$ whoami
als welcher Benutzer bin ich angemeldet
wie heißt mein Benutzer hier

$ pwd
in welchem Ordner bin ich gerade
wo bin ich hier

beyond
schreib mir eine Bewerbung als Verkäuferin
was soll ich meiner Mutter zum Geburtstag schenken
wie wird morgen das Wetter in Hamburg
buch mir einen Tisch beim Italiener
erklär mir die Quantenphysik
ist die Rechnung vom Handwerker zu hoch, was meinst du
übersetz @t ins Französische
fass @t zusammen
bestell zwei Pizzen
ruf Frau Lindner an
wer war der dritte Bundeskanzler
schick @who eine Mail, dass ich krank bin
mach aus @t einen lustigen Text
schreib mir ein Python-Programm, das Rechnungen sortiert
was hältst du von meinem Aufsatz @t
wie koche ich Linsensuppe
finde heraus warum mein Code in @t nicht läuft
Stell den Wecker in der Küche auf sieben.
mach das Licht aus
such mir im Internet den günstigsten Flug nach Rom
verbessere den Stil von @t
druck @t aus und leg es @who hin

say Hallo! Was soll ich tun?
guten Abend
servus
na du
hallöchen
Grüezi
moin moin
huhu

say Gern geschehen.
dankeschön
super, danke!
merci, das wars
perfekt danke dir
lieb von dir

say Auf Wiedersehen.
bis dann
tschö
ich bin dann mal weg
gute Nacht

say Gut, ich habe nichts getan.
ach egal
doch nicht, lass
vergiss was ich gesagt hab
stopp, lieber nicht

ask Welche Datei soll ich löschen?
lösch die Datei
kannst du die bitte löschen
die Datei kann weg

ask Welchen Prozess soll ich beenden?
beende das Programm
mach das Programm aus
schieß das Ding ab
""")

# ================================================================ Spanish

tongue("es", r"""
! fs.search {"path":".","name_glob":"@ng"}
¿dónde está @ng?
no encuentro @ng, en qué subcarpeta está
Por favor, localice el archivo @ng.
búscame @ng porfa
ayer tenía @ng y hoy no aparece, dónde quedó
ubicación de @ng
che, dónde metí @ng
necesito la ruta de @ng
ando buscando @ng, no lo muevas
en qué carpeta anda @ng
@ng dónde?
wey no hallo @ng, ayúdame

! fs.search {"path":".","name_glob":"@fo","kind":"folder"}
dónde está la carpeta @fo
se me perdió la carpeta @fo
busca la carpeta llamada @fo, no los archivos de dentro
hay por aquí una carpeta que se llame @fo?
en qué directorio está el directorio @fo

! fs.search {"path":".","name_glob":"*.@ext"}
todos los .@ext, también los de las subcarpetas
qué .@ext tengo por aquí
lista de archivos @ext, solo ver
¿me queda algún .@ext?
quiero ver los .@ext antes de borrar nada
busca *.@ext
archivos .@ext?
encuéntrame los .@ext, estén donde estén

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
los .@ext de esta carpeta nada más, sin subcarpetas
qué .@ext hay justo aquí, no más abajo
solo en este nivel: archivos .@ext

! fs.search {"path":".","name_glob":"@kk"}
dónde tengo @kk
busca @kk por favor
enséñame @kk que haya por aquí, sin tocar nada
quiero una lista con @kk
la abuela pregunta por @kk, a ver dónde están
haz memoria y dime dónde guardé @kk
¿hay por ahí @kk?

! fs.search {"path":"@d","name_glob":"@kk"}
@kk de la carpeta @d, muéstralas
busca @kk dentro de @d
qué hay en @d, solo @kk
en @d quiero ver @kk y nada más

! fs.search {"path":".","name_glob":"*@part*","kind":"file"}
el archivo tiene @part en el nombre, búscalo
archivos cuyo nombre contenga @part
se llamaba algo con @part, no me acuerdo más
nombre con @part, dónde
busca los que digan @part en el nombre, no en el contenido

! fs.search {"path":".","text":"@q"}
en qué archivo aparece la palabra @q
busca el texto @q en todos los archivos
dónde dice @q
¿sale @q en algún sitio?
qué archivos contienen el término @q
grep de @q por todo
necesito saber dónde está escrita la palabra @q
busca dentro de los archivos @q, no en los nombres
en cuál puse la frase @q
Encuentre los documentos que mencionan @q.

! fs.search {"path":".","text":"@w"}
alguna nota mía habla de @w
dónde apunté lo de @w
qué documento trata de @w
@who dice que hay algo escrito sobre @w, busca
tengo algo sobre @w? mira en los textos

! fs.search {"path":"@d","text":"@q"}
busca la palabra @q en la carpeta @d
en @d, qué archivos dicen @q
mira si en @d sale @q por algún lado
dentro de @d dónde pone @q

! fs.search {"path":"@t","text":"@q"}
en qué línea de @t está @q
muestra las líneas de @t que tienen la palabra @q
¿dice @q en @t?
busca @q en @t, solo enseñar
@t contiene el texto @q?

! fs.list {"path":"."}
qué hay aquí
lista lo que hay en esta carpeta
Muéstreme el contenido del directorio actual.
a ver qué tengo por acá
enséñame los archivos de aquí, no hagas nada
ls pero en español

! fs.list {"path":"@d"}
qué hay dentro de @d
contenido de la carpeta @d
ábreme @d a ver qué tiene
lista @d
échale un ojo a @d y dime qué hay
@d qué contiene, sin mover nada

! fs.list {"path":".","limit":1,"kind":"file"}
cuántos archivos hay aquí mismo, sin contar las subcarpetas
número de archivos de esta carpeta, las de abajo no cuentan
cuenta solo los archivos de este nivel
archivos aquí, sin entrar en carpetas, cuántos son

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
cuántos archivos son en total con las subcarpetas
cuenta todos los archivos, hasta los del fondo
total de archivos aquí, todo incluido
cuantos archivos tengo en total

! fs.list {"path":".","limit":1,"kind":"folder"}
cuántas carpetas hay aquí, sin las de dentro
número de carpetas en este nivel nada más
cuenta las carpetas de aquí, no entres en ellas

! fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
cuántas carpetas hay en total, de todos los niveles
número total de carpetas con las subcarpetas de las subcarpetas

! fs.list {"path":"@d","limit":1,"kind":"file"}
cuántos archivos hay directamente en @d, subcarpetas no
archivos en el primer nivel de @d, cuántos

! fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
cuántos archivos hay en @d con todo y subcarpetas
cuenta los archivos de @d
@d tiene muchos archivos? cuántos exactamente

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
cuántos .@ext tengo en total
número de archivos @ext
cuéntame los .@ext
.@ext: ¿cuántos hay?

! fs.list {"path":".","kind":"folder"}
qué carpetas hay aquí, los archivos no me interesan
solo las carpetas
directorios de aquí?

! fs.list {"path":".","hidden":true,"glob":".*"}
qué archivos ocultos hay
enseña los ocultos, los que empiezan por punto

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
cuál es el archivo más grande
el archivo que más pesa, solo uno
¿qué archivo ocupa más?
dime cuál es el más pesado de todos
archivo más gordo

! fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
los @n archivos más grandes
top @n por tamaño
dame los @n que más ocupan, no borres nada
los @n más pesados

! fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
qué archivos están llenando el disco
los archivos más pesados primero
qué ocupa tanto, muéstrame los archivos grandes

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
cuál es el archivo más reciente
qué fue lo último que guardé
último archivo modificado
¿en qué archivo estuve trabajando al final?
lo más nuevo de aquí, un archivo

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
los @n archivos más recientes
los últimos @n que toqué
@n archivos más nuevos

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
cuál es el archivo más viejo
el archivo más antiguo, sin borrarlo
qué archivo lleva más tiempo sin tocarse

! fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
qué archivos cambiaron hoy
archivos de hoy
en qué he trabajado hoy

! fs.search {"path":".","kind":"file","older_than_ms":"@age"}
archivos con más de @age
qué archivos tienen más de @age? solo lista
lo que no se toca desde hace @age o más, enséñamelo

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
archivos de más de @size
qué pesa más de @size
muestra lo que pase de @size, sin borrar

! fs.disk_usage {"path":"@d"}
cuánto ocupa @d
tamaño de la carpeta @d
cuánto pesa @d
¿Qué espacio ocupa el directorio @d?
@d, cuántos megas son

! fs.disk_usage {"path":"."}
cuánto ocupa todo esto
tamaño total de esta carpeta

! fs.disk_usage {"path":".","by":"folders","top":10}
qué subcarpeta ocupa más
carpetas por tamaño, de mayor a menor
en qué carpetas se me va el espacio

! fs.stat {"path":"@f"}
cuándo se modificó @f
cuánto pesa @f
fecha de @f?
de cuándo es el archivo @f
tamaño y fecha de @f

! fs.read {"path":"@t"}
qué dice @t
léeme @t
muestra el contenido de @t
Quisiera ver el texto de @t, por favor.
abre @t que lo quiero leer
a ver qué pone en @t
cat @t
no veo bien, lee @t en voz alta, digo, muéstralo
contenido de @t

! fs.read {"path":"@t","from_line":1,"max_lines":@n}
las primeras @n líneas de @t
el principio de @t, @n líneas
@t, solo las @n líneas de arriba
cómo empieza @t, con @n líneas basta

! fs.read {"path":"@t","last_lines":@n}
las últimas @n líneas de @t
el final de @t, @n líneas
cómo termina @t, @n líneas nada más
@t: @n líneas de abajo

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
qué dice @one
quiero leer @one
ábreme @one a ver
muéstrame lo que pone @one

! fs.search {"path":".","name_glob":"@onem","kind":"file"}
dónde tengo @onem
busca @onem, no lo abras
perdí @onem, ¿por dónde anda?
me urge @onem, dónde está

$ sed -n '@{gline}p' @txt
qué pone en la línea @gline de @txt
línea @gline de @txt, solo esa

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
cambia la palabra @q por @q2 en @t
en @t reemplaza la palabra @q por @q2
sustituye @q por @q2 en el archivo @t
donde diga @q en @t que diga @q2
en @t quiero @q2 en vez de la palabra @q
@t: @q -> @q2
ponle @q2 a todo lo que diga @q en @t
la palabra @q está mal en @t, lo correcto es @q2
Reemplace en @t el término @q por @q2, por favor.
corrige en @t: no es @q, es @q2
en @t cambiá @q por @q2
buscar @q y reemplazar por @q2, archivo @t
todas las veces que sale @q en @t, pon @q2
que en @t ya no ponga @q sino @q2
cámbiame el texto @q por el texto @q2 en @t, nada más

! fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
en @t la fecha @da pasa a ser @da2
la fecha de @t está mal: no @da sino @da2
cambia la fecha @da por @da2 en @t

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
pon @opt en @jv en @json
en @json el valor de @opt tiene que ser @jv
la clave @opt de @json cámbiala a @jv
@json: @opt = @jv
Establezca en @json la opción @opt con el valor @jv.
en @json, la opción @opt con valor @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
qué valor tiene @opt en @json
cuánto vale @opt en @json, solo leer
dime el @opt de @json

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
en @ini pon @opt a @pv
@opt en @ini debe ser @pv
cambia @opt a @pv en el archivo @ini
ajusta @ini: @opt=@pv

$ sed -i 's/^\( *@opt:\).*/\1 @pv/' @yaml
en @yaml, @opt tiene que valer @pv
cambia @opt a @pv en @yaml
@yaml: @opt: @pv por favor

$ grep '^@opt' @ini
qué tiene puesto @opt en @ini
valor de @opt en @ini, no lo cambies

! fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
crea un archivo @gt con el texto @qq
nuevo archivo @gt que diga @qq
hazme un @gt con @qq dentro
Cree el archivo @gt con el contenido @qq.
quiero un archivo llamado @gt donde ponga @qq
escribe @qq en un archivo nuevo, @gt
@gt no existe, créalo con @qq

! fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
nota nueva @gt: @bt
crea @gt que diga: @bt
hazme el archivo @gt con esto: @bt

! fs.write {"path":"@gt","content":"","expect_hash":"absent"}
crea @gt vacío
un archivo vacío que se llame @gt
necesito @gt, todavía sin nada

! fs.write {"path":"@t","content":"@qq","append":true}
agrega @qq al final de @t
añade la línea @qq a @t
a @t súmale @qq abajo, sin borrar lo de antes
ponle @qq al final a @t
que @t termine con la línea @qq

! fs.write {"path":"@t","content":"@bt","append":true}
apunta en @t: @bt
agrega a @t: @bt
en @t falta: @bt
anota también en @t: @bt

! fs.move {"renames":[{"from":"@f","to":"@g"}]}
renombra @f como @g
que @f se llame @g
cámbiale el nombre a @f, ahora es @g
@f pasa a llamarse @g
el nombre @f no me gusta, ponle @g
Cambie el nombre del archivo @f por @g.
me equivoqué al guardar: @f debe llamarse @g
ponele @g a @f
nombre nuevo de @f: @g
rename @f a @g

! fs.move {"from":"@f","to":"@d/@g"}
mueve @f a @d y renómbralo @g
@f va a la carpeta @d con el nombre @g
pasa @f a @d pero que allá se llame @g
renombra @f como @g y mételo en @d
llévate @f a @d como @g
guarda @f en @d bajo el nombre @g, aquí que no quede
cambia el nombre de @f a @g y muévelo a la carpeta @d

! fs.move {"from":"@f","into":"@d"}
mueve @f a la carpeta @d
pasa @f a @d
@f va en @d
mete @f en @d
llévate @f para @d
Traslade el archivo @f al directorio @d.
@f no va aquí, va en @d
mandá @f a @d

! fs.move {"paths":["@f","@f2"],"into":"@d"}
@f y @f2 a la carpeta @d
mueve @f y @f2 para @d
mete los dos, @f y @f2, en @d

! fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 y @f3 van en @d
mueve a @d estos tres: @f, @f2, @f3
pasa @f; @f2; @f3 a la carpeta @d

! fs.copy {"from":"@f","into":"@d"}
copia @f en @d
una copia de @f en la carpeta @d, el original se queda
@f también lo quiero en @d
copiame @f a @d
deja en @d una copia de @f
@f a @d pero sin moverlo, copia

! fs.copy {"from":"@f","to":"@g"}
haz una copia de @f llamada @g
duplica @f con el nombre @g
copia @f como @g
quiero @g que sea igual a @f, sin perder @f

! fs.copy {"from":"@f","to":"@f.bak"}
copia de seguridad de @f
respáldame @f antes de que la riegue
haz un backup de @f

! fs.mkdir {"path":"@dn","parents":true}
crea la carpeta @dn
nueva carpeta: @dn
necesito una carpeta @dn
hazme un directorio @dn
Cree un directorio con el nombre @dn.
abrí una carpeta @dn

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
crea las carpetas @dn y @dn2
dos carpetas nuevas, @dn y @dn2
carpetas: @dn; @dn2

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
crea tres carpetas: @dn, @dn2 y @dn3
quiero las carpetas @dn, @dn2 y @dn3
carpetas nuevas @dn, @dn2, @dn3
una carpeta por tema: @dn, @dn2, @dn3

! fs.delete {"paths":["@f"]}
borra @f
elimina @f, lo demás déjalo
@f ya no sirve, fuera
tira @f a la basura
Suprima el archivo @f, por favor.
borrame @f
quítame @f de aquí para siempre
@f puede desaparecer

! fs.delete {"paths":["@f","@f2"]}
borra @f y @f2
@f y @f2 fuera, solo esos
elimina estos: @f, @f2

! fs.delete {"paths":["@d"],"recursive":true}
borra la carpeta @d con todo
la carpeta @d entera a la basura
elimina el directorio @d y su contenido

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.delete {"paths":"$1"}
borra todos los .@ext
elimina los archivos @ext, todos
no quiero ningún .@ext, bórralos también en las subcarpetas
fuera los .@ext, solo esos

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
! fs.delete {"paths":"$1"}
borra los .@ext de aquí, los de las subcarpetas no
solo los .@ext de esta carpeta, elimínalos, abajo no toques

! fs.search {"path":".","name_glob":"@kk","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
borra @kk con más de @age
elimina @kk que tengan más de @age, lo nuevo se queda
de más de @age: @kk, a la basura

! fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
borra los .@ext de más de @age
los .@ext con más de @age ya no, elimínalos
limpia los .@ext viejos, viejo es más de @age

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
borra los archivos vacíos
elimina los que pesan 0 bytes

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@d"}
mueve las @pl a @d
todas las @pl a la carpeta @d
pasa mis @pl para @d, lo demás no

! fs.search {"path":".","name_glob":"@kk"}
! fs.copy {"paths":"$1","into":"@d"}
copia @kk a @d
@kk, una copia en @d, sin moverlas de aquí
quiero @kk también en la carpeta @d

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.move {"paths":"$1","into":"@d"}
mueve los .@ext a @d
todos los archivos .@ext van en la carpeta @d
los @ext a @d porfa

! fs.archive {"paths":["@d"],"to":"@zn"}
comprime la carpeta @d en @zn
mete la carpeta @d en @zn
haz @zn con la carpeta @d, sin borrarla

! fs.archive {"paths":["@d"],"to":"@d.zip"}
comprime la carpeta @d
haz un zip de la carpeta @d
la carpeta @d en zip, es para mandarla

! fs.archive {"paths":["@f","@f2"],"to":"@zn"}
comprime @f y @f2 en @zn
junta @f y @f2 en @zn
@zn con @f y @f2 dentro

! fs.extract {"archive":"@z","to":"@zstem"}
descomprime @z
abre @z, descomprímelo
extrae todo lo de @z
Descomprima el archivo @z.

! fs.extract {"archive":"@z","to":"@d"}
descomprime @z en @d
lo que hay en @z ponlo en la carpeta @d
extrae @z dentro de @d

! fs.extract {"archive":"@z","to":".","list_only":true}
qué hay dentro de @z, sin descomprimir
lista el contenido de @z nada más
a ver qué trae @z, no lo abras todavía

$ cut -d, -f@c @onlycsv
solo la columna @c de @onlycsv
columna número @c de @onlycsv

$ awk -F, '{ s += $@c } END { print s }' @onlycsv
suma la columna @c de @onlycsv
total de la columna @c en @onlycsv

% print(sum(NUM for r in ROWS))
suma de @nkey en @csv
cuánto suma @nkey en @csv
total de la columna @nkey del archivo @csv
súmame todos los @nkey de @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
promedio de @nkey en @csv
media de la columna @nkey, @csv
@csv: cuál es el promedio de @nkey

% [print(r["@key"]) for r in ROWS]
la columna @key de @csv
de @csv solo lo que está bajo @key
muéstrame la columna llamada @key, archivo @csv

% PRINT ROWS if r["@key"] == "@val"]
filas de @csv donde @key es @val
de @csv solo los que tienen @val en @key
filtra @csv: @key = @val

$ sort -t, -k@c @onlycsv
muestra @onlycsv ordenado por la columna @c
ordena @onlycsv según la columna @c

$ tail -n +2 @onlycsv | wc -l
cuántas filas tiene @onlycsv sin el encabezado
número de registros de @onlycsv, la cabecera no

$ head -n 1 @onlycsv
qué columnas tiene @onlycsv
nombres de las columnas de @onlycsv

$ grep -c @gp @log
cuántas líneas de @log tienen @gp
cuenta las líneas con @gp de @log

$ grep -v @gp @log
@log sin las líneas que dicen @gp, solo mostrar
muestra @log menos las líneas con @gp

! fs.count {"paths":["@t"]}
cuántas palabras tiene @t
cuenta las líneas de @t
qué tan largo es @t, en líneas

$ sort -u @txt
@txt ordenado y sin repetidos, en pantalla
cada línea de @txt una sola vez y en orden

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
quita las líneas repetidas de @txt sin cambiar el orden
@txt tiene renglones dobles, deja uno de cada uno, en el mismo archivo y sin ordenar

$ sort @txt | uniq -d
qué líneas se repiten en @txt
muestra los duplicados de @txt, no borres

$ sort -o @txt @txt
ordena @txt alfabéticamente y guárdalo
deja @txt ordenado de la A a la Z, el archivo mismo

$ sort @txt
enseña @txt en orden alfabético, sin guardar
@txt de la a a la z, en pantalla nomás

$ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
hay archivos duplicados?
busca archivos repetidos, sin borrar ninguno

! git.status {}
qué me falta por meter en un commit
¿se me olvidó commitear algo?
hay cambios sin guardar en git
git, ¿está todo limpio?
ya me voy, ¿queda algo sin commit?

! git.log {"limit":@n}
muestra los últimos @n commits
los @n commits más recientes
log de @n

! git.log {"grep":"@pc"}
quién hizo el commit sobre @pc
qué commit habla de @pc
busca @pc en los mensajes de los commits

! git.log {"author":"@who"}
qué commits hizo @who
todo lo que ha commiteado @who
commits de @who

! git.log {"limit":1,"path":"@gf"}
quién cambió @gf por última vez
último cambio de @gf: ¿de quién?
quién fue el último en tocar @gf

$ git log --since='1 week ago'
commits de la última semana
qué se commiteó en los últimos siete días

! git.branch {}
en qué rama estoy
qué ramas hay
rama actual?

! git.checkout {"create":"@nb"}
crea la rama @nb
nueva rama @nb
quiero trabajar en una rama nueva, @nb

! git.checkout {"to":"@br"}
cámbiate a la rama @br
pásame a @br
vete a la rama @br

! git.branch {"delete":"@nb"}
borra la rama @nb
la rama @nb ya no hace falta

! git.merge {"from":"@nb"}
fusiona @nb con mi rama
mete @nb aquí, merge
trae lo de @nb a esta rama

! git.add {"all":true}
! git.commit {"message":"@gq"}
haz commit de todo con el mensaje @gq
commit de todo: @gq
commitea todo, mensaje @gq
guarda todo en git como @gq

! git.add {"paths":["@gf"]}
! git.commit {"message":"@gq"}
commit solo de @gf, mensaje @gq
commitea únicamente @gf con @gq
nada más @gf al commit, que diga @gq

! git.checkout {"paths":["@gf"]}
descarta mis cambios en @gf
vuelve @gf a como estaba en el último commit
deshaz lo que hice en @gf, lo demás déjalo

! git.diff {"paths":["@gf"]}
qué cambié en @gf
diff de @gf
enseña mis cambios de @gf línea por línea

! fs.write {"path":".gitignore","content":"@ign","append":true}
que git ignore @ign de ahora en adelante
agrega @ign a lo que git ignora
no quiero ver más @ign en git, sin borrarlo

! git.pull {}
baja lo nuevo del servidor, git
haz un pull

! git.push {}
sube mis commits
haz push

$ git stash
guarda mis cambios en el stash
aparta mis cambios un rato, git

$ git stash pop
recupera lo del stash
devuélveme los cambios que aparté

! process.kill {"name":"@prog"}
cierra @prog
mata @prog que se colgó
termina @prog, pero @{prog}d no lo toques
cerrá @prog
detén @prog, no @{prog}_old
Finalice el programa @prog.

! process.list {"name":"@prog"}
está corriendo @prog?
sigue abierto @prog? no lo abras
qué pid tiene @prog
cuántos @prog hay corriendo

! process.list {"sort":"cpu","limit":10}
por qué va tan lento esto, qué usa el cpu
qué procesos consumen más procesador

! process.list {"sort":"memory","limit":10}
qué programas usan más memoria
quién se está comiendo la ram

! process.kill {"pid":@pid}
mata el proceso @pid
termina el @pid

! net.connections {"listening":true,"port":@port}
qué proceso usa el puerto @port
¿está ocupado el puerto @port? solo dime
quién escucha en el @port

! net.connections {"listening":true}
qué puertos están abiertos
qué está escuchando en esta máquina

! net.port_check {"host":"@host","port":@port}
está abierto el puerto @port de @host
llego a @host por el puerto @port?

! net.ping {"host":"@host"}
responde @host?
hazle ping a @host
¿se llega a @host?

! system.network {}
cuál es mi ip
dirección IP de esta máquina

! system.disk {}
cuánto espacio queda en el disco
¿está lleno el disco?

! system.memory {}
cuánta memoria hay libre
RAM usada y libre

! system.uptime {}
cuánto tiempo lleva prendida la compu
desde cuándo está encendido el equipo

! time.now {}
qué hora es
qué día de la semana es hoy
¿A qué fecha estamos?
fecha de hoy

! time.now {"zone":"@city"}
qué hora es en @city
hora de @city

! system.env {"name":"@var"}
qué tiene la variable de entorno @var
valor de $@var

$ which @cmd
tengo instalado @cmd?
está @cmd en esta máquina

$ @cmd --version
qué versión de @cmd tengo
@cmd versión

$ whoami
con qué usuario estoy
cuál es mi nombre de usuario

$ pwd
en qué carpeta estoy
dónde estoy parado

beyond
escríbeme una carta de renuncia elegante
qué le regalo a mi suegra
va a llover mañana en Sevilla?
reserva mesa para dos en la pizzería
explícame la inflación como si tuviera cinco años
traduce @t al inglés
resume @t en dos párrafos
pídeme un taxi
llama a @who
quién ganó el mundial del 86
mándale un correo a @who diciendo que llego tarde
hazme un programa en python que lleve las cuentas
mi redacción @t está bien escrita?
cómo se hace el gazpacho
por qué no funciona mi código @t
apaga la luz de la sala
búscame en internet el vuelo más barato a Lima
mejora el estilo de @t
compón una canción para mi novia
qué opinas de mi plan de negocio

say ¡Hola! ¿Qué debo hacer?
buenas tardes
hola hola
qué tal todo, hola
buen día
hey hola
muy buenas

say De nada.
muchas gracias por todo
gracias, perfecto
mil gracias che
te lo agradezco

say Adiós.
hasta luego
chau
nos vemos
buenas noches, me voy

say Bien, no hice nada.
mejor no
déjalo así
olvida lo que dije
no, espera, nada

ask ¿Qué archivo debo borrar?
borra el archivo
bórralo por favor
ese archivo ya no, elimínalo

ask ¿Qué proceso debo terminar?
cierra el programa
mata el proceso ese
el programa no responde, ciérralo
""")

# ================================================================ Portuguese, of Brazil and of Portugal

tongue("pt", r"""
! fs.search {"path":".","name_glob":"@ng"}
cadê @ng
onde está o ficheiro @ng?
não acho @ng, em que subpasta tá
procura @ng pra mim
Podia localizar o ficheiro @ng, se faz favor?
ontem eu tinha @ng, hoje sumiu, onde foi parar
caminho de @ng?
acha aí @ng, não mexe nele
preciso saber em que pasta ficou @ng
alguém viu @ng? procura
perdi o @ng, ajuda
onde é que eu meti @ng

! fs.search {"path":".","name_glob":"@fo","kind":"folder"}
onde tá a pasta @fo
perdi a pasta @fo
procura a pasta chamada @fo, não os arquivos dela
existe por aqui alguma pasta com o nome @fo?
em que diretório está a pasta @fo

! fs.search {"path":".","name_glob":"*.@ext"}
todos os .@ext, das subpastas também
quais .@ext eu tenho aqui
lista os ficheiros @ext, só ver
tem algum .@ext por aí?
quero ver os .@ext antes de apagar
procura *.@ext
arquivos .@ext?
acha os .@ext, onde estiverem

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
só os .@ext desta pasta, sem as subpastas
quais .@ext estão bem aqui, mais fundo não
.@ext apenas neste nível

! fs.search {"path":".","name_glob":"@kk"}
onde ficaram @kk
procura @kk por favor
mostra @kk que tem aqui, sem mexer
queria uma lista com @kk
a vó quer saber onde tão @kk
tem @kk por aí ainda?
localizar @kk

! fs.search {"path":"@d","name_glob":"@kk"}
mostra @kk da pasta @d
procura @kk dentro de @d
o que tem na pasta @d, só @kk
na pasta @d quero ver @kk e mais nada

! fs.search {"path":".","name_glob":"*@part*","kind":"file"}
o arquivo tem @part no nome, procura
ficheiros com @part no nome
chamava-se qualquer coisa com @part, não me lembro do resto
nome contém @part, qual é
acha os que têm @part no nome, não no conteúdo

! fs.search {"path":".","text":"@q"}
em que arquivo aparece a palavra @q
procura o texto @q em todos os ficheiros
onde é que diz @q
quais arquivos contêm o termo @q
a palavra @q tá escrita em algum lugar, onde
grep @q em tudo
busca dentro dos arquivos por @q, não nos nomes
em qual deles eu escrevi @q
Indique os documentos que mencionam @q.
tem @q escrito em algum canto?

! fs.search {"path":".","text":"@w"}
onde anotei aquilo sobre @w
qual documento fala de @w
alguma nota minha sobre @w? olha nos textos
@who disse que tem algo escrito sobre @w, procura
tenho alguma coisa escrita sobre @w

! fs.search {"path":"@d","text":"@q"}
procura a palavra @q na pasta @d
na pasta @d, que ficheiros têm @q
vê se em @d aparece @q
dentro de @d onde é que está escrito @q

! fs.search {"path":"@t","text":"@q"}
em que linha de @t está @q
mostra as linhas de @t com a palavra @q
@t tem @q?
procura @q em @t, só mostrar
no @t aparece o texto @q?

! fs.list {"path":"."}
o que tem aqui
o que há nesta pasta
mostra o que tá aqui, não faz nada
Mostre-me o conteúdo da pasta atual.
lista aí o que tem nessa pasta
deixa eu ver o que tem por aqui

! fs.list {"path":"@d"}
o que tem dentro de @d
conteúdo da pasta @d
dá uma olhada em @d e diz o que tem
lista @d
que ficheiros estão em @d
@d: o que tem lá? sem mexer

! fs.list {"path":".","limit":1,"kind":"file"}
quantos arquivos tem bem aqui, sem contar as subpastas
número de ficheiros desta pasta, os de baixo não contam
conta só os arquivos deste nível
arquivos aqui, sem entrar nas pastas, quantos são

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
quantos arquivos são ao todo, com as subpastas
conta todos os ficheiros, até os lá do fundo
total de arquivos aqui, tudo incluído
quantos arquivos eu tenho no total

! fs.list {"path":".","limit":1,"kind":"folder"}
quantas pastas tem aqui, sem as de dentro
número de pastas só neste nível
conta as pastas daqui, não entra nelas

! fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
quantas pastas ao todo, de todos os níveis
total de pastas contando as subpastas das subpastas

! fs.list {"path":"@d","limit":1,"kind":"file"}
quantos arquivos estão direto em @d, subpastas não
ficheiros no primeiro nível de @d, quantos

! fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
quantos arquivos tem em @d, com subpastas e tudo
conta os ficheiros de @d
@d tem quantos arquivos

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
quantos .@ext eu tenho no total
número de ficheiros @ext
conta os .@ext
.@ext: quantos?

! fs.list {"path":".","kind":"folder"}
que pastas tem aqui, arquivos não me interessam
só as pastas
diretórios daqui?

! fs.list {"path":".","hidden":true,"glob":".*"}
quais arquivos ocultos tem aqui
mostra os escondidos, os que começam com ponto

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
qual é o maior arquivo
o ficheiro mais pesado, só um
qual arquivo ocupa mais?
me diz qual é o mais pesado de todos
maior ficheiro

! fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
os @n maiores arquivos
top @n por tamanho
me dá os @n que mais ocupam, não apaga
os @n ficheiros mais pesados

! fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
que arquivos tão enchendo o disco
os ficheiros mais pesados primeiro
o que é que ocupa tanto, mostra os arquivos grandes

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
qual é o arquivo mais recente
qual foi a última coisa que guardei
último arquivo modificado
em que ficheiro mexi por último?
o mais novo daqui, um só

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
os @n arquivos mais recentes
os últimos @n em que mexi
@n ficheiros mais novos

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
qual é o arquivo mais velho
o ficheiro mais antigo, sem apagar
que arquivo está há mais tempo parado

! fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
que arquivos mudaram hoje
ficheiros de hoje
no que eu trabalhei hoje

! fs.search {"path":".","kind":"file","older_than_ms":"@age"}
arquivos com mais de @age
que ficheiros têm mais de @age? só a lista
o que não é mexido há mais de @age, mostra

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
arquivos com mais de @size
o que pesa mais de @size
mostra o que passa de @size, sem apagar

! fs.disk_usage {"path":"@d"}
quanto ocupa @d
tamanho da pasta @d
@d pesa quanto
Que espaço ocupa a pasta @d?
@d, são quantos megas

! fs.disk_usage {"path":"."}
quanto ocupa isto tudo
tamanho total desta pasta

! fs.disk_usage {"path":".","by":"folders","top":10}
que subpasta ocupa mais
pastas por tamanho, da maior pra menor
em que pastas vai o meu espaço

! fs.stat {"path":"@f"}
quando foi modificado @f
quanto pesa o @f
data de @f?
de quando é o ficheiro @f
tamanho e data de @f

! fs.read {"path":"@t"}
o que diz @t
lê @t pra mim
mostra o conteúdo de @t
Gostaria de ver o texto de @t, por favor.
abre @t que eu quero ler
o que é que está escrito em @t
cat @t
não enxergo bem, me lê @t
conteúdo de @t

! fs.read {"path":"@t","from_line":1,"max_lines":@n}
as primeiras @n linhas de @t
o começo de @t, @n linhas
@t, só as @n linhas de cima
como começa @t? @n linhas bastam

! fs.read {"path":"@t","last_lines":@n}
as últimas @n linhas de @t
o fim de @t, @n linhas
como termina @t, @n linhas só
@t: as @n linhas de baixo

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
o que diz @one
quero ler @one
abre @one aí
mostra o que tá escrito em @one

! fs.search {"path":".","name_glob":"@onem","kind":"file"}
onde tenho @onem
procura @onem, não abre
perdi @onem, onde ficou
preciso com urgência de saber onde está @onem

$ sed -n '@{gline}p' @txt
o que tem na linha @gline de @txt
linha @gline do @txt, só essa

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
troca a palavra @q por @q2 em @t
em @t substitui a palavra @q por @q2
onde diz @q em @t tem que dizer @q2
em @t quero @q2 em vez da palavra @q
@t: @q -> @q2
bota @q2 no lugar de @q no @t
a palavra @q tá errada em @t, o certo é @q2
Substitua em @t o termo @q por @q2, por favor.
corrige no @t: não é @q, é @q2
no ficheiro @t muda todos os @q para @q2
localizar @q e substituir por @q2, arquivo @t
todas as vezes que aparece @q em @t, põe @q2
que o @t não tenha mais @q e sim @q2
me troca o texto @q pelo texto @q2 em @t, mais nada

! fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
em @t a data @da passa a ser @da2
a data em @t tá errada: não é @da, é @da2
muda a data @da pra @da2 no @t

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
põe @opt como @jv em @json
em @json o valor de @opt tem que ser @jv
a chave @opt de @json muda pra @jv
@json: @opt = @jv
Defina em @json a opção @opt com o valor @jv.
no @json, a opção @opt com valor @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
que valor tem @opt em @json
quanto vale @opt no @json, só ler
me diz o @opt do @json

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
no @ini coloca @opt em @pv
@opt em @ini deve ser @pv
muda @opt pra @pv no arquivo @ini
acerta o @ini: @opt=@pv

$ sed -i 's/^\( *@opt:\).*/\1 @pv/' @yaml
em @yaml, @opt tem que valer @pv
muda @opt pra @pv no @yaml
@yaml: @opt: @pv por favor

$ grep '^@opt' @ini
o que tá posto em @opt no @ini
valor de @opt em @ini, não muda nada

! fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
cria um arquivo @gt com o texto @qq
novo ficheiro @gt que diga @qq
faz um @gt com @qq dentro
Crie o ficheiro @gt com o conteúdo @qq.
quero um arquivo chamado @gt escrito @qq
escreve @qq num arquivo novo, @gt
@gt não existe, cria com @qq

! fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
nota nova @gt: @bt
cria @gt dizendo: @bt
faz o arquivo @gt com isto: @bt

! fs.write {"path":"@gt","content":"","expect_hash":"absent"}
cria @gt vazio
um ficheiro vazio chamado @gt
preciso de @gt, por enquanto sem nada

! fs.write {"path":"@t","content":"@qq","append":true}
acrescenta @qq no fim de @t
adiciona a linha @qq ao @t
no @t bota mais @qq embaixo, sem apagar o resto
junta @qq ao final de @t
que @t termine com a linha @qq

! fs.write {"path":"@t","content":"@bt","append":true}
anota em @t: @bt
acrescenta no @t: @bt
em @t falta: @bt
escreve também em @t: @bt

! fs.move {"renames":[{"from":"@f","to":"@g"}]}
renomeia @f para @g
que o @f se chame @g
muda o nome do @f, agora é @g
@f passa a se chamar @g
o nome @f não presta, põe @g
Altere o nome do ficheiro @f para @g.
salvei errado: @f era pra ser @g
troca o nome de @f pra @g
nome novo de @f: @g
rename @f pra @g

! fs.move {"from":"@f","to":"@d/@g"}
move @f pra @d e renomeia pra @g
@f vai pra pasta @d com o nome @g
passa @f pra @d mas lá se chama @g
muda o nome de @f pra @g e põe na pasta @d
leva @f pra @d como @g
guarda @f em @d com o nome @g, aqui não fica
mude o nome de @f para @g e mova para a pasta @d

! fs.move {"from":"@f","into":"@d"}
move @f pra pasta @d
passa @f para @d
@f vai em @d
mete @f em @d
leva @f pra @d
Mova o ficheiro @f para a pasta @d.
lugar de @f não é aqui, é em @d
joga @f na pasta @d

! fs.move {"paths":["@f","@f2"],"into":"@d"}
@f e @f2 pra pasta @d
move @f e @f2 para @d
põe os dois, @f e @f2, em @d

! fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 e @f3 vão pra @d
move pra @d estes três: @f, @f2, @f3
passa @f; @f2; @f3 pra pasta @d

! fs.copy {"from":"@f","into":"@d"}
copia @f para @d
uma cópia de @f na pasta @d, o original fica
@f também quero em @d
faz uma cópia do @f em @d
deixa em @d uma cópia de @f
@f pra @d mas sem mover, copia

! fs.copy {"from":"@f","to":"@g"}
faz uma cópia de @f chamada @g
duplica @f com o nome @g
copia @f como @g
quero @g igual ao @f, sem perder o @f

! fs.copy {"from":"@f","to":"@f.bak"}
backup de @f
cópia de segurança de @f
salva uma cópia do @f antes que eu estrague

! fs.mkdir {"path":"@dn","parents":true}
cria a pasta @dn
pasta nova: @dn
preciso de uma pasta @dn
faz um diretório @dn
Crie uma pasta com o nome @dn.
abre aí uma pasta @dn

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
cria as pastas @dn e @dn2
duas pastas novas, @dn e @dn2
pastas: @dn; @dn2

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
cria três pastas: @dn, @dn2 e @dn3
quero as pastas @dn, @dn2 e @dn3
pastas novas @dn, @dn2, @dn3
uma pasta pra cada assunto: @dn, @dn2, @dn3

! fs.delete {"paths":["@f"]}
apaga @f
elimina @f, o resto deixa
@f não serve mais, fora
joga @f no lixo
Elimine o ficheiro @f, se faz favor.
deleta @f
some com @f daqui
@f pode ir embora

! fs.delete {"paths":["@f","@f2"]}
apaga @f e @f2
@f e @f2 fora, só esses
exclui estes: @f, @f2

! fs.delete {"paths":["@d"],"recursive":true}
apaga a pasta @d com tudo dentro
a pasta @d inteira pro lixo
elimina a pasta @d e o que lá está

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.delete {"paths":"$1"}
apaga todos os .@ext
exclui os arquivos @ext, todos
não quero nenhum .@ext, apaga também nas subpastas
fora os .@ext, só eles

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
! fs.delete {"paths":"$1"}
apaga os .@ext daqui, os das subpastas não
só os .@ext desta pasta, apaga, embaixo não mexe

! fs.search {"path":".","name_glob":"@kk","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
apaga @kk com mais de @age
elimina @kk que tenham mais de @age, o novo fica
com mais de @age: @kk, pro lixo

! fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
apaga os .@ext com mais de @age
os .@ext de mais de @age já não, elimina
limpa os .@ext velhos, velho é mais de @age

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
apaga os arquivos vazios
elimina os que têm 0 bytes

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@d"}
move as @pl pra @d
todas as @pl para a pasta @d
passa as minhas @pl pra @d, o resto não

! fs.search {"path":".","name_glob":"@kk"}
! fs.copy {"paths":"$1","into":"@d"}
copia @kk pra @d
@kk, uma cópia em @d, sem tirar daqui
quero @kk também na pasta @d

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.move {"paths":"$1","into":"@d"}
move os .@ext pra @d
todos os ficheiros .@ext vão para a pasta @d
os @ext pra @d por favor

! fs.archive {"paths":["@d"],"to":"@zn"}
compacta a pasta @d em @zn
mete a pasta @d dentro de @zn
faz @zn com a pasta @d, sem apagar

! fs.archive {"paths":["@d"],"to":"@d.zip"}
compacta a pasta @d
faz um zip da pasta @d
a pasta @d em zip, é pra mandar por email

! fs.archive {"paths":["@f","@f2"],"to":"@zn"}
compacta @f e @f2 em @zn
junta @f e @f2 no @zn
@zn com @f e @f2 dentro

! fs.extract {"archive":"@z","to":"@zstem"}
descompacta @z
abre @z, extrai
extrai tudo de @z
Descomprima o ficheiro @z.

! fs.extract {"archive":"@z","to":"@d"}
descompacta @z em @d
o que tem em @z põe na pasta @d
extrai @z dentro de @d

! fs.extract {"archive":"@z","to":".","list_only":true}
o que tem dentro de @z, sem descompactar
lista o conteúdo de @z só
deixa eu ver o que vem em @z, não extrai ainda

$ cut -d, -f@c @onlycsv
só a coluna @c de @onlycsv
coluna número @c do @onlycsv

$ awk -F, '{ s += $@c } END { print s }' @onlycsv
soma a coluna @c de @onlycsv
total da coluna @c no @onlycsv

% print(sum(NUM for r in ROWS))
soma de @nkey em @csv
quanto dá @nkey em @csv
total da coluna @nkey do arquivo @csv
me soma todos os @nkey do @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
média de @nkey em @csv
média da coluna @nkey, @csv
@csv: qual a média de @nkey

% [print(r["@key"]) for r in ROWS]
a coluna @key de @csv
de @csv só o que está em @key
mostra a coluna chamada @key, arquivo @csv

% PRINT ROWS if r["@key"] == "@val"]
linhas de @csv onde @key é @val
do @csv só os que têm @val em @key
filtra @csv: @key = @val

$ sort -t, -k@c @onlycsv
mostra @onlycsv ordenado pela coluna @c
ordena @onlycsv pela coluna @c

$ tail -n +2 @onlycsv | wc -l
quantas linhas tem @onlycsv sem o cabeçalho
número de registros de @onlycsv, o cabeçalho não

$ head -n 1 @onlycsv
que colunas tem @onlycsv
nomes das colunas de @onlycsv

$ grep -c @gp @log
quantas linhas de @log têm @gp
conta as linhas com @gp no @log

$ grep -v @gp @log
@log sem as linhas que dizem @gp, só mostrar
mostra @log menos as linhas com @gp

! fs.count {"paths":["@t"]}
quantas palavras tem @t
conta as linhas de @t
@t é comprido? em linhas

$ sort -u @txt
@txt ordenado e sem repetidos, na tela
cada linha de @txt só uma vez e em ordem

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
tira as linhas repetidas de @txt sem mudar a ordem
@txt tem linhas em dobro, deixa uma de cada, no próprio arquivo e sem ordenar

$ sort @txt | uniq -d
que linhas se repetem em @txt
mostra os duplicados de @txt, não apaga

$ sort -o @txt @txt
ordena @txt em ordem alfabética e salva
deixa o @txt ordenado de A a Z, o próprio arquivo

$ sort @txt
mostra @txt em ordem alfabética, sem salvar
@txt de a a z, só na tela

$ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
tem arquivos duplicados?
procura ficheiros repetidos, sem apagar nenhum

! git.status {}
o que falta commitar
esqueci de commitar alguma coisa?
tem mudança sem salvar no git
git, tá tudo limpo?
vou embora, ficou algo sem commit?

! git.log {"limit":@n}
mostra os últimos @n commits
os @n commits mais recentes
log com @n

! git.log {"grep":"@pc"}
quem fez o commit sobre @pc
que commit fala de @pc
procura @pc nas mensagens dos commits

! git.log {"author":"@who"}
que commits fez @who
tudo o que @who commitou
commits de @who

! git.log {"limit":1,"path":"@gf"}
quem mudou @gf por último
última alteração de @gf: de quem?
quem foi o último a mexer no @gf

$ git log --since='1 week ago'
commits da última semana
o que foi commitado nos últimos sete dias

! git.branch {}
em que branch eu tô
que ramos existem
branch atual?

! git.checkout {"create":"@nb"}
cria a branch @nb
novo ramo @nb
quero trabalhar numa branch nova, @nb

! git.checkout {"to":"@br"}
muda pra branch @br
passa-me para o ramo @br
vai pra @br no git

! git.branch {"delete":"@nb"}
apaga a branch @nb
o ramo @nb já não é preciso

! git.merge {"from":"@nb"}
junta @nb na minha branch
faz merge de @nb aqui
traz o que tem em @nb para este ramo

! git.add {"all":true}
! git.commit {"message":"@gq"}
faz commit de tudo com a mensagem @gq
commit de tudo: @gq
commita tudo, mensagem @gq
guarda tudo no git como @gq

! git.add {"paths":["@gf"]}
! git.commit {"message":"@gq"}
commit só do @gf, mensagem @gq
commita apenas @gf com @gq
só @gf no commit, dizendo @gq

! git.checkout {"paths":["@gf"]}
descarta as minhas mudanças em @gf
volta @gf como estava no último commit
desfaz o que fiz no @gf, o resto deixa

! git.diff {"paths":["@gf"]}
o que mudei em @gf
diff de @gf
mostra minhas mudanças no @gf linha por linha

! fs.write {"path":".gitignore","content":"@ign","append":true}
que o git ignore @ign daqui pra frente
põe @ign no que o git ignora
não quero mais ver @ign no git, sem apagar

! git.pull {}
baixa o que tem de novo no servidor, git
faz um pull

! git.push {}
manda meus commits
faz push

$ git stash
guarda minhas mudanças no stash
põe as minhas alterações de lado, git

$ git stash pop
traz de volta o stash
devolve as mudanças que guardei

! process.kill {"name":"@prog"}
fecha o @prog
mata @prog que travou
encerra @prog, mas no @{prog}d não mexe
termina o @prog
para o @prog, não o @{prog}_old
Encerre o programa @prog.

! process.list {"name":"@prog"}
@prog tá rodando?
o @prog ainda está aberto? não abre
qual o pid do @prog
quantos @prog estão a correr

! process.list {"sort":"cpu","limit":10}
por que tá tão lento, o que usa o cpu
que processos gastam mais processador

! process.list {"sort":"memory","limit":10}
que programas usam mais memória
quem tá comendo a ram toda

! process.kill {"pid":@pid}
mata o processo @pid
encerra o @pid

! net.connections {"listening":true,"port":@port}
que processo usa a porta @port
a porta @port tá ocupada? só diz
quem escuta na @port

! net.connections {"listening":true}
que portas estão abertas
o que tá escutando nesta máquina

! net.port_check {"host":"@host","port":@port}
a porta @port de @host tá aberta?
chego em @host pela porta @port?

! net.ping {"host":"@host"}
@host responde?
dá um ping em @host
dá pra chegar em @host?

! system.network {}
qual é o meu ip
endereço IP desta máquina

! system.disk {}
quanto espaço resta no disco
o disco tá cheio?

! system.memory {}
quanta memória tá livre
RAM usada e livre

! system.uptime {}
há quanto tempo o pc tá ligado
desde quando está ligada a máquina

! time.now {}
que horas são
que dia da semana é hoje
Em que data estamos?
data de hoje

! time.now {"zone":"@city"}
que horas são em @city
hora em @city

! system.env {"name":"@var"}
o que tem na variável de ambiente @var
valor de $@var

$ which @cmd
tenho o @cmd instalado?
o @cmd existe nesta máquina

$ @cmd --version
que versão do @cmd eu tenho
@cmd versão

$ whoami
com que usuário eu tô
qual é o meu nome de utilizador

$ pwd
em que pasta eu tô
onde é que estou

beyond
escreve uma carta de apresentação bonita pra mim
o que dou de presente pro meu sogro
vai chover amanhã no Porto?
reserva uma mesa pra dois
me explica a inflação como se eu tivesse cinco anos
traduz @t para inglês
resume @t em dois parágrafos
chama um uber
liga pra @who
quem descobriu a penicilina
manda um email pra @who dizendo que vou atrasar
faz um programa em python que controle as contas da casa
minha redação @t tá boa?
como se faz caldo verde
por que o meu código @t não funciona
apaga a luz da sala
acha na internet a passagem mais barata pra Recife
melhora o estilo de @t
compõe um samba pra minha mulher
o que achas do meu plano de negócio

say Olá! O que devo fazer?
boa tarde
oi oi
e aí
ora viva
opa
salve

say De nada.
muito obrigada por tudo
valeu, perfeito
obrigadíssimo
te agradeço

say Até logo.
até amanhã
fui
tchauzinho
boa noite, vou dormir

say Certo, não fiz nada.
melhor não
deixa quieto
esquece o que eu disse
não, espera, nada

ask Qual arquivo devo apagar?
apaga o arquivo
apaga isso por favor
esse arquivo não serve mais, deleta

ask Qual processo devo encerrar?
fecha o programa
mata esse processo
o programa não responde, fecha
""")

# ================================================================ Indonesian

tongue("id", r"""
! fs.search {"path":".","name_glob":"@ng"}
@ng ada di mana ya
di mana file @ng
nggak nemu @ng, di subfolder mana sih
cariin @ng dong
Mohon bantu temukan berkas @ng.
kemarin @ng masih ada, sekarang hilang, ke mana larinya
lokasi @ng?
tolong cari @ng, jangan dipindah
di folder mana @ng disimpan
ada yang lihat @ng? cari
aku lupa naruh @ng di mana
butuh path lengkap @ng

! fs.search {"path":".","name_glob":"@fo","kind":"folder"}
folder @fo di mana
folder @fo hilang, tolong carikan
cari folder yang namanya @fo, bukan file di dalamnya
ada nggak folder bernama @fo di sekitar sini
direktori @fo letaknya di mana

! fs.search {"path":".","name_glob":"*.@ext"}
semua file .@ext, yang di subfolder juga
.@ext apa saja yang ada di sini
daftar file @ext, cuma lihat
masih ada .@ext nggak?
mau lihat semua .@ext sebelum menghapus apa-apa
cari *.@ext
file .@ext mana aja?
temukan .@ext di mana pun letaknya

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
hanya .@ext di folder ini, subfolder nggak usah
.@ext yang langsung di sini aja, jangan lebih dalam
file @ext di tingkat ini saja

! fs.search {"path":".","name_glob":"@kk"}
@kk-ku di mana aja
tolong cari @kk
tunjukkan @kk yang ada di sini, jangan diapa-apakan
minta daftar @kk
nenek nanya @kk disimpan di mana
masih punya @kk di sini?
cari semua @kk

! fs.search {"path":"@d","name_glob":"@kk"}
lihatin @kk di folder @d
cari @kk di dalam @d
di @d ada @kk apa aja
isi @d yang berupa @kk saja

! fs.search {"path":".","name_glob":"*@part*","kind":"file"}
nama filenya ada @part, tolong cari
file yang namanya mengandung @part
pokoknya namanya ada @part-nya, sisanya lupa
nama mengandung @part, yang mana
cari yang ada kata @part di nama, bukan di isi

! fs.search {"path":".","text":"@q"}
kata @q muncul di file mana
cari teks @q di semua file
di mana ada tulisan @q
file mana saja yang memuat istilah @q
kata @q pasti tertulis di suatu file, yang mana
grep @q di semuanya
cari di isi file kata @q, bukan di namanya
aku nulis @q di file yang mana ya
Sebutkan dokumen yang menyebut @q.
ada yang isinya @q?

! fs.search {"path":".","text":"@w"}
catatan soal @w ada di mana
dokumen mana yang membahas @w
aku pernah catat tentang @w, cari di isi filenya
kata @who ada catatan soal @w, tolong cari
punya tulisan tentang @w nggak

! fs.search {"path":"@d","text":"@q"}
cari kata @q di folder @d
di @d file mana yang ada @q
cek apakah di @d ada tulisan @q
dalam folder @d, @q tertulis di mana

! fs.search {"path":"@t","text":"@q"}
di baris berapa @q di @t
tampilkan baris @t yang ada kata @q
@t ada @q-nya?
cari @q di @t, cuma tampilkan
apakah @t memuat teks @q

! fs.list {"path":"."}
di sini isinya apa
ada apa saja di folder ini
coba lihat isi sini, jangan diubah
Tampilkan isi direktori saat ini.
daftar isi folder yang sekarang
lihat dong ada apa di sini

! fs.list {"path":"@d"}
isi @d apa aja
tampilkan isi folder @d
intip @d dong ada apa
lihat @d
di folder @d ada file apa saja
@d: isinya? jangan sentuh apa pun

! fs.list {"path":".","limit":1,"kind":"file"}
berapa file yang langsung di sini, subfolder nggak dihitung
jumlah file di folder ini saja, yang di bawahnya tidak
hitung file di tingkat ini doang
file di sini tanpa masuk ke folder lain, ada berapa

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file"}
total berapa file termasuk subfolder
hitung semua file sampai yang paling dalam
jumlah seluruh file di sini, semuanya
file saya semuanya ada berapa

! fs.list {"path":".","limit":1,"kind":"folder"}
berapa folder di sini, yang di dalamnya nggak usah dihitung
jumlah folder di tingkat ini aja
hitung folder di sini, jangan masuk ke dalamnya

! fs.list {"path":".","recursive":true,"limit":1,"kind":"folder"}
berapa folder semuanya, segala tingkat
total folder termasuk subfolder dari subfolder

! fs.list {"path":"@d","limit":1,"kind":"file"}
berapa file yang langsung di @d, subfoldernya tidak
file di tingkat pertama @d ada berapa

! fs.list {"path":"@d","recursive":true,"limit":1,"kind":"file"}
berapa file di @d termasuk semua subfoldernya
hitungin file di @d
@d filenya ada berapa

! fs.list {"path":".","recursive":true,"limit":1,"kind":"file","glob":"*.@ext"}
ada berapa .@ext semuanya
jumlah file @ext
hitung .@ext
.@ext: berapa?

! fs.list {"path":".","kind":"folder"}
folder apa saja di sini, file nggak perlu
foldernya doang
direktori di sini?

! fs.list {"path":".","hidden":true,"glob":".*"}
file tersembunyi apa aja di sini
tampilkan yang tersembunyi, yang diawali titik

! fs.list {"path":".","recursive":true,"sort":"size","limit":1,"kind":"file"}
file paling besar yang mana
file terberat, satu saja
file mana yang makan tempat paling banyak?
kasih tahu yang paling gede
file terbesar

! fs.list {"path":".","recursive":true,"sort":"size","limit":@n,"kind":"file"}
@n file terbesar
top @n menurut ukuran
kasih @n yang paling makan tempat, jangan dihapus
@n file paling berat

! fs.list {"path":".","recursive":true,"sort":"size","limit":10,"kind":"file"}
file apa yang bikin disk penuh
file dari yang paling besar
yang gede-gede apa aja sih

! fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file"}
file paling baru yang mana
terakhir aku simpan apa
file yang terakhir diubah
terakhir kali aku kerja di file mana?
yang paling baru di sini, satu

! fs.list {"path":".","recursive":true,"sort":"modified","limit":@n,"kind":"file"}
@n file terbaru
@n file yang terakhir kusentuh
@n terakhir yang diubah

! fs.list {"path":".","recursive":true,"sort":"modified","reverse":true,"limit":1,"kind":"file"}
file paling lama yang mana
file tertua, jangan dihapus
file apa yang paling lama nggak disentuh

! fs.search {"path":".","kind":"file","newer_than_ms":"1d"}
file apa saja yang berubah hari ini
file hari ini
hari ini saya mengerjakan file apa

! fs.search {"path":".","kind":"file","older_than_ms":"@age"}
file yang lebih dari @age
file mana yang umurnya di atas @age? daftar saja
yang nggak disentuh lebih dari @age, tunjukkan

! fs.search {"path":".","kind":"file","min_bytes":"@size"}
file di atas @size
apa saja yang lebih dari @size
tampilkan yang lewat @size, jangan dihapus

! fs.disk_usage {"path":"@d"}
@d ukurannya berapa
besar folder @d
@d makan berapa
Berapa ruang yang dipakai folder @d?
@d berapa mega

! fs.disk_usage {"path":"."}
semua ini ukurannya berapa
total ukuran folder ini

! fs.disk_usage {"path":".","by":"folders","top":10}
subfolder mana yang paling makan tempat
folder menurut ukuran, dari yang terbesar
ruangku habis di folder mana

! fs.stat {"path":"@f"}
@f terakhir diubah kapan
ukuran @f berapa
tanggal @f?
file @f dari kapan
ukuran dan tanggal @f

! fs.read {"path":"@t"}
@t isinya apa
bacakan @t
tampilkan isi @t
Saya ingin melihat teks @t.
buka @t, mau kubaca
di @t tulisannya apa
cat @t
mata saya kurang awas, bacain @t
isi @t

! fs.read {"path":"@t","from_line":1,"max_lines":@n}
@n baris pertama @t
awal @t, @n baris
@t, @n baris teratas saja
@t mulainya gimana? @n baris cukup

! fs.read {"path":"@t","last_lines":@n}
@n baris terakhir @t
akhir @t, @n baris
@t berakhir gimana, @n baris saja
@t: @n baris terbawah

! fs.search {"path":".","name_glob":"@one","kind":"file"}
! fs.read {"path":"$1.0"}
@one isinya gimana
mau baca @one
bukain @one
tunjukkan apa yang tertulis di @one

! fs.search {"path":".","name_glob":"@onem","kind":"file"}
@onem kutaruh di mana
cari @onem, jangan dibuka
@onem hilang, ada di mana ya
butuh cepat nih, @onem di mana

$ sed -n '@{gline}p' @txt
baris @gline di @txt isinya apa
baris @gline dari @txt, itu saja

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
ganti kata @q dengan @q2 di @t
di @t kata @q diganti @q2
ubah kata @q jadi @q2 di file @t
yang tulisannya @q di @t harusnya @q2
di @t maunya @q2, bukan kata @q
@t: @q -> @q2
semua @q di @t jadiin @q2
kata @q di @t salah, yang benar @q2
Mohon ganti istilah @q menjadi @q2 di @t.
betulkan di @t: bukan @q tapi @q2
tukar @q sama @q2 di @t, lainnya jangan
cari @q dan ganti dengan @q2, file @t
tiap kali ada @q di @t tulis @q2
supaya di @t nggak ada @q lagi, pakai @q2
gantiin teks @q pakai teks @q2 di @t ya

! fs.edit {"path":"@t","edits":[{"old":"@da","new":"@da2","all":true}]}
di @t tanggal @da jadi @da2
tanggal di @t keliru: bukan @da, tapi @da2
ganti tanggal @da dengan @da2 di @t

$ python3 -c 'import json; d = json.load(open("@json")); d["@opt"] = @jv; json.dump(d, open("@json", "w"), indent=2)'
setel @opt ke @jv di @json
di @json nilai @opt harus @jv
kunci @opt di @json ubah jadi @jv
@json: @opt = @jv
Atur opsi @opt di @json dengan nilai @jv.
di @json, opsi @opt bernilai @jv

$ python3 -c 'import json; print(json.load(open("@json"))["@opt"])'
nilai @opt di @json apa
@opt di @json berapa, cuma baca
kasih tahu @opt dari @json

$ sed -i 's/^@opt *=.*/@opt=@pv/' @ini
di @ini setel @opt jadi @pv
@opt di @ini harus @pv
ubah @opt ke @pv di file @ini
atur @ini: @opt=@pv

$ sed -i 's/^\( *@opt:\).*/\1 @pv/' @yaml
di @yaml, @opt nilainya harus @pv
ubah @opt jadi @pv di @yaml
@yaml: @opt: @pv ya

$ grep '^@opt' @ini
@opt di @ini disetel apa
nilai @opt di @ini, jangan diubah

! fs.write {"path":"@gt","content":"@qq","expect_hash":"absent"}
buat file @gt dengan teks @qq
file baru @gt tulisannya @qq
bikinin @gt isinya @qq
Buatlah berkas @gt dengan isi @qq.
mau file namanya @gt yang ada tulisan @qq
tulis @qq di file baru, @gt
@gt belum ada, buat dengan @qq

! fs.write {"path":"@gt","content":"@bt","expect_hash":"absent"}
catatan baru @gt: @bt
buat @gt dengan isi: @bt
bikin file @gt, isinya begini: @bt

! fs.write {"path":"@gt","content":"","expect_hash":"absent"}
buat @gt kosong
file kosong bernama @gt
perlu @gt, belum ada isinya dulu

! fs.write {"path":"@t","content":"@qq","append":true}
tambahkan @qq di akhir @t
tambah baris @qq ke @t
di @t tambahin @qq di bawah, yang lama jangan dihapus
sambung @t dengan @qq di paling bawah
@t ditutup dengan baris @qq

! fs.write {"path":"@t","content":"@bt","append":true}
catat di @t: @bt
tambahkan ke @t: @bt
di @t kurang: @bt
tulis juga di @t: @bt

! fs.move {"renames":[{"from":"@f","to":"@g"}]}
ganti nama @f jadi @g
@f namanya jadi @g ya
ubah nama @f menjadi @g
@f mulai sekarang bernama @g
nama @f jelek, kasih nama @g
Mohon ubah nama berkas @f menjadi @g.
salah simpan: @f mestinya @g
rename @f ke @g
nama baru @f: @g
@f dinamai ulang @g

! fs.move {"from":"@f","to":"@d/@g"}
pindahkan @f ke @d dan ganti namanya jadi @g
@f masuk folder @d dengan nama @g
@f pindah ke @d, di sana namanya @g
ganti nama @f jadi @g terus taruh di @d
bawa @f ke @d sebagai @g
simpan @f di @d pakai nama @g, di sini jangan ada lagi
ubah nama @f ke @g lalu pindahkan ke folder @d

! fs.move {"from":"@f","into":"@d"}
pindahkan @f ke folder @d
@f pindahin ke @d
@f tempatnya di @d
masukkan @f ke @d
bawa @f ke @d
Pindahkan berkas @f ke direktori @d.
@f jangan di sini, taruh di @d
geser @f ke folder @d

! fs.move {"paths":["@f","@f2"],"into":"@d"}
@f dan @f2 ke folder @d
pindahkan @f sama @f2 ke @d
masukin dua-duanya, @f dan @f2, ke @d

! fs.move {"paths":["@f","@f2","@f3"],"into":"@d"}
@f, @f2 dan @f3 ke @d
pindahkan ke @d tiga ini: @f, @f2, @f3
@f; @f2; @f3 masuk folder @d

! fs.copy {"from":"@f","into":"@d"}
salin @f ke @d
satu salinan @f di folder @d, aslinya tetap
@f aku mau juga di @d
copy @f ke @d
taruh salinan @f di @d
@f ke @d tapi jangan dipindah, disalin

! fs.copy {"from":"@f","to":"@g"}
buat salinan @f bernama @g
gandakan @f dengan nama @g
salin @f jadi @g
mau @g yang sama dengan @f, @f-nya tetap ada

! fs.copy {"from":"@f","to":"@f.bak"}
backup @f
cadangkan @f dulu
simpan salinan cadangan @f sebelum kuubah

! fs.mkdir {"path":"@dn","parents":true}
buat folder @dn
folder baru: @dn
perlu folder @dn
bikinin direktori @dn
Buatlah direktori dengan nama @dn.
tambah satu folder @dn

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
buat folder @dn dan @dn2
dua folder baru, @dn sama @dn2
folder: @dn; @dn2

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
buat tiga folder: @dn, @dn2 dan @dn3
mau folder @dn, @dn2, sama @dn3
folder baru @dn, @dn2, @dn3
satu folder tiap topik: @dn, @dn2, @dn3

! fs.delete {"paths":["@f"]}
hapus @f
buang @f, yang lain biarkan
@f udah nggak guna, singkirkan
@f ke tempat sampah
Mohon hapus berkas @f.
hapusin @f dong
lenyapkan @f dari sini
@f boleh dihapus

! fs.delete {"paths":["@f","@f2"]}
hapus @f dan @f2
@f sama @f2 dibuang, cuma itu
hapus ini: @f, @f2

! fs.delete {"paths":["@d"],"recursive":true}
hapus folder @d beserta isinya
folder @d seluruhnya dibuang
singkirkan direktori @d dan semua di dalamnya

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.delete {"paths":"$1"}
hapus semua .@ext
buang file @ext, semuanya
aku nggak mau ada .@ext, hapus juga yang di subfolder
.@ext dibuang, itu saja

! fs.search {"path":".","name_glob":"*.@ext","depth":1}
! fs.delete {"paths":"$1"}
hapus .@ext di sini, yang di subfolder tidak
hanya .@ext folder ini yang dihapus, ke bawah jangan

! fs.search {"path":".","name_glob":"@kk","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
hapus @kk yang lebih dari @age
@kk di atas @age dibuang, yang baru tetap
umurnya lewat @age: @kk, hapus

! fs.search {"path":".","name_glob":"*.@ext","older_than_ms":"@age"}
! fs.delete {"paths":"$1"}
hapus .@ext yang lebih dari @age
.@ext lewat @age nggak perlu lagi, hapus
bersihkan .@ext lama, lama itu lebih dari @age

! fs.search {"path":".","kind":"file","empty":true}
! fs.delete {"paths":"$1"}
hapus file kosong
buang yang ukurannya 0 byte

! fs.search {"path":".","name_glob":"@pl","kind":"file"}
! fs.move {"paths":"$1","into":"@d"}
pindahkan @pl ke @d
semua @pl ke folder @d
@pl-ku ke @d semua, lainnya jangan

! fs.search {"path":".","name_glob":"@kk"}
! fs.copy {"paths":"$1","into":"@d"}
salin @kk ke @d
@kk, salinannya di @d, yang di sini tetap
@kk mau ada juga di folder @d

! fs.search {"path":".","name_glob":"*.@ext"}
! fs.move {"paths":"$1","into":"@d"}
pindahkan .@ext ke @d
semua file .@ext masuk folder @d
@ext-nya ke @d ya

! fs.archive {"paths":["@d"],"to":"@zn"}
kompres folder @d ke @zn
masukkan folder @d ke dalam @zn
buat @zn dari folder @d, foldernya jangan dihapus

! fs.archive {"paths":["@d"],"to":"@d.zip"}
kompres folder @d
bikin zip dari folder @d
folder @d jadi zip, mau dikirim email

! fs.archive {"paths":["@f","@f2"],"to":"@zn"}
kompres @f dan @f2 ke @zn
gabung @f sama @f2 dalam @zn
@zn berisi @f dan @f2

! fs.extract {"archive":"@z","to":"@zstem"}
ekstrak @z
buka @z, diekstrak
keluarkan semua isi @z
Mohon ekstrak arsip @z.

! fs.extract {"archive":"@z","to":"@d"}
ekstrak @z di @d
isi @z taruh di folder @d
@z dibongkar ke dalam @d

! fs.extract {"archive":"@z","to":".","list_only":true}
di dalam @z ada apa, jangan diekstrak
daftar isi @z saja
mau lihat isi @z dulu, belum mau ekstrak

$ cut -d, -f@c @onlycsv
kolom @c dari @onlycsv saja
kolom nomor @c di @onlycsv

$ awk -F, '{ s += $@c } END { print s }' @onlycsv
jumlahkan kolom @c di @onlycsv
total kolom @c pada @onlycsv

% print(sum(NUM for r in ROWS))
jumlah @nkey di @csv
@nkey di @csv totalnya berapa
total kolom @nkey dari file @csv
jumlahin semua @nkey di @csv

% v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))
rata-rata @nkey di @csv
rerata kolom @nkey, @csv
@csv: rata-rata @nkey berapa

% [print(r["@key"]) for r in ROWS]
kolom @key dari @csv
dari @csv yang di bawah @key saja
tampilkan kolom bernama @key, file @csv

% PRINT ROWS if r["@key"] == "@val"]
baris @csv yang @key-nya @val
dari @csv hanya yang punya @val di @key
saring @csv: @key = @val

$ sort -t, -k@c @onlycsv
tampilkan @onlycsv urut kolom @c
urutkan @onlycsv menurut kolom @c

$ tail -n +2 @onlycsv | wc -l
@onlycsv ada berapa baris tanpa judul
jumlah data di @onlycsv, headernya tidak

$ head -n 1 @onlycsv
kolom di @onlycsv apa saja
nama kolom @onlycsv

$ grep -c @gp @log
berapa baris @log yang ada @gp
hitung baris dengan @gp di @log

$ grep -v @gp @log
@log tanpa baris yang ada @gp, tampilkan saja
lihat @log kecuali baris berisi @gp

! fs.count {"paths":["@t"]}
@t ada berapa kata
hitung baris @t
@t panjangnya berapa baris

$ sort -u @txt
@txt urut tanpa yang dobel, di layar
tiap baris @txt sekali saja dan berurutan

$ awk '!seen[$0]++' @txt > @txt.tmp && mv @txt.tmp @txt
buang baris dobel dari @txt tanpa mengubah urutan
@txt ada baris yang berulang, sisakan satu-satu, di file itu juga dan jangan diurutkan

$ sort @txt | uniq -d
baris mana yang berulang di @txt
tampilkan yang dobel di @txt, jangan dihapus

$ sort -o @txt @txt
urutkan @txt menurut abjad lalu simpan
bikin @txt urut A sampai Z, filenya sendiri

$ sort @txt
tampilkan @txt urut abjad, nggak usah disimpan
@txt dari a sampai z, di layar saja

$ find . -type f -exec md5sum {} + | sort | uniq -w32 -D
ada file dobel?
cari file yang sama isinya, jangan hapus

! git.status {}
apa yang belum di-commit
aku lupa commit sesuatu nggak?
ada perubahan yang belum tersimpan di git
git, bersih semua?
mau pulang, masih ada yang belum commit?

! git.log {"limit":@n}
lihat @n commit terakhir
@n commit terbaru
log @n biji

! git.log {"grep":"@pc"}
siapa yang bikin commit soal @pc
commit mana yang membahas @pc
cari @pc di pesan commit

! git.log {"author":"@who"}
@who bikin commit apa saja
semua yang di-commit @who
commit dari @who

! git.log {"limit":1,"path":"@gf"}
siapa terakhir mengubah @gf
perubahan terakhir @gf: oleh siapa?
yang paling akhir nyentuh @gf siapa

$ git log --since='1 week ago'
commit seminggu terakhir
apa yang di-commit tujuh hari ini

! git.branch {}
aku di branch mana
branch apa saja yang ada
branch sekarang?

! git.checkout {"create":"@nb"}
buat branch @nb
branch baru @nb
mau kerja di branch baru, @nb

! git.checkout {"to":"@br"}
pindah ke branch @br
bawa aku ke @br di git
ganti ke branch @br

! git.branch {"delete":"@nb"}
hapus branch @nb
branch @nb nggak perlu lagi

! git.merge {"from":"@nb"}
gabungkan @nb ke branch-ku
merge @nb ke sini
tarik isi @nb ke branch ini

! git.add {"all":true}
! git.commit {"message":"@gq"}
commit semua dengan pesan @gq
commit semuanya: @gq
commit-in semua, pesannya @gq
simpan semua di git sebagai @gq

! git.add {"paths":["@gf"]}
! git.commit {"message":"@gq"}
commit hanya @gf, pesan @gq
commit @gf saja dengan @gq
cuma @gf yang masuk commit, bunyinya @gq

! git.checkout {"paths":["@gf"]}
buang perubahanku di @gf
kembalikan @gf seperti commit terakhir
batalkan yang kuubah di @gf, lainnya biarkan

! git.diff {"paths":["@gf"]}
apa yang kuubah di @gf
diff @gf
lihat perubahanku di @gf baris demi baris

! fs.write {"path":".gitignore","content":"@ign","append":true}
mulai sekarang git abaikan @ign
masukkan @ign ke yang diabaikan git
nggak mau lihat @ign lagi di git, jangan dihapus

! git.pull {}
ambil yang baru dari server, git
pull dong

! git.push {}
kirim commit-ku
push dong

$ git stash
simpan perubahanku ke stash
sisihkan dulu perubahan saya, git

$ git stash pop
ambil lagi yang di stash
kembalikan perubahan yang tadi disisihkan

! process.kill {"name":"@prog"}
tutup @prog
matikan @prog, macet
hentikan @prog, tapi @{prog}d jangan
bunuh proses @prog
stop @prog, bukan @{prog}_old
Mohon hentikan program @prog.

! process.list {"name":"@prog"}
@prog jalan nggak
@prog masih kebuka? jangan dibuka
pid @prog berapa
ada berapa @prog yang jalan

! process.list {"sort":"cpu","limit":10}
kenapa lemot, apa yang makan cpu
proses mana yang paling banyak pakai prosesor

! process.list {"sort":"memory","limit":10}
program mana yang paling banyak pakai memori
ram habis dimakan siapa

! process.kill {"pid":@pid}
matikan proses @pid
hentikan @pid

! net.connections {"listening":true,"port":@port}
proses apa yang pakai port @port
port @port kepakai? bilang saja
siapa yang dengar di @port

! net.connections {"listening":true}
port mana yang terbuka
apa saja yang listening di mesin ini

! net.port_check {"host":"@host","port":@port}
port @port di @host terbuka?
@host bisa dicapai lewat port @port?

! net.ping {"host":"@host"}
@host nyahut nggak
ping @host dong
@host bisa dihubungi?

! system.network {}
ip aku berapa
alamat IP mesin ini

! system.disk {}
sisa disk berapa
disk penuh ya?

! system.memory {}
memori yang kosong berapa
RAM terpakai dan sisa

! system.uptime {}
komputer sudah nyala berapa lama
dari kapan mesin ini hidup

! time.now {}
jam berapa sekarang
hari ini hari apa
Tanggal berapa hari ini?
tanggal sekarang

! time.now {"zone":"@city"}
jam berapa di @city
waktu di @city

! system.env {"name":"@var"}
isi variabel lingkungan @var
nilai $@var

$ which @cmd
aku punya @cmd nggak
@cmd terinstal di mesin ini?

$ @cmd --version
@cmd versi berapa yang kupunya
versi @cmd

$ whoami
aku login sebagai siapa
nama pengguna saya apa

$ pwd
aku di folder mana
sekarang posisiku di mana

beyond
tulisin surat lamaran kerja yang bagus
kado buat mertua apa ya
besok hujan nggak di Bandung
pesenin meja buat dua orang
jelaskan inflasi seperti ke anak lima tahun
terjemahkan @t ke bahasa Inggris
ringkas @t jadi dua paragraf
pesan ojek
telepon @who
siapa penemu penisilin
kirim email ke @who bilang aku telat
bikinin program python buat catat pengeluaran
tulisanku @t sudah bagus belum
cara masak rawon
kenapa kode di @t nggak jalan
matikan lampu ruang tamu
carikan di internet tiket paling murah ke Medan
perbaiki gaya bahasa @t
bikin lagu buat pacarku
menurutmu rencana usahaku gimana

say Halo! Apa yang harus saya lakukan?
selamat sore
halo halo
assalamualaikum
pagi
hei
permisi

say Sama-sama.
terima kasih untuk semuanya
makasih, sempurna
suwun
trims ya

say Sampai jumpa.
sampai besok
pamit dulu ya
dah
selamat malam, tidur dulu

say Baik, saya tidak melakukan apa-apa.
mending jangan
biarin aja deh
lupakan yang tadi
eh bentar, nggak jadi

ask File mana yang harus saya hapus?
hapus filenya
tolong dihapus
file itu nggak kepakai, buang

ask Proses mana yang harus saya hentikan?
tutup program itu
matikan prosesnya
programnya nggak respon, tutup
""")

# ================================================================ English: git

repo(r"""
! git.status {}
have i forgotten to commit anything
did i leave something uncommitted
what have i not committed yet
is there any work of mine that isn't in a commit
anything left to commit before i close the lid
is my working copy clean
what's changed but not saved in git
before i go on holiday: is everything committed here?
uncommitted stuff?
Please check whether all my changes have been committed.
git, what's pending
i think i committed everything but i'm not sure, check please
which files did i touch since the last commit, just the names
tell me if the repo is dirty, don't commit anything
any loose changes lying around in this repo
what would be lost if my laptop died now, git wise
show modified, staged and new files
is all my stuff safely committed
working tree state pls
so what's the situation in git
do i still have to commit something today
are there files git wants me to commit
the boss asks if all is checked in, is it
what is git complaining about
did everything go into the commit or is something missing still
uncommited changes, are there some ((dont touch them))
not committed = ?

! git.diff {}
show me line by line what i changed and haven't committed
what exactly did i change, the lines please
the diff of my working copy
let me read my uncommitted edits
which lines are different from the last commit
i want to review my changes before committing, show them
the actual text changes, not only file names
git diff, nothing else
plus and minus lines of everything i've been doing

! git.diff {"paths":["@f"]}
what's different in @f
what have i done to @f since i committed
only the changes in @f, please
diff for the file @f
how does my @f differ from the committed one
lines i edited in @f
@f: what changed? don't undo it
show my edits of @f before i throw them away
git diff @f
did i change anything in @f

! git.diff {"staged":true}
what am i about to commit, line by line
the staged diff please
show what's in the index as a diff
which lines did i stage

! git.diff {"stat_only":true}
how many lines did i change per file
summary of my changes, counts only
size of my edits: plus and minus per file

! git.log {"limit":@k}
the last @k commits
show me @k commits, newest first
what were the latest @k commits
@k most recent commits please
log, but only @k
history, @k entries are plenty

! git.log {"limit":1}
what was the last commit
who committed last, and what
newest commit?
when did somebody last commit here
show the latest commit, message and author

! git.log {}
show the history
what has happened in this project
list the commits
commit history please
who did what in here, the whole log

! git.log {"grep":"@p"}
who made the commit about @p
who committed something about @p, the message mentions it
search the commit messages for @p
which commit has to do with @p
there was a commit concerning @p, who did that
find the commit where the message says @p
in which commit did we talk about @p
is there a commit about @p
commits mentioning @p
whose commit was it that dealt with @p
i remember a commit message with @p in it. which?
who's behind the @p commit
look through the log for @p
messages containing @p
commit with @p in the subject line
when did we commit the @p thing
grep the log: @p
the @p commit, author please

$ git log --oneline -S '@p'
which commit brought @p into the code
who added the text @p to the files, in which commit
when did @p first appear in the code itself
find the commit that introduced @p in a file, not in a message
since which commit is @p in our sources
@p vanished from the code, which commit took it out
in what commit was the line with @p added
trace where @p came from, the code not the messages
commit that put @p into the files
git pickaxe for @p
which change introduced the word @p in the source

$ git log --oneline -S '@p' -- @zf
in which commit did @p get into @f
which commit brought @p to @f
@p in @f: added by which commit
who put @p into @f, the commit please
when was @p added to @f or taken out

! git.log {"limit":1,"path":"@f"}
who last changed @f
who was the last one to edit @f
last commit that touched @f
when was @f committed last and by whom
the most recent change to @f, who did it
@f: last author?
whose hands were on @f last
who edited @f most recently
tell me who modified @f the last time
@f broke overnight, who changed it last
latest commit for @f only

! git.log {"path":"@f"}
all the commits that changed @f
history of the file @f
how has @f developed, commit by commit
list every commit touching @f
who all has worked on @f
@f's history
log of @f

$ git blame -L @line,@line @zf
who last changed line @line of @f
who wrote line @line in @f
line @line in @f, author?
whose fault is line @line of @f
blame line @line, file @f
which commit is line @line of @f from
who touched line @line in the file @f last
in @f line @line looks odd, who did that

$ git blame @zf
who wrote each line of @f
blame the whole file @f
authors of @f line by line
for every line in @f: who and when
annotate @f

! git.log {"from":"@t..HEAD"}
what changed since @t, as commits
which commits came after @t
everything since the tag @t
commits since release @t
list what has been committed since @t
what's new after @t
since @t: which commits
what did we do since version @t
i need the commits since @t for the release notes

! git.log {"from":"@t..@t2"}
commits between @t and @t2
what went in from @t to @t2
which commits does @t2 have that @t hasn't

! git.diff {"from":"@t","to":"@t2"}
which lines changed between @t and @t2
diff of the two tags @t and @t2
compare @t with @t2, the code

! git.diff {"from":"@b","to":"@b2"}
difference between the branches @b and @b2
diff @b and @b2 please, lines
what's different on @b2 compared to @b, line by line

$ git log --since=@date
what changed in the repo since @date
commits since @date
what has been committed after @date
everything from @date on, as commits
who committed what since @date
show the log from @date until today
since @date, which commits are there

$ git log --since=yesterday
what was committed since yesterday
what's new in the repo since yesterday
commits from yesterday on
did anyone commit since yesterday

$ git log --since=midnight
today's commits
what did we commit today
who committed today
anything committed today?

$ git log --since='1 week ago'
what was committed last week
commits of the last seven days
what went on in the repo this past week
the past week's commits, for my report
commits not older than a week
who did what in the last week

$ git log --since='1 month ago'
commits of the last month
what has been committed in the past month
last month's commits

$ git log --since='@ago ago'
commits of the past @ago
what was committed within the last @ago
log of the last @ago
anything from the last @ago? commits i mean

$ git log --since='last @day'
commits since @day
what has been committed since last @day
i was away since @day, what was committed

! git.log {"author":"@who"}
which commits are by @who
what did @who commit
all commits of @who
show me only @{who}'s commits
has @who committed anything
the commits made by @who, nobody else's
@who's work in here, as commits
author: @who, list
everything @who ever committed

! git.log {"limit":1,"author":"@who"}
the last commit of @who
what did @who commit last
@{who}'s most recent commit, one is enough

! git.log {"limit":@k,"author":"@who"}
the last @k commits by @who
@k latest commits of @who
what were @{who}'s last @k commits

! git.log {"author":"@who","grep":"@p"}
did @who commit anything about @p
@{who}'s commit about @p, find it in the messages
commits by @who that mention @p

$ git log --author=@who --since='1 week ago'
what did @who commit last week
@{who}'s commits of the past week
the last seven days of @who, commits

$ git log --author=@who --since='@ago ago'
what did @who commit in the last @ago
commits by @who over the past @ago

$ git log --author=@who --since=@date
@{who}'s commits since @date
what has @who committed after @date

$ git log --author=@who --since=midnight
what has @who committed today
@{who}'s commits of today please

$ git rev-list --count HEAD
how many commits are there
number of commits
count all commits of this repo
how many commits so far? just the number
commit count please

$ git rev-list --count --author=@who HEAD
how many commits did @who make
number of commits by @who
how often has @who committed
count @{who}'s commits
@who, how many commits

$ git rev-list --count --since='1 week ago' HEAD
how many commits last week
number of commits in the last seven days
count the commits of the past week

$ git rev-list --count --since=@date HEAD
how many commits since @date
count commits after @date
number of commits from @date on

$ git rev-list --count @t..HEAD
how many commits since @t
number of commits after the tag @t
count what was committed since @t

$ git rev-list --count HEAD -- @zf
how many times was @f committed
how many commits changed @f
number of commits that touched @f

$ git shortlog -sn HEAD
who committed how often
commits per person, sorted
ranking of the committers
who has the most commits
how many commits has each of us
contributors by number of commits

! fs.write {"path":".gitignore","content":"@ign","append":true}
ignore @ign from now on
git should ignore @ign from now on
never show me @ign in git again
@ign doesn't belong in the repo, make git ignore it
add @ign to the ignore list
put @ign in .gitignore
from today git must not look at @ign
i don't want @ign tracked, ignore it but don't delete it
keep @ign out of git
.gitignore needs @ign
@ign => gitignore
stop listing @ign as untracked, i mean ignore it
tell git to leave @ign alone
add the pattern @ign to .gitignore please
git status shows @ign every time, ignore that from here on

! fs.write {"path":".gitignore","content":"@junk","append":true}
ignore the folder @junk in git from now on
@junk should never be committed, ignore it
git needn't know about @junk
the directory @junk -> .gitignore
add @junk to gitignore, keep the folder
make git blind for @junk

! fs.read {"path":".gitignore"}
the patterns git ignores in this repo, let me read them
which patterns are in .gitignore? only show
show me the ignore rules
what have i told git to ignore

$ git check-ignore -v @zf
is @f ignored by git
does git ignore @f? which rule
why doesn't git see @f, is it on the ignore list

$ git ls-files --others --ignored --exclude-standard
which files is git ignoring right now
list the ignored files
what's here that git ignores

$ git ls-files --others --exclude-standard
which files have i never added to git
untracked files only
new files git doesn't know
what did i forget to add
names of files that aren't tracked

$ git ls-files
which files are in the repo
list all tracked files
what does git keep track of here

! git.branch {}
which branch am i on
what branches are there
branches please
am i on main or where
current branch?
list my branches, don't switch
in what branch are we right now
what's checked out

! git.branch {"remotes":true}
all branches, those on the server too
which branches does the remote have
list local and remote branches

! git.checkout {"to":"@b"}
switch to @b
go to the branch @b
i want to be on @b
change over to @b
take me to @b
check out @b
back to @b please
continue on branch @b
put me on @b, that branch exists already
branch @b, switch to it
let's work on @b now

! git.checkout {"create":"@nb"}
new branch @nb
create a branch @nb and go there
make a branch called @nb
start a fresh branch, @nb
i need a branch named @nb
open a new branch @nb for this
branch off as @nb
for this ticket a branch: @nb
git checkout -b @nb
let me try something on a new branch @nb

! git.checkout {"create":"@nb","from":"@base"}
new branch @nb from @base
create @nb starting at @base
branch @nb off @base and switch to it

! git.branch {"create":"@nb"}
create the branch @nb but don't switch to it
make a branch @nb, i stay where i am
new branch @nb, without going there

! git.branch {"delete":"@nb"}
delete the branch @nb
branch @nb can go
remove branch @nb, it's merged
i don't need the branch @nb any more
drop @nb, the branch
get rid of the branch @nb, not of the others

! git.branch {"delete":"@nb","force":true}
delete the branch @nb even though it isn't merged
force delete branch @nb
throw away @nb, unmerged or not

! git.branch {"rename":"@nb","to":"@nb2"}
rename the branch @nb to @nb2
branch @nb shall be called @nb2
the name of the branch @nb should be @nb2

! git.merge {"from":"@nb"}
merge @nb
merge the branch @nb into mine
bring in @nb
take over what's on @nb
combine @nb with the branch i'm on
i want the changes from @nb in here
pull @nb into this branch, it's local

! git.checkout {"to":"@base"}
! git.merge {"from":"@nb"}
merge @nb into @base
@nb should go into @base
put @nb into @base, merge
the branch @nb is done, merge it to @base

! git.merge {"abort":true}
stop the merge, i want out
abort merging
take back this half finished merge

$ git diff --name-only --diff-filter=U
which files are in conflict
conflicts, where? names only
what do i have to resolve in this merge

! git.checkout {"paths":["@f"]}
undo my changes in @f
throw away what i did to @f
put @f back to how it was committed
reset @f to the last commit
i messed up @f, restore it from git
revert my edits of @f, other files stay as they are
discard the changes of @f only
@f as in HEAD please
git should give me the old @f back
take back everything i changed in @f
get the committed version of @f
forget my edits in @f
drop changes: @f
i want @f unmodified again

! git.checkout {"paths":["@f","@f2"]}
undo my changes in @f and @f2
restore @f and @f2 from git
both @f and @f2 back to the last commit

! git.checkout {"paths":["."]}
undo all my changes
throw away every edit since the last commit
discard everything i haven't committed, tracked files
all files back to how they were committed

! git.checkout {"paths":["@f"],"from":"@h"}
put @f back to how it was in @h
restore @f from the commit @h
i want the version of @f from @h

! git.checkout {"paths":["@f"],"from":"@b"}
take @f from the branch @b
get me the @f that's on @b
overwrite my @f with the one of @b

$ git reset @zf
unstage @f
take @f out of the staging area
@f should not be staged
don't commit @f yet, unstage it, but keep my changes
remove @f from the index, edits stay
i added @f by accident, undo the add
@f out of the next commit please

$ git reset
unstage everything
nothing should be staged
empty the index, keep my edits
undo git add .

! git.add {"paths":["@f"]}
stage @f
add @f for the next commit
put @f into the staging area, don't commit yet
git add @f
@f goes into the next commit
mark @f for committing

! git.add {"paths":["@f","@f2"]}
stage @f and @f2
add @f, @f2 to the index
@f and @f2 should be staged, not the others

! git.add {"all":true}
stage everything
add all my changes, don't commit yet
put it all in the index
git add all of it

! git.add {"all":true}
! git.commit {"message":"@q"}
commit everything with the message @q
commit all, message @q
save all my work in git as @q
everything into one commit called @q
check in all changes, @q is the message
add and commit all of it: @q
i'm finished here, commit all as @q
make a commit of all my changes that says @q

! git.add {"paths":["@f"]}
! git.commit {"message":"@q"}
commit only @f with the message @q
just @f into a commit, message @q
commit @f as @q, nothing else
@f alone, commit message @q

! git.add {"paths":["@f","@f2"]}
! git.commit {"message":"@q"}
commit @f and @f2 with the message @q
@f and @f2 belong in one commit: @q
only @f, @f2 in the commit, message @q

! git.commit {"message":"@q"}
commit what's staged as @q
i've staged already, commit with @q
commit the index, message @q
make the commit @q from the staged files only

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.push {}
commit everything as @q and push
all in, @q, and up to the server
commit all with @q then push it

$ git commit --amend -m @zq
change the message of the last commit to @q
my last commit message is wrong, it should be @q
amend the message: @q
the last commit should be called @q instead
reword the newest commit to @q
typo in the commit message, make it @q
fix the message of the commit i just made: @q
last commit message := @q
not a new commit, only another message for the last one: @q

$ git add @zf && git commit --amend --no-edit
i forgot @f in the last commit, put it in
add @f to the commit i just made
@f should have been in the last commit
amend the last commit with @f, same message

$ git commit --amend --no-edit
put what's staged into the last commit too
amend, keep the message
add the staged changes to my previous commit

$ git reset --soft HEAD~1
undo the last commit but keep my changes
uncommit, please, the edits stay
take the last commit back, files as they are now
i committed too soon, undo that without losing anything

$ git reset --hard HEAD~1
throw the last commit away, changes too
last commit gone for good, with everything in it
erase the newest commit including its edits

$ git revert --no-edit HEAD
make a commit that undoes the last one
revert the last commit, it's pushed already
counter commit for the last commit please

$ git revert --no-edit @h
revert @h
undo the commit @h with a new commit
@h was a bad idea, revert it

$ git show --stat HEAD
which files were in the last commit
what files did the last commit change
files of the latest commit
list the files i just committed
the last commit touched what
names of the files in the newest commit
last commit: which files

$ git show HEAD
what exactly did the last commit change, lines
show the last commit with its diff
the newest commit in full

$ git show @h
show commit @h
what did @h change
@h, in detail

$ git show --stat @h
which files did @h touch
files in commit @h
list the files changed by @h

$ git stash
stash my changes
put my work aside for a moment
park what i'm doing, git
hide my edits for now, i want them back later
set my uncommitted changes aside
git stash please
i need a clean tree for five minutes, keep my edits somewhere

$ git stash -u
stash everything, new files included
put aside all changes and the untracked files too

$ git stash pop
get my stashed changes back
bring back what i put aside
unstash
pop the stash
give me my parked edits again

$ git stash list
what have i stashed
which stashes are there
list the stash, don't apply

$ git stash show -p
what's in the stash, look only
show the lines of my stash
let me see the last stash without applying it

$ git stash drop
throw the last stash away
delete the newest stash
drop what i stashed last

$ git stash clear
delete all my stashes
empty the whole stash
clear the stash list

$ git tag @t
tag this as @t
put the tag @t here
new tag @t
mark the current commit as @t
release tag @t please
set tag @t on the state we have now

$ git tag
which tags are there
list the tags
show all releases, the tags
tags?

$ git describe --tags --abbrev=0
what's the latest tag
newest release tag?
which tag came last

$ git tag -d @t
delete the tag @t
remove tag @t
the tag @t was a mistake, away with it

! git.push {"tags":true}
push the tags
send my tags to the server
all tags up to the remote

! git.push {}
push
send my commits to the server
upload what i committed
my commits must get onto the remote
publish my commits
git push please

! git.pull {}
pull
get the newest from the server
update my copy of the repo
fetch what the others did and merge it in
bring me up to date
download the latest commits

! git.pull {"fetch_only":true}
fetch only, don't merge
see what's new on the server without touching my files
fetch, nothing more

$ git log --oneline @{u}..HEAD
what haven't i pushed yet
which of my commits aren't on the server
unpushed commits?
what would a push send

$ git remote -v
what's the remote
where does this repo push to
remote address?
url of origin please
which server does this repo belong to
remotes, list

$ git remote add @rem @url
add a remote @rem with the address @url
new remote @rem: @url
@url should be my remote @rem

$ git remote set-url origin @url
change the url of origin to @url
origin must point to @url from now on
the server moved, origin is @url now

$ git remote remove @rem
remove the remote @rem
drop remote @rem
i don't want the remote @rem any more

! git.clone {"url":"@url","to":"@baseurl"}
clone @url
get me the repo @url
i'd like a copy of @url here

! git.init {"path":"."}
make this a git repo
start version control here
put this folder under git
git init here

$ git show @b:@zf
show @f from the branch @b without switching
what does @f look like on @b
print @f as it is on @b

$ git show HEAD~1:@zf
how did @f look before the last commit
the previous version of @f, only show
print @f one commit ago

$ git checkout $(git rev-list -n 1 HEAD -- @zf)^ -- @zf
@f was deleted in an old commit, bring it back
somebody removed @f from the repo, restore it
get the deleted file @f back out of the history

$ git log --graph --oneline --all
show the branches as a graph
commit tree picture please
draw the history

$ git log --oneline
short log, one line each
commits in one line each please
compact history

$ git rev-parse HEAD
id of the current commit
which commit am i on, the full hash
hash of HEAD

$ git config user.name
under which name do i commit
what name does git have for me
my git user name

$ git config user.email
which email is on my commits
what mail address has git got for me

$ git clean -n
which untracked files would be cleaned? don't delete
dry run of git clean

$ git clean -fd
delete all untracked files and folders
remove everything git doesn't track

! git.add {"all":true}
! git.commit {"message":"@q"}
! git.log {"limit":1}
commit all as @q and then show me that commit
commit everything, @q, then the newest log entry

! git.checkout {"to":"@b"}
! git.pull {}
go to @b and pull
switch to @b, then get the newest
@b: checkout, then pull

! git.pull {}
! git.log {"limit":@k}
pull and then show the last @k commits
get the newest, after that the latest @k commits

ask What should the commit message be?
commit my work
commit please
commit it all for me
can you commit everything

ask What should the branch be called?
make a new branch
i need a new branch
create a branch for me

ask Which branch should I switch to?
switch branches
change the branch
take me to the other branch

ask What should the tag be called?
tag this
make a tag
put a tag on it
""")

# ================================================================ English: the system

machine(r"""
$ whoami
who am i logged in as
which user am i
my login name?
what's my user name on this computer
name of the account i'm using
as whom am i working here
am i root or a normal user? just the name
which user is this shell running as
tell me my username, nothing else
current user please
i forgot my login, what is it

$ id
what's my user id
which uid and groups do i have
uid and gid, mine

$ groups
what groups do i belong to
am i in the docker group? list my groups
my groups please

$ who
who is logged in
who else is on this machine right now
list the logged in users
any other people on this server
who's here besides me
which users have a session open

$ who | wc -l
how many users are logged in right now
number of logged in users
count the people on this machine, only the number
how many sessions are open, a number please

$ cut -d: -f1 /etc/passwd
which user accounts exist on this machine
list all users, also those that are not logged in
names of all accounts
all the users this system knows

$ hostname
just the host name
what's this computer called, only the name
hostname, nothing else
the bare name of this machine please
print the hostname only

! system.info {}
what system is this
host name and operating system please
what am i running here, which os
tell me about this computer
is this linux or something else
which operating system is installed
basic info on this machine
os name, host name, architecture
support wants to know what kind of system i have
what computer am i on
system information

$ cat /etc/os-release
which distribution is this exactly
distro and version please
is it ubuntu or debian and which release
what's the version of this linux distribution
name and number of the distro
code name of the installed distribution

$ uname -r
which kernel version is running
kernel?
kernel release please
the version of the linux kernel, just that
what kernel do i have

$ uname -m
is this 32 or 64 bit
cpu architecture?
arm or x86?
which architecture should i download for

$ uname -a
everything uname knows
the complete kernel line

! system.uptime {}
how long has this computer been running
since when is it on
when was the last reboot
uptime please
did it restart over night? how long is it up
how many days without a reboot
when did i boot this thing
time since the last start
has it been rebooted lately

! system.cpu {}
how busy is the processor
cpu load?
load average please
how many cores does this machine have
is the cpu at its limit
how hard is the processor working at the moment
number of cpu cores and how loaded they are
what's the load
cpu usage right now
is something hogging the processor? the overall load please

$ nproc
number of cores, only the number
how many threads can make -j use, bare number

$ lscpu
all the details of the processor
which cpu model is in here, with caches and flags
detailed cpu info

! system.memory {}
how much memory is free
free ram?
is the memory full
how many gigs of ram are in this machine
memory in use and available
do i have enough ram left for a big picture
total and free memory please
is it swapping
how much swap is used
ram usage

! system.disk {}
how much disk space is left
is the disk full
free space?
will 20 gigabytes still fit on the disk
how full is my hard drive
space on all drives
do i have room for the holiday videos
df
how many gigs are free
storage left?
my computer says no space, how much is there

! system.disk {"path":"@mnt"}
how much space is free on @mnt
is @mnt full
room left on @mnt?
@mnt: free space
disk space of @mnt only

$ lsblk
which drives are attached
list the disks and partitions
is my usb stick recognised, show the drives
block devices please

$ sensors
how hot is the cpu
temperature?
is the machine too warm
what temperature do the sensors say
it smells burnt, how hot is it inside
temperatures and fans please

$ cat /sys/class/power_supply/BAT*/capacity
how much battery is left
battery percentage
will the battery last through the lecture, how full is it
charge level?

$ cat /sys/class/power_supply/BAT*/status
is the laptop charging
am i on battery or on mains
does the charger work, is it loading

! system.env {"name":"@var"}
what is the environment variable @var set to
value of @var
is $@var set
show me $@var
what does @var contain, it's an environment variable
which value has the variable @var
@var = ? ((env))
print the env var @var
tell me what @var is, don't change it

! system.env {"name":"PATH"}
my PATH, what's in it
the PATH variable, please
PATH?
in which folders are programs searched, i mean PATH.

$ echo "$PATH" | tr ':' '\n'
my PATH with every folder on a line of its own
PATH split up, one per line
the folders in PATH line by line

! system.env {"name":"HOME"}
where's my home directory
path of my home folder
$HOME please

! system.env {"name":"EDITOR"}
which editor is my default, from the environment
EDITOR, is it set

! system.env {}
all environment variables
show the whole environment
which variables are set
env, all of it

$ command -v @app
is @app installed
do i have the program @app
have we got @app on here
@app installed y/n
does this machine know the command @app
can i use @app here, i mean is it there
check for @app, don't install it
is there a @app on this system
@app, is it available

$ which @cmd
where is the program @cmd
path of the @cmd binary
in which folder is @cmd installed
which @cmd gets started when i type it
location of @cmd

$ @tool --version
which version of @tool do i have
version of @tool?
how old is my @tool
what @tool version is installed
@tool version please
which release of @tool is this
is my @tool new enough, what version

$ echo "$SHELL"
which shell am i using
is it bash or zsh
what's my login shell
name of my shell please
shell?

$ locale
which locale is set
what language is this system set to
locale settings
is it utf-8 here
language and number format of this system

$ timedatectl
which time zone is this machine in
time zone?
is the clock synchronised
what timezone did they set here
the clock seems off, show the timezone and ntp state

! time.now {}
what time is it
what day is it today
which day of the week is it
today's date?
date and time please
is it monday already
how late is it
got the time?
what's the date
time?
weekday today
tell me the day and the hour
is it past noon

! time.now {"zone":"@city"}
what time is it in @city
local time in @city
@who lives in @city, is it night there
how late is it in @city right now
clock in @city

! time.now {"zone":"UTC"}
what's the time in utc
utc right now
gmt time please, i mean utc

$ date +%V
which week of the year is it
calendar week?
number of this week

$ date +%j
what day of the year is it, the number
how many days into the year are we

$ cal
show me this month's calendar
a calendar please
which weekday is the 17th, show the month

$ date -d tomorrow '+%A %Y-%m-%d'
which day is tomorrow
tomorrow's weekday and date

$ date -d yesterday '+%A %Y-%m-%d'
what date was yesterday
yesterday was which day

$ last -n @k
who logged in last, @k entries
last @k logins

$ lsusb
which usb devices are plugged in
list usb
does it see my webcam, show the usb devices

$ lspci
what graphics card is built in
list the pci devices
which sound card do i have

$ nvidia-smi
how busy is the nvidia card
gpu memory in use?
is something running on the gpu

$ apt list --upgradable
which updates are available, don't install
are there packages to upgrade
pending updates, list only

$ sudo apt install @pkg
install @pkg
i need @pkg, install the package
get @pkg with apt

$ systemctl status @svc
is the service @svc running
how is the @svc service doing
status of @svc, don't restart
did the service @svc crash

$ systemctl restart @svc
restart the service @svc
the @svc service needs a restart
bounce @svc, the service

$ systemctl stop @svc
stop the service @svc
turn the @svc service off
shut down the service @svc, only that one

$ systemctl start @svc
start the service @svc
bring the @svc service up

$ systemctl --failed
did any service fail
failed units?

$ crontab -l
which cron jobs do i have
show my crontab
what runs automatically at night, my crontab

$ systemctl reboot
reboot the computer
restart this machine now

$ systemctl poweroff
shut down the computer
turn the machine off

$ pwd
where am i
which folder am i in
path of the current folder

! system.cpu {}
! system.memory {}
how busy are cpu and memory
cpu and ram, both please

! system.memory {}
! system.disk {}
memory and disk space, both
how much ram and how much disk is free

! system.info {}
! system.uptime {}
what system is this and how long is it up
os, then uptime
""")

# ================================================================ English: processes

machine(r"""
! process.list {"name":"@prog"}
is @prog running
does @prog still run
is @prog on at the moment
@prog, alive or dead?
check if @prog is up, don't start it
has @prog crashed
can you see a process called @prog
did i leave @prog open
@prog still going?
tell me whether @prog is active
how many @prog are running
how many instances of @prog do i have
number of @prog processes
what's the pid of @prog
which process id does @prog have
pid of @prog please
under which number does @prog run
look for @prog among the processes, only look
find the process @prog
is there a @prog in the process list
did @prog start
i closed @prog, is it really gone
which user runs @prog
how much memory does @prog use
how much cpu is @prog taking

! process.list {"sort":"memory","limit":10}
which programs use most memory
what is eating my ram
who takes all the memory
memory hogs?
processes sorted by memory
what's filling up my ram
the biggest memory users
my browser crawls, who's using the ram

! process.list {"sort":"memory","limit":1}
which process uses the most memory
the one program that eats most ram
biggest memory user, one
top memory process, just the first
which single process takes the most ram

! process.list {"sort":"memory","limit":@k}
the @k processes with the most memory
top @k by ram
@k biggest memory users

! process.list {"sort":"cpu","limit":10}
which programs use the cpu
what's making my computer slow
why is the fan so loud
what is hogging the processor
processes by cpu
everything is slow, what's going on
cpu hogs please
who's burning cpu

! process.list {"sort":"cpu","limit":1}
which process uses the most cpu
the one program with the highest cpu
busiest process, only one
who is number one in cpu use

! process.list {"sort":"cpu","limit":@k}
the @k processes with the most cpu
top @k by cpu
@k busiest processes

! process.list {"sort":"name","limit":200}
what's running
list all processes
every process please
show me all running programs
which programs are open

$ ps -e --no-headers | wc -l
how many processes are running
number of processes altogether
count the processes on this machine

! process.list {"user":"@user"}
what is @user running
processes of the user @user
list what belongs to @user, the processes
which programs did @user start

! process.list {"sort":"started","limit":10}
which programs were started last
the newest processes
what has just been launched

! process.info {"pid":@pid}
what is process @pid
which program has the pid @pid
tell me about pid @pid, don't kill it
@pid, what's that process
who is behind the number @pid
details on process @pid

$ ps -o etime= -p @pid
how long has process @pid been running
since when does @pid run

$ ps -o ppid= -p @pid
who's the parent of @pid
parent process of pid @pid

$ ps --ppid @pid -o pid,cmd
which children does @pid have
what did process @pid start

$ ps -ef --forest
process tree please
who started whom, as a tree

! process.kill {"name":"@prog"}
kill @prog
close @prog
end @prog please
stop @prog, it hangs
quit @prog
@prog doesn't respond, end it
i don't need @prog any more, close it
terminate the program @prog
get rid of the process @prog
@prog has to go
shut @prog down
make @prog stop
would you end @prog for me
kill @prog, not @{prog}d
end @prog but leave @{prog}-helper running
kill @prog only; @{prog}2 has a longer name and must stay
stop @prog, not @{prog}_old
@prog should die, @{prog}ctl should live
close exactly @prog, don't touch @{prog}-agent
@{prog}d is important, so please kill just @prog
there's @prog and there's @{prog}-server. kill the first
two similar names: @prog and @{prog}-dev. only @prog is to be ended
end @prog ((careful, @{prog}.bin is something else))
not @{prog}-backup! just @prog, kill it
kill the process whose name is exactly @prog
@prog, the one with the short name, kill; @{prog}-tray stays

! process.kill {"name":"@{prog}d"}
kill @{prog}d, not @prog
end @{prog}d but keep @prog
@{prog}d has to stop, @prog goes on
of @prog and @{prog}d kill the second one

! process.kill {"name":"@{prog}-helper"}
end @{prog}-helper, not @prog itself
kill only @{prog}-helper
@prog may stay, but @{prog}-helper must be closed

! process.kill {"name":"@prog","force":true}
kill -9 @prog
force @prog to quit
@prog won't close, kill it by force
kill @prog hard
@prog ignores everything, use force

! process.kill {"pid":@pid}
kill @pid
end the process with the number @pid
kill pid @pid
stop process @pid
process @pid has to go
terminate @pid please
pid @pid, end it
end number @pid, not @pid2

! process.kill {"pid":@pid,"force":true}
kill -9 @pid
force kill pid @pid
process @pid won't die, use force

! process.kill {"pid":@pid}
! process.kill {"pid":@pid2}
kill @pid and @pid2
end the processes @pid and @pid2
pids @pid, @pid2: kill

! process.kill {"name":"@prog"}
! process.kill {"name":"@prog2"}
kill @prog and @prog2
close both @prog and @prog2
@prog, @prog2: end them

! process.kill {"name":"@prog"}
! process.kill {"name":"@prog2"}
! process.kill {"name":"@prog3"}
kill @prog, @prog2 and @prog3
close these three: @prog; @prog2; @prog3
end @prog, @prog2, @prog3, all of them

$ fuser -k @port/tcp
kill whatever listens on port @port
free port @port by killing the process on it
end the process that uses port @port
port @port is blocked, kill what's on it
stop the program that sits on port @port
whatever has port @port open, kill it
make port @port free, end its process

! process.signal {"pid":@pid,"signal":"STOP"}
pause process @pid
suspend @pid, i'll continue it later
freeze pid @pid, don't kill it
stop @pid for a while without ending it
put process @pid on hold
send SIGSTOP to @pid

! process.signal {"pid":@pid,"signal":"CONT"}
continue process @pid
let @pid run on
resume the paused process @pid
unfreeze @pid
send SIGCONT to @pid
wake up the stopped process @pid

! process.signal {"pid":@pid,"signal":"HUP"}
send a HUP to @pid
make process @pid reload its config with a hangup signal
SIGHUP for pid @pid

! process.signal {"pid":@pid,"signal":"INT"}
send ctrl-c to process @pid
interrupt pid @pid

! process.spawn {"argv":["@gui"]}
start @gui
open @gui
launch @gui please
i want to use @gui, start it

! process.kill {"name":"@gui"}
! process.spawn {"argv":["@gui"]}
restart @gui
close @gui and start it again
@gui is stuck, restart it

! process.list {"name":"@prog"}
! process.kill {"name":"@prog"}
check if @prog is running and then kill it
look whether @prog runs, end it

! process.kill {"name":"@prog"}
! process.list {"name":"@prog"}
kill @prog and check that it's gone
end @prog, then see whether it's still there

ask Which process should I end?
kill the program
close that program
it hangs, kill it
end the process please

ask Which program do you mean?
is the program running
is it still on
does it run
""")

# ================================================================ English: the network

machine(r"""
! net.connections {"listening":true,"port":@port}
which process listens on port @port
what is using port @port
who has port @port
is port @port free on this machine
is anything listening on @port
port @port is taken, by what
tell me what runs on port @port, don't kill it
what's behind port @port here
program on port @port?
"address already in use" for @port, who is it
which program blocks port @port
can i use port @port or is it occupied
pid of the process on port @port
what server is on @port locally
who listens to @port
find out which process occupies port @port

! net.connections {"listening":true}
which ports are open on this machine
open ports?
what's listening here
list the listening ports
which services wait for connections
all ports that are open, with their programs
is anything open to the network on this box

! net.connections {"listening":false}
which connections are open right now
who is this machine talking to
established connections
show all network connections

! net.connections {"listening":false,"port":@port}
who is connected to port @port
current connections on @port

! system.network {}
what's my ip address
own ip?
address of this computer in the network
which ip do i have here
my local ip please
is the wifi connected, and with what address
what's the mac address of this machine
default gateway?
which dns server am i using
network settings, show
is the cable plugged in, i mean is the interface up
what is my address in the home network

$ curl -s https://ifconfig.me
what's my public ip
my address as seen from the internet
external ip please
under which ip am i known outside

! net.ping {"host":"@host"}
is @host reachable
can you reach @host
ping @host
does @host answer
is @host up
@host alive?
try to reach @host
is the machine @host online
any sign of life from @host
is @host down or is it me
check whether @host responds
@host doesn't open in my browser, does it answer at all

! net.ping {"host":"@host","count":@k}
ping @host @k times
@k pings to @host
send @host @k pings

! net.ping {"host":"1.1.1.1"}
is the internet working
am i online
do i have internet
is my connection ok
no page loads, are we offline
internet?

! net.ping {"host":"@host"}
! net.ping {"host":"@host2"}
are @host and @host2 reachable
ping @host and @host2
do both @host and @host2 answer

! net.port_check {"host":"@host","port":@port}
is port @port open on @host
can i connect to @host on port @port
@host:@port reachable?
does @host accept connections on @port
test port @port of @host
is there something on port @port at @host
check @host port @port
am i getting through to @port on @host
is the firewall of @host blocking port @port

! net.port_check {"host":"@host","port":22}
can i ssh to @host, is port 22 open
is the ssh port on @host open

! net.port_check {"host":"@host","port":443}
does @host answer on 443
is https open on @host

! net.dns_lookup {"host":"@name_host"}
what's the ip of @name_host
look up @name_host
resolve @name_host
which address does @name_host have
dns lookup for @name_host
does the name @name_host resolve
@name_host -> address?
translate @name_host to an ip
what number hides behind @name_host

! net.dns_lookup {"host":"@name_host"}
! net.ping {"host":"@name_host"}
resolve @name_host and then ping it
ip of @name_host and does it answer

! net.http_request {"url":"@url"}
is the page @url up
does @url respond
what does @url answer
check if @url is online

! net.http_request {"url":"@url","method":"HEAD"}
headers of @url only
just the http headers of @url

! net.download {"url":"@dl","to":"@name"}
download @dl
get @dl and save it here
fetch the file @dl
save @dl

$ traceroute @host
which way do packets take to @host
trace the route to @host
where does it get stuck on the way to @host

ask Which host should I ping?
ping it
is the server up
is it reachable

ask Which name should I look up?
look up the name
resolve the name
dns lookup please
""")

# ================================================================ English: small talk, and what is beyond

machine(r"""
say Hello! What should I do for you?
hello again
good afternoon
hey you
hi mycel
yo
morning!
good evening dear computer
howdy
hiya
anybody there
hello? is this thing on
greetings
hi, i'm new here

say You are welcome.
thank you so much
thanks, that was it
perfect, thanks
great, ta
that helped, thank you
cheers
much obliged
brilliant, thanks a million
thx, works now

say Goodbye.
bye for now
see you
i'm going home, bye
good night
that's it for today, goodbye
so long
catch you later
i'm out

say I am fine and ready. What should I do for you?
how are you doing
are you ok
how's it going
everything fine with you
how do you feel today

say All right, I did nothing.
no, leave it
forget it
never mind, i found it
stop, don't do anything
cancel that
oh wait, no
changed my mind
drop it
wrong window, sorry
don't, leave everything as it is

say I am Mycel. I carry out tasks on this machine: files, text, archives, git, processes and the network.
who are you
what's your name
are you a robot
are you human
what kind of program are you
who am i talking to
introduce yourself

say I can find, move, rename, edit, pack and delete files, work with git, look at processes, disk and memory, use the network, and run shell commands. For example: find the pdf files bigger than 10 MB.
what can you do
what do you know how to do
help
how can you help me
what may i ask you
list your abilities
what are you for

say I run on this machine; small tasks like this need no other.
do you send my data anywhere
is anything i write uploaded
do you run in the cloud
who can read what i type here

say What changes files can be undone with: mycel undo
can i undo what you do
what if you delete the wrong file
how do i take back the last change you made
is there a way back after a mistake of yours

say English, German, Spanish, Portuguese and Indonesian for everyday tasks.
which languages do you understand
do you speak spanish
can i write to you in german
what other languages work

say I am sorry. Tell me what you want instead, with the names of files or programs.
that's wrong
no, not that
you did the wrong thing
bad answer
that isn't what i meant

say What should I do next?
ok
fine
good
alright
yes
got it

ask What should I do?
please help me
i need something done
do something for me
can you do me a favour

beyond
what will the weather be like on sunday
write a poem about my cat
how do i make pancakes
book me a flight to oslo
order pizza for four
call my mother
what should i wear tonight
tell me a story about a dragon
who won the cup in 1998
is god real
which phone should i buy
explain black holes to a child
what's the capital of mongolia
give me a recipe for tomato soup
how do i ask my boss for more money
turn the heating down
open the garage door
make me a coffee
wash the dishes
feed the dog
send @who a birthday card
text @who that i'm late
write an email to my landlord about the mould
write a speech for a wedding
make up a name for my band
what do my dreams mean
does this mole look dangerous
is it normal that my knee clicks
how many calories has a banana
convert dollars to euros at today's rate
what are the news today
who is the president of france
find me a cheap hotel in lisbon on the internet
look up the opening hours of the library
what's on tv tonight
play some jazz
sing a song
tell me a joke
tell my fortune
am i in love
should i quit my job
do you think i'm too old to learn piano
does she like me
settle an argument: is a tomato a fruit
help me write my cv
write the introduction of my thesis
correct the grammar of my essay
make my letter sound friendlier
translate my homework into french
summarise the book i'm reading
what is the moral of the story
write a program that plays chess
write me a python script that renames photos by face
why does my code crash
fix the bug in my program
review my pull request
refactor the login module
write tests for my function
which sorting algorithm is best for my case
explain what a closure is
how does git rebase work internally
what's the difference between tcp and udp
is it safe to kill @prog or do i need it
what is @prog good for
should i upgrade to the newest kernel
which distribution would suit me
why is my internet so slow in the evening, explain
how can i make this computer faster
what do those temperature values mean for my laptop
is 80 degrees too hot for a processor
which of my commits was the cleverest
write release notes that sound exciting
explain to me what the last commit was meant to do
was it a good idea to merge that branch
who in my team works hardest
think of a good branch name for me
how should i structure my repository
resolve the merge conflict the way it makes most sense
is my password strong enough, what do you think
hack my neighbour's wifi
find out where @who lives
pay my electricity bill
transfer 50 euros to @who
buy tickets for the concert
renew my passport
make a doctor's appointment
print the tickets and bring them to me
scan the letter on my desk
take a photo of me
draw a picture of a horse
design a logo for my shop
paint my holiday photos like van gogh
remove the people in the background of the photo
what's the name of the song i'm humming
who is the person in the picture
read my handwriting
listen to the recording and write down what they say
wake me at seven tomorrow with music
teach me japanese
quiz me about the french revolution
what's the meaning of life
do plants feel pain
how old is the universe
solve this riddle: what has keys but no locks
prove that the square root of two is irrational
predict the lottery numbers
compare the three insurance offers and pick the best
plan my holiday in italy
make a training plan for a marathon
what can i cook with eggs and spinach
choose a present for a nine year old
is the contract fair
can i sue my landlord
how much tax will i have to pay
decide whether we should hire @who
explain my blood test results
cheer me up
i'm lonely, talk to me
be my friend
marry me
what do you think about politics
who would win, a bear or a shark
write a haiku about ports and sockets
compose a love letter
make up an excuse for being late
""")

# ================================================================ English: the same wishes told another way

repo(r"""
! git.status {}
my shift ends in five minutes and i can't remember whether i committed. did i?
just looking, not committing: what's open in git?
what's dirty here
git says what
my teacher wants everything handed in through git. is there anything missing?
all committed yes/no
have all of my edits made it into a commit
which files would a commit take now
status, repo, now
is there uncomitted stuff pls check

! git.log {"grep":"@p"}
@story Who made the commit about @p?
my colleague fixed the thing with @p. who was it, look in the commit messages
commit re @p?
log entries on @p
i want to know who is responsible for the commit named something with @p
show commits where @p is mentioned, don't revert anything

$ git log --oneline -S '@p'
@story Which commit brought in @p?
@p: which commit put that in the code
find out when @p got into the files, i mean the content
the string @p was not always there. which commit added it

! git.log {"limit":1,"path":"@f"}
@story Who changed @f last?
someone ruined @f. Who was at it last? Don't change anything.
@f, last edited by?
name the last person who committed @f
last change @f = who/when

! git.log {"from":"@t..HEAD"}
@story What changed since @t?
customers ask what is new since @t
@t until now, commits
changelog from @t on, commits only

$ git log --since=@date
@story What was committed since @date?
i came back on @date. which commits since then
from @date until now, commits please
commits newer than @date

! git.log {"author":"@who"}
@story Which commits are from @who?
i have to mark the work of @who, list the commits
@who: commits
what's in the log from @who

$ git log --since='1 week ago'
@story What was committed during the last week?
weekly report: the commits of the last 7 days
this past week in git

$ git rev-list --count --author=@who HEAD
@story How many commits has @who made?
@who brags about committing all the time. How many is it really?
commit count of @who

! fs.write {"path":".gitignore","content":"@ign","append":true}
@story From now on git should ignore @ign.
these @ign files annoy me in git status, never list them again, don't delete them
git + @ign = no, please, ignore
i don't wish to commit @ign, ever
could you see to it that @ign gets ignored by git

! git.checkout {"paths":["@f"]}
@story Undo my changes to @f, please.
my cat walked over the keyboard while @f was open. Git has the good one, restore it, only @f
oops, @f is broken because of me. the last commit had it right
nothing but @f should go back to the commited state
@f ← last commit

$ git reset @zf
@story Unstage @f please.
too early! @f mustn't be in the commit yet, unstage, don't lose the edits
@f ... staged by mistake ... take it out
index: remove @f, file stays

$ git stash
@story Put my changes away for a moment.
customer on the phone, i must switch tasks, keep my half finished edits somewhere safe in git
stash, that's all
my changes: into the drawer, git

$ git stash pop
@story Now give me my stashed work again.
phone call over. my changes from the stash back please
stash -> working copy

$ git tag @t
@story Tag the current state as @t.
we ship today, so the tag is @t
tag = @t
this very commit is @t, write a tag

! git.diff {"paths":["@f"]}
@story What did I change in @f?
before i commit @f i want to see what's new in it
changes / @f / show
@f now against @f committed

$ git show --stat HEAD
@story Which files were in the last commit?
did my last commit include everything? list its files
last commit's files?

$ git commit --amend -m @zq
@story The last commit's message should be @q.
embarrassing typo in my last commit message. it should read @q
oh no, wrong message. the last commit is called @q please

! git.checkout {"create":"@nb"}
@story New branch please: @nb.
boss wants an experiment. do it on a new branch @nb
branch+switch: @nb

! git.checkout {"to":"@b"}
@story Switch to @b.
i'm on the wrong branch, it should be @b
get off this branch and onto @b

! git.branch {}
@story Which branch am i on?
before i break something: what branch is this
branch name?

! git.merge {"from":"@nb"}
@story Merge @nb please.
@nb got approved, merge it into what i'm on
merge => @nb

! git.branch {"delete":"@nb"}
@story The branch @nb can be deleted.
spring cleaning: branch @nb out, the rest stays
delete @nb ((branch))

! git.add {"all":true}
! git.commit {"message":"@q"}
@story Commit everything as @q.
finally works!! commit everything, call it @q
save state in git, text: @q

! git.push {}
@story Push, please.
my team waits for my commits, send them up
push to origin, nothing else

! git.pull {}
@story Get the newest version.
the others have been busy, fetch and merge what they did
pull before i start working

! git.log {"limit":@k}
@story Show the last @k commits.
just the newest @k commits, no more
@k commits, recent
""")

machine(r"""
$ whoami
@story Who am I on this machine?
someone else used this pc before me. under which name am i logged in now
login name = ?
wich user am i

! process.list {"name":"@prog"}
@story Is @prog running?
music stopped. is @prog still there? only look
@prog is not responding on the phone, does the process run at all
see if theres a @prog process

! process.kill {"name":"@prog"}
@story Please end @prog.
my daughter's @prog freezes the whole laptop, close it please, homework first
@prog => kill, but @{prog}d => stays
kil @prog pls
i only want @prog gone; @{prog}-worker has nothing to do with it

! process.list {"sort":"memory","limit":1}
@story Which process uses most memory?
name the worst memory eater
most ram = who

! process.list {"sort":"cpu","limit":1}
@story What uses the most cpu?
worst cpu eater, name one

! net.connections {"listening":true,"port":@port}
@story Which program listens on port @port?
my dev server refuses to start because of @port. what's there already? just tell me
:@port ← who
port @port in use?

$ fuser -k @port/tcp
@story Kill the thing on port @port.
old dev server still holds @port, shoot it
clear port @port, kill the listener

! net.ping {"host":"@host"}
@story Is @host reachable?
the whole class can't open @host. is it up?
@host?? up??

! net.port_check {"host":"@host","port":@port}
@story Can I get to port @port on @host?
database on @host port @port doesn't connect, is the port open at all
tcp @host @port ok?

! net.dns_lookup {"host":"@name_host"}
@story What's the ip address of @name_host?
for the firewall form i need the number of @name_host
@name_host dns?

! system.network {}
@story What's my ip?
printer setup asks for this computer's address
my address in this network, whatever it's called

! system.disk {}
@story How much space is left on the disk?
i want to copy my wedding video, 30 gigs. is there room? how much is free
drive full???

! system.memory {}
@story How much memory is free?
the game wants 16 gigs of ram, what have i got
memory situation

! system.uptime {}
@story How long has it been running?
power cut in the night? check how long the machine is up
last boot when

! system.env {"name":"@var"}
@story What's in the environment variable @var?
the install guide says set @var first. is it set already and to what
@var's value, environment

$ command -v @app
@story Is @app installed?
the teacher says we need @app. is it there already? don't install
got the program @app?

$ @tool --version
@story Which version of @tool is this?
bug report asks for the @tool version
@tool -> version number

! time.now {}
@story What's the date today?
i lost track in the lab, what day is it
date pls

$ uname -r
@story Which kernel is this?
the driver needs kernel 6 or later, which one is here
kernel version number

$ cat /etc/os-release
@story Which distribution is this?
somebody installed linux for me. which distribution and version is it

$ timedatectl
@story Which time zone is set?
log times look shifted by some hours, what's the timezone here

$ sensors
@story How warm is the machine?
lap is burning, temperature please
""")
# ================================================================ reasons, warnings, asides, odd names, two things in a row

tongue("de", r"""
! fs.delete {"paths":["@o"]}
weil der Chef gleich draufschaut: @o bitte löschen
@o ist veraltet und verwirrt nur alle, weg damit, aber bitte sonst nichts
Nach reiflicher Überlegung möchte ich mich von @o trennen. Löschen bitte.
ich hab @o doppelt auf dem Stick, hier kann die weg
hab keine Lust mehr auf @o, löschn

! fs.move {"renames":[{"from":"@o","to":"@g"}]}
@o in @g umbenennen, sonst findet das keiner wieder
da sich Frau Lindner über den Namen beschwert: @o heißt jetzt @g
der Dateiname @o hat Leerzeichen oder so, nenn sie @g
bitte umbennen: alt @o, neu @g

! fs.move {"from":"@o","into":"@od"}
ich räum grad auf, @o bitte in den Ordner @od
@o stört hier. In @od stört sie nicht. Verschieben bitte.
damit ich sie wiederfinde: @o in den Ordner namens @od legen
@o kommt zu den anderen in @od, nicht kopieren
verschib @o nach @od

! fs.copy {"from":"@o","into":"@od"}
für den Fall dass was passiert: @o zusätzlich in den Ordner @od
@o muss auch in @od sein, aber bitte nicht verschieben
Kopie von @o für @od, das Original rührst du nicht an

! fs.mkdir {"path":"@od","parents":true}
morgen fängt das neue Schuljahr an, leg mir bitte den Ordner @od an
der Ordner soll @od heißen, leg ihn an
damit Ordnung einkehrt: ein Ordner namens @od

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
! fs.mkdir {"path":"@dn4","parents":true}
Ordner @dn, @dn2, @dn3 und @dn4 anlegen
vier neue Ordner brauche ich: @dn; @dn2; @dn3; @dn4
@dn, @dn2, @dn3, @dn4 als Ordner, danke

! fs.mkdir {"path":"@dn","parents":true}
! fs.move {"from":"@f","into":"@dn"}
leg den Ordner @dn an und schieb @f hinein
erst Ordner @dn machen, danach @f dorthin verschieben
@f soll in einen neuen Ordner @dn

! fs.copy {"from":"@t","to":"@t.bak"}
! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
erst eine Sicherungskopie von @t, dann darin @q durch @q2 ersetzen
sichere @t und tausch dann das Wort @q gegen @q2

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
wir heißen nicht mehr @q, sondern @q2, bitte in @t anpassen
in @t nur das Wort @q in @q2 ändern, nicht den Rest verschönern
damit der Brief stimmt: in @t @q zu @q2
der Kunde möchte @q2 lesen statt @q, Datei @t
falscher Begriff in @t: statt @q gehört dort @q2 hin

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
nimm das Wort @q überall aus @t raus
@q soll in @t ganz verschwinden
streich den Ausdruck @q aus @t

! fs.read {"path":"@t"}
bevor ich @t lösche will ich wissen was drinsteht, nur zeigen
mein Kollege fragt nach @t, was steht denn da drin
lies @t, nix ändern

! fs.list {"path":"@od"}
bevor ich aufräume: was ist in @od
ich will nichts löschen, nur sehen was in @od ist
gib mir eine Übersicht über den Ordner @od

! fs.search {"path":".","text":"@w"}
ich weiß nicht mehr in welchem Unterordner, aber irgendwo steht was über @w
Der Steuerberater will wissen, wo ich @w erwähnt habe.
such überall, auch ganz tief, nach Texten mit @w

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"}
.@ext von dieser Woche zeigen
welche @ext-Dateien sind diese Woche neu

! fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk über @size, nur anzeigen
welche @kk sind größer als @size

! fs.search {"path":".","kind":"folder","empty":true}
gibt es leere Ordner? nur auflisten
leere Ordner suchen

! fs.chmod {"paths":["@x"],"mode":"+x"}
@x soll ausführbar sein
mach @x ausführbar, sonst startet das nicht
Ausführrecht für @x

$ sort -n @nums
die Zahlen aus @nums aufsteigend zeigen, Datei lassen wie sie ist
@nums nach Größe der Zahlen, kleinste oben, nur anzeigen

$ grep @gp @log > @out
alle Zeilen mit @gp aus @log in die neue Datei @out
schreib die @gp-Zeilen von @log nach @out

$ grep @gp @log
zeig nur die Zeilen mit @gp aus @log
in @log die Zeilen mit @gp

$ sort @txt | uniq -c | sort -rn
wie oft kommt jeder Eintrag in @txt vor, die häufigsten zuerst
Häufigkeiten in @txt

! net.download {"url":"@dl","to":"@dlname"}
lade mir @dl runter
@dl herunterladen und hier speichern

! net.dns_lookup {"host":"@name_host"}
welche IP-Adresse hat @name_host
@name_host auflösen bitte

! time.sleep {"ms":"@dur"}
warte @dur
mach @dur Pause

! system.disk {"path":"@mnt"}
wie viel ist auf @mnt noch frei
@mnt: Platz?

! system.info {}
was für ein System ist das
Betriebssystem und Rechnername bitte

! system.cpu {}
wie stark ist die CPU ausgelastet
Prozessorlast?

! net.ping {"host":"1.1.1.1"}
habe ich Internet
bin ich online

$ systemctl status @svc
läuft der Dienst @svc
Status vom Dienst @svc, nicht neu starten

$ systemctl restart @svc
den Dienst @svc neu starten
@svc neustarten, ist ein Dienst

$ uname -r
Kernelversion, nur die Nummer
welche Version hat der Kernel genau

$ cat /etc/os-release
welche Linux-Distribution und welche Version ist das

$ git log --since=@iso
was wurde seit @iso committet
Commits ab @iso

$ git show --stat HEAD
welche Dateien waren im letzten Commit
letzter Commit: welche Dateien

$ git tag @tg
tagge das als @tg
setz den Tag @tg

$ git reset @zgf
@gf aus dem Staging nehmen
@gf nicht mehr vormerken, Änderungen behalten

$ git commit --amend -m @zgq
die Nachricht des letzten Commits soll @gq sein
letzte Commit-Nachricht ändern in @gq

$ git log --oneline -S '@pc'
welcher Commit hat @pc in den Code gebracht
in welchem Commit kam @pc in die Dateien, nicht in die Nachricht

$ git rev-list --count HEAD
wie viele Commits insgesamt
""")

tongue("es", r"""
! fs.delete {"paths":["@o"]}
como el jefe va a mirar: borra @o, porfa
@o ya es viejo y confunde, fuera, pero nada más
tengo @o también en la memoria, aquí lo puedes borrar
estoy harta de @o, a la basura
borar @o

! fs.move {"renames":[{"from":"@o","to":"@g"}]}
renombra @o como @g, si no nadie lo encuentra
la maestra se quejó del nombre: @o ahora es @g
el nombre @o lleva espacios, mejor @g
renonbrar: viejo @o, nuevo @g

! fs.move {"from":"@o","into":"@od"}
estoy ordenando, @o va a la carpeta @od
@o estorba aquí. En @od no. Muévelo.
para no perderlo: mete @o en la carpeta llamada @od
@o con los demás en @od, sin copiar

! fs.copy {"from":"@o","into":"@od"}
por si acaso: @o también en la carpeta @od
@o tiene que estar además en @od, no lo muevas
copia de @o para @od, el original no se toca

! fs.mkdir {"path":"@od","parents":true}
mañana empieza el curso, hazme la carpeta @od
la carpeta se tiene que llamar @od, créala
para tener orden: una carpeta con nombre @od

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
! fs.mkdir {"path":"@dn4","parents":true}
crea las carpetas @dn, @dn2, @dn3 y @dn4
necesito cuatro carpetas: @dn; @dn2; @dn3; @dn4
@dn, @dn2, @dn3, @dn4 como carpetas, gracias

! fs.mkdir {"path":"@dn","parents":true}
! fs.move {"from":"@f","into":"@dn"}
crea la carpeta @dn y mete ahí @f
primero la carpeta @dn, después mueves @f allí
@f a una carpeta nueva @dn

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
ya no nos llamamos @q sino @q2, cámbialo en @t
en @t solo cambia la palabra @q a @q2, no arregles lo demás
el cliente quiere leer @q2 y no @q, archivo @t
para que la carta esté bien: en @t, @q pasa a @q2
término equivocado en @t: en lugar de @q va @q2

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
quita la palabra @q de todo @t
que @q desaparezca de @t

! fs.read {"path":"@t"}
antes de borrar @t quiero ver qué pone, solo enseñar
mi compañera pregunta por @t, ¿qué dice?
lee @t, no cambies nada

! fs.list {"path":"@od"}
antes de ordenar: qué hay en @od
no quiero borrar, solo ver qué hay en @od
dame una vista de la carpeta @od

! fs.search {"path":".","text":"@w"}
no sé en qué subcarpeta, pero en algún sitio escribí sobre @w
El contador quiere saber dónde mencioné @w.
busca por todas partes, hasta el fondo, textos con @w

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"}
los .@ext de esta semana
qué archivos @ext son nuevos esta semana

! fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk de más de @size, solo mostrar

! fs.search {"path":".","kind":"folder","empty":true}
hay carpetas vacías? solo dime
busca carpetas vacías

! fs.chmod {"paths":["@x"],"mode":"+x"}
que @x sea ejecutable
hazme ejecutable @x que si no no arranca
permiso de ejecución para @x

$ sort -n @nums
los números de @nums de menor a mayor, sin tocar el archivo

$ grep @gp @log > @out
las líneas con @gp de @log al archivo nuevo @out
guarda en @out las líneas de @log que tienen @gp

$ grep @gp @log
muestra solo las líneas con @gp de @log
en @log, las líneas que dicen @gp

$ sort @txt | uniq -c | sort -rn
cuántas veces sale cada renglón de @txt, los más repetidos primero
frecuencias en @txt

! net.download {"url":"@dl","to":"@dlname"}
bájame @dl
descargar @dl y guardarlo aquí

! net.dns_lookup {"host":"@name_host"}
qué ip tiene @name_host
resuelve @name_host

! time.sleep {"ms":"@dur"}
espera @dur
haz una pausa de @dur

! system.info {}
qué sistema es este
sistema operativo y nombre del equipo

! system.cpu {}
qué tan ocupado está el procesador
carga de la cpu?

! net.ping {"host":"1.1.1.1"}
tengo internet?
estoy conectado o no

$ systemctl status @svc
está corriendo el servicio @svc
estado del servicio @svc, sin reiniciar

$ systemctl restart @svc
reinicia el servicio @svc
el servicio @svc hay que reiniciarlo

$ git log --since=@iso
qué se commiteó desde @iso
commits a partir de @iso

$ git show --stat HEAD
qué archivos había en el último commit
último commit: ¿qué archivos?

$ git tag @tg
pon el tag @tg
etiqueta esto con @tg

$ git reset @zgf
saca @gf del staging
@gf que no entre en el próximo commit, los cambios se quedan

$ git commit --amend -m @zgq
el mensaje del último commit tiene que ser @gq
cambia el último mensaje de commit a @gq

$ git log --oneline -S '@pc'
qué commit metió @pc en el código
en qué commit apareció @pc en los archivos, no en el mensaje
""")

tongue("pt", r"""
! fs.delete {"paths":["@o"]}
o chefe vai olhar já já: apaga @o por favor
@o já é velho e só confunde, fora, mas só esse
tenho @o também no pendrive, aqui pode apagar
tô cansada de @o, lixo
apgar @o

! fs.move {"renames":[{"from":"@o","to":"@g"}]}
renomeia @o para @g, senão ninguém acha
a professora reclamou do nome: @o agora é @g
o nome @o tem espaço, melhor @g
renomiar: antigo @o, novo @g

! fs.move {"from":"@o","into":"@od"}
tô arrumando, @o vai pra pasta @od
@o atrapalha aqui. Em @od não. Move.
para não se perder: põe @o na pasta chamada @od
@o junto com os outros em @od, sem copiar

! fs.copy {"from":"@o","into":"@od"}
por via das dúvidas: @o também na pasta @od
@o tem que estar também em @od, não move
cópia de @o para @od, no original não se mexe

! fs.mkdir {"path":"@od","parents":true}
amanhã começam as aulas, cria a pasta @od pra mim
a pasta tem de se chamar @od, cria
pra ter ordem: uma pasta com o nome @od

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
! fs.mkdir {"path":"@dn4","parents":true}
cria as pastas @dn, @dn2, @dn3 e @dn4
preciso de quatro pastas: @dn; @dn2; @dn3; @dn4
@dn, @dn2, @dn3, @dn4 como pastas, obrigado

! fs.mkdir {"path":"@dn","parents":true}
! fs.move {"from":"@f","into":"@dn"}
cria a pasta @dn e põe @f lá dentro
primeiro a pasta @dn, depois move @f pra lá
@f numa pasta nova @dn

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
a gente não se chama mais @q e sim @q2, muda em @t
em @t só troca a palavra @q por @q2, não ajeita o resto
o cliente quer ler @q2 e não @q, ficheiro @t
pra carta ficar certa: em @t, @q vira @q2
termo errado em @t: no lugar de @q vai @q2

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
tira a palavra @q de todo o @t
que @q desapareça de @t

! fs.read {"path":"@t"}
antes de apagar @t quero ver o que diz, só mostrar
minha colega pergunta pelo @t, o que tá escrito?
lê @t, não muda nada

! fs.list {"path":"@od"}
antes de arrumar: o que tem em @od
não quero apagar, só ver o que tem em @od
me dá uma visão da pasta @od

! fs.search {"path":".","text":"@w"}
não sei em que subpasta, mas em algum lugar escrevi sobre @w
O contador quer saber onde mencionei @w.
procura em todo lado, até lá no fundo, textos com @w

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"}
os .@ext desta semana
que arquivos @ext são novos esta semana

! fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk com mais de @size, só mostrar

! fs.search {"path":".","kind":"folder","empty":true}
tem pasta vazia? só diz
procura pastas vazias

! fs.chmod {"paths":["@x"],"mode":"+x"}
que @x seja executável
deixa @x executável senão não abre
permissão de execução para @x

$ sort -n @nums
os números de @nums do menor pro maior, sem mexer no arquivo

$ grep @gp @log > @out
as linhas com @gp de @log no arquivo novo @out
guarda em @out as linhas do @log que têm @gp

$ grep @gp @log
mostra só as linhas com @gp de @log
no @log, as linhas que dizem @gp

$ sort @txt | uniq -c | sort -rn
quantas vezes aparece cada linha de @txt, as mais repetidas primeiro
frequências em @txt

! net.download {"url":"@dl","to":"@dlname"}
baixa pra mim @dl
descarrega @dl e guarda aqui

! net.dns_lookup {"host":"@name_host"}
qual o ip de @name_host
resolve @name_host

! time.sleep {"ms":"@dur"}
espera @dur
faz uma pausa de @dur

! system.info {}
que sistema é este
sistema operacional e nome da máquina

! system.cpu {}
o processador tá muito ocupado?
carga da cpu

! net.ping {"host":"1.1.1.1"}
tenho internet?
tô online ou não

$ systemctl status @svc
o serviço @svc tá rodando?
estado do serviço @svc, sem reiniciar

$ systemctl restart @svc
reinicia o serviço @svc
o serviço @svc precisa de reinício

$ git log --since=@iso
o que foi commitado desde @iso
commits a partir de @iso

$ git show --stat HEAD
que arquivos estavam no último commit
último commit: quais ficheiros?

$ git tag @tg
põe a tag @tg
marca isto com a tag @tg

$ git reset @zgf
tira @gf do staging
@gf fora do próximo commit, as mudanças ficam

$ git commit --amend -m @zgq
a mensagem do último commit tem que ser @gq
muda a última mensagem de commit para @gq

$ git log --oneline -S '@pc'
que commit meteu @pc no código
em que commit apareceu @pc nos arquivos, não na mensagem
""")

tongue("id", r"""
! fs.delete {"paths":["@o"]}
bos mau lihat sebentar lagi: tolong hapus @o
@o sudah lama dan bikin bingung, buang, tapi itu saja
@o ada juga di flashdisk, yang di sini boleh dihapus
capek lihat @o, sampah
hpus @o

! fs.move {"renames":[{"from":"@o","to":"@g"}]}
ganti nama @o jadi @g, kalau nggak nanti nggak ketemu
bu guru protes soal namanya: @o sekarang @g
nama @o ada spasinya, mending @g
gnti nama: lama @o, baru @g

! fs.move {"from":"@o","into":"@od"}
lagi beres-beres, @o ke folder @od
@o ganggu di sini. Di @od tidak. Pindahkan.
biar nggak hilang: taruh @o di folder bernama @od
@o gabung sama yang lain di @od, jangan disalin

! fs.copy {"from":"@o","into":"@od"}
buat jaga-jaga: @o juga di folder @od
@o harus ada juga di @od, jangan dipindah
salinan @o untuk @od, yang asli jangan disentuh

! fs.mkdir {"path":"@od","parents":true}
besok mulai sekolah, buatkan folder @od
foldernya harus bernama @od, buat ya
supaya rapi: satu folder dengan nama @od

! fs.mkdir {"path":"@dn","parents":true}
! fs.mkdir {"path":"@dn2","parents":true}
! fs.mkdir {"path":"@dn3","parents":true}
! fs.mkdir {"path":"@dn4","parents":true}
buat folder @dn, @dn2, @dn3 dan @dn4
perlu empat folder: @dn; @dn2; @dn3; @dn4
@dn, @dn2, @dn3, @dn4 jadikan folder, makasih

! fs.mkdir {"path":"@dn","parents":true}
! fs.move {"from":"@f","into":"@dn"}
buat folder @dn lalu masukkan @f ke situ
folder @dn dulu, habis itu pindahkan @f ke sana
@f ke folder baru @dn

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"@q2","all":true}]}
kami bukan @q lagi tapi @q2, ubah di @t
di @t cukup ganti kata @q jadi @q2, yang lain jangan diperbaiki
klien maunya baca @q2, bukan @q, file @t
biar suratnya benar: di @t, @q menjadi @q2
istilah keliru di @t: sebagai ganti @q pakai @q2

! fs.edit {"path":"@t","edits":[{"old":"@q","new":"","all":true}]}
buang kata @q dari seluruh @t
supaya @q hilang dari @t

! fs.read {"path":"@t"}
sebelum @t kuhapus mau lihat isinya, tampilkan saja
teman nanya soal @t, isinya apa ya?
baca @t, jangan diubah

! fs.list {"path":"@od"}
sebelum beres-beres: di @od ada apa
nggak mau hapus, cuma lihat isi @od
kasih gambaran isi folder @od

! fs.search {"path":".","text":"@w"}
nggak tahu di subfolder mana, tapi aku pernah nulis soal @w
Akuntan mau tahu di mana saya menyebut @w.
cari ke mana-mana, sampai paling dalam, tulisan tentang @w

! fs.search {"path":".","name_glob":"*.@ext","newer_than_ms":"1w"}
.@ext minggu ini
file @ext mana yang baru minggu ini

! fs.search {"path":".","name_glob":"@kk","min_bytes":"@size"}
@kk di atas @size, tampilkan saja

! fs.search {"path":".","kind":"folder","empty":true}
ada folder kosong? bilang saja
cari folder kosong

! fs.chmod {"paths":["@x"],"mode":"+x"}
@x biar bisa dieksekusi
jadikan @x executable, kalau nggak nggak jalan
izin eksekusi untuk @x

$ sort -n @nums
angka di @nums dari kecil ke besar, filenya jangan diubah

$ grep @gp @log > @out
baris ber-@gp dari @log ke file baru @out
simpan di @out baris @log yang ada @gp

$ grep @gp @log
tampilkan hanya baris yang ada @gp di @log
di @log, baris yang menyebut @gp

$ sort @txt | uniq -c | sort -rn
tiap baris @txt muncul berapa kali, yang paling sering dulu
frekuensi di @txt

! net.download {"url":"@dl","to":"@dlname"}
unduhkan @dl
download @dl, simpan di sini

! net.dns_lookup {"host":"@name_host"}
@name_host ip-nya berapa
cari alamat IP @name_host

! time.sleep {"ms":"@dur"}
tunggu @dur
jeda @dur

! system.info {}
sistem apa ini
sistem operasi dan nama komputer

! system.cpu {}
prosesornya sibuk nggak
beban cpu

! net.ping {"host":"1.1.1.1"}
ada internet nggak
aku online atau tidak

$ systemctl status @svc
layanan @svc jalan nggak
status layanan @svc, jangan direstart

$ systemctl restart @svc
restart layanan @svc
layanan @svc perlu direstart

$ git log --since=@iso
apa yang di-commit sejak @iso
commit mulai @iso

$ git show --stat HEAD
file apa saja di commit terakhir
commit terakhir: file mana?

$ git tag @tg
pasang tag @tg
tandai ini dengan tag @tg

$ git reset @zgf
keluarkan @gf dari staging
@gf jangan ikut commit berikutnya, perubahannya tetap

$ git commit --amend -m @zgq
pesan commit terakhir harus @gq
ubah pesan commit terakhir jadi @gq

$ git log --oneline -S '@pc'
commit mana yang memasukkan @pc ke kode
di commit mana @pc muncul di file, bukan di pesannya
""")
# ================================================================ English: more ways to ask

repo(r"""
! git.status {}
i've been editing since lunch and have lost the overview, what is changed and what is staged?
anything i'd regret if i deleted this folder, i mean uncommitted work
has the last edit been committed? check the state
the ci is red; is there a file i didn't commit
no commits please, merely the status

! git.diff {}
between the last commit and now, what lines are new
read me the uncommitted changes, i won't commit yet
patch of my current edits on screen

! git.log {"grep":"@p"}
someone mentioned @p in a commit. who and when
please see which commits have @p in the message
our changelog misses @p, in which commit message is it

$ git log --oneline -S '@p'
blame won't help, the line with @p is gone. which commit had to do with it
for the audit: the commit that first contained @p in a file

! git.log {"author":"@who"}
performance review: everything @who committed
is there something by @who in the history
@who is new, has there been a commit yet

$ git log --author=@who --since='1 week ago'
what has @who been committing during the last seven days
@who, last week, commits

$ git shortlog -sn HEAD
a table please: person and number of commits
who contributed most to this repo

$ git rev-list --count --since=@date HEAD
the number of commits since @date, for the report
commits after @date: how many?

$ git rev-list --count --since='1 week ago' HEAD
were we productive? number of commits of the last week
last seven days, commit count

! git.checkout {"paths":["@f"]}
my edits in @f turned out to be nonsense; please drop them, but don't touch other files
i'd like to start over with @f from the last commit
@f got mangled by the formatter, go back to what git has
don't delete @f, just undo my changes to it

! git.checkout {"paths":["@f","@f2","@f3"]}
undo what i changed in @f, @f2 and @f3
@f, @f2, @f3: back to the last commit
restore three files from git: @f; @f2; @f3

! git.add {"paths":["@f","@f2","@f3"]}
stage @f, @f2 and @f3
add these to the index: @f, @f2, @f3

! git.add {"paths":["@f","@f2","@f3"]}
! git.commit {"message":"@q"}
commit @f, @f2 and @f3 with the message @q
@f, @f2, @f3 in one commit, message @q, nothing else

$ git reset @zf
the review isn't through for @f, so unstage that one only
i ran git add on @f, take that back without changing the file
@f: index -> out

$ git stash
emergency! everything i'm working on should go away for now and come back later
can you tuck my changes away so that i can switch branches
shelve my edits

$ git stash pop
emergency over, put my shelved edits back
what i tucked away should return now

$ git tag @t
customer accepted, mark this state @t
the tag for today's delivery is @t, set it

! git.branch {}
where was i, which branch
i share this pc; what branch did the other one leave it on

! git.checkout {"create":"@nb"}
i don't want to break main, so make a branch @nb and put me there
could we have a branch with the name @nb
from now on i work on @nb, it doesn't exist yet

! git.checkout {"to":"@b"}
the reviewer waits on @b, bring me there
leave this branch and go to @b, which is there already

! git.merge {"from":"@nb"}
@nb is tested, so put it into my current branch
what's been done on @nb i want here too, merge it

! git.branch {"delete":"@nb"}
@nb was merged last month and clutters the list, delete that branch
please clean up: branch @nb only

$ git branch --merged
which branches are merged already? only list

$ git remote -v
somebody asks for the address of our repo, what's the remote
does this repo have a remote

$ git commit --amend -m @zq
i wrote rubbish as commit message just now, what i meant was @q
rename my last commit to @q, it's not pushed

$ git show --stat HEAD
i want to be sure the right files went into my last commit, list them
what's in HEAD, file names

! fs.write {"path":".gitignore","content":"@ign","append":true}
since they are generated, @ign should be ignored by git
the build makes @ign every time; git ought to ignore that, thanks
please no more @ign in my commits, add it to the ignore file

! fs.write {"path":".gitignore","content":"@junk","append":true}
@junk is huge and generated, git should skip it from now on
so that nobody commits @junk by accident, put it in the gitignore

! git.log {"from":"@b"}
what's on the branch @b, commits, i don't want to switch
commits of branch @b please
log of @b, staying here

! git.diff {"from":"@b"}
how does what i have here differ from @b
diff against the branch @b

! git.pull {}
! git.push {}
pull and then push
get the newest, then send mine
sync both ways, first down then up

$ git fetch --prune
fetch and forget the remote branches that are gone
clean up dead remote branches
""")

machine(r"""
$ whoami
the form wants my user name, what is it here
i've got three accounts, which one is this

! system.info {}
the help desk lady asks which system this is
machine name plus os version, for a form
before i install something: what system do i have

! system.uptime {}
i think it rebooted by itself. how long is it up
is it true that this server hasn't been restarted for a year? uptime

! system.memory {}
before i open the big video: how much memory is free
is 8 gigs all i've got? total ram please

! system.disk {}
the backup failed, is there no space left
before i download the game: how much room is on the disk

! system.cpu {}
is it busy or idle at the moment
fan spins up, what's the load

! system.env {"name":"@var"}
my script can't find @var, what's it set to
just print @var, i don't want to change it

$ command -v @app
before i install @app, is it there already
the tutorial needs @app, have i got that

$ @tool --version
the readme says at least version 3 of @tool, what have i got
what number is my @tool, the version i mean

$ which @cmd
there seem to be two @cmd on this machine, which path is used
where does the program @cmd live

$ who
somebody makes the server slow, who is logged in
is anyone on this machine apart from me

$ sensors
the laptop burns my knees, what's the temperature
check the temperatures, it's summer

! time.now {}
i've lost track, what date is it
for the letter: today's date

! time.now {"zone":"@city"}
before i call @who: what time is it in @city
@city time now

! process.list {"name":"@prog"}
before i start @prog again: is it running
my colleague claims @prog is still running here, look but don't stop it
did @prog come up after the reboot
is it @prog that is running? only tell me
how many times is @prog started

! process.list {"sort":"memory","limit":1}
only the single worst program for memory, please
what one process takes most ram, nothing to be killed

! process.list {"sort":"cpu","limit":1}
just the top one by cpu
which single program keeps the processor busiest

! process.list {"sort":"memory","limit":10}
before i buy more ram: what uses it
memory is tight, list who needs most, kill nothing

! process.list {"sort":"cpu","limit":10}
don't kill anything, only show what burns the cpu
the machine crawls, which processes are to blame

! process.kill {"name":"@prog"}
the demo starts in a minute, close @prog
since it eats the battery, stop @prog please
end @prog but nothing that merely starts with the same letters, like @{prog}-sync
please terminate @prog ((only that, @{prog}x is mine))
@prog went crazy. kill it
my son left @prog open, close it for him

! process.kill {"name":"@{prog}d"}
the daemon @{prog}d should be ended, the program @prog should not
please end @{prog}d. @prog is a different thing and stays

! process.kill {"pid":@pid}
top shows @pid as the bad one, end it
would you kindly end process number @pid and no other

$ fuser -k @port/tcp
i can't start my server because @port is in use, kill the old one
stop what listens at port @port, whatever it is
port @port must be free, kill its owner

! net.connections {"listening":true,"port":@port}
i can't start my server because @port is in use, by what? don't kill it
before i use port @port: is it taken
is it nginx that sits on @port? show who listens

! process.signal {"pid":@pid,"signal":"STOP"}
the export @pid needs the cpu i need now, pause it
let @pid rest for a moment, it must not die

! process.signal {"pid":@pid,"signal":"CONT"}
i have the cpu to spare again, @pid may continue
the process @pid is stopped, set it going again

! net.ping {"host":"@host"}
before i drive to the office: is @host up
the mail is not arriving, does @host respond
is it only me or is @host down

! net.port_check {"host":"@host","port":@port}
the app times out, check whether @host has port @port open
firewall people say @port on @host is open now, true?

! net.dns_lookup {"host":"@name_host"}
i changed the dns of @name_host, what does it point to now
name to number: @name_host

! system.network {}
my friend wants to join my game, what's my address in the lan
which address did this laptop get

! net.ping {"host":"1.1.1.1"}
the video stops all the time, do we have a connection at all
check if there is internet, please
""")
