package io.hookline.suite.rebuild;

import io.hookline.local.service.Service;
import java.sql.SQLException;
import java.util.List;

/**
 * Brands that are like one of the demo's: all that the sisters' feeds tell of that one, they tell
 * of each of these as well.
 */
final class ManyBrands {

  static final String FIRST = "acme-cosmetics";

  private static final List<Service> SISTERS =
      List.of(Service.CREATOR, Service.CONTENT, Service.ATTRIBUTION);

  private static final String COPY =
      """
      insert into outbox (id, brand, type, subject, time, data)
      select gen_random_uuid(), o.brand || '-' || n, o.type, replace(o.subject, o.brand, o.brand || '-' || n),
             o.time, replace(o.data::text, o.brand, o.brand || '-' || n)::jsonb
        from generate_series(1, %d) n, outbox o
       where o.brand = '%s'
       order by n, o.txid, o.seq
      """;

  /** An order is told of and credited as often again, each time as another one of the same hour. */
  private static final String ORDERS =
      """
      insert into outbox (id, brand, type, subject, time, data)
      select gen_random_uuid(), brand, type, replace(subject, id, other), time,
             replace(data::text, id, other)::jsonb
        from (select brand, type, subject, time, data, txid, seq,
                     coalesce(data ->> 'conversionId', data ->> 'id') as id
                from outbox
               where brand like '%s-%%'
                 and (type like '%%.ConversionRecorded' or type like '%%.CreditDecided')) o,
             generate_series(2, %d) n, lateral (select md5(id || n)::uuid::text as other) as m
       order by o.brand, o.txid, o.seq, n
      """;

  private ManyBrands() {}

  static String name(int number) {
    return FIRST + "-" + number;
  }

  /**
   * @param orders of each order of the demo, so many
   */
  static void tell(Databases databases, int brands, int orders) throws SQLException {
    for (Service sister : SISTERS) {
      databases.execute(sister, COPY.formatted(brands, FIRST));
    }
    databases.execute(Service.ATTRIBUTION, ORDERS.formatted(FIRST, orders));
    for (Service sister : SISTERS) {
      databases.execute(sister, "analyze outbox");
    }
  }

  /** Changes of each kind in all three feeds. */
  static long told(Databases databases, String kind) throws SQLException {
    long told = 0;
    for (Service sister : SISTERS) {
      told +=
          databases.count(sister, "select count(*) from outbox where type like '%" + kind + "'");
    }
    return told;
  }
}
