package io.hookline.bulk.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a file into pieces that fit into memory. */
final class Chunks {

  private final RowReader reader;
  private final int most;
  private final long heaviest;
  private RawRow ahead;

  Chunks(RowReader reader, ImportConfig config) throws IOException {
    this.reader = reader;
    this.most = config.atOnce();
    this.heaviest = config.held().asLongValue();
    this.ahead = reader.next();
  }

  boolean hasMore() {
    return ahead != null;
  }

  List<RawRow> next() throws IOException {
    List<RawRow> rows = new ArrayList<>();
    long weight = 0;
    while (ahead != null && rows.size() < most && (rows.isEmpty() || weight < heaviest)) {
      weight += ahead.weight();
      rows.add(ahead);
      ahead = reader.next();
    }
    return rows;
  }

  static String encode(List<RawRow> rows) {
    return rows.stream().map(RawRow::encode).collect(Collectors.joining("\n"));
  }

  static List<RawRow> decode(String text) {
    return text.lines().map(RawRow::decode).toList();
  }
}
