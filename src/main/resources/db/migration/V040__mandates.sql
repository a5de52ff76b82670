-- Direct debit mandates (domain.md: Payments, direct debit). Only a masked bank account is kept.
create table mandate (
    id                bigint      not null primary key,
    partner_id        bigint      not null, -- the bank
    account_id        bigint      not null,
    account_number    varchar(20) character set ascii not null,
    mandate_number    varchar(64) character set utf8mb4 collate utf8mb4_bin null, -- the bank's own; null until it has one
    bank_account      varchar(12) character set ascii null, -- ****5678; null until the bank confirms
    state             varchar(12) character set ascii not null, -- PENDING, ACTIVE, CANCELLED
    origin            varchar(12) character set ascii not null, -- BANK, RESIDENT
    resident_id       bigint      null, -- who asked for it; null: the bank brought it
    created_at        datetime(3) not null,
    activated_at      datetime(3) null,
    cancelled_at      datetime(3) null,
    cancelled_by      varchar(12) character set ascii null, -- BANK, RESIDENT, UTILITY
    active_account_id bigint      null, -- the account while ACTIVE: an account has one active mandate
    attempts          int         not null, -- debits that failed in the present series
    series_on         date        null, -- the day of the first of them
    retry_on          date        null, -- when the series goes on
    given_up_through  date        null, -- bills due up to this day are not debited by themselves any more
    version           int         not null,
    unique key mandate_number (partner_id, mandate_number),
    unique key mandate_active_account (active_account_id),
    index mandate_account (account_id, id),
    index mandate_partner_state (partner_id, state, id),
    index mandate_collectable (partner_id, state, account_id)
) default charset = utf8mb4;
