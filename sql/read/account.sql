-- account: the viewer's own account.
-- needs: account
-- scope: :viewer
-- gives: one account
SELECT p.login AS "@login", p.language AS "@language", p.checked_at AS "@checked", p.name AS "@name", p.email AS "@email", p.phone AS "@phone"
  FROM person AS p WHERE p.id = :viewer;
