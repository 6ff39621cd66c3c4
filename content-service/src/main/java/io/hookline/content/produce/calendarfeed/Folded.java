package io.hookline.content.produce.calendarfeed;

import java.nio.charset.StandardCharsets;

/**
 * Lines as RFC 5545, section 3.1, folds them: at most 75 octets of UTF-8, and a letter is never
 * torn apart.
 */
final class Folded {

  private static final int MOST = 75;

  private Folded() {}

  /**
   * @param text whose lines end with CRLF
   */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      boolean ends = letter == '\r' || letter == '\n';
      if (!ends && octets + size > MOST) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets = ends ? 0 : octets + size;
      i += Character.charCount(letter);
    }
    return folded.toString();
  }
}
