-- case_opened: since when a case is open, and which version of it one looks at.
-- needs: note.write approve case.after
-- scope: :viewer
-- gives: one case
SELECT c.opened_on AS "opened_on", c.closed_on AS "closed_on", c.closed_why AS "closed_why", c.version AS "version"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.id = :case;
