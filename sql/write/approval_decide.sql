-- approval_decide: what was decided, or that it was taken back.
-- needs: note.write approve
-- gives: none
UPDATE approval
   SET decision = :decision, reason = :reason, decided_by = :viewer, decided_at = :now, waits = NULL
 WHERE id = :id AND case_id = :case AND waits;
