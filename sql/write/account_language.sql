-- account_language: the language that the viewer reads.
-- needs: account
-- scope: :viewer
-- gives: none
UPDATE person SET language = :language WHERE id = :viewer;
