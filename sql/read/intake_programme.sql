-- intake_programme: a programme that takes people, and whether the viewer may decide for it; the team where its cases go.
-- needs: intake.take
-- gives: one programme
SELECT g.id AS "id", g.segment AS "segment",
       EXISTS (SELECT 1 FROM person_programme AS m WHERE m.person_id = :viewer AND m.programme_id = g.id)
       OR EXISTS (SELECT 1 FROM person_team AS t JOIN programme_team AS w ON w.team_id = t.team_id
                   WHERE t.person_id = :viewer AND w.programme_id = g.id) AS "is_mine",
       (SELECT k.team_id FROM programme_team AS k JOIN team AS n ON n.id = k.team_id
         WHERE k.programme_id = g.id AND n.ended_on IS NULL ORDER BY k.is_first DESC, k.team_id LIMIT 1) AS "team_id"
  FROM programme AS g
 WHERE g.id = :programme AND g.ended_on IS NULL;
