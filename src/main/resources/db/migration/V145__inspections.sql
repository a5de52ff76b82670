-- What is looked at in a home, in both languages; a retired item stays for the results that name it.
create table inspection_item (
    code    varchar(20)  character set ascii not null primary key,
    place   int          not null,
    name    varchar(40)  not null,
    name_en varchar(60)  not null,
    ask     varchar(120) not null, -- what is right
    ask_en  varchar(200) not null,
    retired boolean      not null
) default charset = utf8mb4;

insert into inspection_item values
    ('METER', 10, '燃气表', 'Gas meter', '走字正常，无锈蚀漏气，没有被包封', 'Counts, no rust or leak, not boxed in', false),
    ('PIPES', 20, '管道', 'Pipes', '无锈蚀、无私改、不穿卧室和卫生间，没有挂重物', 'No rust, not altered, not through bedrooms or bathrooms, nothing hung on them', false),
    ('CONNECTIONS', 30, '接头', 'Joints', '刷皂液不起泡，卡箍牢固', 'No bubbles with soap, clips are tight', false),
    ('VALVE', 40, '阀门', 'Valves', '开关灵活，关得严，手够得着', 'Turn easily, close tightly, within reach', false),
    ('HOSE', 50, '连接软管', 'Hose', '在年限内，不超过 2 米，无三通，不穿墙，无老化开裂', 'In date, at most 2 m, no branches, not through walls, no cracks', false),
    ('STOVE', 60, '灶具与熄火保护', 'Stove with flame-failure device', '有熄火保护装置且有效，在判废年限内', 'Has a flame-failure device that works, in its service life', false),
    ('WATER_HEATER', 70, '热水器', 'Water heater', '不是直排式，没有装在卧室或浴室，在判废年限内', 'Not flueless, not in a bedroom or bathroom, in its service life', false),
    ('FLUE', 80, '烟道', 'Flue', '通到室外，接口严密，没有堵塞和倒坡', 'Leads outdoors, tight, not blocked, falls the right way', false),
    ('VENTILATION', 90, '通风', 'Ventilation', '用气的房间通风良好，没有住人', 'The room with gas is aired and nobody sleeps in it', false),
    ('LEAK_TEST', 100, '严密性试验', 'Leak test', '关闭灶前阀后压力不降，无漏气', 'Pressure holds with appliances shut, no leak', false);

-- The result of a visit; kept for ever.
create table inspection (
    id          bigint       not null primary key, -- time-ordered
    order_id    bigint       not null,
    account_id  bigint       not null,
    scope       varchar(8)   character set ascii not null, -- FULL, RECHECK
    at          datetime(3)  not null,
    inspector   varchar(40)  character set ascii not null, -- username
    sending     varchar(40)  character set ascii not null, -- what is sent twice is recorded once
    presence    varchar(8)   character set ascii not null, -- SIGNED, REFUSED, ABSENT
    signed_name varchar(40)  null, -- of who typed a name instead of drawing
    note        varchar(1000) null,
    unique key inspection_sending (sending),
    index inspection_account (account_id, scope, id),
    index inspection_order (order_id, id)
) default charset = utf8mb4;

create table inspection_finding (
    id            bigint      not null primary key,
    inspection_id bigint      not null,
    item_code     varchar(20) character set ascii not null,
    result        varchar(16) character set ascii not null, -- OK, HAZARD, NOT_APPLICABLE
    unique key finding_of (inspection_id, item_code)
) default charset = utf8mb4;
