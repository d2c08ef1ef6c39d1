-- case_team: who has or had which part in the case, newest first.
-- needs: case.read case.assign
-- scope: :viewer
-- gives: many assignment
SELECT s.id AS "@id", s.part AS "@part", s.began_at AS "@at", IF(s.ended_at <= :now, s.ended_at, NULL) AS "@ended", s.reason AS "@reason",
       p.name AS "@name", IF(p.state = 'active', NULL, p.state) AS "@state", g.name AS "@by"
  FROM visible_assignment AS s
  JOIN person AS p ON p.id = s.person_id
  LEFT JOIN person AS g ON g.id = s.given_by
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.began_at <= :now
 ORDER BY COALESCE(s.ended_at <= :now, FALSE), s.began_at DESC, s.id DESC;
