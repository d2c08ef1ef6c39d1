-- case_reviews: how a case was looked back at, turn by turn, the latest first.
-- needs: case.read
-- scope: :viewer
-- gives: many review
SELECT r.id AS "@id", r.turn AS "@turn", r.held_on AS "@held", r.stage AS "@stage", r.result AS "@result", r.onto AS "@to",
       r.next_on AS "@next", r.written_at AS "@written", p.name AS "@by", r.present AS "present", r.client_view AS "client-view",
       r.changed AS "changed", r.question AS "question", r.answer AS "answer"
  FROM visible_review AS r
  JOIN person AS p ON p.id = r.held_by
 WHERE r.viewer_id = :viewer AND r.case_id = :case
 ORDER BY r.turn DESC;
