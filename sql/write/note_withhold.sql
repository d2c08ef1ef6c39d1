-- note_withhold: the text of a struck note is withheld from staff, whatever date they look at.
-- needs: note.write case.after
-- gives: none
UPDATE note_access
   SET is_struck = TRUE
 WHERE note_id = :id AND case_id = :case;
