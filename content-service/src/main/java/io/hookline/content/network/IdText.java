package io.hookline.content.network;

import io.hookline.kit.value.Characters;
import java.util.List;
import java.util.regex.Pattern;

/** A network's own id of something, which is text: a number keeps no 19 digits. */
public final class IdText {

  /** JavaScript and spreadsheets write zeros for the digits that a number does not keep. */
  private static final Pattern ROUNDED = Pattern.compile("\\d{13,}000");

  private static final int SOME = 3;
  private static final int ONE_IN = 10;

  private IdText() {}

  /**
   * Without what keeps a spreadsheet from taking it for a number: {@code ="741…"}, {@code '741…}.
   *
   * @param sent null for none
   */
  public static String of(String sent) {
    if (sent == null) {
      return null;
    }
    String id = Characters.trimmed(sent);
    if (id.startsWith("=\"") && id.endsWith("\"") && id.length() > 3) {
      return id.substring(2, id.length() - 1);
    }
    return id.startsWith("'") ? id.substring(1) : id;
  }

  /** One id in a thousand ends with three zeros; where one in ten does, they were rounded. */
  public static boolean areRounded(List<String> ids) {
    long rounded = ids.stream().filter(IdText::looksRounded).count();
    return rounded >= SOME && rounded * ONE_IN >= ids.size();
  }

  public static boolean looksRounded(String id) {
    return id.endsWith("000") && ROUNDED.matcher(id).matches();
  }
}
