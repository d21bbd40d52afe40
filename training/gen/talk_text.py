"""Texts, data and shell lines as people ask for them: counted, sorted, cut, joined, compared, converted, calculated."""

from phrases import Family
from values import (EXT_TEXT, SAMPLERS, WORDS, at, pattern, said, stem, word, folder)

FAMILY = Family("talk_text")
add = FAMILY.add


# ---------------------------------------------------------------- names: for a shell line quoted where they need it

def _name(exts, shell, chance=0.25):
    exts = exts.split()

    def f(r):
        e = r.choice(exts)
        k = r.random()
        if k < 0.07:
            name = f"{r.choice(WORDS)} {r.choice(WORDS + ['2024', '2025', '(1)'] if not shell else WORDS + ['2024', '2025'])}.{e}"
            if r.random() < 0.3:
                name = name[0].upper() + name[1:]
            q = r.choice("'\"\"")
            return (f"{q}{name}{q}", f"'{name}'" if shell else name)
        if k < 0.11:
            return said(r, f"{stem(r)}.{e.upper()}")
        return said(r, at(r, f"{stem(r)}.{e}", chance))
    return f


KINDS = {"txt": "txt txt txt txt md log lst dat out", "csv": "csv csv csv csv", "log": "log log log out txt", "json": "json", "tsv": "tsv", "md": "md", "code": "py js rs c java sh go ts html css",
         "py": "py", "script": "sh sh bash", "conf": "conf cfg ini env properties", "any": " ".join(EXT_TEXT), "html": "html htm", "bin": "bin dat img png exe", "prose": "txt md txt md tex", "nums": "txt dat lst log"}


def _key(r):
    return r.choice("name price amount total city country email age date status id type category department salary score grade quantity qty product customer region year month "
                    "gender title author state zip phone brand color size weight height temperature rating cost revenue profit team company user level points".split()) if r.random() < 0.75 \
        else r.choice([word(r), word(r) + "_" + word(r), word(r).capitalize(), word(r) + "_id"])


def _nkey(r):
    return r.choice("price amount total age salary score grade quantity qty cost revenue profit points weight height temperature rating hours tax discount balance units sales duration distance "
                    "population budget marks fee income expenses views clicks size".split()) if r.random() < 0.8 else r.choice([word(r), word(r) + "_" + word(r), word(r).capitalize()])


def _gp(r):
    """A pattern for grep, quoted for the shell where it has spaces."""
    if r.random() < 0.2:
        p = r.choice(["connection refused", "out of memory", "permission denied", "not found", "access denied", "timed out", "invoice number", "user login", "new york", "disk full"]) \
            if r.random() < 0.4 else f"{word(r)} {word(r)}"
        return (f"'{p}'" if r.random() < 0.5 else f'"{p}"', f"'{p}'")
    p = pattern(r)
    k = r.random()
    return (f"'{p}'" if k < 0.25 else f'"{p}"' if k < 0.5 else p, p)


def _tp(r):
    """The same for a tool, where nothing is quoted."""
    said_, step = _gp(r)
    return (said_, step.strip("'"))


def _outname(r):
    return said(r, at(r, f"{stem(r)}.{r.choice('txt txt txt csv log md out'.split())}", 0.12))


def _dotext(r):
    e = r.choice("txt txt log csv md py js ts html css c rs java go json xml yaml yml conf sh sql ini cpp php rb tex tsv srt".split())
    return (r.choice([f".{e}", f".{e}", f".{e}", f"*.{e}", e, e, e.upper()]), e)


BOTH = {"dotext": _dotext, "key": _key, "nkey": _nkey, "out": _outname}
SH = {k: _name(v, True) for k, v in KINDS.items()} | BOTH | {"gp": _gp}
TOOL = {k: _name(v, False) for k, v in KINDS.items()} | BOTH | {"gp": _tp}


def _lines(wordings):
    return len([w for w in wordings.split("\n") if w.strip()])


def sh(line, wordings, w=1.0, fail=0.07, derive=None, **slots):
    """Wordings answered by one shell line."""
    weight = w * _lines(wordings) / 12
    add(weight * (1 - fail), wordings, ["sh " + line, "ok", "show"], derive=derive, **(SH | slots))
    if fail:
        add(weight * fail, wordings, ["sh " + line, "error failed", "show"], derive=derive, **(SH | slots))


def tool(calls, wordings, w=1.0, result="ok", derive=None, **slots):
    """Wordings answered by calls of tools, all of which go well."""
    weight = w * _lines(wordings) / 12
    steps = []
    for c in ([calls] if isinstance(calls, str) else calls):
        steps += [c, result]
    add(weight, wordings, steps + ["show"], derive=derive, **(TOOL | slots))


def found(search, wordings, then=None, w=1.0, derive=None, **slots):
    """A search, and perhaps what is done with what it found; also the case that it found nothing."""
    weight = w * _lines(wordings) / 12
    slots = TOOL | {"hits": lambda r: str(r.choice([1, 2, 3, 4, 5, 7, 9, 12, 18, r.randint(1, 90)]))} | slots
    rest = []
    for t in ([then] if isinstance(then, str) else then or []):
        rest += [t, "ok"]
    add(weight * 0.9, wordings, [search, "ok @hits", *rest, "show"], derive=derive, **slots)
    add(weight * 0.1, wordings, [search, "ok 0", "show"], derive=derive, **slots)


# ---------------------------------------------------------------- counting

tool('fs.count {"paths":["@txt"]}', """
how many lines does @txt have
how many lines are in @txt
how many lines are there in my @txt
@txt - how many lines?
line count @txt
lines in @txt?
number of lines in @txt
number of lines of @txt please
count the lines of @txt
count lines in @txt
count how many lines @txt has got
tell me how many lines there are in @txt
i wonder how many lines @txt has
i'd like to know the number of lines in the file @txt
how long is @txt? in lines i mean
what's the length of @txt in lines
give me a line count for @txt
do a line count on @txt
could you tell me how many rows are in @txt
how many rows has @txt
how many entries are in @txt, it has one per line
@txt holds one name per line, how many names is that
wc -l @txt
wc -l < @txt
can u count the lines in @txt
is @txt long? how many lines
we need the line total of @txt for the report
my teacher wants to know how many lines @txt has
before i open @txt i want to know how many lines it has
how big is @txt in terms of lines
the file @txt has how many lines?
let me know the amount of lines in @txt
what is the amount of lines in file @txt
tally up the lines in @txt
in @txt, how many lines are there
how many records are there in @txt, one per line
""", w=0.8)
tool('fs.count {"paths":["@prose"]}', """
how many words are in @prose
how many words does @prose have
word count of @prose
word count for @prose please
wordcount @prose
count the words in @prose
count words @prose
what's the word count of my essay @prose
my essay has to be 2000 words. how many does @prose have so far?
the limit is 500 words, check how many are in @prose
how long is @prose in words
i need to know how many words i've written in @prose
how many words did i write in @prose
number of words in @prose
@prose: number of words?
can you count the words of @prose for me
is @prose over the word limit? tell me its word count
the professor wants the word count, it's in @prose
tell me how wordy @prose is, i mean the number of words
give me the words total for @prose
how many words in the document @prose
please determine the number of words in @prose
wc -w @prose
did i write enough in @prose? count the words
what is the amount of words in @prose
in total how many words are in @prose
could you do a word count on @prose
""", w=0.8)
sh("wc -m < @prose", """
how many characters does @prose have
how many characters are in @prose
character count of @prose
char count @prose
count the characters in @prose
count chars in @prose
how many letters and spaces are in @prose, i mean characters
number of characters in @prose
i have a limit of 280 characters, how many does @prose have
my cover letter may have 3000 characters at most, how many are in @prose
how long is @prose in characters
how many symbols are in @prose
tell me the length of @prose in characters
what's the character count of @prose
does @prose fit into the limit? count its characters
wc -m @prose
give me the number of chars of @prose
count all characters of the text in @prose, with spaces
""", w=0.7)
sh("tr -d '[:space:]' < @prose | wc -m", """
how many characters does @prose have without spaces
how many characters without spaces are in @prose
character count of @prose without spaces
count the characters of @prose but not the spaces
number of characters in @prose, not counting whitespace
char count of @prose excluding spaces and line breaks
count chars in @prose, spaces don't count
how long is @prose in characters if you ignore the blanks
characters in @prose, whitespace excluded
""", w=0.7)
sh("wc -c < @any", """
size of @any in bytes, just the number
count the bytes in @any
number of bytes in @any
byte count of @any
how many bytes are in @any exactly
exact byte count of @any please
wc -c @any
""", w=0.6)
sh("grep -c @gp @txt", """
how many lines in @txt contain @gp
how many lines of @txt have @gp in them
count the lines in @txt that mention @gp
count lines with @gp in @txt
number of lines containing @gp in @txt
in how many lines of @txt does @gp appear
in how many lines does @gp show up in @txt
on how many lines is @gp found in @txt
how many @gp lines are in @txt
how many @gp lines does @txt have
@txt: how many lines with @gp
count of lines matching @gp in @txt
grep -c @gp @txt
how many of the lines in @txt have the word @gp
tell me how many lines in @txt talk about @gp
how many entries in @txt mention @gp
i need the number of lines with @gp from @txt
give me a count of all lines that include @gp in @txt
look at @txt and count the lines in which @gp occurs
what's the number of @gp lines in @txt
in @txt count every line having @gp
""")
sh("grep -o @gp @txt | wc -l", """
how many times is the word @gp used in @txt, counting several per line
total occurrences of @gp in @txt, not lines
count every single occurrence of @gp in @txt, even several on one line
count all @gp in @txt, also if a line has more than one
how many times in total does @gp appear in @txt, not just the number of lines
occurrences of @gp in @txt, several per line count separately
exact number of times @gp occurs in @txt, multiple hits per line included
if a line has @gp twice count it twice: how many are in @txt
""", w=0.8)
sh("grep -cv @gp @txt", """
how many lines in @txt do not contain @gp
how many lines of @txt don't have @gp
count the lines without @gp in @txt
number of lines in @txt that lack @gp
count lines in @txt which don't mention @gp
how many lines are in @txt if you leave out those with @gp
lines without @gp in @txt: how many?
in how many lines of @txt is there no @gp
""", w=0.8)
sh("grep -ci @gp @txt", """
how many lines in @txt contain @gp, ignoring case
count the lines with @gp in @txt, upper or lower case doesn't matter
count lines with @gp in @txt case insensitively
number of lines with @gp in @txt no matter how it is capitalized
how many lines have @gp in @txt, capital letters or not
case insensitive count of the lines with @gp in @txt
""", w=0.8)
sh("cat *.@dotext | wc -l", """
how many lines do all my @dotext files here have altogether
total line count of all @dotext files in this folder
all @dotext files here together: how many lines
sum of the lines of all @dotext files in here
how many lines in total in the @dotext files here
add up the line counts of every @dotext file here
lines of all @dotext files in this folder combined
""", w=0.7)
tool('fs.count {"paths":["@txt","@txt2"]}', """
how many lines do @txt and @txt2 have
count the lines in @txt and @txt2
line count of @txt and @txt2
wc -l @txt @txt2
which one is longer, @txt or @txt2, in lines
which has more lines, @txt or @txt2
does @txt have more lines than @txt2
do @txt and @txt2 have the same number of lines
how many words do @txt and @txt2 have
word count of both @txt and @txt2
compare the word counts of @txt and @txt2
is @txt longer than @txt2? count the words
lines and words of @txt and @txt2
""", w=0.8)
sh("grep -o @gp @txt | wc -l", """
how often does the word @gp appear in @txt
how often does @gp occur in @txt
how many times does @gp come up in @txt
how many times do i use the word @gp in @txt
how many times is @gp mentioned in @txt
how many times did i write @gp in @txt
how many @gp are there in @txt
count the occurrences of @gp in @txt
count the number of times @gp appears in @txt
count how often @gp is in @txt
number of occurrences of @gp in @txt
number of times @gp shows up in @txt
occurrences of @gp in @txt, just the number
@gp in @txt: how many times?
i think i overuse the word @gp in @txt, how many times is it there
tell me how many times @gp is in the text @txt
give me the count of the word @gp in @txt
in the file @txt, how many times can you find @gp
frequency of @gp in @txt
how frequent is @gp in @txt
tell me the frequency of the word @gp in the file @txt
my boss asks how often @gp is mentioned in @txt
""", w=0.8)
WF = "grep -oE '[[:alpha:]]+' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn"
sh(WF, """
count how many times each word is used in @prose
how often is each word used in @prose
word frequencies of @prose
word frequency table for @prose
make me a word frequency list of @prose
a histogram of the words in @prose
which words do i use most in @prose
which words do i use too often in @prose
what words come up the most in @prose
most used words in @prose
most common words in @prose?
what are the most frequent words in @prose
rank the words in @prose by how often they occur
list every word in @prose with its count, most frequent first
tally the words in @prose
vocabulary of @prose with counts
i want to analyze the language of @prose, show the words by frequency
let me see how frequently the different words appear in @prose
make a word cloud list from @prose, i.e. words and counts
""", w=0.7)
sh(WF + " | head -n @n", """
the @n most used words in @prose
top @n words of @prose
top @n most frequent words in @prose please
what are the @n most common words in @prose
show me the @n words i use the most in @prose
which @n words come up most in @prose
give me a top @n of the words in @prose
list the @n favorite words of the author of @prose, the text is there
@n most frequent words, file @prose
word frequency of @prose, just the top @n
@prose: top @n words
i need the @n most repeated words in @prose
what @n words appear the most often in the text @prose
""", w=0.8)
sh("grep -oE '[[:alpha:]]+' @prose | sort -u", """
list all the different words in @prose alphabetically
make a vocabulary list of @prose
all unique words of @prose
every word that occurs in @prose, once each
give me the distinct words used in @prose
which words does @prose use, each only once
i want the vocabulary of @prose in alphabetical order
extract a word list from @prose without duplicates
sorted list of unique words in @prose
""", w=0.8)
sh("grep -oE '[[:alpha:]]+' @prose | sort -u | wc -l", """
how many different words are in @prose
how many distinct words does @prose use
number of unique words in @prose
size of the vocabulary of @prose
how rich is the vocabulary in @prose? count the unique words
count unique words in @prose
how many words does @prose have if repeats count once
""", w=0.8)
sh("awk '{ if (length > m) { m = length; l = $0 } } END { print l }' @txt", """
what's the longest line in @txt
find the longest line of @txt
longest line in @txt
show the line with the most characters in @txt
which line in @txt is the longest one
print the longest row of @txt
i need the longest entry in @txt
give me the biggest line from @txt by length
""", w=0.7)
sh("wc -L < @txt", """
how long is the longest line in @txt
length of the longest line of @txt
how many characters does the longest line in @txt have
maximum line length of @txt
max line length in @txt
how wide is @txt at most
what is the maximal line width in @txt
are there lines over 80 columns in @txt? tell me the maximum length
""", w=0.7)
sh("awk 'length > @width' @txt", """
which lines in @txt are longer than @width characters
show lines over @width chars in @txt
lines of @txt that exceed @width characters
find lines in @txt with more than @width characters
are there lines longer than @width in @txt
my linter allows @width columns, which lines of @txt are too long
print all lines from @txt that are more than @width characters long
too long lines in @txt, limit is @width
""", w=0.7)
sh("tail -n +2 @csv | wc -l", """
how many data rows does @csv have, the first line is the header
how many records are in @csv not counting the header
how many rows are in @csv without the header
number of records in @csv excluding the header row
count the rows of @csv minus the header
count data rows in @csv, header doesn't count
how many customers are in @csv? the first line is a header
how many people are in @csv, there's one header line
how many orders does @csv have, don't count the column titles
row count of @csv without header
""", w=0.8)

# ---------------------------------------------------------------- sorting

sh("sort @txt", """
sort @txt
sort the file @txt
sort @txt alphabetically
sort @txt a to z
sort the lines of @txt from a to z
order @txt alphabetically
put @txt in alphabetical order and show me
alphabetize @txt
alphabetise the list in @txt
i want to see @txt in alphabetical order
show me @txt sorted
show @txt in alphabetical order
print the names in @txt alphabetically
the names in @txt are all over the place, show them sorted
list the entries in @txt in order from a to z
@txt sorted please
@txt in alphabetical order
could you order the lines in @txt
arrange the entries of @txt by the alphabet
can i get @txt in sorted form
my list @txt is unsorted, sort it
sort alphabetically: @txt
output the lines of @txt sorted by name
i need the contents of @txt sorted ascending
run sort on @txt
""")
sh("sort -r @txt", """
sort @txt in reverse order
sort @txt descending
sort @txt from z to a
reverse alphabetical order of @txt
show @txt sorted backwards
list the lines of @txt z to a
order @txt in descending alphabetical order
the entries of @txt in reverse alphabetical order
@txt sorted descending
i want @txt ordered from z to a
alphabetically but reversed: @txt
sort -r @txt
""", w=0.7)
sh("sort -n @nums", """
sort @nums numerically
sort the numbers in @nums
sort the numbers in @nums from small to big
put the numbers in @nums in order
order the numbers in @nums ascending
@nums has numbers, sort them by value
numerical sort of @nums
sort @nums by number, smallest first
sort says 10 comes before 9 in @nums, sort it as numbers
show the values of @nums from lowest to highest
list the scores in @nums from low to high
list the prices in @nums, cheapest first
the numbers from @nums in ascending order
numbers in @nums sorted
sort -n @nums
""", w=0.8)
sh("sort -rn @nums", """
sort the numbers in @nums from big to small
sort @nums numerically, largest first
sort @nums numerically in descending order
numbers in @nums, highest first
order the numbers of @nums descending
show the values in @nums from highest to lowest
rank the scores in @nums, best first
list the amounts in @nums, biggest on top
put the numbers in @nums in descending order
show me @nums by value with the largest number at the top
prices in @nums, most expensive first
sort -rn @nums
sort -nr @nums
""", w=0.8)
sh("sort -rn @nums | head -n @n", """
the @n largest numbers in @nums
top @n numbers of @nums
show the @n highest values in @nums
what are the @n biggest numbers in @nums
the @n best scores in @nums
give me the @n highest scores from @nums
which @n values in @nums are the largest
biggest @n numbers in @nums
i only need the top @n values of @nums
""", w=0.8)
sh("sort -n @nums | head -n @n", """
the @n smallest numbers in @nums
lowest @n values in @nums
show the @n lowest numbers of @nums
what are the @n smallest values in @nums
which @n numbers in @nums are the smallest
the @n cheapest prices in @nums
smallest @n numbers in @nums
the @n fastest times in @nums, one number per line
""", w=0.8)
sh("sort -f @txt", """
sort @txt ignoring case
sort @txt case insensitively
sort @txt but treat upper and lower case the same
sort @txt, capital letters should not matter
alphabetical order of @txt, case ignored
order @txt alphabetically no matter if upper or lower case
case-insensitive sort of @txt
""", w=0.7)
sh("awk '{ print length, $0 }' @txt | sort -n | cut -d' ' -f2-", """
sort @txt by line length
order the lines of @txt by length
sort the lines in @txt from shortest to longest
show the lines of @txt by how long they are, short ones first
arrange @txt by the length of the lines
shortest lines of @txt first, longest last
sort the words in @txt by length, one word per line
""", w=0.7)
sh("sort -V @txt", """
sort the version numbers in @txt
sort @txt as version numbers
put the versions in @txt in order
sort @txt naturally so that file2 comes before file10
natural order sort of @txt
versions in @txt, oldest version first
""", w=0.7)
sh("sort -o @txt @txt", """
sort @txt in place
sort the file @txt itself
sort @txt and save it
sort @txt and overwrite it
sort the lines inside @txt and write them back
sort @txt, change the file
i want the file @txt to be sorted on disk
make @txt sorted, keep the same file
alphabetize @txt and save the file
put the lines of @txt in order and save it under the same name
order @txt alphabetically and store it back to the file
@txt should be sorted, please change the file itself
""", w=0.8)
sh("sort -u -o @txt @txt", """
sort @txt in place and remove the duplicates
sort and dedupe @txt in place
sort @txt and drop duplicates, overwrite the file
remove the duplicate lines from @txt and save it sorted in the same file
make @txt sorted and unique, same file
clean up my list @txt: sort it, throw out the doubles and save it
deduplicate and sort @txt, write it back to @txt
""", w=0.8)
sh("sort -n -o @nums @nums", """
sort the numbers in @nums in place
sort @nums numerically and save it
sort @nums numerically in the same file
put the numbers in @nums in order and overwrite the file
numeric sort of @nums in place
""", w=0.7)
sh("sort @txt > @out", """
sort @txt and save it as @out
sort @txt and put the result in @out
sort @txt into @out
sort the lines of @txt, write them to @out
write @txt in alphabetical order to @out
make a sorted copy of @txt called @out
alphabetize @txt and store that in @out
i need a sorted version of @txt, name it @out
order the names in @txt a to z and write them into @out
take @txt, sort it, save to @out
read @txt, sort alphabetically, output goes to @out
@out should have the lines of @txt in sorted order
please sort @txt. the result goes into @out
""", w=0.8)
sh("sort -u @txt > @out", """
sort @txt, remove duplicates and save it as @out
save the unique lines of @txt in @out
get rid of the doubles in @txt and save the rest to @out
write all distinct lines of @txt to @out
dedupe @txt into @out
make a list of unique entries from @txt in @out
clean @txt of duplicates, the result should be @out
take the file @txt, drop duplicate lines, store as @out
unique lines of @txt to @out
sorted without duplicates: @txt to @out
i have a mailing list @txt with duplicates, save a clean one as @out
""", w=0.8)
sh("sort -n @nums > @out", """
sort the numbers in @nums and save them to @out
sort @nums numerically into @out
write the numbers of @nums in ascending order to @out
numerically sorted copy of @nums as @out
""", w=0.7)
sh("sort -rn @nums > @out", """
sort the numbers in @nums from high to low and save them to @out
sort @nums numerically descending into @out
write the numbers of @nums to @out, biggest first
""", w=0.7)

# ---------------------------------------------------------------- duplicates

sh("sort -u @txt", """
show the unique lines in @txt
list the distinct lines of @txt
show me @txt without duplicates
unique values in @txt
unique lines @txt
what different entries are in @txt
which different values does @txt have
each line of @txt only once, sorted
there are repeats in @txt, show every line just once
remove the doubles from @txt and print it
sort @txt and leave out repeated lines
print @txt sorted, no duplicates
dedupe @txt and show me
i only want the different names in @txt
sort -u @txt
sort @txt | uniq
all distinct entries from @txt
""", w=0.7)
sh("sort -u @txt | wc -l", """
how many unique lines does @txt have
how many different lines are in @txt
how many distinct entries are in @txt
count the unique lines in @txt
number of distinct values in @txt
how many lines of @txt remain without duplicates
how many different names are in @txt, one per line
how many lines are left in @txt if i drop the duplicates
unique line count of @txt
how many unique visitors are in @txt, one per line
how many individual values does @txt hold
""", w=0.7)
sh("sort @txt | uniq -d", """
are there duplicates in @txt
are there any doubles in @txt
does @txt contain repeated lines
does anything appear twice in @txt
which lines in @txt are there twice
which entries of @txt are duplicated
find duplicate lines in @txt
find the duplicates in @txt
list the repeated lines of @txt
show lines that appear more than once in @txt
i suspect there are duplicates in @txt, show them
did i list somebody twice in @txt
is any name in @txt there more than once
check @txt for duplicate lines
check whether lines repeat in @txt
what's duplicated in @txt
duplicate entries @txt
dupes in @txt?
""", w=0.8)
sh("sort @txt | uniq -u", """
which lines in @txt appear only once
show the lines of @txt that have no duplicate
lines that occur exactly once in @txt
entries in @txt that are not repeated
which entries of @txt exist just one time
only the lines from @txt without a twin
find the one-offs in @txt
""", w=0.7)
sh("sort @txt | uniq -c | sort -rn", """
count each distinct line in @txt, most frequent first
count duplicates in @txt
tally the entries in @txt
tally up @txt
@txt has one vote per line, count the votes
count the votes in @txt, one name per line
who got the most votes in @txt? one name per line
which lines come up most in @txt
most common lines in @txt
make a ranking of the entries in @txt
frequency table of the lines in @txt
group the identical lines of @txt and count them
histogram of the values in @txt
survey answers are in @txt, one a line. how many of each?
how many of each are in @txt
rank the lines in @txt by how common they are
sort @txt | uniq -c | sort -rn
""", w=0.8)
sh("sort @txt | uniq -c", """
how often does each line appear in @txt
how many times does each line occur in @txt
count the occurrences of each line in @txt
how many times is each entry in @txt
lines of @txt with their number of occurrences
show every different line of @txt with its count
the lines of @txt and how many times each is there
count how often every line of @txt repeats
count the repetitions of each line in @txt
each line of @txt once, with how often it occurs
""", w=0.9)
sh("sort @txt | uniq -c | sort -rn | head -n @n", """
the @n most common lines in @txt
top @n lines in @txt by frequency
which @n entries appear most often in @txt
the @n most frequent entries of @txt
what are the @n most repeated lines in @txt
@n most popular answers in @txt
show the top @n most frequent lines of @txt with counts
who are the @n most mentioned in @txt, one name per line
give me the @n lines that come up the most in @txt
""", w=0.8)
sh("awk '!seen[$0]++' @txt", """
show @txt without duplicate lines but keep the order
print @txt with each line only once in the original order
remove repeated lines from @txt without sorting and show it
unique lines of @txt, order unchanged
dedupe @txt but don't sort it
every line of @txt the first time it appears
leave out lines of @txt that came before
@txt without repeats, in the same order
distinct lines in @txt in order of first appearance
""", w=0.7)
sh("awk '!seen[$0]++' @txt > @out", """
remove duplicate lines from @txt without sorting and save it to @out
dedupe @txt but keep the order, result in @out
write the unique lines of @txt to @out in their original order
save @txt without repeated lines as @out, order stays the same
copy @txt to @out leaving out lines that already appeared, don't sort
drop the repeats in @txt, keep the order, output to @out
""", w=0.8)

# ---------------------------------------------------------------- shuffled, reversed, picked at random

sh("shuf @txt", """
shuffle @txt
shuffle the lines in @txt
mix up the lines of @txt
randomize @txt
randomise the order of the lines in @txt
show @txt in random order
put the names in @txt in a random order
give me the list in @txt in random order
scramble the lines of @txt
the quiz questions in @txt should come in random order
i need a random order for the presenters in @txt
draw the order of the players in @txt
shuf @txt
""", w=0.8)
sh("shuf @txt > @out", """
shuffle @txt and save it as @out
shuffle the lines of @txt into @out
write @txt in random order to @out
save a shuffled copy of @txt as @out
randomize the lines of @txt, result in @out
mix the lines of @txt up and store them in @out
""", w=0.7)
sh("shuf -n 1 @txt", """
pick a random line from @txt
pick one name from @txt at random
choose a winner from @txt
draw a winner from the names in @txt
random line of @txt
give me a random quote from @txt, one per line
one random entry from @txt
select somebody from @txt by chance
who's the lucky one? draw a name from @txt
surprise me with a line from @txt
choose randomly from the list in @txt
what should we eat? pick something from @txt
pick a movie for tonight out of @txt
roll the dice and pick one line of @txt
""", w=0.9)
sh("shuf -n @n @txt", """
pick @n random lines from @txt
pick @n names from @txt at random
draw @n winners from @txt
choose @n random entries of @txt
take a random sample of @n lines from @txt
sample @n rows from @txt
give me @n random lines out of @txt
@n random words from @txt, one per line
randomly select @n lines of @txt
i need @n test cases picked at random from @txt
show me any @n lines of @txt, random please
""", w=0.8)
sh("tac @txt", """
show @txt in reverse order
show @txt from the last line to the first
print @txt backwards, last line first
reverse the order of the lines in @txt
flip @txt upside down
newest entries of @txt are at the bottom, show them first
read @txt from bottom to top
list the lines of @txt from end to start
@txt in reverse line order
i want the last line of @txt on top and the first at the bottom
tac @txt
turn @txt around line by line
""", w=0.8)
sh("tac @txt > @out", """
reverse the order of lines in @txt and save as @out
save @txt upside down as @out
write the lines of @txt from last to first into @out
a reversed copy of @txt, called @out
flip the line order of @txt into @out
""", w=0.7)
sh("rev @txt", """
reverse every line of @txt character by character
mirror the text in each line of @txt
show each line of @txt spelled backwards
write the words of @txt from right to left
print @txt with every line reversed
turn the letters in each line of @txt around
""", w=0.6)

# ---------------------------------------------------------------- columns of csv by number

