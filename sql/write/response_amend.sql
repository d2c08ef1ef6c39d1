-- response_amend: a signed form put right with a reason; what it said before stays as a version.
-- needs: note.write case.after
-- gives: none
UPDATE response
   SET amended_at = :now, amended_by = :viewer, amended_why = :reason, asked = :asked, answered = :answered,
       has_risk = :risk, version = version + 1
 WHERE id = :id AND case_id = :case AND state = 'signed';
