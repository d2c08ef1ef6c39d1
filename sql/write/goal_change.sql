-- goal_change: an open goal as it is said better; what it said before stays as a version.
-- needs: note.write
-- gives: none
UPDATE goal
   SET title = :title, words = :words, indicator = :indicator, baseline = :baseline, target = :target,
       target_on = :target_on, owner_id = :owner, agreement = :agreement, said = :said, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'open';