_ORDS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def _col(r):
    """A column as people name it, and its number."""
    k = r.choice([1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10])
    th = {1: "st", 2: "nd", 3: "rd"}.get(k, "th")
    p = r.random()
    if p < 0.34:
        s = r.choice(["column", "column", "column", "col", "field", "column number", "column no.", "column #", "Column"]) + " " + str(k)
        s = s.replace("# ", "#")
    elif p < 0.64:
        s = f"the {_ORDS[k - 1]} {r.choice(['column', 'column', 'column', 'col', 'field'])}"
    elif p < 0.82:
        s = f"the {k}{th} {r.choice(['column', 'column', 'col', 'field'])}"
    elif p < 0.9:
        s = f"column {chr(64 + k)}"
    else:
        s = f"{_ORDS[k - 1]} column"
    return (s, str(k))


def _num(r):
    return str(r.choice([r.randint(1, 20), r.randint(10, 100), r.randint(100, 1000), 50, 100, 1000, 500, 18, 10000, 0]))


def _val(r):
    """A value of a cell."""
    p = r.choice("Berlin London Paris Rome Madrid Germany France Italy Spain Brazil USA active inactive open closed paid unpaid pending done yes no true false male female red blue green "
                 "marketing sales admin student teacher monday friday january A B M F shipped cancelled premium basic".split()) if r.random() < 0.7 else r.choice([word(r), word(r).capitalize()])
    k = r.random()
    if k > 0.95:
        p = r.choice(["New York", "Los Angeles", "South Africa", "in progress", "on hold", f"{word(r)} {word(r)}"])
        return (f"'{p}'" if k < 0.97 else f'"{p}"', p)
    if k > 0.85:
        p = str(r.choice([r.randint(0, 9), r.randint(10, 2030), r.randint(1000, 99999)]))
    return (f"'{p}'" if k < 0.15 else f'"{p}"' if k < 0.35 else p, p)


COLS = dict(col=_col, num=_num, val=_val)
sh("cut -d, -f@col @csv", """
show @col of @csv
show me only @col of @csv
print @col from @csv
extract @col from @csv
give me just @col from the csv @csv
@col of @csv
@col from @csv please
i only need @col of @csv
i just want to see what's in @col of @csv
get @col out of @csv
pull @col out of @csv
cut @col from @csv
list everything in @col of @csv
list the values of @col in @csv
what does @col of @csv contain
what values are in @col of @csv
from @csv, show @col only
in @csv, what's in @col
display @col of the spreadsheet @csv
the emails are in @col of @csv, show them
the names are in @col of @csv, list them all
@csv: @col
could i see @col of @csv and nothing else
""", w=0.9, **COLS)
sh("cut -d, -f@col @csv > @out", """
save @col of @csv to @out
write @col of @csv into @out
extract @col from @csv into @out
put @col of @csv in a new file @out
export @col from @csv to @out
i need @col of @csv as a separate file @out
get @col out of @csv and save it as @out
copy @col of @csv to @out
the addresses are in @col of @csv, save them in @out
""", w=0.8, **COLS)
sh("cut -d, -f@col @csv | sort -u", """
unique values in @col of @csv
show the distinct values of @col in @csv
which different values are there in @col of @csv
list each value from @col of @csv once
what values can @col of @csv have
all different entries in @col of @csv
what countries are in @col of @csv, each just once
show @col of @csv without duplicates
extract @col from @csv, sort it and drop duplicates
get the categories from @col of @csv, no repeats
""", w=0.9, **COLS)
sh("cut -d, -f@col @csv | sort -u | wc -l", """
how many different values are in @col of @csv
how many distinct values does @col of @csv have
count unique values in @col of @csv
number of distinct entries in @col of @csv
how many unique customers are in @col of @csv
distinct count of @col in @csv
""", w=0.9, **COLS)
sh("cut -d, -f@col @csv | sort | uniq -c | sort -rn", """
count how often each value appears in @col of @csv
how many times does each value occur in @col of @csv
group @csv by @col and count the rows
group by @col and count: @csv
how many rows per value of @col in @csv
frequency of the values in @col of @csv
tally @col of @csv
what are the most common values in @col of @csv
value counts of @col in @csv
breakdown of @csv by @col
histogram of @col from @csv
how many of each are in @col of @csv
distribution of the values in @col of @csv
count the rows of @csv for each value of @col
pivot @csv on @col, only the counts
""", w=0.9, **COLS)
sh("awk -F, '{ s += $@col } END { print s }' @csv", """
sum @col of @csv
sum up @col in @csv
add up @col of @csv
add up all the numbers in @col of @csv
total of @col in @csv
what's the total of @col in @csv
what is the sum of @col in @csv
calculate the sum of @col of @csv
how much is @col of @csv in total
how much does @col of @csv come to
the amounts are in @col of @csv, what do they add up to
my expenses are in @col of @csv, how much did i spend
the hours are in @col of @csv. how many hours altogether?
sales figures are in @col of @csv, what's the total
give me the grand total of @col in @csv
@csv: sum of @col
compute the total over @col of the csv file @csv
tot up @col in @csv
""", w=0.9, **COLS)
sh("awk -F, 'NR > 1 { s += $@col; n++ } END { if (n) print s / n }' @csv", """
average of @col in @csv
what's the average of @col in @csv
mean of @col in @csv
calculate the mean of @col of @csv
calculate the average value of @col from @csv
the grades are in @col of @csv, what is the average
temperatures are in @col of @csv, what's the mean
on average, how big are the values in @col of @csv
average out @col of @csv
give me the mean value of @col for @csv
avg of @col in @csv
avg @col @csv
""", w=0.8, **COLS)
sh("awk -F, 'NR == 2 || NR > 2 && $@col > m { m = $@col } END { print m }' @csv", """
maximum of @col in @csv
what's the highest value in @col of @csv
largest value in @col of @csv
max of @col in @csv
biggest number in @col of @csv
what is the greatest number in @col of @csv
find the peak value in @col of @csv
how high does @col of @csv go
the prices are in @col of @csv, what's the highest
""", w=0.7, **COLS)
sh("awk -F, 'NR == 2 || NR > 2 && $@col < m { m = $@col } END { print m }' @csv", """
minimum of @col in @csv
what's the lowest value in @col of @csv
smallest value in @col of @csv
min of @col in @csv
smallest number in @col of @csv
how low does @col of @csv go
the prices are in @col of @csv, what's the cheapest
""", w=0.7, **COLS)
sh("awk -F, 'NR > 1 { s += $@col } END { print s }' @csv", """
sum @col of @csv, skip the header
sum @col of @csv without the header line
add up @col of @csv, the first line is a header
total of @col in @csv ignoring the header row
@csv has a header. what's the total of @col?
leave out the first line of @csv and sum @col
""", w=0.8, **COLS)
sh("awk -F, 'NR > 1 { s += $@col; n++ } END { if (n) print s / (n) }' @csv".replace("(n) }", "n }"), """
average of @col in @csv, skip the header
mean of @col of @csv without the header line
average @col of @csv, the first line is a header
mean value of @col in @csv ignoring the header row
@csv has a header. what's the average of @col?
leave out the first line of @csv and average @col
""", w=0.8, **COLS)
sh("awk -F, '$@col == \"@val\"' @csv", """
show the rows of @csv where @col is @val
rows in @csv where @col is @val
rows of @csv with @val in @col
which rows of @csv have @val in @col
filter @csv by @col = @val
filter @csv for @val in @col
filter @csv so that only rows with @val in @col are shown
only the lines of @csv where @col equals @val
find all entries in @csv in which @col is @val
show me everybody in @csv who has @val in @col
give me the records from @csv with @col equal to @val
all rows with @val in @col, file @csv
in @csv select the rows where @col says @val
select from @csv where @col is exactly @val
list all orders in @csv that have @val in @col
i just want those rows of @csv in which @col is @val
""", w=0.9, **COLS)
sh("awk -F, '$@col == \"@val\"' @csv > @out", """
save the rows of @csv where @col is @val to @out
filter @csv by @col = @val and save it to @out
write all rows with @val in @col of @csv to @out
put the rows of @csv in which @col is @val into @out
extract the records of @csv where @col equals @val into @out
make a new csv @out with only the rows of @csv that have @val in @col
copy only the rows with @val in @col from @csv to @out
""", w=0.8, **COLS)
sh("awk -F, '$@col == \"@val\"' @csv | wc -l", """
how many rows of @csv have @val in @col
count the rows of @csv where @col is @val
in how many rows of @csv is @col @val
number of rows in @csv with @val in @col
how many records in @csv have @col equal to @val
how many entries with @val are in @col of @csv
""", w=0.9, **COLS)
sh("awk -F, '$@col != \"@val\"' @csv", """
show the rows of @csv where @col is not @val
rows in @csv where @col isn't @val
filter out the rows of @csv with @val in @col
all rows of @csv except those where @col is @val
leave out the rows of @csv in which @col is @val
every row of @csv in which @col is something other than @val
hide rows with @val in @col of @csv
""", w=0.8, **COLS)
sh("awk -F, '$@col > @num' @csv", """
show rows of @csv where @col is greater than @num
rows of @csv with @col above @num
rows in @csv where @col is over @num
which rows of @csv have more than @num in @col
filter @csv: @col > @num
filter @csv for @col bigger than @num
all records in @csv in which @col exceeds @num
only the lines of @csv in which @col is more than @num
find entries in @csv with @col higher than @num
show everyone in @csv who has over @num in @col
list the products in @csv with @col larger than @num
""", w=0.8, **COLS)
sh("awk -F, '$@col < @num' @csv", """
show rows of @csv where @col is less than @num
rows of @csv with @col below @num
rows in @csv where @col is under @num
which rows of @csv have less than @num in @col
filter @csv: @col < @num
filter @csv for @col smaller than @num
all records in @csv in which @col is lower than @num
find entries in @csv with @col under @num
list the products in @csv with fewer than @num in @col
""", w=0.8, **COLS)
sh("awk -F, '$@col >= @num' @csv", """
rows of @csv where @col is at least @num
show rows of @csv with @num or more in @col
filter @csv: @col >= @num
entries in @csv in which @col is greater than or equal to @num
lines of @csv in which @col is @num or higher
""", w=0.8, **COLS)
sh("awk -F, '$@col > @num' @csv | wc -l", """
how many rows of @csv have more than @num in @col
count rows of @csv where @col is over @num
number of rows in @csv with @col greater than @num
in how many rows of @csv is @col above @num
""", w=0.8, **COLS)
sh("awk -F, '$@col > @num' @csv > @out", """
save the rows of @csv where @col is over @num to @out
filter @csv for @col > @num and write it to @out
put rows with more than @num in @col of @csv into @out
extract the rows of @csv with @col above @num into @out
""", w=0.8, **COLS)
sh("sort -t, -k@col,@col @csv".replace("-k@col,@col", "-k@col"), """
sort @csv by @col
sort the rows of @csv by @col
sort the table @csv on @col
order @csv by @col
show @csv sorted by @col
arrange the rows of @csv by @col
@csv ordered by @col please
order the csv file @csv alphabetically by @col
put the rows of @csv in order of @col
the names are in @col of @csv, sort the rows by them
""", w=0.8, **COLS)
sh("sort -t, -k@col -n @csv", """
sort @csv numerically by @col
sort @csv by the numbers in @col
order @csv by the value in @col, smallest first
sort the rows of @csv by @col, it's a number, ascending
@csv sorted by the amount in @col from low to high
sort by @col as numbers: @csv
the price is in @col of @csv, sort from cheap to expensive
""", w=0.8, **COLS)
sh("sort -t, -k@col -rn @csv", """
sort @csv by @col, highest first
sort @csv by @col in descending order, numerically
sort the rows of @csv by the number in @col, largest on top
order @csv by @col from high to low
@csv sorted by @col descending, as numbers
the score is in @col of @csv, rank the rows from best to worst
the price is in @col of @csv, most expensive first
""", w=0.8, **COLS)
sh("sort -t, -k@col -rn @csv | head -n @n", """
top @n rows of @csv by @col
the @n rows of @csv with the highest @col
show the @n rows with the largest value in @col of @csv
which @n rows have the biggest numbers in @col of @csv
@n best rows of @csv by @col
the revenue is in @col of @csv, show the top @n
sort @csv by @col, highest first, and show the first @n
""", w=0.8, **COLS)
sh("cut -d, -f@col --complement @csv", """
show @csv without @col
drop @col from @csv and show the rest
leave out @col of @csv
print @csv but not @col
everything in @csv except @col
hide @col of @csv
all columns of @csv but @col
""", w=0.7, **COLS)
sh("cut -d, -f@col --complement @csv > @out", """
remove @col from @csv and save it as @out
drop @col of @csv, write the rest to @out
save @csv without @col as @out
copy @csv to @out but leave out @col
delete @col from @csv, the result goes to @out
the phone numbers in @col of @csv must not be shared, save a version without them as @out
""", w=0.8, **COLS)
sh("cut -d, -f@c,@c2 @csv", """
columns @c and @c2 of @csv
show columns @c and @c2 from @csv
i need only columns @c and @c2 of @csv
print column @c and column @c2 of @csv
extract columns @c and @c2 out of @csv
cut fields @c,@c2 of @csv
just the columns @c and @c2 in @csv please
give me columns @c & @c2 from @csv
keep nothing but columns @c and @c2 of @csv
""", w=0.8, derive=None, c=lambda r: str(r.randint(1, 4)), c2=lambda r: str(r.randint(5, 9)))
sh("cut -d, -f@c,@c2 @csv > @out", """
save columns @c and @c2 of @csv to @out
write only columns @c and @c2 of @csv to @out
extract columns @c and @c2 from @csv into @out
make a smaller csv @out with columns @c and @c2 of @csv
""", w=0.8, c=lambda r: str(r.randint(1, 4)), c2=lambda r: str(r.randint(5, 9)))
sh("cut -d, -f@c-@c2 @csv", """
columns @c to @c2 of @csv
show columns @c through @c2 of @csv
print fields @c-@c2 of @csv
i want to see columns @c until @c2 of @csv
the columns from @c to @c2 in @csv
""", w=0.7, c=lambda r: str(r.randint(1, 4)), c2=lambda r: str(r.randint(5, 9)))
sh("head -n 1 @csv", """
what columns are in @csv
which columns does @csv have
column names of @csv
show the header of @csv
header row of @csv
what are the headings in @csv
what fields does @csv have
names of the columns in @csv
what's the first line of the csv @csv, i mean the header
i forgot the column names of @csv
how are the columns of @csv called
list the column titles of @csv
which information does @csv have per row, show the header
""", w=0.7)
sh("head -n 1 @csv | tr ',' '\\n' | wc -l", """
how many columns does @csv have
how many columns are in @csv
number of columns in @csv
column count of @csv
count the columns of @csv
how many fields has a row of @csv
how wide is the table @csv in columns
""", w=0.7)
sh("column -t -s, @csv", """
show @csv as a table
show @csv nicely aligned
make @csv readable in the terminal
display the csv @csv in neat columns
pretty print @csv
print @csv as a table with aligned columns
@csv is hard to read, line up the columns
view @csv like in a spreadsheet
i can't read @csv, format it as a table
open the csv @csv as a nice table
let me look at @csv in table form
""", w=0.7)
sh("awk 'NR > 1' @csv", """
show @csv without the header
print @csv but skip the first line
all rows of @csv except the header
@csv without the column titles
drop the header of @csv and show the rest
just the data of @csv, no header
leave out the first row of @csv
""", w=0.6)
sh("awk 'NR > 1' @csv > @out", """
remove the header from @csv and save it as @out
save @csv without the header row as @out
write the data rows of @csv to @out, without the titles
strip the first line off @csv, result to @out
copy @csv to @out without the header
""", w=0.7)
sh("awk -F, '{ a[$@col] += $@col2 } END { for (k in a) print k, a[k] }' @csv", """
sum @col2 per value of @col in @csv
total @col2 for each @col in @csv
group @csv by @col and sum @col2
group the rows of @csv by @col and add up @col2
how much of @col2 falls on each value of @col in @csv
add up @col2 of @csv, grouped by @col
in @csv, sum up @col2 by @col
totals of @col2 by @col for @csv
""", w=0.7, col=lambda r: (lambda k: (f"column {k}", str(k)))(r.randint(1, 4)), col2=lambda r: (lambda k: (f"column {k}", str(k)))(r.randint(5, 9)))
sh("awk -F, '$@col == \"\"' @csv", """
which rows of @csv have nothing in @col
rows of @csv where @col is empty
show the rows in @csv with a missing value in @col
find records in @csv without @col
where is @col of @csv blank
incomplete rows of @csv: @col is missing
""", w=0.8, **COLS)
sh("awk -F, '$@col != \"\"' @csv", """
rows of @csv where @col is not empty
only rows of @csv that have something in @col
skip the rows of @csv with an empty @col
show the rows in @csv that have @col filled in
""", w=0.8, **COLS)
sh("awk -F, 'NF != 0 { n[NF]++ } END { for (k in n) print k, n[k] }' @csv", """
do all rows of @csv have the same number of columns
check that every row in @csv has the same number of fields
is @csv consistent, i mean the number of columns per row
are there rows in @csv with too many or too few columns
how many fields do the rows of @csv have
""", w=0.6)
sh("tr ',' ';' < @csv > @out", """
convert the commas in @csv to semicolons and save it as @out
change the separator of @csv from comma to semicolon, output to @out
my excel wants semicolons: rewrite @csv with semicolons as @out
save @csv with semicolons where there are commas now, as @out
""", w=0.7)
sh("tr ';' ',' < @csv > @out", """
convert the semicolons in @csv to commas and save it as @out
change the separator of @csv from semicolon to comma, output to @out
@csv uses semicolons, i need commas, write it to @out
save @csv with commas where there are semicolons now, as @out
""", w=0.7)
sh("tr ',' '\\t' < @csv > @tsv", """
turn the csv @csv into a tab separated file @tsv
convert @csv to tsv, call it @tsv
make a tsv out of @csv named @tsv
save @csv with tabs instead of commas as @tsv
csv to tsv: @csv -> @tsv
""", w=0.7)
sh("tr '\\t' ',' < @tsv > @csv", """
turn the tsv @tsv into a csv @csv
convert @tsv to csv, call it @csv
make a comma separated file out of @tsv named @csv
save @tsv with commas instead of tabs as @csv
tsv to csv: @tsv -> @csv
""", w=0.7)

# ---------------------------------------------------------------- columns of csv by their names

def rows(what, after=""):
    """A python line over the rows of a csv; `r` is a row."""
    return "python3 -c 'import csv, sys; " + what.replace("ROWS", "csv.DictReader(sys.stdin)").replace("NUM", 'float(r["@nkey"] or 0)') + "' < @csv" + after


NAMED = dict(val=_val, num=_num)
sh(rows('[print(r["@key"]) for r in ROWS]'), """
show the @key column of @csv
print the @key column of @csv
extract the column @key from @csv
extract the column named @key out of @csv
give me just the @key column from @csv
get the "@key" column from @csv
i only need the @key column of @csv
show the field @key of every row in @csv
list all values of @key in @csv
list the @key of every row in @csv
@csv has a column called @key, show it
the column called @key in @csv, please
pull the @key out of @csv, it's a column
from @csv, only the column @key
read the column '@key' of @csv
what's in the @key column of @csv
print every @key in the csv @csv
pick the @key column by its header name from @csv
""", w=0.9, **NAMED)
sh(rows('[print(r["@key"]) for r in ROWS]', " > @out"), """
save the @key column of @csv to @out
extract the column @key from @csv into @out
write all values of the @key column of @csv to @out
put the @key column of @csv in a file called @out
export the column named @key from @csv as @out
i need the @key column of @csv in @out
""", w=0.8, **NAMED)
sh(rows('[print(r["@key"], r["@key2"], sep=",") for r in ROWS]'), """
show the columns @key and @key2 of @csv
only @key and @key2 from @csv
print @key and @key2 of every row in @csv
extract the columns "@key" and "@key2" from @csv
i need the @key and @key2 columns of @csv
give me @key and @key2 of each record in @csv
list @key with @key2 from @csv
from @csv take the columns named @key and @key2
""", w=0.8, **NAMED)
sh(rows('[print(r["@key"]) for r in ROWS]', " | sort -u"), """
which different @key values are in @csv
unique values of the @key column in @csv
distinct values of @key in @csv
list each @key in @csv once, it's a column
what values does the column @key of @csv have
all the different values of the column named @key in @csv
show the @key column of @csv without repeats
""", w=0.9, **NAMED)
sh(rows('[print(r["@key"]) for r in ROWS]', " | sort | uniq -c | sort -rn"), """
how many rows are there for each @key in @csv
count the rows per @key in @csv
count rows by @key in @csv
group @csv by @key and count
group @csv by the column @key and show the counts
how often does each @key occur in @csv
breakdown by @key of @csv
number of rows of each @key in @csv
distribution of the @key column in @csv
value counts for the column @key of @csv
tally the column @key of @csv
most common values in the @key column of @csv
which @key appears most in @csv, it's a column
""", w=0.9, **NAMED)
sh(rows("print(sum(NUM for r in ROWS))"), """
sum the @nkey column of @csv
sum up the column @nkey in @csv
add up the @nkey column in @csv
total of the @nkey column in @csv
what is the total @nkey in @csv
what's the sum of @nkey in @csv
calculate the total @nkey of @csv
total @nkey in @csv?
add all values in the column "@nkey" of @csv
how much @nkey is there altogether in @csv
sum of the column named @nkey, file @csv
@csv has a column @nkey, add it up
the column @nkey of @csv, what does it sum to
i need the overall @nkey of all rows in @csv
my boss wants the total @nkey from @csv
""", w=0.9, **NAMED)
sh(rows('v = [float(r["@nkey"]) for r in ROWS if r["@nkey"]]; print(sum(v) / len(v))'), """
average @nkey in @csv
what's the average @nkey in @csv
average of the @nkey column in @csv
mean of the column @nkey of @csv
calculate the mean @nkey of @csv
compute the average of "@nkey" in @csv
what is the mean value of the @nkey column of @csv
on average, what's the @nkey in @csv
@csv has a column @nkey, what's its average
avg @nkey of @csv
give me the average of the column named @nkey in @csv
""", w=0.9, **NAMED)
sh(rows("print(max(NUM for r in ROWS))"), """
highest @nkey in @csv
maximum of the @nkey column in @csv
what's the maximum @nkey in @csv
largest value in the column @nkey of @csv
what is the highest value of @nkey in @csv
biggest number in the @nkey column of @csv
max of "@nkey" in @csv
""", w=0.8, **NAMED)
sh(rows("print(min(NUM for r in ROWS))"), """
lowest @nkey in @csv
minimum of the @nkey column in @csv
what's the minimum @nkey in @csv
smallest value in the column @nkey of @csv
what is the lowest value of @nkey in @csv
min of "@nkey" in @csv
""", w=0.8, **NAMED)
sh(rows('print(*max(ROWS, key=lambda r: NUM).values(), sep=",")'), """
which row of @csv has the highest @nkey
show the row with the largest @nkey in @csv
who has the highest @nkey in @csv
the record of @csv with the maximum @nkey
which product in @csv has the biggest @nkey
find the entry in @csv with the top @nkey
the one with the most @nkey in @csv, whole row
""", w=0.8, **NAMED)
sh(rows('print(*min(ROWS, key=lambda r: NUM).values(), sep=",")'), """
which row of @csv has the lowest @nkey
show the row with the smallest @nkey in @csv
who has the lowest @nkey in @csv
the record of @csv with the minimum @nkey
which product in @csv has the smallest @nkey
""", w=0.8, **NAMED)
PRINT = '[print(*r.values(), sep=",") for r in '
sh(rows(PRINT + 'ROWS if r["@key"] == "@val"]'), """
show the rows of @csv where @key is @val
rows of @csv with @key @val
rows in @csv where the column @key is @val
filter @csv by @key = @val
filter @csv, @key must be @val
filter @csv so that @key equals @val
only the rows of @csv whose @key is @val
find everyone in @csv with @key @val
find all records in @csv where @key equals @val
which rows in @csv have @val as their @key
give me all entries of @csv with the @key @val
all rows in @csv having @key = @val
select the rows from @csv where @key = @val
list everything in @csv where the @key says @val
show me the lines of @csv that have @val in the @key column
from @csv i only need those with @val in the column @key
@csv: rows with @key == @val
select * from @csv where @key = @val
""", w=0.9, **NAMED)
sh(rows(PRINT + 'ROWS if r["@key"] == "@val"]', " > @out"), """
save the rows of @csv where @key is @val to @out
filter @csv by @key = @val and save the result as @out
write all records of @csv with @key @val into @out
put everyone in @csv with @val in the @key column into @out
extract the rows with @key @val from @csv to @out
""", w=0.8, **NAMED)
sh(rows('print(sum(r["@key"] == "@val" for r in ROWS))'), """
how many rows in @csv have @key @val
how many records of @csv have @val as @key
count the rows of @csv where @key is @val
count the rows in @csv with @val in the column @key
number of rows in @csv with @key = @val
how many people in @csv have the @key @val
how many entries of @csv are @val in the @key column
""", w=0.9, **NAMED)
sh(rows(PRINT + 'ROWS if r["@key"] != "@val"]'), """
rows of @csv where @key is not @val
all rows of @csv except those with @key @val
leave out the rows of @csv whose @key is @val
everything in @csv with a @key other than @val
show the records of @csv whose @key isn't @val
""", w=0.8, **NAMED)
sh(rows(PRINT + "ROWS if NUM > @num]"), """
rows of @csv with @nkey over @num
rows of @csv where @nkey is greater than @num
show the records in @csv whose @nkey is more than @num
filter @csv for @nkey > @num
filter @csv by @nkey above @num
which rows in @csv have a @nkey above @num
everyone in @csv with a @nkey higher than @num
find the entries of @csv with @nkey larger than @num
all rows in @csv whose @nkey exceeds @num
list the products in @csv with a @nkey bigger than @num
only those in @csv with more than @num in the @nkey column
""", w=0.9, **NAMED)
sh(rows(PRINT + "ROWS if NUM < @num]"), """
rows of @csv with @nkey under @num
rows of @csv where @nkey is less than @num
show the records in @csv whose @nkey is below @num
filter @csv for @nkey < @num
which rows in @csv have a @nkey below @num
everyone in @csv with a @nkey lower than @num
find the entries of @csv with @nkey smaller than @num
only those in @csv with less than @num in the @nkey column
""", w=0.9, **NAMED)
sh(rows("print(sum(NUM > @num for r in ROWS))"), """
how many rows in @csv have a @nkey over @num
count the rows of @csv with @nkey greater than @num
how many records of @csv have more than @num in the column @nkey
number of entries in @csv with @nkey above @num
how many in @csv have a @nkey higher than @num
""", w=0.8, **NAMED)
sh(rows(PRINT + 'sorted(ROWS, key=lambda r: r["@key"])]'), """
sort @csv by @key
sort @csv by the @key column
sort the rows of @csv by the column named @key
order @csv by @key alphabetically
show @csv ordered by @key
arrange the records in @csv by their @key
@csv sorted by @key please
order the csv @csv on the column @key
""", w=0.8, key=lambda r: r.choice("name city country email date status category department customer region gender title author brand color team company user type".split()) if r.random() < 0.8 else r.choice([word(r) + "_name", word(r).capitalize()]), **NAMED)
sh(rows(PRINT + "sorted(ROWS, key=lambda r: NUM, reverse=True)]"), """
sort @csv by @nkey, highest first
sort @csv by @nkey in descending order
sort the rows of @csv by the column @nkey from high to low
rank the rows in @csv by @nkey, biggest on top
show @csv ordered by @nkey, largest first
@csv by @nkey, descending
order the records of @csv by @nkey from large to small
""", w=0.8, **NAMED)
sh(rows(PRINT + "sorted(ROWS, key=lambda r: NUM)]"), """
sort @csv by @nkey, lowest first
sort @csv numerically by @nkey
sort the rows of @csv by the column @nkey from low to high
order @csv by @nkey ascending as numbers
show @csv ordered by @nkey, smallest first
order the records of @csv by @nkey from small to large
""", w=0.8, **NAMED)
sh(rows(PRINT + "sorted(ROWS, key=lambda r: NUM, reverse=True)[:@n]]"), """
the @n rows of @csv with the highest @nkey
top @n in @csv by @nkey
top @n rows of @csv by the column @nkey
show the @n records with the largest @nkey in @csv
which @n in @csv have the most @nkey
the @n biggest by @nkey from @csv
give me the @n entries of @csv with the greatest @nkey
""", w=0.8, **NAMED)
sh(rows('t = {}; [t.update({r["@key"]: t.get(r["@key"], 0) + NUM}) for r in ROWS]; [print(k, t[k]) for k in sorted(t)]'), """
sum @nkey per @key in @csv
total @nkey by @key in @csv
total @nkey for each @key of @csv
group @csv by @key and sum @nkey
group the rows of @csv by @key, adding up @nkey
how much @nkey per @key is in @csv
what is the @nkey of each @key in total, file @csv
@nkey by @key from @csv, summed
add up the @nkey of every @key in @csv
break the @nkey in @csv down by @key
pivot @csv: @key against the sum of @nkey
""", w=0.8, key="city country category department region customer product team month status type company brand store".split(), **NAMED)
sh(rows('[print(r["@key"]) for r in ROWS if r["@key2"] == "@val"]'), """
show the @key of all rows in @csv where @key2 is @val
list the @key of everyone in @csv whose @key2 is @val
what's the @key of the rows in @csv with @key2 @val
give me only the @key from @csv for the rows with @key2 = @val
select @key from @csv where @key2 = @val
the @key of those in @csv who have @val as @key2
""", w=0.8, **NAMED)
sh(rows(PRINT + 'ROWS if not r["@key"]]'), """
which rows in @csv have no @key
rows of @csv where the @key is empty
rows of @csv with a missing @key
who in @csv has no @key filled in
find records in @csv that lack a @key
incomplete rows in @csv, the ones without @key
""", w=0.8, **NAMED)

