package io.hookline.kit.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Path and query as they stand in the first line of a request, by the grammar of RFC 3986; brackets
 * in the query are passed as well, because programs name lists by them.
 */
public final class UriText {

  private static final String HEX = "0123456789ABCDEF";
  private static final String IN_PATH = "-._~!$&'()*+,;=:@/";
  private static final String IN_QUERY = IN_PATH + "?[]";

  private UriText() {}

  /** What breaks the grammar, for the caller to find it; null when nothing does. */
  public static String fault(String uri) {
    int query = queryAt(uri);
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%' && !isEncoded(uri, i)) {
        return "% must be followed by two hexadecimal digits, or be written as %25";
      }
      if (c != '%' && !isAllowed(c, i > query) && i != query) {
        return c > ' ' && c < 0x7f
            ? c + " must be written as " + encoded(c)
            : "a character outside of ASCII must be percent-encoded as UTF-8";
      }
    }
    return isUtf8(uri) ? null : "what is percent-encoded must be UTF-8";
  }

  /** The same address as a browser would have written it. */
  public static String mended(String uri) {
    int query = queryAt(uri);
    StringBuilder mended = new StringBuilder(uri.length() + 8);
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      boolean fine = c == '%' ? isEncoded(uri, i) : i == query || isAllowed(c, i > query);
      mended.append(fine ? String.valueOf(c) : encoded(c));
    }
    return mended.toString();
  }

  private static int queryAt(String uri) {
    int query = uri.indexOf('?');
    return query < 0 ? uri.length() : query;
  }

  private static boolean isEncoded(String uri, int at) {
    return at + 2 < uri.length()
        && Character.digit(uri.charAt(at + 1), 16) >= 0
        && Character.digit(uri.charAt(at + 2), 16) >= 0;
  }

  private static boolean isAllowed(char c, boolean inQuery) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || (inQuery ? IN_QUERY : IN_PATH).indexOf(c) >= 0;
  }

  /** The server hands out each byte of the line as a character. */
  private static String encoded(char c) {
    return "%" + HEX.charAt(c >> 4 & 15) + HEX.charAt(c & 15);
  }

  private static boolean isUtf8(String uri) {
    if (uri.indexOf('%') < 0) {
      return true;
    }
    ByteBuffer bytes = ByteBuffer.allocate(uri.length());
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%') {
        bytes.put((byte) Integer.parseInt(uri, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
