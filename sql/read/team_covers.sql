-- team_covers: who of a team is away, or will be, and who covers; and those of the last two weeks.
-- needs: caseload.team
-- gives: many cover
SELECT c.id AS "@id", c.version AS "@version", c.begins_on AS "@from", c.ends_on AS "@until", a.name AS "@absent", p.name AS "@covering",
       CASE WHEN c.ends_at <= :now THEN IF(c.ended_by IS NULL, 'over', 'ended') WHEN c.begins_at > :now THEN 'coming' ELSE 'now' END AS "@state",
       m.name AS "@by", c.reason AS "reason"
  FROM cover AS c
  JOIN person AS a ON a.id = c.absent_id
  JOIN person AS p ON p.id = c.covering_id
  LEFT JOIN person AS m ON m.id = c.made_by
 WHERE c.ends_at > :now - INTERVAL 14 DAY
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN person_team AS t
                WHERE v.viewer_id = :viewer AND v.kind = 'team' AND v.ref = :team AND t.team_id = v.ref AND t.person_id = c.absent_id)
 ORDER BY c.ends_at <= :now, c.begins_on, c.id
 LIMIT 200;
