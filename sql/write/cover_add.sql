-- cover_add: one person stands in for another for some days.
-- needs: case.assign
-- gives: none
INSERT INTO cover (absent_id, covering_id, begins_on, ends_on, begins_at, ends_at, reason, made_by, made_at)
VALUES (:absent, :covering, :from, :until, :begins, :ends, :reason, :viewer, :now);
