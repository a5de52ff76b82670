-- Enough beside each allocation to take it back exactly, and to split the garbage fee out for the city (domain.md: Bills, Payments).
alter table allocation
    add column step int not null default 0, -- which change of the bill it was: the bill's version before it
    add column garbage_fen bigint not null default 0, -- the part of amount_fen that is garbage fee
    add column late_fee_charged_fen bigint not null default 0, -- late fee that it added to the bill
    add column late_fee_through date null, -- the bill's late_fee_through before it
    add column settled_on date null, -- the day the late fee was counted to; null: from before this was kept
    add column applied_later boolean not null default false, -- of credit or suspense, after the payment came
    drop primary key,
    add primary key (payment_id, bill_id, step);

update allocation a join payment p on p.id = a.payment_id set a.applied_later = true where a.created_at > p.received_at;

-- Gas is paid before garbage, so the split of each allocation follows from what the bill had been paid till then.
update allocation a
    join bill b on b.id = a.bill_id
    join (
        select payment_id, bill_id, sum(amount_fen) over (partition by bill_id order by created_at, payment_id) as through_fen
        from allocation
    ) t on t.payment_id = a.payment_id and t.bill_id = a.bill_id
set a.garbage_fen = greatest(0, t.through_fen - b.gas_fen) - greatest(0, t.through_fen - a.amount_fen - b.gas_fen);
