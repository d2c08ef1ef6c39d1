-- criteria_appointment: the appointments of a case, in numbers; planned ones are still to come, unrecorded ones have begun,
-- unexplained ones were missed without a reason since the person last came.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one appointment
SELECT COUNT(*) AS "@total", COUNT(IF(t.attendance = 'planned' AND t.starts_at > :now, 1, NULL)) AS "@planned",
       COUNT(IF(t.attendance = 'planned' AND t.starts_at <= :now, 1, NULL)) AS "@unrecorded",
       COUNT(IF(t.attendance = 'attended', 1, NULL)) AS "@attended", COUNT(IF(t.attendance = 'missed', 1, NULL)) AS "@missed",
       COUNT(IF(t.attendance = 'cancelled', 1, NULL)) AS "@cancelled",
       COALESCE(GREATEST(TIMESTAMPDIFF(DAY, MAX(IF(t.attendance = 'attended', t.starts_at, NULL)), :now), 0), 99999) AS "@attended-days",
       COUNT(IF(t.attendance = 'missed' AND t.reason IS NULL
                AND NOT EXISTS (SELECT 1 FROM visible_appointment AS a
                                 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.attendance = 'attended'
                                   AND a.starts_at > t.starts_at), 1, NULL)) AS "@unexplained"
  FROM visible_appointment AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
