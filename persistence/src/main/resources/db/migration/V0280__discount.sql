-- What an institute takes off an offer, once, and why. No line may have a price below zero (EN 16931, BR-27), so it stands
-- beside the lines. What is owed under a licence holds it as the only kind of charge below zero; on an invoice it is an
-- allowance.
alter table offer
    add column discount_cents bigint not null default 0,
    add column discount_reason varchar(100) not null default '',
    add constraint offer_discount_ck check (discount_cents >= 0);

alter table charge
    drop constraint charge_price_ck,
    add constraint charge_price_ck check (price_cents >= 0 or (kind = 'OWN' and quantity = 1));
