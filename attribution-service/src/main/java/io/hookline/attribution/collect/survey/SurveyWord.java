package io.hookline.attribution.collect.survey;

import io.hookline.kit.value.Characters;
import java.text.Normalizer;
import java.util.Locale;

/** How answers are compared: {@code Tik Tok}, {@code TikTok!} and {@code tiktok} are one. */
public final class SurveyWord {

  private SurveyWord() {}

  /** Its letters and digits; what has none is compared as it is. */
  public static String of(String written) {
    String plain = Normalizer.normalize(Characters.trimmed(written), Normalizer.Form.NFKC);
    String small = plain.toLowerCase(Locale.ROOT);
    String letters = small.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    return Characters.cut(letters.isEmpty() ? small : letters, 200);
  }
}
