package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Sha256;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The facts that a row tells: one, or one for each channel that it has a column for. */
final class TrafficFacts {

  private TrafficFacts() {}

  /** Letters and digits in small, by which names and searches are compared. */
  static String compared(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  /**
   * @param usual when it was read, where the row does not say
   * @param whole whether the row is one of a table that has all of its day; channels in columns
   *     always are
   * @throws Problem VALIDATION_FAILED for a row without a figure
   */
  static List<TrafficFact> of(String brand, NewTraffic row, Instant usual, boolean whole) {
    List<TrafficFact> facts = new ArrayList<>();
    boolean search = row.clicks() != null || row.impressions() != null;
    boolean visits = row.sessions() != null || row.users() != null;
    if (search && visits) {
      throw new Violation(
              "clicks", "are of Search Console, sessions and users of GA4: send two rows")
          .asProblem();
    }
    if (search || visits) {
      TrafficTool tool = search ? TrafficTool.SEARCH_CONSOLE : TrafficTool.GA4;
      if (row.tool() != null && row.tool() != tool) {
        throw new Violation("tool", "tells no such figures").asProblem();
      }
      facts.add(fact(brand, row, tool, segment(row), name(row), usual, whole));
    }
    Map<String, Long> channels = row.channels() == null ? Map.of() : new TreeMap<>(row.channels());
    channels.forEach(
        (channel, sessions) ->
            facts.add(
                fact(
                    brand,
                    ofChannel(row, sessions),
                    TrafficTool.GA4,
                    TrafficSegment.CHANNEL,
                    channel,
                    usual,
                    true)));
    if (facts.isEmpty()) {
      throw new Violation("sessions", "or users, clicks, impressions or channels are needed")
          .asProblem();
    }
    return facts;
  }

  private static NewTraffic ofChannel(NewTraffic row, Long sessions) {
    return new NewTraffic(
        row.day(),
        null,
        row.property(),
        null,
        null,
        null,
        null,
        sessions,
        null,
        null,
        null,
        null,
        null,
        row.collectedAt());
  }

  private static TrafficSegment segment(NewTraffic row) {
    TrafficSegment named =
        row.query() != null
            ? TrafficSegment.QUERY
            : row.sourceMedium() != null
                ? TrafficSegment.SOURCE
                : row.channel() != null ? TrafficSegment.CHANNEL : TrafficSegment.ALL;
    boolean fits =
        row.segment() == null
            || row.segment() == named
            || row.segment() == TrafficSegment.BRANDED && named == TrafficSegment.ALL;
    if (!fits) {
      throw new Violation("segment", "does not fit what the row names").asProblem();
    }
    return row.segment() == null ? named : row.segment();
  }

  private static String name(NewTraffic row) {
    return row.query() != null
        ? row.query()
        : row.sourceMedium() != null
            ? row.sourceMedium()
            : row.channel() != null ? row.channel() : "";
  }

  private static TrafficFact fact(
      String brand,
      NewTraffic row,
      TrafficTool tool,
      TrafficSegment segment,
      String name,
      Instant usual,
      boolean whole) {
    Instant at = row.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    String property = row.property() == null ? "" : Characters.trimmed(row.property());
    String plain = Characters.trimmed(name);
    BigDecimal position =
        row.position() == null ? null : row.position().setScale(4, RoundingMode.HALF_EVEN);
    String place =
        String.join(
            "\n", brand, tool.name(), property, segment.name(), plain.toLowerCase(Locale.ROOT));
    String figures =
        row.sessions()
            + " "
            + row.users()
            + " "
            + row.clicks()
            + " "
            + row.impressions()
            + " "
            + position;
    return new TrafficFact(
        Ids.derived(at, place),
        at,
        row.day(),
        tool,
        property,
        segment,
        plain,
        compared(plain),
        Sha256.hex(figures),
        row.sessions(),
        row.users(),
        row.clicks(),
        row.impressions(),
        position,
        (row.collectedAt() == null ? usual : row.collectedAt()).truncatedTo(ChronoUnit.MICROS),
        whole);
  }
}
