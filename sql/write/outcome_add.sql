-- outcome_add: what came of it for the person, written down now by the viewer.
-- needs: case.after
-- gives: none
INSERT INTO outcome (case_id, kind, happened_on, occasion, before_was, after_is, direction, source, remark, added_at, added_by)
VALUES (:case, :kind, :happened, :occasion, :before, :after, :direction, :source, :remark, :now, :viewer);
