package io.hookline.content.measure.networkfile;

import io.hookline.content.network.IdText;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.sheet.SheetCell;
import io.hookline.kit.value.NoValue;
import java.util.Set;
import java.util.regex.Pattern;

/** What cells of one kind or another hold. */
final class Cells {

  private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212_.*\uFF0D ]+");

  /** Of interfaces, folded; programs' words are {@link NoValue}'s. */
  private static final Set<String> NONE =
      Set.of("k. a.", "k.a.", "n. v.", "n/d", "n.d.", "nd", "s/d", "s/o", "na", "該当なし", "データなし");

  private static final Set<String> SUMS =
      Set.of(
          "total",
          "totals",
          "gesamt",
          "gesamtwert",
          "gesamtwerte",
          "summe",
          "totale",
          "totales",
          "总计",
          "合計",
          "合计",
          "tong",
          "tong cong",
          "συνολο",
          "συνολα",
          "всего",
          "razem",
          "totaal",
          "suma",
          "somme",
          "jumlah");

  private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?[eE][+]?\\d+");

  /** A number of a spreadsheet keeps 15 digits. */
  private static final int KEPT = 15;

  private static final int TIKTOK_DIGITS = 19;

  private Cells() {}

  static boolean isNothing(SheetCell cell) {
    String text = cell.text();
    if (beginsWithDigit(text)) {
      return false;
    }
    return text.isEmpty()
        || DASHES.matcher(text).matches()
        || NoValue.is(text)
        || text.length() < 6 && NONE.contains(Folded.of(text));
  }

  private static boolean beginsWithDigit(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** The word in front of the sum of all rows. */
  static boolean isSum(SheetCell cell) {
    return !beginsWithDigit(cell.text())
        && cell.text().length() < 20
        && SUMS.contains(Folded.of(cell.text()));
  }

  /** Whether a spreadsheet has made a number of an id, which lost its last digits. */
  static boolean isRounded(SheetCell cell) {
    String text = cell.text();
    return EXPONENT.matcher(text).matches()
        || cell.number() != null && text.length() > KEPT
        || IdText.looksRounded(text);
  }

  /** The video that a link leads to, by its address or, of a linked text, by the text; or null. */
  static VideoAddress video(SheetCell cell) {
    VideoAddress behind = video(cell.link());
    return behind == null ? video(cell.text()) : behind;
  }

  private static VideoAddress video(String address) {
    if (address == null || address.isEmpty() || address.length() > 4000) {
      return null;
    }
    try {
      return VideoAddress.of(address);
    } catch (VideoAddress.NotAVideo none) {
      return null;
    }
  }

  /** The video of an id; null where the network gives no such id. */
  static VideoAddress videoById(SheetCell cell, Network network) {
    String id = IdText.of(cell.text());
    boolean known =
        network != null && network != Network.INSTAGRAM && VideoAddress.isId(network, id);
    return known ? new VideoAddress(network, id, null, null) : null;
  }

  /** The video of an id whose network nobody has named: Instagram's numbers are shorter. */
  static VideoAddress videoById(SheetCell cell) {
    boolean digits = cell.text().length() >= TIKTOK_DIGITS;
    return isRounded(cell) ? null : videoById(cell, digits ? Network.TIKTOK : Network.YOUTUBE);
  }
}
