-- discharge_item_add: what a closing found open, and how it ends.
-- needs: note.write
-- gives: none
INSERT INTO discharge_item (discharge_id, kind, item_id, case_id, title, outcome)
VALUES (:discharge, :kind, :item, :case, :title, :outcome);
