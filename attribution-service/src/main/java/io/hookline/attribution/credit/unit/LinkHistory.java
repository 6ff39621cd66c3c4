package io.hookline.attribution.credit.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a link named, and what was agreed with its creator, in the course of time.
 *
 * @param creator null for the brand's own
 * @param words in their order; what the first says was so before, too
 * @param agreements with the creator
 */
record LinkHistory(UUID creator, List<Word> words, List<Agreement> agreements, ZoneId zone) {

  /** What the link named from an instant on. */
  record Word(Instant since, UUID post, UUID campaign, UUID place) {

    boolean says(Word other) {
      return equals(new Word(since, other.post, other.campaign, other.place));
    }
  }

  /**
   * @param starts first day
   * @param ends last day; null for none
   */
  record Agreement(UUID partnership, LocalDate starts, LocalDate ends) {

    boolean holds(LocalDate day) {
      return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }
  }

  /**
   * A time in which all of it stayed the same.
   *
   * @param since null for the first one
   * @param until null for the last one
   * @param partnership null where none held
   */
  record Part(Instant since, Instant until, Word word, UUID partnership) {

    private boolean says(Part other) {
      return word.says(other.word)
          && (partnership == null
              ? other.partnership == null
              : partnership.equals(other.partnership));
    }
  }

  /** Of several agreements that hold the one that began last counts, as it does for credit. */
  private static final Comparator<Agreement> COUNTS =
      Comparator.comparing(Agreement::starts)
          .thenComparing(agreement -> agreement.partnership().toString());

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Instant since = null;
    for (Instant edge : edges()) {
      add(parts, part(since, edge));
      since = edge;
    }
    add(parts, part(since, null));
    return parts;
  }

  private static void add(List<Part> parts, Part part) {
    Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (before != null && before.says(part)) {
      parts.set(
          parts.size() - 1,
          new Part(before.since(), part.until(), before.word(), before.partnership()));
    } else {
      parts.add(part);
    }
  }

  private Set<Instant> edges() {
    Set<Instant> edges = new TreeSet<>();
    words.stream().skip(1).map(Word::since).forEach(edges::add);
    for (Agreement agreement : agreements) {
      edges.add(agreement.starts().atStartOfDay(zone).toInstant());
      if (agreement.ends() != null) {
        edges.add(agreement.ends().plusDays(1).atStartOfDay(zone).toInstant());
      }
    }
    return edges;
  }

  private Part part(Instant since, Instant until) {
    Word word = words.get(0);
    for (Word next : words) {
      if (since != null && !next.since().isAfter(since)) {
        word = next;
      }
    }
    return new Part(since, until, word, since == null ? null : partnership(since));
  }

  private UUID partnership(Instant at) {
    LocalDate day = at.atZone(zone).toLocalDate();
    return agreements.stream()
        .filter(agreement -> agreement.holds(day))
        .max(COUNTS)
        .map(Agreement::partnership)
        .orElse(null);
  }
}
