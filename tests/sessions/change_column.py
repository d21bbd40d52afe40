"""Changes one column of one event behind the back of the journal: change_column.py STATE_FOLDER COLUMN."""
import sqlite3, sys
folder, column = sys.argv[1:]
base = sqlite3.connect(f"{folder}/journal/journal.db")
old, seq = base.execute(f"SELECT {column}, seq FROM events WHERE kind = 'judged'").fetchone()
if isinstance(old, bytes):
    new = bytes([old[0] ^ 1]) + old[1:]
elif isinstance(old, int):
    new = old + 1000
elif column == "kind":
    new = "planned"
elif column == "body":
    new = old.replace("fs.list", "fs.lisp")
else:
    new = old[:-1] + ("1" if old[-1] == "0" else "0")
assert new != old
base.execute(f"UPDATE events SET {column} = ? WHERE seq = ?", (new, seq))
base.commit()
base.close()
