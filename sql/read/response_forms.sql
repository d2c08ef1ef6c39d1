-- response_forms: the forms that can be begun in a case: of each name the newest version that is not retired, of the
-- viewer's segments. An intake begins before there is a case, a follow-up with the day that it is about.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many offer
SELECT f.name AS "@name", f.version AS "@version", f.occasion AS "@occasion",
       IF(f.is_scored, 'yes', NULL) AS "@scored", f.questions AS "@questions", f.title AS "@title"
  FROM form AS f
  JOIN viewer_segment AS s ON s.viewer_id = :viewer AND s.segment = f.segment
 WHERE COALESCE(f.occasion, '') NOT IN ('intake', 'follow_up')
   AND NOT EXISTS (SELECT 1 FROM form_retired AS x WHERE x.form_id = f.id)
   AND NOT EXISTS (SELECT 1 FROM form AS n
                    WHERE n.name = f.name AND n.version > f.version
                      AND NOT EXISTS (SELECT 1 FROM form_retired AS y WHERE y.form_id = n.id))
 ORDER BY f.title, f.name;
