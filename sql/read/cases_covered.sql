-- cases_covered: whom the viewer covers today.
-- needs: caseload.own
-- gives: many covered
SELECT p.id AS "@id", p.name AS "@name", MAX(k.ends_on) AS "@until"
  FROM viewer_reach AS v
  JOIN person AS p ON p.id = v.ref
  JOIN cover AS k ON k.covering_id = :viewer AND k.absent_id = v.ref AND k.begins_at <= :now AND k.ends_at > :now
 WHERE v.viewer_id = :viewer AND v.kind = 'owner' AND v.ref <> :viewer
 GROUP BY p.id, p.name
 ORDER BY p.name;
