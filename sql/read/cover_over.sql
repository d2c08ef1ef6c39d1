-- cover_over: those who reach somebody else's cases and do not cover that person any more.
-- needs: job
-- gives: many person
SELECT v.viewer_id AS "person", v.ref AS "absent"
  FROM viewer_reach AS v
 WHERE v.kind = 'owner' AND v.ref <> v.viewer_id
   AND NOT EXISTS (SELECT 1 FROM cover AS c
                    WHERE c.covering_id = v.viewer_id AND c.absent_id = v.ref AND c.begins_at <= :now AND c.ends_at > :now)
 LIMIT 200;