# ---------------------------------------------------------------- columns of text parted by white space

sh("awk '{ print $@col }' @nums", """
show @col of @nums
print @col of @nums
@col of @nums
extract @col from @nums
give me @col of the space separated file @nums
columns in @nums are separated by spaces, show @col
get @col out of @nums
pull @col from each line of @nums
only @col of @nums please
i just need @col of @nums
awk @col of @nums
what's in @col of @nums
""", w=0.8, col=lambda r: next(c for c in iter(lambda: _col(r), None) if not (c[0].startswith("column ") and c[0][7:].isalpha())))
sh("awk '{ print $@nth }' @txt", """
the @nth word of every line in @txt
print the @nth word of each line in @txt
show the @nth word in every line of @txt
take the @nth word from each line of @txt
only the @nth words of the lines in @txt
i need the @nth word on every line of @txt
get the @nth item of each row in @txt
""", w=0.8)
sh("awk '{ print $NF }' @txt", """
the last word of every line in @txt
print the last word of each line in @txt
show the last column of @txt
i want only the last field of each line of @txt
how does each line of @txt end? only the last words
last column of @txt
get the final word from all lines of @txt
""", w=0.7)
sh("awk '{ print $1 }' @txt", """
show the first word of each line in @txt
print just the first column of @txt
the first word on every line of @txt
take the first word of all lines in @txt
only the first field of @txt
""", w=0.6)
sh("awk '{ s += $1 } END { print s }' @nums", """
add up the numbers in @nums
sum up all numbers in @nums
sum of @nums
sum the numbers in @nums
what do the numbers in @nums add up to
what's the total of the numbers in @nums
@nums has one number per line. what is the sum?
total up @nums
calculate the sum of all values in @nums
add everything in @nums together
each line of @nums is an amount, how much in total
my expenses are in @nums, one per line. total?
how much did i spend? the amounts are in @nums, one per line
the hours i worked are in @nums, add them up
can you add up @nums
compute the total of @nums
""", w=0.9)
sh("awk '{ s += $1; n++ } END { if (n) print s / n }' @nums", """
average of the numbers in @nums
what is the mean of the values in @nums
calculate the average of @nums
mean of @nums
average @nums, one number per line
my grades are in @nums, one per line, what's the average
average out the numbers in @nums
what's the average value in @nums
compute the mean value of the numbers in file @nums
""", w=0.8)
sh("awk 'NR == 1 || $1 > m { m = $1 } END { print m }' @nums", """
largest number in @nums
what's the highest number in @nums
maximum of the numbers in @nums
biggest value in @nums
find the maximum in @nums
max of @nums, one number per line
what is the peak in @nums
which number in @nums is the greatest
""", w=0.7)
sh("awk 'NR == 1 || $1 < m { m = $1 } END { print m }' @nums", """
smallest number in @nums
what's the lowest number in @nums
minimum of the numbers in @nums
least value in @nums
find the minimum in @nums
min of @nums, one number per line
which number in @nums is the smallest
""", w=0.7)
sh("sort -n @nums | awk '{ v[NR] = $1 } END { if (NR) print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'", """
median of @nums
what's the median of the numbers in @nums
calculate the median of @nums
median value of the numbers in @nums, one per line
find the middle value of the numbers in @nums
compute the median for @nums
""", w=0.8)
sh("awk 'NR == 1 { a = b = $1 } { s += $1; if ($1 < a) a = $1; if ($1 > b) b = $1 } END { if (NR) print \"min\", a, \"max\", b, \"mean\", s / NR, \"sum\", s }' @nums", """
min, max and average of the numbers in @nums
show minimum, maximum and mean of @nums
statistics of the numbers in @nums
basic stats for @nums
give me the min, the max, the mean and the sum of @nums
summary statistics of the numbers in @nums
smallest, largest and average value in @nums
""", w=0.8)
sh("awk '$1 > @num' @nums", """
which numbers in @nums are greater than @num
numbers in @nums above @num
show all values in @nums over @num
the values of @nums that are larger than @num
filter the numbers in @nums, only those over @num
""", w=0.7, num=_num)
sh("awk '$1 > @num' @nums | wc -l", """
how many numbers in @nums are greater than @num
how many values in @nums are above @num
count the numbers over @num in @nums
how many of the values in @nums exceed @num
""", w=0.7, num=_num)
sh("awk '{ s += $1; print s }' @nums", """
running total of the numbers in @nums
cumulative sum of @nums
show the numbers in @nums added up step by step
running sum for @nums
""", w=0.6)
sh("column -t @txt", """
align the columns of @txt
line up the columns in @txt
show @txt with aligned columns
make the columns of @txt line up
@txt looks ragged, print it as a tidy table
""", w=0.6)

# ---------------------------------------------------------------- parts of a text

tool('fs.read {"path":"@txt","from_line":1,"max_lines":@n}', """
show the first @n lines of @txt
first @n lines of @txt
the top @n lines of @txt
i only need the first @n lines of @txt
give me the first @n rows of @txt
print the first @n lines from @txt
read the first @n lines in @txt
@txt is huge, just show the first @n lines
let me peek at the first @n lines of @txt
just the top @n of @txt
what's in the first @n lines of @txt
preview @n lines of @txt
head @n @txt
head -n @n @txt
the @n first lines of @txt
show lines 1-@n of @txt
i'd like to see how @txt starts, @n lines are enough
could you show me the opening @n lines of @txt
open @txt but only the first @n lines
""", w=0.7)
tool('fs.read {"path":"@txt","last_lines":@n}', """
show the last @n lines of @txt
last @n lines of @txt
the bottom @n lines of @txt
i only need the last @n lines of @txt
give me the last @n rows of @txt
print the final @n lines of @txt
read the last @n lines of the log @txt
what are the latest @n entries in @txt
the most recent @n lines of @txt
newest @n lines in @txt, they're at the end
@txt is long, i only want the last @n lines
tail @n @txt
tail -n @n @txt
the @n last lines of @txt
what happened last in @txt? show @n lines
show the closing @n lines of @txt
end of @txt, @n lines
let me see the @n lines at the end of @txt
""", w=0.7)
tool('fs.read {"path":"@txt","last_lines":10}', """
how does @txt end
show the end of @txt
show me the tail of @txt
what are the last lines in @txt
the last few lines of @txt
what happened last according to @txt
latest entries of @txt
most recent lines in @txt
check the end of the log @txt
bottom of @txt please
scroll to the end of @txt
""", w=0.6)
tool('fs.read {"path":"@txt","from_line":1,"max_lines":10}', """
how does @txt begin
show the beginning of @txt
show me the top of @txt
the first few lines of @txt
let me have a quick look at the start of @txt
peek into @txt, just the start
first lines of @txt
preview @txt
""", w=0.6)


_last = {}


def _keep(k, pair):
    _last[k] = pair[1]
    return pair


def _from(r):
    a = r.choice([1, 2, 3, 5, 10, 20, 50, 100, r.randint(1, 90), r.randint(100, 900)])
    _last["to"] = a + r.choice([1, 2, 4, 5, 9, 10, 20, 50, 99, r.randint(2, 400)])
    return str(a)


def _to(r):
    return str(_last.pop("to", None) or r.randint(1000, 2000))


SPAN = {"from": _from, "to": _to}
sh("sed -n '@from,@{to}p' @txt", """
show lines @from to @to of @txt
show me lines @from-@to of @txt
lines @from through @to of @txt
lines @from to @to in @txt please
print lines @from until @to from @txt
print @txt from line @from to line @to
read lines @from - @to in @txt
what's in lines @from to @to of @txt
i need to see line @from to line @to of @txt
the error is somewhere between line @from and @to of @txt, show that part
display only line @from up to line @to of @txt
give me the part of @txt from line @from to @to
from line @from to line @to of the file @txt
@txt:@from-@to
rows @from to @to of @txt
""", w=0.8, **SPAN)
sh("sed -n '@from,@{to}p' @txt > @out", """
save lines @from to @to of @txt to @out
copy lines @from through @to of @txt into @out
extract lines @from-@to from @txt into a file @out
put the lines @from to @to of @txt in @out
cut out line @from to line @to of @txt and store it as @out
""", w=0.8, **SPAN)
sh("sed -n '@{line}p' @txt", """
show line @line of @txt
line @line of @txt
what does line @line in @txt say
what's on line @line of @txt
what's in line number @line of @txt
print just line @line from @txt
i only need line @line of @txt
read me line @line of @txt
the compiler complains about line @line of @txt, show it
there's an error in line @line of @txt, let me see that line
give me row @line of @txt
display line no. @line of @txt
jump to line @line in @txt
@txt line @line
@txt:@line
which text is at line @line of @txt
""", w=0.8)
sh("tail -n +@line @txt", """
show @txt from line @line on
show everything in @txt starting at line @line
print @txt from line @line to the end
skip everything before line @line of @txt
@txt from line @line onwards
the rest of @txt from line @line
""", w=0.7)
sh("head -n -@n @txt", """
show @txt without the last @n lines
everything in @txt but the last @n lines
print all but the final @n lines of @txt
leave off the last @n lines of @txt
@txt minus the bottom @n lines
""", w=0.7)
sh("head -n @n @txt > @out", """
save the first @n lines of @txt as @out
put the first @n lines of @txt into @out
copy the top @n lines of @txt to @out
write the first @n rows of @txt to a new file @out
make a small sample @out with the first @n lines of @txt
i want the first @n lines of @txt in @out
take the first @n lines of @txt, store them in @out
""", w=0.8)
sh("tail -n @n @txt > @out", """
save the last @n lines of @txt as @out
put the last @n lines of @txt into @out
copy the bottom @n lines of @txt to @out
write the final @n rows of @txt to a new file @out
i want the last @n lines of the log @txt in @out to send them
take the last @n lines of @txt, store them in @out
""", w=0.8)
sh("head -n 1 @txt && tail -n 1 @txt", """
first and last line of @txt
show the first and the last line of @txt
how does @txt start and end? one line each
the opening and the closing line of @txt
which period does @txt cover? show the first and last line
""", w=0.7)
sh("awk 'NR % 2 == 0' @txt", """
every second line of @txt
every other line of @txt
show only the even lines of @txt
the lines of @txt with even numbers
print each 2nd line in @txt
""", w=0.6)
sh("awk 'NR % 2 == 1' @txt", """
show only the odd lines of @txt
the lines of @txt with odd numbers
odd numbered lines from @txt
""", w=0.5)
sh("awk 'NR % @small == 0' @txt", """
every @{small}th line of @txt
show each @{small}th line of @txt
print every @{small}th row of @txt
thin out @txt: only every @{small}th line
""", w=0.6, small=lambda r: str(r.choice([4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100])))
sh("sed -n '/@pat/,/@pat2/p' @txt", """
show @txt from the line with @pat to the line with @pat2
everything between @pat and @pat2 in @txt
the part of @txt between @pat and @pat2
print the section of @txt that starts with @pat and ends with @pat2
extract the text between @pat and @pat2 from @txt
lines of @txt from @pat until @pat2
what stands between @pat and @pat2 in @txt
""", w=0.7)
sh("sed -n '/@pat/,$p' @txt", """
show everything in @txt from @pat on
the rest of @txt starting at the line with @pat
print @txt from the first line with @pat to the end
skip @txt up to @pat and show what follows
everything in @txt after @pat appears, that line included
""", w=0.7)
sh("sed '/@pat/q' @txt", """
show @txt until @pat comes
print @txt up to the first line with @pat
everything in @txt up to and including @pat
stop printing @txt at the first @pat
the part of @txt before @pat comes up, including that line
""", w=0.7)

# ---------------------------------------------------------------- searching in one text

found('fs.search {"path":"@txt","text":"@gp"}', """
find @gp in @txt
search @txt for @gp
search for @gp in @txt
look for @gp in @txt
look up @gp in @txt
is @gp in @txt
is there @gp in @txt
does @txt contain @gp
does @txt mention @gp
does @gp appear anywhere in @txt
is @gp mentioned in @txt
where in @txt is @gp
where does @txt mention @gp
which lines in @txt mention @gp
which lines of @txt contain @gp
show all lines with @gp in @txt
show me the lines in @txt that have @gp
lines with @gp in @txt
lines containing @gp, file @txt
print the lines from @txt where @gp occurs
give me all @gp lines of @txt
grep @gp @txt
grep for @gp in @txt
scan @txt for @gp
check @txt for @gp
check whether @gp is in @txt
can you find @gp anywhere in @txt
i'm looking for @gp in @txt
i think @gp is mentioned somewhere in @txt, where
did i write anything about @gp in @txt
what does @txt say about @gp
everything @txt has on @gp
filter @txt by @gp
only the lines of @txt that talk about @gp
any @gp in @txt?
@txt: where's @gp
i need every line in @txt with the word @gp
pull up the entries in @txt about @gp
show the entries for @gp in @txt
which entries in @txt have to do with @gp, i mean contain that word
""", w=0.8)
sh("grep -v @gp @txt", """
show the lines of @txt without @gp
lines of @txt that don't contain @gp
lines in @txt which do not mention @gp
all lines of @txt except those with @gp
everything in @txt but the lines with @gp
print @txt but leave out the lines containing @gp
@txt without the @gp lines
show @txt minus the lines that mention @gp
filter the @gp lines out of @txt
filter out @gp from @txt and show the rest
hide all @gp lines in @txt
skip the lines with @gp when printing @txt
i don't want to see the lines with @gp in @txt
ignore @gp lines in @txt, show the others
there's too much @gp in @txt, show me the other lines
which lines in @txt lack @gp
grep -v @gp @txt
""", w=0.8)
sh("grep -v @gp @txt > @out", """
save @txt without the lines containing @gp as @out
copy @txt to @out but leave out the lines with @gp
write all lines of @txt except the @gp ones to @out
filter out the @gp lines from @txt and save the rest to @out
make a copy of @txt without @gp lines, call it @out
the lines of @txt that don't mention @gp should go to @out
""", w=0.8)
sh("grep @gp @txt > @out", """
save all lines with @gp from @txt to @out
save the lines in @txt that mention @gp to @out
write the lines of @txt containing @gp into @out
copy every line with @gp out of @txt into @out
filter @txt for @gp and save it as @out
extract the @gp lines from @txt into @out
collect all @gp entries of @txt in @out
grep @gp from @txt into @out
find the lines with @gp in @txt and put them into @out
put only the @gp lines of @txt in a new file @out
i need a file @out with all lines from @txt that have @gp
get everything about @gp from @txt and store it in @out
""", w=0.8)
sh("grep -n @gp @txt", """
on which lines of @txt is @gp, with line numbers
line numbers of @gp in @txt
show the lines with @gp in @txt and their line numbers
which line numbers in @txt contain @gp
in which lines of @txt does @gp occur? i need the numbers
find @gp in @txt and give me the line numbers
grep @gp in @txt with line numbers
at what line is @gp in @txt
number of the line in @txt where @gp is
""", w=0.7)
sh("grep -i @gp @txt", """
find @gp in @txt ignoring case
search @txt for @gp, upper or lower case
lines with @gp in @txt no matter how it's capitalized
case insensitive search for @gp in @txt
look for @gp in @txt, case doesn't matter
show lines in @txt with @gp, big or small letters
grep -i @gp @txt
""", w=0.7)
sh("grep -w @gp @txt", """
find the whole word @gp in @txt
search @txt for @gp as a whole word
lines in @txt with the exact word @gp, not as part of another word
grep the word @gp in @txt, whole words only
only whole word matches of @gp in @txt
look for @gp in @txt but not inside longer words
show lines of @txt where @gp stands as a separate word
match the full word @gp in @txt
grep -w @gp @txt
""", w=0.8)
sh("grep -x @gp @txt", """
lines of @txt that are exactly @gp
is there a line in @txt that says just @gp
lines in @txt consisting of nothing but @gp
find lines in @txt which equal @gp
show the lines of @txt that match @gp completely
""", w=0.6)
sh("grep -m 1 @gp @txt", """
first line with @gp in @txt
where does @gp come up first in @txt
show the first occurrence of @gp in @txt
first mention of @gp in @txt
find @gp in @txt, the first hit is enough
when is @gp mentioned for the first time in @txt
""", w=0.7)
sh("grep @gp @txt | tail -n 1", """
last line with @gp in @txt
show the last occurrence of @gp in @txt
last mention of @gp in @txt
when did @gp last appear in @txt
where does @gp come up last in @txt
most recent @gp in @txt
the latest @gp entry in @txt
when was the last time @gp showed up in @txt
""", w=0.9)
sh("grep -C @small @gp @txt", """
show @gp in @txt with @small lines of context
find @gp in @txt and show @small lines around it
lines with @gp in @txt plus @small lines before and after
search @txt for @gp, show @small lines above and below each hit
i want to see what's around @gp in @txt, @small lines each side
grep @gp in @txt with @small lines of context
context of @gp in @txt, @small lines
""", w=0.8)
sh("grep -A @small @gp @txt", """
show @gp in @txt and the @small lines after it
lines with @gp in @txt and the next @small lines
find @gp in @txt plus @small following lines
what comes after @gp in @txt? show @small lines
each line with @gp in @txt together with the @small lines below it
""", w=0.8)
sh("grep -B @small @gp @txt", """
show @gp in @txt and the @small lines before it
lines with @gp in @txt and the previous @small lines
find @gp in @txt plus @small preceding lines
what led to @gp in @txt? show the @small lines before
each line with @gp in @txt together with the @small lines above it
""", w=0.8)
sh("grep -E '@pat|@pat2' @txt", """
lines in @txt with @pat or @pat2
show lines of @txt that contain either @pat or @pat2
search @txt for @pat or @pat2
find @pat and also @pat2 in @txt, one of them is enough
look for @pat or @pat2 in @txt
all @pat and all @pat2 lines of @txt
which lines in @txt have @pat or @pat2 in them
grep @pat or @pat2 in @txt
any line in @txt mentioning @pat or @pat2
""", w=0.8)
sh("grep @pat @txt | grep @pat2", """
lines in @txt with both @pat and @pat2
show lines of @txt that contain @pat as well as @pat2
which lines in @txt mention @pat and @pat2 together
search @txt for lines having @pat and @pat2
lines of @txt with @pat that also have @pat2
grep @pat and @pat2 on the same line of @txt
""", w=0.8)
sh("grep @pat @txt | grep -v @pat2", """
lines in @txt with @pat but without @pat2
show lines of @txt that contain @pat but not @pat2
@pat lines of @txt except those with @pat2
find @pat in @txt, ignore lines with @pat2
search @txt for @pat, excluding @pat2
which lines in @txt have @pat and no @pat2
""", w=0.8)
sh("grep '^@pat' @txt", """
lines in @txt that start with @pat
lines of @txt beginning with @pat
which lines in @txt begin with @pat
show the entries in @txt starting with @pat
words in @txt that begin with @pat, one word per line
find lines with @pat at the start in @txt
everything in @txt that starts with @pat
""", w=0.8)
sh("grep '@pat$' @txt", """
lines in @txt that end with @pat
lines of @txt ending in @pat
which lines in @txt end on @pat
show the entries in @txt that finish with @pat
find lines with @pat at the end in @txt
words in @txt that end in @pat, one word per line
what rhymes with @pat in @txt, i.e. ends with it
""", w=0.8)
sh("grep -c '^@pat' @txt", """
how many lines in @txt start with @pat
count the lines of @txt that begin with @pat
number of lines starting with @pat in @txt
""", w=0.6)
sh("grep '[0-9]' @txt", """
lines in @txt with digits
show the lines of @txt that contain a number
which lines in @txt have numbers in them
only the lines of @txt with at least one digit
""", w=0.6)
sh("grep -v '[0-9]' @txt", """
lines in @txt without digits
show the lines of @txt that contain no number
which lines in @txt have no numbers in them
""", w=0.5)
found('fs.search {"path":"@folder","name_glob":"*.@dotext","text":"@gp"}', """
which @dotext files in @folder contain @gp
search all @dotext files in @folder for @gp
find @gp in the @dotext files in @folder
look through the @dotext files in @folder for @gp
is @gp mentioned in any @dotext file in @folder
grep @gp in all @dotext files below @folder
where in the @dotext files of @folder does @gp occur
i know i wrote about @gp in one of the @dotext files in @folder, find it
show lines with @gp from the @dotext files in @folder
""", w=0.8)
found('fs.search {"path":".","name_glob":"*.@dotext","text":"@gp"}', """
which @dotext files here contain @gp
search all @dotext files for @gp
find @gp in the @dotext files
look through my @dotext files for @gp
is @gp mentioned in any @dotext file here
grep @gp in all @dotext files
in which @dotext file did i write about @gp
one of my @dotext files mentions @gp, which one
show lines with @gp from all @dotext files in this folder
""", w=0.8)
found('fs.search {"path":".","text":"@gp"}', """
which files here mention @gp
find all files that contain @gp
search everything here for @gp
look in all files for the text @gp
where did i write @gp
in which file is @gp
which file talks about @gp
is @gp mentioned anywhere in this folder
grep -r @gp .
search this project for @gp
where's @gp used in this project
show every place where @gp is used here
i need all places where @gp occurs in this folder
find @gp in any file here
""", w=0.8)
found('fs.search {"path":".","text":"@gp","not_glob":"*.@dotext"}', """
search for @gp in all files except @dotext files
find @gp here but not in the @dotext files
which files mention @gp, other than @dotext files
grep @gp everywhere here excluding @dotext files
look for @gp in every file but the @dotext ones
""", w=0.9)
found('fs.search {"path":".","text":"@gp","depth":1}', """
search for @gp only in this folder, not in subfolders
find @gp in the files right here, without the subfolders
which files directly in this folder mention @gp
grep @gp in the files of this directory only, no subdirectories
look for @gp at the top level only
""", w=0.9)

# ---------------------------------------------------------------- changes in one text

