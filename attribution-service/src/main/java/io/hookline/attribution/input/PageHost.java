package io.hookline.attribution.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of a page's address, or the name of an app: {@code android-app://com.reddit.frontpage/}.
 * By hand: clients send addresses without a scheme, or that are no URI.
 */
public final class PageHost {

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:(?:[a-z][a-z0-9+.-]*:)?//)?(?:[^/@?#]*@)?([^/?#:@\\\\\\s]+)(?:[:/?#\\\\].*)?$");

  private static final int LONGEST = 253;

  private PageHost() {}

  /** Null for null, and for what names none. */
  public static String of(String address) {
    Matcher found = FORM.matcher(address == null ? "" : address.strip().toLowerCase(Locale.ROOT));
    if (!found.matches()) {
      return null;
    }
    String host = found.group(1).replaceFirst("\\.$", "");
    return host.length() > LONGEST || host.indexOf('.') < 1 ? null : host;
  }
}
