package io.hookline.spark.engine;

import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Cuts what led to no conversion into paths: rows of touches, by person and then by instant, each
 * joining those before it whose windows reach it. A path that is not over is none yet.
 */
final class PathsToNothing implements Iterator<Row> {

  private final Iterator<Row> rows;
  private final Windows windows;
  private final Map<Integer, String> keys;
  private final long until;
  private final List<String> path = new ArrayList<>();
  private String person;
  private long over;
  private Row next;

  PathsToNothing(Iterator<Row> rows, Windows windows, Map<Integer, String> keys, long until) {
    this.rows = rows;
    this.windows = windows;
    this.keys = keys;
    this.until = until;
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      add(rows.next());
    }
    if (next == null) {
      end();
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  /** The columns are those of {@link CreditTables#TOUCHES}. */
  private void add(Row touch) {
    String whose = touch.getString(0);
    long at = touch.getLong(2);
    if (!whose.equals(person) || at > over) {
      end();
      person = whose;
      over = Long.MIN_VALUE;
    }
    String key = SparkPaths.key(keys, touch.getInt(4));
    if (path.isEmpty() || !path.get(path.size() - 1).equals(key)) {
      path.add(key);
    }
    over = Math.max(over, at + windows.micros(TouchKind.ofNumber(touch.getInt(3))));
  }

  private void end() {
    if (!path.isEmpty() && over < until) {
      next = RowFactory.create((Object) path.toArray());
    }
    path.clear();
  }
}