tool('fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}', """
replace @gp with @gp2 in @txt
replace every @gp by @gp2 in @txt
replace all occurrences of @gp in @txt with @gp2
change @gp to @gp2 in @txt
change all @gp in @txt into @gp2
in @txt, change @gp to @gp2
in @txt replace @gp with @gp2 everywhere
swap @gp for @gp2 in @txt
substitute @gp2 for @gp in @txt
substitute @gp with @gp2 in @txt
turn each @gp in @txt into @gp2
make every @gp in @txt a @gp2
@gp should be @gp2 in @txt
@gp is now called @gp2, update @txt
we renamed @gp to @gp2, please fix @txt
it's not @gp but @gp2, correct that in @txt
there's a typo in @txt: @gp should read @gp2
i spelled @gp2 wrong in @txt, i wrote @gp
find and replace in @txt: @gp -> @gp2
search and replace @gp by @gp2 in @txt
edit @txt so that it says @gp2 instead of @gp
@txt still says @gp, it must say @gp2
put @gp2 wherever @gp is in @txt
let @txt say @gp2 where it says @gp now
use @gp2 instead of @gp in @txt
update @txt, @gp becomes @gp2
please correct @gp to @gp2 in my file @txt
exchange @gp with @gp2 throughout @txt
""", w=0.7)
tool('fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"","all":true}]}', """
remove the word @gp from @txt
delete every @gp in @txt
take @gp out of @txt
erase the text @gp in @txt
strip all @gp from @txt
cut the word @gp out of @txt
get rid of the word @gp in @txt
i don't want @gp in @txt, take the word out everywhere
drop all occurrences of the word @gp from @txt
the word @gp must not be in @txt anymore, remove it
""", w=0.7)
tool(['fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}', 'fs.read {"path":"@txt"}'], """
replace @gp with @gp2 in @txt and show me the file
change @gp to @gp2 in @txt, then print it
swap @gp for @gp2 in @txt and let me see the result
in @txt turn @gp into @gp2 and display the file afterwards
fix @txt, @gp should be @gp2, and show me @txt
""", w=0.8)
sh("sed 's/@pat/@pat2/g' @txt > @out", """
replace @pat with @pat2 in @txt and save it as @out
write @txt with @pat2 instead of @pat to @out
make a copy of @txt named @out in which @pat is @pat2
save a version of @txt as @out where every @pat is replaced by @pat2
keep @txt as it is but make @out with @pat changed to @pat2
copy @txt into @out and replace @pat by @pat2 on the way
""", w=0.8)
sh("sed 's/@pat/@pat2/g' @txt", """
show @txt with @pat replaced by @pat2
print @txt with @pat2 instead of @pat but don't change the file
what would @txt look like with @pat changed to @pat2
preview replacing @pat with @pat2 in @txt
display @txt, saying @pat2 where it says @pat, leave the file alone
""", w=0.7)
sh("find . -type f -name '*.@dotext' -exec sed -i 's/@pat/@pat2/g' {} +", """
replace @pat with @pat2 in all @dotext files here
replace @pat by @pat2 in every @dotext file in this folder
change @pat to @pat2 in all my @dotext files
in all @dotext files here change @pat into @pat2
find and replace @pat with @pat2 in the @dotext files of this folder
we renamed @pat to @pat2, update all @dotext files here
swap @pat for @pat2 across the @dotext files here
every @pat in the @dotext files here should be @pat2
""", w=0.8)
sh("find @folder -type f -name '*.@dotext' -exec sed -i 's/@pat/@pat2/g' {} +", """
replace @pat with @pat2 in all @dotext files in @folder
replace @pat by @pat2 in every @dotext file under @folder
change @pat to @pat2 in all @dotext files below @folder
in all @dotext files of @folder change @pat into @pat2
find and replace @pat with @pat2 in the @dotext files in @folder
we renamed @pat to @pat2, update all @dotext files in @folder
every @pat in the @dotext files in @folder should be @pat2
""", w=0.8)
sh("grep -rlIZ --exclude-dir=.git @pat . | xargs -0r sed -i 's/@pat/@pat2/g'", """
replace @pat with @pat2 everywhere in this project
replace @pat by @pat2 in all files here
change @pat to @pat2 in every file of this folder
rename @pat to @pat2 throughout the project
we renamed @pat to @pat2, change it everywhere here
search and replace @pat with @pat2 in the whole project
swap @pat for @pat2 in all files in this folder and below
every @pat in every file here should become @pat2
""", w=0.8)
sh("grep -rlIZ --exclude-dir=.git @pat @folder | xargs -0r sed -i 's/@pat/@pat2/g'", """
replace @pat with @pat2 everywhere in @folder
replace @pat by @pat2 in all files under @folder
change @pat to @pat2 in every file in @folder
rename @pat to @pat2 throughout @folder
search and replace @pat with @pat2 in the whole folder @folder
every @pat in the files below @folder should become @pat2
""", w=0.8)
sh("sed -i '/@pat/d' @txt", """
delete all lines with @pat from @txt
remove the lines containing @pat in @txt
remove every line in @txt that mentions @pat
drop the @pat lines from @txt
kick the lines with @pat out of @txt
get rid of all lines with @pat in @txt
take the @pat entries out of @txt
erase the lines of @txt that have @pat
strip lines with @pat out of @txt
throw the lines with @pat out of @txt
lines with @pat should go from @txt
@pat left the team, remove the line from @txt
cross @pat off my list @txt
i finished @pat, delete that line from @txt
clean @txt of all lines containing @pat
purge the @pat lines in @txt
unsubscribe @pat: delete that line from @txt
in @txt delete each line which has @pat in it
""", w=0.8)
sh("sed -i '/@pat/!d' @txt", """
keep only the lines with @pat in @txt, delete the others
delete all lines from @txt that don't contain @pat
remove every line of @txt without @pat
in @txt keep nothing but the lines that mention @pat
reduce @txt to the lines with @pat
drop all lines of @txt except those with @pat
throw out the lines of @txt which lack @pat
""", w=0.8)
sh("sed -i '@{line}d' @txt", """
delete line @line of @txt
remove line @line from @txt
drop line number @line in @txt
line @line of @txt has to go
take out line @line in @txt
i don't need line @line of @txt, delete it
get rid of line @line in the file @txt
erase row @line of @txt
""", w=0.7)
sh("sed -i '@from,@{to}d' @txt", """
delete lines @from to @to of @txt
remove lines @from-@to from @txt
drop lines @from through @to in @txt
take out everything from line @from to line @to in @txt
lines @from to @to of @txt can go
cut lines @from until @to from @txt
""", w=0.7, **SPAN)
sh("sed -i '1d' @txt", """
delete the first line of @txt
remove the header line from @txt
drop line one of @txt
the first line of @txt should go
take off the top line of @txt
strip the header off @txt
""", w=0.6)
sh("sed -i '$d' @txt", """
delete the last line of @txt
remove the final line from @txt
drop the bottom line of @txt
the last line of @txt should go
cut off the last line of @txt
""", w=0.6)
sh("sed -i '1,@{n}d' @txt", """
delete the first @n lines of @txt
remove the first @n lines from @txt
drop the top @n lines in @txt
cut off the first @n lines of @txt
the first @n lines of @txt are junk, remove them
""", w=0.7)
sh("sed -i '/^$/d' @txt", """
remove empty lines from @txt
remove the blank lines in @txt
delete all blank lines in @txt
get rid of the empty lines in @txt
strip blank lines from @txt
there are too many empty lines in @txt, take them out
@txt is full of blank lines, clean that up
no empty lines in @txt please
drop the blank rows from @txt
kill the empty lines in @txt
throw away the blank lines of @txt
i want @txt without gaps, delete the empty lines
""", w=0.8)
sh("grep -v '^$' @txt", """
show @txt without empty lines
print @txt but skip the blank lines
the non-blank lines of @txt
hide empty lines in @txt
@txt without the blank lines, only show
""", w=0.6)
sh("grep -v '^$' @txt > @out", """
save @txt without empty lines as @out
copy @txt to @out leaving out the blank lines
remove blank lines from @txt and write the result to @out
strip empty lines out of @txt into @out
""", w=0.7)
sh("grep -c '^$' @txt", """
how many empty lines are in @txt
count the blank lines of @txt
number of empty lines in @txt
how many blank lines does @txt have
""", w=0.6)
sh("grep -c . @txt", """
how many non-empty lines are in @txt
count the lines of @txt that are not blank
how many lines does @txt have without the empty ones
line count of @txt, blank lines excluded
""", w=0.7)
sh("cat -s @txt", """
squeeze the blank lines in @txt
collapse several empty lines in @txt into one
show @txt with at most one blank line in a row
""", w=0.5)
sh("sed -i 's/[[:space:]]*$//' @txt", """
remove trailing spaces from @txt
strip trailing whitespace in @txt
trim the ends of the lines in @txt
there are spaces at the end of the lines in @txt, remove them
trailing blanks in @txt must go
clean up the whitespace at the line ends of @txt
rtrim every line in @txt
git complains about trailing whitespace in @txt, fix it
cut off the spaces at the line ends of @txt
""", w=0.7)
sh("sed -i 's/^[[:space:]]*//' @txt", """
remove leading spaces from @txt
strip the whitespace at the start of each line in @txt
remove the indentation of @txt
lines in @txt begin with spaces, remove those
unindent everything in @txt
ltrim every line in @txt
shift all lines of @txt to the left margin
""", w=0.7)
sh("sed -i 's/^[[:space:]]*//; s/[[:space:]]*$//' @txt", """
trim all lines in @txt on both sides
remove leading and trailing spaces from @txt
strip whitespace around the lines of @txt
trim whitespace at the beginning and the end of each line in @txt
remove the spaces before and after the text on every line of @txt
clean up @txt: no spaces at line starts or ends
""", w=0.8)
sh("tr -s ' ' < @txt", """
squeeze multiple spaces in @txt into one
show @txt with single spaces only
collapse the runs of spaces in @txt
there are double spaces in @txt, print it without them
replace several spaces by one in @txt and show it
""", w=0.6)
sh("tr -d ' ' < @txt", """
show @txt without any spaces
remove all spaces from @txt and print it
print @txt with the blanks taken out
strip every space from @txt and show the result
""", w=0.5)
sh("sed -i 's/^/    /' @txt", """
indent every line of @txt by 4 spaces
indent @txt by four spaces
shift all lines of @txt four spaces to the right
put 4 spaces in front of every line in @txt
""", w=0.5)
sh("sed -i 's/^/@pat/' @txt", """
put @pat in front of every line in @txt
prefix each line of @txt with @pat
add @pat to the start of all lines in @txt
every line of @txt should begin with @pat
prepend @pat to each line of @txt
""", w=0.7)
sh("sed -i 's/$/@pat/' @txt", """
put @pat at the end of every line in @txt
append @pat to each line of @txt
add @pat to the end of all lines in @txt
every line of @txt should end with @pat
""", w=0.7)
sh("sed -i 's/$/,/' @txt", """
add a comma at the end of every line in @txt
put a comma after each line of @txt
every line in @txt needs a comma at the end
append a comma to all lines of @txt
""", w=0.5)
sh("sed 's/.*/\"&\"/' @txt", """
put quotes around every line of @txt and show it
show each line of @txt in double quotes
quote all lines of @txt
wrap the lines of @txt in quotation marks
""", w=0.5)
sh("sed -i '1i @str' @txt", """
add @str as the first line of @txt
insert @str at the top of @txt
put the line @str at the beginning of @txt
@txt needs @str as its first line
put @str above everything in @txt
start @txt with the line @str
@str should be at the very top of @txt
""", w=0.7)
sh("sed -i '@{line}i @str' @txt", """
insert @str before line @line of @txt
insert the line @str at line @line in @txt
put @str in @txt at line @line
add @str above line @line of @txt
""", w=0.6)
sh("sed -i '@{line}a @str' @txt", """
insert @str after line @line of @txt
add the line @str below line @line in @txt
put @str in @txt right after line @line
""", w=0.6)
sh("sed -i '/@pat/a @str' @txt", """
add @str after the line with @pat in @txt
insert the line @str below each line containing @pat in @txt
put @str right after @pat lines in @txt
""", w=0.6)
sh("sed -i '@{line}s/.*/@phrase/' @txt", """
replace line @line of @txt with @phrase
change line @line in @txt to @phrase
line @line of @txt should say @phrase
make line @line of @txt read @phrase
overwrite line @line in @txt by @phrase
""", w=0.7, phrase=lambda r: SAMPLERS["str"](r))
sh("sed -i '/@pat/s/^/#/' @conf", """
comment out the lines with @pat in @conf
put a # before every line with @pat in @conf
disable the @pat line in @conf by commenting it out
turn the @pat lines of @conf into comments
""", w=0.7)
sh("sed -i '/@pat/s/^#[[:space:]]*//' @conf", """
uncomment the lines with @pat in @conf
enable the @pat line in @conf, it's commented out
remove the # before @pat in @conf
activate the commented @pat line in @conf
""", w=0.7)
sh("grep -v '^#' @conf", """
show @conf without comments
print @conf without the lines starting with #
hide the comment lines of @conf
@conf without comments please
""", w=0.6)
sh("grep -vE '^(#|$)' @conf", """
show only the active settings in @conf
print @conf without comments and blank lines
what is really set in @conf, no comments or empty lines
strip comments and empty lines when showing @conf
the effective lines of @conf
""", w=0.6)

# ---------------------------------------------------------------- letters, tabs, line ends, encodings

sh("tr 'a-z' 'A-Z' < @txt", """
show @txt in upper case
show @txt in capital letters
print @txt in all caps
convert @txt to uppercase
convert the text in @txt to capitals
make @txt all caps and show it
turn @txt into upper case letters
shout the text of @txt, i mean print it in capitals
all letters of @txt big please
uppercase the content of @txt
""", w=0.7)
sh("tr 'A-Z' 'a-z' < @txt", """
show @txt in lower case
print @txt in small letters
convert @txt to lowercase
convert the text in @txt to lower case
make @txt all lowercase and show it
turn the capitals in @txt into small letters
lowercase the content of @txt
@txt is written in caps, print it in small letters
""", w=0.7)
sh("tr 'a-z' 'A-Z' < @txt > @out", """
convert @txt to uppercase and save it as @out
write @txt in capital letters to @out
save an all caps version of @txt as @out
put the upper case text of @txt into @out
""", w=0.7)
sh("tr 'A-Z' 'a-z' < @txt > @out", """
convert @txt to lowercase and save it as @out
write @txt in small letters to @out
save a lower case version of @txt as @out
lowercase @txt into @out
put the lower case text of @txt into @out
""", w=0.7)
sh("sed -i 's/.*/\\U&/' @txt", """
change the file @txt to upper case
make everything in the file @txt upper case, in place
uppercase @txt in place
rewrite @txt in capital letters, same file
""", w=0.6)
sh("sed -i 's/.*/\\L&/' @txt", """
change the file @txt to lower case
make everything in the file @txt lower case, in place
lowercase @txt in place
rewrite @txt in small letters, same file
""", w=0.6)
sh("sed 's/\\b\\(.\\)/\\u\\1/g' @txt", """
capitalize every word in @txt and show it
show @txt in title case
print @txt with the first letter of each word capitalized
title case for the lines of @txt
""", w=0.6)
sh("sed 's/^\\(.\\)/\\U\\1/' @txt", """
capitalize the first letter of every line in @txt
show @txt with each line starting with a capital letter
make the first letter of each line in @txt upper case and print it
""", w=0.6)
sh("sed -i 's/\\r$//' @txt", """
convert @txt to unix line endings
change the line endings of @txt from windows to unix
@txt came from windows, fix the line endings
fix the crlf in @txt
remove the carriage returns from @txt
get rid of the ^M in @txt
there are weird ^M characters in @txt, remove them
dos2unix @txt
crlf to lf for @txt
make @txt use LF only
my script @txt fails because of windows line breaks, repair it
@txt has \\r at the line ends, strip them
""", w=0.7)
sh("sed -i 's/$/\\r/' @txt", """
convert @txt to windows line endings
change the line endings of @txt from unix to windows
lf to crlf for @txt
my colleague uses notepad on windows, give @txt crlf line endings
unix2dos @txt
make @txt use CRLF
""", w=0.6)
sh("file @txt", """
which line endings does @txt have
does @txt have windows line endings
does @txt use crlf or lf
is @txt a dos or unix text file
""", w=0.5)
sh("file -i @txt", """
which encoding does @txt have
what encoding is @txt in
what's the charset of @txt
is @txt utf-8
is @txt utf8 or latin1
detect the character encoding of @txt
umlauts in @txt look broken, what encoding is it
""", w=0.7)
sh("iconv -f @enc -t UTF-8 @txt > @out", """
convert @txt from @enc to utf-8 and save it as @out
recode @txt from @enc to UTF-8 into @out
@txt is in @enc, make a utf-8 copy called @out
change the encoding of @txt from @enc to utf8, output to @out
the umlauts in @txt are broken because it's @enc, save it as utf-8 in @out
transcode @txt (@enc) to utf-8 as @out
""", w=0.9, enc="ISO-8859-1 latin1 WINDOWS-1252 UTF-16 CP1252 iso-8859-15 cp850 UTF-16LE windows-1251 koi8-r shift_jis GBK".split())
sh("iconv -f @enc -t UTF-8 @txt", """
show @txt as utf-8, it's in @enc
print @txt, it is encoded in @enc
read @txt which is in @enc and show it properly
@txt is @enc encoded, display it as utf-8
""", w=0.7, enc="ISO-8859-1 latin1 WINDOWS-1252 UTF-16 CP1252 iso-8859-15 cp850 UTF-16LE windows-1251 koi8-r".split())
sh("iconv -f UTF-8 -t ASCII//TRANSLIT @txt", """
show @txt without accents
print @txt in plain ascii
convert @txt to ascii and show it
remove the accents in @txt and print it
show @txt with umlauts and accents turned into plain letters
""", w=0.6)
sh("grep -nP '[^\\x00-\\x7F]' @txt", """
find non-ascii characters in @txt
which lines in @txt have non-ascii characters
are there special characters in @txt, i mean non-ascii
show the lines of @txt with umlauts, accents or emojis
lines with weird characters in @txt
""", w=0.7)
sh("expand -t @small @txt", """
show @txt with tabs turned into @small spaces
replace the tabs in @txt by @small spaces and print it
expand tabs in @txt to @small spaces
convert tabs to @small spaces in @txt
""", w=0.6, small=["2", "4", "8"])
sh("sed -i 's/\\t/    /g' @code", """
replace tabs with 4 spaces in @code, change the file
replace all tabs in the file @code with four spaces in place
turn the tabs in @code into 4 spaces and save it
our style guide forbids tabs, change those in @code to 4 spaces in place
""", w=0.7)
sh("cat -A @txt", """
show the invisible characters in @txt
are there tabs in @txt? show the hidden characters
make tabs and line ends in @txt visible
show whitespace characters in @txt
display control characters of @txt
""", w=0.6)
tool('fs.read {"path":"@txt","line_numbers":true}', """
number the lines of @txt
show @txt with numbers before the lines
add line numbers to @txt and show it
print @txt with numbered lines
""", w=0.5)
sh("nl -ba @txt > @out", """
save @txt with line numbers as @out
number the lines of @txt and write them to @out
put line numbers in front of every line of @txt, result in @out
""", w=0.6)
sh("fold -s -w @width @txt", """
wrap the lines of @txt at @width characters
break long lines in @txt after @width characters
show @txt wrapped to @width columns
word wrap @txt at @width
the lines in @txt are too long, wrap them at @width characters
fold @txt to a width of @width
""", w=0.7)
sh("fold -s -w @width @txt > @out", """
wrap @txt at @width characters and save it as @out
break the lines of @txt at @width columns into @out
save @txt wrapped to @width characters per line as @out
""", w=0.7)
sh("tr '\\n' ' ' < @txt", """
put all lines of @txt on one line
show @txt as a single line
join the lines of @txt with spaces
remove the line breaks from @txt and print it
turn the newlines in @txt into spaces
make one long line out of @txt
""", w=0.6)
sh("paste -sd, @txt", """
join the lines of @txt with commas
show @txt as a comma separated list
turn the lines of @txt into one comma separated line
make a comma list out of @txt
i need the entries of @txt separated by commas
combine all lines of @txt into one line, comma between them
ids are in @txt one per line, i need them comma separated
""", w=0.7)
sh("tr ',' '\\n' < @txt", """
split @txt at the commas, one item per line
put every comma separated value of @txt on its own line
turn the comma separated list in @txt into lines
replace the commas in @txt by line breaks and show it
one item per line from the comma list in @txt
""", w=0.7)
sh("tr ' ' '\\n' < @txt", """
put every word of @txt on its own line
split @txt into words, one per line
one word per line from @txt
break @txt into single words
""", w=0.6)

# ---------------------------------------------------------------- several texts: joined, compared, cut up

sh("cat @txt @txt2 > @out", """
join @txt and @txt2 into @out
merge @txt and @txt2 into one file @out
combine @txt with @txt2 and save as @out
concatenate @txt and @txt2 to @out
put @txt and @txt2 together in @out
glue @txt and @txt2 together, result: @out
make one file @out out of @txt and @txt2
@txt and @txt2 should become a single file @out
i want @txt followed by @txt2 in a file called @out
write @txt and then @txt2 into @out
stitch @txt and @txt2 together as @out
unite @txt and @txt2 in @out
append @txt2 to @txt but save it as @out
""", w=0.8)
sh("cat @txt @txt2 @txt3 > @out", """
join @txt, @txt2 and @txt3 into @out
merge @txt, @txt2 and @txt3 into one file @out
combine @txt, @txt2, @txt3 and save them as @out
concatenate the files @txt, @txt2 and @txt3 to @out
put @txt, @txt2 and @txt3 together in @out
make one file @out from @txt @txt2 and @txt3
""", w=0.8)
sh("cat @txt @txt2 | sort -u > @out", """
merge @txt and @txt2 without duplicates into @out
join @txt and @txt2, remove duplicate lines and save as @out
combine the lists @txt and @txt2 into @out, every entry only once
put @txt and @txt2 together, dedupe and write it to @out
union of @txt and @txt2 into @out
merge two mailing lists @txt and @txt2 into @out, no doubles
""", w=0.9)
sh("sort -u @txt @txt2", """
show all different lines of @txt and @txt2 together
union of @txt and @txt2
every distinct line from @txt and @txt2
merge @txt and @txt2 and show them without duplicates
""", w=0.6)
sh("cat @txt >> @txt2", """
append @txt to @txt2
append the contents of @txt to @txt2
add everything from @txt to the end of @txt2
put the lines of @txt at the end of @txt2
attach @txt to the bottom of @txt2
extend @txt2 by the lines in @txt
copy the text of @txt onto the end of @txt2
@txt should be added at the end of @txt2
""", w=0.8)
sh("cat *.@dotext > @out", """
merge all @dotext files here into @out
combine every @dotext file in this folder into @out
concatenate all @dotext files into @out
join all the @dotext files of this folder to @out
put all my @dotext files together in one file @out
make a single file @out from all @dotext files here
glue all @dotext files here together, call it @out
""", w=0.8)
sh("(head -n 1 @csv && tail -q -n +2 @csv @csv2) > @out", """
merge the csv files @csv and @csv2 into @out with just one header
combine @csv and @csv2 into @out, keep the header only once
append the rows of @csv2 to @csv and save it as @out, the header should be there once
stack @csv and @csv2 into @out, same columns, one header line
join the tables @csv and @csv2 below each other into @out, don't repeat the header
""", w=1.0, csv2=SH["csv"])
sh("paste @txt @txt2", """
show @txt and @txt2 side by side
put the lines of @txt and @txt2 next to each other
pair the lines of @txt with those of @txt2
@txt and @txt2 as two columns
""", w=0.6)
sh("paste -d, @txt @txt2 > @out", """
combine @txt and @txt2 line by line with a comma between, save as @out
make a csv @out whose first column is @txt and the second @txt2
names are in @txt and ages in @txt2, make a csv @out of both
paste @txt and @txt2 together with commas into @out
""", w=0.8, out=lambda r: said(r, at(r, f"{stem(r)}.csv", 0.1)))
sh("join -t, @csv @csv2", """
join @csv and @csv2 on the first column
merge @csv with @csv2 by the first column
match the rows of @csv and @csv2 by their first field
combine @csv and @csv2, the id is in the first column of both
""", w=0.7)
sh("diff @txt @txt2", """
compare @txt and @txt2
compare @txt with @txt2
diff @txt and @txt2
diff @txt @txt2
what's different between @txt and @txt2
what is the difference between @txt and @txt2
differences between @txt and @txt2
how does @txt differ from @txt2
what changed from @txt to @txt2
which lines changed between @txt and @txt2
did something change between @txt and @txt2
spot the differences: @txt vs @txt2
@txt vs @txt2
show me how @txt2 differs from @txt
are there any differences between @txt and @txt2
i have two versions, @txt and @txt2. what changed?
tell me what's new in @txt2 compared to @txt
where do @txt and @txt2 deviate
find the differences in @txt and @txt2
contrast @txt against @txt2
""", w=0.8)
tool('fs.hash {"paths":["@any","@any2"]}', """
are @any and @any2 identical
are @any and @any2 the same
is @any the same as @any2
is @any identical to @any2
is @any2 an exact copy of @any
do @any and @any2 have the same content
check whether @any and @any2 are equal
same or different: @any and @any2
tell me if @any and @any2 are the same file
are @any and @any2 byte for byte the same
@any equals @any2?
is @any2 just a duplicate of @any
""", w=0.9)
sh("diff -y @txt @txt2", """
compare @txt and @txt2 side by side
show @txt and @txt2 next to each other with the differences marked
side by side diff of @txt and @txt2
two column comparison of @txt and @txt2
""", w=0.7)
sh("diff -u @txt @txt2 > @patch", """
make a patch @patch from @txt to @txt2
save the diff between @txt and @txt2 as @patch
create a patch file @patch with the changes from @txt to @txt2
write the differences of @txt and @txt2 into @patch
""", w=0.7, patch=lambda r: said(r, f"{stem(r)}.{r.choice(['patch', 'diff'])}"))
sh("diff -w @txt @txt2", """
compare @txt and @txt2 ignoring whitespace
diff @txt and @txt2 but ignore spaces
differences between @txt and @txt2, spaces don't matter
what changed from @txt to @txt2 apart from whitespace
""", w=0.7)
sh("diff -i @txt @txt2", """
compare @txt and @txt2 ignoring upper and lower case
diff @txt and @txt2 case insensitively
differences between @txt and @txt2, case doesn't matter
""", w=0.6)
sh("diff @txt @txt2 | grep -c '^[<>]'", """
how many lines differ between @txt and @txt2
count the differing lines of @txt and @txt2
number of different lines between @txt and @txt2
""", w=0.7)
sh("grep -Fxvf @txt @txt2", """
which lines of @txt2 are not in @txt
lines in @txt2 that are missing in @txt
what's in @txt2 but not in @txt
show entries of @txt2 that don't appear in @txt
what does @txt2 have that @txt doesn't
who is on the list @txt2 but not on @txt
new lines in @txt2 which @txt doesn't have
subtract @txt from @txt2
@txt2 minus @txt
entries missing from @txt that are in @txt2
which names in @txt2 aren't in @txt
all of @txt2 except what's already in @txt
""", w=0.9)
sh("grep -Fxvf @txt @txt2 > @out", """
save the lines of @txt2 that are not in @txt to @out
write what's in @txt2 but not in @txt into @out
entries of @txt2 missing in @txt, put them in @out
remove the entries of @txt from @txt2 and save as @out
""", w=0.9)
sh("grep -Fxf @txt @txt2", """
which lines are in both @txt and @txt2
common lines of @txt and @txt2
what do @txt and @txt2 have in common
lines that @txt and @txt2 share
who is on both lists, @txt and @txt2
which names appear in @txt as well as in @txt2
overlap between @txt and @txt2
intersection of @txt and @txt2
entries that are in @txt and also in @txt2
find matching lines in @txt and @txt2
""", w=0.9)
sh("grep -Fxf @txt @txt2 | wc -l", """
how many lines do @txt and @txt2 have in common
count the lines that are in both @txt and @txt2
number of entries shared by @txt and @txt2
""", w=0.8)
sh("grep -Fxf @txt @txt2 > @out", """
save the lines that are in both @txt and @txt2 to @out
write the common entries of @txt and @txt2 into @out
put the intersection of @txt and @txt2 in @out
""", w=0.8)
sh("split -l @big @txt", """
split @txt into pieces of @big lines
split @txt every @big lines
cut @txt into chunks of @big lines
break @txt into several files with @big lines each
@txt is too long, split it into files of @big lines
chop @txt up, @big lines per file
i need @txt in portions of @big lines
divide the list @txt into files of @big lines each
""", w=0.7)
sh("split -n l/@small @txt", """
split @txt into @small files
split @txt into @small parts without cutting lines
divide @txt into @small files of about the same size, whole lines please
cut the list @txt in @small parts, don't break lines
share @txt out between @small people, one file each
""", w=0.6)
sh("split -b @split_size @any", """
split @any into pieces of @split_size
cut @any in chunks of @split_size
@any is too big to send, split it into @split_size parts
break @any into files of @split_size each
chop @any up every @split_size
""", w=0.6)

# ---------------------------------------------------------------- pulled out of a text

EMAIL = r"grep -oE '[[:alnum:]._+-]+@[[:alnum:].-]+\.[a-z]+' @txt"
sh(EMAIL + " | sort -u", """
extract all email addresses from @txt
get the emails out of @txt
pull every e-mail address from @txt
find all mail addresses in @txt
list the email addresses that appear in @txt
which email addresses are mentioned in @txt
are there any emails in @txt
i need all the addresses in @txt to send a newsletter, the email ones
collect the email contacts from @txt
harvest the emails in @txt
give me only the email addresses from @txt
who can i mail? get the addresses in @txt
emails in @txt
all unique emails from @txt
""", w=0.8)
sh(EMAIL + " | sort -u > @out", """
extract all email addresses from @txt and save them to @out
save the emails in @txt to @out
write every e-mail address found in @txt into @out
collect the mail addresses from @txt in @out
pull the emails out of @txt, put them in @out
""", w=0.9)
sh(EMAIL + " | sort -u | wc -l", """
how many email addresses are in @txt
count the different email addresses in @txt
number of unique emails in @txt
""", w=0.8)
URLS = "grep -oE 'https?://[^ \"<>]+' @txt"
sh(URLS + " | sort -u", """
extract all links from @txt
get all urls out of @txt
list the web addresses in @txt
which links are in @txt
which websites are linked in @txt
find every url in @txt
show me the hyperlinks in @txt
pull the links from @txt
are there links in @txt? list them
all http addresses in @txt
give me just the urls of @txt
what sites does @txt link to
""", w=0.8)
sh(URLS + " | sort -u > @out", """
save all links from @txt to @out
extract the urls in @txt into @out
write every web address in @txt to @out
collect the links of @txt in a file @out
""", w=0.8)
sh("grep -oE 'https?://[^ \"<>]+' @txt | cut -d/ -f3 | sort | uniq -c | sort -rn", """
which domains are linked most in @txt
count the domains of the urls in @txt
how often does each website appear in the links of @txt
domains in the links of @txt by frequency
""", w=0.7)
sh("grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort -u", """
extract all ip addresses from @log
which ips are in @log
list the different ip addresses in @log
get every ip out of @log
all unique ips in @log
show me the ip addresses that appear in @log
pull the ips from @log
""", w=0.8)
sh("grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' @log | sort -u | wc -l", """
how many different ip addresses are in @log
count the unique ips in @log
number of distinct visitors by ip in @log
how many unique visitors does @log have, by ip
""", w=0.8)
sh("grep -oE '[0-9]+' @txt", """
extract all numbers from @txt
get the numbers out of @txt
which numbers are in @txt
list every number in @txt
show just the digits groups in @txt, i.e. the numbers
pull all numbers from the text @txt
find all integers in @txt
""", w=0.7)
sh("grep -oE '[0-9]+' @txt | awk '{ s += $1 } END { print s }'", """
add up every number that appears in @txt
sum of all numbers found anywhere in the text @txt
there are numbers scattered in @txt, sum them all
find all numbers in @txt and add them
""", w=0.8)
sh("grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' @txt", """
extract all dates from @txt
which dates appear in @txt, they look like 2024-05-31
find the dates of the form YYYY-MM-DD in @txt
list every iso date in @txt
pull the dates out of @txt
get all dates in @txt
""", w=0.8)
sh("grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' @txt | sort | uniq -c", """
how many lines per day are in @txt
count the entries per date in @txt
entries per day in @txt
how many entries does each date have in @txt
number of log lines per day in @txt
""", w=0.8)
sh("grep -oE '[0-9]{2}:[0-9]{2}(:[0-9]{2})?' @txt", """
extract all times from @txt
which clock times appear in @txt
find the times like 14:30 in @txt
list every time of day in @txt
""", w=0.6)
sh("grep -oE '\\+?[0-9][0-9 ()/-]{6,}[0-9]' @txt", """
extract all phone numbers from @txt
get the telephone numbers out of @txt
find phone numbers in @txt
which phone numbers are in @txt
list the phone numbers mentioned in @txt
""", w=0.7)
sh("grep -oE '#[[:alnum:]_]+' @txt | sort | uniq -c | sort -rn", """
count the hashtags in @txt
which hashtags are used in @txt and how often
most used hashtags in @txt
hashtags in @txt by frequency
""", w=0.7)
sh("grep -oE '\"[^\"]*\"' @txt", """
extract everything in quotes from @txt
get all quoted strings out of @txt
show only what stands in double quotes in @txt
list the quoted texts in @txt
""", w=0.6)
sh("grep -oE '\\([^()]*\\)' @txt", """
extract everything in parentheses from @txt
show what stands in brackets ( ) in @txt
list all parenthesized parts of @txt
""", w=0.5)
sh("grep '^#' @md", """
list the headings in @md
show the headings of @md
outline of @md
table of contents of @md
what chapters does @md have
show the structure of the markdown @md
which sections are in @md
""", w=0.7)
sh("grep -c '^#' @md", """
how many headings does @md have
count the headings in @md
how many sections are in @md
""", w=0.6)
sh("sed 's/<[^>]*>//g' @html", """
show @html without the tags
strip the html tags from @html
print only the text of @html
remove the markup of @html and show the text
plain text of @html
""", w=0.7)
sh("grep -oE 'href=\"[^\"]+\"' @html | cut -d'\"' -f2", """
list the links in the page @html
all hrefs in @html
where does the page @html link to
extract the link targets from @html
""", w=0.7)
sh("grep -E '^(import|from) ' @py", """
which modules does @py import
list the imports of @py
show the import lines in @py
what does @py import
dependencies of @py, just the import lines
""", w=0.7)
sh("grep -nE '^[[:space:]]*(def|class) ' @py", """
which functions are defined in @py
list the functions and classes in @py
show all function definitions in @py
what functions does @py have
functions in @py with line numbers
outline of the python file @py
""", w=0.7)
sh("grep -cE '^[[:space:]]*def ' @py", """
how many functions does @py have
count the functions in @py
number of functions defined in @py
how many defs are in @py
""", w=0.7)

