package io.hookline.content.measure.networkfile;

import java.util.List;

/** The lines that name the one figure of a table, as Meta writes above {@code "Date","Primary"}. */
final class Titles {

  private static final String OF_ANOTHER = "facebook ";

  private Titles() {}

  /** What the one column beside the day is; null where the table is not of that kind. */
  static Meaning figure(String title, List<Column> columns) {
    boolean fits =
        title != null
            && columns.size() == 2
            && columns.get(0).meaning() == Meaning.DATE
            && columns.get(1).meaning() == Meaning.NOTHING;
    String folded = fits ? Folded.of(title) : OF_ANOTHER;
    if (folded.startsWith(OF_ANOTHER)) {
      return null;
    }
    return KnownHeaders.of(folded.replaceFirst("^instagram[ -]", "")).stream()
        .map(KnownHeaders.Known::meaning)
        .filter(Meaning::isFigure)
        .map(meaning -> meaning == Meaning.FOLLOWERS ? Meaning.NEW_FOLLOWERS : meaning)
        .findFirst()
        .orElse(null);
  }
}
