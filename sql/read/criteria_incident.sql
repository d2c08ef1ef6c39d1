-- criteria_incident: the incidents of a case, in numbers; severe: open and of severity 3 or 4; overdue: open, its follow-up late; the days since the last; 99999: never.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one incident
SELECT COUNT(*) AS "@total", COUNT(IF(t.closed_at IS NULL, 1, NULL)) AS "@open",
       COUNT(IF(t.closed_at IS NULL AND t.severity >= 3, 1, NULL)) AS "@severe",
       COUNT(IF(t.closed_at IS NULL AND t.due_on < :today, 1, NULL)) AS "@overdue",
       COALESCE(GREATEST(TIMESTAMPDIFF(DAY, MAX(t.happened_at), :now), 0), 99999) AS "@last-days"
  FROM visible_incident AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
