-- import_known: what an earlier import made of a source's row.
-- needs: tool
-- gives: one row
SELECT r.row_id AS "id", r.digest AS "digest"
  FROM import_row AS r
 WHERE r.kind = :kind AND r.source = :source;
