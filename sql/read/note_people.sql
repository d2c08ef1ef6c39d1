-- note_people: the people of the case team to whom a note may be restricted, other than its author.
-- needs: note.write case.after
-- scope: :viewer
-- gives: many person
SELECT p.id AS "@id", p.name AS "@name", MIN(s.part) AS "@part",
       IF(EXISTS (SELECT 1 FROM visible_note AS n JOIN visible_note_named AS m ON m.viewer_id = :viewer AND m.note_id = n.id
                   WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.reference = :note
                     AND m.person_id = p.id), 'yes', NULL) AS "@named"
  FROM visible_assignment AS s
  JOIN person AS p ON p.id = s.person_id
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.ended_at IS NULL
   AND p.state = 'active' AND p.id <> :viewer
 GROUP BY p.id
 ORDER BY p.name;
