-- Partners as the sandbox knows them (partner-api.md, Sandbox); empty in the live schema.
create table sandbox_partner (
    partner_id         bigint      not null primary key,
    block              int         not null, -- its accounts' numbers: 9, block, case
    clock_shift_seconds bigint      not null, -- how far its clock is ahead
    certification_code varchar(40) character set ascii not null, -- 128 random bits: whoever has the link may read the result
    certified_at       datetime(3) null,     -- when all required cases had passed for the first time
    created_at         datetime(3) not null,
    unique key sandbox_partner_block (block),
    unique key sandbox_partner_code (certification_code)
) default charset = utf8mb4;
