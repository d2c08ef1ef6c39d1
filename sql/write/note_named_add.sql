-- note_named_add: names the author, or a person who has a part in the case, on a note.
-- needs: note.write case.after
-- gives: none
INSERT INTO note_named (note_id, person_id)
SELECT :id, p.id
  FROM person AS p
 WHERE p.id = :person
   AND (p.id = :viewer
        OR EXISTS (SELECT 1 FROM assignment AS s
                    WHERE s.case_id = :case AND s.person_id = p.id AND s.ended_at IS NULL));
