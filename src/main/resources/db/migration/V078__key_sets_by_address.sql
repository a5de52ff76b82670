-- People tell key sets by their whole address: one host may publish several.
alter table client_credential
    modify label varchar(500) not null; -- key id, last letters of the secret, address, SHA-256 of the certificate
update client_credential set label = proof where kind = 'KEY_SET';
