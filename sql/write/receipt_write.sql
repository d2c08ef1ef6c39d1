-- receipt_write: where the command led, written last in its transaction.
-- needs: gate
-- gives: none
UPDATE receipt SET location = :location WHERE command_key = :key;
