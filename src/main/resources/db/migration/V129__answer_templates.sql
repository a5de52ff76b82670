-- Texts that staff begin an answer with. A change is a new row; all rows of one template share template_id.
create table answer_template (
    id          bigint        not null primary key,
    template_id bigint        not null,
    version     int           not null, -- from 1
    category    varchar(20)   character set ascii null, -- null: for every category
    title       varchar(60)   not null,
    text_zh     varchar(1500) not null,
    text_en     varchar(1500) null,
    latest      boolean       not null,
    retired     boolean       not null,
    created_at  datetime(3)   not null,
    created_by  varchar(80)   character set ascii not null,
    unique key answer_template_version (template_id, version),
    index answer_template_latest (latest, retired, category)
) default charset = utf8mb4;

insert into answer_template values
    (1, 1, 1, null, '已查实并改正',
     '{name}您好：您 {date} 提出的问题（工单 {number}）我们查过了，情况属实，是我们没有做好，向您道歉。现已改正：（写明做了什么、什么时候做的）。如果没有解决，10 天内可以在原来的页面上点“没有解决”。',
     'Dear customer {name}, we looked into what you told us on {date} (order {number}). You were right, and we are sorry. This has been put right: (say what was done, and when). If it is not solved, choose "Not solved" on the same page within 10 days.',
     true, false, '2026-01-01 00:00:00', 'system:start'),
    (2, 2, 1, null, '查过了，没有差错',
     '{name}您好：您 {date} 提出的问题（工单 {number}）我们查过了，没有发现差错。依据是：（写明依据）。如果您不同意，10 天内可以在原来的页面上点“没有解决”，由另一位同事再查。',
     'Dear customer {name}, we looked into what you told us on {date} (order {number}) and found no error. This is why: (give the reasons). If you do not agree, choose "Not solved" on the same page within 10 days, and somebody else will look again.',
     true, false, '2026-01-01 00:00:00', 'system:start'),
    (3, 3, 1, 'BILLING', '账单怎么算的',
     '{name}您好：您 {date} 问的账单（工单 {number}）是这样算的：（写明起止读数、天数、各档用量和价格）。账单页上“为什么是这个数”有每一步。',
     'Dear customer {name}, the bill you asked about on {date} (order {number}) was reckoned like this: (readings, days, volume and price of each tier). The bill''s page shows each step under "Why this amount".',
     true, false, '2026-01-01 00:00:00', 'system:start'),
    (4, 4, 1, 'BILLING', '估抄有误，已更正',
     '{name}您好：您 {date} 反映的账单（工单 {number}）用的是估抄读数，与实际不符。我们已按实际读数更正：（写明更正后的用气量和金额）。多收的部分已退回您的账户余额。',
     'Dear customer {name}, the bill you wrote about on {date} (order {number}) was based on an estimated reading that did not match your meter. We have corrected it: (volume and amount now). What was charged too much is credit on your account.',
     true, false, '2026-01-01 00:00:00', 'system:start'),
    (5, 5, 1, 'INTERRUPTION', '停气原因和恢复时间',
     '{name}您好：您 {date} 反映的停气（工单 {number}）原因是：（写明原因）。已于（时间）恢复供气。用气前请先检查灶具开关是否关好。',
     'Dear customer {name}, the interruption you told us of on {date} (order {number}) happened because (reason). Gas has been back since (time). Before you use it, check that the taps of your appliances are closed.',
     true, false, '2026-01-01 00:00:00', 'system:start'),
    (6, 6, 1, 'VISIT', '上门服务道歉',
     '{name}您好：您 {date} 说的上门服务（工单 {number}），我们向当事人和回访记录都核实过，服务没有达到“七个一”，向您道歉。处理结果：（写明处理和补救）。',
     null,
     true, false, '2026-01-01 00:00:00', 'system:start'),
    (7, 7, 1, null, '谢谢表扬',
     '{name}您好：谢谢您 {date} 的表扬（工单 {number}），我们已经转达给本人和所在单位。',
     'Dear customer {name}, thank you for your kind words of {date} (order {number}). We have passed them on to the person and the branch.',
     true, false, '2026-01-01 00:00:00', 'system:start');
