-- case_judge: what commands on a case judge by, read after its clock was moved on.
-- needs: case.read case.assign case.restrict note.write case.after approve
-- scope: :viewer
-- gives: one case
SELECT c.reference AS "reference", c.owner_id AS "owner_id", c.team_id AS "team_id",
       c.is_restricted AS "is_restricted", c.version AS "version", c.access_version AS "access_version"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.id = :case;
