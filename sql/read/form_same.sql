-- form_same: a version of a form that is these very bytes, if there is one.
-- needs: tool
-- gives: one form
SELECT f.id AS "id" FROM form AS f WHERE f.name = :name AND f.hash = :hash LIMIT 1;
