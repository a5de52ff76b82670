-- What staff set for a client: a name, and limits of its own. Its secret lies with its other credentials.
alter table partner_client
    drop column secret_hash,
    add label varchar(60) not null default '';
