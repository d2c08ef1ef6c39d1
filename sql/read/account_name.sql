-- account_name: the name of the person who is signed in.
-- needs: account
-- gives: one person
SELECT p.name AS "@name" FROM person AS p WHERE p.id = :viewer;