# ---------------------------------------------------------------- logs

ACCESS = lambda r: (lambda p: said(r, p))(at(r, r.choice(["access.log", "access_log", "nginx.log", "apache.log", "access.log", "other_vhosts_access.log", f"{stem(r)}.log", "web-access.log", "www.log"]), 0.3))  # noqa: E731
sh("awk '{ print $1 }' @acc | sort | uniq -c | sort -rn | head -n @n", """
top @n ip addresses in the access log @acc
top @n ips in @acc
which @n ips make the most requests in @acc
the @n most active clients in @acc
show the @n ips with the most hits in the web server log @acc
who hammers my server? top @n ips from @acc
@n visitors with the most requests according to @acc
@n noisiest ip addresses in @acc
""", w=0.9, acc=ACCESS)
sh("awk '{ print $9 }' @acc | sort | uniq -c | sort -rn", """
count the status codes in the access log @acc
how many requests per status code are in @acc
http status codes in @acc by frequency
which response codes does @acc have and how often
breakdown of the status codes in @acc
how many 404s, 500s and so on are in @acc, per code
status code statistics for @acc
""", w=0.9, acc=ACCESS)
sh("awk '$9 == @code' @acc | wc -l", """
how many @code responses are in the access log @acc
count the requests with status @code in @acc
how many requests in @acc got a @code
how often did the server answer @code according to @acc
number of @code errors in @acc
""", w=0.9, acc=ACCESS, code="404 500 200 301 302 403 401 502 503 429".split())
sh("awk '$9 == @code' @acc", """
show the requests with status @code in the access log @acc
which requests got a @code in @acc
list all @code hits in @acc
lines of @acc whose status code is @code
""", w=0.8, acc=ACCESS, code="404 500 200 301 302 403 401 502 503 429".split())
sh("awk '$9 == 404 { print $7 }' @acc | sort | uniq -c | sort -rn", """
which urls return 404 in the access log @acc
most frequent 404 pages in @acc
what pages were not found according to @acc, by count
missing pages in @acc with the number of hits
""", w=0.8, acc=ACCESS)
sh("awk '{ print $7 }' @acc | sort | uniq -c | sort -rn | head -n @n", """
top @n pages in the access log @acc
the @n most requested urls in @acc
which @n pages are visited most according to @acc
@n most popular paths in @acc
most viewed @n pages in the web log @acc
""", w=0.8, acc=ACCESS)
sh("awk '{ s += $10 } END { print s }' @acc", """
how many bytes were sent in total according to the access log @acc
sum of the bytes transferred in @acc, an access log
total traffic in the access log @acc in bytes
""", w=0.6, acc=ACCESS)
LEVEL = dict(lev="ERROR WARN INFO DEBUG FATAL WARNING CRITICAL error warning fatal".split())
sh("grep -c @lev @log", """
how many @lev lines are in @log
count the @lev messages in @log
number of @lev entries in @log
how many times was @lev logged in @log
how many lines of level @lev does @log have
""", w=0.8, **LEVEL)
sh("grep @lev @log | tail -n @n", """
show the last @n @lev lines of @log
the latest @n @lev messages in @log
last @n lines with @lev from @log
most recent @n @lev entries in @log
what were the last @n @lev messages in @log
""", w=0.9, **LEVEL)
sh("grep -i error @log | tail -n 1", """
what was the last error in @log
show the most recent error in @log
latest error in @log
last error message of @log
when was the last error in @log
""", w=0.8)
sh("grep -i error @log | tail -n @n", """
show the last @n errors in @log
the @n most recent errors from @log
last @n error messages in @log
latest @n errors of @log
""", w=0.8)
sh("grep -ci error @log", """
how many errors are in @log
count the errors in @log
number of errors in @log
did errors happen? how many in @log
""", w=0.8)
sh("grep -i error @log", """
show all errors in @log
which errors are in @log
are there errors in @log
list the error messages of @log
what went wrong according to @log
only the errors from @log please
my program crashed, show the errors in @log
why did it fail? show the error lines in @log
""", w=0.8)
sh("grep -i error @log > @out", """
save the errors in @log to @out
write all error lines from @log to @out
extract the errors of @log into @out
support wants the errors of @log as a file, save them in @out
""", w=0.8)
sh("grep -iE 'error|warn' @log", """
show errors and warnings in @log
all warnings and errors from @log
which errors or warnings are in @log
problems in @log, i mean errors and warnings
""", w=0.8)
sh("grep -i error @log | grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}' | sort | uniq -c", """
errors per hour in @log
how many errors per hour are in @log
count the errors in @log by hour
number of errors for each hour in @log
hourly error counts from @log
""", w=0.8)
sh("grep -i error @log | grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' | sort | uniq -c", """
errors per day in @log
how many errors per day are in @log
count the errors in @log by date
number of errors for each day in @log
daily error counts from @log
""", w=0.8)
sh("grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}' @log | sort | uniq -c", """
lines per hour in @log
how many log lines per hour are in @log
count the entries of @log by hour
activity per hour in @log
""", w=0.7)
sh("grep -oE 'ERROR|WARN|INFO|DEBUG' @log | sort | uniq -c | sort -rn", """
count the log levels in @log
how many errors, warnings and infos are in @log
log level statistics for @log
how many lines per level does @log have
breakdown of @log by severity
""", w=0.8)
sh("grep -i error @log | sort | uniq -c | sort -rn | head -n @n", """
the @n most frequent errors in @log
top @n error messages in @log
which @n errors occur most often in @log
most common @n errors of @log
""", w=0.8)
sh("grep @date @log", """
show the log entries of @date in @log
what happened on @date according to @log
all lines from @date in @log
entries of @log dated @date
what does @log say for @date
lines in @log of @date
""", w=0.9)
sh("grep -c @date @log", """
how many entries does @log have for @date
count the lines of @date in @log
number of log lines on @date in @log
""", w=0.8)
sh("grep @date @log | grep @pat", """
show the @pat lines of @date in @log
lines in @log from @date that mention @pat
which @pat entries are in @log for @date
""", w=0.8)
sh("tail -n @n @log | grep @pat", """
is there @pat in the last @n lines of @log
show @pat within the last @n lines of @log
search only the last @n lines of @log for @pat
did @pat appear among the latest @n lines in @log
""", w=0.8)
sh("truncate -s 0 @log", """
empty the log @log
clear @log
truncate @log to nothing
empty @log but keep the file
wipe the content of @log, the file has to stay
reset the log file @log
@log has grown too big, empty it
start @log afresh, delete everything in it
""", w=0.7)
sh("grep -oE 'user=[[:alnum:]_.-]+' @log | sort | uniq -c | sort -rn", """
count the user= values in @log
how often does each user=... occur in @log
which users appear as user= in @log and how many times
""", w=0.5)
sh("grep 'Failed password' @log | grep -oE '([0-9]{1,3}\\.){3}[0-9]{1,3}' | sort | uniq -c | sort -rn", """
which ips had failed passwords in @log
failed ssh logins per ip in @log
who tried to break in by ssh? count the failed password ips in @log
count failed login attempts by ip in @log
""", w=0.7, log=lambda r: r.choice(["/var/log/auth.log", "auth.log", "/var/log/secure", "auth.log.1", "~/auth.log", "logs/auth.log"]))

# ---------------------------------------------------------------- json

JSON = {"json": lambda r: next(p for p in iter(lambda: TOOL["json"](r), None) if "~" not in p[1])}
JKEY = {"key": lambda r: r.choice("name version title id type email url author license status total count description scripts dependencies main port host user debug theme language settings database".split() + [stem(r), word(r)])}
sh("python3 -m json.tool @json", """
pretty print @json
format @json nicely
show @json with indentation
@json is all on one line, make it readable
beautify the json in @json
print @json in a readable form
indent @json
i can't read @json, format it
prettify @json
show me the json file @json formatted
display @json as pretty json
unminify @json
""", w=0.8)
sh("python3 -m json.tool @json > @json2", """
pretty print @json and save it as @json2
format @json into @json2
save an indented version of @json as @json2
beautify @json, output to @json2
reformat @json and write it to @json2
""", w=0.8, json2=SH["json"])
sh("python3 -m json.tool @json > /dev/null", """
is @json valid
is @json valid json
check if @json is correct json
check the json syntax of @json
validate @json
does @json have a syntax error
is there a mistake in the json @json
verify that @json parses
is the config @json broken
""", w=0.7)
sh("python3 -m json.tool --sort-keys @json", """
show @json with sorted keys
sort the keys of @json and print it
pretty print @json with the keys in alphabetical order
""", w=0.6)
sh("python3 -c 'import json; print(json.load(open(\"@json\"))[\"@key\"])'", """
get @key from @json
what is @key in @json
what's the value of @key in @json
show the @key of @json
which @key is set in @json
read the field @key from @json
print the key @key in the json file @json
look up @key in @json
@key from @json please
what does @json have for @key
value of "@key" in @json
give me the @key entry of @json
extract @key from @json
""", w=0.9, **JKEY, **JSON)
sh("python3 -c 'import json; print(json.load(open(\"@json\"))[\"@key\"][\"@key2\"])'", """
get @key.@key2 from @json
what is @key2 under @key in @json
value of @key2 inside @key in @json
show @key.@key2 in @json
print @key2 of the object @key in @json
read the nested field @key2 in @key from @json
""", w=0.8, **JKEY, **JSON)
sh("python3 -c 'import json; print(len(json.load(open(\"@json\"))))'", """
how many items are in @json
how many entries does @json have
count the objects in @json
count the elements of @json
how long is the list in @json
number of items in the json array @json
how many records does @json contain
""", w=0.8, **JSON)
sh("python3 -c 'import json; print(\"\\n\".join(json.load(open(\"@json\"))))'", """
list the keys in @json
which keys does @json have
what keys are at the top of @json
show the top level keys of @json
what fields does @json have
keys of @json
""", w=0.8, **JSON)
sh("python3 -c 'import json; [print(x[\"@key\"]) for x in json.load(open(\"@json\"))]'", """
list the @key of every item in @json
show @key for each object in @json
print all @key values from the list in @json
get the @key of all entries in @json
extract every @key from the array in @json
@json is a list of objects, give me the @key of each
""", w=0.9, **JKEY, **JSON)
sh("python3 -c 'import json; [print(x) for x in json.load(open(\"@json\")) if x[\"@key\"] == \"@val\"]'", """
which items in @json have @key @val
show the objects in @json where @key is @val
filter @json for @key = @val
find the entries of @json with @key equal to @val
""", w=0.8, val=_val, **JKEY, **JSON)
sh("python3 -c 'import csv, json; print(json.dumps(list(csv.DictReader(open(\"@csv\"))), indent=2))' > @json", """
convert @csv to json and save it as @json
turn the csv @csv into a json file @json
make @json out of @csv
export @csv as json to @json
csv to json: @csv -> @json
i need @csv in json format, call it @json
""", w=0.8, csv=lambda r: next(p for p in iter(lambda: TOOL["csv"](r), None) if "~" not in p[1]), json=SH["json"])
sh("python3 -c 'import csv, json; print(json.dumps(list(csv.DictReader(open(\"@csv\"))), indent=2))'", """
show @csv as json
print @csv in json format
convert @csv to json
what does @csv look like as json
turn the csv @csv into json
""", w=0.8, csv=lambda r: next(p for p in iter(lambda: TOOL["csv"](r), None) if "~" not in p[1]))
sh("python3 -c 'import csv, json, sys; d = json.load(sys.stdin); w = csv.DictWriter(sys.stdout, d[0]); w.writeheader(); w.writerows(d)' < @json > @csv", """
convert @json to csv and save it as @csv
turn the json list @json into a csv @csv
make @csv out of @json
export @json as csv to @csv
json to csv: @json -> @csv
""", w=0.8)

# ---------------------------------------------------------------- made up: numbers, passwords, sequences

def _pw(r):
    return str(r.choice([8, 10, 12, 12, 14, 15, 16, 16, 18, 20, 20, 24, 25, 30, 32, 40, 64]))


sh("tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16", """
generate a password
make me a password
i need a new password
i need a secure password
give me a strong password
create a random password
suggest a password nobody can guess
come up with a random password
make up a safe password for my account
new random password please
invent a password for me
can you generate a password
password generator
i have to change my password, make a random one
what would be a good random password
""", w=0.8, fail=0)
sh("tr -dc 'A-Za-z0-9' < /dev/urandom | head -c @pw", """
generate a password of length @pw
make a password with @pw characters
i need a random password, @pw characters
a @pw character password please
create a @pw-character random password
give me a password that is @pw characters long
random string of @pw letters and digits
password of @pw chars
generate a random token of @pw characters
make an api key with @pw characters
the site wants at least @pw characters, generate a password of that length
new password, length @pw
@pw random characters
""", w=0.9, pw=_pw, fail=0)
sh("for i in $(seq @n); do tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo; done", """
generate @n passwords
make @n random passwords
i need @n passwords for my users
give me @n different passwords, one per line
a list of @n random passwords
""", w=0.8, fail=0, n=["3", "5", "10", "20", "4", "6", "8", "12", "50", "100"])
sh("tr -dc 'A-Za-z0-9!@#$%^&*_=+-' < /dev/urandom | head -c @pw", """
generate a password of @pw characters with special characters
password with symbols, @pw characters long
random password of length @pw with letters, digits and symbols
a @pw character password including special signs
""", w=0.8, pw=_pw, fail=0)
sh("shuf -i 1000-9999 -n 1", """
generate a four digit pin
random 4 digit pin
make me a pin with four digits
i need a random four-digit code
""", w=0.6, fail=0)
sh("shuf -i 100000-999999 -n 1", """
generate a six digit code
random 6 digit number
make me a six digit pin
i need a random six-digit code
""", w=0.6, fail=0)
sh("cat /proc/sys/kernel/random/uuid", """
generate a uuid
give me a uuid
make a new guid
i need a unique id
create a random uuid
a fresh uuid please
uuid
new guid
could you make a uuid for my config
generate a unique identifier
""", w=0.7, fail=0)
sh("for i in $(seq @n); do cat /proc/sys/kernel/random/uuid; done", """
generate @n uuids
give me @n uuids
i need @n unique ids
a list of @n guids
make @n new uuids, one per line
""", w=0.7, fail=0, n=["2", "3", "5", "10", "20", "4", "100", "50"])
LOHI = {"from": lambda r: _lohi(r), "to": _to}


def _lohi(r):
    a = r.choice([0, 1, 1, 1, 1, 10, 50, 100, 1000, r.randint(2, 400)])
    _last["to"] = a + r.choice([5, 9, 9, 10, 49, 50, 90, 99, 99, 100, 900, 999, r.randint(4, 5000)])
    return str(a)


sh("shuf -i @from-@to -n 1", """
random number between @from and @to
pick a number between @from and @to
pick a random number from @from to @to
give me a number from @from to @to at random
choose a number between @from and @to for me
think of a number between @from and @to
roll a number from @from to @to
i need a random number, @from to @to
random integer in @from-@to
a random value between @from and @to please
draw a number from @from to @to
any number between @from and @to
""", w=0.8, fail=0, **LOHI)
sh("shuf -i @from-@to -n @n", """
@n random numbers between @from and @to
give me @n different random numbers from @from to @to
draw @n numbers out of @from to @to
pick @n distinct numbers between @from and @to
i need @n random integers from @from to @to, no repeats
""", w=0.8, fail=0, n=["2", "3", "4", "5"], **LOHI)
sh("shuf -i 1-49 -n 6 | sort -n", """
draw the lottery numbers, 6 out of 49
lotto numbers please, six from 49
pick 6 of 49
my lottery ticket needs 6 numbers out of 49
""", w=0.5, fail=0)
sh("shuf -i 1-6 -n 1", """
roll a die
roll the dice
throw a die for me
dice roll
roll a d6
give me a dice throw
""", w=0.6, fail=0)
sh("shuf -i 1-20 -n 1", """
roll a d20
roll a 20 sided die
throw a twenty sided die
""", w=0.4, fail=0)
sh("shuf -n 1 -e heads tails", """
flip a coin
toss a coin for me
heads or tails?
coin flip please
throw a coin
let a coin decide
""", w=0.6, fail=0)
sh("shuf -n 1 -e yes no", """
yes or no, decide for me
answer yes or no at random
should i do it? random yes or no
pick yes or no
""", w=0.5, fail=0)
THINGS = "pizza pasta sushi tea coffee anna ben carol dave red blue green beach mountains cinema home tacos salad burger movie book chess tennis left right monday friday paris rome".split()
sh("shuf -n 1 -e @thing @thing2", """
pick @thing or @thing2 for me
choose between @thing and @thing2
@thing or @thing2? decide at random
i can't decide between @thing and @thing2
randomly choose @thing or @thing2
flip a coin between @thing and @thing2
""", w=0.8, fail=0, thing=lambda r: r.choice(THINGS) if r.random() < 0.7 else word(r))
sh("shuf -n 1 -e @thing @thing2 @thing3", """
pick one of @thing, @thing2, @thing3
choose randomly between @thing, @thing2 and @thing3
@thing, @thing2 or @thing3? you decide
who goes first: @thing, @thing2 or @thing3
draw one: @thing @thing2 @thing3
""", w=0.8, fail=0, thing=lambda r: r.choice(THINGS) if r.random() < 0.7 else word(r))
sh("shuf -e @thing @thing2 @thing3 @thing4", """
put @thing, @thing2, @thing3 and @thing4 in random order
shuffle @thing @thing2 @thing3 @thing4
random order of @thing, @thing2, @thing3, @thing4
in which order should @thing, @thing2, @thing3 and @thing4 go? random please
""", w=0.7, fail=0, thing=lambda r: r.choice(THINGS) if r.random() < 0.7 else word(r))
sh("printf '#%06x\\n' $(shuf -i 0-16777215 -n 1)", """
random color as hex
give me a random hex color code
pick a random colour like #aabbcc
generate a random color
""", w=0.5, fail=0)
sh("seq @from @to", """
count from @from to @to
numbers from @from to @to
print the numbers @from to @to
list all integers from @from to @to
write the numbers between @from and @to, one per line
give me @from through @to
i need the sequence @from to @to
a list of numbers from @from to @to
can you count up from @from to @to
""", w=0.7, fail=0, **LOHI)
sh("seq @from @to > @out", """
write the numbers from @from to @to into @out
save the numbers @from to @to in @out
make a file @out with the numbers @from to @to, one per line
fill @out with the numbers from @from to @to
""", w=0.8, fail=0, **LOHI)
sh("seq @to -1 1", """
count down from @to
countdown from @to to 1
numbers from @to down to 1
count backwards from @to
@to down to one
""", w=0.7, fail=0, to=["10", "5", "20", "3", "15", "30", "100", "12", "50"])
sh("seq 2 2 @to", """
even numbers up to @to
list the even numbers from 2 to @to
all even numbers until @to
""", w=0.5, fail=0, to=["10", "20", "50", "100", "30", "40", "200", "1000"])
sh("seq 1 2 @to", """
odd numbers up to @to
list the odd numbers from 1 to @to
all odd numbers until @to
""", w=0.5, fail=0, to=["9", "19", "49", "99", "31", "21", "101", "999"])
sh("seq -s, @from @to", """
numbers @from to @to separated by commas
list @from to @to in one line with commas
comma separated numbers from @from to @to
""", w=0.6, fail=0, **LOHI)
sh("for i in $(seq 1 10); do echo \"$i x @num = $((i * @num))\"; done", """
multiplication table of @num
times table for @num
show the @num times table
print the multiplication table for @num from 1 to 10
my kid must learn the @num times table, show it
""", w=0.7, fail=0, num=lambda r: str(r.randint(2, 25)))
sh("yes '@str' | head -n @n", """
write @str @n times, one per line
say @str @n times
repeat the line @str @n times
print the line @str @n times
""", w=0.6, fail=0, n=["2", "3", "4", "5", "10", "20", "50", "100"])

# ---------------------------------------------------------------- arithmetic

def _int(r):
    return str(r.choice([r.randint(2, 20), r.randint(10, 99), r.randint(100, 999), r.randint(1000, 99999), r.choice([12, 24, 25, 60, 144, 365, 1024])]))


def _dec(r):
    return r.choice([f"{r.randint(0, 99)}.{r.randint(1, 99):02}", f"{r.randint(1, 999)}.{r.randint(1, 9)}", str(r.randint(2, 999))])


INT = {"num": _int}
for op, words, asks in [
    ("+", "plus|+|and", "what does @num plus @num2 make\nadd @num and @num2\nadd @num2 to @num\nsum of @num and @num2\n@num and @num2 together, how much is that\nwhat do @num and @num2 add up to\nadd up @num and @num2\ni have @num and get @num2 more, how many is that"),
    ("-", "minus|-|less", "subtract @num2 from @num\ntake @num2 away from @num\ndifference between @num and @num2\n@num take away @num2\nwhat's left of @num after taking @num2\ni had @num and spent @num2, what remains\ndeduct @num2 from @num"),
    ("*", "times|*|x|multiplied by", "multiply @num by @num2\nmultiply @num and @num2\nproduct of @num and @num2\n@num multiplied with @num2\ni buy @num pieces at @num2 each, what does it cost\n@num boxes with @num2 things each, how many things\n@num people pay @num2 each, how much is that"),
]:
    w = "\n".join(f"{q} @num {o} @num2{e}" for q, e in (("what is", ""), ("what's", "?"), ("how much is", ""), ("calculate", ""), ("compute", ""), ("", ""), ("", " =")) for o in words.split("|"))
    if op == "+":
        w = w.replace(" and @num2", " + @num2")
    sh(f"echo $((@num {op} @num2))", w + "\n" + asks, w=0.25, fail=0, **INT)
sh("echo $((@num + @num2 + @num3))", """
@num + @num2 + @num3
what is @num + @num2 + @num3
add @num, @num2 and @num3
sum of @num, @num2 and @num3
how much is @num plus @num2 plus @num3
what do @num, @num2 and @num3 make together
""", w=0.7, fail=0, **INT)
sh("python3 -c 'print(@num / @num2)'", """
@num divided by @num2
what is @num / @num2
what's @num divided by @num2
how much is @num over @num2
divide @num by @num2
split @num evenly among @num2 people, how much does each get
@num : @num2 as a decimal
we are @num2 and the bill is @num, what does everyone pay
how many times does @num2 go into @num
calculate @num / @num2
what is a share if @num is divided by @num2
""", w=0.8, fail=0, num=lambda r: _int(r) if r.random() < 0.7 else _dec(r), num2=lambda r: str(r.randint(2, 60)))
sh("echo $((@num % @num2))", """
remainder of @num divided by @num2
@num modulo @num2
@num mod @num2
what's left over when dividing @num by @num2
what is @num % @num2
""", w=0.7, fail=0, **INT)
sh("python3 -c 'print(@num + @num2)'", """
@num + @num2
what is @num plus @num2
add @num and @num2
@num euros plus @num2 euros
i paid @num and then @num2, how much together
""", w=0.6, fail=0, num=lambda r: f"{r.randint(0, 999)}.{r.randint(1, 99):02}")
sh("python3 -c 'print(@num - @num2)'", """
@num - @num2
what is @num minus @num2
subtract @num2 from @num
i had @num and spent @num2
change for @num2 out of @num
""", w=0.6, fail=0, num=lambda r: f"{r.randint(0, 999)}.{r.randint(1, 99):02}")
sh("python3 -c 'print(@num * @num2)'", """
@num * @num2
@num x @num2
what is @num times @num2
multiply @num by @num2
@num2 pieces at @num each, how much is that
""", w=0.6, fail=0, num=lambda r: f"{r.randint(0, 999)}.{r.randint(1, 99):02}")


def _expr(r):
    a, b, c, d = (r.randint(1, 99) for _ in range(4))
    s = r.choice(["", "", " "])
    o, p = r.choice("+-*/"), r.choice("+-*/")
    return r.choice([f"({a}{s}{r.choice('+-')}{s}{b}){s}{r.choice('*/')}{s}{c}", f"{a}{s}{o}{s}{b}{s}{p}{s}{c}", f"{a}{s}{r.choice('*/')}{s}({b}{s}{r.choice('+-')}{s}{c})",
                     f"{a}{s}{o}{s}{b}{s}{p}{s}{c}{s}{r.choice('+-*/')}{s}{d}", f"({a}{s}+{s}{b}{s}+{s}{c}){s}/{s}3", f"{a}.{b}{s}*{s}{c}{s}+{s}{d}", f"{a}**{r.randint(2, 9)}{s}+{s}{b}", f"2**{r.choice([8, 10, 16, 20, 32, 64])}"])


sh("python3 -c 'print(@expr)'", """
@expr
what is @expr
what's @expr
calculate @expr
compute @expr
how much is @expr
evaluate @expr
solve @expr
result of @expr
can you calculate @expr
@expr = ?
do the math: @expr
work out @expr
my homework says @expr, what's the result
quick calculation: @expr
""", w=0.8, fail=0, expr=_expr)
PCT = lambda r: str(r.choice([5, 7, 8, 10, 12, 15, 18, 19, 20, 21, 22, 25, 30, 33, 35, 40, 50, 60, 75, 80, 90]))  # noqa: E731
AMT = lambda r: _dec(r) if r.random() < 0.4 else _int(r)  # noqa: E731
sh("python3 -c 'print(@num * @pct / 100)'", """
@pct% of @num
@pct percent of @num
what is @pct% of @num
how much is @pct percent of @num
calculate @pct % of @num
a @pct% tip on @num
the tip is @pct percent of @num, how much is that
@pct% tax on @num
what's @pct percent interest on @num
commission of @pct% on @num
""", w=0.9, fail=0, pct=PCT, num=AMT)
sh("python3 -c 'print(@num * (100 + @pct) / 100)'", """
add @pct% to @num
@num plus @pct percent
@num plus @pct% vat
what is @num with @pct% tax added
increase @num by @pct percent
price @num net, @pct% vat, what's the gross
@num raised by @pct%
total with a @pct% tip on @num
""", w=0.9, fail=0, pct=PCT, num=AMT)
sh("python3 -c 'print(@num * (100 - @pct) / 100)'", """
@num minus @pct percent
@num with @pct% discount
@pct% off @num
what do i pay if there's @pct% off @num
take @pct% off @num
reduce @num by @pct percent
it costs @num but there's a @pct% rebate, what's the price
@num less @pct%
""", w=0.9, fail=0, pct=PCT, num=AMT)
sh("python3 -c 'print(@num / @num2 * 100)'", """
what percentage is @num of @num2
@num is what percent of @num2
how many percent of @num2 is @num
@num out of @num2 in percent
@num of @num2 as a percentage
i got @num of @num2 points, what percentage is that
""", w=0.8, fail=0, **INT)
sh("python3 -c 'print((@num2 - @num) / @num * 100)'", """
percentage change from @num to @num2
by how many percent did it change from @num to @num2
growth in percent from @num to @num2
it went from @num to @num2, what's the change in percent
""", w=0.7, fail=0, **INT)
sh("python3 -c 'print((@num + @num2 + @num3) / 3)'", """
average of @num, @num2 and @num3
mean of @num, @num2, @num3
what's the average of @num, @num2 and @num3
my grades are @num, @num2 and @num3, what is my average
""", w=0.7, fail=0, **INT)
sh("python3 -c 'print(@num ** @pow)'", """
@num to the power of @pow
@num^@pow
what is @num ^ @pow
@num raised to the power @pow
calculate @num to the @pow
how much is @num to the @{pow}th power
""", w=0.7, fail=0, num=lambda r: str(r.randint(2, 50)), pow=lambda r: str(r.randint(4, 20)))
sh("python3 -c 'print(@num ** 2)'", """
@num squared
what is the square of @num
square @num
@num to the power of two
""", w=0.6, fail=0, **INT)
sh("python3 -c 'print(@num ** 0.5)'", """
square root of @num
root of @num
what's the square root of @num
sqrt @num
the root of @num please
calculate the square root of @num
""", w=0.7, fail=0, **INT)
sh("python3 -c 'import math; print(math.factorial(@num))'", """
factorial of @num
@num factorial
what is @num!
in how many orders can @num things be arranged
""", w=0.6, fail=0, num=lambda r: str(r.randint(3, 30)))
sh("python3 -c 'import math; print(math.gcd(@num, @num2))'", """
greatest common divisor of @num and @num2
gcd of @num and @num2
what's the largest number that divides @num and @num2
""", w=0.6, fail=0, **INT)
sh("python3 -c 'import math; print(math.lcm(@num, @num2))'", """
least common multiple of @num and @num2
lcm of @num and @num2
smallest common multiple of @num and @num2
""", w=0.6, fail=0, **INT)
sh("python3 -c 'print(round(@num, @d))'", """
round @num to @d decimals
round @num to @d decimal places
@num rounded to @d digits after the point
""", w=0.6, fail=0, num=lambda r: f"{r.randint(0, 999)}.{r.randint(10000, 99999)}", d=["1", "2", "3"])
sh("factor @num", """
is @num a prime
is @num prime
is @num a prime number
prime factors of @num
factorize @num
what are the divisors of @num, i mean prime factors
break @num into prime factors
""", w=0.7, fail=0, **INT)
sh("printf '%x\\n' @num", """
@num in hex
@num as hexadecimal
convert @num to hex
what's @num in hexadecimal
hex of @num
""", w=0.6, fail=0, **INT)
sh("printf '%d\\n' 0x@hexn", """
0x@hexn in decimal
what is 0x@hexn as a decimal number
convert hex @hexn to decimal
hexadecimal @hexn in decimal
""", w=0.6, fail=0, hexn=lambda r: f"{r.randint(10, 65535):x}")
sh("python3 -c 'print(bin(@num)[2:])'", """
@num in binary
convert @num to binary
binary of @num
what's @num in base 2
write @num as zeros and ones
""", w=0.6, fail=0, **INT)
sh("python3 -c 'print(int(\"@bits\", 2))'", """
binary @bits in decimal
convert @bits from binary to decimal
what number is @bits in binary
@bits from base 2 to base 10
the bits @bits as a number
""", w=0.6, fail=0, bits=lambda r: f"{r.randint(3, 1023):b}")
sh("python3 -c 'print(oct(@num)[2:])'", """
@num in octal
convert @num to octal
what's @num in base 8
""", w=0.4, fail=0, **INT)

