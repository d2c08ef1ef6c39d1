-- provider_service_add: a service that a partner offers.
-- needs: structure
-- gives: none
INSERT INTO provider_service (provider_id, position, name)
VALUES (:provider, :position, :service);
