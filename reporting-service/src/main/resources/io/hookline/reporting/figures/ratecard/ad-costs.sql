-- What each day's ads cost and brought, of the rows that tell both. A row that cost something and brought
-- nothing is in it: it was paid for the others.
select day, sum(spend) as spend, sum(brought) as count, count(*) as ads
  from (select day, spend,
               case :price when 'CPM' then impressions when 'LINK_CLICK' then clicks end as brought
          from ad_day
         where brand = :brand and network = :network and day between :from and :to
           and (:adKinds::text[] is null or ad_kind = any(:adKinds::text[]))) ad
 where spend is not null and brought is not null
 group by day
 order by day
