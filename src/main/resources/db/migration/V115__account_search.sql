-- How the call desk finds an account: by what people say on the phone, each way by an index of its own.
-- Written by this version alone and filled in portions (AccountIndexing); the old version ignores it.
create table account_search (
    account_id    bigint       not null primary key,
    source_crc    bigint       not null, -- of what the row was made from; another one tells that it is behind
    name          varchar(100) not null, -- the holder's, without spaces
    pinyin        varchar(160) character set ascii not null,
    initials      varchar(40)  character set ascii not null,
    district_code char(6)      character set ascii not null,
    street        varchar(60)  not null, -- without spaces
    estate        varchar(60)  not null, -- empty where the address names none
    numbers       varchar(80)  character set ascii not null, -- of house, building, unit, room: <1><3><2><12><5>
    index account_search_name (name, street),
    index account_search_pinyin (pinyin, street),
    index account_search_initials (initials, street),
    index account_search_street (street, numbers),
    index account_search_estate (estate, numbers)
) default charset = utf8mb4;
