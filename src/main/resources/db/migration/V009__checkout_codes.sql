-- Some cashiers are not a page but a code that the payer scans with the wallet.
alter table checkout add cashier_code varchar(500) null;
