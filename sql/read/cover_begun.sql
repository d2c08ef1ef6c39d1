-- cover_begun: those who cover somebody by now and do not reach that person's cases yet.
-- needs: job
-- gives: many person
SELECT c.covering_id AS "person", c.absent_id AS "absent"
  FROM cover AS c
 WHERE c.begins_at <= :now AND c.ends_at > :now
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = c.covering_id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
   AND NOT EXISTS (SELECT 1 FROM viewer_reach AS v WHERE v.viewer_id = c.covering_id AND v.kind = 'owner' AND v.ref = c.absent_id)
 LIMIT 200;
