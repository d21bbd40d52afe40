"""The tokenizer of mycel-mini: byte-level BPE in which names survive.

A tiny model copies a name well only if the name is the same tokens wherever it stands: after a space in the request,
after a quote in an argument, after a slash in a path. So nothing ever merges across the border of a run of letters:

- digits are single tokens, and so is nearly all punctuation;
- letters merge with letters only (learnt from the data);
- a few runs of JSON punctuation are one token, none of which can swallow a part of a name;
- last, and only for common words that are already one token, the space before them is taken in (` the`).

The result is plain GPT-2 style BPE, so that llama.cpp reads it (`tokenizer.ggml.pre = gpt-2`).
"""

import collections
import json
import re

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIAL = ["<|goal|>", "<|here|>", "<|act|>", "<|end|>", "<|result|>", "<|pad|>"]
VOCABULARY = 4096
# Runs of punctuation that the actions are full of; `Ġ` is a space in the byte alphabet.
PUNCTUATION = ['":', '{"', 'Ġ{"', ',"', '","', '":"', '"}', '["', '},', '":["', '"]', '"]}', '":{"', '"}}', '},{"', "Ġ-", "Ġ|", 'Ġ"', "Ġ'", "Ġ--"]
COMMON_WORDS = 1000


def pieces(text):
    """The text without control tokens."""
    return [piece for piece in re.split(r"<\|\w+\|>", text) if piece]


def learn_letters(texts, size):
    tokenizer = Tokenizer(models.BPE())
    # Only runs of letters are looked at; everything else is dropped before merges are learnt.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\p{L}+"), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=size, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False, min_frequency=20
    )
    tokenizer.train_from_iterator(texts, trainer)
    return [tuple(m) if isinstance(m, list) else tuple(m.split(" ")) for m in json.loads(tokenizer.to_str())["model"]["merges"]]


def split_merge(token, known):
    """How `token` comes out of two known tokens, the longest first part first."""
    for at in range(len(token) - 1, 0, -1):
        if token[:at] in known and token[at:] in known:
            return token[:at], token[at:]
    raise ValueError(f"{token} cannot be merged from known tokens")


def build(texts):
    words = collections.Counter()
    for text in texts:
        words.update(re.findall(r" ([^\W\d_]+)(?![\w./-])", text))
    budget = VOCABULARY - len(SPECIAL) - len(PUNCTUATION) - COMMON_WORDS
    merges = learn_letters((p for t in texts for p in pieces(t)), budget)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = list(alphabet) + [a + b for a, b in merges]
    known = set(vocabulary)

    def add(token):
        merges.append(split_merge(token, known))
        vocabulary.append(token)
        known.add(token)

    for token in sorted(PUNCTUATION, key=len):
        add(token)
    encode = {chr(b): c for b, c in zip(range(256), bytes_to_unicode())}
    room = VOCABULARY - len(SPECIAL)
    for word, _ in words.most_common(8000):
        if len(vocabulary) >= room:
            break
        token = "".join(encode.get(chr(b), "") for b in word.encode())
        if token in known and len(word) > 1:
            add("Ġ" + token)
    vocabulary += SPECIAL
    vocab = {token: at for at, token in enumerate(vocabulary)}
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(SPECIAL)
    return tokenizer


def bytes_to_unicode():
    """The byte alphabet of GPT-2, in the order of bytes: printable bytes stand for themselves, the others are moved up."""
    plain = set(range(33, 127)) | set(range(161, 173)) | set(range(174, 256))
    moved = 0
    for byte in range(256):
        if byte in plain:
            yield chr(byte)
        else:
            yield chr(256 + moved)
            moved += 1
