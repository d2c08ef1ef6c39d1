-- reach_wrong: cases of a range of ids whose reach is not what follows from team, owner, assignment and restriction.
-- needs: job
-- gives: many case
SELECT l.case_id
  FROM caseload AS l
  JOIN case_file AS f ON f.id = l.case_id
 WHERE l.case_id > :after AND l.case_id <= :until
   AND (NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = l.case_id AND r.kind = 'privacy' AND r.ref = 0)
    OR NOT l.is_restricted
   AND (NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = l.case_id AND r.kind = 'team' AND r.ref = l.team_id)
     OR NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = l.case_id AND r.kind = 'programme' AND r.ref = l.programme_id)
     OR NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = l.case_id AND r.kind = 'audit' AND r.ref = 0)
     OR l.owner_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = l.case_id AND r.kind = 'owner' AND r.ref = l.owner_id)
     OR f.stage = 'intake'
    AND NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = l.case_id AND r.kind = 'intake' AND r.ref = l.programme_id)
     OR EXISTS (SELECT 1 FROM assignment AS a
                 WHERE a.case_id = l.case_id AND a.ended_at IS NULL
                   AND NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = a.case_id AND r.kind = 'named' AND r.ref = a.person_id)))
    OR l.is_restricted
   AND EXISTS (SELECT 1 FROM case_named AS n
                WHERE n.case_id = l.case_id
                  AND NOT EXISTS (SELECT 1 FROM case_reach AS r WHERE r.case_id = n.case_id AND r.kind = 'named' AND r.ref = n.person_id))
    OR EXISTS (SELECT 1 FROM case_reach AS r
                WHERE r.case_id = l.case_id
                  AND NOT (r.kind = 'privacy' AND r.ref = 0
                        OR NOT l.is_restricted
                       AND (r.kind = 'owner' AND r.ref <=> l.owner_id
                         OR r.kind = 'team' AND r.ref = l.team_id
                         OR r.kind = 'programme' AND r.ref = l.programme_id
                         OR r.kind = 'intake' AND r.ref = l.programme_id AND f.stage = 'intake'
                         OR r.kind = 'audit' AND r.ref = 0
                         OR r.kind = 'named'
                        AND EXISTS (SELECT 1 FROM assignment AS a
                                     WHERE a.case_id = l.case_id AND a.person_id = r.ref AND a.ended_at IS NULL))
                        OR l.is_restricted AND r.kind = 'named'
                       AND EXISTS (SELECT 1 FROM case_named AS n WHERE n.case_id = l.case_id AND n.person_id = r.ref))))
 LIMIT 200;
