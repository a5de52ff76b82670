-- What staff have to write themselves stands in brackets of its own, so that no answer leaves with it.
update answer_template set
    text_zh = '{name}您好：您 {date} 提出的问题（工单 {number}）我们查过了，情况属实，是我们没有做好，向您道歉。现已改正：【写明做了什么、什么时候做的】。如果没有解决，10 天内可以在原来的页面上点“没有解决”。',
    text_en = 'Dear customer {name}, we looked into what you told us on {date} (order {number}). You were right, and we are sorry. This has been put right: [say what was done, and when]. If it is not solved, choose "Not solved" on the same page within 10 days.'
    where id = 1;
update answer_template set
    text_zh = '{name}您好：您 {date} 提出的问题（工单 {number}）我们查过了，没有发现差错。依据是：【写明依据】。如果您不同意，10 天内可以在原来的页面上点“没有解决”，由另一位同事再查。',
    text_en = 'Dear customer {name}, we looked into what you told us on {date} (order {number}) and found no error. This is why: [give the reasons]. If you do not agree, choose "Not solved" on the same page within 10 days, and somebody else will look again.'
    where id = 2;
update answer_template set
    text_zh = '{name}您好：您 {date} 问的账单（工单 {number}）是这样算的：【写明起止读数、天数、各档用量和价格】。账单页上“为什么是这个数”有每一步。',
    text_en = 'Dear customer {name}, the bill you asked about on {date} (order {number}) was reckoned like this: [readings, days, volume and price of each tier]. The bill''s page shows each step under "Why this amount".'
    where id = 3;
update answer_template set
    text_zh = '{name}您好：您 {date} 反映的账单（工单 {number}）用的是估抄读数，与实际不符。我们已按实际读数更正：【写明更正后的用气量和金额】。多收的部分已退回您的账户余额。',
    text_en = 'Dear customer {name}, the bill you wrote about on {date} (order {number}) was based on an estimated reading that did not match your meter. We have corrected it: [volume and amount now]. What was charged too much is credit on your account.'
    where id = 4;
update answer_template set
    text_zh = '{name}您好：您 {date} 反映的停气（工单 {number}）原因是：【写明原因】。已于【时间】恢复供气。用气前请先检查灶具开关是否关好。',
    text_en = 'Dear customer {name}, the interruption you told us of on {date} (order {number}) happened because [reason]. Gas has been back since [time]. Before you use it, check that the taps of your appliances are closed.'
    where id = 5;
update answer_template set
    text_zh = '{name}您好：您 {date} 说的上门服务（工单 {number}），我们向当事人和回访记录都核实过，服务没有达到“七个一”，向您道歉。处理结果：【写明处理和补救】。'
    where id = 6;