# ---------------------------------------------------------------- units

def _amount(r):
    return r.choice([str(r.randint(1, 20)), str(r.randint(1, 200)), str(r.choice([5, 10, 20, 42, 50, 100, 180, 250, 500, 1000])), f"{r.randint(1, 99)}.{r.randint(1, 9)}"])


for a, b, line in [
    ("km|kilometers|kilometres", "miles|mi", "@num * 0.621371"), ("miles|mi", "km|kilometers|kilometres", "@num * 1.609344"),
    ("kg|kilos|kilograms", "pounds|lbs|lb", "@num * 2.204623"), ("pounds|lbs|lb", "kg|kilos|kilograms", "@num * 0.453592"),
    ("cm|centimeters|centimetres", "inches|inch|in", "@num / 2.54"), ("inches|inch", "cm|centimeters|centimetres", "@num * 2.54"),
    ("meters|metres|m", "feet|ft", "@num * 3.28084"), ("feet|ft", "meters|metres|m", "@num * 0.3048"),
    ("celsius|degrees celsius|°C|C", "fahrenheit|F|degrees fahrenheit", "@num * 9 / 5 + 32"), ("fahrenheit|degrees fahrenheit|°F|F", "celsius|C|degrees celsius", "(@num - 32) * 5 / 9"),
    ("liters|litres|l", "gallons|us gallons", "@num * 0.264172"), ("gallons|us gallons", "liters|litres", "@num * 3.785412"),
    ("ounces|oz", "grams|g", "@num * 28.349523"), ("grams|g", "ounces|oz", "@num / 28.349523"),
    ("hours|hrs", "minutes|mins", "@num * 60"), ("minutes|mins", "hours|hrs", "@num / 60"), ("days", "hours", "@num * 24"), ("hours", "days", "@num / 24"), ("seconds", "minutes", "@num / 60"),
    ("hours", "seconds", "@num * 3600"), ("weeks", "days", "@num * 7"), ("years", "days", "@num * 365"),
    ("MB|megabytes", "GB|gigabytes", "@num / 1024"), ("GB|gigabytes|gigs", "MB|megabytes", "@num * 1024"), ("KB|kilobytes", "bytes", "@num * 1024"), ("bytes", "MB|megabytes", "@num / 1024 / 1024"), ("TB|terabytes", "GB|gigabytes", "@num * 1024"),
    ("km/h|kmh|kph", "mph|miles per hour", "@num * 0.621371"), ("mph|miles per hour", "km/h|kmh", "@num * 1.609344"), ("meters|m", "kilometers|km", "@num / 1000"), ("kilometers|km", "meters|m", "@num * 1000"),
    ("grams|g", "kilos|kg", "@num / 1000"), ("kg|kilos", "grams|g", "@num * 1000"), ("cm", "meters|m", "@num / 100"), ("ml|milliliters", "liters|litres", "@num / 1000"), ("acres", "hectares", "@num * 0.404686"),
]:
    sh(f"python3 -c 'print({line})'", f"""
@num ({a}) in ({b})
convert @num ({a}) to ({b})
how many ({b}) are @num ({a})
what is @num ({a}) in ({b})
@num ({a}) to ({b})
how much is @num ({a}) in ({b})
@num ({a}) are how many ({b})
i need @num ({a}) as ({b})
""", w=0.12, fail=0, num=_amount)

# ---------------------------------------------------------------- dates

WD = "monday tuesday wednesday thursday friday saturday sunday".split()
MON = "january february march april may june july august september october november december".split()


def _spoken(r):
    m = r.choice(MON)
    m = m.capitalize() if r.random() < 0.5 else m
    return f"{r.randint(1, 28)} {m} {r.randint(1950, 2035)}" if r.random() < 0.5 else f"{m} {r.randint(1, 28)} {r.randint(1950, 2035)}"


def _iso(a, b):
    return lambda r: f"{r.randint(a, b)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def _spoken_future(r):
    return _spoken(r)[:-4] + str(r.randint(2026, 2032))


UNITS = ["days", "weeks", "months", "hours", "years"]
CNT = {"cnt": lambda r: str(r.choice([r.randint(2, 12), r.randint(2, 100), 10, 30, 90, 100])), "unit": UNITS, "day": lambda r: (lambda d: (d.capitalize() if r.random() < 0.3 else d, d))(r.choice(WD)), "spoken": _spoken}
sh("date -d @date +%A", """
which day of the week is @date
what weekday is @date
what day was @date
is @date a weekend day
what day of the week was i born, @date
i was born on @date, what weekday was that
does @date fall on a weekend
weekday for @date
our wedding is on @date, which weekday is it
day of week @date
on what day does @date fall
""", w=0.8, fail=0, **CNT)
sh("date -d '@spoken' +%A", """
which day of the week is @spoken
what weekday was @spoken
on which weekday does @spoken fall
what day of the week was @spoken
weekday of @spoken
i was born on @spoken, what day of the week was that
is @spoken a sunday
""", w=0.9, fail=0, **CNT)
sh("echo $(( ($(date -d @date +%s) - $(date +%s)) / 86400 ))", """
how many days until @date
days left until @date
how long until @date
my exam is on @date, how many days are left
the deadline is @date, how many days do i have
countdown to @date
days remaining till @date
we fly on @date, how many days is that from now
how far away is @date in days
""", w=0.8, fail=0, **(CNT | {"date": _iso(2026, 2031)}))
sh("echo $(( ($(date -d '@spoken' +%s) - $(date +%s)) / 86400 ))", """
how many days until @spoken
days left till @spoken
how long is it until @spoken in days
the deadline is @spoken, how many days are left
""", w=0.8, fail=0, **(CNT | {"spoken": _spoken_future}))
sh("echo $(( ($(date +%s) - $(date -d @date +%s)) / 86400 ))", """
how many days since @date
days passed since @date
how long ago was @date in days
i started on @date, how many days is that ago
i was born on @date, how many days old am i
how many days have gone by since @date
i quit smoking on @date, how many days is that
""", w=0.8, fail=0, **(CNT | {"date": _iso(1950, 2025)}))
sh("echo $(( ($(date -d @date2 +%s) - $(date -d @date +%s)) / 86400 ))", """
days between @date and @date2
how many days are there from @date to @date2
number of days from @date until @date2
how long is it from @date to @date2 in days
i'm away from @date to @date2, how many days is that
difference in days of @date and @date2
how many days lie between @date and @date2
""", w=0.8, fail=0, **CNT)
sh("date -d '+@cnt @unit' '+%A %Y-%m-%d'", """
what date is it in @cnt @unit
which date is in @cnt @unit
what's the date @cnt @unit from now
date in @cnt @unit
what day will it be in @cnt @unit
it's due in @cnt @unit, which date is that
the parcel comes in @cnt @unit, when is that
@cnt @unit from today
when is in @cnt @unit
""", w=0.8, fail=0, **CNT)
sh("date -d '@cnt @unit ago' '+%A %Y-%m-%d'", """
what date was it @cnt @unit ago
which day was @cnt @unit ago
the date @cnt @unit ago
what was the date @cnt @unit before today
when was @cnt @unit ago
@cnt @unit back from today, what date
""", w=0.8, fail=0, **CNT)
sh("date -d '@date +@cnt days' +%F", """
what date is @cnt days after @date
@date plus @cnt days
add @cnt days to @date
@cnt days from @date
the invoice is from @date and payable in @cnt days, when is it due
""", w=0.8, fail=0, **CNT)
sh("date -d '@date -@cnt days' +%F", """
what date is @cnt days before @date
@date minus @cnt days
subtract @cnt days from @date
@cnt days prior to @date
""", w=0.7, fail=0, **CNT)
sh("date -d 'next @day' '+%A %Y-%m-%d'", """
what's the date next @day
which date is next @day
date of the coming @day
when is the next @day
what date do we have on @day
the meeting is on @day, what date is that
""", w=0.7, fail=0, **CNT)
sh("date -d tomorrow '+%A %Y-%m-%d'", """
what's tomorrow's date
which day is tomorrow
what day do we have tomorrow
what is the date of tomorrow
""", w=0.5, fail=0)
sh("date -d yesterday '+%A %Y-%m-%d'", """
what was yesterday's date
which day was yesterday
what date did we have yesterday
""", w=0.5, fail=0)
sh("date +%V", """
which calendar week is it
what week number do we have
current week of the year
week number please
which week are we in
""", w=0.5, fail=0)
sh("date +%s", """
unix timestamp now
give me the current epoch
what's the unix time
seconds since 1970
current timestamp as a number
""", w=0.5, fail=0)
sh("cal", """
show a calendar
show this month as a calendar
calendar of the current month
let me see the calendar
display this month's calendar
monthly calendar please
""", w=0.6)
sh("cal @year", """
calendar for @year
show the calendar of the year @year
print a calendar of @year
all months of @year as a calendar
""", w=0.6)
sh("cal @month @year", """
calendar for @month @year
show @month @year as a calendar
what does @month @year look like
print the calendar of @month @year
""", w=0.6, month=MON)
sh("date -r @any '+%F %T'", """
modification date of @any, just the date
print only the date when @any was changed
date of the file @any
time stamp of the file @any in the form YYYY-MM-DD HH:MM:SS
""", w=0.6)
sh("date -d \"$(date +%Y)-12-25\" +%A", """
which weekday is christmas this year
what day of the week is december 25 this year
on what day does christmas fall
""", w=0.4, fail=0)
sh("echo $(( ($(date -d \"$(date +%Y)-12-25\" +%s) - $(date +%s)) / 86400 ))", """
how many days until christmas
days till christmas
how long until christmas
how many more sleeps until christmas
""", w=0.5, fail=0)
sh("echo $(( ($(date -d \"$(date +%Y)-12-31\" +%s) - $(date +%s)) / 86400 ))", """
how many days until the end of the year
days left in this year
how many days are left until new year's eve
""", w=0.5, fail=0)

# ---------------------------------------------------------------- encoded, hashed, turned round

sh("printf '%s' '@str' | base64", """
encode @str in base64
base64 encode @str
@str as base64
base64 of the text @str
what's @str in base64
i need @str base64 encoded
""", w=0.8, fail=0)
sh("printf '%s' '@b' | base64 -d", """
decode the base64 string @b
base64 decode @b
what does @b mean, it's base64
decode @b from base64
@b is base64, what's in it
turn the base64 @b back into text
""", w=0.9, b=lambda r: __import__("base64").b64encode(f"{word(r)} {word(r)}".encode()).decode() if r.random() < 0.6 else __import__("base64").b64encode(word(r).encode()).decode())
sh("base64 @any", """
encode the file @any in base64
base64 of the file @any
show @any as base64
print @any base64 encoded
""", w=0.6)
sh("base64 @any > @out", """
encode @any in base64 and save it as @out
base64 the file @any into @out
write @any as base64 to @out
""", w=0.7)
sh("base64 -d @txt > @out", """
decode the base64 file @txt into @out
@txt is base64, decode it and save as @out
base64 decode @txt to @out
""", w=0.7)
sh("python3 -c 'import urllib.parse; print(urllib.parse.quote(\"@str\"))'", """
url encode @str
url-encode the text @str
percent encode @str
@str url encoded please
how does @str look in a url
escape @str for use in a url
""", w=0.8, fail=0)
sh("python3 -c 'import urllib.parse; print(urllib.parse.unquote(\"@u\"))'", """
url decode @u
decode the url encoded text @u
what does @u say without the percent signs, url decode it
unescape the url text @u
""", w=0.8, fail=0, u=lambda r: f"{word(r)}%20{word(r)}" if r.random() < 0.6 else f"{word(r)}%2F{word(r)}%3Fid%3D{r.randint(1, 99)}")
sh("printf '%s' '@str' | sha256sum", """
sha256 of the text @str
hash the string @str with sha256
sha256 hash for @str
calculate the sha256 of the word @str
""", w=0.7, fail=0)
sh("printf '%s' '@str' | md5sum", """
md5 of the text @str
hash the string @str with md5
md5 hash for @str
calculate the md5 of the word @str
""", w=0.7, fail=0)
sh("printf '%s' '@str' | wc -m", """
how many characters are in @str
how long is the text @str
count the letters of @str
number of characters in the string @str
length of @str
""", w=0.7, fail=0)
sh("printf '%s' '@str' | wc -w", """
how many words are in the sentence @str
count the words of the text @str
number of words in the phrase @str
""", w=0.6, fail=0)
sh("printf '%s\\n' '@str' | rev", """
spell @str backwards
reverse the text @str
@str backwards please
write @str from right to left
mirror the word @str
what is @str in reverse
""", w=0.7, fail=0)
sh("printf '%s\\n' '@str' | tr 'a-z' 'A-Z'", """
@str in capital letters
write @str in upper case
uppercase the text @str
put @str in all caps
convert the string @str to capitals
""", w=0.7, fail=0)
sh("printf '%s\\n' '@str' | tr 'A-Z' 'a-z'", """
@str in small letters
write @str in lower case
lowercase the text @str
convert the string @str to lower case
""", w=0.6, fail=0, str=lambda r: (lambda p: (f'"{p}"', p))(" ".join(word(r).capitalize() if r.random() < 0.5 else word(r).upper() for _ in range(r.randint(1, 3)))))
sh("printf '%s\\n' '@str' | tr ' ' '@dash'", """
replace the spaces in the text @str with @dashname
put @dashname for the spaces of @str
turn the blanks in the string @str into @dashname
""", w=0.6, fail=0, dashname=[("underscores", "_"), ("dashes", "-"), ("dots", ".")], derive=lambda v, r: {"dash": v["dashname"]})
sh("xxd @bin", """
hex dump of @bin
show @bin in hex
print the bytes of @bin as hex
i want to see the raw bytes of @bin
hexdump @bin
""", w=0.6)
sh("xxd -l @bytes @bin", """
first @bytes bytes of @bin in hex
hex dump of the first @bytes bytes of @bin
show the leading @bytes bytes of @bin as hexadecimal
""", w=0.6)
sh("strings @bin", """
readable text in @bin
which strings are in the binary @bin
show the printable strings of @bin
is there any text inside @bin
""", w=0.6)

# ---------------------------------------------------------------- scripts and commands run

CMD = """make test|make build|make clean|make install|make docs|make lint|npm run build|npm run lint|npm run start|npm ci|npm audit|yarn build|yarn install|yarn test|pnpm install|pnpm build|pytest|pytest -x|pytest -q tests|python3 -m pytest|
python3 manage.py migrate|python3 manage.py test|python3 manage.py makemigrations|python3 manage.py collectstatic|python3 setup.py install|python3 -m unittest|tox|flake8|black .|mypy .|ruff check .|pylint src|
cargo build --release|cargo test|cargo run|cargo clippy|cargo fmt|go build|go test ./...|go run main.go|go vet ./...|mvn package|mvn test|mvn clean install|./gradlew build|./gradlew test|gradle test|ant build|
docker compose up -d|docker compose down|docker compose build|docker build .|docker-compose up|terraform plan|terraform apply|ansible-playbook site.yml|kubectl get pods|helm list|vagrant up|
bundle install|bundle exec rake test|rake db:migrate|rails db:migrate|composer install|composer update|php artisan migrate|php artisan test|mix test|mix deps.get|dotnet build|dotnet test|stack build|cabal build|
cmake --build build|cmake .|./configure|ninja|ninja test|ctest|latexmk -pdf|pdflatex thesis.tex|hugo|jekyll build|mkdocs build|sphinx-build docs out|eslint src|tsc|npx prettier --check .|npx tsc --noEmit|deno test|bun test|zig build|zig test|
pip install -r requirements.txt|pip freeze|pip check|apt list --installed|pkg update|pkg upgrade|termux-setup-storage|termux-battery-status|uptime -p|whoami -u|date -u|nproc --all|free -m -t|vmstat 1 3|iostat|sync|alembic upgrade head|flask db upgrade|django-admin check|swift test|flutter test|flutter build apk""".replace("\n", "").split("|")
CMD = [c for c in CMD if c not in ("whoami -u", "uptime -p", "free -m -t", "sync", "date -u", "nproc --all")]


def _cmd(r):
    c = r.choice(CMD)
    if r.random() < 0.12:
        c = r.choice([f"make {word(r)}", f"npm run {word(r)}", f"./{stem(r)}", f"./{word(r)} --{word(r)}", f"python3 -m {word(r)}", f"{word(r)} --{word(r)} {r.randint(1, 99)}", f"just {word(r)}", f"rake {word(r)}"])
    k = r.random()
    return (f"`{c}`" if k < 0.2 else f"'{c}'" if k < 0.27 else f'"{c}"' if k < 0.34 else c, c)


CMDS = dict(cmd=_cmd)
sh("@cmd", """
run @cmd
execute @cmd
run the command @cmd
execute the command @cmd
please run @cmd for me
run this: @cmd
run this command: @cmd
do a @cmd
can you run @cmd
i want you to execute @cmd
just run @cmd and show me what it says
run @cmd and show me the output
what does @cmd print
what's the output of @cmd
what happens when i run @cmd
try @cmd
try running @cmd
call @cmd
type @cmd in the terminal
in the shell, run @cmd
$ @cmd
let's run @cmd
go ahead and run @cmd
use the shell to run @cmd
fire off @cmd
kick off @cmd
launch @cmd
start @cmd
invoke @cmd
run @cmd here
now run @cmd again
does @cmd work
does @cmd succeed
see if @cmd passes
check whether @cmd still works
""", w=0.8, fail=0.25, **CMDS)
sh("cd @folder && @cmd", """
run @cmd in @folder
execute @cmd in the folder @folder
go to @folder and run @cmd
cd into @folder and execute @cmd
change to @folder and do @cmd
in @folder run @cmd
in the directory @folder, execute @cmd
run the command @cmd inside @folder
switch to @folder, then run @cmd
do @cmd but in @folder
""", w=0.9, fail=0.2, **CMDS)
sh("@cmd && @cmd2", """
run @cmd and then @cmd2
run @cmd, and if that works @cmd2
first @cmd, then @cmd2
execute @cmd followed by @cmd2
run @cmd and after it @cmd2
do @cmd, when it succeeded do @cmd2
@cmd, then @cmd2
run these two: @cmd and @cmd2
""", w=0.9, fail=0.2, **CMDS)
sh("@cmd > @out 2>&1", """
run @cmd and save the output to @out
run @cmd and write everything it prints to @out
execute @cmd, output goes to @out
run @cmd, log to @out
run @cmd and keep the output and errors in @out
put the output of @cmd into @out
save what @cmd prints as @out
redirect the output of @cmd to @out
""", w=0.9, fail=0.15, **CMDS)
sh("@cmd 2>&1 | tail -n @n", """
run @cmd and show only the last @n lines
the last @n lines of what @cmd prints
execute @cmd but i only want to see the final @n lines of output
run @cmd, last @n lines please
""", w=0.8, fail=0.05, **CMDS)
sh("@cmd 2>&1 | grep @gp", """
run @cmd and show only the lines with @gp
run @cmd and filter the output for @gp
grep the output of @cmd for @gp
does the output of @cmd mention @gp
execute @cmd, i only care about lines with @gp
""", w=0.8, fail=0.1, **CMDS)
sh("@cmd 2>&1 | grep -i error", """
run @cmd and show me only the errors
which errors does @cmd give
execute @cmd and filter the errors
run @cmd, just the error lines
""", w=0.7, fail=0.1, **CMDS)
sh("@cmd && echo ok || echo failed", """
run @cmd and just tell me if it worked
does @cmd work? say ok or failed
run @cmd, i only want to know ok or failed
execute @cmd and print ok if it succeeded and failed if not
""", w=0.6, fail=0.05, **CMDS)
sh("for i in $(seq @n); do @cmd; done", """
run @cmd @n times
execute @cmd @n times in a row
repeat @cmd @n times
do @cmd @n times
@cmd, @n times please
""", w=0.8, fail=0.1, n=["2", "3", "4", "5", "10", "20", ("three", "3"), ("five", "5"), ("ten", "10")], **CMDS)
sh("timeout @secs @cmd", """
run @cmd but stop it after @secs seconds
run @cmd for at most @secs seconds
execute @cmd with a time limit of @secs seconds
give @cmd @secs seconds, then kill it
""", w=0.8, fail=0.3, secs=["5", "10", "30", "60", "120", "20", "15", "300"], **CMDS)
SCRIPT = {"script": _name("sh sh bash", True, 0.35)}
sh("bash @script", """
run @script
run the script @script
execute @script
start the script @script
launch @script
please run my script @script
i wrote @script, run it
run the shell script @script
execute the bash script @script
could you run @script for me
start @script and show me what happens
run @script and show the output
bash @script
sh @script
./@script
kick off @script
fire up @script
what does @script print when it runs
try my script @script
test run @script
go run @script
call the script @script
""", w=0.8, fail=0.2, script=lambda r: next(p for p in iter(lambda: SCRIPT["script"](r), None) if p[1][0] not in "~/.'" and p[0][0] not in "'\"`"))
sh("bash @script", """
run @script
execute the script @script
please start @script
run the shell script at @script
launch the script @script and show me its output
""", w=0.6, fail=0.2, **SCRIPT)
sh("bash @script @word", """
run @script with the argument @word
run @script with @word
execute @script @word
call @script and pass @word
run the script @script with @word as parameter
start @script, argument @word
""", w=0.8, fail=0.15, **SCRIPT)
sh("bash @script @word @word2", """
run @script with the arguments @word and @word2
execute @script with @word and @word2
call @script and pass it @word and @word2
run the script @script, parameters @word @word2
""", w=0.7, fail=0.15, **SCRIPT)
sh("bash @script > @out 2>&1", """
run @script and save its output to @out
execute @script, write everything to @out
run @script and log to @out
start @script and keep what it prints in @out
redirect the output of the script @script to @out
""", w=0.8, fail=0.15, **SCRIPT)
sh("bash -n @script", """
check the syntax of @script
is @script syntactically correct
are there syntax errors in @script
don't run @script, just check its syntax
verify that the shell script @script has no syntax errors
""", w=0.6, fail=0.2, **SCRIPT)
sh("bash -x @script", """
run @script in debug mode
trace @script, show each command it executes
run @script and print every line as it is executed
debug the shell script @script with -x
""", w=0.6, fail=0.2, **SCRIPT)
sh("python3 @py", """
run @py
run the python script @py
execute @py
start my program @py
run @py with python
python @py
python3 @py
run my homework @py
i want to see what @py does, run it
execute the program @py and show the output
let me see the output of @py
does @py run without errors
launch the python file @py
what does @py output
start the script @py
""", w=0.8, fail=0.2)
sh("python3 @py @word", """
run @py with the argument @word
run @py with @word
execute @py @word
python @py @word
call @py and pass @word
start @py, argument @word
""", w=0.7, fail=0.15)
sh("python3 @py < @txt", """
run @py with @txt as input
feed @txt into @py
execute @py and give it @txt on standard input
pipe @txt into the python script @py
run @py, input comes from @txt
""", w=0.8, fail=0.1)
sh("python3 @py > @out", """
run @py and save the output to @out
run the python script @py, result into @out
execute @py and write what it prints to @out
put the output of @py in @out
""", w=0.8, fail=0.1)
sh("python3 -m py_compile @py", """
check the python syntax of @py
does @py have syntax errors
is @py valid python
check @py for syntax errors without running it
does @py compile
""", w=0.6, fail=0.2)
sh("gcc @c -o @prog && ./@prog", """
compile @c and run it
build and run @c with gcc
compile the c program @c and start it
gcc @c and run the result
""", w=0.7, fail=0.2, c=lambda r: f"{word(r)}.c", derive=lambda v, r: {"prog": v["c"][:-2]})
sh("gcc @c -o @prog", """
compile @c
compile @c with gcc
build the c program @c
gcc @c please
""", w=0.6, fail=0.2, c=lambda r: f"{word(r)}.c", derive=lambda v, r: {"prog": v["c"][:-2]})
sh("time bash @script", """
how long does @script take
measure how long @script runs
time the script @script
what's the running time of @script
""", w=0.6, **SCRIPT)
sh("time @cmd", """
how long does @cmd take
measure the time of @cmd
time @cmd
how many seconds does @cmd need
""", w=0.7, **CMDS)
VAR = lambda r: r.choice("DEBUG MODE ENV NODE_ENV LANG TZ LEVEL PORT HOST LOG_LEVEL API_URL CI PYTHONPATH RUST_LOG".split())  # noqa: E731
sh("env @var=@word @cmd", """
run @cmd with @var set to @word
run @cmd with @var=@word
execute @cmd with the environment variable @var = @word
set @var to @word and run @cmd
start @cmd in an environment where @var is @word
""", w=0.8, var=VAR, **CMDS)
tool('system.env {"name":"@ev"}', """
what is $@ev
what's in the variable @ev
show the environment variable @ev
value of the environment variable @ev
is @ev set in my environment
what is @ev set to
echo $@ev
print the env var @ev
which value does @ev have
tell me what @ev is
do i have @ev defined
""", w=0.7, ev=lambda r: r.choice("PATH HOME LANG EDITOR SHELL USER TERM DEBUG HTTP_PROXY DISPLAY JAVA_HOME PYTHONPATH GOPATH TZ NODE_ENV VIRTUAL_ENV PREFIX ANDROID_HOME TMPDIR".split()) if r.random() < 0.7 else r.choice("API APP DB MY LOG CACHE".split()) + "_" + r.choice("HOST PORT LEVEL DIR URL MODE NAME KEY".split()))
tool('system.env {}', """
show all environment variables
which environment variables do i have
list my env vars
what's in my environment
print the whole environment
env
""", w=0.5)
sh("echo \"$PATH\" | tr ':' '\\n'", """
show my PATH one folder per line
list the folders in my PATH
which directories are in $PATH, one per line
split the PATH variable into lines
""", w=0.6, fail=0)

# ---------------------------------------------------------------- loops and many files

