-- case_assessments: the assessments of a case, the first first; or the one asked for, or those in one state.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many assessment
SELECT a.id AS "@id", a.kind AS "@kind", a.state AS "@state", a.version AS "@version", a.held_on AS "@held",
       a.importance AS "@importance", a.confidence AS "@confidence",
       a.begun_at AS "@begun", b.name AS "@begun-by", a.signed_at AS "@signed", s.name AS "@signed-by",
       a.amended_at AS "@amended", m.name AS "@amended-by", a.words AS "words", a.amended_why AS "why"
  FROM visible_assessment AS a
  JOIN person AS b ON b.id = a.begun_by
  LEFT JOIN person AS s ON s.id = a.signed_by
  LEFT JOIN person AS m ON m.id = a.amended_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.state <> 'dropped'
   AND (:id IS NULL OR a.id = :id) AND (:state IS NULL OR a.state = :state)
 ORDER BY a.id;
