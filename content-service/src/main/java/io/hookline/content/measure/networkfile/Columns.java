package io.hookline.content.measure.networkfile;

import io.hookline.content.measure.networkfile.Column.Certainty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the columns of a header mean. */
final class Columns {

  private Columns() {}

  static boolean isKnown(String header, Hints hints) {
    return told(header, hints) != null || !KnownHeaders.of(header).isEmpty();
  }

  private static Meaning told(String header, Hints hints) {
    if (hints.columns().isEmpty()) {
      return null;
    }
    String folded = Folded.of(header);
    return hints.columns().entrySet().stream()
        .filter(told -> Folded.of(told.getKey()).equals(folded))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Each meaning is one column's, the first that has it. */
  static List<Column> of(List<String> header, Hints hints) {
    Set<String> languages = languages(header, hints);
    Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
    Map<Integer, Column> columns = new HashMap<>();
    for (Certainty certainty : List.of(Certainty.TOLD, Certainty.SURE, Certainty.LIKELY)) {
      for (int i = 0; i < header.size(); i++) {
        Meaning meaning = meaning(header.get(i), certainty, hints, languages, taken);
        if (meaning != null && !columns.containsKey(i)) {
          columns.put(i, new Column(i, header.get(i), meaning, certainty));
          if (meaning != Meaning.NOTHING) {
            taken.add(meaning);
          }
        }
      }
    }
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Column column = columns.get(i);
      all.add(
          column == null ? new Column(i, header.get(i), Meaning.NOTHING, Certainty.NONE) : column);
    }
    return all;
  }

  private static Meaning meaning(
      String header, Certainty certainty, Hints hints, Set<String> languages, Set<Meaning> taken) {
    if (header.isEmpty()) {
      return null;
    }
    if (certainty == Certainty.TOLD) {
      Meaning told = told(header, hints);
      return told != null && taken.contains(told) ? Meaning.NOTHING : told;
    }
    List<KnownHeaders.Known> known =
        certainty == Certainty.SURE ? KnownHeaders.of(header) : KnownHeaders.like(header);
    List<KnownHeaders.Known> free =
        known.stream().filter(each -> !taken.contains(each.meaning())).toList();
    return free.stream()
        .filter(each -> each.languages().stream().anyMatch(languages::contains))
        .findFirst()
        .or(() -> free.stream().findFirst())
        .map(KnownHeaders.Known::meaning)
        .orElse(null);
  }

  /** In which most of the headers are written; several where words are the same. */
  static Set<String> languages(List<String> header, Hints hints) {
    if (hints.language() != null) {
      return Set.of(hints.language());
    }
    Map<String, Integer> votes = new TreeMap<>();
    for (String each : header) {
      KnownHeaders.of(each).stream()
          .flatMap(known -> known.languages().stream())
          .distinct()
          .forEach(language -> votes.merge(language, 1, Integer::sum));
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a header means besides depends on the kind of table. */
  static List<Column> fitting(List<Column> columns, Kind kind) {
    List<Column> fitting = columns;
    if (kind == Kind.TIKTOK_CONTENT && has(columns, Meaning.PUBLISHED)) {
      fitting = replaced(fitting, Meaning.DATE, Meaning.NOTHING);
    }
    if (kind.isOfVideos()) {
      fitting = replaced(fitting, Meaning.HOUR, Meaning.NOTHING);
    }
    return kind.isOfVideos() && !has(columns, Meaning.NEW_FOLLOWERS)
        ? replaced(fitting, Meaning.FOLLOWERS, Meaning.NEW_FOLLOWERS)
        : fitting;
  }

  /** The sender's word is not replaced. */
  static List<Column> replaced(List<Column> columns, Meaning from, Meaning to) {
    return columns.stream()
        .map(
            column ->
                column.meaning() == from && column.certainty() != Certainty.TOLD
                    ? new Column(column.index(), column.header(), to, Certainty.SURE)
                    : column)
        .toList();
  }

  static boolean has(List<Column> columns, Meaning meaning) {
    return columns.stream().anyMatch(column -> column.meaning() == meaning);
  }
}
