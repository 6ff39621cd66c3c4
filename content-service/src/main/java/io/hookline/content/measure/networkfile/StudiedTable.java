package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table that was looked through.
 *
 * @param studied its columns as they were then, by which sums are known
 */
record StudiedTable(
    Region region,
    Hints hints,
    Facts facts,
    List<Column> studied,
    String dateFormat,
    String yearFound,
    Period period,
    long rows,
    boolean mayBeIncomplete,
    List<Question> questions,
    List<Fault> faults)
    implements Table {

  @Override
  public String name() {
    return facts.table();
  }

  @Override
  public Kind kind() {
    return facts.kind();
  }

  @Override
  public Network network() {
    return facts.network();
  }

  @Override
  public String language() {
    return facts.language();
  }

  @Override
  public List<Column> columns() {
    return facts.columns();
  }

  @Override
  public String decimalMark() {
    return facts.mark() == null ? null : String.valueOf(facts.mark().sign());
  }

  @Override
  public LocalDateTime writtenAt() {
    return region.sheet().writtenAt();
  }

  @Override
  public void forEachRow(Consumer<FileRow> visitor) {
    RowReader reader = new RowReader(facts, hints);
    region.forEachRow(
        row -> {
          if (!Study.isSum(row, studied)) {
            visitor.accept(reader.read(row));
          }
        });
  }
}
