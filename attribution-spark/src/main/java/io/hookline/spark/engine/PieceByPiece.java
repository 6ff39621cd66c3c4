package io.hookline.spark.engine;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Evidence;
import io.hookline.engine.credit.Journey;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.spark.sql.Row;

/**
 * Makes journeys of the rows of {@link Journeys}, which are in the order of their pieces and within
 * these of time. Of a piece it holds no more touches than the longest window has.
 */
final class PieceByPiece implements Iterator<Journey> {

  private final Iterator<Row> rows;
  private final long reach;
  private final Deque<Touch> touches = new ArrayDeque<>();
  private String key;
  private long piece;
  private Row next;

  PieceByPiece(Iterator<Row> rows, long reach) {
    this.rows = rows;
    this.reach = reach;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      take(rows.next());
    }
    return next != null;
  }

  @Override
  public Journey next() {
    if (!hasNext()) {
      throw new java.util.NoSuchElementException();
    }
    Row conversion = next;
    next = null;
    return journey(conversion);
  }

  private void take(Row row) {
    if (!row.getString(0).equals(key) || row.getLong(1) != piece) {
      key = row.getString(0);
      piece = row.getLong(1);
      touches.clear();
    }
    if (row.isNullAt(3)) {
      next = row.getStruct(4);
    } else {
      touches.add(touch(row.getStruct(3)));
    }
  }

  private Journey journey(Row of) {
    UUID id = UUID.fromString(of.getString(0));
    long at = of.getLong(2);
    Conversion conversion =
        new Conversion(
            id,
            of.isNullAt(1) ? null : UUID.fromString(of.getString(1)),
            at,
            of.isNullAt(3) ? null : of.getLong(3));
    while (!touches.isEmpty() && at - touches.getFirst().at() > reach) {
      touches.removeFirst();
    }
    List<Evidence> evidence = new ArrayList<>();
    touches.forEach(touch -> evidence.add(new Evidence(touch, false)));
    structs(of, 5).forEach(named -> evidence.add(new Evidence(touch(named), true)));
    List<Refund> refunds =
        structs(of, 6).stream()
            .map(
                refund ->
                    new Refund(
                        UUID.fromString(refund.getString(0)),
                        id,
                        refund.getLong(1),
                        refund.getLong(2)))
            .toList();
    return new Journey(conversion, of.getBoolean(4), evidence, refunds);
  }

  private static List<Row> structs(Row row, int column) {
    return row.isNullAt(column) ? List.of() : row.getList(column);
  }

  static Touch touch(Row row) {
    return new Touch(
        UUID.fromString(row.getString(0)),
        row.getLong(1),
        TouchKind.ofNumber(row.getInt(2)),
        row.getInt(3),
        row.getBoolean(4),
        row.getInt(5));
  }
}
