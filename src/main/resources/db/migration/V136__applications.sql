-- Applications (domain.md: Service requests and work orders): what is asked for beside the work order of the same id.
create table application (
    order_id         bigint       not null primary key,
    kind             varchar(20)  character set ascii not null,
    account_id       bigint       null, -- an installation has none
    owner            boolean      not null, -- whether who asks owns the place
    business         boolean      not null,
    households       int          not null, -- of an installation
    new_holder_kind  varchar(8)   character set ascii null, -- PERSON, COMPANY
    new_holder_name  varchar(100) null,
    new_holder_phone varchar(20)  character set ascii null,
    keep_followers   boolean      not null, -- the new holder lets the old one's followers stay
    works            varchar(500) null, -- what is to be moved or taken away
    from_day         date         null, -- of a suspension, in Asia/Shanghai
    card_reason      varchar(12)  character set ascii null,
    brings_papers    boolean      not null, -- instead of sending them
    effective_at     datetime(3)  null, -- when the account was changed, once for ever
    created_at       datetime(3)  not null,
    version          int          not null,
    index application_account (account_id, order_id)
) default charset = utf8mb4;
