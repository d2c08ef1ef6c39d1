-- form_add: publishes the next version of a form.
-- needs: forms tool
-- gives: none
INSERT INTO form (name, version, url, business_version, title, occasion, segment, is_public, is_scored, questions, hash, source, document,
                  published_by, published_at)
VALUES (:name, :version, LEFT(:url, 255), LEFT(:business_version, 64), LEFT(:title, 400), :occasion, :segment, :public, :scored, :questions,
        :hash, :source, :document, LEFT(:by, 128), :now);
