package io.hookline.content.measure.audience;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.NoValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keys of shares as networks and their files write them. */
final class AudienceKeys {

  /** {@code 18-24}, {@code AGE_18_24}, {@code age18-24}, {@code 18 – 24}. */
  private static final Pattern AGES = Pattern.compile("(?i)(?:age)?[ _]?(\\d\\d)[ _–—-]+(\\d\\d)");

  private static final Pattern AND_OLDER =
      Pattern.compile("(?i)(?:age)?[ _]?(\\d\\d)(?:[ _]?[+_-])");

  /** {@code 7}, {@code 07}, {@code 07:00}. */
  private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])(?::00)?");

  private static final Map<String, String> GENDERS =
      Map.ofEntries(
          Map.entry("female", "FEMALE"),
          Map.entry("f", "FEMALE"),
          Map.entry("women", "FEMALE"),
          Map.entry("woman", "FEMALE"),
          Map.entry("male", "MALE"),
          Map.entry("m", "MALE"),
          Map.entry("men", "MALE"),
          Map.entry("man", "MALE"),
          Map.entry("other", "OTHER"),
          Map.entry("others", "OTHER"),
          Map.entry("user_specified", "OTHER"),
          Map.entry("user specified", "OTHER"),
          Map.entry("non-binary", "OTHER"));

  private static final Map<String, String> NEWNESS =
      Map.of(
          "new", "NEW",
          "new_viewer", "NEW",
          "new viewers", "NEW",
          "returning", "RETURNING",
          "return_viewer", "RETURNING",
          "returning viewers", "RETURNING");

  private static final Map<String, String> FOLLOWING =
      Map.of(
          "follower", "FOLLOWER",
          "followers", "FOLLOWER",
          "follower_percent", "FOLLOWER",
          "non_follower", "NON_FOLLOWER",
          "non-followers", "NON_FOLLOWER",
          "non_follower_percent", "NON_FOLLOWER");

  /** What nobody has broken down; of genders "other" is one. */
  private static final Set<String> REST =
      Set.of("unknown", "u", "others", "other", "sonstige", "andere", "autres", "otros", "outros");

  private AudienceKeys() {}

  /** A key that is read; empty for the part that nobody has broken down. */
  static Optional<String> of(Dimension dimension, String written) {
    String text = Normalizer.normalize(Characters.trimmed(written), Normalizer.Form.NFC);
    String word = text.toLowerCase(Locale.ROOT);
    boolean gender = dimension == Dimension.GENDER && GENDERS.containsKey(word);
    if (!gender && (NoValue.is(text) || REST.contains(word))) {
      return Optional.empty();
    }
    String key =
        switch (dimension) {
          case AGE -> age(text);
          case GENDER -> GENDERS.get(word);
          case COUNTRY -> Countries.code(text);
          case CITY -> Characters.count(text) <= 100 ? text : null;
          case ACTIVITY_HOUR -> hour(text);
          case NEW_OR_RETURNING -> NEWNESS.get(word);
          case FOLLOWER_OR_NOT -> FOLLOWING.get(word);
        };
    if (key == null) {
      throw new Unknown(text, dimension);
    }
    return Optional.of(key);
  }

  private static String age(String text) {
    Matcher from = AND_OLDER.matcher(text);
    Matcher between = AGES.matcher(text);
    String key =
        from.matches()
            ? from.group(1) + "+"
            : between.matches() ? between.group(1) + "-" + between.group(2) : null;
    return key != null && Dimension.AGES.contains(key) ? key : null;
  }

  private static String hour(String text) {
    Matcher hour = HOUR.matcher(text);
    return hour.matches()
        ? String.format(Locale.ROOT, "%02d", Integer.valueOf(hour.group(1)))
        : null;
  }

  /** A key that is none of its dimension; the message says which there are. */
  static final class Unknown extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Unknown(String key, Dimension dimension) {
      super(
          switch (dimension) {
                case AGE -> "must be one of " + String.join(", ", Dimension.AGES);
                case GENDER -> "must be FEMALE, MALE or OTHER";
                case COUNTRY -> "must be a country's code such as DE, or its name";
                case CITY -> "must be at most 100 characters long";
                case ACTIVITY_HOUR -> "must be an hour from 00 to 23";
                case NEW_OR_RETURNING -> "must be NEW or RETURNING";
                case FOLLOWER_OR_NOT -> "must be FOLLOWER or NON_FOLLOWER";
              }
              + ", not "
              + Characters.cut(key, 40));
    }
  }
}
