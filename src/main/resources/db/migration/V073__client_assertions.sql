-- Signed assertions that bought a token: each serves once, on whatever instance (RFC 7523, section 3).
create table client_assertion (
    client_id  bigint      not null, -- partner_client.id
    jti_hash   binary(32)  not null, -- SHA-256 of the assertion's id
    expires_at datetime(3) not null, -- when the assertion is refused anyway, and the row may go
    primary key (client_id, jti_hash),
    index client_assertion_expiry (expires_at)
) default charset = utf8mb4;
