-- import_remember: notes what an import made of a source's row.
-- needs: tool
-- gives: none
INSERT INTO import_row (kind, source, digest, row_id)
VALUES (:kind, :source, :digest, :row_id)
    ON DUPLICATE KEY UPDATE digest = VALUES(digest);
