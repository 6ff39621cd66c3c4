package io.hookline.content.measure.networkfile;

import io.hookline.content.network.VideoAddress;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table as values. What the file does not say ({@code undefined}, {@code –}, an empty
 * cell) is null or missing, never 0.
 *
 * @param line in the file, from 1
 * @param date the day that the counters are of; null for the video's lifetime
 * @param hour of the day, 0 to 23
 * @param key gender ({@code FEMALE}, {@code MALE}, {@code OTHER}) or country, as written
 * @param link as written
 * @param video what the link or the id names; its id is null of a short link
 * @param publishedOn as written, with its year
 * @param publishedAt the instant: of the text where it has a time and a zone, else of the id, as
 *     TikTok's and Instagram's hold the instant of the upload, where both agree; null if none tells
 * @param account its name at the network
 * @param figures by meaning; counts are whole
 * @param rounded figures that the file had shortened, {@code 1.2K}
 * @param faults those that refuse the row, and those that are only told
 */
public record FileRow(
    long line,
    LocalDate date,
    Integer hour,
    String key,
    String link,
    VideoAddress video,
    String title,
    LocalDate publishedOn,
    Instant publishedAt,
    String account,
    Map<Meaning, BigDecimal> figures,
    Set<Meaning> rounded,
    List<Fault> faults) {

  /** A count; null if the file does not say. */
  public Long count(Meaning meaning) {
    BigDecimal figure = figures.get(meaning);
    return figure == null ? null : figure.longValueExact();
  }

  public BigDecimal figure(Meaning meaning) {
    return figures.get(meaning);
  }

  public boolean isUsable() {
    return faults.stream().noneMatch(Fault::refuses);
  }
}
