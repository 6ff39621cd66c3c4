package io.hookline.attribution.input;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads a table's rows in an order in which none can appear behind the reader's back. */
public final class Arrivals {

  /**
   * The limit is written out: as a value it would hide from the planner that few rows are read. The
   * order names the table: by the column of the answer it would be an order of texts.
   */
  private static final String BEHIND =
      """
       where n.brand = :brand and (n.txid, n.seq) > (:txid::xid8, :seq)
         and n.txid < pg_snapshot_xmin(pg_current_snapshot())
       order by n.txid, n.seq
       limit\s""";

  private Arrivals() {}

  /**
   * @param select {@code select n.txid::text as txid, n.seq, … from … n}
   * @param position behind which is read
   */
  public static Stretch read(
      Jdbi jdbi,
      String brand,
      String select,
      Position position,
      int limit,
      RowMapper<Entry> entry) {
    return Stretch.of(rows(jdbi, brand, select, position, limit, entry), limit);
  }

  /** The same rows, for whoever makes something else of them. */
  public static <T> List<T> rows(
      Jdbi jdbi, String brand, String select, Position position, int limit, RowMapper<T> mapper) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(select + "\n" + BEHIND + limit)
                .bind("brand", brand)
                .bind("txid", position.txid())
                .bind("seq", position.seq())
                .map(mapper)
                .list());
  }
}
