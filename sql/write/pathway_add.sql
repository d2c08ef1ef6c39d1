-- pathway_add: publishes the next version of a pathway.
-- needs: tool
-- gives: none
INSERT INTO pathway (name, version, title, hash, source, published_by, published_at)
VALUES (:name, :version, :title, :hash, :source, :by, :now);
