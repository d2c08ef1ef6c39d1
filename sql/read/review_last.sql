-- review_last: the latest review of a case; since: its moment to the microsecond, as statements take it.
-- needs: note.write
-- scope: :viewer
-- gives: one last
SELECT r.turn AS "@turn", r.held_on AS "@held", r.written_at AS "@written", CAST(r.written_at AS CHAR) AS "@since"
  FROM visible_review AS r
 WHERE r.viewer_id = :viewer AND r.case_id = :case
 ORDER BY r.turn DESC
 LIMIT 1;