sh("for f in *.@dotext; do echo \"$f: $(wc -l < \"$f\")\"; done", """
for each @dotext file here print its name and number of lines
print every @dotext file in this folder with its line count in a loop
loop over the @dotext files here and show name: lines
""", w=0.6)
sh("wc -l *.@dotext | sort -n", """
which @dotext file here has the most lines
rank the @dotext files here by number of lines
line counts of the @dotext files here, sorted
""", w=0.7)
sh("head -n @n *.@dotext", """
show the first @n lines of every @dotext file here
the top @n lines of each @dotext file in this folder
peek at the first @n lines of all @dotext files here
""", w=0.7, n=["1", "2", "3", "5", "10", "20"])
sh("grep -c @gp *.@dotext", """
how many lines with @gp does each @dotext file here have
count @gp per @dotext file in this folder
number of lines with @gp for each @dotext file here
""", w=0.7)
sh("grep -rL --include='*.@dotext' @gp .", """
which @dotext files here don't contain @gp
find the @dotext files without @gp
@dotext files here that do not mention @gp
in which @dotext files is @gp missing
list all @dotext files lacking @gp
""", w=0.8)
sh("grep -rL --include='*.@dotext' @gp @folder", """
which @dotext files in @folder don't contain @gp
find the @dotext files in @folder without @gp
@dotext files below @folder that do not mention @gp
in which @dotext files of @folder is @gp missing
""", w=0.8)
found('fs.search {"path":".","name_glob":"*.@dotext"}', """
count the lines of every @dotext file here and below
how many lines do the @dotext files have, one by one
line count of each @dotext file in this project
how many lines of code are in the @dotext files here
how many words are in all my @dotext files
word counts of the @dotext files here
lines per @dotext file please
""", then='fs.count {"paths":"$1"}', w=0.7)
found('fs.search {"path":"@folder","name_glob":"*.@dotext"}', """
count the lines of every @dotext file in @folder
how many lines do the @dotext files in @folder have
line count of each @dotext file below @folder
how many words are in the @dotext files of @folder
word counts of the @dotext files in @folder
lines of code in the @dotext files of @folder
""", then='fs.count {"paths":"$1"}', w=0.7)
found('fs.search {"path":".","name_glob":"*.@dotext","not_glob":"@any"}', """
count the lines of all @dotext files here except @any
how many lines do the @dotext files have, leaving out @any
how many words are in the @dotext files other than @any
line counts of every @dotext file but @any
lines in all @dotext files, without counting @any
""", then='fs.count {"paths":"$1"}', w=0.8, dotext=lambda r: _keep("e", _dotext(r)), any=lambda r: said(r, f"{stem(r)}.{_last.get('e', 'txt')}"))
found('fs.search {"path":".","name_glob":"*.@dotext","depth":1}', """
count the lines of the @dotext files directly in this folder, no subfolders
how many lines do the @dotext files have, only in this folder and not below
word counts of the @dotext files at the top level only
lines of each @dotext file right here, ignoring subdirectories
""", then='fs.count {"paths":"$1"}', w=0.8)

# ---------------------------------------------------------------- settings in files

ENVFILE = {"envf": lambda r: said(r, at(r, r.choice([".env", ".env", "config.ini", "settings.conf", f"{stem(r)}.conf", f"{stem(r)}.env", f"{stem(r)}.ini", "server.properties", "app.properties", ".env.local", "prod.env"]), 0.2)),
           "opt": lambda r: r.choice("PORT HOST DEBUG DB_HOST DB_NAME DB_USER API_KEY LOG_LEVEL timeout port host user max_connections workers theme language level MODE SECRET_KEY TIMEOUT server.port".split()) if r.random() < 0.75 else r.choice([word(r), word(r).upper(), word(r).upper() + "_" + word(r).upper()]),
           "newval": lambda r: r.choice([str(r.randint(1, 9999)), "true", "false", "localhost", "info", "debug", "production", word(r), f"192.168.0.{r.randint(2, 200)}", "on", "off"])}
