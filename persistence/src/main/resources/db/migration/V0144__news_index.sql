-- Every page asks whether there is news that was not read, and each night what is old goes.
alter table news_item
    add index news_item_unread_ix (recipient_id, read_at),
    add index news_item_age_ix (happened_at);
