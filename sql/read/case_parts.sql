-- case_parts: which of the rarer parts of a case have any row, for its timeline; each by the name of its table.
-- needs: case.read
-- scope: :viewer
-- gives: one parts
SELECT c.*
  FROM visible_case_parts AS c
 WHERE c.viewer_id = :viewer AND c.case_id = :case;
