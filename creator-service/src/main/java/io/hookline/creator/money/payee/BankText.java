package io.hookline.creator.money.payee;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Text in the characters that all banks of the European scheme take, by the European Payments
 * Council's EPC217-08: Latin letters without marks, digits, blank and {@code /-?:().,'+}. Letters
 * with marks, Greek and Cyrillic ones are written in Latin ones; signs become a full stop. Letters
 * of other scripts have no such form, and whoever is called so is asked for the bank's spelling.
 */
public final class BankText {

  private static final String TAKEN = "/-?:().,'+ ";
  private static final Map<Integer, String> FORMS = new HashMap<>();

  static {
    forms(
        "ÄAE ÖOE ÜUE äae öoe üue ßss ÆAE æae ŒOE œoe ØO øo ŁL łl ĐD đd ÐD ðd ÞTH þth ıi ŊN ŋn ŦT ŧt");
    forms("ΑA ΒV ΓG ΔD ΕE ΖZ ΗI ΘTH ΙI ΚK ΛL ΜM ΝN ΞX ΟO ΠP ΡR ΣS ΤT ΥY ΦF ΧCH ΨPS ΩO");
    forms("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo");
    forms("АA БB ВV ГG ДD ЕE ЖZH ЗZ ИI ЙY КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХKH ЦTS ЧCH ШSH");
    forms("ЩSHCH ЪA ЫY ЬY ЭE ЮYU ЯYA ЁE ЄYE ІI ЇYI ҐG ЂDJ ЈJ ЉLJ ЊNJ ЋC ЏDZ ЎU ЃG ЌK ЅDZ");
    forms("аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh");
    forms("щshch ъa ыy ьy эe юyu яya ёe єye іi їyi ґg ђdj јj љlj њnj ћc џdz ўu ѓg ќk ѕdz");
    forms("&+ _- ’' ‘' `' ´' “' ”' „' «' »' \"' –- —- ‐- ‑- {( [( }) ]) \\/ |/");
  }

  private BankText() {}

  private static void forms(String list) {
    for (String form : list.split(" ")) {
      int letter = form.codePointAt(0);
      FORMS.put(letter, capitalised(form.substring(Character.charCount(letter))));
    }
  }

  /** Щ is Shch. */
  private static String capitalised(String form) {
    return form.substring(0, 1) + form.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * The text as banks take it, with the first characters only.
   *
   * @return empty when a letter has no form in it, or nothing but signs would be left
   */
  public static Optional<String> of(String text, int most) {
    StringBuilder plain = new StringBuilder();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
      String form = form(composed.codePointAt(at));
      if (form == null) {
        return Optional.empty();
      }
      plain.append(form);
    }
    String tidy = tidy(plain.toString());
    String cut = tidy.substring(0, Math.min(most, tidy.length())).replaceAll("[ /]+$", "");
    return cut.chars().anyMatch(Character::isLetterOrDigit) ? Optional.of(cut) : Optional.empty();
  }

  /** No slash at an end, nor two together: banks take those for codes of their own. */
  private static String tidy(String text) {
    return text.replaceAll(" +", " ").replaceAll("/{2,}", "/").replaceAll("^[ /]+|[ /]+$", "");
  }

  private static String form(int letter) {
    if (isTaken(letter)) {
      return Character.toString(letter);
    }
    String known = FORMS.get(letter);
    if (known != null) {
      return known;
    }
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return " ";
    }
    if (Character.isLetterOrDigit(letter)) {
      return withoutMarks(letter);
    }
    return isMark(letter) || Character.getType(letter) == Character.FORMAT ? "" : ".";
  }

  /** É is an E with a mark, Ґ with none is a letter of its own. */
  private static String withoutMarks(int letter) {
    String base =
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    int first = base.codePointAt(0);
    if (base.length() == Character.charCount(first) && first != letter) {
      return isTaken(first) ? base : FORMS.get(first);
    }
    return null;
  }

  private static boolean isTaken(int letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || TAKEN.indexOf(letter) >= 0;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
