-- What proves a partner's client: several at a time, so that each can be replaced without a gap (partner-api.md: Token).
create table client_credential (
    id          bigint        not null primary key,
    client_id   bigint        not null, -- partner_client.id
    kind        varchar(12)   character set ascii not null, -- SECRET, KEY, KEY_SET, CERTIFICATE
    label       varchar(120)  not null, -- how people tell it from others: key id, last letters of the secret, address
    proof       varchar(4000) character set ascii not null, -- bcrypt hash, JWK, https address, or SHA-256 of the certificate
    status      varchar(12)   character set ascii not null, -- VALID, ENDING, REVOKED
    valid_until datetime(3)   null, -- of one that ends
    created_at  datetime(3)   not null,
    index client_credential_client (client_id, id)
) default charset = utf8mb4;
