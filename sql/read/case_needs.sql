-- case_needs: what the person of a case came with and asked for.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many need
SELECT t.domain AS "@domain", IF(t.is_presented, 'yes', NULL) AS "@presented", IF(t.is_requested, 'yes', NULL) AS "@requested"
  FROM visible_presenting_need AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.domain + 0;
