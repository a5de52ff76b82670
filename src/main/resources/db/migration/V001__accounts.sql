-- Customers, supply accounts, meters (domain.md: Accounts). All instants are UTC, all dates Asia/Shanghai.
create table district (
    code        char(6)     character set ascii not null primary key,
    name        varchar(20) not null,
    name_en     varchar(40) not null,
    branch_name varchar(40) not null
) default charset = utf8mb4;

create table account_subclass (
    code          varchar(24) character set ascii not null primary key,
    account_class varchar(20) character set ascii not null,
    name          varchar(40) not null,
    name_en       varchar(60) not null
) default charset = utf8mb4;

create table customer (
    id         bigint       not null primary key,
    kind       varchar(8)   character set ascii not null, -- PERSON, COMPANY
    name       varchar(100) not null,
    phone      varchar(20)  character set ascii not null,
    created_at datetime(3)  not null,
    index customer_phone (phone)
) default charset = utf8mb4;

create table account (
    id             bigint      not null primary key,
    number         varchar(20) character set ascii not null,
    customer_id    bigint      not null,
    account_class  varchar(20) character set ascii not null,
    subclass_code  varchar(24) character set ascii not null,
    meter_type     varchar(12) character set ascii not null, -- POSTPAID, IC_CARD, IOT
    reading_cycle  varchar(12) character set ascii not null, -- ODD_MONTHS, EVEN_MONTHS, MONTHLY
    low_income     boolean     not null,
    status         varchar(12) character set ascii not null, -- ACTIVE, SUSPENDED, CLOSED
    district_code  char(6)     character set ascii not null,
    street         varchar(60) not null,
    address_detail varchar(100) not null,
    opened_on      date        not null,
    balance_fen    bigint      not null, -- signed: credit positive, arrears negative
    version        int         not null,
    unique key account_number (number),
    index account_customer (customer_id)
) default charset = utf8mb4;

create table meter (
    id                bigint      not null primary key,
    account_id        bigint      not null,
    serial_number     varchar(32) character set ascii not null,
    meter_type        varchar(12) character set ascii not null,
    installed_on      date        not null,
    hose_installed_on date        null,
    hose_expires_on   date        null,
    removed_on        date        null,
    index meter_account (account_id)
) default charset = utf8mb4;

-- Every change of a customer record is kept for ever: who, when, old, new.
create table account_change (
    id         bigint       not null primary key,
    account_id bigint       not null,
    field      varchar(40)  character set ascii not null,
    old_value  varchar(200) null,
    new_value  varchar(200) null,
    actor      varchar(80)  not null,
    changed_at datetime(3)  not null,
    index account_change_account (account_id, id)
) default charset = utf8mb4;
