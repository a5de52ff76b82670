-- Which bills a failed debit is tried again for: those due up to this day. A later bill begins anew.
alter table mandate add column retry_through date null after retry_on;

update mandate m set m.retry_through =
    (select max(i.bills_through) from debit_item i where i.mandate_id = m.id and i.state = 'FAILED')
    where m.retry_on is not null;
