-- Staff who find a customer masked are logged as well; only a look in clear needs a reason.
alter table customer_look modify reason varchar(200) null;
