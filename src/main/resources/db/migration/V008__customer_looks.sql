-- Every look by staff at a customer's record in clear: who, when, why (domain.md: Law). Kept for ever.
create table customer_look (
    id             bigint       not null primary key, -- time-ordered
    at             datetime(3)  not null,
    staff          varchar(80)  character set ascii not null, -- kind:id, as in audit_entry
    account_id     bigint       not null,
    account_number varchar(20)  character set ascii not null,
    reason         varchar(200) not null,
    index customer_look_account (account_id, id)
) default charset = utf8mb4;
