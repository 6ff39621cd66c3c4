package io.hookline.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code ?limit=50&cursor=…}, for every list. */
public class PageQuery {

  /** Sorts before every id of a list that shows the newest first. */
  private static final UUID NEWEST = new UUID(-1L, -1L);

  /** Later than every instant of a list. */
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  @Parameter(description = "Rows on a page, 1 to 200")
  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  int limit;

  @Parameter(description = "nextCursor of the page before; none for the first page")
  @QueryParam("cursor")
  String cursor;

  /**
   * Rows read at once where pages are written to a file instead of shown; 0 where they are shown.
   */
  private int rows;

  public int limit() {
    return rows > 0 ? rows : limit;
  }

  /** Asks for the rows after a cursor, in a size that suits a file. */
  public void resume(String cursor, int rows) {
    this.cursor = cursor;
    this.rows = rows;
  }

  /** How many rows to read: one more than shown, see {@link Page#of}. */
  public int fetch() {
    return limit() + 1;
  }

  public String cursor() {
    return cursor;
  }

  /** For lists by id, newest first: read rows with a smaller id than this. */
  public UUID before() {
    return cursor == null ? NEWEST : Cursor.id(cursor);
  }

  /** For lists by a number, largest first: read rows with a smaller one than this. */
  public long beforeNumber() {
    return cursor == null ? Long.MAX_VALUE : Cursor.number(cursor);
  }

  /** For lists by an instant, latest first: read rows with an earlier one than this. */
  public Instant beforeInstant() {
    return cursor == null ? LATEST : Cursor.instant(cursor);
  }

  /** For lists by an instant and then by id, latest first: read rows in front of this place. */
  public PlaceInTime beforePlace() {
    return cursor == null ? new PlaceInTime(LATEST, NEWEST) : Cursor.placeInTime(cursor);
  }
}
