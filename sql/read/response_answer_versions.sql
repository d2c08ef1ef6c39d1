-- response_answer_versions: each version of a form's answers since it was signed.
-- needs: case.read
-- scope: :viewer
-- gives: many answer
SELECT h.item AS "number", h.place AS "place", h.nth AS "nth", h.kind AS "kind", h.began_at AS "from", h.ended_at AS "until",
       h.text AS "text", h.unit AS "unit", h.code AS "code", h.number AS "amount"
  FROM visible_response AS t
  JOIN visible_answer_version AS h ON h.viewer_id = :viewer AND h.case_id = :case AND h.response_id = t.id
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id AND h.began_at <= :now
 ORDER BY h.item, h.place, h.nth, h.began_at;
