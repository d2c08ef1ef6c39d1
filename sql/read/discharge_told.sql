-- discharge_told: whether a closing says how this ends.
-- needs: note.write approve
-- scope: :viewer
-- gives: one item
SELECT t.outcome AS "outcome"
  FROM visible_discharge_item AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.discharge_id = :discharge AND t.kind = :kind AND t.item_id = :item;
