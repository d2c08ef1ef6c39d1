-- case_discharge_items: what each discharge of a case found open, and what becomes of it.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many item
SELECT t.discharge_id AS "@discharge", t.kind AS "@kind", t.item_id AS "@id", t.outcome AS "@outcome", t.title AS "title"
  FROM visible_discharge_item AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.discharge_id DESC, t.kind, t.item_id;
