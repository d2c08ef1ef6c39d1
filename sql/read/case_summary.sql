-- case_summary: a case in short for a paper: where, from when to when, whom to ring, and what was done, in numbers.
-- needs: case.read
-- scope: :viewer
-- gives: one paper
SELECT c.opened_on AS "@opened", c.closed_on AS "@closed", p.name AS "@programme", t.name AS "@team",
       o.name AS "@worker", o.phone AS "@phone", o.email AS "@mail",
       (SELECT COUNT(*) FROM visible_appointment AS a
         WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.attendance = 'attended') AS "@met",
       (SELECT COUNT(*) FROM visible_service AS s WHERE s.viewer_id = :viewer AND s.case_id = :case) AS "@services",
       (SELECT COUNT(*) FROM visible_referral AS r
         WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.attended_on IS NOT NULL) AS "@partners",
       (SELECT COUNT(*) FROM visible_review AS v WHERE v.viewer_id = :viewer AND v.case_id = :case) AS "@reviews"
  FROM visible_case AS c
  JOIN programme AS p ON p.id = c.programme_id
  JOIN team AS t ON t.id = c.team_id
  LEFT JOIN person AS o ON o.id = c.owner_id
 WHERE c.viewer_id = :viewer AND c.id = :case;
