package io.hookline.content.measure.networkfile;

import java.util.Map;

/** Words and signs behind shortened numbers. */
final class Magnitudes {

  /** In the languages of the interfaces; {@code B} is a billion in English. */
  private static final Map<String, Long> WORDS =
      Map.ofEntries(
          Map.entry("", 1L),
          Map.entry("k", 1_000L),
          Map.entry("tsd", 1_000L),
          Map.entry("mil", 1_000L),
          Map.entry("rb", 1_000L),
          Map.entry("ribu", 1_000L),
          Map.entry("n", 1_000L),
          Map.entry("ng", 1_000L),
          Map.entry("nghin", 1_000L),
          Map.entry("χιλ", 1_000L),
          Map.entry("тыс", 1_000L),
          Map.entry("千", 1_000L),
          Map.entry("천", 1_000L),
          Map.entry("万", 10_000L),
          Map.entry("만", 10_000L),
          Map.entry("萬", 10_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("mio", 1_000_000L),
          Map.entry("mi", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("jt", 1_000_000L),
          Map.entry("tr", 1_000_000L),
          Map.entry("trieu", 1_000_000L),
          Map.entry("εκ", 1_000_000L),
          Map.entry("млн", 1_000_000L),
          Map.entry("億", 100_000_000L),
          Map.entry("亿", 100_000_000L),
          Map.entry("억", 100_000_000L),
          Map.entry("b", 1_000_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("mrd", 1_000_000_000L),
          Map.entry("md", 1_000_000_000L),
          Map.entry("mld", 1_000_000_000L));

  private Magnitudes() {}

  /** Null if the folded word is none; 1 of no word. */
  static Long of(String word) {
    return WORDS.get(word.replace(".", ""));
  }
}
