-- The secrets that clients had so far.
insert into client_credential (id, client_id, kind, label, proof, status, valid_until, created_at)
select id, id, 'SECRET', '', secret_hash, 'VALID', null, created_at from partner_client;
