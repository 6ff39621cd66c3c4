package io.hookline.kit.paging;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Plausible;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An opaque place in a list: the sort key of the last row shown, never an offset. */
public final class Cursor {

  /** Encoded parts never contain it. */
  private static final String SEPARATOR = "|";

  /** Without an exponent. */
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  private Cursor() {}

  public static String of(Object... key) {
    String text =
        Arrays.stream(key)
            .map(part -> URLEncoder.encode(String.valueOf(part), StandardCharsets.UTF_8))
            .collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Problem INVALID_CURSOR unless it has that many parts
   */
  public static String[] parts(String cursor, int count) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split(Pattern.quote(SEPARATOR), -1);
      if (parts.length == count) {
        for (int i = 0; i < count; i++) {
          parts[i] = storable(URLDecoder.decode(parts[i], StandardCharsets.UTF_8));
        }
        return parts;
      }
    } catch (IllegalArgumentException notOurs) {
      // Falls through to the refusal below: the caller cannot act on the difference.
    }
    throw refused();
  }

  /** PostgreSQL's texts have no U+0000; no key of ours does. */
  private static String storable(String part) {
    if (part.indexOf(0) >= 0) {
      throw refused();
    }
    return part;
  }

  /**
   * A place of a list whose key has so many parts.
   *
   * @param place makes it; a part that is no number, id or date is refused as well
   * @throws Problem INVALID_CURSOR
   */
  public static <T> T read(String cursor, int count, Function<String[], T> place) {
    String[] parts = parts(cursor, count);
    try {
      return place.apply(parts);
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      throw refused();
    }
  }

  /**
   * A number of a part, as lists of ours write it: of anything else, such as of 1e-400000000, a
   * database's driver might compute with all of its digits.
   *
   * @throws Problem INVALID_CURSOR
   */
  public static BigDecimal decimal(String part) {
    if (!DECIMAL.matcher(part).matches()) {
      throw refused();
    }
    return new BigDecimal(part);
  }

  /** The cursor of a list that is sorted by id alone. */
  public static UUID id(String cursor) {
    return read(cursor, 1, parts -> UUID.fromString(parts[0]));
  }

  /** The cursor of a list that is sorted by a number alone. */
  public static long number(String cursor) {
    return read(cursor, 1, parts -> Long.parseLong(parts[0]));
  }

  /** The cursor of a list that is sorted by an instant alone. */
  static Instant instant(String cursor) {
    return instantOf(parts(cursor, 1)[0]);
  }

  /** The cursor of a list that is sorted by an instant and then by id. */
  static PlaceInTime placeInTime(String cursor) {
    return read(
        cursor, 2, parts -> new PlaceInTime(instantOf(parts[0]), UUID.fromString(parts[1])));
  }

  /**
   * An instant of a part. PostgreSQL does not know every instant that Java does.
   *
   * @throws Problem INVALID_CURSOR
   */
  public static Instant instantOf(String part) {
    try {
      Instant at = Instant.parse(part);
      if (Plausible.OfInstant.holds(at)) {
        return at;
      }
    } catch (DateTimeException notAnInstant) {
      // Refused below, as one that no list shows.
    }
    throw refused();
  }

  private static Problem refused() {
    return new Problem(
        CommonProblem.INVALID_CURSOR, "Send a nextCursor of this list, unchanged, or none.");
  }
}
