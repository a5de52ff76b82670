-- What staff set for a client beside its scopes.
alter table partner_client
    add allowed_addresses varchar(1000) character set ascii not null default '', -- CIDR ranges, space separated; empty: anywhere
    add calls_per_minute  int           null, -- null: the limit of all
    add signature_required boolean      not null default false; -- on payments and reversals (RFC 9421)
