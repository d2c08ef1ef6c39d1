-- client_households: of which households a client is; the ids are never shown.
-- needs: client.read
-- scope: :viewer
-- gives: many household
SELECT m.household_id AS "@id" FROM visible_household_member AS m WHERE m.viewer_id = :viewer AND m.client_id = :client;
