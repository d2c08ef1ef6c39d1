-- provider_service_clear: before the services of a partner are written anew.
-- needs: structure
-- gives: none
DELETE FROM provider_service WHERE provider_id = :provider;
