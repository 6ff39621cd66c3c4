package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.sheet.SheetCell;
import io.hookline.content.sheet.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The look through a table before its rows are read: what all of them together say. */
final class Study {

  /** Rows whose links are looked at; a table is of one network. */
  private static final int LINKS = 1000;

  private final Hints hints;
  private final DateText dateText = new DateText();
  private final Map<Network, Integer> networks = new EnumMap<>(Network.class);
  private final DateColumn dates = new DateColumn();
  private final DateColumn published = new DateColumn();
  private final MarkFinder marks = new MarkFinder();
  private final List<Column> columns;
  private long rows;

  Study(List<Column> columns, Hints hints) {
    this.columns = columns;
    this.hints = hints;
  }

  void look(SheetRow row) {
    if (isSum(row, columns)) {
      return;
    }
    rows++;
    VideoAddress video = rows > LINKS ? null : video(row);
    for (Column column : columns) {
      look(column, row.cell(column.index()), video);
    }
  }

  private VideoAddress video(SheetRow row) {
    VideoAddress byLink = Cells.video(RowReader.cell(row, columns, Meaning.LINK));
    VideoAddress video =
        byLink == null && !Columns.has(columns, Meaning.LINK)
            ? Cells.videoById(RowReader.cell(row, columns, Meaning.VIDEO_ID))
            : byLink;
    if (video != null) {
      networks.merge(video.network(), 1, Integer::sum);
    }
    return video;
  }

  private void look(Column column, SheetCell cell, VideoAddress video) {
    if (Cells.isNothing(cell)) {
      return;
    }
    if (column.meaning().form() == Meaning.Form.DATE) {
      WrittenDate date = dateText.read(cell);
      if (date != null && column.meaning() == Meaning.DATE) {
        dates.add(date, null);
      } else if (date != null) {
        published.add(date, IdTime.of(video, hints.now()));
      }
    } else if (column.meaning().isFigure() && cell.number() == null) {
      NumberText number = NumberText.of(cell.text());
      if (number != null) {
        marks.add(number, column.meaning().form() == Meaning.Form.COUNT);
      }
    }
  }

  /** A sum stands at the table's beginning or end, with its word where other rows have an id. */
  static boolean isSum(SheetRow row, List<Column> columns) {
    boolean sum = false;
    for (Column column : columns) {
      SheetCell cell = row.cell(column.index());
      boolean names =
          switch (column.meaning()) {
            case VIDEO_ID, DATE, TITLE, GENDER, TERRITORY -> true;
            default -> false;
          };
      if (column.meaning() == Meaning.LINK && !cell.isEmpty()) {
        return false;
      }
      sum |= names && Cells.isSum(cell);
    }
    return sum;
  }

  List<Column> columns() {
    return columns;
  }

  long rows() {
    return rows;
  }

  /** Of most links; null without. */
  Network linked() {
    return networks.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  DateColumn dates() {
    return dates;
  }

  DateColumn published() {
    return published;
  }

  MarkFinder marks() {
    return marks;
  }
}
