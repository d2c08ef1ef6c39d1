-- note_named_clear: nobody is named on a note any more.
-- needs: note.write case.after
-- gives: none
DELETE FROM note_named WHERE note_id = :id;
