-- Evidence of signed payments and reversals (RFC 9421): there exactly when the payment or reversal is. Kept for ever.
create table message_signature (
    subject_id     bigint       not null primary key, -- payment.id or reversal.id
    client_id      varchar(60)  character set ascii not null,
    key_id         varchar(80)  not null,
    public_key     varchar(4000) character set ascii not null, -- JWK; the key may be gone by the time somebody asks
    algorithm      varchar(24)  character set ascii not null,
    signature_base text         not null, -- what was signed
    signature      varbinary(1024) not null,
    body           blob         not null, -- its digest is in what was signed
    created_at     datetime(3)  not null
) default charset = utf8mb4;
