-- criteria_note: notes that were not struck, by kind, and the days since the last; 99999: never.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one note
SELECT COUNT(*) AS "@total", COUNT(IF(n.kind = 'visit', 1, NULL)) AS "@visit", COUNT(IF(n.kind = 'office', 1, NULL)) AS "@office",
       COUNT(IF(n.kind = 'phone', 1, NULL)) AS "@phone", COUNT(IF(n.kind = 'message', 1, NULL)) AS "@message",
       COUNT(IF(n.kind = 'group', 1, NULL)) AS "@group", COUNT(IF(n.kind = 'collateral', 1, NULL)) AS "@collateral",
       COUNT(IF(n.kind = 'record', 1, NULL)) AS "@record", COUNT(IF(n.kind = 'other', 1, NULL)) AS "@other",
       COALESCE(SUM(n.minutes), 0) AS "@minutes",
       COALESCE(GREATEST(TIMESTAMPDIFF(DAY, MAX(n.happened_at), :now), 0), 99999) AS "@last-days",
       COALESCE(GREATEST(TIMESTAMPDIFF(DAY, MAX(IF(n.kind IN ('visit', 'office', 'phone', 'message', 'group'), n.happened_at, NULL)),
                                       :now), 0), 99999) AS "@contact-days"
  FROM visible_note AS n
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.struck_at IS NULL;
