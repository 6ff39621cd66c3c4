package io.hookline.content.measure.networkfile;

import io.hookline.content.network.VideoAddress;
import io.hookline.content.sheet.SheetCell;
import io.hookline.content.sheet.SheetRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads the rows of a table, one after the other. */
final class RowReader {

  private final Facts facts;
  private final Hints hints;
  private final DateReader dates;
  private final FigureReader figures;
  private final SeenRows seen = new SeenRows();

  RowReader(Facts facts, Hints hints) {
    this.facts = facts;
    this.hints = hints;
    dates = new DateReader(facts, hints);
    figures = new FigureReader(facts);
  }

  FileRow read(SheetRow row) {
    RowFaults faults = new RowFaults(facts.table(), row.line());
    if (row.cells().size() > facts.columns().size()) {
      faults.refuse(NetworkFileProblem.ROW_TOO_LONG, null, "Perhaps a cell has a separator in it.");
    }
    VideoAddress video = facts.kind().isOfVideos() ? video(row, faults) : null;
    LocalDate date = dates.day(row, faults);
    Integer hour = hour(row, faults);
    String key = key(row);
    Instant byId = IdTime.of(video, hints.now());
    LocalDate publishedOn = dates.publishedOn(row, byId, faults);
    FigureReader.Figures read = figures.read(row, faults);
    Long earlier = seen.earlier(row.line(), video, date, hour, key);
    if (earlier != null) {
      faults.tell(NetworkFileProblem.ROW_TWICE, null, "Line " + earlier + " is of the same.");
    }
    return new FileRow(
        row.line(),
        date,
        hour,
        key,
        text(row, Meaning.LINK),
        video,
        text(row, Meaning.TITLE),
        publishedOn,
        dates.publishedAt(row, byId),
        text(row, Meaning.ACCOUNT),
        read.values(),
        read.rounded(),
        faults.all());
  }

  private VideoAddress video(SheetRow row, RowFaults faults) {
    SheetCell link = cell(row, Meaning.LINK);
    SheetCell id = cell(row, Meaning.VIDEO_ID);
    VideoAddress byLink = Cells.video(link);
    boolean rounded = Cells.isRounded(id);
    VideoAddress byId = rounded ? null : Cells.videoById(id, facts.network());
    VideoAddress video = byLink != null ? byLink : byId != null ? byId : Cells.video(id);
    if (rounded && byLink == null) {
      faults.refuse(NetworkFileProblem.ID_ROUNDED, Meaning.VIDEO_ID, "Format ids as text.");
    } else if (rounded) {
      faults.tell(
          NetworkFileProblem.ID_ROUNDED, Meaning.VIDEO_ID, "The link says which post it is.");
    } else if (video == null && Cells.isRounded(link)) {
      faults.refuse(NetworkFileProblem.ID_ROUNDED, Meaning.LINK, "Format ids as text.");
    } else if (video == null) {
      boolean broken = !Cells.isNothing(link);
      faults.refuse(
          broken ? NetworkFileProblem.LINK_UNREADABLE : NetworkFileProblem.VIDEO_MISSING,
          broken ? Meaning.LINK : null,
          "It needs the video's address or its whole id.");
    }
    return video;
  }

  private Integer hour(SheetRow row, RowFaults faults) {
    SheetCell cell = cell(row, Meaning.HOUR);
    if (Cells.isNothing(cell)) {
      return null;
    }
    Integer hour = HourText.read(cell.text());
    if (hour == null) {
      faults.refuse(NetworkFileProblem.NUMBER_UNREADABLE, Meaning.HOUR, "It is no hour of a day.");
    }
    return hour;
  }

  private String key(SheetRow row) {
    return switch (facts.kind()) {
      case TIKTOK_FOLLOWER_GENDER -> Genders.of(cell(row, Meaning.GENDER).text());
      case TIKTOK_FOLLOWER_TERRITORIES -> text(row, Meaning.TERRITORY);
      default -> null;
    };
  }

  private String text(SheetRow row, Meaning meaning) {
    SheetCell cell = cell(row, meaning);
    if (meaning == Meaning.LINK && cell.link() != null) {
      return cell.link();
    }
    return cell.text().isEmpty() ? null : cell.text();
  }

  private SheetCell cell(SheetRow row, Meaning meaning) {
    return cell(row, facts.columns(), meaning);
  }

  /** An empty one where the table has no such column. */
  static SheetCell cell(SheetRow row, List<Column> columns, Meaning meaning) {
    for (Column column : columns) {
      if (column.meaning() == meaning) {
        return row.cell(column.index());
      }
    }
    return row.cell(Integer.MAX_VALUE);
  }
}
