-- pathway_source: one published version, to be compiled.
-- needs: case.read note.write caseload.own intake.take tool case.after approve forms
-- gives: one pathway
SELECT q.name AS "name", q.version AS "version", q.hash AS "hash", q.source AS "source" FROM pathway AS q WHERE q.id = :id;
