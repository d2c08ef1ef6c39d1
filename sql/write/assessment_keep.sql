-- assessment_keep: what a draft says so far about day and motivation.
-- needs: note.write
-- gives: none
UPDATE assessment
   SET held_on = :day, importance = :importance, confidence = :confidence, words = :words, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'draft';
