-- service_change: what was given, when and how much, put right.
-- needs: note.write
-- gives: none
UPDATE service
   SET kind = :kind, title = :title, given_on = :day, amount = :amount, unit = :unit, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version;
