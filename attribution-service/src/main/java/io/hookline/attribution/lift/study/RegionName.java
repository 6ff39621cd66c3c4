package io.hookline.attribution.lift.study;

import io.hookline.kit.value.Characters;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of regions as they are compared: people write one in several ways. */
public final class RegionName {

  private RegionName() {}

  /** In small letters, with single blanks. */
  public static String of(String written) {
    return Characters.trimmed(Normalizer.normalize(written, Normalizer.Form.NFKC))
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** What is null stays, to be refused by its place. */
  static List<String> all(List<String> written) {
    return written == null
        ? null
        : written.stream().map(name -> name == null ? null : of(name)).toList();
  }
}
