-- form_retire: a version of a form, or all of them without :version, are not begun any more.
-- needs: forms tool
-- gives: none
INSERT INTO form_retired (form_id, retired_by, retired_at, reason)
SELECT f.id, LEFT(:by, 128), :now, :reason
  FROM form AS f
 WHERE f.name = :name AND (:version IS NULL OR f.version = :version)
   AND NOT EXISTS (SELECT 1 FROM form_retired AS r WHERE r.form_id = f.id);
