"""The languages: wordings and what the intents need of them."""

import say_en

say_en.SECONDS = ("second", "seconds")
say_en.ONEWORD = "a"
say_en.AND = [" and ", " and ", ", ", " that are also ", " but "]
say_en.LISTS = [(", ", " and ")] * 6 + [(", ", ", "), (" ", " "), (", ", ", and "), (" and ", " and "), (",", ",")]
say_en.SCOPE_HERE = ["this folder", "this directory", "the current folder", "this project", "here", "my files", "all files", "the code", "the source code", "the files", "files", "all files here", "the sources", "every file"]
say_en.ALLFILES = ["all files", "the files", "files", "every file", "all the files", "the code"]
say_en.IN_TYPES = "in <types> <where>"
say_en.FILE_AFTER = " file"
say_en.PH["grepkind"] = "files"
for key in ("m_grep_del", "m_grep_move", "m_grep_copy"):
    say_en.T[key] = [t.replace("{files|<typesbare>}", "<typesbare>") for t in say_en.T[key]]

LANGS = {"en": say_en}
WEIGHT = {"en": 75}


def known(L, key):
    return key in L.T

for lang, weight in (("id", 7), ("pt", 6.5), ("de", 6), ("es", 6)):
    try:
        LANGS[lang] = __import__("say_" + lang)
        WEIGHT[lang] = weight
    except ModuleNotFoundError:
        pass

for L in LANGS.values():
    L.T["delete_bare"] = ["<del> <a>", "<del> <a>/"] + (["get rid of <a>", "rm -rf <a>", "remove <a>/", "I don't need <a> anymore, delete it"] if L is say_en else [])
