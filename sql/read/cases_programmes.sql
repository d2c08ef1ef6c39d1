-- cases_programmes: the programmes whose cases the viewer manages.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many programme
SELECT p.id AS "@id", p.name AS "@name"
  FROM viewer_reach AS v
  JOIN programme AS p ON p.id = v.ref
 WHERE v.viewer_id = :viewer AND v.kind = 'programme'
 ORDER BY p.name;
