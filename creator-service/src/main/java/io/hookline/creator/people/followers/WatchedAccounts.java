package io.hookline.creator.people.followers;

/** Which accounts that the content-service watches are creators' accounts. */
final class WatchedAccounts {

  /** All records of the person whose account {@code a} is. */
  private static final String RECORDS =
      """
      (select r.id from creator s
         join creator r on r.brand = s.brand
                       and (r.id = coalesce(s.merged_into, s.id)
                            or r.merged_into = coalesce(s.merged_into, s.id))
        where s.brand = :brand and s.id = a.creator_id)""";

  private WatchedAccounts() {}

  /**
   * SQL that joins those {@code c} which are the account {@code a}: of its network and handle,
   * unless somebody said that they are another creator's; and where there is none, the one that is
   * said to be of the person, if {@code a} is her only account on the network: handles change.
   */
  static final String JOIN =
      """
       cross join lateral (
          select w.id from content_account w
           where w.brand = :brand and w.network = a.network and w.handle = a.handle
             and (w.creator_id is null or w.creator_id in %1$s)
          union all
          select w.id from content_account w
           where w.brand = :brand and w.network = a.network and w.creator_id in %1$s
             and not exists (
               select from content_account n
                where n.brand = :brand and n.network = a.network and n.handle = a.handle)
             and not exists (
               select from account o
                where o.brand = :brand and o.network = a.network and o.id <> a.id
                  and o.creator_id in %1$s)) c
      """
          .formatted(RECORDS);
}
