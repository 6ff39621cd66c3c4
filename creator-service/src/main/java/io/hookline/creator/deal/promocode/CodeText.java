package io.hookline.creator.deal.promocode;

import io.hookline.kit.value.LookAlikes;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a code may be made of: what shoppers of any script can type, and lists are not cut at. */
final class CodeText {

  /** An accent or vowel follows what it is written on, and no more than three of them do. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?:[\\p{L}\\p{Nd}_-]\\p{M}{0,3})+", Pattern.UNICODE_CHARACTER_CLASS);

  private CodeText() {}

  /** What is wrong with the code, if anything is. */
  static Optional<String> fault(String code) {
    if (LookAlikes.hasUnseen(code)) {
      return Optional.of("must not have characters that nobody sees");
    }
    return WRITTEN.matcher(code).matches()
        ? Optional.empty()
        : Optional.of("must be letters and digits of any script, hyphens or underscores");
  }
}
