package io.hookline.attribution.input;

import java.util.regex.Pattern;

/** Apps that open pages in a browser of their own, and often send no page before. */
public final class InAppBrowser {

  public static final String TIKTOK = "tiktok";
  public static final String INSTAGRAM = "instagram";
  public static final String FACEBOOK = "facebook";

  private static final Pattern OF_TIKTOK =
      Pattern.compile("musical_ly|bytedancewebview|tiktok|\\btrill", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_INSTAGRAM = Pattern.compile("\\bInstagram\\b");
  private static final Pattern OF_FACEBOOK = Pattern.compile("\\bFB(AN|AV|_IAB)/");

  private InAppBrowser() {}

  /** Null for any other program. */
  public static String of(String userAgent) {
    if (userAgent == null) {
      return null;
    }
    if (OF_TIKTOK.matcher(userAgent).find()) {
      return TIKTOK;
    }
    if (OF_INSTAGRAM.matcher(userAgent).find()) {
      return INSTAGRAM;
    }
    return OF_FACEBOOK.matcher(userAgent).find() ? FACEBOOK : null;
  }
}
