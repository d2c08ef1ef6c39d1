-- visible_intake: one's own intakes; those of the programmes that one's team works for, for supervisors; those that wait or came by a link, for whoever does intake there.
-- versioned: no
SELECT p.id AS viewer_id, i.*
  FROM person AS p
  JOIN intake AS i
 WHERE i.owner_id = p.id
    OR (EXISTS (SELECT 1 FROM programme AS g JOIN viewer_segment AS s
                 WHERE g.id = i.programme_id AND s.viewer_id = p.id AND s.segment = g.segment)
        AND (((i.state = 'waiting' OR (i.state = 'draft' AND i.arrived_at IS NOT NULL))
              AND EXISTS (SELECT 1 FROM viewer_reach AS v WHERE v.viewer_id = p.id AND v.kind = 'intake' AND v.ref = i.programme_id))
             OR EXISTS (SELECT 1 FROM person_role AS r JOIN viewer_reach AS v JOIN programme_team AS w
                         WHERE r.person_id = p.id AND r.role = 'supervisor' AND v.viewer_id = p.id AND v.kind = 'team'
                           AND w.team_id = v.ref AND w.programme_id = i.programme_id)));