sh("sed -i 's/^@opt *=.*/@opt=@newval/' @envf", """
set @opt to @newval in @envf
set @opt=@newval in @envf
change @opt to @newval in @envf, it's a setting
change the setting @opt in @envf to @newval
change the value of @opt in @envf to @newval
in @envf set @opt to @newval
in @envf the option @opt should be @newval
update @envf so that @opt is @newval
@opt must be @newval in @envf
make @opt=@newval in the config @envf
edit @envf: @opt=@newval
configure @opt as @newval in @envf
put @newval for @opt in @envf
switch @opt to @newval in @envf
""", w=0.9, **ENVFILE)
sh("grep '^@opt' @envf", """
what is @opt set to in @envf
which value does @opt have in @envf
show the setting @opt from @envf
what's the value of @opt in @envf
look up the option @opt in @envf
how is @opt configured in @envf
read @opt from the config @envf
""", w=0.8, **ENVFILE)
sh("python3 -c 'import json; d = json.load(open(\"@json\")); d[\"@key\"] = \"@newval\"; json.dump(d, open(\"@json\", \"w\"), indent=2)'", """
set @key to "@newval" in @json
set the key @key to @newval in @json
change @key to @newval in the json @json
change the value of @key in @json to @newval
in the json file @json, set @key to @newval
update @key in @json to @newval
@json: @key should be @newval
""", w=0.8, newval=lambda r: r.choice([word(r), f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}", word(r) + "-" + word(r)]), **JKEY, **JSON)
sh("python3 -c 'import json; d = json.load(open(\"@json\")); d.pop(\"@key\"); json.dump(d, open(\"@json\", \"w\"), indent=2)'", """
remove the key @key from @json
delete @key from the json @json
drop the field @key in @json
take the entry @key out of @json
""", w=0.7, **JKEY, **JSON)

# ---------------------------------------------------------------- regular expressions

REGEX = {"re": lambda r: (lambda t: (r.choice([f"'{t}'", f'"{t}"', f"`{t}`", t]), t))(r.choice(["^#", "^import", "[0-9]+", "^def ", "foo|bar", "err(or)?", "^$", "v[0-9]+", "TODO.*fix", "^[A-Z]+", "https?://", "[a-z]+@[a-z]+", "id=[0-9]+",
         word(r) + ".*" + word(r), "^" + word(r), word(r) + "|" + word(r), word(r) + "$", word(r)[:3] + "[a-z]+", "[0-9]{3,}", "[0-9]{4}-[0-9]{2}", word(r) + "s?", "^[a-z]+:", "(" + word(r) + "|" + word(r) + ")-[0-9]+"]).strip())}
found('fs.search {"path":"@txt","text":"@re","regex":true}', """
find lines matching the regex @re in @txt
search @txt with the regular expression @re
which lines of @txt match the pattern @re
grep @txt for the regex @re
lines in @txt that match @re, it's a regex
show everything in @txt that matches the regular expression @re
use the regex @re on @txt
apply the regular expression @re to @txt and show the matching lines
does anything in @txt match the regex @re
""", w=0.8, **REGEX)
found('fs.search {"path":".","name_glob":"*.@dotext","text":"@re","regex":true}', """
search all @dotext files with the regex @re
find lines matching the regular expression @re in the @dotext files here
which @dotext files have lines that match the regex @re
grep the regex @re in every @dotext file
""", w=0.7, **REGEX)
found('fs.search {"path":".","text":"@re","regex":true}', """
search everything here with the regex @re
find lines matching the regular expression @re in this folder
which files here match the regex @re inside
grep -r with the regex @re
""", w=0.6, **REGEX)
sh("grep -oE '@re' @txt", """
show only the parts of @txt that match the regex @re
extract what matches the regular expression @re from @txt
only the matches of the regex @re in @txt, not the whole lines
pull everything matching the regex @re out of @txt
""", w=0.7, **REGEX)
sh("grep -cE '@re' @txt", """
how many lines in @txt match the regex @re
count the lines of @txt matching the regular expression @re
number of lines in @txt that match the pattern @re
""", w=0.7, **REGEX)
sh("grep -vE '@re' @txt", """
lines of @txt that don't match the regex @re
show the lines in @txt not matching the regular expression @re
everything in @txt but what matches the regex @re
""", w=0.7, **REGEX)
sh("sed -i -E '/@re/d' @txt", """
delete the lines matching the regex @re from @txt
remove every line of @txt that matches the regular expression @re
drop lines from @txt if they match the regex @re
""", w=0.7, re=lambda r: next(p for p in iter(lambda: REGEX["re"](r), None) if "/" not in p[1]))

# ---------------------------------------------------------------- the newest file, then its text

NEWLOG = 'fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.log"}'
NEWLOGF = NEWLOG.replace('"."', '"@folder"')


def newest(call, wordings, then, w=1.0, **slots):
    weight = w * _lines(wordings) / 12
    add(weight * 0.92, wordings, [call, "ok 1", then, "ok", "show"], **(TOOL | slots))
    add(weight * 0.08, wordings, [call, "ok 0", "show"], **(TOOL | slots))


for call, place in ((NEWLOG, ""), (NEWLOGF, " in @folder")):
    newest(call, f"""
show the last @n lines of the newest log{place}
last @n lines of the latest log file{place}
find the most recent log file{place} and show its last @n lines
tail @n lines of the newest log file{place}
open the latest log{place} at the end, @n lines
what are the last @n lines in the most recent log{place}
which log{place} is the newest? show me the last @n lines of it
""", 'fs.read {"path":"$1.0","last_lines":@n}', w=0.7)
    add(0.6, f"""
search the newest log{place} for @gp
find @gp in the latest log file{place}
does the most recent log{place} mention @gp
look for @gp in the newest log file{place}
are there @gp lines in the latest log{place}
""", [call, "ok 1", 'fs.search {"path":"$1.0","text":"@gp"}', "ok @hits", "show"], **(TOOL | {"hits": lambda r: str(r.randint(0, 40))}))
    newest(call, f"""
how many lines does the newest log{place} have
count the lines of the latest log file{place}
line count of the most recent log{place}
""", 'fs.count {"paths":["$1.0"]}'.replace('["$1.0"]', '"$1"'), w=0.6)
NEWT = 'fs.list {"path":".","recursive":true,"sort":"modified","limit":1,"kind":"file","glob":"*.@dotext"}'
newest(NEWT, """
how many words are in my newest @dotext file
count the words of the latest @dotext file
word count of the most recent @dotext file here
how long is the @dotext file i edited last, in words
lines in the newest @dotext file
""", 'fs.count {"paths":"$1"}', w=0.8)
newest(NEWT, """
show the first @n lines of the newest @dotext file
top @n lines of the latest @dotext file here
find the @dotext file i changed last and show its first @n lines
preview @n lines of the most recent @dotext file
""", 'fs.read {"path":"$1.0","from_line":1,"max_lines":@n}', w=0.8)
newest(NEWT.replace('"modified"', '"size"'), """
count the lines of the biggest @dotext file
how many lines does the largest @dotext file here have
how many words are in the biggest @dotext file
line count of the largest @dotext file
""", 'fs.count {"paths":"$1"}', w=0.8)

# ---------------------------------------------------------------- several steps on one text

tool(['sh sort -o @pl @pl', 'fs.read {"path":"@pl"}'], """
sort @pl in place and show it
sort @pl, save it and show me the result
put the lines of @pl in order, write it back and print it
alphabetize @pl in the file and let me see it
sort the file @pl itself, then display it
""", w=0.8, pl=lambda r: next(p for p in iter(lambda: TOOL["txt"](r), None) if " " not in p[1]))
PLAIN = {"pl": lambda r: next(p for p in iter(lambda: TOOL["txt"](r), None) if " " not in p[1]), "po": lambda r: next(p for p in iter(lambda: _outname(r), None) if " " not in p[1])}
tool(["sh sort @pl > @po", 'fs.read {"path":"@po"}'], """
sort @pl into @po and show me @po
sort @pl, save as @po and print the result
write the sorted lines of @pl to @po, then show it
""", w=0.8, **PLAIN)
tool(["sh sort -u @pl > @po", 'fs.count {"paths":["@po"]}'], """
save the unique lines of @pl to @po and count them
dedupe @pl into @po and tell me how many lines are left
write @pl without duplicates to @po. how many lines does it have then?
remove the doubles from @pl, save to @po, then count the lines
""", w=0.8, **PLAIN)
tool(["sh grep @pat @pl > @po", 'fs.count {"paths":["@po"]}'], """
save the lines with @pat from @pl to @po and count them
copy the @pat lines of @pl into @po and tell me how many there are
filter @pl for @pat into @po, then count the lines
""", w=0.8, **PLAIN)
tool(["sh cat @pl @pl2 > @po", 'fs.delete {"paths":["@pl","@pl2"]}'], """
merge @pl and @pl2 into @po and delete the originals
join @pl and @pl2 to @po, then remove the two old files
combine @pl and @pl2 as @po and throw @pl and @pl2 away
put @pl and @pl2 together in @po and get rid of them afterwards
""", w=0.9, **PLAIN)
tool(["sh cat @pl @pl2 > @po", 'fs.count {"paths":["@po"]}'], """
merge @pl and @pl2 into @po and count its lines
join @pl and @pl2 to @po. how many lines does that make?
combine @pl and @pl2 into @po and tell me the line count
""", w=0.8, **PLAIN)
tool(['fs.copy {"from":"@pl","to":"@pl.bak"}', "sh sed -i '/@pat/d' @pl"], """
back up @pl, then delete the lines with @pat in it
make a backup of @pl and remove all lines with @pat from it
remove the @pat lines from @pl but keep a backup first
""", w=0.7, **PLAIN)
tool(['fs.copy {"from":"@pl","to":"@pl.bak"}', 'fs.edit {"path":"@pl","edits":[{"old":"@gp","new":"@gp2","all":true}]}'], """
back up @pl, then replace @gp with @gp2 in it
make a backup of @pl and change @gp to @gp2 in the original
replace @gp by @gp2 in @pl but make a backup first
first a backup of @pl, then swap @gp for @gp2 in it
""", w=0.8, **PLAIN)
tool(['fs.copy {"from":"@pl","to":"@pl.bak"}', "sh sort -o @pl @pl"], """
back up @pl and sort it in place
make a backup of @pl, then sort the file itself
sort @pl in place but keep a backup of the old one
""", w=0.7, **PLAIN)
tool('fs.write {"path":"@txt","content":"@str","append":true}', """
add @str to the end of @txt
append the line @str to @txt
put @str on my list @txt
add @str to my list in @txt
write @str at the bottom of @txt
add a new line @str to @txt
note @str in @txt
@txt: add @str
remember @str in @txt
jot @str down at the end of @txt
one more entry for @txt: @str
i also have to buy @str, add it to @txt
""", w=0.6)

# ---------------------------------------------------------------- the same wishes in other mouths: sloppy, foreign, long-winded, corrected

tool('fs.count {"paths":["@txt"]}', """
how much lines has @txt
please say me how many lines are in @txt
how many line @txt have?
@txt lines count
lines of @txt, count them
hm how long is this @txt, lines wise
i got @txt from a colleague and wonder how many lines it has
before i import @txt i'd like to know the number of rows
words in @txt - no wait, lines in @txt
can you have a look how many lines @txt contains? thanks
i must know the quantity of lines of @txt
just the line count for @txt, nothing else
whats the line total in @txt
yo how many lines in @txt
my script writes one line per user to @txt. how many users is that?
""", w=0.5)
tool('fs.count {"paths":["@prose"]}', """
how much words has @prose
please say me how many words are in @prose
@prose words count
wc words @prose
how many words i have in @prose
the journal accepts 3000 words max. where am i with @prose?
i'm writing my thesis in @prose, how many words do i have by now
blog post @prose: how many words is it
am i at 1000 words yet in @prose
lines in @prose, sorry, i mean words in @prose
quick word count on @prose pls
i get paid per word, how many are in @prose
""", w=0.5)
sh("sort @txt", """
please to sort @txt
pls sort @txt alphabetical
make @txt in abc order
abc order for @txt
i want that @txt is shown sorted
order of the alphabet for @txt please
the guest list @txt is a mess, can you show it alphabetically
reverse @txt, no, sort it
could you maybe put the words in @txt in alphabetical order
a-z @txt
sorted view of @txt
@txt -> alphabetical
what does @txt look like in order
it would be nice to see @txt sorted by name
""", w=0.5)
sh("sort -u @txt", """
@txt no duplicates pls
i want see @txt without the doubles
same names are many times in @txt, show each only one time
which words are in @txt, without repeating
show every different line from @txt once
@txt has loads of repeated entries. list them uniquely
only unique stuff from @txt
there are copies of lines in @txt, don't show them twice
make the entries of @txt unique and show
""", w=0.5)
sh("sort @txt | uniq -d", """
which lines are double in @txt
are some lines in @txt two times
i think somebody is twice in @txt, who
did anyone register more than once in @txt
what is repeated in @txt
look for copies of lines within @txt
show only the duplicates of @txt
any dups in @txt?
do i have the same song twice in @txt
""", w=0.5)
sh("sort @txt | uniq -c | sort -rn", """
how many times comes each line in @txt
each entry in @txt and how many times it is there
poll results are in @txt, one answer per line, count them
which word is the most in @txt, one per line
make a top list of the lines in @txt
who ordered what most often? the orders are lines in @txt
count how many of every kind are in @txt
which city is named most in @txt, one city per line
""", w=0.5)
found('fs.search {"path":"@txt","text":"@gp"}', """
where stands @gp in @txt
in @txt search @gp
i need find @gp in @txt
@gp in @txt where
look in @txt if there is @gp
please look whether @txt has something with @gp
tell me if somewhere in @txt it says @gp
i can't find @gp in @txt, help
i remember writing @gp down in @txt. where is it?
@txt is long and i need the part about @gp
show me all what is with @gp in @txt
is the name @gp on the list @txt
is @gp on the guest list @txt
did @gp sign up in @txt
was @gp logged in @txt
have a look for @gp in @txt pls
what happened with @gp in @txt
count, no, just show the lines with @gp in @txt
""", w=0.5)
sh("grep -v @gp @txt", """
@txt but no @gp
give @txt without what has @gp
all but @gp from @txt
everything that isn't @gp in @txt
show me in @txt who is not from @gp
exclude @gp from @txt
drop @gp from the view of @txt
@gp is just noise in @txt, show me the rest
""", w=0.5)
tool('fs.edit {"path":"@txt","edits":[{"old":"@gp","new":"@gp2","all":true}]}', """
in @txt is written @gp but it must be @gp2
make from @gp a @gp2 in @txt
i want @gp2 and not @gp in @txt
change in @txt the word @gp for @gp2
@gp -> @gp2 in @txt
s/@gp/@gp2/ in @txt
i wrote @gp everywhere in @txt, it has to be @gp2
the company changed its name from @gp to @gp2. please adapt @txt
can you go through @txt and replace @gp by @gp2
no more @gp in @txt please, only @gp2
oops, i typed @gp instead of @gp2 all over @txt
the client wants @gp2 where @txt says @gp
rewrite @txt with @gp2 in place of @gp
replace in @txt all @gp, the new word is @gp2
""", w=0.5)
sh("sed -i '/@pat/d' @txt", """
delete from @txt what has @pat
all lines with @pat out of @txt
@pat lines in @txt: delete
i don't want any line about @pat in @txt anymore
@pat has cancelled, take the line off @txt
remove @pat's line from the list @txt
kill every line with @pat in @txt
please erase in @txt the lines where @pat stands
""", w=0.5)
sh("sed -i '/^$/d' @txt", """
no blank lines in @txt pls
empty lines out of @txt
when i copied the text there came empty lines into @txt, remove them
why so many empty lines in @txt? delete them all
compact @txt by removing the empty lines
close the gaps in @txt, i mean the blank lines
""", w=0.5)
sh("awk -F, '{ s += $@col } END { print s }' @csv", """
sum of all in @col of @csv
how much makes @col of @csv together
@csv @col sum
please add all numbers from @col of @csv
i exported my bank statement to @csv, the amounts are in @col. what's the sum?
my time sheet is @csv and the hours are in @col, how many hours did i work
total up @col in that csv @csv
average, no, the sum of @col in @csv
what have we sold in total? @csv, @col
""", w=0.5, **COLS)
sh("awk -F, 'NR > 1 { s += $@col; n++ } END { if (n) print s / n }' @csv", """
@csv @col average
what's the average? the numbers are in @col of @csv
middle value, i mean the mean, of @col in @csv
how much is @col of @csv in average
take the mean over @col of @csv
my marks are in @csv, @col. what's my average
""", w=0.5, **COLS)
sh("cut -d, -f@col @csv", """
@csv @col
only @col from @csv pls
i want to have @col of @csv
i don't need the rest of @csv, just @col
throw everything away except @col of @csv and show it
the phone numbers are in @col of @csv, list them
from the export @csv i only need @col
can you isolate @col of @csv
""", w=0.5, **COLS)
sh("awk -F, '$@col == \"@val\"' @csv", """
@csv where @col = @val
@csv only @val in @col
in @csv only show me what has @val in @col
who has @val in @col of @csv
which people in @csv have @val as @col
i have the table @csv and want to see only the rows with @val in @col
""", w=0.5, **COLS)
sh(rows(PRINT + 'ROWS if r["@key"] == "@val"]'), """
@csv where @key = @val
@csv only @key @val
who in @csv has the @key @val
in @csv only show me those whose @key is @val
our customers are in @csv. which of them have the @key @val?
i have a table @csv with a column @key, show the ones with @val
people with @key @val in @csv
""", w=0.5, **NAMED)
sh(rows("print(sum(NUM for r in ROWS))"), """
@csv sum @nkey
how much is the @nkey in @csv all together
please make the sum of @nkey in @csv
what's the @nkey of all rows in @csv combined
in @csv there's a column @nkey, i need the total of it
""", w=0.5, **NAMED)
tool('fs.read {"path":"@log","last_lines":@n}', """
the @n latest lines from @log
whats new in @log, last @n lines
show last @n from @log
what did the server write last? @n lines of @log
i restarted it, show the last @n lines of @log
last @n from @log please, thanks
give me the tail of @log, like @n lines
the final @n lines in @log pls
see the @n newest entries at the end of @log
""", w=0.5)
tool('fs.read {"path":"@txt","from_line":1,"max_lines":@n}', """
first @n of @txt
the @n first lines from @txt pls
only the beginning of @txt, @n lines
last, no, first @n lines of @txt
what kind of data is in @txt? the first @n lines will do
i want a glimpse of @txt, @n lines from the top
""", w=0.5)
sh("cat @txt @txt2 > @out", """
@txt + @txt2 = @out
make from @txt and @txt2 one file with the name @out
i have two lists @txt and @txt2 and need them in one file @out
add @txt and @txt2 together to @out
my report is in two parts, @txt and @txt2. make one file @out of it
both @txt and @txt2 into @out please
""", w=0.5)
sh("diff @txt @txt2", """
what is other in @txt2 than in @txt
@txt @txt2 difference
which difference is between @txt and @txt2
i changed something in @txt, the old version is @txt2. what did i change?
my colleague edited @txt2, the original is @txt, what's different
are @txt and @txt2 different? show me where
compare please the files @txt and @txt2
""", w=0.5)
sh("grep -Fxvf @txt @txt2", """
what is in @txt2 and not in @txt
who is in @txt2 but isn't in @txt
who paid is in @txt, everybody is in @txt2. who hasn't paid?
@txt has the people who answered, @txt2 everyone i invited. who didn't answer?
the invited are in @txt2, those who came in @txt, who didn't come
which entries of @txt2 are new compared with @txt
""", w=0.6)
sh("grep -Fxf @txt @txt2", """
what is in both, @txt and @txt2
what's the same in @txt and @txt2
customers are in @txt and newsletter readers in @txt2, who is in both
what do the lists @txt and @txt2 share
""", w=0.5)
sh("shuf -n 1 @txt", """
i can't decide what to cook, pick something from @txt
who has to clean up? choose a name from @txt by lot
take one line by chance from @txt
whichever, just one random line from @txt
raffle: draw one name out of @txt
tell me a random joke from @txt
which book from @txt should i read next? choose one at random
""", w=0.5)
sh("tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16", """
password pls
make for me a password
i need a good password for my bank
my old password leaked, i need a new one
give a random pw
new pw
something random i can use as a password
""", w=0.5, fail=0)
sh("bash @script", """
please to run @script
make run @script
can u execute @script
i want that @script runs
let @script run
do the thing in @script, i mean execute it
could you be so kind and start @script
ok now execute @script
@script, run it
there's a script called @script, please run it
my backup script is @script, start it
deploy with @script
""", w=0.5, fail=0.15, script=lambda r: next(p for p in iter(lambda: SCRIPT["script"](r), None) if "'" not in p[1]))
sh("python3 @py", """
let @py run
make run the python @py
can u execute @py
@py, run it
there's a python script @py, please start it
see what @py prints
i changed @py, run it again
""", w=0.5, fail=0.15)
sh("python3 -m json.tool @json", """
@json looks ugly, make it pretty
show @json so that a human can read it
make readable the json @json
the api answer is in @json, show it nicely
json pretty @json
format json @json
""", w=0.5)
sh("grep -ci error @log", """
how many errors has @log
errors in @log - how many?
@log error count
how bad is it? count the errors in @log
""", w=0.5)
sh("grep -i error @log", """
errors in @log?
what errors are there in @log
show errors @log
something crashed, look for errors in @log
any problem in @log? show the errors
find out from @log which errors happened
""", w=0.5)

# ---------------------------------------------------------------- tab separated, other separators

sh("cut -f@col @tsv", """
show @col of @tsv
extract @col from the tab separated file @tsv
print @col of @tsv
only @col of the tsv @tsv
@col from @tsv please
@tsv has tabs between the columns, give me @col
get @col out of @tsv
""", w=0.8, **COLS)
sh("awk -F'\\t' '{ s += $@col } END { print s }' @tsv", """
sum @col of @tsv
add up @col of the tab separated file @tsv
total of @col in @tsv
what's the sum of @col in @tsv
""", w=0.7, **COLS)
sh("awk -F'\\t' '$@col == \"@val\"' @tsv", """
rows of @tsv where @col is @val
filter @tsv by @col = @val
show the lines of the tsv @tsv with @val in @col
""", w=0.7, **COLS)
sh("cut -f@col @tsv | sort | uniq -c | sort -rn", """
count the values of @col in @tsv
how often does each value appear in @col of @tsv
group @tsv by @col and count
""", w=0.7, **COLS)
sh("column -t -s \"$(printf '\\t')\" @tsv", """
show @tsv as a table
display the tsv @tsv with aligned columns
make the tab separated @tsv readable
""", w=0.6)
SEPS = {"sep": lambda r: r.choice([("semicolon", "';'"), ("semicolons", "';'"), (";", "';'"), ("colon", "':'"), ("colons", "':'"), (":", "':'"), ("pipe", "'|'"), ("|", "'|'"), ("slash", "'/'"), ("/", "'/'"), ("dash", "'-'"), ("dashes", "'-'"),
         ("underscore", "'_'"), ("equals sign", "'='"), ("=", "'='"), ("comma", "','"), ("commas", "','"), ("space", "' '"), ("dot", "'.'")])}
sh("cut -d@sep -f@col @txt", """
@col of @txt, the separator is @sep
show @col of @txt split at @sep
@txt is separated by @sep, show @col
columns in @txt are divided by @sep, i need @col
split every line of @txt at @sep and show @col
extract @col from @txt (delimiter @sep)
""".replace("(delimiter @sep)", "with @sep as the delimiter") + """
cut @txt at @sep and print @col
fields of @txt are separated with @sep, give me @col
""", w=0.9, **(COLS | SEPS))
sh("awk -F@sep '{ s += $@col } END { print s }' @txt", """
sum @col of @txt, the separator is @sep
@txt is separated by @sep, add up @col
total of @col in @txt with @sep as separator
""", w=0.7, **(COLS | SEPS))
sh("sort -t@sep -k@col @txt", """
sort @txt by @col, the separator is @sep
@txt is separated by @sep, sort it by @col
sort the lines of @txt by @col with @sep as delimiter
""", w=0.7, **(COLS | SEPS))
sh("cut -c1-@n @txt", """
first @n characters of each line in @txt
cut every line of @txt after @n characters
only the first @n letters of the lines in @txt
truncate the lines of @txt to @n characters
shorten all lines in @txt to @n chars
""", w=0.7)
sh("cut -c@from-@to @txt", """
characters @from to @to of every line in @txt
show characters @from-@to of each line of @txt
take positions @from through @to from the lines of @txt
""", w=0.6, **({"from": lambda r: _near(r), "to": _to}))


def _near(r):
    a = r.randint(2, 20)
    _last["to"] = a + r.randint(2, 30)
    return str(a)


# ---------------------------------------------------------------- texts in other wrappings

sh("pdftotext @pdf - | wc -w", """
how many words are in the pdf @pdf
word count of @pdf
count the words in @pdf
how many words does @pdf have
how long is the paper @pdf in words
""", w=0.8, fail=0.15)
sh("pdftotext @pdf - | grep -i @gp", """
find @gp in the pdf @pdf
search @pdf for @gp
does @pdf mention @gp
is @gp in the document @pdf
lines with @gp in @pdf
where does @pdf talk about @gp
""", w=0.8, fail=0.15)
sh("pdftotext @pdf @out", """
convert @pdf to text and save it as @out
extract the text of @pdf into @out
save the text of the pdf @pdf as @out
get the words out of @pdf into @out
turn @pdf into plain text @out
""", w=0.8, fail=0.15)
sh("pdftotext @pdf -", """
show the text of @pdf
read the pdf @pdf
what does @pdf say
print the text in @pdf
what's in the pdf @pdf
extract the text from @pdf and show it
""", w=0.8, fail=0.15)
sh("pdfinfo @pdf | grep Pages", """
how many pages does @pdf have
page count of @pdf
number of pages in @pdf
count the pages of the pdf @pdf
how long is @pdf in pages
""", w=0.8, fail=0.15)
DOCX = {"docx": _name("docx docx odt", True)}
sh("pandoc @docx -t plain", """
show the text of @docx
read the word document @docx
what does @docx say
print the text in @docx
what's in the document @docx
""", w=0.7, fail=0.15, **DOCX)
sh("pandoc @docx -t plain | wc -w", """
how many words are in @docx
word count of the word document @docx
count the words in @docx
how many words does my essay @docx have
""", w=0.7, fail=0.15, **DOCX)
sh("pandoc @docx -t plain | grep -i @gp", """
find @gp in @docx
does the document @docx mention @gp
search @docx for @gp
is @gp in the word file @docx
""", w=0.7, fail=0.15, **DOCX)
sh("pandoc @md -o @outdoc", """
convert @md to @outdoc
turn the markdown @md into @outdoc
make @outdoc out of @md
render @md as @outdoc
i need @md as @outdoc
""", w=0.8, fail=0.12, outdoc=lambda r: f"{stem(r)}.{r.choice('html html docx pdf odt epub'.split())}")
GZ = {"gz": _name("gz log.gz txt.gz csv.gz", True)}
sh("zcat @gz", """
show @gz without unpacking it
print the contents of the compressed @gz
what's in @gz, it's gzipped
read @gz, don't extract it
""", w=0.6, **GZ)
sh("zgrep @gp @gz", """
search the compressed log @gz for @gp
find @gp in @gz
does @gz contain @gp
grep @gp in @gz without unpacking it
lines with @gp in @gz
""", w=0.8, **GZ)
sh("zcat @gz | wc -l", """
how many lines are in @gz
line count of the compressed @gz
count the lines in @gz
how many lines does the gzipped @gz have
""", w=0.7, **GZ)
sh("zcat @gz | head -n @n", """
first @n lines of @gz
show the top @n lines of the compressed @gz
preview @n lines of @gz
""", w=0.7, **GZ)
sh("zcat @gz | tail -n @n", """
last @n lines of @gz
show the final @n lines of the compressed @gz
the end of @gz, @n lines
""", w=0.7, **GZ)
DB = {"db": _name("db sqlite sqlite3", True), "table": lambda r: r.choice("users orders customers products logs events items posts comments sessions".split()) if r.random() < 0.6 else word(r)}
sh("sqlite3 @db .tables", """
which tables are in @db
list the tables of the database @db
what tables does @db have
show all tables in @db
tables in @db
""", w=0.7, **DB)
sh("sqlite3 @db .schema", """
show the schema of @db
how are the tables in @db defined
structure of the database @db
what columns do the tables in @db have
""", w=0.6, **DB)
sh("sqlite3 @db 'select count(*) from @table;'", """
how many rows are in the table @table of @db
count the rows of @table in @db
how many @table are in the database @db
number of entries in the table @table, database @db
""", w=0.8, **DB)
sh("sqlite3 @db 'select * from @table limit @n;'", """
first @n rows of the table @table in @db
show @n rows of @table in the database @db
peek into the table @table of @db, @n rows
give me @n records from @table in @db
""", w=0.8, **DB)
sh("sqlite3 @db 'select * from @table;'", """
show all rows of the table @table in @db
everything in the table @table of the database @db
dump the table @table of @db
list all @table in the database @db
""", w=0.7, **DB)
sh("sqlite3 -header -csv @db 'select * from @table;' > @outcsv", """
export the table @table of @db as csv to @outcsv
save the table @table in @db as @outcsv
write @table from the database @db into the csv @outcsv
""", w=0.7, outcsv=lambda r: f"{stem(r)}.csv", **DB)
XML = {"xml": _name("xml svg", True)}
sh("python3 -c 'import sys, xml.dom.minidom as m; print(m.parse(sys.stdin).toprettyxml())' < @xml", """
pretty print @xml
format the xml @xml
indent the xml file @xml and show it
make the xml in @xml readable
""", w=0.7, **XML)
sh("python3 -c 'import sys, xml.dom.minidom as m; m.parse(sys.stdin)' < @xml", """
is @xml valid xml
check whether @xml is well formed
does the xml @xml have errors
""", w=0.6, fail=0.2, **XML)

# ---------------------------------------------------------------- what is missing in the wish

for _w, _q in [
    ("sort the list\nsort the lines\ncan you sort the file for me\nput the file in alphabetical order\nsort my list\nalphabetize it", "Which file should I sort?"),
    ("count the words\ncount the lines\nhow many words are in it\nhow many lines does it have\nword count\nline count\ncount the characters\nhow long is the file", "Which file should I count?"),
    ("split the file\nsplit the file into parts\ncut the file in pieces\nbreak it up into smaller files", "Which file should I split, and into what pieces?"),
    ("remove the duplicates\ndelete duplicate lines\nremove the empty lines\ndelete the blank lines\nremove a line\ndelete the last line\nremove the first line", "In which file?"),
    ("compare the two files\nshow me the differences\nwhat's the difference between the files\ndiff the files", "Which files should I compare?"),
    ("merge two csv files\nmerge two files\njoin two text files\ncombine some files into one", "Which files should I join, and into which file?"),
    ("sum a column\nadd up the numbers\nwhat's the total of the column\nsum the column\ncalculate the average of a column", "Which column of which file?"),
    ("extract the emails\nextract the links\nget the urls out of the file\nfind all email addresses\nextract all numbers", "From which file?"),
    ("run the tests\nrun my tests\nrun the build\nbuild the project", "Which command should I run?"),
    ("convert the csv to json\npretty print the json\nformat the json\nvalidate the json", "Which file do you mean?"),
]:
    add(0.5, _w, ["ask " + _q])
for _k, _q in [("sort @csvp by a column\nsum a column of @csvp\nadd up a column in @csvp\nshow a column of @csvp\naverage of a column in @csvp\nfilter @csvp by a column", "Which column of @csvp?"),
               ("split @txtp\nsplit @txtp into pieces\ncut @txtp into smaller files", "Into what pieces should I split @txtp?"),
               ("compare @txtp\ncompare @txtp with another file\ndiff @txtp", "Which file should I compare @txtp with?"),
               ("delete a line from @txtp\nremove a line in @txtp\ndelete one line of @txtp", "Which line of @txtp should I delete?"),
               ("search in @txtp\nsearch @txtp\nlook for something in @txtp\nfind a word in @txtp", "What should I look for in @txtp?"),
               ("replace a word in @txtp\nreplace something in @txtp\nsearch and replace in @txtp", "What should I replace with what in @txtp?")]:
    add(0.5, _k, ["ask " + _q], csvp=TOOL["csv"], txtp=TOOL["txt"])

# ---------------------------------------------------------------- rarer wishes

sh("sed -i 's/@pat/@pat2/gI' @txt", """
replace @pat with @pat2 in @txt, ignoring case
replace @pat by @pat2 in @txt no matter if upper or lower case
change every @pat in @txt to @pat2, however it is capitalized
case insensitive replace of @pat with @pat2 in @txt
""", w=0.8)
sh("sed -i 's/\\b@pat\\b/@pat2/g' @txt", """
replace the whole word @pat with @pat2 in @txt
replace @pat by @pat2 in @txt but only where it is a whole word
change @pat to @pat2 in @txt, not inside longer words
swap the separate word @pat for @pat2 in @txt
""", w=0.8)
sh("sed -i 's/@pat/@pat2/' @txt", """
replace only the first @pat on each line of @txt with @pat2
on every line of @txt change the first @pat to @pat2
replace the first occurrence of @pat per line by @pat2 in @txt
""", w=0.6)
sh("sed -i '@{line}s/@pat/@pat2/g' @txt", """
replace @pat with @pat2 on line @line of @txt
change @pat to @pat2 in line @line of @txt only
in @txt, line @line, @pat should be @pat2
fix line @line of @txt: @pat2 instead of @pat
""", w=0.8)
sh("sed -i '/^@pat/d' @txt", """
delete the lines in @txt that start with @pat
remove every line of @txt beginning with @pat
drop lines starting with @pat from @txt
""", w=0.8)
sh("sed -i '/@pat$/d' @txt", """
delete the lines in @txt that end with @pat
remove every line of @txt ending in @pat
drop lines that end with @pat from @txt
""", w=0.7)
sh("sed -i '/^#/d' @conf", """
delete all comment lines from @conf
remove the lines starting with # from @conf
strip the comments out of @conf, change the file
drop every # line in @conf
""", w=0.7)
sh("awk '!seen[$0]++' @fl > @fl.tmp && mv @fl.tmp @fl", """
remove the duplicate lines from the file @fl itself without sorting
dedupe @fl in place and keep the order
delete repeated lines in @fl, overwrite the file, same order
clean @fl of duplicates in place, don't sort it
""", w=0.8, fl=PLAIN["pl"])
sh("sed -i '@{n}q' @txt", """
keep only the first @n lines of @txt and delete the rest
cut @txt off after @n lines
shorten @txt to its first @n lines
trim @txt to @n lines
delete everything after line @n in @txt
truncate @txt after @n lines
""", w=0.8)
sh("tail -n @n @fl > @fl.tmp && mv @fl.tmp @fl", """
keep only the last @n lines of @fl and delete the rest
shorten @fl to its last @n lines
trim the log @fl so that only the newest @n lines stay
throw away everything in @fl but the last @n lines
""", w=0.8, fl=PLAIN["pl"])
sh("tail -n @n @txt | head -n 1", """
line @n from the end of @txt
the @n. last line of @txt
show the line that is @n from the bottom in @txt
""", w=0.6, n=["2", "3", "4", "5", "10", "6", "7", "12", "20"])
sh("sed G @txt", """
put an empty line after every line of @txt
double space @txt
show @txt with a blank line between the lines
""", w=0.5)
sh("paste - - < @txt", """
put two lines of @txt on one line each
join every pair of lines in @txt
show @txt two lines per row
""", w=0.5)
sh("awk '{ print NF }' @txt", """
how many words are on each line of @txt
number of words per line in @txt
count the words in every line of @txt
""", w=0.6)
sh("awk '{ print length }' @txt", """
how long is each line in @txt
length of every line in @txt
characters per line of @txt
""", w=0.6)
sh("awk '{ s += length } END { if (NR) print s / NR }' @txt", """
average line length of @txt
how long are the lines of @txt on average
mean number of characters per line in @txt
""", w=0.6)
sh("awk '{ w += NF } END { if (NR) print w / NR }' @txt", """
average number of words per line in @txt
how many words does a line of @txt have on average
""", w=0.5)
sh("grep -oE '[[:alpha:]]+' @prose | awk '{ if (length > m) { m = length; w = $0 } } END { print w }'", """
longest word in @prose
what is the longest word in @prose
find the word with the most letters in @prose
which word of @prose is the longest
""", w=0.8)
sh("grep -oE '[[:alpha:]]+' @prose | awk '{ s += length; n++ } END { if (n) print s / n }'", """
average word length in @prose
how long are the words in @prose on average
mean length of a word in @prose
""", w=0.7)
sh("grep -oE '[[:alpha:]]' @prose | tr 'A-Z' 'a-z' | sort | uniq -c | sort -rn", """
how often does each letter occur in @prose
letter frequency of @prose
count the letters in @prose one by one, a to z
which letter is most common in @prose
""", w=0.7)
sh("grep -oE '[^.!?]+[.!?]' @prose | wc -l", """
how many sentences are in @prose
count the sentences of @prose
number of sentences in @prose
""", w=0.6)
sh("awk 'BEGIN { RS = \"\" } END { print NR }' @prose", """
how many paragraphs does @prose have
count the paragraphs in @prose
number of paragraphs in @prose
""", w=0.6)
sh("grep -oE '\\b[A-Z][a-z]+' @prose | sort | uniq -c | sort -rn", """
list the capitalized words in @prose by frequency
which capitalized words are in @prose
names in @prose, i mean words starting with a capital letter, with counts
""", w=0.6)
sh("grep -xE '.{@len}' @txt", """
lines in @txt with exactly @len characters
words of @len letters in @txt, one word per line
which words in @txt have @len letters, one per line
show the @len letter words from the word list @txt
""", w=0.7, len=lambda r: str(r.randint(2, 15)))
sh("awk 'length < @n' @txt", """
lines of @txt shorter than @n characters
which lines in @txt have less than @n characters
short lines of @txt, under @n chars
""", w=0.6)
sh("tr -d '[:punct:]' < @prose", """
show @prose without punctuation
remove the punctuation from @prose and print it
strip commas, dots and so on out of @prose
""", w=0.6)
sh("tr -d '0-9' < @prose", """
show @prose without digits
remove all digits from @prose and print it
print @prose with the numbers taken out
""", w=0.6)
sh("tr -cd '[:print:]\\n' < @txt", """
show @txt without control characters
remove non printable characters from @txt and show it
strip garbage bytes from @txt
""", w=0.5)
sh("awk -F, '!seen[$@col]++' @csv", """
keep only the first row for each value of @col in @csv
remove rows of @csv with a repeated @col
dedupe @csv by @col
one row per @col in @csv
rows of @csv with distinct @col
""".replace("repeated @col", "repeated value in @col").replace("one row per @col in", "one row per value of @col in").replace("with distinct @col", "with distinct values in @col"), w=0.8, **COLS)
sh("cut -d, -f@col @csv | sort | uniq -d", """
are there duplicates in @col of @csv
which values appear more than once in @col of @csv
find repeated values in @col of @csv
is any id in @col of @csv used twice
duplicates in @col of @csv
""", w=0.8, **COLS)
sh("(head -n 1 @csv && tail -n +2 @csv | sort -t, -k@col)", """
sort @csv by @col but keep the header on top
sort the rows of @csv by @col, the header stays first
order @csv by @col without moving the header line
""", w=0.8, **COLS)
sh("(head -n 1 @csv && tail -n +2 @csv | shuf -n @n)", """
@n random rows of @csv with the header
random sample of @n records from @csv, keep the header
pick @n data rows of @csv at random and show the header too
""", w=0.7)
sh("sed -i '1s/@key/@key2/' @csv", """
rename the column @key to @key2 in @csv
change the header @key to @key2 in @csv
the column @key of @csv should be called @key2
in the header of @csv replace @key with @key2
""", w=0.8)
sh("sed -i '1i @hdr' @csv", """
add the header @hdr to @csv
@csv has no header, add @hdr as the first line
put the header line @hdr on top of @csv
""", w=0.8, hdr=lambda r: (lambda h: (r.choice([h, f"'{h}'", f'"{h}"']), h))(",".join(r.sample("id name price city date email age amount status type qty total".split(), r.randint(2, 4)))))
sh("awk -F, '{ print NR \",\" $0 }' @csv", """
add row numbers as a first column to @csv and show it
show @csv with a number column in front
number the rows of @csv with a comma after the number
""", w=0.5)
sh("head -n 1 @csv | tr ',' '\\n' | nl", """
show the columns of @csv with their numbers
which number has each column in @csv
number the column names of @csv
at which position is each column of @csv
""", w=0.6)
sh("awk -F, 'NR > 1 && $@col > m { m = $@col; l = $0 } END { print l }' @csv", """
the row of @csv with the largest value in @col
which row in @csv has the highest number in @col
show the whole line of @csv where @col is biggest
""", w=0.7, **COLS)
sh("awk -F, '$@col ~ /@pat/' @csv", """
rows of @csv where @col contains @pat
show the rows in @csv with @pat somewhere in @col
filter @csv: @col has @pat in it
lines of @csv in which @col mentions @pat
""", w=0.8, **COLS)
sh("awk -F, '$@col == \"@val\" { s += $@col2 } END { print s }' @csv", """
sum @col2 of @csv for the rows where @col is @val
total of @col2 in @csv, only rows with @val in @col
add up @col2 of @csv where @col equals @val
""", w=0.8, val=_val, col=lambda r: (lambda k: (f"column {k}", str(k)))(r.randint(1, 4)), col2=lambda r: (lambda k: (f"column {k}", str(k)))(r.randint(5, 9)))
sh(rows('print(sum(NUM for r in ROWS if r["@key"] == "@val"))'), """
sum of @nkey in @csv where @key is @val
total @nkey of the rows in @csv with @key @val
how much @nkey do the @val rows have in @csv? the column is @key
add up @nkey in @csv for @key = @val
what is the @nkey of all entries with @key @val in @csv together
""", w=0.8, **NAMED)
sh(rows(PRINT + 'ROWS if "@pat" in r["@key"]]'), """
rows of @csv whose @key contains @pat
show the records in @csv with @pat in the @key
filter @csv: @key has @pat in it
everyone in @csv whose @key includes @pat
""", w=0.8)
sh(rows('print(len(set(r["@key"] for r in ROWS)))'), """
how many different @key values are in @csv
count the distinct @key in @csv
number of unique @key in @csv
how many different values has the column @key of @csv
""", w=0.8)
sh("date -d @ts", """
convert the unix timestamp @epoch to a date
what date is the epoch @epoch
@epoch is a unix time, when was that
make @epoch human readable, it's a timestamp
which day was the timestamp @epoch
""", w=0.8, fail=0, epoch=lambda r: str(r.randint(10 ** 8, 2 * 10 ** 9)), derive=lambda v, r: {"ts": "@" + v["epoch"]})
sh("date -d @date +%s", """
unix timestamp of @date
convert @date to epoch seconds
what is @date as a unix time
epoch for @date
""", w=0.7, fail=0)
sh("date -d '@hm today + @cnt minutes' +%H:%M", """
what time is it @cnt minutes after @hm
@hm plus @cnt minutes
if i start at @hm and need @cnt minutes, when am i done
the bus leaves at @hm and takes @cnt minutes, when does it arrive
add @cnt minutes to @hm
""", w=0.7, fail=0, hm=lambda r: f"{r.randint(0, 23):02}:{r.choice([0, 5, 10, 15, 20, 30, 45, 50, r.randint(0, 59)]):02}", cnt=lambda r: str(r.choice([5, 10, 20, 30, 45, 50, 75, 90, 120, r.randint(2, 300)])))
sh("echo $(( ($(date -d @hm2 +%s) - $(date -d @hm +%s)) / 60 ))", """
how many minutes are between @hm and @hm2
minutes from @hm to @hm2
how long is it from @hm to @hm2 in minutes
i worked from @hm to @hm2, how many minutes is that
""", w=0.7, fail=0, hm=lambda r: f"{r.randint(5, 12):02}:{r.randint(0, 59):02}", hm2=lambda r: f"{r.randint(13, 23):02}:{r.randint(0, 59):02}")
sh("printf '%d\\n' \"'@chr\"", """
ascii code of @chr
what is the ascii code of the letter @chr
which number does the character @chr have in ascii
code point of @chr
""", w=0.5, fail=0, chr=lambda r: r.choice("ABCDEFGHKLMNPQRSTUVWXYZabcdefghkmnopqrstuvwxyz"))

# ---------------------------------------------------------------- sums with words around them

def _list(joined):
    """Some numbers as people list them, and as the line joins them."""
    def f(r):
        v = [str(r.choice([r.randint(1, 20), r.randint(10, 500)])) if r.random() < 0.8 else f"{r.randint(1, 99)}.{r.randint(1, 9)}" for _ in range(r.randint(4, 7))]
        s = r.choice([", ".join(v), " ".join(v), ", ".join(v[:-1]) + " and " + v[-1], ",".join(v)])
        return (s, joined.join(v))
    return f


sh("python3 -c 'print(@list)'", """
add @list
sum of @list
add up @list
what do @list add up to
total of @list
how much is it all together: @list
i spent @list, what's the total
sum up these numbers: @list
""", w=0.8, fail=0, list=_list(" + "))
sh("python3 -c 'v = [@list]; print(sum(v) / len(v))'", """
average of @list
mean of @list
what's the average of @list
my grades are @list, what is the average
calculate the mean of these: @list
""", w=0.8, fail=0, list=_list(", "))
sh("python3 -c 'print(max(@list))'", """
largest of @list
which is the biggest: @list
maximum of @list
highest number among @list
""", w=0.7, fail=0, list=_list(", "))
sh("python3 -c 'print(min(@list))'", """
smallest of @list
which is the lowest: @list
minimum of @list
lowest number among @list
""", w=0.7, fail=0, list=_list(", "))
sh("python3 -c 'print(*sorted([@list]))'", """
sort @list
put @list in order
sort these numbers: @list
order @list from small to large
""", w=0.7, fail=0, list=_list(", "))
sh("python3 -c 'print(@num / (100 + @pct) * 100)'", """
@num includes @pct% vat, what is it without
net price of @num with @pct percent tax included
@num gross at @pct% vat, what's net
take the @pct% tax out of @num
""", w=0.7, fail=0, num=AMT, pct=PCT)
sh("python3 -c 'print(@num * (1 + @pct / 100) ** @cnt)'", """
@num at @pct% interest for @cnt years
what do @num become after @cnt years at @pct percent compound interest
i invest @num at @pct% a year, how much is it after @cnt years
compound interest on @num, @pct%, @cnt years
""", w=0.7, fail=0, num=_int, pct=["1", "2", "3", "4", "5", "6", "7", "8", "1.5", "2.5", "3.5"], cnt=lambda r: str(r.randint(2, 40)))
sh("python3 -c 'print(@num / @num2)'", """
how long do i need for @num km at @num2 km/h
@num km with @num2 km/h, how many hours
i drive @num miles at @num2 mph, how long does it take in hours
price per unit if @num2 pieces cost @num
@num dollars for @num2 hours of work, what's the hourly rate
@num km on @num2 liters, how many km per liter
""", w=0.6, fail=0, num=_int, num2=lambda r: str(r.randint(2, 130)))
sh("python3 -c 'print(@num * @rate)'", """
@num euros in dollars at a rate of @rate
convert @num with the exchange rate @rate
@num at the rate @rate
what are @num dollars worth at @rate
""", w=0.6, fail=0, num=AMT, rate=lambda r: f"{r.randint(0, 2)}.{r.randint(10, 99)}")
sh("echo $(( $(date +%Y) - @born ))", """
how old is someone born in @born
i was born in @born, how old am i this year
age of a person from @born
how many years ago was @born
years since @born
""", w=0.7, fail=0, born=lambda r: str(r.randint(1900, 2024)))
sh("python3 -c 'print(round(@kg / (@cm / 100) ** 2, 1))'", """
bmi for @kg kg and @cm cm
my weight is @kg kg and i'm @cm cm tall, what's my bmi
calculate the body mass index: @kg kilos, @cm cm
""", w=0.5, fail=0, kg=lambda r: str(r.randint(45, 130)), cm=lambda r: str(r.randint(145, 205)))
sh("python3 -c 'import math; print(math.pi * @num ** 2)'", """
area of a circle with radius @num
how big is a circle of radius @num
circle area, r = @num
""", w=0.5, fail=0, num=lambda r: str(r.randint(1, 100)))
sh("echo $((@num * @num2))", """
area of a @num by @num2 room
how many square meters is a room of @num by @num2 meters
a field @num m long and @num2 m wide, what's the area
rectangle @num times @num2, area please
how many pixels has a screen of @num by @num2
""", w=0.6, fail=0, num=lambda r: str(r.randint(2, 2000)))

# ---------------------------------------------------------------- lines and names, told in passing

sh("sed -n '@{line}p' @code", """
the error message says line @line in @code, what's there
my editor marks line @line of @code red, show me that line
what's on line @line of my code @code
traceback points to line @line of @code
show line @line from the source @code
lint says there's a problem in @code at line @line, let me see it
""", w=0.7)
sh("sed -n '@from,@{to}p' @code", """
show me the code in @code from line @from to @to
i want to review lines @from to @to of @code
print the part of @code between line @from and line @to
code review: lines @from-@to of @code
""", w=0.7, **SPAN)
found('fs.search {"path":"@code","text":"@word"}', """
where is @word used in @code
where in @code do i call @word
find @word in the source @code
which lines of @code use @word
is the function @word called in @code
where's the variable @word in @code
""", w=0.7)
tool('fs.edit {"path":"@code","edits":[{"old":"@word","new":"@word2","all":true}]}', """
rename the variable @word to @word2 in @code
rename the function @word to @word2 in @code
in @code the function @word should be called @word2
the class @word in @code is called @word2 from now on, change it
refactor @code: @word becomes @word2
""", w=0.7)
tool('fs.count {"paths":["@code"]}', """
how many lines of code does @code have
how long is my source file @code in lines
loc of @code
is @code longer than 500 lines? count them
lines of code in @code
how big is the program @code, in lines
""", w=0.6)

# ---------------------------------------------------------------- but not those

EXC = {"dotext": lambda r: _keep("e", _dotext(r)), "exc": lambda r: said(r, f"{stem(r)}.{_last.get('e', 'txt')}")}
sh("find . -type f -name '*.@dotext' ! -name '@exc' -exec sed -i 's/@pat/@pat2/g' {} +", """
replace @pat with @pat2 in all @dotext files except @exc
change @pat to @pat2 in every @dotext file here but not in @exc
in all @dotext files other than @exc replace @pat by @pat2
swap @pat for @pat2 in the @dotext files here, leave @exc alone
find and replace @pat with @pat2 in all @dotext files, but don't touch @exc
every @pat in the @dotext files should be @pat2, only @exc stays as it is
""", w=0.9, **EXC)
sh("sed -i 's/@pat/@pat2/g' *.@dotext", """
replace @pat with @pat2 in the @dotext files of this folder only, not in subfolders
change @pat to @pat2 in all @dotext files directly here, leave subfolders alone
in the @dotext files at the top level replace @pat by @pat2, not deeper
swap @pat for @pat2 in the @dotext files right here, no subdirectories
""", w=0.8)
found('fs.search {"path":".","name_glob":"*.@dotext","text":"@gp","not_glob":"@exc"}', """
search all @dotext files except @exc for @gp
find @gp in the @dotext files here, but not in @exc
which @dotext files other than @exc mention @gp
look for @gp in every @dotext file but @exc
grep @gp in the @dotext files, skip @exc
is @gp in any @dotext file besides @exc
""", w=0.9, **EXC)
found('fs.search {"path":".","name_glob":"*.@dotext","text":"@gp","depth":1}', """
search the @dotext files directly in this folder for @gp, no subfolders
find @gp in the @dotext files right here, not below
which @dotext files at the top level mention @gp
grep @gp in the @dotext files of this folder only
look for @gp in the @dotext files here without going into subfolders
""", w=0.9)
found('fs.search {"path":"@folder","text":"@gp","not_glob":"*.@dotext"}', """
search @folder for @gp but leave out the @dotext files
find @gp in @folder, not in @dotext files
which files in @folder except @dotext files mention @gp
grep @gp in @folder excluding @dotext files
look for @gp everywhere in @folder other than in @dotext files
""", w=0.9)
found('fs.search {"path":"@folder","text":"@gp","depth":1}', """
search for @gp in the files directly in @folder, not in its subfolders
find @gp in @folder without looking into subfolders
which files at the top of @folder mention @gp
grep @gp in the files of @folder only, not deeper
""", w=0.9)
found('fs.search {"path":".","text":"@gp","not_glob":"{@e1,@e2}"}', """
search everything here for @gp except @e1 and @e2
find @gp in all files but not in @e1 and @e2
which files other than @e1 and @e2 contain @gp
grep @gp here, skip @e1 and @e2
""", w=0.9, e1=lambda r: f"{stem(r)}.{r.choice(EXT_TEXT)}", e2=lambda r: f"{stem(r)}.{r.choice(EXT_TEXT)}")
found('fs.search {"path":".","text":"@gp"}', """
how many files mention @gp
in how many files here does @gp appear
count the files that contain @gp
does any file here talk about @gp
has anybody written @gp somewhere in these files
i saved something about @gp in one of these files, which
i know the word @gp is in one of my files but not in which one
what are all the files with @gp inside
tell me where @gp comes up in my notes here
the password hint had the word @gp in it, in which file was that
""", w=0.7)
found('fs.search {"path":"@folder","text":"@gp"}', """
search @folder for @gp
which files in @folder mention @gp
look for @gp inside the files of @folder
where in @folder is @gp written
is @gp anywhere in @folder
find the file in @folder that talks about @gp
grep -r @gp @folder
i wrote something about @gp somewhere in @folder, find it
show all lines with @gp below @folder
""", w=0.7)
