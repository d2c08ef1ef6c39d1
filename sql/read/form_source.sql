-- form_source: one published version, to be read.
-- needs: case.read note.write caseload.own caseload.team caseload.programme intake.take case.after approve forms tool job gate public link links
-- gives: one form
SELECT f.name AS "name", f.version AS "version", f.hash AS "hash", f.source AS "source" FROM form AS f WHERE f.id = :id;
